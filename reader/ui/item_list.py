"""A list of what the library holds, as all its pages show it: title, grey line, lines of text with found places.

Rows are made into items when they are shown, so ten thousand of them cost no more than a screenful.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui.fonts import SANS, SERIF, face
from reader.ui.palettes import LIGHT, Palette

Index = QModelIndex | QPersistentModelIndex
Span = tuple[int, int]
ITEM = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text of an item with the places found, in code points."""

    text: str
    marks: tuple[Span, ...] = ()
    serif: bool = True


@dataclass(frozen=True, slots=True)
class Item:
    """One entry. ``progress``: 0 to 1, None where there is nothing to read; ``strong``: not looked at yet."""

    title: str
    meta: str = ""
    lines: tuple[Line, ...] = field(default=())
    progress: float | None = None
    strong: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(part for part in (self.title, self.meta, *(line.text for line in self.lines)) if part)


class ItemModel(QAbstractListModel):
    """Holds the rows as the library gives them; ``item_of`` makes one into an item."""

    def __init__(self, item_of: Callable[[Any], Item], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._item_of = item_of
        self.rows: Sequence[Any] = ()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role not in (
            ITEM,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        item = self._item_of(self.rows[index.row()])
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(line.text for line in item.lines) or None
        return item.spoken


class ItemDelegate(QStyledItemDelegate):
    """Paints an item; all items of a list have the same number of lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.line_count = 0
        self.set_look(LIGHT)

    def set_look(self, palette: Palette) -> None:
        """Take the colours."""
        self._palette = palette
        self._title, self._strong = face(SERIF, 18), face(SERIF, 18, semibold=True)
        self._meta, self._sans, self._serif = face(SANS, 14), face(SANS, 15), face(SERIF, 16)
        self._title_height = round(QFontMetricsF(self._title).height())
        self._meta_height = round(QFontMetricsF(self._meta).height())
        self._line_height = round(QFontMetricsF(self._serif).height()) + 2

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, 22 + self._title_height + self._meta_height + self.line_count * self._line_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect, option.state)
        area = option.rect.adjusted(14, 9, -14, -8)
        title = QRect(area)
        if item.progress is not None:
            title.setRight(title.right() - 76)
            self._paint_progress(painter, area, item.progress)
        self._paint_line(
            painter, title, Line(item.title), self._strong if item.strong else self._title, self._palette.ink
        )
        area.setTop(area.top() + self._title_height + 2)
        self._paint_line(painter, area, Line(item.meta), self._meta, self._palette.grey)
        area.setTop(area.top() + self._meta_height + 2)
        for line in item.lines[: self.line_count]:
            font = self._serif if line.serif else self._sans
            self._paint_line(painter, area, line, font, self._palette.text if line.serif else self._palette.grey)
            area.setTop(area.top() + self._line_height)
        painter.setPen(QColor(self._palette.line))
        painter.drawLine(option.rect.left() + 14, option.rect.bottom(), option.rect.right() - 14, option.rect.bottom())
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        colour = ""
        if state & QStyle.StateFlag.State_Selected:
            colour = self._palette.accent_ground
        elif state & QStyle.StateFlag.State_MouseOver:
            colour = self._palette.hover
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if not colour and not focused:
            return
        painter.setPen(QPen(QColor(self._palette.accent), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -3), 6, 6)

    def _paint_progress(self, painter: QPainter, area: QRect, progress: float) -> None:
        """A bar that fills, with the figure above it: not by colour alone."""
        painter.setFont(self._meta)
        painter.setPen(QColor(self._palette.grey))
        top_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(area, top_right, f"{round(progress * 100)} %")
        bar = QRectF(area.right() - 60, area.top() + self._meta_height + 4, 60, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.line))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(QColor(self._palette.accent))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * progress, bar.height()), 2, 2)

    def _paint_line(self, painter: QPainter, area: QRect, line: Line, font: QFont, colour: str) -> None:
        metrics = QFontMetricsF(font)
        text, marks = shortened(line.text, line.marks, area.width(), metrics)
        painter.setFont(font)
        left, base = float(area.left()), area.top() + metrics.ascent()
        for start, end in marks:
            at = left + metrics.horizontalAdvance(text[:start])
            width = metrics.horizontalAdvance(text[:end]) - metrics.horizontalAdvance(text[:start])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._palette.lit))
            painter.drawRoundedRect(QRectF(at - 1, area.top() + 1, width + 2, metrics.height() - 1), 2, 2)
            painter.setPen(QPen(QColor(self._palette.military), 1.2))
            painter.drawLine(round(at), round(base + 3), round(at + width), round(base + 3))
        painter.setPen(QColor(colour))
        painter.drawText(round(left), round(base), text)


def shortened(text: str, marks: Sequence[Span], width: float, metrics: QFontMetricsF) -> tuple[str, list[Span]]:
    """Return what of a line fits into ``width`` pixels, around its first mark, with the marks in it."""
    if metrics.horizontalAdvance(text) <= width:
        return text, list(marks)
    dots = "… "
    begin = 0
    if marks:
        room = width * 0.4
        while begin < marks[0][0] and metrics.horizontalAdvance(text[begin : marks[0][0]]) > room:
            space = text.find(" ", begin)
            begin = space + 1 if 0 <= space < marks[0][0] else begin + max(1, (marks[0][0] - begin) // 8)
    head = dots if begin else ""
    low, high = begin, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(f"{head}{text[begin:middle]} …") <= width:
            low = middle
        else:
            high = middle - 1
    end = low
    by = len(head) - begin
    shown = f"{head}{text[begin:end]}" + (" …" if end < len(text) else "")
    return shown, [(s + by, min(e, end) + by) for s, e in marks if begin <= s < end]


class ItemList(QListView):
    """The list itself. Enter or a double click opens, Delete removes; ``note`` tells what an empty list means."""

    opened = Signal(object)
    delete_requested = Signal(list)
    chosen = Signal(object)

    def __init__(self, item_of: Callable[[Any], Item], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = ItemModel(item_of, self)
        self.look = ItemDelegate(self)
        self.note = ""
        self.setModel(self.items)
        self.setItemDelegate(self.look)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.activated.connect(lambda index: self.opened.emit(self.items.rows[index.row()]))
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def set_look(self, palette: Palette) -> None:
        """Take the colours."""
        self.look.set_look(palette)
        self.setStyleSheet(f"QListView {{ background: {palette.paper}; border: 1px solid {palette.line}; }}")
        self._grey = palette.grey
        self.viewport().update()

    def show_rows(self, rows: Sequence[Any], *, lines: int = 0, note: str = "") -> None:
        """Show rows of ``lines`` lines of text each; what was current stays so, by its place."""
        current, top = self.currentIndex().row(), self.verticalScrollBar().value()
        self.look.line_count, self.note = lines, note
        self.items.set_rows(rows)
        if rows:
            self.setCurrentIndex(self.items.index(min(max(0, current), len(rows) - 1), 0))
            self.verticalScrollBar().setValue(top)
        self.setAccessibleDescription(note if not rows else "")
        self.viewport().update()

    def selected(self) -> list[Any]:
        """Return the chosen rows in the order of the list."""
        numbers = sorted(index.row() for index in self.selectedIndexes())
        return [self.items.rows[number] for number in numbers if number < len(self.items.rows)]

    @property
    def current(self) -> Any:
        """The current row, or None."""
        number = self.currentIndex().row()
        return self.items.rows[number] if 0 <= number < len(self.items.rows) else None

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.items.rows[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected():
            self.delete_requested.emit(self.selected())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self.note and not self.items.rows:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(getattr(self, "_grey", LIGHT.grey)))
            painter.setFont(face(SANS, 16))
            area = self.viewport().rect().adjusted(40, 0, -40, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.note)
            painter.end()
