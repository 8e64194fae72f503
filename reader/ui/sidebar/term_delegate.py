"""Paints a row of the sidebar: colour bar, headword, equivalent below, count at the right."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.fonts import SANS, SERIF, face
from reader.ui.palettes import LIGHT, Palette
from reader.ui.sidebar.term_model import Index, Role, english, headword
from reader.ui.view_model import TermRow


class TermDelegate(QStyledItemDelegate):
    """Knows the lit row; everything else comes from the model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lit = ""
        self.set_look(LIGHT, 100)

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        self._palette = palette
        self._scale = zoom / 100
        self._upper = face(SERIF, 17 * self._scale)
        self._lower = face(SANS, 14 * self._scale)
        self._small = face(SANS, 13 * self._scale)
        self._title = face(SANS, 13 * self._scale, semibold=True)
        self._upper_metrics = QFontMetrics(self._upper)
        self._lower_metrics = QFontMetrics(self._lower)
        self._title_metrics = QFontMetrics(self._title)
        lines = self._upper_metrics.height() + self._lower_metrics.height()
        self._row_height = lines + round(9 * self._scale)
        self._heading_height = self._title_metrics.height() + round(14 * self._scale)

    @property
    def row_height(self) -> int:
        """Height in pixels of a row without heading."""
        return self._row_height

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = self._heading_height if index.data(Role.HEADING) else 0
        return QSize(100, self._row_height + heading)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TermRow = index.data(Role.ROW)
        heading: str = index.data(Role.HEADING)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if heading:
            self._paint_heading(painter, area, heading)
            area.setTop(area.top() + self._heading_height)
        self._paint_ground(painter, area, row, option.state)
        self._paint_bar(painter, area, row)
        self._paint_words(painter, area, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, heading: str) -> None:
        painter.setFont(self._title)
        painter.setPen(QColor(self._palette.text))
        place = area.adjusted(self._px(8), self._px(8), 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, heading)

    def _paint_ground(self, painter: QPainter, area: QRect, row: TermRow, state: QStyle.StateFlag) -> None:
        ground = QRectF(area).adjusted(0.75, 0.75, -0.75, -0.75)
        colour = ""
        if row.key == self.lit:
            colour = self._palette.lit
        elif state & QStyle.StateFlag.State_Selected:
            colour = self._palette.accent_ground
        elif state & QStyle.StateFlag.State_MouseOver:
            colour = self._palette.hover
        focused = state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange
        if not colour and not focused:
            return
        painter.setPen(QPen(QColor(self._palette.accent), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground, self._px(6), self._px(6))

    def _paint_bar(self, painter: QPainter, area: QRect, row: TermRow) -> None:
        """A bar in the domain's colour beside the headword; dotted where the term is only possible."""
        height = self._px(13)
        top = area.top() + self._px(5) + (self._upper_metrics.height() - height) // 2
        pen = QPen(QColor(self._palette.domain(row.domain)), 3 * self._scale)
        if row.level == "possible":
            pen.setDashPattern([0.7, 0.7])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        x = area.left() + self._px(10)
        painter.drawLine(x, top, x, top + height)

    def _paint_words(self, painter: QPainter, area: QRect, row: TermRow) -> None:
        inner = area.adjusted(self._px(19), self._px(4), -self._px(9), 0)
        count = str(row.count)
        painter.setFont(self._small)
        painter.setPen(QColor(self._palette.grey))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, count)
        room = inner.width() - QFontMetrics(self._small).horizontalAdvance(count) - self._px(8)
        painter.setFont(self._upper)
        painter.setPen(QColor(self._palette.grey if row.level == "possible" else self._palette.ink))
        upper = self._upper_metrics.elidedText(headword(row), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, upper)
        painter.setFont(self._lower)
        painter.setPen(QColor(self._palette.grey))
        inner.setTop(inner.top() + self._upper_metrics.height())
        lower = self._lower_metrics.elidedText(english(row), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, lower)

    def _px(self, pixels: float) -> int:
        return round(pixels * self._scale)
