"""The few pictures of the toolbar, drawn: no icon theme, no SVG plugin, right in every theme and resolution."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

_SIZE = 20


def theme_icon(name: str, colour: str, ratio: float = 2.0) -> QIcon:
    """Return the icon of what a click leads to: 'moon', 'sun', 'leaf' (sepia)."""
    pixmap = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    {"moon": _moon, "sun": _sun, "sidebar": _sidebar, "menu": _menu}.get(name, _book)(painter)
    painter.end()
    return QIcon(pixmap)


def _moon(painter: QPainter) -> None:
    whole, bite = QPainterPath(), QPainterPath()
    whole.addEllipse(QRectF(3.5, 3.5, 13, 13))
    bite.addEllipse(QRectF(8, 1.5, 11.5, 11.5))
    painter.drawPath(whole.subtracted(bite))


def _sun(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(10, 10), 3.6, 3.6)
    for turn in range(8):
        painter.save()
        painter.translate(10, 10)
        painter.rotate(turn * 45)
        painter.drawLine(QPointF(0, -6.2), QPointF(0, -8.2))
        painter.restore()


def _book(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(3, 4.5, 7, 11.5), 1.2, 1.2)
    painter.drawRoundedRect(QRectF(10, 4.5, 7, 11.5), 1.2, 1.2)


def _menu(painter: QPainter) -> None:
    for height in (5.5, 10, 14.5):
        painter.drawLine(QPointF(3.5, height), QPointF(16.5, height))


def _sidebar(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 4, 15, 12), 2, 2)
    painter.drawLine(QPointF(12.2, 4), QPointF(12.2, 16))
