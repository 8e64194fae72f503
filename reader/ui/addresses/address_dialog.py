"""Asks for a web address, shows that its page is on the way, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.palettes import LIGHT, Palette


class AddressDialog(PlainDialog):
    """Stays open until the article is there, so that a mistyped address can be put right."""

    address_chosen = Signal(str)
    paste_requested = Signal()
    cancelled = Signal()

    def __init__(self, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Open an address"))
        self.setMinimumWidth(560)
        self.add_headline(self.windowTitle())
        self.add_text(
            self.tr(
                "Lagebild asks the page's host for this page only: no pictures, no scripts, no cookies. "
                "Opening an address is your agreement to ask its host."
            ),
            colour=palette.grey,
        )
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("https://")
        self.field.setAccessibleName(self.tr("Web address"))
        self.column.addWidget(self.field)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.bar.setAccessibleName(self.tr("The page is on its way"))
        self.column.addWidget(self.bar)
        self.said = self.add_text("", colour=palette.error)
        self.column.addStretch(1)
        self.paste = self.add_button(self.tr("Paste instead"))
        self.cancel = self.add_button(self.tr("Cancel"))
        self.open_button = self.add_button(self.tr("Open"), main=True, default=True)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.cancel.clicked.connect(self.reject)
        self.paste.clicked.connect(self.paste_requested)
        self.rejected.connect(self.cancelled)
        self.show_waiting(waiting=False)
        self.field.setFocus()

    def show_waiting(self, *, waiting: bool) -> None:
        """Show whether the page is on its way."""
        self.bar.setVisible(waiting)
        self.field.setEnabled(not waiting)
        self.open_button.setEnabled(not waiting)
        if waiting:
            self.said.setText("")
        self.said.setVisible(bool(self.said.text()))
        self.paste.setVisible(bool(self.said.text()))

    def show_problem(self, text: str) -> None:
        """Say why there is no article."""
        self.said.setText(text)
        self.show_waiting(waiting=False)
        self.fit_height()
        self.field.setFocus()
        self.field.selectAll()

    def _on_open_clicked(self) -> None:
        if self.field.text().strip():
            self.address_chosen.emit(self.field.text().strip())
