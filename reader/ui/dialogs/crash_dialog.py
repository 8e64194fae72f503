"""Tells of a bug once, with a report that can be copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.palettes import LIGHT, Palette


class CrashDialog(PlainDialog):
    """The program goes on behind it."""

    def __init__(self, report: str, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__("", palette, parent)
        self.setWindowTitle(self.tr("Something went wrong in Lagebild"))
        self.resize(640, 460)
        self.add_headline(self.windowTitle())
        self.add_text(
            self.tr(
                "This is a mistake in the program, not yours. You can go on working; what you did last may not have "
                "been done. The report below holds no text of your articles and no keys."
            )
        )
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.column.addWidget(self.report, 1)
        self.copy = self.add_button(self.tr("Copy report"))
        self.copy.clicked.connect(self._on_copy_clicked)
        self.add_button(self.tr("Continue"), main=True, default=True).clicked.connect(self.accept)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))
