"""Writing the glossary into a file: what would be lost is said first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.ui.said import said, said_error
from reader.ui.tasks import Report

if TYPE_CHECKING:
    from reader.glossary.concept import Concept
    from reader.glossary.exchange import Written
    from reader.ui.exchange.export_dialog import ExportDialog
    from reader.ui.features import Bench

LANE = "glossary files"


class Exporting(QObject):
    """Makes the file in the background whenever a choice changes, so that what is said of it is what is written."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._made: Written | None = None
        self.dialog: ExportDialog | None = None

    def open(self) -> ExportDialog:
        """Ask what is to be written and how."""
        from reader.glossary.exchange import FORMATS
        from reader.ui.exchange.export_dialog import ExportDialog

        formats = [(one.name, said(one.title)) for one in FORMATS]
        window, view = self._bench.window, self._bench.desk.view
        dialog = ExportDialog(formats, window.reading_palette, window, has_article=bool(view and view.rows))
        dialog.made_requested.connect(self._make)
        dialog.save_requested.connect(self._choose_target)
        dialog.finished.connect(lambda _result: self._on_closed())
        self.dialog = dialog
        dialog.open()
        dialog.ask()
        return dialog

    def _on_closed(self) -> None:
        self.dialog = None

    def _article_concepts(self) -> frozenset[str]:
        view = self._bench.desk.view
        found: set[str | None] = set()
        for row in view.rows if view else ():
            found.add(row.concept)
            for one in row.occurrences:
                found.update(part.concept for part in one.hit.parts)
        return frozenset(key for key in found if key)

    def _make(self, name: str, scope: str) -> None:
        paths, dialog = self._bench.paths, self.dialog
        wanted = self._article_concepts() if scope == "article" else frozenset()
        self._made = None

        def work(token: CancelToken, _report: Report) -> tuple[int, Written]:
            from reader.glossary.exchange import export_concepts, format_named
            from reader.recognition.ready import concepts_in_effect
            from reader.ui.exchange.looking import present

            concepts: tuple[Concept, ...]
            concepts = present(paths.termbase)[1] if scope == "own" else concepts_in_effect(paths)
            if scope == "article":
                concepts = tuple(concept for concept in concepts if concept.id in wanted)
            token.raise_if_cancelled()
            return len(concepts), export_concepts(concepts, name, _forms() if format_named(name).inflects else None)

        def done(answer: tuple[int, Written]) -> None:
            if dialog is not None and dialog is self.dialog:
                self._made = answer[1]
                dialog.show_made(answer[0], len(answer[1].content), answer[1].losses)

        def failed(error: BaseException) -> None:
            if not isinstance(error, LagebildError):
                raise error
            if dialog is not None and dialog is self.dialog:
                dialog.show_fault(said_error(error))

        self._bench.tasks.run(LANE, work, done, failed, replace="glossary export")

    def _choose_target(self) -> None:
        from reader.glossary.exchange import format_named

        dialog = self.dialog
        if dialog is None or self._made is None:
            return
        kind = format_named(dialog.format.currentData())
        suffix = kind.suffixes[0] if kind.suffixes else {"deepl": ".tsv", "tbx-dct": ".tbx"}.get(kind.name, ".zip")
        target = QFileDialog(dialog, self.tr("Export the glossary"), "", f"{said(kind.title)} (*{suffix});;*")
        target.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        target.setDefaultSuffix(suffix[1:])
        target.selectFile(f"lagebild{suffix}")
        target.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        target.fileSelected.connect(lambda name: self.save(Path(name)))
        target.open()

    def save(self, target: Path) -> None:
        """Write what the dialog shows."""
        written = self._made
        if written is None:
            return
        if self.dialog is not None:
            self.dialog.accept()

        def work(_token: CancelToken, _report: Report) -> None:
            from reader.glossary.exchange import save

            save(written, target)

        def done(_: Any) -> None:
            self._bench.messages.info(self.tr("The glossary is written: {name}.").format(name=target.name))

        self._bench.tasks.run(LANE, work, done, self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, LagebildError):
            raise error
        self._bench.messages.error(error)


def _forms() -> Any:
    from reader.paths import resource
    from reader.recognition.nouns import NounTable
    from reader.recognition.written_forms import concept_forms

    return concept_forms(NounTable.read(resource("nouns", "nouns.tsv")))
