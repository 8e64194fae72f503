"""The list itself: a QListView that filters when letters are typed and tells which row the pointer is on."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.ui.sidebar.term_delegate import TermDelegate
from reader.ui.sidebar.term_model import Role, TermModel


class TermList(QListView):
    """Rows of terms. Single click and Enter choose a row."""

    row_chosen = Signal(str)
    row_hovered = Signal(str)
    """Key of the row under the pointer, '' when it leaves."""
    typed = Signal(str)
    """Letters typed into the list: they belong to the filter."""

    def __init__(self, model: TermModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = TermDelegate(self)
        self._hovered = ""
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)
        self.entered.connect(self._on_entered)

    @property
    def delegate(self) -> TermDelegate:
        """The painter of the rows."""
        return self._delegate

    def light(self, key: str) -> None:
        """Fill the row of ``key`` ('' for none) and bring it into view."""
        if key == self._delegate.lit:
            return
        self._delegate.lit = key
        index = self._rows.index_of(key)
        if index.isValid() and not self.underMouse():
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def follow(self, keys: Collection[str]) -> None:
        """Bring as many as possible of these terms into view, and do not move where some are already shown."""
        places = sorted(index.row() for key in keys if (index := self._rows.index_of(key)).isValid())
        if not places or self.underMouse():
            return
        shown = [self._rows.index(place) for place in places]
        inside = sum(self.viewport().rect().contains(self.visualRect(index)) for index in shown)
        room = max(1, self.viewport().height() // self._delegate.row_height)
        best, first = 0, places[0]
        for place in places:
            held = sum(place <= other < place + room for other in places)
            if held > best:
                best, first = held, place
        if best > inside:
            self.scrollTo(self._rows.index(first), QAbstractItemView.ScrollHint.PositionAtTop)

    def key_at(self, index: QModelIndex) -> str:
        """Return the key of the row of ``index``, '' for none."""
        row = self._rows.row_at(index)
        return row.key if row else ""

    def _on_clicked(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self.key_at(index))

    def _on_entered(self, index: QModelIndex) -> None:
        self._hover(self.key_at(index))

    def _hover(self, key: str) -> None:
        if key != self._hovered:
            self._hovered = key
            self.row_hovered.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self._hover("")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().data(Role.ROW) is not None:
                self.row_chosen.emit(self.key_at(self.currentIndex()))
            return
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
            return
        super().keyPressEvent(event)
