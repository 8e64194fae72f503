"""Shows what of the page is not part of the article, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.text.article import LeftOut
from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.dialogs.reasons import reason_in_interface_language
from reader.ui.fonts import SERIF
from reader.ui.palettes import LIGHT, Palette


class LeftOutDialog(PlainDialog):
    """The left-out lines in the order of the page, each with its reason and a button that brings it back."""

    back_requested = Signal(int)
    """Number of the line; the dialog closes, because the numbers of the others change."""

    def __init__(self, lines: Sequence[LeftOut], palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent)
        count = len(lines)
        title = self.tr("1 line left out") if count == 1 else self.tr("{count} lines left out").format(count=count)
        self.setWindowTitle(title)
        self.resize(560, 480)
        self.add_headline(title)
        self.add_text(
            self.tr("These lines of the page are not part of the article. Nothing is lost: the source stays as it is."),
            colour=palette.grey,
        )
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(2)
        self.back: list[QPushButton] = []
        """One button a line, in the order shown."""
        for number, line in enumerate(lines):
            column.addLayout(self._line(number, line))
        column.addStretch(1)
        self.add_scrolled(inside)
        self.add_button(self.tr("Close"), main=True, default=True).clicked.connect(self.accept)

    def _line(self, number: int, line: LeftOut) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.paragraph(line.text, SERIF, 16, self.colours.ink))
        reason = self.paragraph(reason_in_interface_language(line.reason), pixels=14, colour=self.colours.grey)
        reason.setContentsMargins(0, 0, 0, 10)
        texts.addWidget(reason)
        row.addLayout(texts, 1)
        button = QPushButton(self.tr("Bring back"), self)
        button.setAutoDefault(False)
        button.setAccessibleDescription(line.text)
        button.clicked.connect(lambda: self._on_back_clicked(number))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.back.append(button)
        return row

    def _on_back_clicked(self, number: int) -> None:
        self.accept()
        self.back_requested.emit(number)
