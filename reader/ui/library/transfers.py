"""Files in and out of the library: folders of articles, backups, exported notes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from reader.cancel import CancelToken
from reader.errors import Cancelled, LagebildError
from reader.ui.library.keeping import Keeping
from reader.ui.library.shelf import Shelf
from reader.ui.messages import Message
from reader.ui.tasks import Job, Report

if TYPE_CHECKING:
    from reader.library.importing import Step
    from reader.library.library import Library
    from reader.library.records import Contents, ImportReport, NoteRow
    from reader.paths import Paths
    from reader.text.article import Article
    from reader.ui.features import Bench
    from reader.ui.library.window import LibraryWindow

_REASONS_SHOWN = 3


class Transfers(QObject):
    """One at a time; progress and result are shown in the library's window."""

    def __init__(self, bench: Bench, shelf: Shelf, keeping: Keeping, window: LibraryWindow) -> None:
        super().__init__(window)
        self._bench = bench
        self._shelf = shelf
        self._keeping = keeping
        self._window = window
        self._job: Job | None = None

    # Choosing

    def choose_folder(self) -> None:
        """Ask for a folder of articles and import it."""
        dialog = self._dialog(self.tr("Import a folder of articles"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.import_folder(Path(name)))
        dialog.open()

    def choose_backup_target(self) -> None:
        """Ask where the backup is to lie and write it."""
        dialog = self._dialog(self.tr("Back up the profile"), self.tr("Backups (*.zip)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"lagebild-{datetime.now().astimezone():%Y-%m-%d}.zip")
        dialog.fileSelected.connect(lambda name: self.back_up(Path(name)))
        dialog.open()

    def choose_backup(self) -> None:
        """Ask for a backup and restore it at the next start."""
        dialog = self._dialog(self.tr("Restore a backup"), self.tr("Backups (*.zip)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.restore(Path(name)))
        dialog.open()

    def choose_notes_target(self, kind: str) -> None:
        """Ask where the notes are to lie and write them; ``kind``: 'md' or 'html'."""
        name = self.tr("Markdown (*.md)") if kind == "md" else self.tr("Web page (*.html)")
        dialog = self._dialog(self.tr("Export notes"), name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"notes.{kind}")
        dialog.fileSelected.connect(lambda path: self.export_notes(Path(path)))
        dialog.open()

    def _dialog(self, title: str, kinds: str = "") -> QFileDialog:
        self._window.bring()
        dialog = QFileDialog(self._window, title, "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    # Doing

    def import_folder(self, folder: Path) -> None:
        """Import all articles below a folder."""
        paths = self._bench.paths

        def work(library: Library, token: CancelToken, report: Report) -> ImportReport:
            from reader.library.importing import article_files, import_files
            from reader.workflow import read_file

            return import_files(library, article_files(folder), read_file, contents_maker(paths), token, report)

        def reported(step: Step) -> None:
            self._window.show_work(self.tr("Importing {name}").format(name=step.name), step.done, step.count)

        self._begin(work, self._on_imported, reported, self.tr("Importing…"))

    def back_up(self, target: Path) -> None:
        """Write the whole profile into one file."""
        paths = self._bench.paths
        self._keeping.save()

        def work(_library: Library, token: CancelToken, report: Report) -> Path:
            from reader.library.backup import back_up

            return back_up(paths, target, token, report)

        def done(path: Path) -> None:
            self._window.messages.info(self.tr("The backup is written: {name}.").format(name=path.name))

        self._begin(work, done, self._count, self.tr("Backing up…"))

    def restore(self, source: Path) -> None:
        """Check a backup and lay it out; it takes the profile's place at the next start."""
        paths = self._bench.paths

        def work(_library: Library, token: CancelToken, report: Report) -> int:
            from reader.library.backup import prepare_restore

            return prepare_restore(paths, source, token, report)

        def done(_count: int) -> None:
            text = self.tr("The backup is sound. It takes the place of your data when Lagebild starts again.")
            self._window.messages.post(
                Message(text, level="warning", action=self.tr("Quit now"), run=self._bench.window.close)
            )

        self._begin(work, done, self._count, self.tr("Checking the backup…"))

    def export_notes(self, target: Path) -> None:
        """Write all notes as Markdown or HTML."""

        def work(library: Library, _token: CancelToken, _report: Report) -> int:
            from reader.export.notes import save_notes

            rows = library.all_notes()
            save_notes(target, [passage_of(row) for row in rows], title="Lagebild: notes")
            return len(rows)

        def done(count: int) -> None:
            text = self.tr("{count} passages are written to {name}.").format(count=count, name=target.name)
            self._window.messages.info(text)

        self._begin(work, done, self._count, self.tr("Exporting…"))

    def cancel(self) -> None:
        """Stop what goes on, where it is safe to stop."""
        if self._job is not None:
            self._bench.tasks.cancel(self._job)
            self._end()
            self._window.messages.info(self.tr("Stopped. What was done until then stays."))
            self._shelf.changed.emit()

    def _begin(
        self,
        work: Callable[[Library, CancelToken, Report], Any],
        done: Callable[[Any], None],
        reported: Callable[[Any], None],
        text: str,
    ) -> None:
        if self._job is not None:
            self._window.messages.warn(self.tr("Something else is going on; wait for it or stop it first."))
            return
        self._window.bring()
        self._window.show_work(text)

        def finished(answer: Any) -> None:
            self._end()
            done(answer)

        self._job = self._shelf.run(work, finished, reported, self._on_failed)

    def _end(self) -> None:
        self._job = None
        self._window.show_work("")

    def _count(self, step: tuple[int, int]) -> None:
        self._window.show_work(self._window.work_text.text(), *step)

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, LagebildError):
            raise error
        self._window.messages.error(error)

    def _on_imported(self, report: ImportReport) -> None:
        self._shelf.changed.emit()
        text = self.tr("{added} articles are new, {known} were there already.")
        said = text.format(added=report.added, known=report.known)
        if not report.failed:
            self._window.messages.info(said)
            return
        reasons = [f"{Path(path).name}: {reason}" for path, reason in report.failed[:_REASONS_SHOWN]]
        if len(report.failed) > _REASONS_SHOWN:
            reasons.append(self.tr("and {count} more").format(count=len(report.failed) - _REASONS_SHOWN))
        failed = self.tr("{count} could not be read:").format(count=len(report.failed))
        self._window.messages.warn(f"{said} {failed}", " ".join(reasons))


def contents_maker(paths: Paths) -> Callable[[Article], Contents]:
    """Return what gives an article's sentences and terms. For one thread; opens the glossary at once."""
    from reader.library.taking import contents_of
    from reader.workflow import open_glossary, opened, recognise

    try:
        recogniser = open_glossary(paths).recogniser
    except LagebildError:
        recogniser = None

    def make(article: Article) -> Contents:
        sentences = opened(article).sentences
        if recogniser is None:
            return contents_of(sentences, None)
        hits = recognise(recogniser, article)
        return contents_of(sentences, [(part, hit) for part, found in enumerate(hits) for hit in found])

    return make


def passage_of(row: NoteRow) -> Any:
    """Return a note as the export wants it."""
    from reader.export.notes import Passage, Source

    a, note = row.article, row.note
    source = Source(a.headline, a.outlet, a.author, a.date, a.address)
    return Passage(source, note.quote, note.text, note.language, note.created[:10])
