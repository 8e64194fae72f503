"""The article on the desk: the one place that knows what is open; panes, sidebar and card are told by signals."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from reader.glossary.concept import Status
from reader.glossary.hit import Hit, Span
from reader.text.article import Sentence
from reader.ui.view_model import (
    ArticleView,
    ConceptLookup,
    Occurrence,
    Rendering,
    TermRow,
    TranslationState,
    key_of,
    rows_of,
    rows_without,
)
from reader.workflow import Opened, link

_STATUS = {"preferred": "follows", "admitted": "follows", "deprecated": "deprecated", "unsure": "unknown"}


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A translated sentence: (part, index), the German, the hits of its part, the English."""

    key: tuple[int, int]
    sentence: Sentence
    hits: tuple[Hit, ...]
    text: str


class Desk(QObject):
    """Holds the view of the open article."""

    article_changed = Signal()
    terms_changed = Signal()
    translations_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: ArticleView | None = None
        self.lookup: ConceptLookup | None = None
        self._rows: dict[str, TermRow] = {}
        self.deprecated: dict[str, tuple[str, ...]] = {}
        """Concept -> English terms that the glossary advises against, for the terms of the article."""
        self._linked: set[tuple[int, int]] = set()
        self._all_rows: tuple[TermRow, ...] = ()
        """With the places that the user does not want marked."""
        self.dismisses: Callable[[str, str, str, int], bool] | None = None
        """Key, lemma, sentence and code point in it -> whether the user does not want that place marked."""

    def open(self, opened: Opened) -> None:
        """Put another article on the desk; terms and translations follow."""
        parts = opened.article.parts()
        self.view = ArticleView(opened.article, parts, opened.sentences, hits=((),) * len(parts))
        self._rows, self._all_rows = {}, ()
        self._linked.clear()
        self.article_changed.emit()

    def restore(self, view: ArticleView) -> None:
        """Put the last session's article on the desk with its terms and translations, as they were."""
        self.view, self._all_rows = view, view.rows
        self.view = view = replace(view, rows=self._wanted())
        self._rows = {row.key: row for row in view.rows}
        self._linked = {key for key, state in view.translations.items() if state.text is not None}
        self.article_changed.emit()
        self.terms_changed.emit()

    def mark_again(self) -> None:
        """Show the terms anew after a decision of the user; nothing is recognised again."""
        if self.view is not None:
            rows = self._wanted()
            self._rows = {row.key: row for row in rows}
            self.view = replace(self.view, rows=rows)
            self.terms_changed.emit()

    def _wanted(self) -> tuple[TermRow, ...]:
        return rows_without(self._all_rows, self._is_dismissed)

    def _is_dismissed(self, key: str, place: Occurrence) -> bool:
        if self.dismisses is None:
            return False
        sentence, offset = self._sentence_around(place)
        return self.dismisses(key, place.hit.lemma, sentence, offset)

    def named(self, key: str, number: int) -> tuple[str, str, int] | None:
        """Return lemma, sentence and code point in it of an occurrence of a term."""
        row = self._rows.get(key)
        if row is None or not 0 <= number < len(row.occurrences):
            return None
        place = row.occurrences[number]
        return place.hit.lemma, *self._sentence_around(place)

    def _sentence_around(self, place: Occurrence) -> tuple[str, int]:
        start = place.pieces[0][0]
        view = self.view
        if view is None:
            return "", start
        for sentence in view.sentences[place.block]:
            if sentence.start <= start < sentence.end:
                return sentence.text, start - sentence.start
        return view.parts[place.block].text, start

    def set_lookup(self, lookup: ConceptLookup) -> None:
        """Take the glossary's entries for terms that stand already."""
        self.lookup = lookup
        if self.view is not None:
            self.deprecated = self._advised_against(self._all_rows)

    def set_hits(self, hits: tuple[tuple[Hit, ...], ...]) -> None:
        """Take what recognition found."""
        if self.view is None:
            return
        self._all_rows = rows_of(hits, self.lookup)
        self.deprecated = self._advised_against(self._all_rows)
        rows = self._wanted()
        self._rows = {row.key: row for row in rows}
        self.view = replace(self.view, hits=hits, rows=rows)
        self._linked.clear()
        self.terms_changed.emit()

    def add_translations(self, states: dict[tuple[int, int], TranslationState]) -> None:
        """Take sentences' translations, by (part, index)."""
        if self.view is None or not states:
            return
        self.view = replace(self.view, translations={**self.view.translations, **states})
        self._linked.difference_update(states)
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

    def _advised_against(self, rows: Iterable[TermRow]) -> dict[str, tuple[str, ...]]:
        found = {}
        for row in rows:
            concept = self.lookup(row.concept) if self.lookup and row.concept else None
            names = tuple(t.text for t in concept.en if t.status is Status.DEPRECATED) if concept else ()
            if names and concept is not None:
                found[concept.id] = names
        return found

    def show_deviations(self, found: dict[tuple[int, int], dict[tuple[str, tuple[Span, ...]], str]]) -> None:
        """Take which renderings differ from the rest of the article: (part, index) -> (term, source) -> expected."""
        if self.view is None:
            return
        changed = {}
        for key, state in self.view.translations.items():
            wanted = found.get(key, {})
            renderings = tuple(_deviating(r, wanted.get((r.term, r.source))) for r in state.renderings)
            if renderings != state.renderings:
                changed[key] = replace(state, renderings=renderings)
        if changed:
            self.view = replace(self.view, translations={**self.view.translations, **changed})
            self.translations_changed.emit()

    def unlinked(self) -> list[Unlinked]:
        """Return the translated sentences whose terms were not looked for in the English yet."""
        view = self.view
        if view is None or not self._all_rows:
            return []
        return [
            Unlinked((part, index), view.sentences[part][index], view.hits[part], state.text)
            for (part, index), state in view.translations.items()
            if state.text is not None and (part, index) not in self._linked
        ]

    def set_renderings(self, found: dict[tuple[int, int], tuple[str, tuple[Rendering, ...]]]) -> None:
        """Take the renderings of sentences; those of a text that has changed meanwhile are passed over."""
        if self.view is None:
            return
        changed = {}
        for key, (text, renderings) in found.items():
            state = self.view.translations.get(key)
            if state is not None and state.text == text:
                self._linked.add(key)
                changed[key] = replace(state, renderings=renderings)
        if changed:
            self.view = replace(self.view, translations={**self.view.translations, **changed})
            self.translations_changed.emit()


def _deviating(rendering: Rendering, expected: str | None) -> Rendering:
    """Return the rendering as one that deviates from ``expected``, or, for None, as one that does not."""
    if expected is not None and rendering.status in ("follows", "deviates"):
        return replace(rendering, status="deviates", expected=expected)
    if expected is None and rendering.status == "deviates":
        return replace(rendering, status="follows")
    return rendering


def renderings_of(one: Unlinked, deprecated: dict[str, tuple[str, ...]]) -> tuple[Rendering, ...]:
    """Return where the English of a sentence says its terms. Takes milliseconds: call it in the background."""
    found = link(one.sentence, one.hits, one.text, deprecated=deprecated)
    return tuple(
        Rendering(key_of(each.hit), each.hit.pieces, each.target, _STATUS[each.status], each.expected, each.name)
        for each in found
    )
