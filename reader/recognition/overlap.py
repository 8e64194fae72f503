"""Which of several overlapping finds is kept: the longest, then the leftmost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from reader.glossary.hit import Span

T = TypeVar("T")


def keep_longest(found: Iterable[T], pieces: Callable[[T], tuple[Span, ...]]) -> list[T]:
    """Return the finds that do not overlap, sorted by start: longest covered length first, then leftmost.

    A find with several pieces occupies only its pieces, so a noun between 'greift' and 'an' stays.
    """
    ranked = sorted(
        ((-sum(e - s for s, e in pieces(f)), pieces(f)[0][0], n, f) for n, f in enumerate(found)), key=lambda r: r[:3]
    )
    taken: dict[int, None] = {}
    kept: list[tuple[int, int, T]] = []
    for _, start, number, find in ranked:
        places = [p for s, e in pieces(find) for p in range(s, e)]
        if any(p in taken for p in places):
            continue
        taken.update(dict.fromkeys(places))
        kept.append((start, number, find))
    return [find for _, _, find in sorted(kept, key=lambda k: k[:2])]
