"""Builds the text document of a page."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from reader.ui.reading.page import Page
from reader.ui.reading.typography import Typography

_TOP, _BOTTOM, _LEAST_SIDE = 30, 60, 28


def fill(document: QTextDocument, page: Page, typography: Typography, *, subordinate_english: bool = False) -> None:
    """Replace the document's content by the page: one text block a page block, same numbers."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, block in enumerate(page):
        subordinate = subordinate_english and block.language == "en" and block.part >= 0
        block_format, letters = typography.formats(block.kind, subordinate=subordinate)
        follows = page[number + 1] if number + 1 < len(page) else None
        if subordinate_english and follows is not None and follows.part == block.part and follows.language == "en":
            block_format = QTextBlockFormat(block_format)
            block_format.setBottomMargin(5 * typography.scale)
        if number:
            cursor.insertBlock(block_format, letters)
        else:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(letters)
        if block.link is None:
            cursor.insertText(block.text, letters)
        else:
            start, end = block.link
            cursor.insertText(block.text[:start], letters)
            cursor.insertText(block.text[start:end], typography.linked(letters))
            cursor.insertText(block.text[end:], letters)
    cursor.endEditBlock()


def update(document: QTextDocument, old: Page, new: Page) -> bool:
    """Change only the blocks whose text differs; return False where the pages are not built alike (then fill anew)."""
    if len(old) != len(new) or document.blockCount() != len(new):
        return False
    if any((a.kind, a.language, a.part) != (b.kind, b.language, b.part) for a, b in zip(old, new, strict=True)):
        return False
    changed = [n for n, (a, b) in enumerate(zip(old, new, strict=True)) if (a.text, a.link) != (b.text, b.link)]
    if any(old[n].link or new[n].link for n in changed):
        return False
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number in changed:
        block = document.findBlockByNumber(number)
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[number].text, block.charFormat() if not block.text() else cursor.charFormat())
    cursor.endEditBlock()
    return True


def set_column(document: QTextDocument, width: float, measure: float, scale: float) -> None:
    """Cap the text column at ``measure`` pixels and centre it in ``width``; generous margins remain."""
    frame = document.rootFrame()
    side = max(_LEAST_SIDE + 20 * min(1.0, max(0.0, (width - 360) / 200)), (width - measure) / 2)
    side = min(side, width / 6)
    wanted = frame.frameFormat()
    if abs(wanted.leftMargin() - side) < 0.5 and wanted.topMargin() == _TOP * scale:
        return
    wanted.setLeftMargin(side)
    wanted.setRightMargin(side)
    wanted.setTopMargin(_TOP * scale)
    wanted.setBottomMargin(_BOTTOM * scale)
    frame.setFrameFormat(wanted)
