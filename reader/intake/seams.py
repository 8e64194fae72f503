"""Where two inline elements meet without a space: pages set such pieces apart by style, their text says nothing of it.

"<span>Panzer am Fluss</span><span>Bild: dpa</span>" are two lines on the screen, "<b>Ber</b><i>lin</i>" is one word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_END = re.compile(r"(?:\w\w|[.!?…)”“»%€\d])$")
_BEGIN = re.compile(r"[A-ZÄÖÜ\d©(„»+]")
_YEAR = re.compile(r"\d{4}$")
_KICKER_WORDS = 4
_CAPITALS = re.compile(r"[A-ZÄÖÜ]$")


def seams_of(text: Sequence[str], met: Sequence[int]) -> list[int]:
    """Return which of the indexes ``met`` (pieces that begin an element where another ends) divide the text."""
    found = []
    for place in met:
        before, after = "".join(text[max(0, place - 3) : place]), "".join(text[place : place + 2])
        one_word = _CAPITALS.search(before) and re.match(r"[A-ZÄÖÜ]{2}", after)
        if (_END.search(before) and _BEGIN.match(after) and not one_word) or (
            _YEAR.search(before) and after[:1].isalpha()
        ):
            found.append(place)
    return found


def is_kicker(text: str) -> bool:
    """Whether the first part of a headline is a label of few words."""
    return len(text.split()) <= _KICKER_WORDS and text.strip()[-1:] not in ".!?"
