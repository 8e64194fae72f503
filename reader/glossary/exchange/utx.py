"""UTX 1.11: a tab-separated glossary with a two-line header and a status for every row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from reader.errors import ContentError
from reader.glossary.concept import Concept, PartOfSpeech, Status, Term
from reader.glossary.exchange import Read, Skipped, Tick, Written, ticking
from reader.glossary.exchange.decode import lines_of, text_of
from reader.glossary.exchange.languages import side_of
from reader.glossary.exchange.pairs import APART, clean, entry

_STATUS = {Status.PREFERRED: "approved", Status.ADMITTED: "non-standard", Status.DEPRECATED: "forbidden"}
_POS = {one.value: one for one in PartOfSpeech} | {
    "propernoun": PartOfSpeech.NOUN, "sentence": PartOfSpeech.PHRASE, "idiom": PartOfSpeech.PHRASE,
}  # fmt: skip
_LOSSES = (
    "Terms, parts of speech and status are written; definitions, notes, relations and all else of an entry are not.",
    "Forbidden terms are not read again.",
    APART,
)


def write(concepts: Sequence[Concept], _name: str) -> Written:
    """Write every pair of a German and an English term of the same entry with its status."""
    today = datetime.now(UTC).strftime("%Y-%m-%d")
    rows = [
        # No semicolon at the end: translate-toolkit takes what follows it for a further item.
        f"#UTX 1.11; de/en-US; {today}; copyright: The Lagebild developers; license: CC-BY-SA 4.0",
        "#src\ttgt\tsrc:pos\tterm status",
    ]
    for concept in concepts:
        for de in concept.de:
            rows += [
                "\t".join((clean(de.text), clean(en.text), de.pos.value, _STATUS[_status(de, en)])) for en in concept.en
            ]
    return Written(("\r\n".join(rows) + "\r\n").encode(), _LOSSES)


def _status(de: Term, en: Term) -> Status:
    """A pair is approved where the German is the preferred term, or the English is the term's own."""
    if de.en and en.status is not Status.DEPRECATED:
        return Status.PREFERRED if en.text == de.en[0] else Status.ADMITTED
    return en.status if de.status is Status.PREFERRED else max(en.status, Status.ADMITTED, key=_severity)


def _severity(status: Status) -> int:
    return list(Status).index(status)


def read(content: bytes, _name: str, tick: Tick | None = None) -> Read:
    """Read the rows that are not forbidden, in the direction that the header names (de/en or en/de).

    Raises ContentError without the first line '#UTX', or where its languages are not German and English.
    """
    lines = lines_of(text_of(content))
    if not lines[0].lower().startswith("#utx"):
        raise ContentError("The file does not begin with '#UTX'.")
    german, english = _sides(lines[0])
    columns = [german, english, "src:pos"]
    concepts, skipped, seen = [], [], set()
    for number, line in ticking(enumerate(lines, 1), tick):
        if line.lower().startswith("#src"):
            columns = _columns(line, german, english)
        if not line.strip() or line.startswith("#"):
            continue
        cells = dict(zip(columns, (clean(cell) for cell in line.split("\t")), strict=False))
        de, en = cells.get("german", ""), cells.get("english", "")
        if not de or not en:
            skipped.append(Skipped(number, "has no source or no target"))
        elif cells.get("term status", "").lower() == "forbidden":
            skipped.append(Skipped(number, f"'{en}' is forbidden for '{de}'"))
        elif (de, en) in seen:
            skipped.append(Skipped(number, "the same terms stand there already"))
        else:
            seen.add((de, en))
            pos = _POS.get((cells.get("src:pos") or cells.get("tgt:pos") or "").lower())
            concepts.append(entry(de, [en], note=cells.get("comment", ""), pos=pos, origin="UTX"))
    return Read(tuple(concepts), tuple(skipped))


def _sides(first: str) -> tuple[str, str]:
    """Return what source and target are: 'german' and 'english' or the reverse; German first where it says nothing."""
    found = re.search(r"[;,\s]([A-Za-z]{2,3}(?:[-_]\w+)?)\s*/\s*([A-Za-z]{2,3}(?:[-_]\w+)?)", first)
    sides = (side_of(found[1]), side_of(found[2])) if found else ("de", "en")
    if found and set(sides) != {"de", "en"}:
        raise ContentError(f"The file holds {found[1]} and {found[2]}, not German and English.")
    return ("german", "english") if sides == ("de", "en") else ("english", "german")


def _columns(line: str, german: str, english: str) -> list[str]:
    cells = line[1:].split("\t") if "\t" in line else line[1:].split()
    names = {"src": german, "tgt": english, "comments": "comment", "status": "term status"}
    return [names.get(clean(cell).lower(), clean(cell).lower()) for cell in cells]
