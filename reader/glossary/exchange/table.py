"""CSV and TSV with a header row; columns are known by name in German or English, formula cells are defused."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.glossary.concept import Concept, PartOfSpeech, Term
from reader.glossary.exchange import Read, Skipped, Written
from reader.glossary.exchange.columns import chosen_places, has_header
from reader.glossary.exchange.decode import text_of
from reader.glossary.exchange.headings import PLAIN, further_terms, header_places
from reader.glossary.exchange.pairs import IMPORTED, clean, entry

COLUMNS = ("id", "domain", "german", "pos", "gender", "english", "definition_en", "definition_de", "note")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_GENDERS = {
    "m": "m", "f": "f", "n": "n", "pl": "pl", "masculine": "m", "feminine": "f", "neuter": "n", "maskulin": "m",
    "feminin": "f", "neutrum": "n", "der": "m", "die": "f", "das": "n", "plural": "pl", "w": "f", "s": "n",
}  # fmt: skip
_POS = {pos.value: pos for pos in PartOfSpeech} | {
    "n": PartOfSpeech.NOUN, "substantiv": PartOfSpeech.NOUN, "nomen": PartOfSpeech.NOUN, "subst": PartOfSpeech.NOUN,
    "propernoun": PartOfSpeech.NOUN, "v": PartOfSpeech.VERB, "adj": PartOfSpeech.ADJECTIVE,
    "adjektiv": PartOfSpeech.ADJECTIVE, "adv": PartOfSpeech.ADVERB, "wendung": PartOfSpeech.PHRASE,
    "sentence": PartOfSpeech.PHRASE,
}  # fmt: skip
_MOST_LINES = 1000
"""Lines of one row: beyond them its quotation mark was never closed."""
_LONGEST = 100_000
"""Characters of a line that is taken as it stands."""
_SEPARATOR = re.compile(r"\"?sep=([,;\t|])\"?\r?\n", re.IGNORECASE)
_TICK = 5000
_LOSSES = (
    "Of the grammar only gender and part of speech of the first German term are written; no status, no region.",
    "Deprecated English terms, German notes, relations, examples, sources and sense data are not written.",
    "Subdomains, abbreviations as such, the English of single German terms and the review state are not written.",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(concepts: Sequence[Concept], name: str) -> Written:
    """Write one row an entry; several terms of a cell are separated by '; '."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="," if name == "csv" else "\t", lineterminator="\n")
    writer.writerow(COLUMNS)
    for c in concepts:
        german, english = "; ".join(t.text for t in c.de), "; ".join(c.equivalents)
        row = (
            c.id,
            c.domain,
            german,
            c.de[0].pos.value,
            c.de[0].gender,
            english,
            c.definition_en,
            c.definition_de,
            c.note_en,
        )
        writer.writerow([_defused(clean(cell)) for cell in row])
    return Written(out.getvalue().encode("utf-8-sig"), _LOSSES)


def _defused(cell: str) -> str:
    """A cell that a spreadsheet would run as a formula gets an apostrophe in front."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def read(
    content: bytes,
    name: str,
    columns: Mapping[str, int | str] | None = None,
    tick: Callable[[int, int], None] | None = None,
) -> Read:
    """Read rows by their header; without a known header the first columns are German, English and a note.

    ``columns``: which column (from 0, or by its name in the header) holds which of :data:`FIELDS`, instead of the
    header's own word. ``tick(rows, 0)`` is called now and then and may raise Cancelled. A row that lacks a side, has
    more cells than the header or is damaged is skipped with its line. Raises ContentError for a column that is not
    there.
    """
    text = text_of(content)
    delimiter = delimiter_of(text, name)
    concepts: list[Concept] = []
    skipped: list[Skipped] = []
    seen: set[str] = set()
    places: dict[str, int] = {}
    further: dict[str, tuple[int, ...]] = {}
    width = 0
    for line, row in rows_of(text, delimiter):
        if tick is not None and not line % _TICK:
            tick(line, 0)
        if isinstance(row, str):
            skipped.append(Skipped(line, row))
            continue
        cells = [clean(cell) for cell in row]
        if not any(cells):
            continue
        if not places:
            places, is_header = header_places(cells)
            further = further_terms(cells, places) if is_header and columns is None else {}
            if columns is not None:
                places = chosen_places(columns, cells)
                is_header = has_header(columns, is_header)
            width = len(cells) if is_header else 0
            if is_header:
                continue
        if further:
            cells = _with_further(cells, places, further)
        found = _row(cells, places, width, name)
        if isinstance(found, str):
            skipped.append(Skipped(line, found))
        elif found.id in seen:
            imported = found.id.startswith("import-")
            same = "the same terms stand there already" if imported else f"the id '{found.id}' stands there already"
            skipped.append(Skipped(line, same))
        else:
            seen.add(found.id)
            concepts.append(found)
    return Read(tuple(concepts), tuple(skipped))


def rows_of(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | str]]:
    """Return every row, or what is wrong with it, with the line on which it begins.

    A quotation mark that is never closed costs its own line, never those after it; between tabs, where nobody need
    quote, it belongs to the cell.
    """
    # newline="": line ends inside quotes are the cell's own.
    source = io.StringIO(text, newline="")
    waiting: deque[str] = deque()
    held: list[str] = []
    line = 1
    if _SEPARATOR.match(text):
        source.readline()
        line = 2

    def lines() -> Iterator[str]:
        while len(held) < _MOST_LINES:
            one = waiting.popleft() if waiting else source.readline()
            if not one:
                return
            held.append(one)
            yield one

    reader = csv.reader(lines(), delimiter=delimiter, strict=True)
    while True:
        try:
            yield line, next(reader)
            line += len(held)
            held.clear()
        except StopIteration:
            return
        except csv.Error as error:
            first = held[0].rstrip("\r\n")
            waiting.extendleft(reversed(held[1:]))
            held.clear()
            yield line, first.split("\t") if delimiter == "\t" and len(first) < _LONGEST else f"is damaged ({error})"
            line += 1
            reader = csv.reader(lines(), delimiter=delimiter, strict=True)


def _row(cells: list[str], places: dict[str, int], width: int, name: str) -> Concept | str:
    if width and any(cells[width:]):
        return f"has {len(cells)} cells where the header has {width}"
    found = {key: _armed(cells[at]) for key, at in places.items() if at < len(cells)}
    german, english = _list(found.get("german", "")), _list(found.get("english", ""))
    if not german or not english:
        return "has no German or no English term"
    pos = _POS.get(found.get("pos", "").lower().rstrip("."))
    concept = entry(german[0], english, domain=found.get("domain") or IMPORTED, pos=pos, origin=name.upper())
    if len(german) == 1 and places.keys() <= PLAIN.keys():
        # Two plain columns are what the longest lists have: a copy of every entry would double their time.
        return replace(concept, note_en=found["note_en"]) if found.get("note_en") else concept
    gender = _GENDERS.get(found.get("gender", "").lower().rstrip("."), "")
    others = (Term(text, pos=concept.de[0].pos) for text in german[1:])
    return replace(
        concept,
        # A number is another program's count: entry 1 of one file must not replace entry 1 of another.
        id=found["id"] if _ID.fullmatch(found.get("id", "")) and not found["id"].isdigit() else concept.id,
        de=(replace(concept.de[0], gender=gender), *others),
        definition_en=found.get("definition_en", ""),
        definition_de=found.get("definition_de", ""),
        note_en=found.get("note_en", ""),
    )


def _with_further(cells: list[str], places: dict[str, int], further: dict[str, tuple[int, ...]]) -> list[str]:
    """Put the synonyms of other columns into the cell of the first term, as our own tables have them."""
    joined = list(cells)
    for side, columns in further.items():
        if places[side] < len(cells):
            all_terms = dict.fromkeys(cells[at] for at in (places[side], *columns) if at < len(cells))
            joined[places[side]] = "; ".join(term for term in all_terms if term)
    return joined


def _armed(cell: str) -> str:
    """Undo what the writer did to a cell that looks like a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def delimiter_of(text: str, name: str) -> str:
    """The delimiter that the first line names (Excel's 'sep=;') or uses most, outside quotes; a tab in TSV."""
    if named := _SEPARATOR.match(text):
        return named[1]
    if name == "tsv":
        return "\t"
    line = "".join(text.splitlines()[0].split('"')[::2])
    return max(",;\t|", key=line.count)


def _list(cell: str) -> list[str]:
    if ";" not in cell:
        return [cell] if cell else []
    return [part for part in (p.strip() for p in cell.split(";")) if part]
