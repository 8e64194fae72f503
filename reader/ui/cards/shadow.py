"""The soft shadow under a floating card, as a widget of its own that lets every event through."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

_REACH = 12  # pixels around the card
_DROP = 4  # pixels that the light comes from above


class Shadow(QWidget):
    """Lies under a card of the same parent."""

    def __init__(self, parent: QWidget, radius: int) -> None:
        super().__init__(parent)
        self._radius = radius
        self._strength = 5
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_dark(self, dark: bool) -> None:
        """A dark ground needs a stronger shadow to be seen."""
        self._strength = 14 if dark else 5
        self.update()

    def follow(self, card: QRect) -> None:
        """Lie under ``card``, given in the parent's coordinates."""
        self.setGeometry(card.adjusted(-_REACH, 0, _REACH, _REACH + _DROP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        core = QRect(_REACH, 0, self.width() - 2 * _REACH, self.height() - _REACH - _DROP)
        # Only what shows beside the card: filling under it costs three milliseconds.
        painter.setClipRegion(QRegion(self.rect()).subtracted(QRegion(core.adjusted(4, 4, -4, -4))))
        for reach in range(_REACH, 0, -2):
            painter.setBrush(QColor(0, 0, 0, self._strength))
            painter.drawRoundedRect(
                core.adjusted(-reach, _DROP, reach, reach + _DROP - 2), self._radius + reach, self._radius + reach
            )
