"""The window of the glossary: entries, and the list of glossaries."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from reader.ui.glossaries.entries_page import EntriesPage
from reader.ui.glossaries.glossaries_page import GlossariesPage
from reader.ui.messages import MessageBar, Messages
from reader.ui.palettes import Palette
from reader.ui.side_window import SideWindow
from reader.ui.sidebar.side_pages import SidePages
from reader.ui.theme import qt_palette

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class GlossaryWindow(SideWindow):
    """Frame, pages and keys; what they wish is done by the feature."""

    undo_requested = Signal()
    back_requested = Signal()

    def __init__(self, window: MainWindow, places: Path) -> None:
        super().__init__(window, "glossary_window", places, QSize(980, 720))
        self.messages = Messages()
        self.bar = MessageBar(self.messages, self)
        self.pages = SidePages(self)
        self.entries, self.glossaries = EntriesPage(self), GlossariesPage(self)
        self.setWindowTitle(self.tr("Glossary – Lagebild"))
        self.pages.add("entries", self.tr("Entries"), self.entries)
        self.pages.add("glossaries", self.tr("Glossaries"), self.glossaries)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        self._keys()
        self.focus_search()
        self.restore_choices()

    def choices(self) -> dict[str, str]:
        """Return the filters of the browser."""
        return self.entries.filters.choices()

    def take_choices(self, chosen: dict[str, str]) -> None:
        """Set the filters of the browser."""
        self.entries.filters.take_choices(chosen)

    def _keys(self) -> None:
        entries = self.entries
        for key, wish in (
            ("Ctrl+1", lambda: self.pages.show_page("entries")),
            ("Ctrl+2", lambda: self.pages.show_page("glossaries")),
            ("Ctrl+F", self.focus_search),
            ("Ctrl+Z", self.undo_requested.emit),
            ("Alt+Left", self.back_requested.emit),
            ("Ctrl+E", entries.edit),
            ("Ctrl+N", entries.new.click),
            ("Ctrl+M", entries.merge_chosen),
            ("Ctrl+J", entries.detail.jump.click),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(wish)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.pages.show_page("entries")
        self.entries.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entries.search.selectAll()

    def set_palette(self, palette: Palette) -> None:
        """Take colours for lists, fields and bars."""
        self.setPalette(qt_palette(palette))
        self.setStyleSheet(_sheet(palette))
        self.bar.set_look(palette, 100)
        self.entries.set_look(palette)
        self.glossaries.set_look(palette)


def _sheet(p: Palette) -> str:
    return f"""
#glossary_window {{ background: {p.ground} }}
#glossary_window QPushButton {{ background: {p.card}; border: 1px solid {p.card_line}; border-radius: 6px;
  padding: 5px 14px }}
#glossary_window QPushButton:hover {{ background: {p.hover} }}
#glossary_window QPushButton:focus {{ border-color: {p.accent} }}
#glossary_window QPushButton:disabled {{ color: {p.grey} }}
#glossary_window #side_pages QPushButton {{ background: transparent; border: 1px solid transparent; font-size: 15px }}
#glossary_window #side_pages QPushButton:checked {{ background: {p.accent_ground}; color: {p.accent} }}
#glossary_window #side_pages QPushButton:focus {{ border-color: {p.accent} }}
#glossary_window QLabel {{ color: {p.grey}; font-size: 14px }}
#glossary_window QSplitter::handle {{ background: transparent }}
"""
