"""The frame of the windows beside the main one (glossaries, library ...): look, keys, remembered place and choices."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from reader.settings import write_atomically
from reader.ui.palettes import Palette

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow


class SideWindow(QWidget):
    """A window of its own that takes its look from the main window. Escape and Ctrl+W close it.

    Derived classes build their widgets in ``__init__`` and override :meth:`set_palette` for what they paint themselves,
    and :meth:`choices` with :meth:`take_choices` for filters and the like that come back after a restart.
    """

    language_changed = Signal()
    """The interface speaks another language: whoever made the window builds it anew."""

    def __init__(self, window: MainWindow, name: str, places: Path, size: QSize) -> None:
        """``name``: object name, and the key of the place in the disposable file ``places``; ``size``: at first."""
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._main = window
        self._places = places
        self.resize(size)
        for key in ("Esc", "Ctrl+W"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self.close)
        window.look_changed.connect(self.set_palette)
        self._place()

    @property
    def look(self) -> Palette:
        """The colours that the main window has now."""
        return self._main.reading_palette

    def set_palette(self, palette: Palette) -> None:
        """Take new colours. Widgets get theirs from the style sheet; override for what is painted by hand."""

    def bring(self) -> None:
        """Show the window in front."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def choices(self) -> dict[str, str]:
        """Return what is chosen in the window and comes back with it: names and values."""
        return {}

    def take_choices(self, chosen: dict[str, str]) -> None:
        """Take what :meth:`choices` returned when the window was closed the last time."""

    def restore_choices(self) -> None:
        """Take the kept choices; called by the derived class when its widgets are there."""
        prefix = f"{self.objectName()}/"
        kept = {key[len(prefix) :]: value for key, value in _places(self._places).items() if key.startswith(prefix)}
        if kept:
            self.take_choices(kept)

    def _place(self) -> None:
        geometry = _places(self._places).get(self.objectName(), "")
        if geometry:
            self.restoreGeometry(QByteArray.fromHex(geometry.encode("ascii", "ignore")))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.set_palette(self.look)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self.language_changed.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        table = _places(self._places)
        table[self.objectName()] = bytes(self.saveGeometry().toHex().data()).decode("ascii")
        table |= {f"{self.objectName()}/{key}": value for key, value in self.choices().items()}
        with contextlib.suppress(OSError):  # where a window stood is not worth a message
            write_atomically(self._places, json.dumps(table))
        super().closeEvent(event)


def _places(file: Path) -> dict[str, str]:
    try:
        table = json.loads(file.read_text(encoding="utf-8"))
        return {str(key): str(value) for key, value in table.items()}
    except (OSError, ValueError, AttributeError):
        return {}
