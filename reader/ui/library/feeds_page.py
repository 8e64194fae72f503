"""Feeds of outlets: what is new, with the known terms in the titles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from reader.ui.item_list import Item, Line
from reader.ui.library.articles_page import shown_date
from reader.ui.library.other_pages import Page
from reader.ui.said import said

if TYPE_CHECKING:
    from reader.library.feeds import Entry, Feed


class FeedsPage(Page):
    """Adding a feed is the consent to ask its host."""

    add_requested = Signal(str)
    remove_requested = Signal(int)
    refresh_requested = Signal()
    open_requested = Signal(object)
    seen_requested = Signal(list)

    def build(self) -> None:
        self._entries: Sequence[Entry] = ()
        self._names: dict[int, str] = {}
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Address of a feed (RSS or Atom)"))
        self.field.setAccessibleName(self.tr("Address of a feed"))
        self.add = QPushButton(self.tr("Add"), self)
        self.add.setToolTip(self.tr("Adding a feed allows Lagebild to ask its host for new articles."))
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Feed"))
        self.which.setMaximumWidth(220)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.refresh = QPushButton(self.tr("Look for new articles"), self)
        self.bar.addWidget(self.field, 1)
        for widget in (self.add, self.which, self.remove, self.refresh):
            self.bar.addWidget(widget)
        self.list.setAccessibleName(self.tr("New articles"))
        self.field.returnPressed.connect(self._on_add)
        self.add.clicked.connect(self._on_add)
        self.refresh.clicked.connect(self.refresh_requested)
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self.which.currentData() or 0))
        self.which.activated.connect(lambda _index: self._show())
        self.list.opened.connect(self.open_requested)
        self.list.delete_requested.connect(self.seen_requested)
        for text, work in (
            (self.tr("Open"), self._on_open),
            (self.tr("Mark as read"), lambda: self.seen_requested.emit(self.list.selected())),
        ):
            action = QAction(text, self.list)
            action.triggered.connect(work)
            self.list.addAction(action)
        self.show_feeds((), ())

    def _on_open(self) -> None:
        if self.list.current is not None:
            self.open_requested.emit(self.list.current)

    def _on_add(self) -> None:
        if self.field.text().strip():
            self.add_requested.emit(self.field.text().strip())

    def show_feeds(self, feeds: Sequence[Feed], entries: Sequence[Entry]) -> None:
        """Show the feeds and their entries, the newest first."""
        chosen = self.which.currentData()
        self._entries, self._names = entries, {feed.id: feed.title or feed.address for feed in feeds}
        self.which.clear()
        self.which.addItem(self.tr("All feeds"), 0)
        for feed in feeds:
            self.which.addItem(feed.title or feed.address, feed.id)
            problem = f"\n{said(feed.problem)}" if feed.problem else ""
            self.which.setItemData(self.which.count() - 1, f"{feed.address}{problem}", 3)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        for widget in (self.which, self.remove, self.refresh):
            widget.setVisible(bool(feeds))
        self._show()

    def _show(self) -> None:
        chosen = self.which.currentData()
        rows = [entry for entry in self._entries if not chosen or entry.feed == chosen]
        self.remove.setEnabled(bool(chosen))
        if not self._names:
            note = self.tr(
                "No feed yet. Add the address of an outlet's feed: new articles are listed here, with the terms that "
                "their titles name. Lagebild asks only the hosts of feeds that you added, and only when you say so."
            )
        else:
            note = self.tr("Nothing new. Look for new articles asks the hosts of your feeds.")
        self.list.show_rows(rows, lines=1, note=note)

    def item(self, row: Entry) -> Item:  # type: ignore[override]
        terms = self.tr("terms: {names}").format(names=", ".join(row.terms)) if row.terms else ""
        meta = " · ".join(p for p in (self._names.get(row.feed, ""), shown_date(row.date), terms) if p)
        return Item(row.title, meta, (Line(row.summary, serif=False),), strong=not row.seen)
