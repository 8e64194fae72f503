"""Adding, changing, deleting, merging entries: from the text, the card, the sidebar, the browser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.glossary.concept import Concept, TermType
from reader.ui.glossaries.keeper import Keeper
from reader.ui.glossaries.words import words_at
from reader.ui.said import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.recognition.citation import Citation
    from reader.ui.features import Bench
    from reader.ui.glossaries.drafting import Draft
    from reader.ui.glossaries.entry_dialog import EntryDialog
    from reader.ui.glossaries.words import Words
    from reader.ui.reading.pane_menu import PanePoint
    from reader.workflow import Glossary


NAMES_LIMIT = 30_000
"""Most entries that are offered as relations: all of the shipped ones, and of the others as many as are quick."""
_IN_TERMBASE = ("own", "changed", "hidden")


class Editing(QObject):
    """Shows the editor and carries out what it gives back."""

    def __init__(self, bench: Bench, keeper: Keeper) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._keeper = keeper
        self.dialog: EntryDialog | None = None
        """The editor while it is open."""
        bench.window.card.edit_requested.connect(self.edit_term)
        bench.window.sidebar.edit_requested.connect(self.edit_term)
        bench.window.spread.menu.add(self._entries)

    # Wishes

    def add_from_text(self) -> None:
        """Add the selected words, or the word at the caret."""
        self._add_words(words_at(self._bench.window.spread.main_pane))

    def _add_words(self, words: Words | None) -> None:
        if words is None:
            self._bench.messages.info(self.tr("Select one or some German words first, then add them to the glossary."))
        else:
            self.add(words.text, example=words.sentence)

    def _entries(self, point: PanePoint) -> Sequence[QAction]:
        words = words_at(point.pane, point.number, point.position)
        if words is None:
            return ()
        action = QAction(self.tr("Add to glossary…"), self)
        action.triggered.connect(lambda: self._add_words(words))
        return (action,)

    def add(
        self, text: str, *, example: str = "", english: str = "", domain: str = "", parent: QWidget | None = None
    ) -> None:
        """Open the editor for new words of a text: citation form, gender and plural are guessed."""
        from reader.ui.glossaries.drafting import Draft

        view = self._bench.desk.view
        source = ""
        if view is not None and example:
            article = view.article
            source = ", ".join(x for x in (article.headline, article.outlet, str(article.date or "")) if x)
        draft = Draft(english=english, example=example, source=source, domain=domain or self._usual_domain())

        def guess(glossary: Glossary) -> tuple[Citation, Concept | None]:
            from reader.paths import resource
            from reader.recognition.citation import Citation, citation_of
            from reader.recognition.nouns import NounTable

            if not text:
                return Citation(""), None
            found = citation_of(text, glossary.index, NounTable.read(resource("nouns", "nouns.tsv")))
            for number, kind, _tag in glossary.index.lookup(found.lemma):
                term = glossary.index.term(number) if kind == 0 else None
                if term is not None and term.text == found.lemma:
                    return found, glossary.index.concept(term.concept)
            return found, None

        def show(answer: tuple[Citation, Concept | None]) -> None:
            guess, known = answer
            pos = "abbreviation" if guess.type is TermType.ABBREVIATION else guess.pos.value
            filled = replace(draft, lemma=guess.lemma, pos=pos, gender=guess.gender, plural=guess.plural)
            hint = ""
            if known is not None:
                hint = self.tr("The glossary has “{german}” already: {english}. Save only if you mean something else.")
                hint = hint.format(german=known.headword, english="; ".join(known.equivalents[:3]))
            self._open(filled, hint, parent)

        self._bench.marking.ask(guess, show)

    def _usual_domain(self) -> str:
        """Return the domain that most terms of the open article have."""
        view = self._bench.desk.view
        counts: dict[str, int] = {}
        for row in view.rows if view else ():
            counts[row.domain] = counts.get(row.domain, 0) + 1
        return max(counts, key=lambda name: counts[name], default="military") or "military"

    def edit_term(self, key: str) -> None:
        """Change the entry behind a row of the article; a compound without one gets one."""
        self._bench.window.card.close_card()
        row = self._bench.desk.row(key)
        lookup = self._bench.desk.lookup
        concept = lookup(row.concept) if row is not None and row.concept and lookup else None
        if concept is not None:
            self.edit(concept)
        elif row is not None:
            place = self._bench.desk.named(key, 0)
            self.add(row.lemma, example=place[1] if place else "", english="; ".join(row.en[:1]), domain=row.domain)

    def edit(self, concept: Concept, parent: QWidget | None = None) -> None:
        """Open the editor for an entry. A shipped one is not changed: the user's lies on top of it."""
        from reader.ui.glossaries.drafting import draft_of

        hint = ""
        if concept.origin == "lagebild":
            hint = self.tr("The shipped entry stays as it is: your version lies on top of it and can be reset.")
        self._open(draft_of(concept, self._bench.desk.lookup or (lambda _key: None)), hint, parent)

    def _open(self, draft: Draft, hint: str, parent: QWidget | None) -> None:
        from reader.ui.glossaries.entry_dialog import EntryDialog

        window = self._bench.window
        dialog = self.dialog = EntryDialog(draft, self.fault_of, window.reading_palette, parent or window, hint=hint)
        dialog.saved.connect(self._on_saved)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        self._bench.marking.ask(lambda glossary: glossary.index.headwords(NAMES_LIMIT), self._on_names)

    def _on_names(self, names: dict[str, str]) -> None:
        if self.dialog is not None:
            self.dialog.set_names(names)

    def _on_finished(self, _result: int) -> None:
        self.dialog = None

    def fault_of(self, draft: Draft) -> str:
        """Return what is wrong with a draft in one sentence, '' for nothing."""
        from reader.recognition.build import unmatchable
        from reader.ui.glossaries.drafting import concept_of_draft, split_terms, unknown_relation

        if not draft.lemma:
            return self.tr("The German term is missing.")
        if not split_terms(draft.english):
            return self.tr("The English term is missing.")
        stranger = unknown_relation(draft)
        if stranger:
            return self.tr("The glossary has no other entry “{term}” to relate this one to.").format(term=stranger)
        reasons = [reason for term in concept_of_draft(draft).de if (reason := unmatchable(term))]
        return self.tr("This cannot be found in a text: {reason}.").format(reason=said(reasons[0])) if reasons else ""

    def _on_saved(self, draft: Draft) -> None:
        from reader.ui.glossaries.drafting import concept_of_draft

        lookup = self._bench.desk.lookup

        def known(key: str) -> bool:
            return lookup is not None and lookup(key) is not None

        concept = concept_of_draft(draft, _Taken(known))
        if draft.concept is None:
            said = self.tr("“{term}” is in your glossary now.")
        else:
            said = self.tr("“{term}” is changed in your glossary.")
        self._keeper.change(lambda base: base.put([concept]), said.format(term=concept.headword))

    def delete(self, concepts: Sequence[tuple[Concept, str]]) -> None:
        """Take entries out: own ones go, changed ones are reset, hidden ones come back, others are hidden.

        Each entry comes with the kind of its row in the browser.
        """
        own = [c.id for c, kind in concepts if kind in _IN_TERMBASE]
        hidden = [c.id for c, kind in concepts if kind not in _IN_TERMBASE]
        name = concepts[0][0].headword
        if len(concepts) > 1:
            said = self.tr("{count} entries are taken out.").format(count=len(concepts))
        elif concepts[0][1] == "hidden":
            said = self.tr("“{term}” counts again.").format(term=name)
        elif concepts[0][1] == "changed":
            said = self.tr("“{term}” is as it was shipped again.").format(term=name)
        else:
            said = self.tr("“{term}” is taken out of the glossary.").format(term=name)
        if own:
            self._keeper.change(lambda base: base.remove(own, subject=name), said)
        if hidden:
            self._keeper.change(lambda base: base.hide(hidden, subject=name), said)

    def merge(self, keep: Concept, other: Concept, shipped: Sequence[Concept]) -> None:
        """Make two entries one; ``shipped``: those of the two that the program ships."""
        said = self.tr("“{other}” is merged into “{term}”.").format(other=other.headword, term=keep.headword)
        self._keeper.change(lambda base: base.merge(keep.id, other.id, shipped), said)


class _Taken:
    """Ids that exist, asked one at a time."""

    def __init__(self, known: object) -> None:
        self._known = known

    def __contains__(self, key: object) -> bool:
        return bool(self._known(key))  # type: ignore[operator]
