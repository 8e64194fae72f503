"""The place in a page that stands at the top of a pane: it survives new widths, sizes and layouts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit

from reader.ui.reading.hit_map import HitMap


@dataclass(frozen=True, slots=True)
class Place:
    """Block number, code point offset of the line at the top, and how many pixels it is scrolled beyond."""

    number: int
    position: int
    delta: float


def current_place(pane: QTextEdit, hit_map: HitMap) -> Place:
    """Return the place at the top of the pane."""
    value = pane.verticalScrollBar().value()
    if value <= 0:
        return Place(0, 0, 0.0)
    cursor = pane.cursorForPosition(QPoint(pane.viewport().width() // 2, 2))
    block = cursor.block()
    line = block.layout().lineForTextPosition(cursor.positionInBlock())
    top = pane.document().documentLayout().blockBoundingRect(block).top()
    if not line.isValid():
        return Place(block.blockNumber(), 0, value - top)
    position = hit_map.from16(block.blockNumber(), line.textStart())
    return Place(block.blockNumber(), position, value - top - line.y())


def scroll_to_place(pane: QTextEdit, hit_map: HitMap, place: Place) -> None:
    """Scroll so that ``place`` stands at the top; the first place is the very top."""
    block = pane.document().findBlockByNumber(place.number)
    if place == Place(0, 0, 0.0) or not block.isValid():
        pane.verticalScrollBar().setValue(0)
        return
    top = pane.document().documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(hit_map.to16(place.number, place.position))
    y = top + (line.y() if line.isValid() else 0.0)
    pane.verticalScrollBar().setValue(round(y + place.delta))
