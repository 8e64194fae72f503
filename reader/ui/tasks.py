"""Background work: a plain function ``work(token, report)`` on a lane, answers on the window's thread.

A lane is one thread: work on it runs one after the other, so a resource that is not thread-safe gets a lane of its own.
"""

from __future__ import annotations

import logging
import queue
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.cancel import CancelToken
from reader.errors import Cancelled

Report = Callable[[Any], None]
Work = Callable[[CancelToken, Report], Any]
_log = logging.getLogger(__name__)
_TURN = 0.004
"""Seconds of answers that are handled before the window gets a turn."""
_SWITCH = 0.0005
"""Seconds that a lane may compute on while the window's thread waits for the interpreter; Python's own value is 0.005.
Every call from Qt into Python waits that long at worst, and a turn of the event loop has a dozen of them."""


@dataclass(slots=True)
class Job:
    """One piece of work. ``token.cancel()`` asks it to stop and drops whatever it still answers."""

    number: int
    lane: str
    work: Work
    done: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None
    reported: Callable[[Any], None] | None
    token: CancelToken = field(default_factory=CancelToken)


class Tasks(QObject):
    """Runs jobs. Answers of cancelled or replaced jobs never arrive."""

    busy_changed = Signal(bool)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH)
        self._answers: queue.SimpleQueue[tuple[Job, str, Any]] = queue.SimpleQueue()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn_timeout)
        self._lanes: dict[str, queue.SimpleQueue[Job | None]] = {}
        self._threads: list[threading.Thread] = []
        self._current: dict[str, Job] = {}
        self._open: dict[int, Job] = {}
        self._count = 0
        self._stopped = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any job has not answered yet."""
        return bool(self._open)

    def run(
        self,
        lane: str,
        work: Work,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        reported: Callable[[Any], None] | None = None,
        *,
        replace: str = "",
    ) -> Job:
        """Queue ``work`` on a lane. ``replace``: a name; an earlier unfinished job of that name is cancelled.

        After :meth:`stop` nothing is begun any more: a timer of a closing window may still come.
        """
        self._count += 1
        job = Job(self._count, lane, work, done, failed, reported)
        if self._stopped:
            job.token.cancel()
            return job
        if replace:
            earlier = self._current.get(replace)
            if earlier is not None:
                self.cancel(earlier)
            self._current[replace] = job
        self._open[job.number] = job
        if len(self._open) == 1:
            self.busy_changed.emit(True)
        if lane not in self._lanes:
            self._start(lane)
        self._lanes[lane].put(job)
        return job

    def cancel(self, job: Job) -> None:
        """Ask a job to stop; nothing it still says is heard."""
        job.token.cancel()
        self._close(job)

    def stop(self, seconds: float = 1.5) -> None:
        """Cancel everything and wait for the threads, at most ``seconds`` altogether.

        A thread that is still inside a long call then ends by itself: nothing it says is heard, and what it writes
        counts only when it is whole.
        """
        self._stopped = True
        for job in list(self._open.values()):
            self.cancel(job)
        for lane in self._lanes.values():
            lane.put(None)
        until = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        self._lanes.clear()
        self._threads.clear()

    def _start(self, lane: str) -> None:
        jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        thread = threading.Thread(target=self._serve, args=(jobs,), name=f"lane {lane}", daemon=True)
        self._lanes[lane] = jobs
        self._threads.append(thread)
        thread.start()

    def _serve(self, jobs: queue.SimpleQueue[Job | None]) -> None:
        while (job := jobs.get()) is not None:
            if job.token.cancelled:
                continue
            try:
                answer = job.work(job.token, lambda what, job=job: self._tell(job, "report", what))  # type: ignore[misc]
            except Cancelled:
                self._tell(job, "cancelled", None)
            except BaseException as error:  # noqa: BLE001 - handed to the window's thread, which shows or raises it
                self._tell(job, "failed", error)
            else:
                self._tell(job, "done", answer)

    def _tell(self, job: Job, kind: str, what: Any) -> None:
        """Hand something over to the window's thread. Called on a lane."""
        self._answers.put((job, kind, what))
        self._arrived.emit()

    def _close(self, job: Job) -> None:
        if self._open.pop(job.number, None) is not None and not self._open:
            self.busy_changed.emit(False)

    def _on_arrived(self) -> None:
        if not self._turn.isActive():
            self._turn.start()

    def _on_turn_timeout(self) -> None:
        """Handle some answers; the rest waits for the next turn, so that several long ones do not add up."""
        until = time.perf_counter() + _TURN
        try:
            while time.perf_counter() < until:
                self._hear(*self._answers.get_nowait())
        except queue.Empty:
            return
        finally:
            if not self._answers.empty():
                self._turn.start()

    def _hear(self, job: Job, kind: str, what: Any) -> None:
        if job.token.cancelled:
            return
        if kind == "report":
            if job.reported is not None:
                job.reported(what)
            return
        self._close(job)
        if kind == "done" and job.done is not None:
            job.done(what)
        elif kind == "failed":
            if job.failed is None:
                raise what
            job.failed(what)
