"""Measures how long the event loop of the window stands still."""

from __future__ import annotations

import time
from types import TracebackType

from PySide6.QtCore import QTimer

_EVERY_MS = 10


class Watchdog:
    """``with Watchdog() as dog: ...`` then ``dog.worst_ms``: the longest time without a turn of the event loop."""

    def __init__(self) -> None:
        self.stalls_ms: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def _on_timer_timeout(self) -> None:
        now = time.perf_counter()
        self.stalls_ms.append((now - self._last) * 1000 - _EVERY_MS)
        self._last = now

    @property
    def worst_ms(self) -> float:
        return max(self.stalls_ms, default=0.0)

    @property
    def usual_worst_ms(self) -> float:
        """The fifth longest: one long wait for a processor on a busy machine is not the program's."""
        return sorted(self.stalls_ms, reverse=True)[4] if len(self.stalls_ms) > 4 else 0.0

    def report(self, what: str) -> str:
        """Return one line with the measured figures."""
        worst = ", ".join(f"{stall:.0f}" for stall in sorted(self.stalls_ms, reverse=True)[:4])
        return f"{what}: worst stalls {worst} ms in {len(self.stalls_ms)} turns"

    def __enter__(self) -> Watchdog:
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._on_timer_timeout()
        self._timer.stop()
