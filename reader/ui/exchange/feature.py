"""Import and export of glossaries as a feature of the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from reader.cancel import CancelToken
from reader.errors import Cancelled, LagebildError
from reader.ui.exchange.exporting import Exporting
from reader.ui.i18n import grouped
from reader.ui.messages import Message
from reader.ui.said import said, said_error
from reader.ui.tasks import Job, Report

if TYPE_CHECKING:
    from reader.glossary.journal import Change
    from reader.ui.exchange.import_dialog import ImportDialog
    from reader.ui.exchange.looking import Look
    from reader.ui.features import Bench, Wishes

LANE, TERMBASE_LANE = "glossary files", "termbase"
_REPORT_EVERY = 20_000
"""Entries between two steps of the progress bar."""


class ExchangeFeature(QObject):
    """Asks for files, shows the dialogs, works in the background; a finished import can be undone by its message."""

    changed = Signal()
    """The glossaries are not what they were."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._look: Look | None = None
        self._job: Job | None = None
        self._stop = CancelToken()
        self.import_dialog: ImportDialog | None = None
        self.exporting = Exporting(bench, self)

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {"import_glossary": self.choose_file, "export_glossary": self.exporting.open}

    # Import

    def choose_file(self) -> None:
        """Ask for a file and show what importing it would do."""
        kinds = self.tr(
            "Glossaries (*.toml *.csv *.tsv *.tab *.txt *.utf8 *.tbx *.tbxm *.martif *.xml *.tmx *.utx);;All files (*)"
        )
        dialog = QFileDialog(self._bench.window, self.tr("Import a glossary"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.open_import(Path(name)))
        dialog.open()

    def open_import(self, path: Path) -> ImportDialog:
        """Show the preview of a file."""
        from reader.glossary.importing import readable_formats
        from reader.ui.exchange.import_dialog import ImportDialog

        formats = [(one.name, said(one.title)) for one in readable_formats()]
        window = self._bench.window
        dialog = ImportDialog(path.name, formats, window.reading_palette, window)
        dialog.look_requested.connect(lambda name, columns: self._read(path, name, columns))
        dialog.import_requested.connect(self._on_import_requested)
        dialog.stop_requested.connect(lambda: self._stop.cancel())
        dialog.finished.connect(lambda _result: self._on_import_closed())
        self.import_dialog = dialog
        self._look = None
        dialog.open()
        self._read(path, "", "")
        return dialog

    def _on_import_closed(self) -> None:
        self.import_dialog = None
        self._look = None
        if self._job is not None:
            self._bench.tasks.cancel(self._job)
            self._job = None

    def _read(self, path: Path, name: str, columns: str) -> None:
        dialog, termbase = self.import_dialog, self._bench.paths.termbase
        if dialog is None:
            return
        dialog.show_reading()

        def work(token: CancelToken, report: Report) -> Look:
            from reader.ui.exchange.looking import look_at

            return look_at(path, termbase, name, columns, token, report)

        def done(look: Look) -> None:
            self._job = None
            self._look = look
            dialog.show_look(look)

        def failed(error: BaseException) -> None:
            self._job = None
            if not isinstance(error, LagebildError):
                dialog.reject()
                raise error
            dialog.show_fault(said_error(error))

        self._job = self._bench.tasks.run(LANE, work, done, failed, dialog.show_reading, replace=LANE)

    def _on_import_requested(self, into: str, duplicates: str) -> None:
        from reader.glossary.importing import Duplicates, carry_out, chosen

        look, dialog, termbase = self._look, self.import_dialog, self._bench.paths.termbase
        if look is None or dialog is None:
            return
        self._stop = stop = CancelToken()
        count = len(look.read.concepts)
        dialog.show_importing(0, count)

        def work(token: CancelToken, report: Report) -> tuple[int, int] | None:
            to_write = chosen(look.seen, Duplicates(duplicates)) if into == "own" else look.read.concepts

            def told(done: int) -> None:
                token.raise_if_cancelled()
                if not done % _REPORT_EVERY:
                    report((done, len(to_write)))

            if not to_write:
                return 0, 0
            try:
                number = carry_out(
                    look.path,
                    termbase,
                    to_write,
                    into=into,
                    format=look.format,
                    columns=look.columns,
                    token=stop,
                    report=told,
                )
            except Cancelled:
                # Stopping is answered by what came of it: a wish that came too late must not say that nothing was done.
                return None
            return number, len(to_write)

        self._job = None  # closing the dialog must not drop the answer
        self._bench.tasks.run(
            TERMBASE_LANE,
            work,
            lambda answer: self._on_imported(look, answer),
            self._on_import_failed,
            lambda step: dialog.show_importing(*step),
        )

    def _close_import(self) -> None:
        dialog = self.import_dialog
        if dialog is not None:
            dialog.done(0)

    def _on_imported(self, look: Look, answer: tuple[int, int] | None) -> None:
        self._close_import()
        messages = self._bench.messages
        if answer is None:
            messages.info(self.tr("Stopped. Nothing of {name} was imported.").format(name=look.path.name))
            return
        number, count = answer
        if not count:
            messages.info(self.tr("Everything in {name} is there already.").format(name=look.path.name))
            return
        text = self.tr("{count} entries of {name} are imported.").format(count=grouped(count), name=look.path.name)
        messages.post(Message(text, action=self.tr("Undo"), run=lambda: self.undo(number)))
        self._on_changed()

    def _on_import_failed(self, error: BaseException) -> None:
        self._close_import()
        self._on_failed(error)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, LagebildError):
            raise error
        self._bench.messages.error(error)

    def _on_changed(self) -> None:
        self._bench.marking.mark_again()
        self.changed.emit()

    def undo(self, number: int) -> None:
        """Take an import back while it is the last change."""
        termbase = self._bench.paths.termbase

        def work(_token: CancelToken, _report: Report) -> Change | None:
            from reader.glossary.termbase import Termbase

            with Termbase(termbase) as base:
                return base.undo(number)

        def done(change: Change | None) -> None:
            if change is None:
                self._bench.messages.warn(self.tr("The glossary was changed since; undo the newer changes first."))
                return
            self._bench.messages.info(self.tr("The import is undone."))
            self._on_changed()

        self._bench.tasks.run(TERMBASE_LANE, work, done, self._on_failed)
