"""A page with light on it: the term that is looked at, its sentence, highlights and found places."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reader.ui.reading.marks import Lights
from reader.ui.reading.page_view import PageView
from reader.ui.reading.tick_bar import TickScrollBar
from reader.ui.reading.typography import Typography


class LitPage(PageView):
    """Paints nothing itself: says what is lit, and where in the scroll bar."""

    def __init__(self, typography: Typography, parent: QWidget | None = None) -> None:
        super().__init__(typography, parent)
        self._bar = TickScrollBar(self)
        self.setVerticalScrollBar(self._bar)

    @property
    def lights(self) -> Lights:
        return self._lights

    def light(self, key: str | None, place: tuple[str, int] | None = None) -> None:
        """Light all places of a term; ``place`` (key, occurrence) is the one that is filled fully."""
        if (key, place) != (self._lights.term, self._lights.place):
            self._lights.term, self._lights.place = key, place
            self.update_ticks()
            self.viewport().update()

    def light_sentence(self, sentence: tuple[int, int] | None) -> None:
        """Light one sentence, as (part, index)."""
        if sentence != self._lights.sentence:
            self._lights.sentence = sentence
            self.viewport().update()

    def set_marks(self, marks: str, *, possible: bool) -> None:
        """Mark 'all' places, the 'first' of each term, or none ('off'); ``possible``: also the possible ones."""
        self._lights.marks, self._lights.first_only = marks != "off", marks == "first"
        self._lights.possible = possible
        self.viewport().update()

    def set_notes(self, notes: dict[tuple[int, str], tuple[tuple[int, int, bool], ...]]) -> None:
        """Show highlights: (part, language) -> (start, end, whether there are words of the user) in code points."""
        if notes != self._lights.notes:
            self._lights.notes = notes
            self.viewport().update()

    def show_matches(self, spans: list[tuple[int, int, int]], current: int) -> None:
        """Show found places as (block number, start, end) in code points and go to the current one."""
        self._lights.found, self._lights.found_current = spans, current
        if 0 <= current < len(spans):
            number, start, _ = spans[current]
            self.reveal(number, start)
        self.viewport().update()

    def reveal(self, number: int, start: int) -> None:
        """Scroll, only where needed, so that a place stands in the upper half of the pane."""
        rect = self.text_rect(number, start).translated(0, -self._bar.value())
        height = self.viewport().height()
        if rect.top() < 8 or rect.bottom() > height - 40:
            self._bar.setValue(round(self._bar.value() + rect.top() - height * 0.3))

    def update_ticks(self) -> None:
        """Show in the scroll bar where the lit term stands."""
        height = max(1.0, self.document().size().height())
        ticks = [
            self.text_rect(number, mark.start).top() / height
            for number, block in enumerate(self._map.page if self._lights.term is not None else ())
            for mark in block.marks
            if mark.key == self._lights.term
        ]
        self._bar.set_ticks(ticks, self._marks.palette.military)
