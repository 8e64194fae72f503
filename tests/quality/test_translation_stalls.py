"""How long the window stands still while it translates, switches articles and stops at random (make bench).

The host answers in a process of its own. Other work on the machine takes the processor away from the window's thread;
where the system tells for how long (Linux), a second figure leaves that out.
"""

from __future__ import annotations

import gc
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app import spare_the_collector
from reader.paths import Paths
from reader.settings import Settings
from reader.translation import pace
from reader.ui.compose import build
from reader.ui.controller import Controller
from tests.e2e.test_translating_load import ARTICLES, check
from tests.helpers.watchdog import Watchdog

pytestmark = pytest.mark.benchmark
ROUNDS, SEED, WAIT = 200, 1, 60_000


@pytest.fixture
def host() -> Iterator[str]:
    arguments = [sys.executable, "-m", "tests.quality.load_server"]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate(timeout=10)


class FairWatchdog(Watchdog):
    """Also takes note of each stall without the time for which the thread waited for a processor."""

    def __init__(self) -> None:
        super().__init__()
        self.own_ms: list[float] = []
        self._thread = threading.get_native_id()
        self._waited = self._waiting()

    def _waiting(self) -> float:
        try:
            return int(Path(f"/proc/self/task/{self._thread}/schedstat").read_text("ascii").split()[1]) / 1e6
        except (OSError, IndexError, ValueError):
            return 0.0

    def _on_timer_timeout(self) -> None:
        super()._on_timer_timeout()
        waited = self._waiting()
        self.own_ms.append(self.stalls_ms[-1] - (waited - self._waited))
        self._waited = waited


def act(controller: Controller, luck: random.Random, current: int) -> int:
    """Do something at random; return which article is open then."""
    what = luck.choice(("switch", "start", "start", "stop", "scroll"))
    if what == "switch":
        current = (current + luck.randrange(1, len(ARTICLES))) % len(ARTICLES)
        controller.opening.open_article(ARTICLES[current])
    elif what == "start":
        controller.translate()
    elif what == "stop":
        controller.translating.stop()
    else:
        bar = controller.window.spread.panes[0].verticalScrollBar()
        bar.setValue(luck.randrange(max(1, bar.maximum())))
    return current


def test_cancels_and_switches_under_load(
    qtbot: QtBot, tmp_path: Path, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace.Limits.__init__, "__defaults__", (5.0, 10.0, 20.0, 2, 0.05, 0.2, 0.0, 2, 2, 60.0))
    settings = Settings(theme="light", engine="google", endpoints={"google": host}, consents={"google": "127.0.0.1"})
    controller = build(Paths.of(tmp_path).make(), settings)
    controller.window.resize(1440, 900)
    controller.window.show()
    spare_the_collector(controller)
    controller.start()
    qtbot.waitUntil(lambda: bool(controller.desk.view and controller.desk.view.rows), timeout=WAIT)
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT)
    luck, current, seen = random.Random(SEED), 0, 0
    controller.opening.open_article(ARTICLES[0])
    qtbot.wait(500)
    with FairWatchdog() as dog:
        for _ in range(ROUNDS):
            current = act(controller, luck, current)
            qtbot.wait(luck.randrange(1, 60))
            view = controller.desk.view
            if view is not None and view.article.source == f"test:{current}":
                seen = max(seen, check(controller))
    controller.window.close()
    controller.window.deleteLater()
    gc.unfreeze()
    print("\n" + dog.report(f"{ROUNDS} cancels and switches (target 50)"))
    own = ", ".join(f"{stall:.0f}" for stall in sorted(dog.own_ms, reverse=True)[:4])
    print(f"without waiting for a processor: {own} ms")
    assert seen > 0
    assert sorted(dog.own_ms)[-5] < 250
