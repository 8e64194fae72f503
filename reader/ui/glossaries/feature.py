"""The glossary as a feature of the window: browser, editor, list of glossaries, candidates, watched files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from reader.ui.glossaries.editing import Editing
from reader.ui.glossaries.keeper import Keeper
from reader.ui.glossaries.offering import Offering
from reader.ui.glossaries.restoring import Restoring
from reader.ui.glossaries.watching import Watching

if TYPE_CHECKING:
    from reader.glossary.glossaries import Listed
    from reader.glossary.termbase import Termbase
    from reader.recognition.index import Index
    from reader.ui.features import Bench, Wishes
    from reader.ui.glossaries.entry_filters import Entry
    from reader.ui.glossaries.loading import Loaded
    from reader.ui.glossaries.window import GlossaryWindow
    from reader.ui.messages import Messages
    from reader.workflow import Glossary

WATCH_AFTER_MS = 1500
"""After the first picture: watched files can wait."""


class GlossaryFeature(QObject):
    """Wires the glossary's window to the termbase, and both to the open article."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self.window: GlossaryWindow | None = None
        self.keeper = Keeper(bench, self._channel)
        self.editing = Editing(bench, self.keeper)
        self.offering = Offering(bench, self.editing)
        self.watching = Watching(bench, self.keeper)
        self.restoring = Restoring(bench, self.keeper)
        self._index: Index | None = None
        self._visited: list[str] = []
        """Entries shown before, for going back."""
        self._shown = ""
        self.keeper.changed.connect(self.refresh)
        bench.desk.terms_changed.connect(self._on_terms_changed)
        QTimer.singleShot(WATCH_AFTER_MS, self, self._begin_watching)

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {
            "glossaries": self.open,
            "add_term": self.editing.add_from_text,
            "candidates": self.offering.open,
            "undo_glossary": self.keeper.undo,
        }

    # The window

    def open(self) -> GlossaryWindow:
        """Show the browser with the keyboard in its search field."""
        window = self._made()
        window.bring()
        window.focus_search()
        self.refresh()
        return window

    def show_entry(self, key: str) -> None:
        """Show one entry in the browser."""
        window = self._made()
        window.pages.show_page("entries")
        if not window.entries.go_to(key):
            self.refresh()
        window.bring()
        window.entries.list.setFocus()

    def _made(self) -> GlossaryWindow:
        if self.window is not None:
            return self.window
        from reader.ui.glossaries.window import GlossaryWindow

        window = self.window = GlossaryWindow(self._bench.window, self._bench.paths.windows)
        entries, listed = window.entries, window.glossaries
        window.language_changed.connect(self._begin_anew)
        window.undo_requested.connect(self.keeper.undo)
        window.back_requested.connect(self.back)
        entries.chosen.connect(self._on_chosen)
        entries.searched.connect(self._on_searched)
        entries.edit_requested.connect(lambda concept: self.editing.edit(concept, window))
        entries.new_requested.connect(lambda text: self.editing.add(text, parent=window))
        entries.delete_requested.connect(self._on_delete_requested)
        entries.merge_requested.connect(self._on_merge_requested)
        entries.detail.relation_activated.connect(self.show_entry)
        entries.detail.back_requested.connect(self.back)
        entries.detail.jump_requested.connect(self._on_jump_requested)
        listed.switch_requested.connect(self._on_switch_requested)
        listed.move_requested.connect(self._on_move_requested)
        listed.remove_requested.connect(self._on_remove_requested)
        listed.watch_requested.connect(self._choose_watched)
        listed.backups_requested.connect(lambda: self.restoring.open(window))
        for button, name in ((listed.take, "import_glossary"), (listed.give, "export_glossary")):
            action = self._bench.window.actions_by_name.get(name)
            button.setVisible(action is not None)
            if action is not None:
                button.clicked.connect(action.trigger)
        return window

    def _begin_anew(self) -> None:
        """Build the window in the other language when it is asked for again; an open one comes back at once."""
        window, self.window = self.window, None
        if window is None:
            return
        page, text, shown = window.pages.current, window.entries.search.text(), window.isVisible()
        key = window.entries.current.concept.id if window.entries.current is not None else ""
        window.close()
        window.deleteLater()
        if shown:
            again = self.open()
            again.entries.search.setText(text)
            again.entries.go_to(key)
            again.pages.show_page(page)

    def refresh(self) -> None:
        """Read the entries anew, where the browser was ever opened."""
        if self.window is None:
            return
        path = self._bench.paths.termbase

        def work(glossary: Glossary) -> Loaded:
            from reader.ui.glossaries.loading import loaded

            return loaded(glossary.index, path)

        self._bench.marking.ask(work, self._on_loaded)

    def _on_loaded(self, found: Loaded) -> None:
        if self.window is None:
            return
        self._index = found.index
        self.window.entries.set_entries(found.entries, self._here())
        self.window.glossaries.set_glossaries(found.listed, found.shipped_count)

    def _on_searched(self, text: str) -> None:
        """Look into the glossaries that are too large to be listed."""
        path, window = self._bench.paths.termbase, self.window

        def work(glossary: Glossary) -> tuple[Entry, ...]:
            from reader.ui.glossaries.loading import found_in_large

            return found_in_large(glossary.index, path, text)

        if window is not None:
            self._bench.marking.ask(work, lambda rows: window.entries.add_found(text, rows))

    def _here(self) -> dict[str, int]:
        view = self._bench.desk.view
        return {row.key: len(row.occurrences) for row in view.rows} if view is not None else {}

    def _on_terms_changed(self) -> None:
        if self.window is not None and self.window.isVisible():
            self.refresh()

    def _channel(self) -> Messages:
        """What is said while the browser is in front is said there."""
        window = self.window
        return window.messages if window is not None and window.isActiveWindow() else self._bench.messages

    # Entries

    def _on_chosen(self, row: Entry | None) -> None:
        assert self.window is not None
        key = row.concept.id if row is not None else ""
        if self._shown and key and key != self._shown:
            self._visited = [*self._visited[-50:], self._shown]
        if key:
            self._shown = key
        detail = self.window.entries.detail
        lookup, index = self._bench.desk.lookup, self._index
        shipped = index.shipped(key) if index is not None and row is not None and row.kind == "changed" else None
        detail.show_entry(
            row.concept if row else None,
            index.concept if index is not None else lookup,
            shipped,
            places=self._here().get(key, 0),
            kind=row.kind if row else "",
        )
        detail.back.setEnabled(bool(self._visited))

    def back(self) -> None:
        """Show the entry that was shown before."""
        if not self._visited or self.window is None:
            return
        key = self._visited.pop()
        self._shown = ""
        self.window.entries.go_to(key)

    def _on_jump_requested(self) -> None:
        row = self.window.entries.current if self.window is not None else None
        found = self._bench.desk.row(row.concept.id) if row is not None else None
        if found is None:
            return
        main, place = self._bench.window, found.occurrences[0]
        main.sidebar.choose(found.key)
        main.spread.go_to(place.block, place.pieces[0][0])
        main.spread.light(found.key, 0)
        main.spread.light_sentence(self._bench.desk.sentence_of(place.block, place.pieces[0][0]))
        main.raise_()
        main.activateWindow()
        main.spread.main_pane.setFocus()

    def _on_delete_requested(self, rows: Sequence[Entry]) -> None:
        if rows:
            self.editing.delete([(row.concept, row.kind) for row in rows])

    def _on_merge_requested(self, keep: Entry, other: Entry) -> None:
        index = self._index
        below = [c for row in (keep, other) if index is not None and (c := index.shipped(row.concept.id)) is not None]
        self.editing.merge(keep.concept, other.concept, below)

    # Glossaries

    def _on_switch_requested(self, name: str, on: bool) -> None:
        said = self.tr("The glossary is switched on.") if on else self.tr("The glossary is switched off.")
        self.keeper.change(lambda base: base.glossaries.switch(name, on=on), said)

    def _on_move_requested(self, name: str, place: int) -> None:
        self.keeper.change(
            lambda base: base.glossaries.move(name, place), self.tr("The order of glossaries is changed.")
        )

    def _on_remove_requested(self, one: Listed) -> None:
        assert self.window is not None
        said = self.tr("The glossary {title} is removed.").format(title=self.window.glossaries.title_of(one))
        self.keeper.change(lambda base: base.glossaries.remove(one.name), said)

    def _choose_watched(self) -> None:
        dialog = QFileDialog(self.window, self.tr("Watch a glossary file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.watch(Path(name)))
        dialog.open()

    def watch(self, path: Path) -> None:
        """Add a glossary file of another program: read now, and again whenever it changes."""

        def work(base: Termbase) -> int:
            from reader.glossary.exchange import read_file

            concepts = read_file(path).concepts
            return base.glossaries.add(path.stem, concepts, path=path, watched=True)[1]

        said = self.tr("The glossary {title} is watched: it is read again when the file changes.")
        self.keeper.change(work, said.format(title=path.stem))

    def _begin_watching(self) -> None:
        self.watching.refresh()
        if self._bench.paths.termbase.exists():
            self.watching.look()

    def close(self) -> None:
        """Close the browser."""
        if self.window is not None:
            self.window.close()
