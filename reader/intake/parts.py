"""The parts of a page that hold none of the article's own paragraphs, each the largest there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.intake.core import Core
from reader.intake.markup import Element, Found

_DEEP = 12
"""Elements around a piece that are looked at."""
_MANY = 200
"""Pieces of one part that are looked at."""


@dataclass(frozen=True, slots=True)
class Part:
    """Indexes of the pieces of a part, and its outermost element (-1: a single piece)."""

    lines: list[int]
    element: int


def parts_of(
    found: Sequence[Found], elements: Sequence[Element], core: Core, start: int
) -> tuple[list[Part], set[int]]:
    """The parts after the headline, in the order of the page; a piece between paragraphs of the core is one alone.

    Also the outermost elements of the parts that hold buttons or fields.
    """
    top = [-1] * len(elements)
    for number, element in enumerate(elements):
        if number not in core.around:
            inherited = top[element.parent] if element.parent >= 0 else -1
            top[number] = inherited if inherited >= 0 else number
    parts: dict[int, Part] = {}
    for index in range(start + 1, len(found)):
        one = found[index]
        if one.out or index in core.lines:
            continue
        outermost = top[one.element] if one.element >= 0 else -1
        key = outermost if outermost >= 0 else -1 - index
        parts.setdefault(key, Part([], outermost)).lines.append(index)
    used = {
        top[number]
        for number, element in enumerate(elements)
        if element.tag in ("button", "input", "iframe", "audio", "video")
    }
    return list(parts.values()), used


def wrappers(found: Sequence[Found], elements: Sequence[Element], part: Part) -> list[int]:
    """Elements of the part, from its outermost to those around its pieces."""
    numbers: dict[int, None] = {}
    for index in part.lines[:_MANY]:
        element = found[index].element
        for _ in range(_DEEP):
            if element < 0 or element in numbers:
                break
            numbers[element] = None
            if element == part.element:
                break
            element = elements[element].parent
    return sorted(numbers)


def has_cards(found: Sequence[Found], elements: Sequence[Element], part: Part) -> bool:
    """Two or more small parts of the same form side by side, each of a few lines: a list of teasers."""
    counts: Counter[int] = Counter()
    for index in part.lines[:_MANY]:
        element = found[index].element
        for _ in range(_DEEP):
            if element < 0 or element == part.element:
                break
            counts[element] += 1
            element = elements[element].parent
    small = [number for number, count in counts.items() if 2 <= count <= 6]
    alike = Counter((elements[n].parent, elements[n].tag, elements[n].names) for n in small)
    return any(count >= 2 for count in alike.values())
