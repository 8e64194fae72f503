"""Changes of the termbase: in the background, undoable, and the open article is marked again after each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.ui.messages import Message, Messages
from reader.ui.tasks import Report

if TYPE_CHECKING:
    from reader.glossary.journal import Change
    from reader.glossary.termbase import Termbase
    from reader.ui.features import Bench

LANE = "termbase"
Answer = TypeVar("Answer")


class Keeper(QObject):
    """Opens the termbase for one piece of work at a time, on a lane of its own."""

    changed = Signal()

    def __init__(self, bench: Bench, channel: Callable[[], Messages]) -> None:
        """``channel``: where to say things now."""
        super().__init__(bench.window)
        self._bench = bench
        self._channel = channel

    def ask(
        self,
        work: Callable[[Termbase], Answer],
        done: Callable[[Answer], object] | None = None,
        *,
        changes: bool = False,
    ) -> None:
        """Run ``work`` with the termbase; ``changes``: mark the article again and tell everybody afterwards."""
        path = self._bench.paths.termbase

        def run(_token: CancelToken, _report: Report) -> tuple[Answer, str]:
            from reader.glossary.termbase import Termbase

            with Termbase(path) as base:
                return work(base), base.problem

        def arrived(answer: tuple[Answer, str]) -> None:
            if answer[1]:
                self._channel().warn(answer[1])
            if changes:
                self._bench.marking.mark_again()
                self.changed.emit()
            if done is not None:
                done(answer[0])

        self._bench.tasks.run(LANE, run, done=arrived, failed=self._on_failed)

    def say(self, message: Message) -> None:
        """Show a message where the user is."""
        self._channel().post(message)

    def change(self, work: Callable[[Termbase], int], said: str) -> None:
        """Carry out a change that returns its number, say it and offer to undo exactly that one."""

        def done(number: int) -> None:
            self.say(Message(said, action=self.tr("Undo"), run=lambda: self.undo(number)))

        self.ask(work, done, changes=True)

    def undo(self, number: int | None = None) -> None:
        """Take back the last change, or the one with this number while it is the last."""
        self.ask(lambda base: base.undo(number), self._on_undone, changes=True)

    def _on_undone(self, change: Change | None) -> None:
        if change is None:
            self._channel().info(self.tr("There is nothing to undo in the glossary."))
        else:
            text = self.tr("Undone: {subject}.")
            self._channel().info(text.format(subject=change.subject))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, LagebildError):
            raise error
        self._channel().error(error)
