"""The import before anything is written: format, columns, first rows, duplicates, and every row that is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QPlainTextEdit,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.i18n import grouped
from reader.ui.palettes import LIGHT, Palette
from reader.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.exchange.looking import Look

FIELDS = ("", "german", "english", "definition_en", "definition_de", "note_en", "domain", "pos", "gender", "id")
_REASONS_SHOWN = 2000
_COLUMN = 16
"""Least width of a column in characters."""


class ImportDialog(PlainDialog):
    """Shows a :class:`Look`; wishes another one when format or columns are changed, and the import."""

    look_requested = Signal(str, str)
    """Format and columns, see reader/glossary/exchange/columns.py."""
    import_requested = Signal(str, str)
    """Where to ('own', 'new', 'file') and what to do with duplicates ('skip', 'replace', 'both')."""
    stop_requested = Signal()

    def __init__(
        self,
        name: str,
        formats: Sequence[tuple[str, str]],
        palette: Palette = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        """``formats``: names and titles of all that can be read."""
        super().__init__("", palette, parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import a glossary"))
        self.resize(820, 680)
        self._look: Look | None = None
        self._columns: list[QComboBox] = []
        self.add_headline(name)
        self.format, self.into, self.duplicates = QComboBox(self), QComboBox(self), QComboBox(self)
        for key, title in formats:
            self.format.addItem(title, key)
        self._fill_choices()
        form = QFormLayout()
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("Import &into"), self.into)
        form.addRow(self.tr("&Duplicates"), self.duplicates)
        self.column.addLayout(form)
        self.header = QCheckBox(self.tr("The first &row holds the names of the columns"), self)
        self.header.hide()
        self.column.addWidget(self.header)
        self.table = QTableWidget(self)
        self.table.setAccessibleName(self.tr("First rows of the file"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.column.addWidget(self.table, 3)
        self.summary = self.add_text("", colour=palette.ink)
        self.reasons = QPlainTextEdit(self)
        self.reasons.setReadOnly(True)
        self.reasons.setTabChangesFocus(True)
        self.reasons.setAccessibleName(self.tr("Rows that are left out, with the reason"))
        self.column.addWidget(self.reasons, 1)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.column.addWidget(self.progress)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.go = self.add_button(self.tr("Import"), main=True, default=True)
        self.go.setEnabled(False)
        self._importing = False
        self._connect()

    def _fill_choices(self) -> None:
        for text, key in (
            (self.tr("A glossary of its own, that can be switched off"), "new"),
            (self.tr("My own entries"), "own"),
            (self.tr("A glossary that is read again when the file changes"), "file"),
        ):
            self.into.addItem(text, key)
        for text, key in (
            (self.tr("Leave them out"), "skip"),
            (self.tr("Replace what is there"), "replace"),
            (self.tr("Keep both"), "both"),
        ):
            self.duplicates.addItem(text, key)
        self.duplicates.setEnabled(False)
        self.duplicates.setToolTip(self.tr("Entries with a German term that is there already"))

    def _connect(self) -> None:
        self.format.activated.connect(lambda _index: self.look_requested.emit(self.format.currentData(), ""))
        self.into.currentIndexChanged.connect(lambda _index: self._on_into_changed())
        self.duplicates.currentIndexChanged.connect(lambda _index: self._summarise())
        self.header.clicked.connect(lambda _on: self._ask_again())
        self.go.clicked.connect(self._on_go)
        self.cancel.clicked.connect(self._on_cancel)

    # What is shown

    def show_reading(self, done: int = 0) -> None:
        """Say that the file is being read."""
        self.go.setEnabled(False)
        text = self.tr("Reading: {count} rows so far…") if done else self.tr("Reading…")
        self.summary.setText(text.format(count=grouped(done)))
        self._show_progress(0, 0)

    def show_look(self, look: Look) -> None:
        """Show what the file holds and what importing it would do."""
        self._look = look
        self.progress.hide()
        self.format.setCurrentIndex(self.format.findData(look.format))
        self._fill_table(look)
        shown = look.read.skipped[:_REASONS_SHOWN]
        reasons = [self.tr("Line {line}: {reason}").format(line=one.line, reason=said(one.reason)) for one in shown]
        rest = len(look.read.skipped) - len(shown)
        if rest:
            reasons.append(self.tr("and {count} more").format(count=rest))
        self.reasons.setPlainText("\n".join(reasons))
        self.reasons.setVisible(bool(reasons))
        self._summarise()
        self.go.setEnabled(bool(look.read.concepts))
        if self.go.isEnabled():
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, text: str) -> None:
        """Show why the file cannot be read like this; format and columns can still be changed."""
        self.progress.hide()
        self.summary.setText(text)
        self.reasons.hide()
        self.go.setEnabled(False)

    def show_importing(self, done: int, count: int) -> None:
        """Show how far the import is; the button Cancel stops it."""
        self._importing = True
        for widget in (self.go, self.format, self.into, self.duplicates, self.table, self.header):
            widget.setEnabled(False)
        self.summary.setText(
            self.tr("Importing: {done} of {count} entries…").format(done=grouped(done), count=grouped(count))
        )
        self._show_progress(done, count)

    def _show_progress(self, done: int, count: int) -> None:
        self.progress.show()
        self.progress.setRange(0, count)
        self.progress.setValue(done)

    def _fill_table(self, look: Look) -> None:
        self.table.clear()
        self._columns = []
        self.header.setVisible(look.table is not None)
        if look.table is None or not look.table.rows:
            names = [self.tr("German"), self.tr("English"), self.tr("Definition")]
            rows = [
                ("; ".join(t.text for t in c.de), "; ".join(c.equivalents), c.definition_en)
                for c in look.read.concepts[:30]
            ]
            self._set_rows(rows, names, 0)
            return
        width = max(len(row) for row in look.table.rows)
        self._set_rows(look.table.rows, [str(n + 1) for n in range(width)], 1)
        places, header = self._places(look)
        self.header.setChecked(header)
        for at in range(width):
            box = QComboBox(self.table)
            box.setAccessibleName(self.tr("What column {number} holds").format(number=at + 1))
            for field in FIELDS:
                box.addItem(self._field_name(field), field)
            box.setCurrentIndex(FIELDS.index(next((f for f, place in places.items() if place == at), "")))
            box.activated.connect(lambda _index, at=at: self._on_column_chosen(at))
            self.table.setCellWidget(0, at, box)
            self._columns.append(box)
        self.table.resizeRowToContents(0)

    def _places(self, look: Look) -> tuple[dict[str, int], bool]:
        from reader.glossary.exchange.columns import chosen_places, columns_from, has_header

        assert look.table is not None
        columns = columns_from(look.columns)
        if columns is None:
            return look.table.places, look.table.has_header
        return chosen_places(columns, look.table.rows[0]), has_header(columns, look.table.has_header)

    def _set_rows(self, rows: Sequence[Sequence[str]], names: Sequence[str], above: int) -> None:
        self.table.setRowCount(len(rows) + above)
        self.table.setColumnCount(len(names))
        self.table.setHorizontalHeaderLabels(list(names))
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                self.table.setItem(y + above, x, QTableWidgetItem(cell[:300]))
        # Many columns keep a width that can be read; the table then scrolls.
        self.table.horizontalHeader().setMinimumSectionSize(self.fontMetrics().averageCharWidth() * _COLUMN)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _field_name(self, field: str) -> str:
        return {
            "": self.tr("(not used)"),
            "german": self.tr("German"),
            "english": self.tr("English"),
            "definition_en": self.tr("Definition"),
            "definition_de": self.tr("German definition"),
            "note_en": self.tr("Note"),
            "domain": self.tr("Domain"),
            "pos": self.tr("Part of speech"),
            "gender": self.tr("Gender"),
            "id": self.tr("Number or id"),
        }[field]

    def _summarise(self) -> None:
        look = self._look
        if look is None or self._importing:
            return
        seen = look.seen
        count = len(look.read.concepts)
        parts = [self.tr("1 entry") if count == 1 else self.tr("{count} entries").format(count=grouped(count))]
        duplicates = len(seen.twins) + len(seen.changed) + len(seen.overriding)
        if duplicates:
            parts.append(self.tr("{count} with a term that is there already").format(count=grouped(duplicates)))
        if seen.there:
            parts.append(self.tr("{count} there already as they are").format(count=grouped(len(seen.there))))
        if look.read.skipped:
            left_out = len(look.read.skipped)
            text = self.tr("1 row left out") if left_out == 1 else self.tr("{count} rows left out")
            parts.append(text.format(count=grouped(left_out)))
        self.summary.setText(" · ".join(parts))

    # What is wished

    def chosen_columns(self) -> str:
        """Return the columns as they are chosen; '' where German or English is missing."""
        found = {box.currentData(): at + 1 for at, box in enumerate(self._columns) if box.currentData()}
        if not {"german", "english"} <= found.keys():
            return ""
        return ",".join(f"{field}={at}" for field, at in found.items()) + f",header={int(self.header.isChecked())}"

    def _on_column_chosen(self, at: int) -> None:
        chosen = self._columns[at].currentData()
        for other, box in enumerate(self._columns):
            if chosen and other != at and box.currentData() == chosen:
                box.setCurrentIndex(0)
        self._ask_again()

    def _ask_again(self) -> None:
        columns = self.chosen_columns()
        if columns:
            self.look_requested.emit(self.format.currentData(), columns)
        else:
            self.show_fault(self.tr("Choose the column with the German terms and the one with the English ones."))

    def _on_into_changed(self) -> None:
        # In a glossary of its own, what counts where both have an entry is its place in the list.
        self.duplicates.setEnabled(self.into.currentData() == "own")
        self._summarise()

    def _on_go(self) -> None:
        self.import_requested.emit(self.into.currentData(), self.duplicates.currentData())

    def _on_cancel(self) -> None:
        if self._importing:
            self.cancel.setEnabled(False)
            self.stop_requested.emit()
        else:
            self.reject()

    def reject(self) -> None:
        # Escape while entries are written: stop first, then the answer closes the dialog.
        if self._importing:
            self._on_cancel_once()
        else:
            super().reject()

    def _on_cancel_once(self) -> None:
        if self.cancel.isEnabled():
            self._on_cancel()
