"""Marks the open article with the terms of the compiled glossary, in the background; the glossary is opened for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.glossary.hit import Hit
from reader.paths import Paths
from reader.ui.desk import Desk
from reader.ui.messages import Messages
from reader.ui.said import said
from reader.ui.tasks import Report, Tasks
from reader.ui.view_model import ArticleView
from reader.workflow import Glossary, open_glossary, recognise

Answer = TypeVar("Answer")
Hits = tuple[tuple[Hit, ...], ...]
TERMS = "terms"
AFTER_FIRST_PICTURE_MS = 300


class Marking(QObject):
    """Owns the compiled glossary; all that wants it waits in the same lane, behind what is being recognised."""

    terms_found = Signal()
    failed = Signal(str)
    """Why there is no glossary."""
    preparing = Signal(int)
    """How many per cent of the glossary are compiled; -1 when it is ready."""

    def __init__(
        self, desk: Desk, tasks: Tasks, messages: Messages, paths: Paths, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._messages = messages
        self._paths = paths
        self._glossary: Glossary | None = None
        self._known_key = ""
        self._unchecked = False
        """The marks of the last session stand, and the glossary was not looked at yet."""

    @property
    def index_key(self) -> str:
        """What the glossary index was built from; '' before it is open."""
        return self._glossary.key if self._glossary else self._known_key

    def show_restored(self, view: ArticleView, index_key: str) -> None:
        """Show the last session's view at once; the glossary is opened afterwards, and marks anew if it has changed."""
        self._known_key = index_key
        self._unchecked = True
        self._desk.restore(view)
        self.terms_found.emit()
        QTimer.singleShot(AFTER_FIRST_PICTURE_MS, self, self._check_glossary)

    def mark(self) -> None:
        """Mark the article on the desk."""
        view = self._desk.view
        if view is None:
            return
        article = view.article
        self._unchecked = False

        def work(token: CancelToken, report: Report) -> tuple[Hits, Glossary]:
            glossary = self._opened(token, report)
            return recognise(glossary.recogniser, article), glossary

        self._run(work, self._on_terms, replace=TERMS)

    def mark_again(self) -> None:
        """Mark the open article anew: the glossary or what is not to be marked has changed."""
        self._glossary = None
        self.mark()

    def ask(self, work: Callable[[Glossary], Answer], done: Callable[[Answer], None]) -> None:
        """Run ``work`` with the compiled glossary, in the background and after what is being recognised."""
        self._run(lambda token, report: work(self._opened(token, report)), done)

    # Background

    def _run(
        self, work: Callable[[CancelToken, Report], Answer], done: Callable[[Answer], None], *, replace: str = ""
    ) -> None:
        self._tasks.run(TERMS, work, done=done, failed=self._on_failed, reported=self.preparing.emit, replace=replace)

    def _opened(self, token: CancelToken, report: Report) -> Glossary:
        glossary = self._glossary
        if glossary is None:
            glossary = self._glossary = self._open(token, report)
        return glossary

    def _open(self, token: CancelToken, report: Report) -> Glossary:
        """Open the glossary in the background; compiling it takes seconds, so it says how far it is."""
        try:
            return open_glossary(
                self._paths, token=token, report=lambda done, total: report(100 * done // max(1, total))
            )
        finally:
            report(-1)

    def _check_glossary(self) -> None:
        if not self._unchecked:  # another article was opened meanwhile: its own search must not be replaced
            return
        self._unchecked = False
        self._run(self._open, self._on_glossary, replace=TERMS)

    def _on_glossary(self, glossary: Glossary) -> None:
        self._glossary = glossary
        if glossary.key != self._known_key:
            self.mark()
        else:
            self._desk.set_lookup(glossary.index.concept)

    def _on_terms(self, answer: tuple[Hits, Glossary]) -> None:
        hits, glossary = answer
        self._desk.lookup = glossary.index.concept
        self._desk.set_hits(hits)
        self.terms_found.emit()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, LagebildError):
            raise error
        self._messages.warn(error.message, error.hint, self.tr("Try again"), self.mark_again)
        self.failed.emit(said(error.message))
