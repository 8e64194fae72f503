"""Articles of the library on the desk again: where reading stopped, or at a sentence that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.library.keeping import Keeping
from reader.ui.library.shelf import Shelf

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.records import Concordance, NoteRow, Row, Snippet
    from reader.text.article import Article
    from reader.ui.features import Bench


class Reopening(QObject):
    """Opens what was chosen in a list of the library."""

    def __init__(self, bench: Bench, shelf: Shelf, keeping: Keeping) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._shelf = shelf
        self._keeping = keeping
        self._target: tuple[int, int, int] | None = None
        """Article, part and sentence to go to when the article is open."""
        keeping.known.connect(lambda _notes: self._go_to_target())

    def open(self, number: int, part: int = -1, index: int = 0) -> None:
        """Open an article, at a sentence of it where ``part`` is given, else where reading stopped."""
        self._target = (number, part, index) if part >= 0 else None
        window = self._bench.window
        window.raise_()
        window.activateWindow()
        if number == self._keeping.number:
            self._go_to_target()
            return

        def work(library: Library) -> tuple[Article, int]:
            from reader.library.taking import first_part_of
            from reader.text.sections import sections_of

            article, place = library.article(number), library.place(number)
            if part < 0:
                return article, place.section if place else 0
            sections = sections_of(article)
            return article, max(n for n in range(len(sections)) if first_part_of(sections, n) <= part)

        self._keeping.save()
        self._shelf.ask(work, lambda found: self._bench.opening.open_saved(*found))

    def _go_to_target(self) -> None:
        view, target = self._bench.desk.view, self._target
        if target is None or view is None or target[0] != self._keeping.number:
            return
        part, index = target[1] - self._keeping.first_part, target[2]
        self._target = None
        if 0 <= part < len(view.sentences) and index < len(view.sentences[part]):
            spread = self._bench.window.spread
            spread.go_to(part, view.sentences[part][index].start)
            spread.light_sentence((part, index))

    def open_row(self, row: Row, snippet: Snippet | None) -> None:
        """Open an article, at the sentence that was found in it."""
        if snippet is not None:
            self.open(row.id, snippet.part, snippet.index)
        else:
            self.open(row.id)

    def open_sentence(self, row: Concordance) -> None:
        """Open an article at a sentence."""
        self.open(row.article, row.part, row.index)

    def open_note(self, row: NoteRow) -> None:
        """Open an article at a note."""
        pieces = row.note.pieces
        self.open(row.article.id, pieces[0].part if pieces else -1)
