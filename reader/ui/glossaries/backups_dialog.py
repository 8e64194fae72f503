"""The backups that the termbase made of itself: what each holds, and one button to bring it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.glossary.backups import Backup
from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.fonts import SERIF
from reader.ui.palettes import LIGHT, Palette


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup and how many entries of the user's own it holds."""

    backup: Backup
    entries: int


class BackupsDialog(PlainDialog):
    """One line a backup, newest first; ``chosen`` gives the one to restore."""

    chosen = Signal(object)
    backup_requested = Signal()

    def __init__(self, kept: Sequence[Kept], palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Backups of your glossary"))
        self.resize(560, 420)
        self.restore: list[QPushButton] = []
        """One button a line, in the order shown."""
        self.add_headline(self.windowTitle())
        self.add_text(self._said(bool(kept)), colour=palette.grey)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        for one in kept:
            column.addWidget(self._line(one))
        column.addStretch(1)
        self.add_scrolled(inside)
        self.now = self.add_button(self.tr("Back up now"))
        self.now.clicked.connect(self.backup_requested)
        self.now.clicked.connect(self.accept)
        self.add_button(self.tr("Close"), main=True, default=True).clicked.connect(self.accept)

    def _said(self, some: bool) -> str:
        if not some:
            return self.tr("There is no backup yet. One is made before each import and before each new version.")
        return self.tr(
            "A backup holds your own entries, your changes and your other glossaries."
            " Before it is restored, what you have now is backed up as well."
        )

    def _line(self, one: Kept) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        made = QDateTime.fromSecsSinceEpoch(int(one.backup.made.timestamp()))
        when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
        texts.addWidget(self.paragraph(when, SERIF, 17, self.colours.ink, semibold=True))
        entries = self.tr("1 entry") if one.entries == 1 else self.tr("{count} entries").format(count=one.entries)
        size = QLocale().formattedDataSize(one.backup.size, 0)
        said = f"{self._reason(one.backup.reason)} · {entries} · {size}"
        texts.addWidget(self.paragraph(said, pixels=14, colour=self.colours.grey))
        row.addLayout(texts, 1)
        button = QPushButton(self.tr("Restore"), line)
        button.setAutoDefault(False)
        button.setAccessibleDescription(f"{when}, {said}")
        button.clicked.connect(lambda: self._on_button_clicked(one.backup))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.restore.append(button)
        return line

    def _reason(self, reason: str) -> str:
        known = {
            "before-import": self.tr("before an import"),
            "before-restore": self.tr("before a backup was restored"),
            "by-hand": self.tr("when you asked for it"),
        }
        if reason.startswith("before-version"):
            return self.tr("before a new version of the program")
        return known.get(reason, reason.replace("-", " "))

    def _on_button_clicked(self, backup: Backup) -> None:
        self.chosen.emit(backup)
        self.accept()
