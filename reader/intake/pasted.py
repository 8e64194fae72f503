"""A whole page copied as text: its menu above the headline and its lists beneath the text, told by length and place.

There is no markup to ask. Long sentences are the article; many short lines above or beneath them are not. Few short
lines are left alone: a heading, a signature, a last short paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.intake.byline import byline
from reader.intake.caption import is_caption
from reader.intake.credits import credit_line
from reader.intake.headline import is_title_like

_LONG = 90
"""A line of so many code points that ends like a sentence is the article's; half of it, with two sentences."""
_MENU = 4
"""Fewer short lines above the headline are no menu."""
_TAIL = 3
"""Fewer short lines beneath the text are no list."""
_TOP = 80
_NEXT = re.compile(r"[a-zäöüß]{3}[.!?][\"“”»«’)]*\s[A-ZÄÖÜ„\"»(]")
"""A second sentence in the line."""
_BULLET = re.compile(r"[•‣▪◦·*–—-]\s")


def menu_of(lines: Sequence[str], gone: Collection[int]) -> list[int]:
    """Return the indexes of the menu above the headline, [] where there is none; ``gone``: furniture already known."""
    end = next((n for n, line in enumerate(lines[:_TOP]) if _is_long(line)), -1)
    if end < 0:
        return []
    titles = [
        n
        for n in range(end)
        if n not in gone and is_title_like(lines[n]) and len(lines[n].split()) >= 4 and not _is_told(lines[n])
    ]
    if not titles:
        return []
    headline = titles[-1]
    above = [n for n in range(headline) if not _is_told(lines[n])]
    menu = [n for n in above if len(lines[n].split()) <= 3]
    if len(menu) < _MENU or len(menu) < 0.6 * len(above):
        return []
    kicker = headline - 1 if headline - 1 in above and headline - 1 not in gone else -1
    same = lines[headline].casefold()
    return [n for n in above if n != kicker and n not in gone and lines[n].casefold() != same]


def tail_of(lines: Sequence[str], gone: Collection[int]) -> list[int]:
    """Return the indexes of what stands beneath the last long sentence, [] where that may still be the article."""
    last = max((n for n, line in enumerate(lines) if n not in gone and _is_long(line)), default=-1)
    if last < 0 or sum(_ends(line) and _is_wide(line) for line in lines) < 3:
        return []
    first = last + 1
    while first < len(lines) and first not in gone:
        if _ends(lines[first]):
            first += 1
        elif (
            first + 1 < len(lines) and first + 1 not in gone and _ends(lines[first + 1]) and _is_wide(lines[first + 1])
        ):
            first += 2  # a heading and its short paragraph
        else:
            break
    if lines[last].endswith(":") or (first < len(lines) and _BULLET.match(lines[first])):
        return []
    tail = [n for n in range(first, len(lines)) if not credit_line(lines[n])]
    short = [n for n in tail if not _ends(lines[n])]
    if len(short) < _TAIL:
        return []
    near = set(range(len(lines) - 3, len(lines)))
    return [n for n in tail if n not in gone and not (byline(lines[n]) and n in near) and not is_caption(lines[n])]


def _is_long(line: str) -> bool:
    return _ends(line) and (len(line) >= _LONG or (_is_wide(line) and _NEXT.search(line) is not None))


def _is_wide(line: str) -> bool:
    return len(line) >= _LONG / 2


def _ends(line: str) -> bool:
    return re.search(r"[.!?…:][\"“”»«’)\]]*(?:\s\([^()]{2,60}\))?$", line) is not None and len(line.split()) >= 4


def _is_told(line: str) -> bool:
    return byline(line) is not None or is_caption(line) or bool(credit_line(line))
