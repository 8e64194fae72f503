"""Names of languages as other programs write them: de, DE-AT, deu, German (Germany), Englisch."""

from __future__ import annotations

import re

_GERMAN = {"de", "deu", "ger", "german", "deutsch", "allemand"}
_ENGLISH = {"en", "eng", "english", "englisch", "anglais"}
_CODE = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*")


def side_of(code: str) -> str:
    """Return 'de' or 'en' for a code or a name of German or English, with or without a country; '' for all others."""
    first = re.split(r"[^a-zäöü]+", code.strip().lower(), maxsplit=1)[0]
    return "de" if first in _GERMAN else "en" if first in _ENGLISH else ""


def is_code(cell: str) -> bool:
    """Say whether a cell looks like a language code: de, EN, en-US, zh_Hans."""
    return _CODE.fullmatch(cell.strip().lower()) is not None


def region_of(code: str) -> str:
    """Return the country of a code in capitals ('AT' of de-AT, de_AT), '' where it has none."""
    found = re.search(r"[-_]([a-z]{2})\b", code.lower())
    return found[1].upper() if found else ""
