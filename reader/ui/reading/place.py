"""The place in a page that stands at the top of a pane: it survives new widths, sizes, layouts and new pages."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit

from reader.ui.reading.hit_map import HitMap


@dataclass(frozen=True, slots=True)
class Place:
    """Part and language of the block at the top, code point of its first line in view, pixels scrolled beyond that.

    ``part`` -1 is the very top.
    """

    part: int = -1
    language: str = "de"
    position: int = 0
    delta: float = 0.0


TOP = Place()


def current_place(pane: QTextEdit, hit_map: HitMap) -> Place:
    """Return the place at the top of the pane."""
    value = pane.verticalScrollBar().value()
    if value <= 0:
        return TOP
    cursor = pane.cursorForPosition(QPoint(pane.viewport().width() // 2, 2))
    block = cursor.block()
    shown = hit_map.block(block.blockNumber())
    if shown is not None and shown.part < 0 and block.next().isValid():
        block = block.next()
        shown = hit_map.block(block.blockNumber())
    if shown is None:
        return TOP
    top = pane.document().documentLayout().blockBoundingRect(block).top()
    inside = cursor.positionInBlock() if cursor.block() == block else 0
    line = block.layout().lineForTextPosition(inside)
    if not line.isValid():
        return Place(shown.part, shown.language, 0, value - top)
    position = hit_map.from16(block.blockNumber(), line.textStart())
    return Place(shown.part, shown.language, position, value - top - line.y())


def scroll_to_place(pane: QTextEdit, hit_map: HitMap, place: Place) -> None:
    """Scroll so that ``place`` stands at the top; a part shown in the other language only is met at its beginning."""
    number = hit_map.number_of(place.part, place.language)
    position = place.position
    if number is None:
        position = 0
        number = hit_map.number_of(place.part, "en" if place.language == "de" else "de")
    if place == TOP or number is None:
        pane.verticalScrollBar().setValue(0)
        return
    block = pane.document().findBlockByNumber(number)
    top = pane.document().documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(hit_map.to16(number, position))
    y = top + (line.y() if line.isValid() else 0.0)
    pane.verticalScrollBar().setValue(round(y + place.delta))
