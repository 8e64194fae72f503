"""The translation of the open article: what is remembered at once, what is asked for step by step, after consent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.ledger import Ledger
from reader.paths import Paths, resource
from reader.settings import Settings
from reader.text.article import Sentence
from reader.ui.desk import Desk
from reader.ui.messages import Messages
from reader.ui.tasks import Job, Report, Tasks
from reader.ui.view_model import TranslationState
from reader.workflow import FILE_ENGINE, SAMPLE_ENGINE, read_pairs, translations_of

LANE, KEYS = "translation", "keys"
_GATHER_MS = 60
Consent = Callable[[str, str, Callable[[], None]], None]
"""Asks the user: engine, host, what to do on yes."""


class Translating(QObject):
    """Wires the desk to the memory and the engines."""

    running_changed = Signal(bool)
    engine_changed = Signal(str, str)
    """Engine's title ('' where nothing is translated) and the date of the translation."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        messages: Messages,
        paths: Paths,
        ledger: Ledger,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._messages = messages
        self._paths = paths
        self._memory: Any = None
        self._ledger = ledger
        self._keys: Any = None
        self._paces: dict[str, Any] = {}
        self._job: Job | None = None
        self._gathered: dict[tuple[int, int], TranslationState] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def requests(self) -> int:
        """How many requests left this computer in this session."""
        return len(self._ledger.requests)

    def _sentences(self) -> list[tuple[int, int, Sentence]]:
        view = self._desk.view
        if view is None:
            return []
        return [(s.block, index, s) for part in view.sentences for index, s in enumerate(part)]

    def recall(self, pairs_file: Path | None = None) -> None:
        """Show what is known without any request: the pairs of a file, then the memory."""
        self.stop()
        view = self._desk.view
        if view is None:
            return
        sentences, flat = view.sentences, self._sentences()

        def work(_token: CancelToken, _report: Report) -> dict[tuple[int, int], TranslationState]:
            found: dict[tuple[int, int], TranslationState] = {}
            if pairs_file is not None and pairs_file.exists():
                known = translations_of(sentences, read_pairs(pairs_file))
                engine = SAMPLE_ENGINE if pairs_file == resource("sample", "article.en.tsv") else FILE_ENGINE
                found = {key: TranslationState(text, engine=engine) for key, text in known.items()}
            if self._paths.memory.exists():
                from reader.translation.session import remembered_results

                for result in remembered_results([s for _, _, s in flat], self._open_memory()):
                    part, index, _ = flat[result.index]
                    status = "edited" if result.corrected else "done"
                    found[(part, index)] = TranslationState(result.text, status, result.engine, result.flags)
            return found

        self._tasks.run(LANE, work, done=self._on_recalled, failed=self._on_failed, replace="recall")

    def start(self, settings_now: Callable[[], Settings], ask: Consent) -> None:
        """Translate what is not translated yet, after consent for the engine's host.

        ``settings_now`` is asked again before every request, so that a consent taken back counts at once.
        """
        from reader.translation.consent import why_not
        from reader.translation.engines.catalogue import host_of

        settings = settings_now()
        engine = settings.engine or "google"
        endpoint = settings.endpoints.get(engine, "")
        try:
            host = host_of(engine, endpoint=endpoint)
        except LagebildError as error:
            self._messages.error(error)
            return
        if settings.local_only and host:
            self._messages.warn(why_not(settings, engine, host), self.tr("Switch it off in the settings to translate."))
            return
        if why_not(settings, engine, host):
            ask(engine, host, lambda: self._begin(engine, endpoint, settings_now))
        else:
            self._begin(engine, endpoint, settings_now)

    def stop(self) -> None:
        """Stop; what arrived stays."""
        if self._job is not None:
            self._tasks.cancel(self._job)
            self._job = None
            self._flush()
            self.running_changed.emit(False)

    def use_memory(self, use: Callable[[Any], Any], done: Callable[[Any], None]) -> None:
        """Run ``use(memory)`` where the memory may be used, and ``done`` with its answer on the window's thread."""
        self._tasks.run(LANE, lambda _token, _report: use(self._open_memory()), done=done, failed=self._on_failed)

    @property
    def keys(self) -> Any:
        """The engines' keys: one object, because a key that no keyring keeps is kept in it."""
        return self._open_keys()

    def keep_key(self, engine: str, key: str) -> None:
        """Keep an engine's key in the system's keyring; say so where there is no safe one."""
        keys = self._open_keys()
        self._tasks.run(KEYS, lambda _token, _report: keys.set(engine, key), done=self._on_key_kept)

    def _on_key_kept(self, problem: str) -> None:
        if problem:
            self._messages.warn(problem)

    def _open_keys(self) -> Any:
        from reader.translation.keys import Keys

        self._keys = self._keys or Keys()
        return self._keys

    def _begin(self, engine: str, endpoint: str, settings_now: Callable[[], Settings]) -> None:
        self.stop()
        view = self._desk.view
        if view is None:
            return
        done = {key for key, state in view.translations.items() if state.text is not None}
        wanted = [(part, index, s) for part, index, s in self._sentences() if (part, index) not in done]
        if not wanted:
            self._messages.info(self.tr("Everything is translated already."))
            return
        paces, ledger = self._paces, self._ledger
        keys = self._open_keys()

        def work(token: CancelToken, report: Report) -> None:
            from reader.translation.consent import why_not
            from reader.translation.engines.catalogue import create
            from reader.translation.pace import Pace
            from reader.translation.session import translate_sentences
            from reader.translation.transport import Transport

            pace = paces.setdefault(f"{engine} {endpoint}", Pace())
            transport = Transport(
                token=token, ledger=ledger, pace=pace, allow=lambda host: why_not(settings_now(), engine, host)
            )
            translator = create(engine, endpoint=endpoint, key=keys.get(engine), transport=transport, glossary=settings_now().deepl_glossary)
            translate_sentences([s for _, _, s in wanted], translator, self._open_memory(), token=token, report=report)

        def reported(result: Any) -> None:
            part, index, _ = wanted[result.index]
            status = "failed" if result.text is None else "edited" if result.corrected else "done"
            self._gathered[(part, index)] = TranslationState(result.text, status, result.engine, result.flags)
            if not self._timer.isActive():
                self._timer.start()

        self._job = self._tasks.run(
            LANE, work, done=lambda _: self._on_done(), failed=self._on_failed, reported=reported, replace="translate"
        )
        self.running_changed.emit(True)

    def _open_memory(self) -> Any:
        """Called on the translation lane only."""
        if self._memory is None:
            from reader.translation.memory import Memory

            self._memory = Memory(self._paths.memory)
        return self._memory

    def _on_recalled(self, states: dict[tuple[int, int], TranslationState]) -> None:
        self._desk.add_translations(states)
        if self._memory is not None and self._memory.problem:
            self._messages.warn(self._memory.problem)

    def _on_timer_timeout(self) -> None:
        self._flush()

    def _flush(self) -> None:
        gathered, self._gathered = self._gathered, {}
        self._desk.add_translations(gathered)

    def _on_done(self) -> None:
        self._job = None
        self._flush()
        self.running_changed.emit(False)
        self._tell_failures()

    def _tell_failures(self) -> None:
        view = self._desk.view
        failed = [state for state in view.translations.values() if state.status == "failed"] if view else []
        if failed:
            reason = failed[0].flags[0] if failed[0].flags else ""
            text = self.tr("{count} sentences could not be translated.").format(count=len(failed))
            self._messages.warn(text, reason, self.tr("Retry"), self.retry_requested.emit)

    retry_requested = Signal()

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        self._flush()
        self.running_changed.emit(False)
        if not isinstance(error, LagebildError):
            raise error
        self._messages.error(error, self.tr("Retry"), self.retry_requested.emit)

    def close(self) -> None:
        """Close the memory; call after the lanes have stopped."""
        if self._memory is not None:
            self._memory.close()
            self._memory = None
