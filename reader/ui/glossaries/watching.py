"""Glossary files of other programs: read again when they change, also where an editor replaces the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from reader.errors import LagebildError
from reader.ui.glossaries.keeper import Keeper
from reader.ui.said import said

if TYPE_CHECKING:
    from reader.glossary.glossaries import Listed
    from reader.glossary.termbase import Termbase
    from reader.ui.features import Bench

QUIET_MS = 300
"""So long nothing must happen to a file before it is read: editors write in several steps."""


class Watching(QObject):
    """Watches the files and their folders: a file that is replaced is lost to a watch of the file alone."""

    def __init__(self, bench: Bench, keeper: Keeper) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._keeper = keeper
        self._watcher: QFileSystemWatcher | None = None
        self._paths: tuple[Path, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QUIET_MS)
        self._later.timeout.connect(self.look)
        keeper.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Watch the files that are in the list now."""
        if self._bench.paths.termbase.exists():
            self._keeper.ask(lambda base: base.glossaries.all(), self._watch)

    def _watch(self, listed: Sequence[Listed]) -> None:
        self._paths = tuple(Path(one.path) for one in listed if one.kind == "file")
        if self._watcher is None:
            if not self._paths:
                return
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(lambda _path: self._later.start())
            self._watcher.directoryChanged.connect(lambda _path: self._later.start())
        there = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(path) for path in self._paths if path.exists()}
        wanted |= {str(path.parent) for path in self._paths if path.parent.is_dir()}
        if there - wanted:
            self._watcher.removePaths(sorted(there - wanted))
        if wanted - there:
            self._watcher.addPaths(sorted(wanted - there))

    def look(self) -> None:
        """Read again what has changed."""

        def work(base: Termbase) -> list[tuple[str, int, str]]:
            found = []
            for one in base.glossaries.stale():
                title = one.title or Path(one.path).name
                try:
                    found.append((title, base.glossaries.reread(one.name), ""))
                except LagebildError as error:
                    found.append((title, 0, said(error.message)))
            return found

        self._keeper.ask(work, self._on_read)

    def _on_read(self, found: list[tuple[str, int, str]]) -> None:
        for title, count, fault in found:
            if fault:
                text = self.tr("The changed glossary {title} could not be read: {reason} What was read before stays.")
                self._bench.messages.warn(text.format(title=title, reason=fault))
            else:
                text = self.tr("The glossary {title} has changed and was read again: {count} entries.")
                self._bench.messages.info(text.format(title=title, count=count))
        if any(not fault for _, _, fault in found):
            self._bench.marking.mark_again()
            self._keeper.changed.emit()
        else:
            self.refresh()
