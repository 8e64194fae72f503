"""Drop capitals: the big first letter beside the first lines of an article, which belongs to its first word."""

from __future__ import annotations

from dataclasses import replace
from statistics import median

from reader.intake.piece import Piece

_BIG = 1.8
"""Times the usual height."""


def with_capitals(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces with each drop capital joined to the line beside its top; that line and those beside the rest
    of it begin where it begins, so that no indent is seen there."""
    if len(pieces) < 3:
        return pieces
    usual = median(piece.size for piece in pieces)
    result = list(pieces)
    for capital in pieces:
        text = capital.text.strip()
        if len(text) > 2 or not text[-1:].isupper() or capital.size < _BIG * usual:
            continue
        beside = [
            number
            for number, one in enumerate(result)
            if one is not capital
            and 0 <= one.left - capital.right < 2 * usual
            and one.size < _BIG * usual
            and capital.top - 0.6 * usual <= one.top < capital.bottom - 0.2 * usual
        ]
        if len(beside) < 2:
            continue
        first = min(beside, key=lambda number: result[number].top)
        for number in beside:
            word = text if number == first else ""
            result[number] = replace(result[number], text=word + result[number].text.lstrip(), left=capital.left)
        result = [one for one in result if one is not capital]
    return result
