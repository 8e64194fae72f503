"""The corrected marks: what is not marked any more, each to be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.library.decisions import Decision
from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.fonts import SERIF
from reader.ui.palettes import LIGHT, Palette


class DecisionsDialog(PlainDialog):
    """One line a decision, newest first; ``take_back`` is called at once when its button is pressed."""

    def __init__(
        self,
        decisions: Sequence[Decision],
        take_back: Callable[[Decision], None],
        palette: Palette = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Corrected marks"))
        self.resize(600, 480)
        self._take_back = take_back
        self.mark_again: list[QPushButton] = []
        """One button a line, in the order shown."""
        self.add_headline(self.windowTitle())
        self._said = self.add_text("", colour=palette.grey)
        self._count = len(decisions)
        self._say()
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        for decision in reversed(decisions):
            column.addWidget(self._line(decision))
        column.addStretch(1)
        self.add_scrolled(inside)
        self.add_button(self.tr("Close"), main=True, default=True).clicked.connect(self.accept)

    def _say(self) -> None:
        self._said.setText(
            self.tr("These words are not marked as terms, because you said so.")
            if self._count
            else self.tr("No mark is corrected. Not here and Never on a term's card take marks away.")
        )

    def _line(self, decision: Decision) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.paragraph(decision.lemma, SERIF, 17, self.colours.ink, semibold=True))
        where = self.tr("Never") if decision.everywhere else self.tr("Not here: {sentence}")
        texts.addWidget(self.paragraph(where.format(sentence=_short(decision)), pixels=14, colour=self.colours.grey))
        row.addLayout(texts, 1)
        button = QPushButton(self.tr("Mark again"), line)
        button.setAutoDefault(False)
        button.setAccessibleDescription(decision.lemma)
        button.clicked.connect(lambda: self._on_button_clicked(decision, line))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.mark_again.append(button)
        return line

    def _on_button_clicked(self, decision: Decision, line: QWidget) -> None:
        self._take_back(decision)
        line.hide()
        self._count -= 1
        self._say()


def _short(decision: Decision, around: int = 60) -> str:
    """Return the words of the sentence around the place."""
    start, end = max(0, decision.offset - around), decision.offset + len(decision.lemma) + around
    text = decision.sentence[start:end].strip()
    return f"{'… ' if start else ''}{text}{' …' if end < len(decision.sentence) else ''}"
