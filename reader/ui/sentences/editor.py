"""A field over an English sentence: the user's own words, without a jump of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from reader.ui.palettes import Palette
from reader.ui.reading.article_pane import ArticlePane


class SentenceEditor(QPlainTextEdit):
    """Lies over the lines of one sentence and moves with them. Return saves, Escape leaves."""

    saved = Signal(str)
    left = Signal()

    def __init__(self, pane: ArticlePane, part: int, index: int, text: str, palette: Palette) -> None:
        super().__init__(pane.viewport())
        self.setObjectName("sentence_editor")
        self.pane = pane
        self.place = (part, index)
        self.setAccessibleName(self.tr("English sentence, to edit"))
        self.setAccessibleDescription(self.tr("Return saves, Escape leaves it as it was."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDocumentMargin(5)
        self._letters = self._font()
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.set_palette(palette)
        self.follow()
        pane.verticalScrollBar().valueChanged.connect(self.follow)
        pane.layout_changed.connect(self.follow)
        self.textChanged.connect(self.follow)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_palette(self, palette: Palette) -> None:
        """Take the colours of the theme."""
        font = self._letters
        # In the sheet, because the window's own sheet would win over a font that is set.
        letters = f"font-family: '{font.family()}'; font-size: {font.pixelSize()}px; font-weight: {int(font.weight())};"
        self.setStyleSheet(
            f"#sentence_editor {{ {letters} background: {palette.card}; color: {palette.ink};"
            f" border: 1px solid {palette.accent}; border-radius: 4px;"
            f" selection-background-color: {palette.selection}; selection-color: {palette.ink}; }}"
        )

    def _font(self) -> QFont:
        found = self.pane.sentence_rect(*self.place, "en")
        block = self.pane.document().findBlockByNumber(found[0] if found else 0)
        return block.charFormat().font()

    def follow(self) -> None:
        """Lie over the sentence's lines: as wide as the column, as tall as the words need."""
        found = self.pane.sentence_rect(*self.place, "en")
        if found is None:
            return
        number, rect = found
        block = self.pane.document().findBlockByNumber(number)
        left = self.pane.document().documentLayout().blockBoundingRect(block).left()
        width = block.layout().boundingRect().width() or rect.width()
        lines = max(1.0, self.document().size().height())
        height = max(rect.height(), lines * self.fontMetrics().lineSpacing() + 14)
        area = (round(left - 8), round(rect.top() - 5), round(width + 16), round(height + 2))
        if self.geometry().getRect() != area:
            self.setGeometry(*area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.saved.emit(self.toPlainText())
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)
