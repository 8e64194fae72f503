"""What a page says now that it did not say before: block by block, and inside a changed block word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from reader.library.records import Difference, Span
from reader.text.article import Article

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_ALIKE = 0.4
"""Least likeness (0 to 1) of two blocks that count as one block changed."""


def differences(before: Article, after: Article) -> list[Difference]:
    """Return all blocks of both versions in reading order."""
    old, new = [part.text for part in before.parts()], [part.text for part in after.parts()]
    found: list[Difference] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found += [Difference("same", text, text) for text in old[i1:i2]]
        else:
            found += _paired(old[i1:i2], new[j1:j2])
    return found


def _paired(old: Sequence[str], new: Sequence[str]) -> list[Difference]:
    """Return the differences of a stretch: blocks that are alike are one block changed."""
    found: list[Difference] = []
    rest = list(old)
    for text in new:
        best = max(range(len(rest)), key=lambda i: _likeness(rest[i], text), default=-1)
        if best >= 0 and _likeness(rest[best], text) >= _ALIKE:
            found += [Difference("removed", gone) for gone in rest[:best]]
            found.append(_changed(rest[best], text))
            rest = rest[best + 1 :]
        else:
            found.append(Difference("added", after=text))
    return found + [Difference("removed", gone) for gone in rest]


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, _WORD.findall(one), _WORD.findall(other), autojunk=False).ratio()


def _changed(before: str, after: str) -> Difference:
    old, new = list(_WORD.finditer(before)), list(_WORD.finditer(after))
    words = SequenceMatcher(None, [m[0] for m in old], [m[0] for m in new], autojunk=False)
    gone: list[Span] = []
    come: list[Span] = []
    for kind, i1, i2, j1, j2 in words.get_opcodes():
        if kind != "equal":
            if i2 > i1:
                gone.append((old[i1].start(), old[i2 - 1].end()))
            if j2 > j1:
                come.append((new[j1].start(), new[j2 - 1].end()))
    return Difference("changed", before, after, tuple(gone), tuple(come))
