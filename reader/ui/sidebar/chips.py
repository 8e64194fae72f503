"""Rounded chips that flow over as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.ui.fonts import SANS, face
from reader.ui.palettes import LIGHT, Palette

_GAP = 6


class Chip(QAbstractButton):
    """A small rounded button that is on or off."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = LIGHT
        self._zoom = 100
        self._face = face(SANS, 13)
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        self._palette, self._zoom = palette, zoom
        self._face = face(SANS, 0.13 * zoom)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face)
        across, down = round(0.20 * self._zoom), round(0.05 * self._zoom)
        return QSize(metrics.horizontalAdvance(self.text()) + across, metrics.height() + down)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        on = self.isChecked()
        ground = self._palette.accent_ground if on else self._palette.hover if self.underMouse() else ""
        edge = self._palette.accent if self.hasFocus() else self._palette.accent_ground if on else self._palette.line
        painter.setPen(QPen(QColor(edge), 1.5 if self.hasFocus() else 1))
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setFont(self._face)
        painter.setPen(QColor(self._palette.accent if on else self._palette.grey))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ChipRow(QWidget):
    """Chips from left to right, over as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: list[Chip]) -> None:
        """Show these chips, whose parent is this row; the former ones are deleted."""
        for chip in self._chips:
            if chip not in chips:
                chip.hide()
                chip.deleteLater()
        self._chips = chips
        for chip in chips:
            chip.show()
        self.rearrange()

    @property
    def chips(self) -> list[Chip]:
        """The chips shown."""
        return self._chips

    def rearrange(self) -> None:
        """Place the chips anew after their sizes changed."""
        self._place(self.width(), move=True)
        self.updateGeometry()

    def _place(self, width: int, *, move: bool) -> int:
        x = y = line = 0
        for chip in self._chips:
            size = chip.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + line + _GAP
            if move:
                chip.setGeometry(x, y, size.width(), size.height())
            x += size.width() + _GAP
            line = size.height()
        return y + line

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        return QSize(120, self._place(max(self.width(), 120), move=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), move=True)
