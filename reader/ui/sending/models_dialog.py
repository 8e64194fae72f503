"""The translation models on this computer: install from a file, a folder or an address, choose, verify, remove."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QWidget,
)

from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.palettes import LIGHT, Palette

if TYPE_CHECKING:
    from reader.translation.models import Model


class ModelsDialog(PlainDialog):
    """Shows what it is told and says what is wished; the work is done elsewhere, in the background."""

    file_chosen = Signal(Path)
    address_chosen = Signal(str, str)
    """Address and SHA-256, '' where none was given."""
    use_requested = Signal(str)
    verify_requested = Signal(str)
    remove_requested = Signal(str)
    cancel_requested = Signal()

    def __init__(self, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Offline translation models"))
        self.resize(640, 520)
        self.add_headline(self.windowTitle())
        self.add_text(
            self.tr(
                "A model translates on this computer; no text is sent anywhere. Packages of Argos Translate, "
                "OPUS-MT from German to English and CTranslate2 folders can be installed."
            ),
            colour=palette.grey,
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Installed models"))
        self.list.setMinimumHeight(110)
        self.list.setStyleSheet(
            f"QListWidget {{ background: {palette.paper}; border: 1px solid {palette.line}; border-radius: 5px }}"
            f"QListWidget::item {{ padding: 6px }} QListWidget::item:selected {{ background: {palette.accent_ground};"
            f" color: {palette.accent} }}"
        )
        self.column.addWidget(self.list, 1)
        self.use = QPushButton(self.tr("Translate with this model"), self)
        self.verify = QPushButton(self.tr("Verify"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self._row((self.use, self.verify, self.remove))
        self.from_file = QPushButton(self.tr("Install from a file…"), self)
        self.from_folder = QPushButton(self.tr("Install a folder…"), self)
        self._row((self.from_file, self.from_folder))
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("https://…")
        self.address.setAccessibleName(self.tr("Address of a model package"))
        self.checksum = QLineEdit(self)
        self.checksum.setPlaceholderText(self.tr("SHA-256 (where you have it)"))
        self.checksum.setAccessibleName(self.tr("Checksum of the package, SHA-256"))
        self.fetch = QPushButton(self.tr("Fetch"), self)
        line = QHBoxLayout()
        line.addWidget(self.address, 3)
        line.addWidget(self.checksum, 2)
        line.addWidget(self.fetch)
        self.column.addLayout(line)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        progress = QHBoxLayout()
        progress.addWidget(self.bar, 1)
        progress.addWidget(self.cancel)
        self.column.addLayout(progress)
        self.said = self.add_text("", colour=palette.grey)
        self.close_button = self.add_button(self.tr("Close"), main=True, default=True)
        self._connect()
        self.show_models((), "")
        self.show_progress(-1, 0)

    def _row(self, buttons: Sequence[QPushButton]) -> None:
        row = QHBoxLayout()
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _connect(self) -> None:
        for button, signal in (
            (self.use, self.use_requested),
            (self.verify, self.verify_requested),
            (self.remove, self.remove_requested),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: self._wish(signal))
        self.list.currentRowChanged.connect(self._show_buttons)
        self.from_file.clicked.connect(lambda: self._ask(QFileDialog.FileMode.ExistingFile))
        self.from_folder.clicked.connect(lambda: self._ask(QFileDialog.FileMode.Directory))
        self.fetch.setAutoDefault(False)
        self.fetch.clicked.connect(self._on_fetch_clicked)
        self.address.returnPressed.connect(self._on_fetch_clicked)
        self.cancel.clicked.connect(self.cancel_requested)
        self.close_button.clicked.connect(self.accept)

    @property
    def current(self) -> str:
        """Name of the model chosen in the list, '' for none."""
        item = self.list.currentItem()
        return str(item.data(0x0100)) if item is not None else ""

    def show_models(self, models: Sequence[Model], used: str) -> None:
        """List the models; ``used`` is the one that translates now."""
        before = self.current
        self.list.clear()
        for model in models:
            text = f"{model.name}  ·  {model.kind}  ·  {model.version}"
            if model.name == used:
                text = self.tr("{model}  ·  in use").format(model=text)
            item = QListWidgetItem(text, self.list)
            item.setData(0x0100, model.name)
            if model.name == before:
                self.list.setCurrentItem(item)
        if models and not self.current:
            self.list.setCurrentRow(0)
        self._show_buttons()
        if not models and not self.said.text():
            self.say(self.tr("No model is installed yet."))

    def show_progress(self, done: int, total: int) -> None:
        """Show bytes or files done; ``done`` < 0 hides the bar, ``total`` 0 means that nobody knows."""
        busy = done >= 0
        for part in (self.bar, self.cancel):
            part.setVisible(busy)
        for button in (self.from_file, self.from_folder, self.fetch, self.use, self.verify, self.remove):
            button.setEnabled(not busy)
        if busy:
            self.bar.setRange(0, 1000 if total else 0)
            self.bar.setValue(round(1000 * done / total) if total else 0)
        else:
            self._show_buttons()

    def say(self, text: str, *, problem: bool = False) -> None:
        """Say how it went."""
        colour = self.colours.error if problem else self.colours.text
        self.said.setStyleSheet(f"color: {colour}; background: transparent")
        self.said.setText(text)

    def _show_buttons(self, *_: object) -> None:
        for button in (self.use, self.verify, self.remove):
            button.setEnabled(bool(self.current))

    def _wish(self, signal: object) -> None:
        if self.current:
            signal.emit(self.current)  # type: ignore[attr-defined]

    def _ask(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, self.tr("Install a model"), "")
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFile:
            dialog.setNameFilter(self.tr("Model packages (*.argosmodel *.zip);;All files (*)"))
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.open()

    def _on_fetch_clicked(self) -> None:
        if self.address.text().strip():
            self.address_chosen.emit(self.address.text().strip(), self.checksum.text().strip())
