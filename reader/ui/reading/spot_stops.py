"""Stops of the keyboard on what can be pressed within a page ("Retry"): real buttons over the program's own words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.ui.reading.page import Page, PageBlock, Spot

if TYPE_CHECKING:
    from reader.ui.reading.article_pane import ArticlePane

_Key = tuple[int, str, int]
"""Part, kind and number of the sentence."""
_Place = tuple[int, Spot, _Key]
"""Document block, the spot in it, and its name."""


class SpotStop(QAbstractButton):
    """Lies unseen over a word of the page until the keyboard is on it; the pointer goes through to the page."""

    def __init__(self, pane: ArticlePane, key: _Key) -> None:
        super().__init__(pane.viewport())
        self.key = key
        self.number = 0
        self.spot = Spot(0, 0, "", 0)
        self._pane = pane
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        part, kind, index = key
        self.clicked.connect(lambda: pane.spot_activated.emit(kind, part, index))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._pane.reveal(self.number, self.spot.start)
        self._pane.stops.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Escape:
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._pane.colours.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class SpotStops(QObject):
    """The stops of one pane: for the words in view and the nearest ones above and below, so that Tab goes on."""

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._stops: list[SpotStop] = []
        self._places: list[_Place] = []

    def take_page(self, page: Page) -> None:
        """Look for what can be pressed on another page; :meth:`arrange` follows when it is laid out."""
        self._places = [
            (number, spot, (block.part, spot.kind, spot.index))
            for number, block in enumerate(page)
            for spot in block.spots
            if spot.is_action
        ]

    def arrange(self) -> None:
        """Put the stops where their words are."""
        if not self._places and not self._stops:
            return
        kept = {stop.key: stop for stop in self._stops}
        stops = []
        for (number, spot, key), area in self._near():
            stop = kept.pop(key, None) or SpotStop(self._pane, key)
            stop.number, stop.spot = number, spot
            block = self._pane.hit_map.page[number]
            stop.setAccessibleName(_name(block, spot))
            stop.setGeometry(area.toAlignedRect().adjusted(-4, -2, 4, 3))
            stop.show()
            stops.append(stop)
        for stop in kept.values():
            self._drop(stop)
        if stops != self._stops:
            self._stops = stops
            before: QWidget = self._pane
            for stop in stops:
                QWidget.setTabOrder(before, stop)
                before = stop

    def _near(self) -> list[tuple[_Place, QRectF]]:
        """Return what can be pressed in the blocks in view, and one more to either side, each with its rectangle."""
        shown = [block.blockNumber() for block, _ in self._pane.visible_blocks()]
        numbers = [number for number, _, _ in self._places]
        first = bisect_left(numbers, shown[0] if shown else 0)
        last = bisect_right(numbers, shown[-1] if shown else 0)
        offset = self._pane.verticalScrollBar().value()
        return [
            (place, self._pane.text_rect(place[0], place[1].start, place[1].end).translated(0, -offset))
            for place in self._places[max(0, first - 1) : last + 1]
        ]

    def _drop(self, stop: SpotStop) -> None:
        if stop.hasFocus():
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
        stop.hide()
        stop.deleteLater()


def _name(block: PageBlock, spot: Spot) -> str:
    """Return what a screen reader says: the word itself and what it is about."""
    kind = "reason" if spot.kind == "retry" else "other"
    about = next((s for s in block.spots if s.kind == kind and s.index == spot.index), None)
    said = block.text[spot.start : spot.end]
    return f"{said}: {block.text[about.start : about.end]}" if about else said
