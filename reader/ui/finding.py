"""Find in both languages: ü is also ue, ß also ss, capitals do not count."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from reader.text.folding import find_all
from reader.ui.main_window import MainWindow
from reader.ui.reading.article_pane import ArticlePane

_MOST = 2000


class Finding(QObject):
    """Wires the find bar to the panes in view."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._places: list[tuple[ArticlePane, int, int, int]] = []
        self._current = -1
        bar = window.find_bar
        bar.find_requested.connect(self._on_bar_find_requested)
        bar.next_requested.connect(lambda: self.step(1))
        bar.previous_requested.connect(lambda: self.step(-1))
        bar.closed.connect(self._on_bar_closed)

    def open(self) -> None:
        """Show the bar; marked text becomes what is looked for."""
        marked = self._window.spread.main_pane.textCursor().selectedText()
        self._window.find_bar.open_bar(marked if len(marked) < 100 else "")

    def step(self, by: int) -> None:
        """Go to the next or previous place, round at the ends."""
        if self._places:
            self._current = (self._current + by) % len(self._places)
            self._show()

    def again(self) -> None:
        """Look anew: the text has changed. The current place stays where it can."""
        if self._window.find_bar.isVisible() and self._window.find_bar.needle:
            self._search(self._window.find_bar.needle)
            self._current = min(self._current, len(self._places) - 1)
            self._show(move=False)

    def _search(self, needle: str) -> None:
        self._places = list(self._matches(needle))[:_MOST]
        self._places.sort(key=lambda place: (place[0].hit_map.page[place[1]].part, place[1], place[2]))

    def _matches(self, needle: str) -> Iterator[tuple[ArticlePane, int, int, int]]:
        for pane in self._window.spread.panes:
            for number, block in enumerate(pane.hit_map.page):
                for start, end in find_all(needle, block.text):
                    yield pane, number, start, end

    def _on_bar_find_requested(self, needle: str) -> None:
        self._places = []
        self._current = -1
        if needle:
            self._search(needle)
            if self._places:
                self._current = self._first_in_view()
        self._show()

    def _first_in_view(self) -> int:
        top = self._window.spread.place.part
        for order, (pane, number, _, _) in enumerate(self._places):
            if pane.hit_map.page[number].part >= top:
                return order
        return 0

    def _show(self, *, move: bool = True) -> None:
        current = self._places[self._current] if 0 <= self._current < len(self._places) else None
        for pane in self._window.spread.panes:
            own = [place for place in self._places if place[0] is pane]
            spans = [(number, start, end) for _, number, start, end in own]
            at = next((i for i, place in enumerate(own) if place is current), -1)
            pane.show_matches(spans, at if move else -1)
            if not move:
                pane.lights.found_current = at
        self._window.find_bar.show_count(self._current + 1, len(self._places))

    def _on_bar_closed(self) -> None:
        self._places, self._current = [], -1
        for pane in self._window.spread.panes:
            pane.show_matches([], -1)
        self._window.spread.main_pane.setFocus()
