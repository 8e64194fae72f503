"""How work grows with its input, in processor time: no clock of a busy machine is asked."""

from __future__ import annotations

import time
from collections.abc import Callable

_LEAST_SECONDS = 0.002
"""Shorter work is noise."""
LINEAR = 6.0
"""More than this many times the growth of the input is no longer linear, whatever the noise."""


def growth(work: Callable[[int], object], size: int, *, times: int = 8, rounds: int = 2) -> float:
    """Return by how much more the time of ``work(size)`` grows than its input when that grows ``times``-fold.

    1 is linear, ``times`` is quadratic. The best of the rounds counts.
    """

    def seconds(many: int) -> float:
        taken = []
        for _ in range(rounds):
            began = time.process_time()
            work(many)
            taken.append(time.process_time() - began)
        return min(taken)

    work(max(1, size // 10))
    return seconds(size * times) / max(seconds(size), _LEAST_SECONDS) / times
