"""A scroll bar with ticks where the lit term occurs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget


class TickScrollBar(QScrollBar):
    """Vertical. Ticks are fractions (0-1) of the document's height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._ticks: tuple[float, ...] = ()
        self._colour = QColor()

    def set_ticks(self, ticks: Sequence[float], colour: str) -> None:
        """Show ticks at these fractions."""
        if tuple(ticks) != self._ticks:
            self._ticks = tuple(ticks)
            self._colour = QColor(colour)
            self.update()

    @property
    def ticks(self) -> tuple[float, ...]:
        return self._ticks

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
        if not self._ticks:
            return
        painter = QPainter(self)
        for tick in self._ticks:
            painter.fillRect(QRectF(2, tick * (self.height() - 3), self.width() - 4, 2.5), self._colour)
