"""The page of the sidebar with words that could be entries. Enter or A adds, Delete dismisses for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from reader.ui.palettes import LIGHT, Palette

if TYPE_CHECKING:
    from reader.recognition.candidates import Candidate

_CANDIDATE = Qt.ItemDataRole.UserRole


class CandidatesPanel(QWidget):
    """Shows candidates; it decides nothing."""

    add_requested = Signal(object)
    dismiss_requested = Signal(object)
    jump_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates_panel")
        self._rows: Sequence[Candidate] = ()
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add, self.dismiss = QPushButton(self), QPushButton(self)
        buttons = QWidget(self)
        buttons.setObjectName("plain_buttons")
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.add)
        row.addWidget(self.dismiss)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self._name()
        self.add.clicked.connect(lambda: self._wish(self.add_requested))
        self.dismiss.clicked.connect(lambda: self._wish(self.dismiss_requested))
        self.list.itemClicked.connect(lambda item: self.jump_requested.emit(item.data(_CANDIDATE)))
        self.list.installEventFilter(self)
        self.set_look(LIGHT)
        self.show_candidates(())

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Candidates for the glossary"))
        self.list.setAccessibleName(self.tr("Words that no glossary has"))
        self.add.setText(self.tr("Add…"))
        self.add.setToolTip(self.tr("Add this word to the glossary (Enter or A)"))
        self.dismiss.setText(self.tr("Not a term"))
        self.dismiss.setToolTip(self.tr("Never offer this word again (Del)"))

    def set_look(self, palette: Palette) -> None:
        """Take the colours."""
        self.said.setStyleSheet(f"color: {palette.grey}; background: transparent")
        self.list.setStyleSheet(
            "QListWidget { background: transparent; border: none; outline: none }"
            "QListWidget::item { padding: 5px 4px }"
            f"QListWidget::item:hover {{ background: {palette.hover} }}"
            f"QListWidget::item:selected {{ background: {palette.accent_ground}; color: {palette.accent} }}"
        )

    @property
    def current(self) -> Candidate | None:
        """The chosen candidate."""
        item = self.list.currentItem()
        return cast("Candidate", item.data(_CANDIDATE)) if item is not None else None

    def show_candidates(self, rows: Sequence[Candidate]) -> None:
        """List candidates, best first; the place in the list stays."""
        at = self.list.currentRow()
        self._rows = rows
        self.list.clear()
        for one in rows:
            item = QListWidgetItem(f"{one.lemma}\n{self._about(one)}", self.list)
            item.setData(_CANDIDATE, one)
        if rows:
            self.list.setCurrentRow(min(max(0, at), len(rows) - 1))
            self.said.setText(self.tr("Words of this article that look like terms and stand in no glossary."))
        else:
            self.said.setText(self.tr("No word of this article looks like a term that is missing."))
        self.add.setEnabled(bool(rows))
        self.dismiss.setEnabled(bool(rows))

    def _about(self, one: Candidate) -> str:
        what = {
            "system": self.tr("name of a system?"),
            "abbreviation": self.tr("abbreviation?"),
            "compound": self.tr("from {parts}").format(parts=" + ".join(reversed(one.parts))),
        }[one.kind]
        count = len(one.places)
        places = self.tr("1 place") if count == 1 else self.tr("{count} places").format(count=count)
        return f"{what} · {places}"

    def _wish(self, signal: object) -> None:
        if self.current is not None:
            signal.emit(self.current)  # type: ignore[attr-defined]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            wishes = {
                Qt.Key.Key_Return: self.add_requested,
                Qt.Key.Key_Enter: self.add_requested,
                Qt.Key.Key_A: self.add_requested,
                Qt.Key.Key_Delete: self.dismiss_requested,
                Qt.Key.Key_Space: self.jump_requested,
            }
            signal = wishes.get(Qt.Key(event.key()))
            if signal is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._wish(signal)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.show_candidates(self._rows)
