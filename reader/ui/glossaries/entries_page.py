"""All entries of all glossaries that are on: search, filters, list; the chosen one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from reader.glossary.search import ConceptSearch
from reader.ui.cards.texts import domain_name
from reader.ui.glossaries.entry_detail import EntryDetail
from reader.ui.glossaries.entry_filters import HIDDEN, Entry, EntryFilters
from reader.ui.i18n import grouped
from reader.ui.item_list import Item, ItemList
from reader.ui.palettes import Palette
from reader.ui.tab_order import chain

TYPING_MS = 60
_ARTICLES = {"m": "der ", "f": "die ", "n": "das ", "pl": "die "}


@dataclass(frozen=True, slots=True)
class Entries:
    """What is listed, prepared for searching."""

    rows: tuple[Entry, ...] = ()
    search: ConceptSearch | None = None
    unlisted: int = 0
    """Entries of very large glossaries, which are only searched."""


class EntriesPage(QWidget):
    """Shows entries; what its signals wish is done by the feature."""

    chosen = Signal(object)
    edit_requested = Signal(object)
    delete_requested = Signal(list)
    merge_requested = Signal(object, object)
    new_requested = Signal(str)
    searched = Signal(str)
    """Large glossaries are to be looked into for this text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = Entries()
        self._total = 0
        self._here: dict[str, int] = {}
        self._wanted = ""
        self._kept: Entry | None = None
        self.search = QLineEdit(self)
        self.filters = EntryFilters(self)
        self.count = QLabel(self)
        self.new, self.merge = QPushButton(self), QPushButton(self)
        self.list = ItemList(self._item, self)
        self.detail = EntryDetail(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("German, English or words of a definition"))
        self.search.setAccessibleName(self.tr("Search the glossary"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Entries"))
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.filters)
        self.new.setText(self.tr("New entry…"))
        self.new.setToolTip(self.tr("Ctrl+N"))
        self.merge.setToolTip(
            self.tr("This entry takes up another one: press, choose the other one, press again (Ctrl+M)")
        )
        self.merge.setAccessibleDescription(self.merge.toolTip())
        self._keep(None)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.merge)
        foot.addWidget(self.new)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self.detail)
        split.setSizes([430, 420])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 6)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(split, 1)
        column.addLayout(foot)
        detail = self.detail
        chain((self.list, detail.back, detail.jump, detail.edit, detail.delete, self.merge, self.new))

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._on_return)
        self.search.installEventFilter(self)
        self._typing.timeout.connect(self.show_list)
        self.filters.changed.connect(lambda: self.show_list())
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(lambda row: self.edit_requested.emit(row.concept))
        self.list.delete_requested.connect(self.delete_requested)
        self.detail.edit_requested.connect(self.edit)
        self.detail.delete_requested.connect(self.delete)
        self.new.clicked.connect(lambda: self.new_requested.emit(self.search.text().strip()))
        self.merge.clicked.connect(self.merge_chosen)

    # What is shown

    def set_entries(self, entries: Entries, here: dict[str, int]) -> None:
        """Take all entries; ``here``: how often each stands in the open article. The chosen one stays chosen."""
        current = self.current
        self._entries, self._here = entries, here
        self._total = sum(row.kind != HIDDEN for row in entries.rows) + entries.unlisted
        self.filters.set_kinds({row.kind for row in entries.rows})
        self.show_list(keep=self._wanted or (current.concept.id if current else ""))
        self._wanted = ""

    def show_list(self, keep: str = "") -> None:
        """List what search and filters leave; the best is current, or the entry ``keep`` where it is listed."""
        self._typing.stop()
        search, rows = self._entries.search, self._entries.rows
        numbers = search.find(self.search.text()) if search is not None else []
        shown = [rows[number] for number in numbers if self.filters.passes(rows[number], self._here)]
        self._show_rows(shown)
        at = next((n for n, row in enumerate(shown) if row.concept.id == keep), 0) if keep else 0
        if shown:
            index = self.list.items.index(at, 0)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
            self._on_chosen(shown[at])
        else:
            self.chosen.emit(None)
        if self._entries.unlisted and self.search.text().strip():
            self.searched.emit(self.search.text())

    def _show_rows(self, shown: list[Entry]) -> None:
        note = self.tr("No entry fits.") if self._entries.rows else self.tr("The glossary is being opened…")
        if self._entries.rows and self.search.text().strip():
            note = self.tr("No entry fits. “New entry…” begins one with these words.")
        self.list.show_rows(shown, note=note)
        self.count.setText(
            self.tr("{shown} of {total} entries").format(shown=grouped(len(shown)), total=grouped(self._total))
        )

    def add_found(self, text: str, rows: Sequence[Entry]) -> None:
        """List what large glossaries have for ``text`` below the others, unless something else is sought by now."""
        listed = {row.concept.id for row in self.list.items.rows}
        more = [row for row in rows if row.concept.id not in listed and self.filters.passes(row, self._here)]
        if text != self.search.text() or not more:
            return
        current = self.current
        self._show_rows([*self.list.items.rows, *more])
        at = self.list.items.index(self.list.items.rows.index(current) if current is not None else 0, 0)
        self.list.setCurrentIndex(at)
        if current is None:
            self._on_chosen(more[0])

    def go_to(self, key: str) -> bool:
        """Choose an entry, whatever the filters say; False where there is none (yet: then as soon as it comes)."""
        if not any(row.concept.id == key for row in self._entries.rows):
            self._wanted = key
            return False
        if not any(row.concept.id == key for row in self.list.items.rows):
            self.filters.reset()
            self.search.clear()
        self.show_list(keep=key)
        return True

    @property
    def current(self) -> Entry | None:
        """The entry shown beside the list."""
        found = self.list.current
        return found if isinstance(found, Entry) else None

    def set_look(self, palette: Palette) -> None:
        """Take the colours."""
        self.list.set_look(palette)
        self.detail.set_look(palette)

    # Wishes

    def edit(self) -> None:
        """Wish to change the current entry."""
        if self.current is not None:
            self.edit_requested.emit(self.current.concept)

    def delete(self) -> None:
        """Wish to take the chosen entries out."""
        if self.current is not None:
            self.delete_requested.emit(self.list.selected() or [self.current])

    def merge_chosen(self) -> None:
        """Wish to make two entries one: both are chosen, or one now and the other the next time."""
        chosen: Sequence[Entry] = self.list.selected()
        current, kept = self.current, self._kept
        if current is None:
            return
        if len(chosen) == 2 and current in chosen:
            kept, current = current, next(row for row in chosen if row is not current)
        if kept is None:
            self._keep(current)
            return
        self._keep(None)
        if kept.concept.id != current.concept.id:
            self.merge_requested.emit(kept, current)

    def _keep(self, row: Entry | None) -> None:
        """Remember the entry that takes up the next chosen one."""
        self._kept = row
        if row is None:
            self.merge.setText(self.tr("Merge…"))
        else:
            self.merge.setText(self.tr("Merge into “{term}”").format(term=row.concept.headword))
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.selectAll()

    def _item(self, row: Entry) -> Item:
        concept, first = row.concept, row.concept.de[0]
        article = _ARTICLES.get(first.gender, "") if " " not in first.text else ""
        parts = ["; ".join(concept.equivalents[:3]), domain_name(concept.domain)]
        if row.kind != "shipped":
            parts.append(self.filters.kind_name(row.kind))
        return Item(f"{article}{first.text}", " · ".join(part for part in parts if part))

    def _on_chosen(self, row: Entry) -> None:
        self.chosen.emit(row)

    def _on_return(self) -> None:
        self.show_list()
        if self.list.items.rows:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self.search and down:
            self._on_return()
            return True
        return False
