"""Small dialogs of the library: tags, and the versions of an article with their differences."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTextBrowser, QWidget

from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.fonts import SERIF
from reader.ui.palettes import LIGHT, Palette

if TYPE_CHECKING:
    from reader.library.records import Difference, Version


class TagsDialog(PlainDialog):
    """One line of tags, separated by commas."""

    written = Signal(list)

    def __init__(
        self, headline: str, tags: Sequence[str], palette: Palette = LIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Tags"))
        self.resize(460, 180)
        self.add_text(headline, SERIF, 17, palette.ink)
        self.field = QLineEdit(", ".join(tags), self)
        self.field.setAccessibleName(self.tr("Tags, separated by commas"))
        self.field.setPlaceholderText(self.tr("Tags, separated by commas"))
        self.column.addWidget(self.field)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.add_button(self.tr("Save"), main=True, default=True).clicked.connect(self.accept)
        self.accepted.connect(lambda: self.written.emit(self.field.text().split(",")))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class VersionsDialog(PlainDialog):
    """Two versions of an article, what has gone and what has come. ``asked``: the ids whose differences are wanted."""

    asked = Signal(int, int)

    def __init__(
        self,
        headline: str,
        versions: Sequence[Version],
        palette: Palette = LIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Versions"))
        self.resize(720, 620)
        self.add_text(headline, SERIF, 18, palette.ink, semibold=True)
        self.before, self.after = QComboBox(self), QComboBox(self)
        self.before.setAccessibleName(self.tr("Earlier version"))
        self.after.setAccessibleName(self.tr("Later version"))
        for version in versions:
            text = self.tr("Version {number}, read {date}")
            for box in (self.before, self.after):
                box.addItem(text.format(number=version.number, date=version.date[:16].replace("T", " ")), version.id)
        self.before.setCurrentIndex(max(0, len(versions) - 2))
        self.after.setCurrentIndex(len(versions) - 1)
        row = QHBoxLayout()
        row.addWidget(self.before, 1)
        row.addWidget(self.after, 1)
        self.column.addLayout(row)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Differences"))
        self.text.setStyleSheet(f"background: {palette.paper}; border: 1px solid {palette.line}; font-size: 16px")
        self.column.addWidget(self.text, 1)
        self.add_button(self.tr("Close"), main=True, default=True).clicked.connect(self.accept)
        for box in (self.before, self.after):
            box.activated.connect(lambda _index: self.ask())

    def ask(self) -> None:
        """Ask for the differences of the chosen versions."""
        self.asked.emit(self.before.currentData(), self.after.currentData())

    def show_differences(self, found: Sequence[Difference]) -> None:
        """Show the differences; blocks that stayed are shown in grey, shortened."""
        p = self.colours
        if all(one.kind == "same" for one in found):
            self.text.setHtml(f"<p>{escape(self.tr('These versions say the same.'))}</p>")
            return
        gone = f"background-color:{p.warning_ground}; text-decoration: line-through; color:{p.error}"
        come = f"background-color:{p.found}; color:{p.ink}"
        parts = []
        for one in found:
            if one.kind == "same":
                short = one.after if len(one.after) < 90 else one.after[:80].rstrip() + " …"
                parts.append(f'<p style="color:{p.grey}">{escape(short)}</p>')
            elif one.kind == "added":
                parts.append(f'<p><b>+ </b><span style="{come}">{escape(one.after)}</span></p>')
            elif one.kind == "removed":
                parts.append(f'<p><b>− </b><span style="{gone}">{escape(one.before)}</span></p>')
            else:
                before = _marked(one.before, one.marks_before, gone)
                after = _marked(one.after, one.marks_after, come)
                parts.append(f"<p><b>− </b>{before}</p><p><b>+ </b>{after}</p>")
        self.text.setHtml("".join(parts))


def _marked(text: str, marks: Sequence[tuple[int, int]], style: str) -> str:
    parts, at = [], 0
    for start, end in marks:
        parts.append(escape(text[at:start]))
        parts.append(f'<span style="{style}">{escape(text[start:end])}</span>')
        at = end
    return "".join([*parts, escape(text[at:])])


class ConfirmDialog(PlainDialog):
    """A question before something that cannot be undone."""

    def __init__(self, question: str, yes: str, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(yes)
        self.resize(420, 150)
        self.add_text(question)
        self.add_button(self.tr("Cancel"), default=True).clicked.connect(self.reject)
        self.yes = self.add_button(yes, main=True)
        self.yes.clicked.connect(self.accept)
