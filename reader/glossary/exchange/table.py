"""CSV and TSV with a header row; columns are known by name in German or English, formula cells are defused."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from reader.errors import ContentError
from reader.glossary.concept import Concept
from reader.glossary.exchange import Read, Skipped, Written
from reader.glossary.exchange.decode import text_of
from reader.glossary.exchange.pairs import IMPORTED, clean, entry

COLUMNS = ("id", "domain", "german", "gender", "english", "definition_en", "definition_de", "note")
_NAMES = {
    "german": {"german", "de", "deutsch", "source", "src", "quelle", "term", "begriff", "benennung"},
    "english": {"english", "en", "englisch", "target", "tgt", "ziel", "translation", "übersetzung"},
    "note": {"note", "comment", "bemerkung", "kommentar", "notiz", "definition", "definition_en"},
    "domain": {"domain", "subject", "fachgebiet", "bereich"},
}
_LOSSES = ("Terms keep neither status nor region; relations, examples and sense data are not written.",)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(concepts: Sequence[Concept], name: str) -> Written:
    """Write one row an entry; several terms of a cell are separated by '; '."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="," if name == "csv" else "\t", lineterminator="\n")
    writer.writerow(COLUMNS)
    for c in concepts:
        german, english = "; ".join(t.text for t in c.de), "; ".join(c.equivalents)
        row = (c.id, c.domain, german, c.de[0].gender, english, c.definition_en, c.definition_de, c.note_en)
        writer.writerow([_defused(clean(cell)) for cell in row])
    return Written(out.getvalue().encode("utf-8-sig"), _LOSSES)


def _defused(cell: str) -> str:
    """A cell that a spreadsheet would run as a formula gets an apostrophe in front."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def read(content: bytes, name: str) -> Read:
    """Read rows by their header; without a known header the first two columns are German and English.

    Raises ContentError where a row is no table row at all. Every row that lacks a side is skipped with its line.
    """
    text = text_of(content)
    delimiter = "\t" if name == "tsv" else _delimiter(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise ContentError(f"The table is damaged: {error}.") from error
    places = _places(rows[0])
    header = bool(places)
    places = places or {"german": 0, "english": 1, "note": 2}
    concepts, skipped = [], []
    for number, row in enumerate(rows, 1):
        if (header and number == 1) or not any(cell.strip() for cell in row):
            continue
        cells = {key: clean(row[at]).removeprefix("'") for key, at in places.items() if at < len(row)}
        german, english = _list(cells.get("german", "")), _list(cells.get("english", ""))
        if not german or not english:
            skipped.append(Skipped(number, "has no German or no English term"))
            continue
        domain = cells.get("domain") or IMPORTED
        concepts.append(entry(german[0], english, note=cells.get("note", ""), domain=domain, origin=name.upper()))
    return Read(tuple(concepts), tuple(skipped))


def _places(header: Sequence[str]) -> dict[str, int]:
    folded = [clean(cell).lower() for cell in header]
    places = {key: n for key, names in _NAMES.items() for n, cell in enumerate(folded) if cell in names}
    return places if {"german", "english"} <= places.keys() else {}


def _delimiter(text: str) -> str:
    """The delimiter that the first line uses most, outside quotes."""
    line = "".join(text.splitlines()[0].split('"')[::2])
    return max(",;\t|", key=line.count)


def _list(cell: str) -> list[str]:
    return [part for part in (p.strip() for p in cell.split(";")) if part]
