"""Telling background work to stop: a flag that the work looks at where it is safe to stop."""

from __future__ import annotations

import threading

from reader.errors import Cancelled


class CancelToken:
    """One piece of background work's flag. May be used from any thread; once cancelled it stays so."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop. Returns at once."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled where the work was asked to stop."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Sleep for ``seconds``, or less: raise Cancelled as soon as the work is asked to stop."""
        if self._event.wait(max(0.0, seconds)):
            raise Cancelled
