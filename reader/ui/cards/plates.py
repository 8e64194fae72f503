"""The parts of a compound as small plates side by side, each a link."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reader.ui.fonts import SANS, SERIF, face
from reader.ui.palettes import LIGHT, Palette
from reader.ui.view_model import CardPart

_GAP = 8


class Plate(QAbstractButton):
    """One part: German above, English below."""

    def __init__(self, part: CardPart, palette: Palette, zoom: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self._colours = palette
        self._pad = round(9 * zoom / 100)
        self._upper = face(SERIF, 0.14 * zoom, semibold=True)
        self._lower = face(SANS, 0.13 * zoom)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(part.lemma)
        self.setAccessibleName("; ".join(x for x in (part.lemma, part.en) if x))
        self.setToolTip("" if self._fits(10_000) else self.accessibleName())

    def sizeHint(self) -> QSize:
        upper, lower = QFontMetrics(self._upper), QFontMetrics(self._lower)
        width = max(upper.horizontalAdvance(self.part.lemma), lower.horizontalAdvance(self.part.en))
        return QSize(width + 2 * self._pad + 2, upper.height() + lower.height() + 2 * round(self._pad * 0.7))

    def _fits(self, width: int) -> bool:
        return self.sizeHint().width() <= width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip("" if self._fits(self.width()) else self.accessibleName())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(self._colours.accent), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.accent_ground if self.underMouse() else self._colours.plate))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        inner = self.rect().adjusted(self._pad, round(self._pad * 0.7), -self._pad, 0)
        for used, colour, text in (
            (self._upper, self._colours.ink, self.part.lemma),
            (self._lower, self._colours.grey, self.part.en),
        ):
            metrics = QFontMetrics(used)
            painter.setFont(used)
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
            inner.setTop(inner.top() + metrics.height())


class PlateRow(QWidget):
    """Plates of equal width in as many rows as they need."""

    part_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plates: list[Plate] = []
        self._shown: tuple[tuple[CardPart, ...], Palette, int] = ((), LIGHT, 100)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_parts(self, parts: tuple[CardPart, ...], palette: Palette, zoom: int) -> None:
        """Show these parts, replacing the former ones; ``zoom`` in per cent."""
        wanted = (parts, palette, zoom)
        if wanted == self._shown:
            return
        self._shown = wanted
        for plate in self._plates:
            plate.hide()
            plate.deleteLater()
        self._plates = [Plate(part, palette, zoom, self) for part in parts]
        for plate in self._plates:
            plate.clicked.connect(self._on_plate_clicked)
            plate.show()
        self._arrange(self.width())
        self.updateGeometry()

    def _on_plate_clicked(self) -> None:
        plate = self.sender()
        if isinstance(plate, Plate):
            self.part_activated.emit(plate.part.concept or plate.part.lemma)

    def _columns(self, width: int) -> int:
        widest = max((plate.sizeHint().width() for plate in self._plates), default=1)
        return max(1, min(len(self._plates), (width + _GAP) // (widest + _GAP)))

    def _arrange(self, width: int) -> int:
        """Place the plates in ``width`` pixels and return the height they take."""
        if not self._plates:
            return 0
        columns = self._columns(width)
        each = (width - _GAP * (columns - 1)) // columns
        height = self._plates[0].sizeHint().height()
        for number, plate in enumerate(self._plates):
            row, column = divmod(number, columns)
            plate.setGeometry(QRect(column * (each + _GAP), row * (height + _GAP), each, height))
        return self._height_of(width)

    def _height_of(self, width: int) -> int:
        if not self._plates:
            return 0
        rows = -(-len(self._plates) // self._columns(width))
        return rows * (self._plates[0].sizeHint().height() + _GAP) - _GAP

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height_of(width)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height_of(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())
