"""The export: format and scope, and what the format cannot hold, said before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QWidget

from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.i18n import grouped
from reader.ui.palettes import LIGHT, Palette
from reader.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOSSES_SHOWN = 500


class ExportDialog(PlainDialog):
    """Asks for what is to be written whenever a choice changes; Save is possible when it is there."""

    made_requested = Signal(str, str)
    """Format and scope ('all', 'own', 'article')."""
    save_requested = Signal()

    def __init__(
        self,
        formats: Sequence[tuple[str, str]],
        palette: Palette = LIGHT,
        parent: QWidget | None = None,
        *,
        has_article: bool = True,
    ) -> None:
        super().__init__("", palette, parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export the glossary"))
        self.resize(620, 460)
        self.add_headline(self.windowTitle())
        self.format, self.scope = QComboBox(self), QComboBox(self)
        for key, title in formats:
            self.format.addItem(title, key)
        for text, key in (
            (self.tr("All entries"), "all"),
            (self.tr("My own entries"), "own"),
            (self.tr("The terms of this article"), "article"),
        ):
            if key != "article" or has_article:
                self.scope.addItem(text, key)
        form = QFormLayout()
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("&Entries"), self.scope)
        self.column.addLayout(form)
        self.summary = self.add_text("")
        self.losses = QPlainTextEdit(self)
        self.losses.setReadOnly(True)
        self.losses.setTabChangesFocus(True)
        self.losses.setAccessibleName(self.tr("What this format cannot hold"))
        self.column.addWidget(self.losses, 100)
        self.column.addStretch(1)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.go = self.add_button(self.tr("Save…"), main=True, default=True)
        self.go.clicked.connect(self.save_requested)
        for box in (self.format, self.scope):
            box.currentIndexChanged.connect(lambda _index: self.ask())

    def ask(self) -> None:
        """Ask for what the choices would write."""
        self.go.setEnabled(False)
        self.summary.setText(self.tr("Counting…"))
        self.losses.clear()
        self.made_requested.emit(self.format.currentData(), self.scope.currentData())

    def show_made(self, count: int, size: int, losses: Sequence[str]) -> None:
        """Show how many entries would be written, in how many bytes, and what would not."""
        text = self.tr("{count} entries, {size} kB.").format(count=grouped(count), size=grouped((size + 1023) // 1024))
        lost = self.tr("This format cannot hold everything:") if losses else self.tr("Nothing is lost.")
        self.summary.setText(f"{text} {lost}")
        shown = [said(loss) for loss in losses[:_LOSSES_SHOWN]]
        if len(losses) > _LOSSES_SHOWN:
            shown.append(self.tr("and {count} more").format(count=len(losses) - _LOSSES_SHOWN))
        self.losses.setPlainText("\n".join(shown))
        self.losses.setVisible(bool(losses))
        self.go.setEnabled(count > 0)
        if not count:
            self.summary.setText(self.tr("There are no such entries."))

    def show_fault(self, text: str) -> None:
        """Show why this cannot be written."""
        self.summary.setText(text)
        self.losses.hide()
