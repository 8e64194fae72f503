"""Cutting a sentence that is too long for one request of an engine."""

from __future__ import annotations

import re
from collections.abc import Callable

# From the safest place to the last resort: between clauses, after a comma, at a blank.
_PLACES = (
    re.compile(r"(?<=[;:])\s+|\s+(?=[–—]\s)"),
    re.compile(r"(?<=,)\s+(?=(?:und|aber|oder|denn|doch|sondern|während|weil|wobei|nachdem|obwohl|dass)\b)"),
    re.compile(r"(?<=,)\s+"),
    re.compile(r"\s+(?=(?:und|oder|sowie)\b)"),
    re.compile(r"\s+"),
)


def cut(sentence: str, longest: int, *, size: Callable[[str], int] = len) -> list[str]:
    """Return the sentence in pieces of at most ``longest`` (measured by ``size``; characters unless told).

    Words stay whole unless a single word is longer than that. Joined by blanks the pieces are the sentence again.
    """
    if size(sentence) <= longest:
        return [sentence]
    for place in _PLACES:
        fitting = [match for match in place.finditer(sentence) if size(sentence[: match.start()]) <= longest]
        # A cut close to the start leaves a stump that no engine translates well: look for a better kind of place.
        fitting = [match for match in fitting if match.start() >= longest // 4 and match.end() < len(sentence)]
        if fitting:
            match = fitting[-1]
            return [sentence[: match.start()], *cut(sentence[match.end() :], longest, size=size)]
    end = longest
    while size(sentence[:end]) > longest:
        end -= 1
    return [sentence[:end], *cut(sentence[end:], longest, size=size)]
