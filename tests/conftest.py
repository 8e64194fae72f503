"""Guards for all tests: no leaked thread, no window left open. Qt's own warnings fail a test (pyproject.toml)."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_OUTCOME = pytest.StashKey[int]()


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


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep the outcome for the end of the process."""
    session.config.stash[_OUTCOME] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process with the outcome of the tests, without tearing the interpreter down.

    With some hundred windows behind it, the interpreter takes Qt's objects apart in no particular order, and now and
    then it crashed after "2901 passed". The program itself ends through ``QApplication.exec`` and is tested for that in
    processes of its own (test_single_instance.py).
    """
    outcome = config.stash.get(_OUTCOME, None)
    if outcome is not None and "PySide6.QtWidgets" in sys.modules and not hasattr(config, "workerinput"):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(outcome)
