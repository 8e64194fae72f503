"""A total deadline for work that cannot be interrupted: it is left behind, in a daemon thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from reader.cancel import CancelToken
from reader.errors import Cancelled

T = TypeVar("T")
_TICK = 0.05
"""Seconds between two looks at the cancel token."""


def within(seconds: float, work: Callable[[], T], token: CancelToken | None, abandon: Callable[[], None]) -> T:
    """Run ``work`` in a daemon thread; leave it behind after ``seconds`` or when cancelled.

    ``abandon`` is called when it is left behind. Raises what ``work`` raises, TimeoutError, Cancelled.
    """
    done = threading.Event()
    answers: list[T] = []
    errors: list[BaseException] = []

    def target() -> None:
        try:
            answers.append(work())
        except BaseException as error:  # noqa: BLE001 - handed to the waiting thread
            errors.append(error)
        finally:
            done.set()

    deadline = time.monotonic() + seconds
    threading.Thread(target=target, name="lagebild-request", daemon=True).start()
    while not done.wait(min(_TICK, max(0.0, deadline - time.monotonic()))):
        if token is not None and token.cancelled:
            abandon()
            raise Cancelled
        if time.monotonic() >= deadline:
            abandon()
            raise TimeoutError
    if errors:
        raise errors[0]
    return answers[0]
