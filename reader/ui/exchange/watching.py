"""Glossary files of other programs: read again when they say something else, at the start and while they are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.ui.tasks import Report

if TYPE_CHECKING:
    from reader.ui.features import Bench

_AFTER_START_MS = 1500
_SETTLE_MS = 400
"""A program that saves a file writes it in several steps."""
LANE = "termbase"


class Watching(QObject):
    """Watches the files of the glossaries of the kind 'file'."""

    reread = Signal()
    """At least one was read again."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._watcher = QFileSystemWatcher(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_START_MS)
        self._watcher.fileChanged.connect(lambda _path: self._later.start())
        self._later.timeout.connect(self.look)
        self._later.start()

    def look(self) -> None:
        """Read again what has changed, and watch what there is."""
        self._later.setInterval(_SETTLE_MS)
        termbase = self._bench.paths.termbase
        if not termbase.exists():
            return

        def work(token: CancelToken, _report: Report) -> tuple[list[str], list[str], list[LagebildError]]:
            from reader.glossary.termbase import Termbase

            titles, faults = [], []
            with Termbase(termbase) as base:
                for one in base.glossaries.stale():
                    try:
                        base.glossaries.reread(one.name, token=token)
                        titles.append(one.title)
                    except LagebildError as error:
                        faults.append(error)
                paths = [one.path for one in base.glossaries.all() if one.kind == "file" and one.enabled]
            return titles, paths, faults

        self._bench.tasks.run(LANE, work, self._on_looked, self._on_failed, replace="glossary files")

    def _on_looked(self, answer: tuple[list[str], list[str], list[LagebildError]]) -> None:
        titles, paths, faults = answer
        # An editor that writes a new file in place of the old one makes the watcher forget it.
        new = [path for path in paths if path not in self._watcher.files()]
        if new:
            self._watcher.addPaths(new)
        for error in faults:
            self._bench.messages.error(error)
        if titles:
            text = self.tr("Changed outside and read again: {names}.")
            self._bench.messages.info(text.format(names=", ".join(titles)))
            self.reread.emit()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, LagebildError):
            raise error
        self._bench.messages.error(error)
