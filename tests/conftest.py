"""Guards for all tests: no leaked thread, no window left open. Qt's own warnings fail a test (pyproject.toml)."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def no_leaked_threads(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread of ours running: it would answer into the next test."""
    before = set(threading.enumerate())
    yield
    left: list[threading.Thread] = []
    for _ in range(100):
        left = [t for t in threading.enumerate() if t not in before and t.name.startswith("lane ")]
        if not left:
            return
        time.sleep(0.01)  # a joined lane's last breath, not a condition of the test
    pytest.fail(f"threads left running: {[t.name for t in left]}")
