"""A field in the place of an English paragraph: one sentence of it can be edited, its neighbours stand around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from reader.ui.reading.article_pane import ArticlePane
from reader.ui.reading.page import PageBlock

_SIDE, _ABOVE, _BORDER = 8, 5, 1
"""Pixels between border and words."""
_Move = QTextCursor.MoveOperation
_DELETES = (
    (QKeySequence.StandardKey.DeleteStartOfWord, _Move.PreviousWord),
    (QKeySequence.StandardKey.DeleteEndOfWord, _Move.NextWord),
    (QKeySequence.StandardKey.Backspace, _Move.PreviousCharacter),
    (QKeySequence.StandardKey.Delete, _Move.NextCharacter),
    (QKeySequence.StandardKey.DeleteEndOfLine, _Move.EndOfLine),
)


class SentenceEditor(QTextEdit):
    """Lies over a paragraph, set like it, and moves with it. Return saves, Escape leaves.

    The caret never leaves the sentence: what stands before and behind it is there to be read.
    """

    saved = Signal(str)
    left = Signal()

    def __init__(self, pane: ArticlePane, part: int, index: int, text: str) -> None:
        super().__init__(pane.viewport())
        self.setObjectName("sentence_editor")
        self.pane = pane
        self.place = (part, index)
        self.setAccessibleName(self.tr("English sentence, to edit"))
        self.setAccessibleDescription(
            self.tr("Its neighbours stand around it and stay as they are. Return saves, Escape leaves it as it was.")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self._first = self._behind = 0
        """UTF-16 units before and behind the sentence."""
        self._own = QTextCharFormat()
        self._look: object = None
        self._busy = False
        self._write(text)
        self.follow()
        pane.verticalScrollBar().valueChanged.connect(self.follow)
        pane.layout_changed.connect(self.follow)
        self.cursorPositionChanged.connect(self._keep_inside)
        self.selectionChanged.connect(self._keep_inside)
        self.textChanged.connect(self._on_text_changed)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # The paragraph

    def _shown(self) -> tuple[QTextBlock, PageBlock] | None:
        """Return the paragraph as the page shows it; None where it does not, or while it is being set."""
        hit_map, document = self.pane.hit_map, self.pane.document()
        number = hit_map.number_of(self.place[0], "en")
        block = hit_map.block(number) if number is not None else None
        if number is None or block is None or document.blockCount() != len(hit_map.page):
            return None
        return document.findBlockByNumber(number), block

    def _write(self, sentence: str) -> None:
        """Set the paragraph anew, the sentence in it as given, the caret behind it."""
        found = self._shown()
        span = next((s for s in found[1].sentences if s.index == self.place[1]), None) if found else None
        if found is None or span is None:
            return
        self._busy = True
        shown, block = found
        colours = self.pane.colours
        self._look = (shown.charFormat().font(), colours.name)
        frame = QTextBlockFormat(shown.blockFormat())
        for set_margin in (frame.setTopMargin, frame.setBottomMargin, frame.setLeftMargin):
            set_margin(0)
        other = QTextCharFormat(shown.charFormat())
        other.setForeground(QColor(colours.grey))
        self._own = QTextCharFormat(other)
        self._own.setForeground(QColor(colours.ink))
        self._own.setBackground(QColor(colours.sentence))
        self.document().clear()
        cursor = self.textCursor()
        cursor.setBlockFormat(frame)
        cursor.setBlockCharFormat(self._own)
        cursor.insertText(block.text[: span.start], other)
        self._first = cursor.position()
        cursor.insertText(sentence, self._own)
        end = cursor.position()
        cursor.insertText(block.text[span.end :], other)
        self._behind = cursor.position() - end
        self.document().clearUndoRedoStacks()
        cursor.setPosition(end)
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(self._own)
        self.setStyleSheet(
            f"#sentence_editor {{ background: {colours.paper}; color: {colours.ink};"
            f" padding: {_ABOVE}px {_SIDE}px; border: {_BORDER}px solid {colours.accent}; border-radius: 4px;"
            f" selection-background-color: {colours.selection}; selection-color: {colours.ink}; }}"
        )
        self._busy = False

    def words(self) -> str:
        """Return the sentence as it stands."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._first)
        cursor.setPosition(max(self._first, self._last()), QTextCursor.MoveMode.KeepAnchor)
        return " ".join(cursor.selectedText().split())

    def _last(self) -> int:
        return self.document().characterCount() - 1 - self._behind

    # Staying in the sentence

    def _keep_inside(self) -> None:
        if self._busy:
            return
        self._busy = True
        cursor = self.textCursor()
        anchor, position = (min(max(p, self._first), self._last()) for p in (cursor.anchor(), cursor.position()))
        if (anchor, position) != (cursor.anchor(), cursor.position()):
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        if not cursor.hasSelection():
            self.setCurrentCharFormat(self._own)  # at its beginning the caret would write like the neighbour
        self._busy = False

    def _delete(self, move: QTextCursor.MoveOperation) -> None:
        """Delete what is marked, or as far as ``move`` goes within the sentence."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
            inside = min(max(cursor.position(), self._first), self._last())
            cursor.setPosition(inside, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, on one line."""
        text = source.text()
        before, after = (" " if edge.isspace() else "" for edge in (text[:1], text[-1:]))
        self.textCursor().insertText(before + " ".join(text.split()) + after, self._own)

    # Place and keys

    def _on_text_changed(self) -> None:
        if self._busy:
            return
        self.follow()
        bar = self.pane.verticalScrollBar()
        below = self.y() + self.cursorRect().bottom() + 2 * _ABOVE - self.pane.viewport().height()
        if below > 0:
            bar.setValue(bar.value() + below)

    def follow(self) -> None:
        """Lie over the paragraph so that its unchanged words do not move; as tall as the words need."""
        found = self._shown()
        if self._busy or found is None:
            return
        shown = found[0]
        if (shown.charFormat().font(), self.pane.colours.name) != self._look:
            self._write(self.words())
        view = self.pane.viewport()
        first = self.pane.text_rect(shown.blockNumber(), 0)
        left = first.left() - _SIDE - _BORDER
        column = round(shown.layout().boundingRect().width() or first.width())
        if self.lineWrapColumnOrWidth() != column:
            self.setLineWrapColumnOrWidth(column)
        width = column + 2 * (_SIDE + _BORDER)
        height = self.document().size().height() + 2 * (_ABOVE + _BORDER)
        bar = self.pane.verticalScrollBar()
        top = first.top() - bar.value() - _ABOVE - _BORDER
        if bar.value() == bar.maximum():  # no room below the last paragraph
            top = min(top, max(0.0, view.height() - height))
        area = (round(left), round(top), width, -int(-height // 1))
        if self.geometry().getRect() != area:
            self.setGeometry(*area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.saved.emit(self.words())
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        for keys, move in _DELETES:
            if event.matches(keys) or (move is _Move.PreviousCharacter and event.key() == Qt.Key.Key_Backspace):
                self._delete(move)
                return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)
