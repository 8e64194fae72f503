"""Rectangles of ranges of text, from the lines of a laid-out block. Positions are UTF-16, pixels are the block's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock


@dataclass(frozen=True, slots=True)
class LineRect:
    """One line's share of a range: the rectangle of its letters and the y of the base line."""

    rect: QRectF
    baseline: float


def rects_of(block: QTextBlock, start16: int, end16: int) -> list[LineRect]:
    """Return the rectangles of [start16, end16) relative to the block's own top left corner, line by line."""
    layout = block.layout()
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = line.textStart()
        last = first + line.textLength()
        if last <= start16:
            continue
        if first >= end16:
            break
        left = _x(line.cursorToX(max(first, start16)))
        right = _x(line.cursorToX(min(last, end16)))
        if end16 >= last:
            right = min(right, line.x() + line.naturalTextWidth())
        if right > left:
            top = line.y()
            found.append(LineRect(QRectF(left, top, right - left, line.height()), top + line.ascent()))
    return found


def _x(answer: object) -> float:
    """PySide returns cursorToX as (x, position)."""
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]
