"""The bar for finding words in both languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from reader.ui.cards.look import style_label
from reader.ui.cards.quiet_button import QuietButton
from reader.ui.fonts import SANS, face
from reader.ui.palettes import LIGHT, Palette


class FindBar(QWidget):
    """A box, the count of places, steps and close.  It finds nothing itself: it asks and is told the count."""

    find_requested = Signal(str)
    """At every change of the needle; '' when it is emptied."""
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = LIGHT
        self._state: tuple[int, int] | None = None
        self._partial = False
        self.box = QLineEdit(self)
        self._count = QLabel(self)
        self._previous = QuietButton("\u2039", self)
        self._next = QuietButton("\u203a", self)
        self._close = QuietButton("\u00d7", self)
        self._build()
        self._name()
        self.set_look(LIGHT, 100)
        self._connect()
        self.hide()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.box.setClearButtonEnabled(True)
        self.box.setMinimumWidth(120)
        self.box.setMaximumWidth(420)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 7)
        row.setSpacing(8)
        row.addWidget(self.box, 2)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._close)

    def _connect(self) -> None:
        self.box.textChanged.connect(self._on_box_text_changed)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._close.clicked.connect(self.close_bar)

    @property
    def needle(self) -> str:
        """What is looked for."""
        return self.box.text()

    def open_bar(self, needle: str = "") -> None:
        """Show the bar with the keyboard in the box; ``needle`` (marked text) replaces what was there."""
        if needle and needle != self.box.text():
            with QSignalBlocker(self.box):
                self.box.setText(needle)
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        if self.box.text():
            self.find_requested.emit(self.box.text())

    def close_bar(self) -> None:
        """Hide the bar; the places found need no light any more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def show_count(self, place: int, count: int) -> None:
        """Say that place ``place`` (from 1; 0: none current) of ``count`` is current."""
        self._state = (place, count)
        if not self.box.text():
            text = ""
        elif count == 0:
            text = self.tr("not found")
        elif place == 0:
            text = self.tr("1 place") if count == 1 else self.tr("{count} places").format(count=count)
        else:
            text = self.tr("{place} of {count}").format(place=place, count=count)
        if text and self._partial:
            text += " " + self.tr("(in this part)")
        self._count.setText(text)
        missing = bool(self.box.text()) and count == 0
        style_label(
            self._count, SANS, self._size, self._palette.error if missing else self._palette.grey, self._palette
        )
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)

    def set_partial(self, partial: bool) -> None:
        """Say that only a part of a long text is looked through."""
        self._partial = partial
        self.show_count(*(self._state or (0, 0)))

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        self._palette = palette
        self._size = 0.14 * zoom
        for button in (self._previous, self._next, self._close):
            button.set_look(palette, face(SANS, 0.20 * zoom, semibold=True))
        place, count = self._state or (0, 0)
        self.show_count(place, count)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Find in article"))
        self.box.setAccessibleName(self.tr("Find in German and English"))
        self.box.setPlaceholderText(self.tr("Find in German and English"))
        for button, name in (
            (self._previous, self.tr("Previous place (Shift+Enter)")),
            (self._next, self.tr("Next place (Enter)")),
            (self._close, self.tr("Close (Escape)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def _on_box_text_changed(self, text: str) -> None:
        if not text:
            self.show_count(0, 0)
        self.find_requested.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_requested if back else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(400, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._palette.line))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.show_count(*(self._state or (0, 0)))
