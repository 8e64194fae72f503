"""Where things are on a laid-out page: from points to terms and sentences, from offsets to rectangles."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.ui.reading.geometry import rects_of
from reader.ui.reading.hit_map import HitMap
from reader.ui.reading.marks import Lights, MarkPainter
from reader.ui.reading.page import Mark
from reader.ui.reading.typography import Typography

_MOST_LINES_KEPT_CLEAR = 4.5
"""A term whose pieces spread over more lines is not kept clear as a whole: the card would stand too far away."""


class PageView(QTextEdit):
    """A text widget that shows the page of its hit map: block numbers of page and document are the same."""

    def __init__(self, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map = HitMap(())
        self._marks = MarkPainter(self._map, typography.palette, typography.scale)
        self._lights = Lights()

    @property
    def hit_map(self) -> HitMap:
        return self._map

    def text_rect(self, number: int, start: int, end: int | None = None) -> QRectF:
        """Return the first line's rectangle of a range in document coordinates (pixels)."""
        block = self.document().findBlockByNumber(number)
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        first = self._map.to16(number, start)
        last = self._map.to16(number, end if end is not None else start + 1)
        lines = rects_of(block, first, last)
        return lines[0].rect.translated(origin) if lines else QRectF(origin, QSize(1, 1))

    def global_rect(self, number: int, mark: Mark) -> QRect:
        """Return where a term is on the screen: the first line of the mark, widened downwards by pieces near it.

        A card that keeps clear of this rectangle covers neither half of "kündigt ... an", nor a second line.
        """
        page_block = self._map.block(number)
        same = (mark.key, mark.occurrence)
        pieces = [m for m in (page_block.marks if page_block else ()) if (m.key, m.occurrence) == same] or [mark]
        whole = self.text_rect(number, mark.start, mark.end)
        origin = self.document().documentLayout().blockBoundingRect(self.document().findBlockByNumber(number))
        for piece in pieces:
            first, last = self._map.to16(number, piece.start), self._map.to16(number, piece.end)
            for line in rects_of(self.document().findBlockByNumber(number), first, last):
                rect = line.rect.translated(origin.topLeft())
                united = QRectF(whole.left(), min(whole.top(), rect.top()), whole.width(), 0)
                united.setBottom(max(whole.bottom(), rect.bottom()))
                if united.height() <= _MOST_LINES_KEPT_CLEAR * whole.height():
                    whole = united
        area = whole.translated(0, -self.verticalScrollBar().value()).toAlignedRect()
        return QRect(self.viewport().mapToGlobal(area.topLeft()), area.size())

    def caret_place(self) -> tuple[int, int]:
        """Return block number and code point of the caret."""
        cursor = self.textCursor()
        number = cursor.blockNumber()
        return number, self._map.from16(number, cursor.positionInBlock())

    def set_caret(self, number: int, position: int) -> None:
        """Put the caret to a code point of a block without scrolling."""
        block = self.document().findBlockByNumber(number)
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(self._map.to16(number, position), block.length() - 1))
        value = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)

    def mark_at_caret(self) -> tuple[int, Mark] | None:
        """Return the term under the caret as (block number, mark)."""
        cursor = self.textCursor()
        number = cursor.blockNumber()
        mark = self._map.mark_at(number, cursor.positionInBlock())
        return (number, mark) if mark else None

    def mark_at(self, number: int, position: int) -> Mark | None:
        """Return the term at a code point of a document block."""
        return self._map.mark_at(number, self._map.to16(number, position))

    def sentence_at_caret(self) -> tuple[int, int] | None:
        """Return the sentence around the caret as (part, index)."""
        cursor = self.textCursor()
        block = self._map.block(cursor.blockNumber())
        span = self._map.sentence_at(cursor.blockNumber(), cursor.positionInBlock())
        return (block.part, span.index) if block and span else None

    def visible_blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Yield the blocks in view with their top left corner in viewport coordinates."""
        layout = self.document().documentLayout()
        offset = self.verticalScrollBar().value()
        block = self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).block()
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() - offset > self.viewport().height():
                return
            yield block, QPointF(rect.left(), rect.top() - offset)
            block = block.next()

    def mark_under(self, point: QPoint) -> tuple[int, Mark] | None:
        """Return block number and mark of the term whose letters lie under a viewport point."""
        if not self._lights.marks:
            return None
        best: tuple[int, Mark] | None = None
        for block, origin in self.visible_blocks():
            if point.y() < origin.y() - 4:
                break
            for mark, lines in self._marks.rects(block):
                for line in lines:
                    rect = line.rect.translated(origin)
                    if not rect.contains(QPointF(point)):
                        continue
                    if best is None or mark.end - mark.start < best[1].end - best[1].start:
                        best = (block.blockNumber(), mark)
        return best

    def sentence_under(self, point: QPoint) -> tuple[int, int] | None:
        """Return the sentence at a viewport point, as (part, index)."""
        cursor = self.cursorForPosition(point)
        block = self._map.block(cursor.blockNumber())
        if block is None or block.part < 0:
            return None
        span = self._map.sentence_at(cursor.blockNumber(), cursor.positionInBlock())
        return (block.part, span.index) if span else None

    def is_link_under(self, point: QPoint) -> bool:
        """Whether a viewport point lies on the link of a meta line."""
        cursor = self.cursorForPosition(point)
        block = self._map.block(cursor.blockNumber())
        if block is None or block.link is None:
            return False
        rect = self.text_rect(cursor.blockNumber(), *block.link).translated(0, -self.verticalScrollBar().value())
        return rect.contains(QPointF(point))
