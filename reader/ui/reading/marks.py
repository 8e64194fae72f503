"""Paints marks, sentence grounds and found places of the visible blocks, behind the text.

Painted, not set as formats: so marks can never change the layout, a line break or what is copied
(docs/adr/0004-marks-are-painted.md). The second cue beside colour: one, two or thick lines, ticks; dotted where
only possible.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from reader.ui.palettes import Palette
from reader.ui.reading.geometry import LineRect, rects_of
from reader.ui.reading.hit_map import HitMap
from reader.ui.reading.page import Mark

_STYLES = {
    "military": "single",
    "diplomacy": "double",
    "security": "thick",
    "law": "end",
    "organisation": "start",
    "politics": "ends",
}


@dataclass(slots=True)
class Lights:
    """What is lit at the moment. ``term`` is a row key; ``place`` (key, occurrence); ``sentence`` (part, index)."""

    term: str | None = None
    place: tuple[str, int] | None = None
    sentence: tuple[int, int] | None = None
    found: list[tuple[int, int, int]] = field(default_factory=list)
    """(block number, start, end) in code points."""
    found_current: int = -1
    marks: bool = True
    possible: bool = True
    notes: dict[tuple[int, str], tuple[tuple[int, int, bool], ...]] = field(default_factory=dict)
    """(part, language) -> (start, end, whether there are words of the user) in code points."""
    first_only: bool = False
    """Mark only the first place of each term (a lit term is marked everywhere)."""


class MarkPainter:
    """Draws for one page; keeps the rectangles of each block until the layout changes."""

    def __init__(self, hit_map: HitMap, palette: Palette, scale: float) -> None:
        self._map = hit_map
        self.palette = palette
        self._scale = scale
        self._rects: dict[int, list[tuple[Mark, list[LineRect]]]] = {}

    def forget_layout(self) -> None:
        """Drop the kept rectangles: lines have moved."""
        self._rects.clear()

    def rects(self, block: QTextBlock) -> list[tuple[Mark, list[LineRect]]]:
        """Return the marks of a block with their rectangles relative to the block."""
        number = block.blockNumber()
        if number not in self._rects:
            page_block = self._map.block(number)
            self._rects[number] = [
                (mark, rects_of(block, self._map.to16(number, mark.start), self._map.to16(number, mark.end)))
                for mark in (page_block.marks if page_block else ())
            ]
        return self._rects[number]

    def paint(self, painter: QPainter, blocks: Iterable[tuple[QTextBlock, QPointF]], lights: Lights) -> None:
        """Paint the blocks given with the place of their top left corner in the painter's coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, origin in blocks:
            painter.save()
            painter.translate(origin)
            self._paint_sentence(painter, block, lights)
            self._paint_notes(painter, block, lights)
            self._paint_found(painter, block, lights)
            if lights.marks:
                self._paint_marks(painter, block, lights)
            painter.restore()

    def _paint_sentence(self, painter: QPainter, block: QTextBlock, lights: Lights) -> None:
        page_block = self._map.block(block.blockNumber())
        if lights.sentence is None or page_block is None or page_block.part != lights.sentence[0]:
            return
        for span in page_block.sentences:
            if span.index == lights.sentence[1]:
                self._fill(painter, block, span.start, span.end, self.palette.sentence, radius=2)

    def _paint_notes(self, painter: QPainter, block: QTextBlock, lights: Lights) -> None:
        """A ground under the words, and a bar at the edge of their lines; a note's bar has a knob."""
        number = block.blockNumber()
        page_block = self._map.block(number)
        found = lights.notes.get((page_block.part, page_block.language), ()) if page_block and lights.notes else ()
        for start, end, with_words in found:
            self._fill(painter, block, start, end, self.palette.highlight, radius=3)
            lines = rects_of(block, self._map.to16(number, start), self._map.to16(number, end))
            painter.setBrush(QColor(self.palette.highlight_bar))
            left = -9.0 * self._scale
            for order, line in enumerate(lines):
                bar = QRectF(left, line.rect.top() + 1, 2.6 * self._scale, line.rect.height())
                painter.drawRoundedRect(bar, 1, 1)
                if with_words and order == 0:
                    knob = 7.4 * self._scale
                    painter.drawEllipse(QRectF(bar.center().x() - knob / 2, bar.top() - 1, knob, knob))

    def _paint_found(self, painter: QPainter, block: QTextBlock, lights: Lights) -> None:
        number = block.blockNumber()
        for order, (at, start, end) in enumerate(lights.found):
            if at == number:
                current = order == lights.found_current
                colour = self.palette.found_current if current else self.palette.found
                self._fill(painter, block, start, end, colour, radius=2)

    def _fill(self, painter: QPainter, block: QTextBlock, start: int, end: int, colour: str, radius: float) -> None:
        number = block.blockNumber()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for line in rects_of(block, self._map.to16(number, start), self._map.to16(number, end)):
            painter.drawRoundedRect(line.rect.adjusted(-1, 0, 1, 1), radius, radius)

    def _paint_marks(self, painter: QPainter, block: QTextBlock, lights: Lights) -> None:
        for mark, lines in self.rects(block):
            if mark.level == "possible" and not lights.possible and mark.key != lights.term:
                continue
            if lights.first_only and mark.occurrence and mark.key != lights.term:
                continue
            if mark.key == lights.term:
                here = lights.place is None or lights.place == (mark.key, mark.occurrence)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self.palette.lit if here else self.palette.lit_soft))
                for line in lines:
                    painter.drawRoundedRect(line.rect.adjusted(-2, 0, 2, 2), 3, 3)
            self._underline(painter, mark, lines)

    def _underline(self, painter: QPainter, mark: Mark, lines: list[LineRect]) -> None:
        colour = QColor(self.palette.domain(mark.domain))
        if mark.status in ("deviates", "deprecated"):
            colour = QColor(self.palette.error)
        thin = max(1.0, 1.15 * self._scale)
        style = _STYLES.get(mark.domain, "single")
        pen = QPen(colour, thin * (1.9 if style == "thick" else 1.0))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if mark.level == "possible":
            pen.setDashPattern([1.2, 2.2])
        elif mark.status in ("deviates", "deprecated"):
            pen.setDashPattern([5, 3])
        for number, line in enumerate(lines):
            left, right = line.rect.left(), line.rect.right()
            y = line.baseline + 4.2 * self._scale
            painter.setPen(pen)
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            if style == "double":
                y2 = y + 2.4 * max(1.0, self._scale)
                painter.drawLine(QPointF(left, y2), QPointF(right, y2))
            solid = QPen(colour, thin)
            painter.setPen(solid)
            tick = 3.2 * self._scale
            if style in ("start", "ends") and number == 0:
                painter.drawLine(QPointF(left + thin / 2, y), QPointF(left + thin / 2, y - tick))
            if style in ("end", "ends") and number == len(lines) - 1:
                painter.drawLine(QPointF(right - thin / 2, y), QPointF(right - thin / 2, y - tick))


def union(lines: Iterable[LineRect]) -> QRectF:
    """Return the smallest rectangle around all lines."""
    found = QRectF()
    for line in lines:
        found = found.united(line.rect)
    return found
