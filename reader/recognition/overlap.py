"""Which of several overlapping finds is kept: the longest, then the leftmost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from reader.glossary.hit import Span

T = TypeVar("T")


def keep_longest(
    found: Iterable[T], pieces: Callable[[T], tuple[Span, ...]], rank: Callable[[T], int] = lambda _: 0
) -> list[tuple[T, list[T]]]:
    """Return the finds that do not overlap with those they cover, sorted by start: longest first, then leftmost.

    A find with several pieces occupies only its pieces, so a noun between 'greift' and 'an' stays.
    ``rank`` decides between finds of the same length at the same place: the lowest wins.
    """
    kept: list[tuple[T, list[T]]] = []
    group: list[T] = []
    reach = -1
    # Most finds stand alone: only those whose ranges meet are compared.
    for find in sorted(found, key=lambda f: pieces(f)[0][0]):
        places = pieces(find)
        if places[0][0] >= reach and group:
            kept.extend(_of_group(group, pieces, rank))
            group = []
        group.append(find)
        reach = max(reach, places[-1][1])
    kept.extend(_of_group(group, pieces, rank))
    return kept


def _of_group(
    group: list[T], pieces: Callable[[T], tuple[Span, ...]], rank: Callable[[T], int]
) -> list[tuple[T, list[T]]]:
    if len(group) < 2:
        return [(find, []) for find in group]
    ranked = sorted(
        ((-sum(e - s for s, e in pieces(f)), pieces(f)[0][0], rank(f), n, f) for n, f in enumerate(group)),
        key=lambda r: r[:4],
    )
    taken: dict[int, list[T]] = {}
    kept: list[tuple[int, int, T, list[T]]] = []
    for _, start, _, number, find in ranked:
        places = [p for s, e in pieces(find) for p in range(s, e)]
        over = next((taken[p] for p in places if p in taken), None)
        if over is not None:
            if all(p in taken for p in places):
                over.append(find)
            continue
        covered: list[T] = []
        taken.update(dict.fromkeys(places, covered))
        kept.append((start, number, find, covered))
    return [(find, covered) for _, _, find, covered in sorted(kept, key=lambda k: k[:2])]
