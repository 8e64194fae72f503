"""Highlights and notes on either side of the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QToolTip

from reader.ui.library.keeping import Keeping
from reader.ui.library.shelf import Shelf
from reader.ui.messages import Message
from reader.ui.reading.article_pane import ArticlePane
from reader.ui.reading.pane_menu import PanePoint

if TYPE_CHECKING:
    from reader.library.records import Note, NotePiece
    from reader.ui.features import Bench


class Noting(QObject):
    """Takes what is selected in a pane, keeps it with the article, and shows it."""

    def __init__(self, bench: Bench, shelf: Shelf, keeping: Keeping) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._shelf = shelf
        self._keeping = keeping
        self._notes: list[Note] = []
        self._shown: list[Note] = []
        """The same, where their words stand now."""
        keeping.known.connect(self._on_known)
        bench.desk.translations_changed.connect(self.show_notes)
        bench.window.spread.menu.add(self._entries)
        for pane in (bench.window.spread.german, bench.window.spread.english):
            pane.viewport().installEventFilter(self)

    # Wishes

    def highlight(self) -> None:
        """Highlight the selection; without one, remove the highlight at the caret."""
        pane = self._bench.window.spread.main_pane
        language, pieces = selected(pane)
        if pieces:
            self._add(language, pieces, "")
            return
        note = self._at_caret(pane)
        if note is not None:
            self.remove(note)
        else:
            self._bench.messages.info(self.tr("Select some words first, then highlight them."))

    def write_note(self) -> None:
        """Write a note on the selection, or change the one at the caret."""
        pane = self._bench.window.spread.main_pane
        language, pieces = selected(pane)
        note = None if pieces else self._at_caret(pane)
        if not pieces and note is None:
            self._bench.messages.info(self.tr("Select some words first, then write a note on them."))
            return
        if note is not None:
            self.edit(note)
            return
        quote = " […] ".join(piece.quote for piece in pieces)
        self._ask(quote, "", lambda text: self._add(language, pieces, text))

    def edit(self, note: Note) -> None:
        """Change the words of a note."""
        self._ask(note.quote, note.text, lambda text: self._change(note, text))

    def remove(self, note: Note) -> None:
        """Remove a highlight with its note; the message undoes it."""
        self._shelf.ask(lambda library: library.remove_note(note.id), self._on_removed, changes=True)

    # What happens

    def _ask(self, quote: str, text: str, done: object) -> None:
        from reader.ui.library.note_dialog import NoteDialog

        window = self._bench.window
        dialog = NoteDialog(quote, text, window.reading_palette, window)
        dialog.written.connect(done)
        dialog.open()

    def _add(self, language: str, pieces: Sequence[NotePiece], text: str) -> None:
        first = self._first_part
        whole = [replace(piece, part=piece.part + first) for piece in pieces]

        def keep(number: int) -> None:
            self._shelf.ask(
                lambda library: library.add_note(number, language, whole, text), self._on_added, changes=True
            )

        for pane in self._bench.window.spread.panes:
            cursor = pane.textCursor()
            cursor.clearSelection()
            pane.setTextCursor(cursor)
        self._keeping.when_known(keep)

    def _on_added(self, note: Note) -> None:
        if note.article == self._keeping.number:
            self._notes.append(note)
            self.show_notes()

    def _change(self, note: Note, text: str) -> None:
        def done(_answer: object) -> None:
            self._notes = [replace(n, text=text.strip()) if n.id == note.id else n for n in self._notes]
            self.show_notes()

        self._shelf.ask(lambda library: library.change_note(note.id, text), done, changes=True)

    def _on_removed(self, note: Note | None) -> None:
        if note is None:
            return
        self._notes = [n for n in self._notes if n.id != note.id]
        self.show_notes()
        text = self.tr("The note is removed.") if note.text else self.tr("The highlight is removed.")
        self._bench.messages.post(Message(text, action=self.tr("Undo"), run=lambda: self._put_back(note)))

    def _put_back(self, note: Note) -> None:
        self._shelf.ask(lambda library: library.put_note_back(note), lambda _answer: self._on_added(note), changes=True)

    def _on_known(self, notes: list[Note]) -> None:
        self._notes = list(notes)
        self.show_notes()

    # What is shown

    @property
    def _first_part(self) -> int:
        return self._keeping.first_part

    def show_notes(self) -> None:
        """Paint the notes of this section in both panes."""
        if not self._notes and not self._shown:
            return
        self._shown = self._placed()
        spans: dict[tuple[int, str], list[tuple[int, int, bool]]] = {}
        for note in self._shown:
            for order, piece in enumerate(note.pieces):
                spans.setdefault((piece.part, note.language), []).append(
                    (piece.start, piece.end, bool(note.text) and order == 0)
                )
        spread = self._bench.window.spread
        for pane in (spread.german, spread.english):
            pane.set_notes({key: tuple(found) for key, found in spans.items()})

    def _placed(self) -> list[Note]:
        """Return the notes with the parts of this section, where their words stand."""
        from reader.library.notes import placed
        from reader.ui.reading.page import english_page, german_page

        view, first = self._bench.desk.view, self._first_part
        if view is None or not self._notes:
            return []
        german = {block.part: block.text for block in german_page(view)}
        english = {block.part: block.text for block in english_page(view)}
        found = []
        for note in self._notes:
            pieces = tuple(replace(p, part=p.part - first) for p in note.pieces)
            if first or len(self._bench.opening.sections) > 1:
                # Of a long text only the section shown is looked through.
                pieces = tuple(p for p in pieces if 0 <= p.part < len(view.parts))
            found.append(placed(replace(note, pieces=pieces), german if note.language == "de" else english))
        return [note for note in found if note.pieces]

    def _at(self, pane: ArticlePane, number: int, position: int) -> Note | None:
        block = pane.hit_map.block(number)
        if block is None:
            return None
        for note in self._shown:
            for piece in note.pieces:
                here = (piece.part, note.language) == (block.part, block.language)
                if here and piece.start <= position <= piece.end:
                    return next((n for n in self._notes if n.id == note.id), None)
        return None

    def _at_caret(self, pane: ArticlePane) -> Note | None:
        return self._at(pane, *pane.caret_place())

    def _entries(self, point: PanePoint) -> list[QAction]:
        """Give the entries of the panes' context menu."""
        if point.pane.textCursor().hasSelection():
            actions = self._bench.window.actions_by_name
            return [actions["highlight"], actions["note"]]
        note = self._at(point.pane, point.number, point.position)
        if note is None:
            return []
        edit = QAction(self.tr("Edit the note…") if note.text else self.tr("Write a note…"), point.pane)
        edit.triggered.connect(lambda: self.edit(note))
        remove = QAction(self.tr("Remove the highlight"), point.pane)
        remove.triggered.connect(lambda: self.remove(note))
        return [edit, remove]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the words of a note when the pointer rests on its passage."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            pane = watched.parent()
            if isinstance(pane, ArticlePane) and self._shown:
                cursor = pane.cursorForPosition(event.pos())
                number = cursor.blockNumber()
                note = self._at(pane, number, pane.hit_map.from16(number, cursor.positionInBlock()))
                if note is not None and note.text:
                    QToolTip.showText(event.globalPos(), escape(note.text).replace("\n", "<br>"), pane)
                    return True
        return super().eventFilter(watched, event)


def selected(pane: ArticlePane) -> tuple[str, list[NotePiece]]:
    """Return the language and the pieces of a pane's selection, one a block; lines that are not text are passed over.

    Where both languages stand in one pane, the language of the first block counts.
    """
    from reader.library.records import NotePiece

    cursor, document, hit_map = pane.textCursor(), pane.document(), pane.hit_map
    if not cursor.hasSelection():
        return "", []
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    language, pieces = "", []
    for number in range(first.blockNumber(), last.blockNumber() + 1):
        block, shown = document.findBlockByNumber(number), hit_map.block(number)
        if shown is None or shown.part < 0 or (language and shown.language != language):
            continue
        start = max(0, cursor.selectionStart() - block.position())
        end = min(block.length() - 1, cursor.selectionEnd() - block.position())
        begin, stop = hit_map.from16(number, start), hit_map.from16(number, end)
        text = shown.text[begin:stop]
        begin += len(text) - len(text.lstrip())
        text = text.strip()
        if text:
            language = shown.language
            pieces.append(NotePiece(shown.part, begin, begin + len(text), text))
    return language, pieces
