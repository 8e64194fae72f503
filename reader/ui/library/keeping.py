"""Keeps what is read: the article when it is opened; terms, English and place some moments after they change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import LagebildError
from reader.glossary.hit import Hit, Span
from reader.text.article import Article
from reader.ui.library.shelf import Shelf
from reader.ui.reading import place as reading
from reader.ui.view_model import ArticleView, TranslationState, key_of

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.records import Contents, Kept, Note, Place
    from reader.ui.features import Bench

START_MS = 1200
"""The article of the start is looked up after the window stands."""
SAVE_MS = 1500
Known = tuple["Kept", "Place | None", "list[Note]", dict[tuple[int, int], TranslationState]]


class Keeping(QObject):
    """Knows the number of the open article in the library."""

    changed = Signal(int)
    """The page of the open article says something else than when it was read last: its number."""
    known = Signal(object)
    """The notes of the article that is open now."""

    def __init__(self, bench: Bench, shelf: Shelf) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._shelf = shelf
        self.number: int | None = None
        """Of the open article; None until it is kept."""
        self._count = 0
        self._view: ArticleView | None = None
        self.first_part = 0
        self._terms_known = False
        self._unsaved = False
        self._place: tuple[reading.Place, int, float] | None = None
        self._previous: tuple[int, Article] | None = None
        """What was open before: the same article, where the reader edited it."""
        self._started = False
        self._later = self._timer(SAVE_MS, self.save)
        self._start = self._timer(START_MS, self._look_up)
        bench.desk.article_changed.connect(self._on_article_changed)
        bench.desk.terms_changed.connect(self._on_terms_changed)
        bench.desk.translations_changed.connect(self._on_translations_changed)
        bench.window.spread.place_changed.connect(self._on_place_changed)

    def _timer(self, milliseconds: int, work: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(work)
        return timer

    # What the desk says

    def _on_article_changed(self) -> None:
        self.save()
        before = self._view.article if self._view is not None else None
        self._previous = (self.number, before) if self.number is not None and before is not None else None
        self.number, self._terms_known, self._unsaved, self._place = None, False, False, None
        self._count += 1
        self._view = self._bench.desk.view
        self.known.emit([])
        is_long = len(self._bench.opening.sections) > 1
        self._start.start(0 if self._started and not is_long else START_MS)
        self._started = True

    def _on_terms_changed(self) -> None:
        self._terms_known = True
        self._take_note()

    def _on_translations_changed(self) -> None:
        self._take_note()

    def _take_note(self) -> None:
        self._view, self._unsaved = self._bench.desk.view, True
        if self._bench.window.spread.main_pane.verticalScrollBar().maximum() == 0:
            self._place = (self._bench.window.spread.place, self._bench.opening.section, self._progress())
        self._later.start()

    def _on_place_changed(self) -> None:
        if self._bench.desk.view is None or self._bench.desk.view is not self._view:
            self._view = self._bench.desk.view
        self._place = (self._bench.window.spread.place, self._bench.opening.section, self._progress())
        self._later.start()

    def _progress(self) -> float:
        """Return how much of the whole text was above the lower edge of the pane, 0 to 1."""
        bar = self._bench.window.spread.main_pane.verticalScrollBar()
        seen = bar.value() / bar.maximum() if bar.maximum() > 0 else 1.0
        sections = max(1, len(self._bench.opening.sections))
        return (self._bench.opening.section + seen) / sections

    # The library

    def _look_up(self) -> None:
        """Keep the article, and ask what is known of it."""
        from reader.library.identity import is_edit
        from reader.library.taking import first_part_of, whole_of

        opening, view, count = self._bench.opening, self._bench.desk.view, self._count
        if view is None:
            return
        sections = opening.sections
        if opening.long_key and len(sections) < 2:
            self._start.start(START_MS)  # the other sections of the last session's text are still being read
            return
        sections = sections if view.article in sections else (view.article,)
        section = opening.section if len(sections) > 1 else 0
        self.first_part = first = first_part_of(sections, section)
        parts, previous = len(view.parts), self._previous

        def work(library: Library) -> Known:
            whole = whole_of(sections)
            if previous is not None and len(sections) == 1 and is_edit(previous[1], whole):
                kept = library.replace(previous[0], whole)
            else:
                kept = library.keep(whole)
            states = {
                (s.part - first, s.index): TranslationState(s.english, s.status or "done", s.engine)
                for s in library.sentences(kept.id, first, parts)
                if s.english
                and s.part - first < len(view.sentences)
                and s.index < len(view.sentences[s.part - first])
                and view.sentences[s.part - first][s.index].text == s.german
            }
            return kept, library.place(kept.id), library.notes(kept.id), states

        self._shelf.ask(work, lambda known: self._on_known(count, known), changes=True)

    def _on_known(self, count: int, known: Known) -> None:
        if count != self._count or self._bench.desk.view is None:
            return
        kept, place, notes, states = known
        self.number = kept.id
        spread, desk = self._bench.window.spread, self._bench.desk
        if place is not None and spread.place == reading.TOP and place.section == self._bench.opening.section:
            spread.show_place(reading.Place(place.part, place.language, place.position, place.delta))
        missing = {key: state for key, state in states.items() if self._is_missing(key)}
        if missing:
            desk.add_translations(missing)
        self.known.emit(notes)
        if kept.changed:
            self.changed.emit(kept.id)
        if self._unsaved or self._place:
            self._later.start()

    def _is_missing(self, key: tuple[int, int]) -> bool:
        view = self._bench.desk.view
        state = view.translations.get(key) if view else None
        return state is None or state.text is None

    def when_known(self, work: Callable[[int], None]) -> None:
        """Run ``work`` with the number of the open article, keeping the article first where that is to come."""
        if self.number is not None:
            work(self.number)
            return
        count = self._count

        def once(_notes: object) -> None:
            if self._count == count and self.number is not None:
                self.known.disconnect(once)
                work(self.number)
            elif self._count != count:
                self.known.disconnect(once)

        self.known.connect(once)
        self._start.start(0)

    def forget(self, numbers: Sequence[int]) -> None:
        """Articles were deleted for good: the open one is kept again only when a note is written on it."""
        if self.number in numbers:
            self.number, self._unsaved, self._place = None, False, None
            self.known.emit([])

    def save(self) -> None:
        """Keep what has changed since the last time."""
        self._later.stop()
        change = self._change()
        if change is not None:
            self._shelf.ask(change, changes=True)

    def _change(self) -> Callable[[Library], None] | None:
        number, view, place = self.number, self._view, self._place
        if number is None or not (self._unsaved or place):
            return None
        unsaved, terms_known, first = self._unsaved, self._terms_known, self.first_part
        self._unsaved, self._place = False, None

        def work(library: Library) -> None:
            if unsaved and view is not None:
                library.write(number, contents_of_view(view, first, terms_known=terms_known))
            if place is not None:
                from reader.library.records import Place

                where, section, progress = place
                library.set_place(
                    number, Place(where.part, where.language, where.position, where.delta, section), progress
                )

        return work

    def close(self) -> None:
        """Save what is not saved yet, now: the lanes are about to stop."""
        self._start.stop()
        self._later.stop()
        view = self._bench.desk.view
        if not self._shelf.is_free:
            return
        with suppress(LagebildError):
            opening = self._bench.opening
            if self.number is None and view is not None and len(opening.sections) < 2 and not opening.long_key:
                self.number = self._shelf.library.keep(view.article).id
                self._unsaved = True
            change = self._change()
            if change is not None:
                change(self._shelf.library)


def contents_of_view(view: ArticleView, first_part: int, *, terms_known: bool) -> Contents:
    """Return what the library keeps of a view."""
    from reader.library.taking import contents_of

    def english(part: int, index: int) -> tuple[str, str, str] | None:
        state = view.translations.get((part, index))
        if state is None or not state.text:
            return None
        return state.text, state.engine, "edited" if state.status == "edited" else "done"

    targets = {
        (r.term, key[0], r.source): r.target for key, state in view.translations.items() for r in state.renderings
    }

    def target(hit: Hit, part: int, _index: int) -> tuple[Span, ...]:
        return targets.get((key_of(hit), part, hit.pieces), ())

    places = [(place.block, place.hit) for row in view.rows for place in row.occurrences] if terms_known else None
    return contents_of(view.sentences, places, english, target, first_part)
