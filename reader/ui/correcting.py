"""Marks that the reader corrects: not here, never, and back again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.library.decisions import Decision, Decisions
from reader.paths import Paths
from reader.ui.asking import Asking
from reader.ui.desk import Desk
from reader.ui.hovering import Hovering
from reader.ui.main_window import MainWindow
from reader.ui.messages import Message, Messages


class Correcting(QObject):
    """Wires card and sidebar to the user's decisions, and these to the desk."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        hovering: Hovering,
        asking: Asking,
        messages: Messages,
        paths: Paths,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._hovering = hovering
        self._asking = asking
        self._messages = messages
        self._decisions = Decisions(paths.decisions)
        if self._decisions.problem:
            messages.warn(self._decisions.problem)
        desk.dismisses = self._decisions.dismisses
        self._connect()

    def _connect(self) -> None:
        card, side = self._window.card, self._window.sidebar
        card.not_here_requested.connect(lambda key: self.not_here(key, self._hovering.occurrence_shown))
        card.never_requested.connect(lambda key: self.never(key, self._hovering.occurrence_shown))
        side.not_here_requested.connect(self.not_here)
        side.never_requested.connect(self.never)

    def not_here(self, key: str, occurrence: int) -> None:
        """Take the mark away at one place of a term."""
        found = self._desk.named(key, max(0, occurrence))
        if found is not None:
            lemma, sentence, offset = found
            text = self.tr("“{term}” is not marked here any more.")
            self._decide(Decision(key, lemma, sentence, offset), text.format(term=lemma))

    def never(self, key: str, occurrence: int = 0) -> None:
        """Take all marks of a word away, in every article."""
        found = self._desk.named(key, max(0, occurrence))
        if found is not None:
            text = self.tr("“{term}” is never marked any more.")
            self._decide(Decision(key, found[0]), text.format(term=found[0]))

    def show_decisions(self) -> None:
        """Show what is not marked any more."""
        self._asking.decisions(self._decisions.all, self.take_back)

    def take_back(self, decision: Decision) -> None:
        """Mark again what a decision has taken away."""
        self._keep(lambda: self._decisions.take_back(decision))
        self._desk.mark_again()

    def _decide(self, decision: Decision, said: str) -> None:
        self._window.card.close_card()
        self._keep(lambda: self._decisions.add(decision))
        self._desk.mark_again()
        self._messages.post(Message(said, action=self.tr("Undo"), run=lambda: self.take_back(decision)))

    def _keep(self, change: Callable[[], None]) -> None:
        try:
            change()
        except OSError as error:
            text = self.tr("The correction cannot be kept beyond this session: {reason}.")
            self._messages.warn(text.format(reason=error.strerror or str(error)))
