"""Two panes scroll in step: by paragraph tops, inside tall paragraphs by sentence; never by percentage."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QObject

from reader.ui.reading.article_pane import ArticlePane

_REFERENCE = 0.3
"""Where in the pane (share of its height) the two texts agree."""


class ScrollSync(QObject):
    """Connects two panes; ``enabled`` while both are in view."""

    def __init__(self, first: ArticlePane, second: ArticlePane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = (first, second)
        self._moving = False
        self._pairs: list[tuple[float, float]] | None = None
        self.enabled = True
        first.place_changed.connect(self._on_first_place_changed)
        second.place_changed.connect(self._on_second_place_changed)

    def forget_layout(self) -> None:
        """Lines have moved."""
        self._pairs = None

    def follow(self, leader: ArticlePane) -> None:
        """Bring the other pane to where ``leader`` is."""
        if self._moving or not self.enabled:
            return
        other = self._panes[1] if leader is self._panes[0] else self._panes[0]
        self._moving = True
        reference = leader.viewport().height() * _REFERENCE
        y = leader.verticalScrollBar().value() + reference
        pairs = self._landmarks()
        if leader is self._panes[1]:
            pairs = [(b, a) for a, b in pairs]
        other.verticalScrollBar().setValue(round(interpolate(pairs, y) - reference))
        self._moving = False

    def _on_first_place_changed(self) -> None:
        self.follow(self._panes[0])

    def _on_second_place_changed(self) -> None:
        self.follow(self._panes[1])

    def _landmarks(self) -> list[tuple[float, float]]:
        if self._pairs is None:
            first, second = (landmarks(pane) for pane in self._panes)
            pairs = sorted((first[key], second[key]) for key in first.keys() & second.keys())
            self._pairs = [(0.0, 0.0)]
            for pair in pairs:
                if pair[0] > self._pairs[-1][0] and pair[1] >= self._pairs[-1][1]:
                    self._pairs.append(pair)
            ends = tuple(pane.document().size().height() for pane in self._panes)
            self._pairs.append((max(ends[0], self._pairs[-1][0] + 1), max(ends[1], self._pairs[-1][1])))
        return self._pairs


def landmarks(pane: ArticlePane) -> dict[tuple[int, int], float]:
    """Return the heights (pixels) of paragraph tops as (part, 0) and, in paragraphs taller than the pane, sentences."""
    found = {}
    layout = pane.document().documentLayout()
    tall = pane.viewport().height() * 0.8
    for number, block in enumerate(pane.hit_map.page):
        if block.part < 0 or not block.text:
            continue
        rect = layout.blockBoundingRect(pane.document().findBlockByNumber(number))
        found[(block.part, 0)] = rect.top()
        if rect.height() > tall:
            for span in block.sentences[1:]:
                found[(block.part, span.index)] = pane.text_rect(number, span.start).top()
    return found


def interpolate(pairs: list[tuple[float, float]], value: float) -> float:
    """Return the second figure for a first one between the pairs (ascending); beyond them one for one."""
    at = bisect_right(pairs, (value, float("inf")))
    if at == 0:
        return value
    low = pairs[at - 1]
    if at == len(pairs):
        return low[1] + value - low[0]
    high = pairs[at]
    share = (value - low[0]) / (high[0] - low[0]) if high[0] > low[0] else 0.0
    return low[1] + share * (high[1] - low[1])
