"""Candidates for the glossary: looked for after the terms, offered quietly, dismissed for good."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.settings import write_atomically
from reader.ui.glossaries.candidates_panel import CandidatesPanel
from reader.ui.glossaries.editing import Editing

if TYPE_CHECKING:
    from reader.glossary.hit import Hit
    from reader.recognition.candidates import Candidate
    from reader.ui.features import Bench
    from reader.workflow import Glossary

PAGE = "candidates"
_WAIT_MS = 250


class Offering(QObject):
    """Keeps the page up to date and carries out what the reader decides on it."""

    def __init__(self, bench: Bench, editing: Editing) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._editing = editing
        self._file = bench.paths.data / "candidates.json"
        self._dismissed: list[str] | None = None
        self.found: list[Candidate] = []
        self.panel = CandidatesPanel()
        bench.window.side_pages.add(PAGE, self.tr("Candidates"), self.panel)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT_MS)
        self._connect()

    def _connect(self) -> None:
        window, panel = self._bench.window, self.panel
        self._bench.desk.article_changed.connect(lambda: self._show([]))
        self._bench.desk.terms_changed.connect(self._later.start)
        self._later.timeout.connect(self.look)
        window.language_changed.connect(self._show_count)
        window.look_changed.connect(panel.set_look)
        panel.set_look(window.reading_palette)
        panel.add_requested.connect(self.add)
        panel.dismiss_requested.connect(self.dismiss)
        panel.jump_requested.connect(self.go_to)

    def open(self) -> None:
        """Show the page with the keyboard on its first word."""
        window = self._bench.window
        if not window.sidebar_shown:
            window.actions_by_name["sidebar"].trigger()
        window.side_pages.show_page(PAGE)
        self.panel.list.setFocus()

    @property
    def dismissed(self) -> list[str]:
        """What is never offered again."""
        if self._dismissed is None:
            try:
                self._dismissed = [str(word) for word in json.loads(self._file.read_text(encoding="utf-8"))]
            except (OSError, ValueError, TypeError):
                self._dismissed = []
        return self._dismissed

    def look(self) -> None:
        """Look for candidates in the open article."""
        view = self._bench.desk.view
        if view is None:
            return
        hits: list[list[Hit]] = [[] for _ in view.parts]
        for row in view.rows:
            for place in row.occurrences:
                hits[place.block].append(place.hit)
        texts, dismissed = [part.text for part in view.parts], tuple(self.dismissed)

        def work(glossary: Glossary) -> list[Candidate]:
            from reader.recognition.candidates import candidates

            return candidates(texts, hits, glossary.index, dismissed)

        def done(found: list[Candidate]) -> None:
            if self._bench.desk.view is not None and self._bench.desk.view.parts == view.parts:
                self._show(found)

        self._bench.marking.ask(work, done)

    def _show(self, found: list[Candidate]) -> None:
        self.found = found
        self.panel.show_candidates(found)
        self._show_count()

    def _show_count(self) -> None:
        count = len(self.found)
        title = self.tr("Candidates {count}").format(count=count) if count else self.tr("Candidates")
        self._bench.window.side_pages.set_title(PAGE, title)

    def add(self, one: Candidate) -> None:
        """Open the editor for a candidate."""
        part, (start, end) = one.places[0]
        view = self._bench.desk.view
        sentence = ""
        if view is not None:
            sentence = next((s.text for s in view.sentences[part] if s.start <= start < s.end), "")
            word = one.lemma if one.kind == "compound" else view.parts[part].text[start:end]
            self._editing.add(word, example=" ".join(sentence.split()), english=one.english, domain=one.domain)

    def dismiss(self, one: Candidate) -> None:
        """Never offer a word again; can be taken back from the message."""
        self._keep([*self.dismissed, one.lemma])
        text = self.tr("“{word}” is not offered any more.").format(word=one.lemma)
        self._bench.messages.info(text, action=self.tr("Undo"), run=lambda: self._take_back(one))
        self._show([c for c in self.found if c.lemma != one.lemma])

    def _take_back(self, one: Candidate) -> None:
        self._keep([word for word in self.dismissed if word != one.lemma])
        self.look()

    def _keep(self, words: list[str]) -> None:
        self._dismissed = words
        with contextlib.suppress(OSError):  # then it is offered again in the next session: no harm
            write_atomically(self._file, json.dumps(words, ensure_ascii=False))

    def go_to(self, one: Candidate) -> None:
        """Go to the first place of a candidate."""
        part, (start, _end) = one.places[0]
        self._bench.window.card.close_card()
        self._bench.window.spread.go_to(part, start)
        self._bench.window.spread.light_sentence(self._bench.desk.sentence_of(part, start))
