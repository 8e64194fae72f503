"""Where things are on a laid-out page: from points to terms and sentences, from offsets to rectangles."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from reader.ui.reading.geometry import rects_of
from reader.ui.reading.hit_map import HitMap
from reader.ui.reading.marks import Lights, MarkPainter
from reader.ui.reading.page import Mark, PageBlock, Spot
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

    # The program's own words

    def spot_under(self, point: QPoint) -> tuple[int, Spot] | None:
        """Return part and spot under a viewport point."""
        cursor = self.cursorForPosition(point)
        found = self._spot_at(cursor)
        if found is None:
            return None
        block = cursor.block()
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        inside = QPointF(point) + QPointF(0, self.verticalScrollBar().value()) - origin
        number, spot = block.blockNumber(), found[1]
        lines = rects_of(block, self._map.to16(number, spot.start), self._map.to16(number, spot.end))
        return found if any(line.rect.contains(inside) for line in lines) else None

    def spot_at_caret(self) -> tuple[int, Spot] | None:
        """Return part and spot at the caret."""
        return self._spot_at(self.textCursor())

    def _spot_at(self, cursor: QTextCursor) -> tuple[int, Spot] | None:
        number = cursor.blockNumber()
        block = self._map.block(number)
        if block is None or not block.spots:
            return None
        position = self._map.from16(number, cursor.positionInBlock())
        spot = next((spot for spot in block.spots if spot.start <= position <= spot.end and spot.is_action), None)
        spot = spot or next((spot for spot in block.spots if spot.start <= position < spot.end), None)
        return (block.part, spot) if spot else None

    def selected_text(self) -> str:
        """Return what is marked, without the program's own words."""
        return "\n".join(
            "".join(letter for at, letter in enumerate(block.text[start:end], start) if not _in_spot(block, at))
            .replace("\u2028", "\n")
            .strip("\n" if block.spots else "")
            for _, block, start, end in self.selected_ranges()
        )

    def selected_ranges(self) -> list[tuple[int, PageBlock, int, int]]:
        """Return what is marked as (block number, page block, start, end) in code points."""
        cursor, document = self.textCursor(), self.document()
        if not cursor.hasSelection():
            return []
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        found = []
        for number in range(document.findBlock(first).blockNumber(), document.findBlock(last).blockNumber() + 1):
            shown, block = self._map.block(number), document.findBlockByNumber(number)
            if shown is not None:
                start = self._map.from16(number, max(0, first - block.position()))
                end = self._map.from16(number, min(block.length() - 1, last - block.position()))
                found.append((number, shown, start, end))
        return found

    def sentence_rect(self, part: int, index: int, language: str) -> tuple[int, QRectF] | None:
        """Return block number and rectangle (viewport) of the lines of a sentence."""
        number = self._map.number_of(part, language)
        block = self._map.block(number) if number is not None else None
        span = next((s for s in block.sentences if s.index == index), None) if block else None
        if number is None or span is None:
            return None
        shown = self.document().findBlockByNumber(number)
        origin = self.document().documentLayout().blockBoundingRect(shown).topLeft()
        found = QRectF()
        for line in rects_of(shown, self._map.to16(number, span.start), self._map.to16(number, span.end)):
            found = found.united(line.rect)
        return number, found.translated(origin).translated(0, -self.verticalScrollBar().value())


def _in_spot(block: PageBlock, position: int) -> bool:
    return any(spot.start <= position < spot.end for spot in block.spots)
