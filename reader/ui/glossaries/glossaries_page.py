"""The list of glossaries: switched on and off, moved up and down, removed; files of other programs are watched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from reader.glossary.glossaries import Listed
from reader.ui.i18n import grouped
from reader.ui.palettes import Palette

_LISTED = Qt.ItemDataRole.UserRole


class _List(QListWidget):
    move_requested = Signal(int)
    remove_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in moves:
            self.move_requested.emit(moves[Qt.Key(event.key())])
            return
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
            return
        super().keyPressEvent(event)


class GlossariesPage(QWidget):
    """Shows the glossaries, the uppermost first; it decides nothing."""

    switch_requested = Signal(str, bool)
    move_requested = Signal(str, int)
    """Name and new place."""
    remove_requested = Signal(object)
    watch_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    backups_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.said = QLabel(self)
        self.list = _List(self)
        self.up, self.down, self.remove = QPushButton(self), QPushButton(self), QPushButton(self)
        self.watch, self.take, self.give = QPushButton(self), QPushButton(self), QPushButton(self)
        self.backups = QPushButton(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.said.setWordWrap(True)
        self.said.setText(
            self.tr("Of entries with the same id the upper glossary counts. Your own entries always lie on top.")
        )
        self.list.setAccessibleName(self.tr("Glossaries"))
        for button, text, hint in (
            (self.up, self.tr("Up"), self.tr("More important (Alt+Up)")),
            (self.down, self.tr("Down"), self.tr("Less important (Alt+Down)")),
            (self.remove, self.tr("Remove"), self.tr("Take this glossary out (Del); can be undone")),
            (self.watch, self.tr("Watch a file…"), self.tr("A glossary file of another program, read again on change")),
            (self.backups, self.tr("Backups…"), self.tr("Bring back an earlier state of your glossary")),
            (self.take, self.tr("Import…"), ""),
            (self.give, self.tr("Export…"), ""),
        ):
            button.setText(text)
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.backups, self.watch, self.take, self.give):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 6)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.list.itemChanged.connect(self._on_item_changed)
        self.list.currentItemChanged.connect(lambda *_: self._show_actions())
        self.list.move_requested.connect(self._move)
        self.list.remove_requested.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self.watch.clicked.connect(self.watch_requested)
        self.take.clicked.connect(self.import_requested)
        self.give.clicked.connect(self.export_requested)
        self.backups.clicked.connect(self.backups_requested)

    @property
    def current(self) -> Listed | None:
        """The chosen glossary."""
        item = self.list.currentItem()
        found = item.data(_LISTED) if item is not None else None
        return found if isinstance(found, Listed) else None

    def set_glossaries(self, listed: Sequence[Listed], shipped_count: int) -> None:
        """Show the glossaries; the chosen one stays chosen. ``shipped_count``: entries of the program's own."""
        before = self.current
        self._filling = True
        self.list.clear()
        for one in listed:
            item = QListWidgetItem(self._text(one, shipped_count), self.list)
            item.setData(_LISTED, one)
            flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags)
            item.setCheckState(Qt.CheckState.Checked if one.enabled else Qt.CheckState.Unchecked)
            if before is not None and one.name == before.name:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._filling = False
        self._show_actions()

    def _text(self, one: Listed, shipped_count: int) -> str:
        count = shipped_count if one.kind == "shipped" else one.count
        entries = self.tr("1 entry") if count == 1 else self.tr("{count} entries").format(count=grouped(count))
        what = {
            "own": self.tr("what you have added or changed"),
            "shipped": self.tr("comes with the program, never changed"),
            "imported": self.tr("imported"),
            "file": self.tr("watched: {file}").format(file=one.path),
        }.get(one.kind, one.kind)
        return f"{self.title_of(one)}\n{entries} · {what}"

    def title_of(self, one: Listed) -> str:
        """Return a glossary's name in the language of the interface."""
        if one.kind == "own":
            return self.tr("Your own")
        if one.kind == "shipped":
            return self.tr("Lagebild glossary")
        return one.title or Path(one.path).name

    def set_look(self, palette: Palette) -> None:
        """Take the colours."""
        self.list.setStyleSheet(
            f"QListWidget {{ background: {palette.paper}; border: 1px solid {palette.line}; font-size: 15px;"
            f" color: {palette.text}; outline: 0 }} QListWidget::item {{ padding: 8px 10px }}"
            f" QListWidget::item:selected {{ background: {palette.accent_ground}; color: {palette.text} }}"
        )

    def _show_actions(self) -> None:
        one = self.current
        movable = one is not None and one.kind != "own"
        row = self.list.currentRow()
        self.up.setEnabled(movable and row > 1)
        self.down.setEnabled(movable and row < self.list.count() - 1)
        self.remove.setEnabled(one is not None and one.kind not in ("own", "shipped"))

    def _move(self, by: int) -> None:
        button = self.up if by < 0 else self.down
        if self.current is not None and button.isEnabled():
            self.move_requested.emit(self.current.name, self.list.currentRow() + by)

    def _remove(self) -> None:
        if self.remove.isEnabled():
            self.remove_requested.emit(self.current)

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        if not self._filling:
            one: Listed = item.data(_LISTED)
            self.switch_requested.emit(one.name, item.checkState() == Qt.CheckState.Checked)
