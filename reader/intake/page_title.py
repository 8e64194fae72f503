"""Which line of a page is its headline, where the page's head tells it and its markup does not (or marks another)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_ALL_MARKS = re.compile(r"( (?:\||–|-|—|·|::|») )")
_COLON = re.compile(r"(: )")
_OUTLET = 40
_PARTS = 13
_WORDS = 3
"""A headline has at least so many words; a shorter one is more often the outlet's name."""
_TOP = 60
"""Lines among which the headline is looked for."""


def told_headline(lines: Sequence[str], told: Sequence[str]) -> tuple[str, int]:
    """Return the headline and the index of the line that says it, perhaps after a kicker; -1 where none does.

    ``told``: what the head says, the surest first; a page's title also holds the outlet or the section.
    """
    for title in told:
        for form in _forms(title):
            wanted = _flat(form)
            if len(wanted.split()) < _WORDS:
                continue
            near = [(index, _flat(line)) for index, line in enumerate(lines[:_TOP])]
            for index, line in near:
                if line == wanted:
                    return form, index
            for index, line in near:
                if line.endswith(wanted) and len(line) <= len(wanted) + 60:
                    return form, index
    return next((title.strip() for title in told if title.strip()), ""), -1


def told_outlet(title: str, headline: str, around: Sequence[str] = ()) -> str:
    """Return what a page's title names after the headline ("Headline - Abendpost"), "" where it names nothing.

    Before the headline it may as well be a kicker: it counts where a line ``around`` the text says it too.
    """
    parts = _ALL_MARKS.split(" ".join(title.split()))
    last, first = parts[-1].strip(), parts[0].strip()
    if len(parts) == 3 and headline and _flat(last) == _flat(headline) and len(first) <= _OUTLET:
        named = re.compile(rf"(?<!\w){re.escape(first)}(?!\w)")
        return first if any(named.search(line) for line in around) else ""
    if len(parts) < 3 or not headline or len(last) > _OUTLET or last[-1:] in ".!?":
        return ""
    before = _flat("".join(parts[:-2]))
    return last if _flat(headline) in before or (len(before) > 20 and before in _flat(headline)) else ""


def _forms(title: str) -> Iterator[str]:
    """The title, then what it says between its separators, the longest first."""
    title = " ".join(title.split())
    yield title
    for mark in (_ALL_MARKS, _COLON):
        parts = mark.split(title)[:_PARTS]
        for length in range(len(parts) // 2, 0, -1):  # words and separators take turns
            for first in range(0, len(parts) - 2 * length + 2, 2):
                yield "".join(parts[first : first + 2 * length - 1])


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" :|–—-").casefold()
