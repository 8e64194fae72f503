"""PDF documents: lines with their places by pypdfium2 (extra "pdf"), then the page as one reads it."""

from __future__ import annotations

from typing import Any

from reader.errors import ContentError
from reader.intake.page import Page
from reader.intake.pdf_layout import page_of_pieces
from reader.intake.piece import Piece

PAGES = 1000
"""Most pages that are read."""
_LETTERS_A_PAGE = 5
"""Fewer letters a page than this: the text is in pictures."""


def page_of_pdf(data: bytes, name: str) -> Page:
    """Return the document's page. Raises ContentError where it is locked, damaged, a picture, or unsupported."""
    try:
        import pypdfium2
    except ImportError as error:
        raise ContentError(
            f"{name} is a PDF document, and the part of Lagebild that reads PDF is not installed.",
            hint='Install it with pip install "lagebild[pdf]", or copy the text and paste it.',
        ) from error
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ContentError(
                f"{name} is protected by a password.", hint="Save it without a password, or paste its text."
            ) from error
        raise ContentError(f"{name} is damaged: the PDF cannot be opened.", hint="Paste its text.") from error
    try:
        pages = [_pieces(document, number) for number in range(min(len(document), PAGES))]
    except pypdfium2.PdfiumError as error:
        raise ContentError(f"{name} is damaged: a page cannot be read.", hint="Paste its text.") from error
    finally:
        document.close()
    letters = sum(char.isalpha() for page in pages for piece in page for char in piece.text)
    if letters < _LETTERS_A_PAGE * max(1, len(pages)):
        raise ContentError(
            f"{name} holds no text: this PDF is a picture.", hint="Run text recognition on it, or open another copy."
        )
    return page_of_pieces(pages)


def _pieces(document: Any, number: int) -> list[Piece]:
    """Return the pieces of text of a page; places from 0 (left, top) to 1 (right, bottom), sizes in points."""
    page = document[number]
    width, height = page.get_size()
    text = page.get_textpage()
    pieces = []
    try:
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            content = text.get_text_bounded(left, bottom, right, top)
            if content.strip():
                pieces.append(Piece(content, left, height - top, right, height - bottom, width, height))
    finally:
        text.close()
        page.close()
    return pieces
