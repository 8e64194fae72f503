"""Builds the text document of a page."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.ui.reading.page import Page, PageBlock
from reader.ui.reading.typography import Typography

_TOP, _BOTTOM, _LEAST_SIDE = 30, 60, 28
_HEADLINES = ((400, 1.0), (340, 0.88), (0, 0.78))
"""From which width of the column (pixels at 100 %) on headlines have which part of their size: a long compound fits."""


def clear(document: QTextDocument) -> None:
    """Make the document empty. The column is set before it is filled: afterwards all would be laid out again."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.clear()


def fill(
    document: QTextDocument,
    page: Page,
    typography: Typography,
    *,
    subordinate_english: bool = False,
    headlines: float = 1.0,
) -> None:
    """Write the page into the empty document: one text block a page block, same numbers.

    ``headlines``: the part of their size that headlines have (see :func:`headlines_in`).
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, block in enumerate(page):
        subordinate = subordinate_english and block.language == "en" and block.part >= 0
        block_format, letters = typography.formats(block.kind, subordinate=subordinate, headlines=headlines)
        follows = page[number + 1] if number + 1 < len(page) else None
        if subordinate_english and follows is not None and follows.part == block.part and follows.language == "en":
            block_format = QTextBlockFormat(block_format)
            block_format.setBottomMargin(5 * typography.scale)
        if number:
            cursor.insertBlock(block_format, letters)
        else:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(letters)
        _insert(cursor, block, letters, typography)
    cursor.endEditBlock()


def _insert(cursor: QTextCursor, block: PageBlock, letters: QTextCharFormat, typography: Typography) -> None:
    """Write a block's text: what is a link or the program's own words looks so."""
    looks = [(spot.start, spot.end, typography.spoken(letters, spot.kind)) for spot in block.spots]
    if block.link is not None:
        looks.append((*block.link, typography.linked(letters)))
    at = 0
    for start, end, look in looks:
        if start > at:
            cursor.insertText(block.text[at:start], letters)
        cursor.insertText(block.text[start:end], look)
        at = end
    if at < len(block.text) or not block.text:
        cursor.insertText(block.text[at:], letters)


def update(
    document: QTextDocument,
    old: Page,
    new: Page,
    typography: Typography,
    *,
    subordinate_english: bool = False,
    headlines: float = 1.0,
) -> bool:
    """Change only the blocks whose text differs; return False where the pages are not built alike (then fill anew)."""
    if len(old) != len(new) or document.blockCount() != len(new):
        return False
    if any((a.kind, a.language, a.part) != (b.kind, b.language, b.part) for a, b in zip(old, new, strict=True)):
        return False
    changed = [n for n, (a, b) in enumerate(zip(old, new, strict=True)) if _said(a) != _said(b)]
    if any(old[n].link or new[n].link for n in changed):
        return False
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number in changed:
        subordinate = subordinate_english and new[number].language == "en" and new[number].part >= 0
        letters = typography.formats(new[number].kind, subordinate=subordinate, headlines=headlines)[1]
        _write_anew(cursor, number, new[number], letters, typography)
    cursor.endEditBlock()
    return True


def set_headlines(document: QTextDocument, page: Page, typography: Typography, headlines: float) -> None:
    """Give the headlines of a filled document another part of their size; English below German keeps its own."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number, block in enumerate(page):
        if block.kind == "headline" and document.findBlockByNumber(number).charFormat().font().pixelSize() > 20:
            block_format, letters = typography.formats("headline", headlines=headlines)
            _write_anew(cursor, number, block, letters, typography)
            cursor.setBlockFormat(block_format)
    cursor.endEditBlock()


def _write_anew(
    cursor: QTextCursor, number: int, block: PageBlock, letters: QTextCharFormat, typography: Typography
) -> None:
    cursor.setPosition(cursor.document().findBlockByNumber(number).position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    cursor.setBlockCharFormat(letters)
    _insert(cursor, block, letters, typography)


def _said(block: PageBlock) -> tuple[object, ...]:
    return block.text, block.link, block.spots


def _side(width: float, measure: float) -> float:
    side = max(_LEAST_SIDE + 20 * min(1.0, max(0.0, (width - 360) / 200)), (width - measure) / 2)
    return min(side, width / 6)


def headlines_in(width: float, measure: float, scale: float) -> float:
    """Return the part of their size that headlines have in a pane of ``width`` pixels; one for all of like width."""
    column = (width - 2 * _side(width, measure)) / scale
    return next(size for least, size in _HEADLINES if column >= least)


def set_column(document: QTextDocument, width: float, measure: float, scale: float) -> None:
    """Cap the text column at ``measure`` pixels and centre it in ``width``; generous margins remain."""
    frame = document.rootFrame()
    side = _side(width, measure)
    wanted = frame.frameFormat()
    if abs(wanted.leftMargin() - side) < 0.5 and wanted.topMargin() == _TOP * scale:
        return
    wanted.setLeftMargin(side)
    wanted.setRightMargin(side)
    wanted.setTopMargin(_TOP * scale)
    wanted.setBottomMargin(_BOTTOM * scale)
    frame.setFrameFormat(wanted)
