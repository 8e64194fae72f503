"""What stands in the English pane while nothing is translated: a plain sentence and a button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class TranslateOffer(QWidget):
    """Lies over the upper part of a pane; nothing is sent before the button and the question for consent."""

    translate_requested = Signal()

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setObjectName("translate_offer")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.translate_requested)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self._text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._name()
        pane.installEventFilter(self)
        self.hide()

    def _name(self) -> None:
        self._text.setText(self.tr("Not translated yet. Nothing leaves this computer before you agree."))
        self.button.setText(self.tr("Translate this article"))

    def _arrange(self, pane: QWidget) -> None:
        width = min(340, pane.width() - 40)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((pane.width() - width) // 2, max(90, pane.height() // 3), width, height)

    def show_offer(self, shown: bool) -> None:
        """Show or hide the offer."""
        pane = self.parentWidget()
        if shown and pane is not None:
            self._arrange(pane)
            self.raise_()
        self.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self._arrange(watched)
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
