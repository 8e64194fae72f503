"""Python's garbage collector, kept waiting where very much is read and nothing of it is garbage.

It would look, again and again, at all that was read so far: a sixth of the time of recognition, and with a glossary of
a million entries stalls of a second, in which no other thread runs. What is dropped is freed at once all the same;
only cycles wait. And where very much was kept, the collector never looks at it: its first look would be such a stall.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 200_000
"""Objects made meanwhile that are still there; a look at so many takes a tenth of a second."""


@contextmanager
def collector_waiting() -> Iterator[None]:
    """Switch the collector off, and on again at the end if it was on. Threads may overlap: it comes back early then."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if gc.get_count()[0] > _MANY:
                gc.freeze()
            gc.enable()
