"""The library as a feature of the window: keeping and notes always, its own window when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from reader.ui.library.keeping import Keeping
from reader.ui.library.noting import Noting
from reader.ui.library.reopening import Reopening
from reader.ui.library.shelf import SEARCH_LANE, Shelf
from reader.ui.messages import Message
from reader.ui.reading.pane_menu import PanePoint

if TYPE_CHECKING:
    from reader.library.records import NoteRow, Row, Version
    from reader.ui.features import Bench, Wishes
    from reader.ui.library.feeding import Feeding
    from reader.ui.library.transfers import Transfers
    from reader.ui.library.window import LibraryWindow


class LibraryFeature(QObject):
    """Wires the library's window to the library, and both to what is read."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self.shelf = Shelf(bench)
        self.keeping = Keeping(bench, self.shelf)
        self.noting = Noting(bench, self.shelf, self.keeping)
        self.reopening = Reopening(bench, self.shelf, self.keeping)
        self.window: LibraryWindow | None = None
        self._transfers: Transfers | None = None
        self._feeding: Feeding | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self.refresh)
        self.shelf.changed.connect(self._on_changed)
        self.keeping.changed.connect(self._on_article_changed)
        bench.window.spread.menu.add(self._entries)
        bench.window.toolbar.show_library()

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {
            "library": lambda: self.show("articles"),
            "library_search": self.search,
            "notes": lambda: self.show("notes"),
            "highlight": self.noting.highlight,
            "note": self.noting.write_note,
            "import_folder": lambda: self._files().choose_folder(),
            "backup": lambda: self._files().choose_backup_target(),
            "restore": lambda: self._files().choose_backup(),
        }

    # The window

    def show(self, page: str) -> LibraryWindow:
        """Show the library at a page of it."""
        window = self._made()
        window.pages.show_page(page)
        window.bring()
        self.refresh()
        return window

    def search(self) -> None:
        """Show the library with the keyboard in its search field."""
        self.show("articles").focus_search()

    def _made(self) -> LibraryWindow:
        if self.window is not None:
            return self.window
        from reader.ui.library.feeding import Feeding
        from reader.ui.library.window import LibraryWindow

        window = self.window = LibraryWindow(self._bench.window, self._bench.paths.data / "places.json")
        self._feeding = Feeding(self._bench, self.shelf, window)
        self._connect(window)
        window.language_changed.connect(self._begin_anew)
        return window

    def _begin_anew(self) -> None:
        """Build the window in the other language when it is asked for again; an open one comes back at once."""
        window, self.window, self._transfers, self._feeding = self.window, None, None, None
        if window is not None:
            page, shown = window.pages.current, window.isVisible()
            window.close()
            window.deleteLater()
            if shown:
                self.show(page)

    def _connect(self, window: LibraryWindow) -> None:
        articles, concordance, notes, binned = window.articles, window.concordance, window.notes, window.bin
        articles.search_requested.connect(self._on_search_requested)
        articles.open_requested.connect(self.reopening.open_row)
        articles.bin_requested.connect(self.bin)
        articles.tags_requested.connect(self._on_tags_requested)
        articles.versions_requested.connect(self._on_versions_requested)
        concordance.wanted.connect(self.find_sentences)
        concordance.open_requested.connect(self.reopening.open_sentence)
        notes.open_requested.connect(self.reopening.open_note)
        notes.edit_requested.connect(lambda row: self.noting.edit(row.note))
        notes.delete_requested.connect(self._on_notes_delete_requested)
        notes.export_requested.connect(lambda kind: self._files().choose_notes_target(kind))
        binned.restore_requested.connect(self.restore)
        binned.purge_requested.connect(self._on_purge_requested)
        window.import_requested.connect(lambda: self._files().choose_folder())
        window.backup_requested.connect(lambda: self._files().choose_backup_target())
        window.restore_requested.connect(lambda: self._files().choose_backup())
        window.cancel_requested.connect(lambda: self._files().cancel())
        window.page_shown.connect(lambda _name: self.refresh())

    def _files(self) -> Transfers:
        if self._transfers is None:
            from reader.ui.library.transfers import Transfers

            self._transfers = Transfers(self._bench, self.shelf, self.keeping, self._made())
        return self._transfers

    def _on_changed(self) -> None:
        if self.window is not None and self.window.isVisible():
            self._later.start()

    def refresh(self) -> None:
        """Ask anew for what the page in view shows."""
        window = self.window
        if window is None:
            return
        page = window.pages.current
        if page == "articles":
            self.shelf.ask(lambda library: library.rows(), window.articles.set_rows, lane=SEARCH_LANE, replace="rows")
        elif page == "notes":
            self.shelf.ask(
                lambda library: library.all_notes(), window.notes.set_rows, lane=SEARCH_LANE, replace="notes"
            )
        elif page == "bin":
            self.shelf.ask(
                lambda library: library.rows(binned=True), window.bin.set_rows, lane=SEARCH_LANE, replace="bin"
            )
        elif page == "feeds" and self._feeding is not None:
            self._feeding.refresh()

    # Searching

    def _on_search_requested(self, query: str) -> None:
        window = self._made()
        if not query:
            window.articles.set_found("", None)
            return
        self.shelf.ask(
            lambda library: library.search(query, self.shelf.expand()),
            lambda found: window.articles.set_found(query, found),
            lane=SEARCH_LANE,
            replace="search",
        )

    def find_sentences(self, word: str, key: str = "") -> None:
        """List the sentences with a term; ``key``: the concept, where it is known."""
        window = self._made()
        if window.concordance.field.text().strip() != word:
            window.concordance.field.setText(word)
        keys = (key,) if key else ()
        self.shelf.ask(
            lambda library: library.concordance(word, self.shelf.expand(), keys=keys) if word else [],
            lambda found: window.concordance.show_found(word, found),
            lane=SEARCH_LANE,
            replace="concordance",
        )

    def show_sentences(self, word: str, key: str = "") -> None:
        """Show every sentence of the library with a term."""
        self.show("concordance")
        self.find_sentences(word, key)

    def _entries(self, point: PanePoint) -> list[QAction]:
        """Give the entry of the panes' context menu for a term."""
        mark = point.pane.mark_at(point.number, point.position)
        row = self._bench.desk.row(mark.key) if mark else None
        if row is None:
            return []
        action = QAction(self.tr("“{term}” in the library").format(term=row.lemma), point.pane)
        action.triggered.connect(lambda: self.show_sentences(row.lemma, row.key))
        return [action]

    # The bin

    def bin(self, rows: Sequence[Row]) -> None:
        """Put articles into the bin; the message undoes it."""
        window, numbers = self._made(), [row.id for row in rows]
        one = self.tr("“{headline}” is in the bin.").format(headline=rows[0].headline[:60]) if rows else ""
        text = one if len(rows) == 1 else self.tr("{count} articles are in the bin.").format(count=len(rows))

        def done(_answer: None) -> None:
            window.messages.post(Message(text, action=self.tr("Undo"), run=lambda: self.restore(numbers)))

        if rows:
            self.shelf.ask(lambda library: library.bin(numbers), done, changes=True)

    def restore(self, numbers: Sequence[int]) -> None:
        """Take articles out of the bin."""
        self.shelf.ask(lambda library: library.restore(numbers), changes=True)

    def _on_purge_requested(self, numbers: list[int]) -> None:
        from reader.ui.library.small_dialogs import ConfirmDialog

        window = self._made()
        if not numbers:
            return
        question = self.tr("Delete {count} articles for good, with their notes? This cannot be undone.")
        one = self.tr("Delete this article for good, with its notes? This cannot be undone.")
        text = one if len(numbers) == 1 else question.format(count=len(numbers))
        dialog = ConfirmDialog(text, self.tr("Delete for good"), window.look, window)
        dialog.accepted.connect(lambda: self.purge(numbers))
        dialog.open()

    def purge(self, numbers: Sequence[int]) -> None:
        """Remove binned articles for good."""
        self.keeping.forget(numbers)
        self.shelf.ask(lambda library: library.purge(numbers), changes=True)

    # Tags, versions, notes

    def _on_tags_requested(self, row: Row) -> None:
        from reader.ui.library.small_dialogs import TagsDialog

        window = self._made()
        dialog = TagsDialog(row.headline, row.tags, window.look, window)
        dialog.written.connect(
            lambda tags: self.shelf.ask(lambda library: library.set_tags(row.id, tags), changes=True)
        )
        dialog.open()

    def _on_article_changed(self, number: int) -> None:
        text = self.tr("This page has changed since you read it.")
        self._bench.messages.post(
            Message(text, action=self.tr("Show the differences"), run=lambda: self._show_versions_of(number))
        )

    def _show_versions_of(self, number: int) -> None:
        def show(row: Row | None) -> None:
            if row is not None:
                self._on_versions_requested(row)

        self.shelf.ask(lambda library: library.row(number), show)

    def _on_versions_requested(self, row: Row) -> None:
        from reader.ui.library.small_dialogs import VersionsDialog

        above = self.window if self.window is not None and self.window.isActiveWindow() else self._bench.window

        def show(versions: list[Version]) -> None:
            dialog = VersionsDialog(row.headline, versions, self._bench.window.reading_palette, above)
            dialog.asked.connect(lambda before, after: ask(dialog, before, after))
            dialog.ask()
            dialog.open()

        def ask(dialog: VersionsDialog, before: int, after: int) -> None:
            self.shelf.ask(
                lambda library: library.differences(row.id, before, after),
                dialog.show_differences,
                lane=SEARCH_LANE,
                replace="differences",
            )

        self.shelf.ask(lambda library: library.versions(row.id), show)

    def _on_notes_delete_requested(self, rows: list[NoteRow]) -> None:
        for row in rows:
            self.noting.remove(row.note)

    def close(self) -> None:
        """Save what is not saved yet and close the file."""
        self._later.stop()
        if self.window is not None:
            self.window.close()
        self.keeping.close()
        self.shelf.close()
