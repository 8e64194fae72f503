"""The library's window: articles, concordance, notes, feeds, bin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.ui.library.articles_page import ArticlesPage
from reader.ui.library.feeds_page import FeedsPage
from reader.ui.library.other_pages import BinPage, ConcordancePage, NotesPage
from reader.ui.messages import MessageBar, Messages
from reader.ui.palettes import Palette
from reader.ui.side_window import SideWindow
from reader.ui.sidebar.side_pages import SidePages
from reader.ui.theme import qt_palette

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class LibraryWindow(SideWindow):
    """Frame and pages; what they wish is done by :class:`reader.ui.library.feature.LibraryFeature`."""

    import_requested = Signal()
    backup_requested = Signal()
    restore_requested = Signal()
    cancel_requested = Signal()
    page_shown = Signal(str)

    def __init__(self, window: MainWindow, places: Path) -> None:
        super().__init__(window, "library_window", places, QSize(980, 720))
        self.messages = Messages()
        self.bar = MessageBar(self.messages, self)
        self.pages = SidePages(self)
        self.articles, self.concordance = ArticlesPage(self), ConcordancePage(self)
        self.notes, self.feeds, self.bin = NotesPage(self), FeedsPage(self), BinPage(self)
        self.work = QWidget(self)
        self.work_text, self.work_bar = QLabel(self.work), QProgressBar(self.work)
        self.stop = QPushButton(self.work)
        self._build()
        self._name()
        self.restore_choices()

    def choices(self) -> dict[str, str]:
        """Return the order of the articles."""
        return {"order": self.articles.order.currentData()}

    def take_choices(self, chosen: dict[str, str]) -> None:
        """Set the order of the articles."""
        order = self.articles.order
        order.setCurrentIndex(max(0, order.findData(chosen.get("order", ""))))

    def _build(self) -> None:
        for name, title, page in (
            ("articles", self.tr("Articles"), self.articles),
            ("concordance", self.tr("Concordance"), self.concordance),
            ("notes", self.tr("Notes"), self.notes),
            ("feeds", self.tr("Feeds"), self.feeds),
            ("bin", self.tr("Bin"), self.bin),
        ):
            self.pages.add(name, title, page)
        self.pages.page_changed.connect(self._on_page_changed)
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 14, 10)
        row.setSpacing(8)
        for text, signal in (
            (self.tr("Import a folder…"), self.import_requested),
            (self.tr("Back up…"), self.backup_requested),
            (self.tr("Restore a backup…"), self.restore_requested),
        ):
            button = QPushButton(text, self)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        work = QHBoxLayout(self.work)
        work.setContentsMargins(14, 2, 14, 2)
        self.work_bar.setMaximumWidth(220)
        self.work_bar.setTextVisible(False)
        work.addWidget(self.work_text, 1)
        work.addWidget(self.work_bar)
        work.addWidget(self.stop)
        self.stop.clicked.connect(self.cancel_requested)
        self.work.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.work)
        column.addLayout(row)
        for number, name in enumerate(("articles", "concordance", "notes", "feeds", "bin"), 1):
            key = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            key.activated.connect(lambda name=name: self.pages.show_page(name))
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.focus_search)
        self.articles.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Library – Lagebild"))
        self.stop.setText(self.tr("Stop"))
        self.work_bar.setAccessibleName(self.tr("Progress"))

    def focus_search(self) -> None:
        """Put the keyboard into the search field of the page, the articles' where it has none."""
        if self.pages.current == "concordance":
            field = self.concordance.field
        else:
            self.pages.show_page("articles")
            field = self.articles.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def show_work(self, text: str, done: int = 0, count: int = 0) -> None:
        """Say what goes on in the background; '' for nothing."""
        self.work.setVisible(bool(text))
        self.work_text.setText(text)
        self.work_bar.setRange(0, count)
        self.work_bar.setValue(done)

    def set_palette(self, palette: Palette) -> None:
        """Take colours for the lists, fields and bars."""
        self.setPalette(qt_palette(palette))
        self.setStyleSheet(_sheet(palette))
        self.bar.set_look(palette, 100)
        for page in (self.articles, self.concordance, self.notes, self.feeds, self.bin):
            page.set_look(palette)

    def _on_page_changed(self, name: str) -> None:
        self.page_shown.emit(name)


def _sheet(p: Palette) -> str:
    return f"""
#library_window {{ background: {p.ground} }}
#library_window QPushButton {{ background: {p.card}; border: 1px solid {p.card_line}; border-radius: 6px;
  padding: 5px 14px }}
#library_window QPushButton:hover {{ background: {p.hover} }}
#library_window QPushButton:focus {{ border-color: {p.accent} }}
#library_window QPushButton:disabled {{ color: {p.grey} }}
#library_window #side_pages QPushButton {{ background: transparent; border: 1px solid transparent; font-size: 15px }}
#library_window #side_pages QPushButton:checked {{ background: {p.accent_ground}; color: {p.accent} }}
#library_window #side_pages QPushButton:focus {{ border-color: {p.accent} }}
#library_window QLabel {{ color: {p.grey}; font-size: 14px }}
#library_window QProgressBar {{ background: {p.line}; border: 0; border-radius: 3px; max-height: 6px }}
#library_window QProgressBar::chunk {{ background: {p.accent}; border-radius: 3px }}
"""
