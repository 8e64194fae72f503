"""The library on its own lane: opened when it is first needed, spoken to in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.ui.tasks import Job, Report

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.search import Expand
    from reader.ui.features import Bench

LANE, SEARCH_LANE = "library", "library search"
_CLOSING = 0.8
"""Seconds that closing the window waits for the library."""
T = TypeVar("T")


class Shelf(QObject):
    """Answers arrive on the window's thread. What cannot be saved is said once, until something can again."""

    changed = Signal()
    """Something that a list shows is different now."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._library: Library | None = None
        self._expand: Expand | None = None
        self._told: set[str] = set()

    @property
    def library(self) -> Library:
        """The library; its file is opened at the first question. For use on a lane, and when the window closes."""
        if self._library is None:
            from reader.library.library import Library

            paths = self._bench.paths

            def before(version: int) -> None:
                from reader.library.backup import back_up

                back_up(paths, paths.backups / f"before-library-{version}.zip")

            self._library = Library(paths.library, before)
        return self._library

    def ask(
        self,
        work: Callable[[Library], T],
        done: Callable[[T], None] | None = None,
        *,
        changes: bool = False,
        lane: str = LANE,
        replace: str = "",
    ) -> Job:
        """Run ``work`` with the library in the background; ``changes``: tell the lists afterwards."""

        def arrived(answer: T) -> None:
            self._tell_problem()
            if done is not None:
                done(answer)
            if changes:
                self.changed.emit()

        return self._bench.tasks.run(
            lane, lambda _token, _report: work(self.library), done=arrived, failed=self.failed, replace=replace
        )

    def run(
        self,
        work: Callable[[Library, CancelToken, Report], T],
        done: Callable[[T], None],
        reported: Callable[[object], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Run long work that reports and can be cancelled."""
        return self._bench.tasks.run(
            "library files",
            lambda token, report: work(self.library, token, report),
            done=done,
            failed=failed or self.failed,
            reported=reported,
        )

    def expand(self) -> Expand | None:
        """Return what a word also means by the glossary; None where that cannot be opened. On the search lane only."""
        if self._expand is None:
            from reader.workflow import open_glossary, query_expansion

            try:
                self._expand = query_expansion(open_glossary(self._bench.paths))
            except LagebildError:
                return None
        return self._expand

    def forget_glossary(self) -> None:
        """Open the glossary anew at the next search: it has changed."""
        self._expand = None

    def failed(self, error: BaseException) -> None:
        """Say a known error; anything else is a bug."""
        if not isinstance(error, LagebildError):
            raise error
        if error.message not in self._told:
            self._told.add(error.message)
            self._bench.messages.error(error)

    def _tell_problem(self) -> None:
        self._told.clear()
        problem = self._library.problem if self._library else ""
        if problem and self._library is not None:
            self._library.database.problem = ""
            self._bench.messages.warn(problem)

    @property
    def is_free(self) -> bool:
        """Whether the file can be written now, or in a moment: a long save must not keep the window open."""
        return self._library is None or self._library.database.is_free(_CLOSING)

    def close(self) -> None:
        """Close the file."""
        if self._library is not None and self.is_free:
            self._library.close()
