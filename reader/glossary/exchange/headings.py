"""What the first row of a table says: our own names of columns, and those of memoQ, MultiTerm, Trados and others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.glossary.exchange.languages import is_code, side_of
from reader.glossary.exchange.pairs import clean

_NAMES = {
    "german": {"german", "de", "deutsch", "source", "src", "quelle", "term", "begriff", "benennung"},
    "english": {"english", "en", "englisch", "target", "tgt", "ziel", "translation", "übersetzung"},
    "definition_en": {"definition_en", "definition"},
    "definition_de": {"definition_de", "erklärung"},
    "note_en": {"note", "comment", "bemerkung", "kommentar", "notiz", "anmerkung", "entry_note", "notes", "comments"},
    "domain": {"domain", "subject", "fachgebiet", "bereich", "entry_subject", "entry_domain"},
    "pos": {"pos", "part of speech", "wortart"},
    "gender": {"gender", "genus", "geschlecht"},
    "id": {"id"},
}
FIELDS = tuple(_NAMES)
"""What a column can hold."""
PLAIN = {"german": 0, "english": 1, "note_en": 2}
"""The columns of a table without a header."""
_TERM = {"", "term", "benennung", "terms"}
_DEFINITION = {"def", "definition"}
_BY_LANGUAGE = {"de": "german", "en": "english"}
_COUNTRIES = {
    *("germany", "deutschland", "austria", "österreich", "switzerland", "schweiz", "allgemein", "standard", "neutral"),
    *("united kingdom", "great britain", "united states", "usa", "uk", "vereinigtes königreich", "großbritannien"),
    *("vereinigte staaten", "us", "gb", "at", "ch", "de", "en", "international", "australia", "canada", "ireland"),
}
_LANGUAGE = re.compile(r"([a-zäöü]+)[\s_-]*(.*)")


def field_of(heading: str) -> str:
    """Return what a column of this name holds, one of :data:`FIELDS`; '' where it says nothing that is known."""
    folded = clean(heading).lower()
    for field, names in _NAMES.items():
        if folded in names:
            return field
    if (found := re.fullmatch(r"def(?:inition)?[\s_]*\(?([\w-]+)\)?", folded)) and (side := side_of(found[1])):
        return f"definition_{side}"
    found = _LANGUAGE.fullmatch(folded)
    side = side_of(found[1]) if found else ""
    if not found or not side:
        return ""
    rest = " ".join(re.sub(r"[()\[\]_:/,-]", " ", found[2]).split())
    country, _, last = rest.rpartition(" ")
    if last in _DEFINITION and (not country or country in _COUNTRIES):
        return f"definition_{side}"
    bare = country if last in _TERM else rest
    return _BY_LANGUAGE[side] if bare in _TERM or bare in _COUNTRIES else ""


def header_places(header: Sequence[str]) -> tuple[dict[str, int], bool]:
    """Return which column holds what, and whether the row says so: where it is no header, the usual order."""
    fields = [field_of(cell) for cell in header]
    places = {field: fields.index(field) for field in FIELDS if field in fields}
    known = {"german", "english"} <= places.keys() and not has_languages(header)
    return (places, True) if known else (dict(PLAIN), False)


def further_terms(header: Sequence[str], places: dict[str, int]) -> dict[str, tuple[int, ...]]:
    """Return the columns with synonyms: memoQ and MultiTerm repeat the language's name for each further term."""
    fields = [field_of(cell) for cell in header]
    found = {
        side: tuple(at for at, field in enumerate(fields) if field == side and at != places.get(side))
        for side in ("german", "english")
    }
    return {side: columns for side, columns in found.items() if columns}


def has_languages(row: Sequence[str]) -> bool:
    """Say whether this is a row of DeepL's with its languages: 'Heer', 'army', 'DE', 'EN'."""
    cells = [cell for cell in row if cell.strip()]
    return (
        len(cells) == 4
        and all(is_code(cell) for cell in cells[2:])
        and any(side_of(cell) for cell in cells[2:])
        and not all(field_of(cell) for cell in cells[:2])
    )
