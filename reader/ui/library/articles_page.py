"""The list of all articles: search, filters, order; what is found is shown with its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.text.folding import fold_for_search
from reader.ui.i18n import grouped
from reader.ui.item_list import Item, ItemList, Line
from reader.ui.palettes import Palette

if TYPE_CHECKING:
    from reader.library.records import Found, Row

TYPING_MS = 180
SORTS = ("opened", "date", "headline", "outlet", "terms", "progress")


class ArticlesPage(QWidget):
    """Shows rows; what its signals wish is done by the window."""

    open_requested = Signal(object, object)
    """A row, and the snippet that was found or None."""
    search_requested = Signal(str)
    bin_requested = Signal(list)
    tags_requested = Signal(object)
    versions_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._found: dict[int, tuple[int, Any]] | None = None
        self.search = QLineEdit(self)
        self.outlet, self.tag, self.order = QComboBox(self), QComboBox(self), QComboBox(self)
        self.count = QLabel(self)
        self.list = ItemList(self._item, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr('Search in German and English: words, "a phrase", -without'))
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Articles"))
        self.outlet.setAccessibleName(self.tr("Outlet"))
        self.tag.setAccessibleName(self.tr("Tag"))
        self.order.setAccessibleName(self.tr("Order"))
        names = (
            self.tr("Last opened"), self.tr("Date"), self.tr("Headline"), self.tr("Outlet"), self.tr("Most terms"),
            self.tr("Progress"),
        )  # fmt: skip
        for key, name in zip(SORTS, names, strict=True):
            self.order.addItem(name, key)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        for box in (self.outlet, self.tag, self.order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(190)
            bar.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 6)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.list, 1)
        column.addWidget(self.count)
        self._fill(self.outlet, self.tr("All outlets"), ())
        self._fill(self.tag, self.tr("All tags"), ())

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._on_return)
        self._typing.timeout.connect(lambda: self.search_requested.emit(self.search.text().strip()))
        for box in (self.outlet, self.tag, self.order):
            box.activated.connect(lambda _index: self.show_list())
        self.list.opened.connect(self._on_opened)
        self.list.delete_requested.connect(self.bin_requested)
        self._action(self.tr("Open"), lambda row: self._on_opened(row))
        self._action(self.tr("Tags…"), self.tags_requested.emit, "Ctrl+T")
        self._action(self.tr("Versions…"), self.versions_requested.emit)
        self._action(self.tr("Put into the bin"), lambda _row: self.bin_requested.emit(self.list.selected()))

    def _action(self, text: str, work: Any, key: str = "") -> None:
        action = QAction(text, self.list)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: work(self.list.current) if self.list.current is not None else None)
        self.list.addAction(action)

    def set_look(self, palette: Palette) -> None:
        """Take the colours."""
        self.list.set_look(palette)

    # What is shown

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Take the articles of the library."""
        self._rows = rows
        self._fill(self.outlet, self.tr("All outlets"), sorted({row.outlet for row in rows if row.outlet}))
        self._fill(self.tag, self.tr("All tags"), sorted({tag for row in rows for tag in row.tags}))
        self.show_list()

    def set_found(self, query: str, found: Sequence[Found] | None) -> None:
        """Take what a query found; None shows all articles."""
        if query != self.search.text().strip():
            return  # another one is on its way
        self._found = None if found is None else {one.article: (n, one.snippet) for n, one in enumerate(found)}
        self.show_list()

    def _fill(self, box: QComboBox, everything: str, names: Sequence[str]) -> None:
        chosen = box.currentData()
        box.clear()
        box.addItem(everything, "")
        for name in names:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setVisible(bool(names))

    def show_list(self) -> None:
        """Show what the filters leave, in the order chosen."""
        outlet, tag = self.outlet.currentData(), self.tag.currentData()
        rows = [
            row
            for row in self._rows
            if (not outlet or row.outlet == outlet)
            and (not tag or tag in row.tags)
            and (self._found is None or row.id in self._found)
        ]
        if self._found is not None:
            found = self._found
            rows.sort(key=lambda row: found[row.id][0])
        else:
            rows = sorted_rows(rows, self.order.currentData())
        self.order.setEnabled(self._found is None)
        self.list.show_rows(rows, lines=1 if self._found is not None else 0, note=self._why_empty())
        total = len(self._rows)
        text = self.tr("{count} of {total} articles").format(count=grouped(len(rows)), total=grouped(total))
        whole = self.tr("1 article") if total == 1 else self.tr("{total} articles").format(total=grouped(total))
        self.count.setText(text if len(rows) != total else whole)

    def _why_empty(self) -> str:
        if not self._rows:
            return self.tr(
                "No article was opened yet. What you open is kept here, with its translation and your notes."
            )
        if self._found is not None:
            return self.tr("Nothing was found. Try fewer words, or only the beginning of a word.")
        return self.tr("No article has this outlet and this tag.")

    def _item(self, row: Row) -> Item:
        meta = [row.outlet, shown_date(row.date)]
        if row.terms >= 0:
            meta.append(self.tr("1 term") if row.terms == 1 else self.tr("{count} terms").format(count=row.terms))
        if row.notes:
            meta.append(self.tr("1 note") if row.notes == 1 else self.tr("{count} notes").format(count=row.notes))
        if row.versions > 1:
            meta.append(self.tr("{count} versions").format(count=row.versions))
        meta += [f"#{tag}" for tag in row.tags]
        snippet = self._found[row.id][1] if self._found and row.id in self._found else None
        lines = (Line(snippet.text, snippet.marks),) if snippet else ()
        return Item(row.headline, " · ".join(part for part in meta if part), lines, row.progress)

    def _on_opened(self, row: Row) -> None:
        snippet = self._found[row.id][1] if self._found and row.id in self._found else None
        self.open_requested.emit(row, snippet)

    def _on_return(self) -> None:
        self._typing.stop()
        self.search_requested.emit(self.search.text().strip())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def sorted_rows(rows: Sequence[Row], order: str) -> list[Row]:
    """Return the rows in an order of :data:`SORTS`; equal ones stay as the library gave them: last opened first."""
    if order == "date":
        return sorted(rows, key=lambda row: row.date, reverse=True)
    if order == "headline":
        return sorted(rows, key=lambda row: fold_for_search(row.headline)[0])
    if order == "outlet":
        return sorted(rows, key=lambda row: (not row.outlet, fold_for_search(row.outlet)[0]))
    if order == "terms":
        return sorted(rows, key=lambda row: row.terms, reverse=True)
    if order == "progress":
        return sorted(rows, key=lambda row: row.progress)
    return list(rows)


def shown_date(text: str) -> str:
    """Return an ISO date as the interface's language writes it; anything else as it is."""
    date = QDate.fromString(text[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(date, "d MMM yyyy") if date.isValid() else text
