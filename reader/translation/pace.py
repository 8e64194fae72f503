"""How fast and how stubbornly a host is asked: spacing, retries, pauses after refusals. One object a host, shared."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from reader.cancel import CancelToken


@dataclass(frozen=True, slots=True)
class Limits:
    """Durations in seconds. ``total`` bounds one request from the first byte sent to the last one read."""

    connect: float = 5.0
    read: float = 10.0
    total: float = 20.0
    retries: int = 2
    first_delay: float = 0.5
    longest_delay: float = 8.0
    spacing: float = 0.25
    refusals_allowed: int = 2
    failures_allowed: int = 2
    pause: float = 60.0


class Pace:
    """Spacing between requests to one host and the circuit breaker. Safe to use from several threads.

    After ``refusals_allowed`` answers "too many requests" in a row, or ``failures_allowed`` requests in a row without
    any answer, :meth:`paused` says for how long the host is left alone.
    """

    def __init__(self, limits: Limits | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits or Limits()
        self._clock = clock
        self._lock = threading.Lock()
        self._next = 0.0
        self._until = 0.0
        self._refusals = 0
        self._failures = 0

    def wait_turn(self, token: CancelToken | None) -> None:
        """Wait until the next request may start. Raises Cancelled."""
        with self._lock:
            now = self._clock()
            start = max(now, self._next)
            self._next = start + self.limits.spacing
        wait(start - now, token)

    def paused(self) -> float:
        """Return for how many seconds this host is not to be asked; 0 when it may be."""
        with self._lock:
            return max(0.0, self._until - self._clock())

    def resume(self) -> None:
        """Forget refusals and failures: the user pressed Retry."""
        with self._lock:
            self._until, self._refusals, self._failures = 0.0, 0, 0

    def answered(self) -> None:
        """Note a good answer."""
        with self._lock:
            self._refusals = self._failures = 0

    def refused(self, retry_after: float) -> bool:
        """Note an answer "too many requests"; return whether the host is now left alone."""
        with self._lock:
            self._refusals += 1
            if self._refusals < self.limits.refusals_allowed and retry_after <= self.limits.longest_delay:
                return False
            self._until = self._clock() + max(retry_after, self.limits.pause)
            return True

    def failed(self, *, answered: bool = False) -> bool:
        """Note a request without any use; return whether there were too many of them in a row.

        ``answered``: the host said that it has a fault. That may be about one text: it is borne three times as often.
        """
        with self._lock:
            self._failures += 1
            return self._failures >= self.limits.failures_allowed * (3 if answered else 1)

    def delay(self, attempt: int, retry_after: float) -> float:
        """Return the seconds to wait before retry number ``attempt`` (from 0): exponential, with jitter."""
        planned = self.limits.first_delay * float(2**attempt) * random.uniform(0.7, 1.3)  # noqa: S311 - no secret
        return min(self.limits.longest_delay, max(planned, retry_after))


def wait(seconds: float, token: CancelToken | None) -> None:
    """Sleep, ending early with Cancelled where the token says so."""
    if seconds <= 0:
        return
    if token is None:
        time.sleep(seconds)
    else:
        token.wait(seconds)
