"""The line above a long text: which part of it is shown, and the way to its neighbours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.ui.cards.look import style_label
from reader.ui.cards.quiet_button import QuietButton
from reader.ui.fonts import SANS, face
from reader.ui.palettes import LIGHT, Palette


class SectionBar(QWidget):
    """Hidden where the whole article is shown."""

    step_requested = Signal(int)
    """1: the next part, -1: the previous one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = LIGHT
        self._state = (0, 1)
        self.label = QLabel(self)
        self.previous = QuietButton("", self)
        self.next = QuietButton("", self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 12, 6)
        row.setSpacing(14)
        row.addWidget(self.label)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addStretch(1)
        self.previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next.clicked.connect(lambda: self.step_requested.emit(1))
        self.set_look(LIGHT, 100)
        self.hide()

    def show_section(self, number: int, count: int) -> None:
        """Say that section ``number`` (from 0) of ``count`` is shown; a single one needs no word."""
        self._state = (number, count)
        text = self.tr("Long text: part {number} of {count}").format(number=number + 1, count=count)
        self.label.setText(text)
        self.setAccessibleName(text)
        self.previous.setText("‹ " + self.tr("Previous part"))
        self.next.setText(self.tr("Next part") + " ›")
        self.previous.setToolTip(self.tr("Previous part (Alt+Page Up)"))
        self.next.setToolTip(self.tr("Next part (Alt+Page Down)"))
        for button, able in ((self.previous, number > 0), (self.next, number + 1 < count)):
            button.setAccessibleName(button.toolTip())
            button.setEnabled(able)
            button.updateGeometry()
        self.setVisible(count > 1)

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        self._palette = palette
        style_label(self.label, SANS, 0.14 * zoom, palette.grey, palette)
        for button in (self.previous, self.next):
            button.set_look(palette, face(SANS, 0.14 * zoom, semibold=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.ground))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._palette.line))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_section(*self._state)
