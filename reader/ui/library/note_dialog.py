"""Writing a note on a passage."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.fonts import SERIF
from reader.ui.palettes import LIGHT, Palette

_LONGEST_QUOTE = 400


class NoteDialog(PlainDialog):
    """Says ``written`` with the user's words when it is saved; Ctrl+Return saves."""

    written = Signal(str)

    def __init__(self, quote: str, text: str, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Note"))
        self.resize(520, 340)
        shown = quote if len(quote) <= _LONGEST_QUOTE else quote[:_LONGEST_QUOTE].rstrip() + " …"
        self.add_text(f"„{shown}“", SERIF, 16, palette.ink)
        self.field = QPlainTextEdit(text, self)
        self.field.setAccessibleName(self.tr("Your note"))
        self.field.setPlaceholderText(self.tr("Your note"))
        self.field.setTabChangesFocus(True)
        self.column.addWidget(self.field, 1)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.add_button(self.tr("Save"), main=True).clicked.connect(self.accept)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.accept)
        self.accepted.connect(lambda: self.written.emit(self.field.toPlainText()))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
