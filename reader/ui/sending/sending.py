"""Requests, local-only, models and the memory's files: wires their dialogs to the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.ui.said import said_error
from reader.ui.tasks import Job, Report

if TYPE_CHECKING:
    from reader.translation.models import Model
    from reader.translation.tmx import Imported
    from reader.ui.features import Bench, Wishes
    from reader.ui.sending.models_dialog import ModelsDialog

LANE = "models"


class Sending(QObject):
    """Nothing is read or imported before it is asked for."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._models: ModelsDialog | None = None
        self._installed: list[Model] = []
        self._job: Job | None = None
        status = bench.window.status
        status.engine.clicked.connect(self.show_requests)
        status.local_only.clicked.connect(self.set_local_only)

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {
            "requests": self.show_requests,
            "local_only": lambda: self.set_local_only(not self._bench.settings().local_only),
            "models": self.show_models,
            "memory_export": self.export_memory,
            "memory_import": self.import_memory,
        }

    # Requests

    def show_requests(self) -> None:
        """List what left this computer."""
        from reader.ui.sending.requests_dialog import RequestsDialog

        window, settings = self._bench.window, self._bench.settings()
        self._open(
            RequestsDialog(self._bench.ledger.requests, window.reading_palette, window, local_only=settings.local_only)
        )

    def set_local_only(self, on: bool) -> None:
        """Let nothing leave this computer, or allow it again; a running translation ends where it is."""
        self._bench.change(local_only=on)
        if on and self._bench.translating.running:
            self._bench.translating.stop()
        self._bench.messages.info(
            self.tr("Local only: nothing leaves this computer.")
            if on
            else self.tr("Requests are allowed again, to hosts that you agreed to.")
        )

    # Models

    def show_models(self) -> None:
        """Open the dialog of the offline models."""
        from reader.ui.sending.models_dialog import ModelsDialog

        window = self._bench.window
        dialog = self._models = ModelsDialog(window.reading_palette, window)
        dialog.destroyed.connect(self._on_models_destroyed)
        dialog.file_chosen.connect(self._install)
        dialog.address_chosen.connect(self._fetch)
        dialog.use_requested.connect(self._use)
        dialog.verify_requested.connect(self._verify)
        dialog.remove_requested.connect(self._remove)
        dialog.cancel_requested.connect(self._cancel)
        dialog.rejected.connect(self._cancel)
        dialog.accepted.connect(self._cancel)
        self._open(dialog)
        self._list()

    def _on_models_destroyed(self) -> None:
        self._models = None

    def _list(self) -> None:
        folder = self._bench.paths.models

        def work(_token: CancelToken, _report: Report) -> list[Model]:
            from reader.translation.models import list_models

            return list_models(folder)

        self._bench.tasks.run(LANE, work, done=self._on_listed)

    def _on_listed(self, models: list[Model]) -> None:
        self._installed = models
        used = Path(self._bench.settings().endpoints.get("offline", "")).name
        if self._models is not None:
            engine = self._bench.settings().engine
            self._models.show_models(models, used if engine == "offline" else "")

    def _model(self, name: str) -> Model | None:
        return next((model for model in self._installed if model.name == name), None)

    def _begin(self, work: Any, done: Any) -> None:
        """Run one piece of work on models, with progress in the dialog."""
        if self._job is not None or self._models is None:
            return
        self._models.show_progress(0, 0)
        self._models.say("")

        def reported(progress: tuple[int, int]) -> None:
            if self._models is not None:
                self._models.show_progress(*progress)

        def ended(answer: object) -> None:
            self._end()
            done(answer)
            self._list()

        self._job = self._bench.tasks.run(LANE, work, done=ended, failed=self._on_failed, reported=reported)

    def _end(self) -> None:
        self._job = None
        if self._models is not None:
            self._models.show_progress(-1, 0)

    def _cancel(self) -> None:
        if self._job is not None:
            self._bench.tasks.cancel(self._job)
            self._end()
            self._say(self.tr("Stopped. What was fetched is kept: Fetch goes on there."))

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, LagebildError):
            raise error
        self._say(said_error(error), problem=True)

    def _say(self, text: str, *, problem: bool = False) -> None:
        if self._models is not None:
            self._models.say(text, problem=problem)

    def _install(self, origin: Path) -> None:
        folder = self._bench.paths.models

        def work(token: CancelToken, report: Report) -> Model:
            from reader.translation.models import install_model

            return install_model(origin, folder, token=token, progress=lambda *done: report(done))

        self._begin(work, self._on_installed)

    def _fetch(self, url: str, sha256: str) -> None:
        folder, ledger, settings = self._bench.paths.models, self._bench.ledger, self._bench.settings
        closed = self.tr("Local only is switched on: nothing is sent.")

        def work(token: CancelToken, report: Report) -> Model:
            from hashlib import blake2b
            from shutil import rmtree
            from urllib.parse import urlsplit

            from reader.translation.download import download
            from reader.translation.models import install_model

            name = Path(urlsplit(url).path).name or "model.zip"
            # A folder for each address: what was begun from another one is no beginning of this file.
            fetched = folder / ".fetched" / blake2b(url.encode(), digest_size=6).hexdigest()
            package = download(
                url,
                fetched / name,
                sha256=sha256,
                token=token,
                progress=lambda *done: report(done),
                ledger=ledger,
                allow=lambda _host: closed if settings().local_only else "",
            )
            try:
                return install_model(package, folder, token=token, progress=lambda *done: report(done))
            finally:
                if not token.cancelled:
                    rmtree(fetched, ignore_errors=True)

        self._begin(work, self._on_installed)

    def _on_installed(self, model: Model) -> None:
        self._say(self.tr("{model} is installed.").format(model=model.name))

    def _use(self, name: str) -> None:
        settings = self._bench.settings()
        endpoints = {**settings.endpoints, "offline": str(self._bench.paths.models / name)}
        self._bench.change(engine="offline", endpoints=endpoints)
        self._say(self.tr("{model} translates from now on.").format(model=name))
        self._list()

    def _verify(self, name: str) -> None:
        folder, model = self._bench.paths.models, self._model(name)
        if model is None:
            return

        def work(_token: CancelToken, _report: Report) -> str:
            from reader.translation.models import verify

            return verify(folder, model)

        self._begin(work, lambda problem: self._on_verified(name, problem))

    def _on_verified(self, name: str, problem: str) -> None:
        good = self.tr("{model} is as it was installed.").format(model=name)
        self._say(problem or good, problem=bool(problem))

    def _remove(self, name: str) -> None:
        folder, model = self._bench.paths.models, self._model(name)
        if model is None:
            return

        def work(_token: CancelToken, _report: Report) -> None:
            from reader.translation.models import remove

            remove(folder, model)

        self._begin(work, lambda _: self._on_removed(name))

    def _on_removed(self, name: str) -> None:
        settings = self._bench.settings()
        if Path(settings.endpoints.get("offline", "")).name == name:
            endpoints = {key: value for key, value in settings.endpoints.items() if key != "offline"}
            self._bench.change(engine="" if settings.engine == "offline" else settings.engine, endpoints=endpoints)
        self._say(self.tr("{model} is removed.").format(model=name))

    # The memory's files

    def export_memory(self) -> None:
        """Ask for a file and write the translation memory as TMX."""
        dialog = QFileDialog(self._bench.window, self.tr("Export the translation memory"), "lagebild.tmx")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Translation memory (*.tmx)"))
        dialog.setDefaultSuffix("tmx")
        dialog.fileSelected.connect(lambda name: self.write_memory(Path(name)))
        self._open(dialog)

    def write_memory(self, file: Path) -> None:
        """Write the memory to ``file``."""

        def use(memory: Any) -> int:
            from reader.translation.tmx import export_tmx

            return export_tmx(memory, file)

        def done(count: int) -> None:
            text = self.tr("{count} sentences are written to {file}.")
            self._bench.messages.info(text.format(count=count, file=file.name))

        self._bench.translating.use_memory(use, done)

    def import_memory(self) -> None:
        """Ask for a TMX file and take its sentences as the user's own."""
        dialog = QFileDialog(self._bench.window, self.tr("Import a translation memory"), "")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Translation memory (*.tmx);;All files (*)"))
        dialog.fileSelected.connect(lambda name: self.read_memory(Path(name)))
        self._open(dialog)

    def read_memory(self, file: Path) -> None:
        """Take the sentences of ``file`` into the memory; the user's corrections are never overwritten."""

        def use(memory: Any) -> Imported:
            from reader.translation.tmx import import_tmx

            return import_tmx(memory, file)

        self._bench.translating.use_memory(use, self._on_memory_read)

    def _on_memory_read(self, done: Imported) -> None:
        text = self.tr("{kept} sentences are new, {already} were known, {mine} of yours were left as they are.")
        self._bench.messages.info(
            text.format(kept=done.kept, already=done.already, mine=done.corrections_kept),
            self.tr("{count} entries were not German and English.").format(count=done.not_german_english)
            if done.not_german_english
            else "",
        )
        self._bench.translating.recall()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
