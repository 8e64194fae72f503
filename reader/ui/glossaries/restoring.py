"""Backups of the termbase in the program: listed, made, brought back; bringing back can be undone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject

from reader.ui.glossaries.keeper import Keeper
from reader.ui.messages import Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.glossary.backups import Backup
    from reader.glossary.termbase import Termbase
    from reader.ui.features import Bench
    from reader.ui.glossaries.backups_dialog import BackupsDialog, Kept


class Restoring(QObject):
    """Shows the backups and does what is chosen there."""

    def __init__(self, bench: Bench, keeper: Keeper) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._keeper = keeper
        self.dialog: BackupsDialog | None = None
        """The list while it is open."""

    def open(self, parent: QWidget) -> None:
        """List the backups in a dialog over ``parent``."""

        def read(base: Termbase) -> list[Kept]:
            from reader.glossary.backups import entries_in
            from reader.ui.glossaries.backups_dialog import Kept

            return [Kept(backup, entries_in(backup.path)) for backup in base.backups()]

        def show(kept: list[Kept]) -> None:
            from reader.ui.glossaries.backups_dialog import BackupsDialog

            dialog = self.dialog = BackupsDialog(kept, self._bench.window.reading_palette, parent)
            dialog.chosen.connect(self.restore)
            dialog.backup_requested.connect(self.back_up)
            dialog.finished.connect(self._on_finished)
            dialog.open()

        self._keeper.ask(read, show)

    def _on_finished(self, _result: int) -> None:
        self.dialog = None

    def back_up(self) -> None:
        """Make a backup now."""
        said = self.tr("Your glossary is backed up.")
        self._keeper.ask(lambda base: base.back_up("by-hand"), lambda _path: self._keeper.say(Message(said)))

    def restore(self, backup: Backup) -> None:
        """Bring a backup back; the message undoes it."""
        made = QDateTime.fromSecsSinceEpoch(int(backup.made.timestamp()))
        when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
        said = self.tr("Your glossary is as it was on {date}.").format(date=when)

        def done(before: Path) -> None:
            self._keeper.say(Message(said, action=self.tr("Undo"), run=lambda: self._take_back(before)))

        self._keeper.ask(lambda base: base.restore(backup.path), done, changes=True)

    def _take_back(self, before: Path) -> None:
        said = self.tr("Your glossary is as it was before.")
        self._keeper.ask(lambda base: base.restore(before), lambda _path: self._keeper.say(Message(said)), changes=True)
