"""Which line of a page is its headline, where the page's head tells it and its markup does not (or marks another)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_MARKS = (" | ", " – ", " - ", " — ", " · ", " :: ")
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


def _forms(title: str) -> Iterator[str]:
    title = " ".join(title.split())
    yield title
    for mark in _MARKS:
        if mark in title:
            yield title.partition(mark)[0]
            yield title.rpartition(mark)[0]
            yield title.partition(mark)[2]
    if ": " in title:
        yield title.partition(": ")[2]


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" :|–—-").casefold()
