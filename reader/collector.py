"""Python's garbage collector, kept waiting where very much is read and nothing of it is garbage.

It would look, again and again, at all that was read so far: a sixth of the time of recognition, and with a glossary of
a million entries stalls of a second, in which no other thread runs. What is dropped is freed at once all the same;
only cycles wait.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_waiting() -> Iterator[None]:
    """Switch the collector off, and on again at the end if it was on. Threads may overlap: it comes back early then."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
