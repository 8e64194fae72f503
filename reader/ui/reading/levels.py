"""Levels the paragraphs of two panes: each block begins at the same height on both sides."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from reader.ui.reading.page import Page
from reader.ui.reading.typography import Typography

_MOST_CHARACTERS = 300_000
"""Above this the two relayouts would be felt; the panes then keep their own heights and scroll by sentence."""


def level(first: QTextDocument, second: QTextDocument, page: Page, typography: Typography) -> bool:
    """Set bottom margins so that blocks of equal number have equal tops; return whether anything changed."""
    if first.blockCount() != second.blockCount() or first.characterCount() > _MOST_CHARACTERS:
        return False
    wanted = ([], [])  # type: tuple[list[float], list[float]]
    for number in range(first.blockCount()):
        height_1, height_2 = _height(first, number), _height(second, number)
        tallest = max(height_1, height_2)
        gap = _gap(page, number, typography)
        wanted[0].append(gap + tallest - height_1)
        wanted[1].append(gap + tallest - height_2)
    changed = [_set_margins(document, margins) for document, margins in zip((first, second), wanted, strict=True)]
    return any(changed)


def _height(document: QTextDocument, number: int) -> float:
    block = document.findBlockByNumber(number)
    document.documentLayout().blockBoundingRect(block)  # lays out as far as here
    return block.layout().boundingRect().height()


def _gap(page: Page, number: int, typography: Typography) -> float:
    """Return the natural distance to the next block; Qt takes the larger of the two margins."""
    if number >= len(page):
        return 0.0
    below = typography.formats(page[number].kind)[0].bottomMargin()
    if number + 1 < len(page):
        below = max(below, typography.formats(page[number + 1].kind)[0].topMargin())
    return below


def _set_margins(document: QTextDocument, margins: list[float]) -> bool:
    cursor = QTextCursor(document)
    changed = False
    cursor.beginEditBlock()
    for number, margin in enumerate(margins):
        block = document.findBlockByNumber(number)
        if abs(block.blockFormat().bottomMargin() - margin) > 0.5:
            cursor.setPosition(block.position())
            extra = QTextBlockFormat()
            extra.setBottomMargin(margin)
            cursor.mergeBlockFormat(extra)
            changed = True
    cursor.endEditBlock()
    return changed
