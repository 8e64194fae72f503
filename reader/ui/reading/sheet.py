"""The document of a pane and how it is set: fills it, and keeps its column and headlines fitting to the width."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from reader.ui.reading.document import clear, fill, headlines_in, set_column, set_headlines, update
from reader.ui.reading.page import Page
from reader.ui.reading.typography import Typography


class Sheet:
    """Widths are pixels of the viewport."""

    def __init__(self, document: QTextDocument, typography: Typography) -> None:
        self._document = document
        self.typography = typography
        self.characters = 68
        """The widest that a line of text may be."""
        self.subordinate_english = False
        """English paragraphs stand small below their German."""
        self._headlines = 1.0

    def build(self, page: Page, width: int) -> None:
        """Set the whole page anew."""
        clear(self._document)
        self._fit_column(width)
        self._headlines = self._headlines_in(width)
        fill(
            self._document,
            page,
            self.typography,
            subordinate_english=self.subordinate_english,
            headlines=self._headlines,
        )

    def update(self, old: Page, new: Page) -> bool:
        """Set only the blocks that differ; False where the pages are not built alike."""
        return update(
            self._document,
            old,
            new,
            self.typography,
            subordinate_english=self.subordinate_english,
            headlines=self._headlines,
        )

    def fit(self, page: Page, width: int) -> None:
        """Fit column and headlines to another width."""
        self._fit_column(width)
        wanted = self._headlines_in(width)
        if wanted != self._headlines:
            self._headlines = wanted
            set_headlines(self._document, page, self.typography, wanted)

    def _fit_column(self, width: int) -> None:
        set_column(self._document, width, self.typography.measure(self.characters), self.typography.scale)

    def _headlines_in(self, width: int) -> float:
        return headlines_in(width, self.typography.measure(self.characters), self.typography.scale)
