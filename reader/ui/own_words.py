"""The user's own English of a sentence: kept for ever, undone on request, given back to the machine on request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.text.article import Sentence
from reader.ui.desk import Desk
from reader.ui.messages import Messages
from reader.ui.view_model import TranslationState

UseMemory = Callable[[Callable[[Any], Any], Callable[[Any], None]], None]
Known = Callable[[list[tuple[int, int, Sentence]]], dict[tuple[int, int], TranslationState]]
"""What pairs of a file and the memory know of sentences; called on the memory's lane."""


class OwnWords(QObject):
    """Writes corrections into the desk at once and into the memory behind it."""

    corrected = Signal(int, int)
    """Part and index of a sentence that the memory has taken."""

    def __init__(
        self, desk: Desk, messages: Messages, use_memory: UseMemory, known: Known, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._messages = messages
        self._use_memory = use_memory
        self._known = known
        self._undo: list[tuple[str, TranslationState | None]] = []
        """German sentence and what was said of it before, oldest first."""

    def correct(self, part: int, index: int, text: str) -> None:
        """Take the user's English of a sentence, wherever the article says that sentence."""
        places = self._places(part, index)
        text = " ".join(text.split())
        if not places or not text:
            return
        view = self._desk.view
        before = view.translations.get((part, index)) if view else None
        if before is not None and before.text == text:
            return
        german = places[0][2].text
        self._undo.append((german, before))
        self._put(places, TranslationState(text, "edited", "user"), german)
        self._messages.info(
            self.tr("The sentence now stands in your words."), action=self.tr("Undo"), run=lambda: self.undo(german)
        )

    def give_back(self, part: int, index: int) -> None:
        """Forget the user's English; show what the machine said."""
        places = self._places(part, index)
        view = self._desk.view
        state = view.translations.get((part, index)) if view else None
        if not places or state is None or state.status != "edited":
            return
        german = places[0][2].text
        self._undo.append((german, state))
        self._withdraw(places, german, None)
        self._messages.info(
            self.tr("The machine's words are back."), action=self.tr("Undo"), run=lambda: self.undo(german)
        )

    def undo(self, german: str = "") -> None:
        """Take the last change back, or the last one of a sentence."""
        at = next((n for n in range(len(self._undo) - 1, -1, -1) if german in ("", self._undo[n][0])), None)
        if at is None:
            self._messages.info(self.tr("There is nothing to undo."))
            return
        german, before = self._undo.pop(at)
        places = self._places_of(german)
        if before is not None and before.status == "edited":
            self._put(places, before, german)
        else:
            self._withdraw(places, german, before)

    # Desk and memory

    def _places(self, part: int, index: int) -> list[tuple[int, int, Sentence]]:
        view = self._desk.view
        if view is None or not 0 <= part < len(view.sentences) or not 0 <= index < len(view.sentences[part]):
            return []
        return self._places_of(view.sentences[part][index].text)

    def _places_of(self, german: str) -> list[tuple[int, int, Sentence]]:
        view = self._desk.view
        wanted = " ".join(german.split())
        return [
            (s.block, index, s)
            for part in (view.sentences if view else ())
            for index, s in enumerate(part)
            if " ".join(s.text.split()) == wanted
        ]

    def _put(self, places: list[tuple[int, int, Sentence]], state: TranslationState, german: str) -> None:
        self._desk.add_translations({(part, index): state for part, index, _ in places})

        def keep(memory: Any) -> str:
            return "" if memory.correct(german, state.text or "") else str(memory.problem)

        def kept(problem: str) -> None:
            if problem:
                self._messages.warn(self.tr("Your words cannot be kept."), problem)
            for part, index, _ in places:
                self.corrected.emit(part, index)

        self._use_memory(keep, kept)

    def _withdraw(self, places: list[tuple[int, int, Sentence]], german: str, before: TranslationState | None) -> None:
        article = self._desk.view.article if self._desk.view else None

        def forget(memory: Any) -> dict[tuple[int, int], TranslationState]:
            memory.withdraw(german)
            if before is not None and before.text is not None:
                return {(part, index): before for part, index, _ in places}
            waiting = {(part, index): before or TranslationState(None, "waiting") for part, index, _ in places}
            return {**waiting, **self._known(places)}

        def forgotten(states: dict[tuple[int, int], TranslationState]) -> None:
            if self._desk.view is not None and self._desk.view.article is article:
                self._desk.add_translations(states)
            for part, index in states:
                self.corrected.emit(part, index)

        self._use_memory(forget, forgotten)
