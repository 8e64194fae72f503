"""Concordance, notes and bin: a list each, with what can be done in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.ui.i18n import grouped
from reader.ui.item_list import Item, ItemList, Line
from reader.ui.library.articles_page import shown_date
from reader.ui.palettes import Palette

if TYPE_CHECKING:
    from reader.library.records import Concordance, NoteRow, Row


class Page(QWidget):
    """A row of fields and buttons over a list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ItemList(self.item, self)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(self.bar)
        column.addWidget(self.list, 1)
        self.build()

    def build(self) -> None:
        """Fill the row of fields and buttons."""

    def item(self, row: object) -> Item:
        """Return how a row is shown."""
        raise NotImplementedError

    def set_look(self, palette: Palette) -> None:
        """Take the colours."""
        self.list.set_look(palette)

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(signal)
        self.bar.addWidget(button)
        return button


class ConcordancePage(Page):
    """Every sentence of the library with a term, German over English."""

    wanted = Signal(str)
    open_requested = Signal(object)

    def build(self) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A term in any form, for instance Streitkräften"))
        self.field.setAccessibleName(self.tr("Term"))
        self.field.setClearButtonEnabled(True)
        self.said = QLabel(self)
        self.bar.addWidget(self.field, 1)
        self.bar.addWidget(self.said)
        self.list.setAccessibleName(self.tr("Sentences with the term"))
        self.list.opened.connect(self.open_requested)
        self.field.returnPressed.connect(lambda: self.wanted.emit(self.field.text().strip()))
        self.show_found("", ())

    def show_found(self, word: str, found: Sequence[Concordance]) -> None:
        """Show the sentences of a word."""
        if word:
            note = self.tr("No sentence of the library has “{word}”.").format(word=word)
        else:
            note = self.tr("Type a term and press Enter: every sentence with it is listed, in both languages.")
        count = (
            self.tr("1 sentence") if len(found) == 1 else self.tr("{count} sentences").format(count=grouped(len(found)))
        )
        self.said.setText(count if word else "")
        self.list.show_rows(found, lines=2, note=note)

    def item(self, row: Concordance) -> Item:  # type: ignore[override]
        meta = " · ".join(part for part in (row.outlet, shown_date(row.date)) if part)
        english = Line(row.english or self.tr("not translated"), row.target, serif=False)
        return Item(row.headline, meta, (Line(row.german, row.marks), english))


class NotesPage(Page):
    """All highlights and notes with their articles."""

    open_requested = Signal(object)
    delete_requested = Signal(list)
    edit_requested = Signal(object)
    export_requested = Signal(str)

    def build(self) -> None:
        self.said = QLabel(self)
        self.bar.addWidget(self.said, 1)
        self.markdown = self._button(self.tr("Export as Markdown…"), lambda: self.export_requested.emit("md"))
        self.html = self._button(self.tr("Export as HTML…"), lambda: self.export_requested.emit("html"))
        self.list.setAccessibleName(self.tr("Notes and highlights"))
        self.list.opened.connect(self.open_requested)
        self.list.delete_requested.connect(self.delete_requested)
        for text, work in (
            (self.tr("Open in the article"), lambda: self._with_current(self.open_requested)),
            (self.tr("Edit the note…"), lambda: self._with_current(self.edit_requested)),
            (self.tr("Remove"), lambda: self.delete_requested.emit(self.list.selected())),
        ):
            action = QAction(text, self.list)
            action.triggered.connect(work)
            self.list.addAction(action)
        self.set_rows(())

    def _with_current(self, signal: object) -> None:
        if self.list.current is not None:
            signal.emit(self.list.current)  # type: ignore[attr-defined]

    def set_rows(self, rows: Sequence[NoteRow]) -> None:
        """Show these notes."""
        note = self.tr("No notes yet. Select words in an article: Ctrl+H highlights them, Ctrl+Shift+N writes a note.")
        self.list.show_rows(rows, lines=2, note=note)
        self.said.setText(
            self.tr("1 passage") if len(rows) == 1 else self.tr("{count} passages").format(count=len(rows))
        )
        for button in (self.markdown, self.html):
            button.setEnabled(bool(rows))

    def item(self, row: NoteRow) -> Item:  # type: ignore[override]
        meta = (row.article.outlet, shown_date(row.article.date), self.tr("noted {date}"))
        text = " · ".join(part for part in meta if part).format(date=shown_date(row.note.created))
        return Item(row.article.headline, text, (Line(f"„{row.note.quote}“"), Line(row.note.text, serif=False)))


class BinPage(Page):
    """What was deleted: back, or gone for good."""

    restore_requested = Signal(list)
    purge_requested = Signal(list)

    def build(self) -> None:
        self.said = QLabel(self)
        self.bar.addWidget(self.said, 1)
        self.restore = self._button(
            self.tr("Restore"), lambda: self.restore_requested.emit([r.id for r in self.list.selected()])
        )
        self.purge = self._button(
            self.tr("Delete for good"), lambda: self.purge_requested.emit([r.id for r in self.list.selected()])
        )
        self.empty = self._button(
            self.tr("Empty the bin"), lambda: self.purge_requested.emit([r.id for r in self.list.items.rows])
        )
        self.list.setAccessibleName(self.tr("Bin"))
        self.list.opened.connect(lambda row: self.restore_requested.emit([row.id]))
        self.list.delete_requested.connect(lambda rows: self.purge_requested.emit([row.id for row in rows]))
        self.list.setToolTip(self.tr("Enter restores, Delete removes for good"))
        self.set_rows(())

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show what is in the bin."""
        self.list.show_rows(rows, note=self.tr("The bin is empty."))
        self.said.setText(
            self.tr("1 article") if len(rows) == 1 else self.tr("{count} articles").format(count=len(rows))
        )
        for button in (self.restore, self.purge, self.empty):
            button.setEnabled(bool(rows))

    def item(self, row: Row) -> Item:  # type: ignore[override]
        meta = [row.outlet, shown_date(row.date), self.tr("deleted {date}").format(date=shown_date(row.deleted))]
        return Item(row.headline, " · ".join(part for part in meta if part))

    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
