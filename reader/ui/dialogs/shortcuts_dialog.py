"""F1: how Lagebild works, and its keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from reader.ui.cards.look import style_label
from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.fonts import SANS
from reader.ui.palettes import LIGHT, Palette


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys as people read them ('Ctrl+O'), what they do, and the group they stand in; all in the user's language."""

    keys: str
    does: str
    group: str = ""


class ShortcutsDialog(PlainDialog):
    """A short page of help above the table of keys."""

    def __init__(
        self,
        shortcuts: Sequence[Shortcut],
        palette: Palette = LIGHT,
        parent: QWidget | None = None,
        *,
        marks_can_be_corrected: bool = False,
    ) -> None:
        super().__init__("", palette, parent)
        self._marks_can_be_corrected = marks_can_be_corrected
        self.setWindowTitle(self.tr("Help and shortcuts"))
        self.resize(640, 640)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(9)
        self.add_headline(self.tr("How Lagebild works"))
        for text in self._help():
            column.addWidget(self.paragraph(text))
        column.addSpacing(10)
        column.addLayout(self._table(shortcuts))
        column.addStretch(1)
        page = self.add_scrolled(inside)
        self.add_button(self.tr("Close"), main=True, default=True).clicked.connect(self.accept)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _help(self) -> tuple[str, ...]:
        correcting = self.tr(
            "If a mark is wrong, choose Not here for this one place or Never for the word. Both can be undone."
        )
        return (
            self.tr(
                "Open a German article: paste it, drop a file on the window, or choose one. The German stands at the "
                "left, its English beside it, the terms of the article at the right."
            ),
            self.tr(
                "A fine line under a word means that the glossary explains it: solid where that is sure, dotted where "
                "it is only possible. Rest the pointer on the word, and its card opens. Move onto the card to mark "
                "text or follow a link, click to keep it open, press Escape to close it."
            ),
            self.tr(
                "While the pointer is on a term, its places in the German, its words in the English and its row in "
                "the list light up together. A click on a row leads to its first place, further clicks to the next."
            ),
            *((correcting,) if self._marks_can_be_corrected else ()),
            self.tr(
                "Nothing leaves this computer unasked. Before the first translation you are told which server gets "
                "the text. What was translated once is kept here and needs no network."
            ),
        )

    def _table(self, shortcuts: Sequence[Shortcut]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        group, row = "", 0
        for shortcut in shortcuts:
            if shortcut.group != group:
                group = shortcut.group
                title = self.paragraph(group, pixels=14, colour=self.colours.grey, semibold=True)
                title.setContentsMargins(0, 8, 0, 0)
                grid.addWidget(title, row, 0, 1, 2)
                row += 1
            keys = QLabel(shortcut.keys, self)
            style_label(keys, SANS, 15, self.colours.accent, self.colours, semibold=True)
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.paragraph(shortcut.does), row, 1)
            row += 1
        return grid
