"""The user help: one page a language, below resources/help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize
from PySide6.QtGui import (
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout

from reader.paths import resource
from reader.ui.cards.scroll_bar import thin_scroll_bar
from reader.ui.fonts import SANS, face
from reader.ui.palettes import Palette
from reader.ui.side_window import SideWindow

if TYPE_CHECKING:
    from reader.ui.features import Bench, Wishes
    from reader.ui.main_window import MainWindow

_LINE_HEIGHT, _SEMIBOLD = 135, 600


class HelpWindow(SideWindow):
    """Shows the page of the interface's language."""

    def __init__(self, window: MainWindow, bench: Bench) -> None:
        super().__init__(window, "help", bench.paths.windows, QSize(720, 760))
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setFont(face(SANS, 16))
        self.page.document().setDocumentMargin(28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._fill()

    def _fill(self) -> None:
        self.setWindowTitle(self.tr("Help – Lagebild"))
        self.page.setAccessibleName(self.tr("Help"))
        language = "de" if QLocale().language() == QLocale.Language.German else "en"
        file = resource("help", f"{language}.md")
        try:
            self.page.setMarkdown(file.read_text(encoding="utf-8"))
        except OSError:
            self.page.setPlainText(self.tr("The help page is missing from this installation."))
        _set_type(self.page.document())
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def set_palette(self, palette: Palette) -> None:
        self.page.setStyleSheet(f"QTextBrowser {{ background: {palette.paper}; color: {palette.ink}; border: none }}")
        self.page.verticalScrollBar().setStyleSheet(thin_scroll_bar(palette))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.page.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "page"):
            self._fill()


def _set_type(document: QTextDocument) -> None:
    """Give lines room, headings a distance, and bold words the semibold that the face has."""
    block = document.begin()
    while block.isValid():
        spacing = block.blockFormat()
        spacing.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if spacing.headingLevel():
            spacing.setTopMargin(18)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(spacing)
        places = [(f.position(), f.length()) for f in _fragments(block) if f.charFormat().fontWeight() > _SEMIBOLD]
        semibold = QTextCharFormat()
        semibold.setFontWeight(_SEMIBOLD)
        for start, length in places:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(semibold)
        block = block.next()


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found = []
    place = block.begin()
    while not place.atEnd():
        found.append(place.fragment())
        place += 1
    return found


class Help:
    """Opens the help window when it is asked for."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.window: HelpWindow | None = None

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {"help": self.open}

    def open(self) -> None:
        """Show the help in front."""
        self.window = self.window or HelpWindow(self._bench.window, self._bench)
        self.window.bring()
