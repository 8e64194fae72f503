"""The translation of the open article: what is remembered at once, what is asked for step by step, after consent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import LagebildError
from reader.ledger import Ledger
from reader.paths import Paths, resource
from reader.settings import Settings
from reader.text.article import Sentence
from reader.ui.desk import Desk
from reader.ui.engine_run import EngineRuns
from reader.ui.hosts import KEYS, find_host
from reader.ui.messages import Messages
from reader.ui.own_words import OwnWords
from reader.ui.tasks import Job, Tasks
from reader.ui.view_model import TranslationState
from reader.workflow import FILE_ENGINE, SAMPLE_ENGINE, read_pairs, translations_of

LANE = "translation"
_TOPIC = "translation"
_GATHER_MS = 60
States = dict[tuple[int, int], TranslationState]
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
        self._memory_told = ""
        self._ledger = ledger
        self._keys: Any = None
        self.runs = EngineRuns(ledger, self._open_keys, self._open_memory)
        self.own_words = OwnWords(desk, messages, self.use_memory, self._known, self)
        self.sentence_corrected = self.own_words.corrected
        """Part and index of a sentence whose correction (or its withdrawal) is kept."""
        self.in_view: Callable[[], Sequence[int]] = tuple
        """Which parts the reader sees; the window says."""
        self.engine_now: Callable[[], str] = str
        """The engine of the settings: of several remembered translations its own is shown."""
        self._wanted: tuple[int, ...] = ()
        self._retry: frozenset[tuple[int, int]] | None = None
        self._pairs_file: Path | None = None
        self._job: Job | None = None
        self._gathered: States = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        desk.article_changed.connect(self._on_desk_article_changed)

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
        if self._desk.view is None:
            return
        self._pairs_file = pairs_file
        flat = self._sentences()
        self._tasks.run(
            LANE,
            lambda _token, _report: self._known(flat),
            done=self._on_recalled,
            failed=self._on_failed,
            replace="recall",
        )

    def _known(self, flat: list[tuple[int, int, Sentence]]) -> States:
        """Return what the file's pairs and the memory know of sentences. Called on the translation lane only."""
        found: States = {}
        pairs_file = self._pairs_file
        if pairs_file is not None and pairs_file.exists():
            pairs = read_pairs(pairs_file)
            engine = SAMPLE_ENGINE if pairs_file == resource("sample", "article.en.tsv") else FILE_ENGINE
            for part, index, sentence in flat:
                for text in translations_of([[sentence]], pairs).values():
                    found[part, index] = TranslationState(text, engine=engine)
        if self._paths.memory.exists():
            from reader.translation.session import remembered_results

            engine = self.engine_now()
            for result in remembered_results([s for _, _, s in flat], self._open_memory(), engine=engine):
                part, index, _ = flat[result.index]
                status = "edited" if result.corrected else "done"
                found[(part, index)] = TranslationState(result.text, status, result.engine, result.flags)
        return found

    def start(self, settings_now: Callable[[], Settings], ask: Consent) -> None:
        """Translate what is not translated yet, after consent for the engine's host.

        ``settings_now`` is asked again before every request, so that a consent taken back counts at once.
        """
        from reader.translation.consent import why_not

        retry, self._retry = self._retry, None
        settings = settings_now()
        engine = settings.engine or "google"
        endpoint = settings.endpoints.get(engine, "")

        def begin() -> None:
            self._begin(engine, endpoint, settings_now, retry)

        def found(host: str) -> None:
            reason = why_not(settings, engine, host)
            if settings.local_only and host:
                self._messages.warn(reason, self.tr("Switch it off in the settings to translate."))
            elif reason:
                ask(engine, host, begin)
            else:
                begin()

        self.find_host(engine, endpoint, found)

    def find_host(self, engine: str, endpoint: str, then: Callable[[str], None]) -> None:
        """Call ``then`` with the host that the engine would send to; see reader.ui.hosts."""
        find_host(self._tasks, self._messages, self._open_keys, engine, endpoint, then)

    def retry(self, keys: Collection[tuple[int, int]] = ()) -> None:
        """Try sentences, as (part, index), again, or everything that is not translated; a paused host is asked again.

        While a run is going on it goes on with everything, these sentences first.
        """
        self._retry = frozenset(keys) if not self.running else frozenset()
        self._wanted = tuple(dict.fromkeys(part for part, _ in keys)) or self._wanted
        self.retry_requested.emit()

    def correct(self, part: int, index: int, text: str) -> None:
        """Take the user's English of a sentence; it is kept for ever, and the message undoes it."""
        self.own_words.correct(part, index, text)

    def look_at(self, parts: Sequence[int]) -> None:
        """Take note of the parts in view, most wanted first: they are asked for next."""
        self._wanted = tuple(parts)

    def stop(self) -> None:
        """Stop; what arrived stays."""
        if self._job is not None:
            self._tasks.cancel(self._job)
            self._job = None
            self._flush()
            self.running_changed.emit(False)

    def _on_desk_article_changed(self) -> None:
        """Another article: what still waits to be shown belongs to the last one."""
        self._gathered.clear()
        self._timer.stop()
        self.stop()
        self._messages.withdraw(_TOPIC)

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

    def _begin(
        self,
        engine: str,
        endpoint: str,
        settings_now: Callable[[], Settings],
        retry: frozenset[tuple[int, int]] | None = None,
    ) -> None:
        self.stop()
        self._messages.withdraw(_TOPIC)
        view = self._desk.view
        if view is None:
            return
        done = {key for key, state in view.translations.items() if state.text is not None}
        wanted = [(part, index, s) for part, index, s in self._sentences() if (part, index) not in done]
        if retry:
            wanted = [one for one in wanted if one[:2] in retry]
        if not wanted:
            self._messages.info(self.tr("Everything is translated already."))
            return
        if not retry:
            self._wanted = tuple(self.in_view()) or self._wanted
        sentences = [s for _, _, s in wanted]
        work = self.runs.work(engine, endpoint, sentences, settings_now, lambda: self._wanted, resume=retry is not None)

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

    def _on_recalled(self, states: States) -> None:
        self._desk.add_translations(states)
        self._tell_memory()

    def _tell_memory(self) -> None:
        """Say once that the memory could not be used as it should be (damaged, locked, disk full)."""
        problem = self._memory.problem if self._memory is not None else ""
        if problem not in ("", self._memory_told):
            self._messages.warn(problem)
        self._memory_told = problem

    def _on_timer_timeout(self) -> None:
        self._flush()

    def _flush(self) -> None:
        gathered, self._gathered = self._gathered, {}
        known = self._desk.view.translations if self._desk.view else {}
        edited = {key for key, state in known.items() if state.status == "edited"}
        self._desk.add_translations({key: state for key, state in gathered.items() if key not in edited})

    def _on_done(self) -> None:
        self._job = None
        self._flush()
        self.running_changed.emit(False)
        self._tell_memory()
        self._tell_failures()

    def _tell_failures(self) -> None:
        view = self._desk.view
        failed = [state for state in view.translations.values() if state.status == "failed"] if view else []
        if failed:
            reason = failed[0].flags[0] if failed[0].flags else ""
            many = self.tr("{count} sentences could not be translated.").format(count=len(failed))
            text = many if len(failed) > 1 else self.tr("1 sentence could not be translated.")
            self._messages.warn(text, reason, self.tr("Retry"), self.retry, topic=_TOPIC)

    retry_requested = Signal()

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        self._flush()
        self.running_changed.emit(False)
        if not isinstance(error, LagebildError):
            raise error
        self._messages.error(error, self.tr("Retry"), self.retry, topic=_TOPIC)

    def close(self) -> None:
        """Close the memory; call after the lanes have stopped."""
        if self._memory is not None:
            self._memory.close()
            self._memory = None
