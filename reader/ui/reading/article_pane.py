"""One reading pane: a read-only text widget that knows which term and which sentence is where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from reader.ui.palettes import Palette
from reader.ui.reading.hit_map import HitMap
from reader.ui.reading.lit_page import LitPage
from reader.ui.reading.marks import MarkPainter
from reader.ui.reading.page import Mark, Page
from reader.ui.reading.place import TOP, Place, current_place, scroll_to_place
from reader.ui.reading.sheet import Sheet
from reader.ui.reading.spot_stops import SpotStops
from reader.ui.reading.typography import Typography


class ArticlePane(LitPage):
    """Shows a page. Rectangles in signals are global; offsets are code points of the part's text on this page."""

    term_hovered = Signal(str, int, QRect)
    term_left = Signal()
    term_activated = Signal(str, int, QRect)
    sentence_hovered = Signal(int, int)
    sentence_left = Signal()
    caret_moved = Signal()
    place_changed = Signal()
    layout_changed = Signal()
    meta_activated = Signal()
    spot_activated = Signal(str, int, int)
    """Kind of the spot, part and index of its sentence."""
    zoom_requested = Signal(int)

    def __init__(self, name: str, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(typography, parent)
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes and goes would change the width of the lines.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self._sheet = Sheet(self.document(), typography)
        self._over: tuple[str, int] | None = None
        self._over_sentence: tuple[int, int] | None = None
        self._place = TOP
        self._adjusting = False
        self._building = False
        self._pressed_at = QPoint()
        self._bar.valueChanged.connect(self._on_bar_value_changed)
        self.stops = SpotStops(self)
        """Where the keyboard stops within the page."""
        self.cursorPositionChanged.connect(self.caret_moved)

    # What is shown

    def set_page(self, page: Page, *, subordinate_english: bool = False, keep_place: bool = True) -> None:
        """Show a page; with ``keep_place`` the text at the top stays where it is."""
        place = self._place if keep_place else TOP
        caret = self.caret_place() if keep_place else (0, 0)
        old, alike = self._map.page, subordinate_english == self._sheet.subordinate_english and keep_place
        self._sheet.subordinate_english = subordinate_english
        self._map = HitMap(page)
        self.stops.take_page(page)
        if not (alike and self._update(old)):
            self._rebuild()
        self.set_caret(*caret)
        self.show_place(place)

    def set_typography(self, typography: Typography, measure: int) -> None:
        """Take colours, faces and zoom; the text at the top stays where it is."""
        self._sheet.typography, self._sheet.characters = typography, measure
        place, caret = self._place, self.caret_place()
        self._rebuild()
        self.set_caret(*caret)
        self.show_place(place)

    def _update(self, old: Page) -> bool:
        """Take the new page without building the document anew, where that can be."""
        self._adjusting = self._building = True
        self.blockSignals(True)
        done = self._sheet.update(old, self._map.page)
        self.blockSignals(False)
        self._adjusting = self._building = False
        if done:
            self._marks = MarkPainter(self._map, self.colours, self._sheet.typography.scale)
            self._on_layout()
        return done

    def _rebuild(self) -> None:
        self._adjusting = self._building = True
        self.blockSignals(True)
        self._sheet.build(self._map.page, self.viewport().width())
        self.blockSignals(False)
        self._sheet.fit(self._map.page, self.viewport().width())
        self._marks = MarkPainter(self._map, self.colours, self._sheet.typography.scale)
        self._adjusting = self._building = False
        self._on_layout()

    def _on_layout(self) -> None:
        self._marks.forget_layout()
        self.stops.arrange()
        self.layout_changed.emit()
        self.update_ticks()
        self.viewport().update()

    def layout_was_adjusted(self) -> None:
        """Tell the pane that its block margins were changed from outside (paragraphs levelled)."""
        self._marks.forget_layout()
        self.show_place(self._place)
        self.stops.arrange()
        self.update_ticks()
        self.viewport().update()

    @property
    def colours(self) -> Palette:
        """The colours that the page is set in."""
        return self._sheet.typography.palette

    # Places

    def go_to(self, part: int, start: int, language: str = "de") -> bool:
        """Bring a place of a part into view and put the caret there; False where this page does not show the part."""
        number = self._map.number_of(part, language)
        if number is None:
            return False
        self.reveal(number, start)
        self.set_caret(number, start)
        return True

    @property
    def place(self) -> Place:
        """What stands at the top of the pane."""
        return self._place

    def show_place(self, place: Place) -> None:
        """Scroll so that ``place`` stands at the top."""
        self._adjusting = True
        scroll_to_place(self, self._map, place)
        self._adjusting = False
        self._place = place

    def step_term(self, *, forward: bool) -> tuple[int, Mark] | None:
        """Put the caret onto the next or previous term and show it; None where there is none."""
        number, position = self.caret_place()
        found = self._map.step(number, self._map.to16(number, position), forward)
        if found is not None:
            number, mark = found
            self.reveal(number, mark.start)
            self.set_caret(number, mark.start)
        return found

    # Events

    def _on_bar_value_changed(self, _value: int) -> None:
        if not self._building:
            self.stops.arrange()
        if not self._adjusting:
            self._place = current_place(self, self._map)
            self.place_changed.emit()
        if self._over is not None:
            self._leave()

    def _leave(self) -> None:
        if self._over is not None:
            self._over = None
            self.term_left.emit()

    def hover(self, point: QPoint) -> None:
        """Take note that the pointer rests on a viewport point."""
        found = self.mark_under(point)
        over = (found[1].key, found[1].occurrence) if found else None
        if over != self._over:
            self._leave()
            self._over = over
            if found:
                self.term_hovered.emit(found[1].key, found[1].occurrence, self.global_rect(*found))
        sentence = self.sentence_under(point)
        if sentence != self._over_sentence:
            self._over_sentence = sentence
            if sentence:
                self.sentence_hovered.emit(*sentence)
            else:
                self.sentence_left.emit()
        spot = self.spot_under(point)
        link = found is not None or self.is_link_under(point) or (spot is not None and spot[1].is_action)
        shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._marks.paint(painter, self.visible_blocks(), self._lights)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._building:
            super().resizeEvent(event)
            return
        place = self._place
        self._adjusting = True
        super().resizeEvent(event)
        self.blockSignals(True)
        self._sheet.fit(self._map.page, self.viewport().width())
        self.blockSignals(False)
        self._adjusting = False
        self._on_layout()
        self.show_place(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.hover(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or (point - self._pressed_at).manhattanLength() > 4:
            return
        found = self.mark_under(point)
        if found:
            self.term_activated.emit(found[1].key, found[1].occurrence, self.global_rect(*found))
            return
        spot = self.spot_under(point)
        if spot is not None and spot[1].is_action:
            self.spot_activated.emit(spot[1].kind, spot[0], spot[1].index)
        elif self.is_link_under(point):
            self.meta_activated.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._leave()
        if self._over_sentence is not None:
            self._over_sentence = None
            self.sentence_left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            spot = self.spot_at_caret()
            if spot is not None and spot[1].is_action:
                self.spot_activated.emit(spot[1].kind, spot[0], spot[1].index)
                return
            found = self.mark_at_caret()
            if found:
                self.term_activated.emit(found[1].key, found[1].occurrence, self.global_rect(*found))
                return
            block = self._map.block(self.textCursor().blockNumber())
            if block is not None and block.link is not None:
                self.meta_activated.emit()
                return
        if event.key() == Qt.Key.Key_Space:
            step = self.viewport().height() * 0.88
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._bar.setValue(round(self._bar.value() + (-step if back else step)))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selected_text())
        return data
