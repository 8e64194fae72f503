"""The article on the desk: the one place that knows what is open; panes, sidebar and card are told by signals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.glossary.hit import Hit
from reader.ui.view_model import ArticleView, ConceptLookup, Rendering, TermRow, TranslationState, rows_of
from reader.workflow import Opened, link

_NO_VIEW = None


class Desk(QObject):
    """Holds the view of the open article."""

    article_changed = Signal()
    terms_changed = Signal()
    translations_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: ArticleView | None = _NO_VIEW
        self.lookup: ConceptLookup | None = None
        self._rows: dict[str, TermRow] = {}

    def open(self, opened: Opened) -> None:
        """Put another article on the desk; terms and translations follow."""
        parts = opened.article.parts()
        self.view = ArticleView(opened.article, parts, opened.sentences, hits=((),) * len(parts))
        self._rows = {}
        self.article_changed.emit()

    def set_hits(self, hits: tuple[tuple[Hit, ...], ...]) -> None:
        """Take what recognition found, and find the renderings of the terms in what is translated."""
        if self.view is None:
            return
        rows = rows_of(hits, self.lookup)
        self._rows = {row.key: row for row in rows}
        self.view = replace(self.view, hits=hits, rows=rows)
        known = {key: state for key, state in self.view.translations.items() if state.text is not None}
        if known:
            self.view = replace(self.view, translations={**self.view.translations, **self._linked(known)})
        self.terms_changed.emit()

    def add_translations(self, states: dict[tuple[int, int], TranslationState]) -> None:
        """Take sentences' translations, by (part, index)."""
        if self.view is None or not states:
            return
        self.view = replace(self.view, translations={**self.view.translations, **self._linked(states)})
        self.translations_changed.emit()

    def clear_translations(self) -> None:
        """Forget all translations of the open article (not what the memory keeps)."""
        if self.view is not None and self.view.translations:
            self.view = replace(self.view, translations={})
            self.translations_changed.emit()

    def row(self, key: str) -> TermRow | None:
        """Return the row of a term of this article."""
        return self._rows.get(key)

    def rendering(self, key: str, number: int) -> tuple[Rendering | None, str]:
        """Return how the translation says the term at an occurrence, and its words."""
        row = self._rows.get(key)
        if row is None or self.view is None or not 0 <= number < len(row.occurrences):
            return None, ""
        place = row.occurrences[number]
        for state in self._states_of(place.block):
            for rendering in state.renderings:
                if rendering.term == key and rendering.source == place.pieces and state.text:
                    return rendering, " ... ".join(state.text[s:e] for s, e in rendering.target)
        return None, ""

    def sentence_of(self, part: int, position: int) -> tuple[int, int] | None:
        """Return (part, index) of the German sentence at a code point of a part."""
        if self.view is None or not 0 <= part < len(self.view.sentences):
            return None
        for index, sentence in enumerate(self.view.sentences[part]):
            if sentence.start <= position < sentence.end:
                return part, index
        return None

    def _states_of(self, part: int) -> Iterable[TranslationState]:
        if self.view is None:
            return ()
        count = len(self.view.sentences[part])
        found = (self.view.translations.get((part, index)) for index in range(count))
        return [state for state in found if state is not None]

    def _linked(self, states: dict[tuple[int, int], TranslationState]) -> dict[tuple[int, int], TranslationState]:
        view = self.view
        if view is None:
            return states
        linked = {}
        for (part, index), state in states.items():
            if state.text is None or part >= len(view.hits) or index >= len(view.sentences[part]):
                linked[(part, index)] = state
                continue
            found = link(view.sentences[part][index], view.hits[part], state.text, {})
            renderings = tuple(
                Rendering(one.hit.concept or f"~{one.hit.lemma}", one.hit.pieces, one.target, one.status, one.expected)
                for one in found
            )
            linked[(part, index)] = replace(state, renderings=renderings)
        return linked
