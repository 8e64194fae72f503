"""A second start hands its article to the running window; a crashed or hanging one is not in the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.paths import Paths
from reader.ui.single_instance import PATIENCE, hand_over, marker

ROOT = Path(__file__).parents[2]
WAIT = 60.0
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals stop the first instance here")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.of(tmp_path / "profile").make()


@pytest.fixture
def start(paths: Paths) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start the program as a user does; whatever still runs is ended."""
    begun: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "reader", "--profile", str(paths.data.parent), *arguments],
            cwd=paths.data.parent,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            stderr=subprocess.DEVNULL,
        )
        begun.append(process)
        return process

    yield begin
    for process in begun:
        if process.poll() is None:
            process.send_signal(signal.SIGCONT)
            process.kill()
        process.wait()


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def session_headline(paths: Paths) -> str:
    try:
        return str(json.loads(paths.session.read_text("utf-8"))["article"]["headline"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def test_the_second_start_opens_its_file_in_the_first_window(
    paths: Paths, start: Callable[..., subprocess.Popen[bytes]]
) -> None:
    folder = paths.data.parent
    (folder / "eins.txt").write_text("Erste Lage\n\nDie Brigade hielt die Stellung am Fluss.\n", encoding="utf-8")
    (folder / "zwei.txt").write_text("Zweite Lage\n\nDie Truppen zogen sich zurück.\n", encoding="utf-8")
    first = start("eins.txt")
    until(lambda: marker(paths).exists())
    second = start("zwei.txt")
    assert second.wait(WAIT) == 0
    until(lambda: session_headline(paths) == "Zweite Lage")
    assert first.poll() is None
    assert json.loads(marker(paths).read_text("utf-8"))["process"] == first.pid


def test_after_a_crash_the_next_start_is_the_first(paths: Paths, start: Callable[..., subprocess.Popen[bytes]]) -> None:
    first = start()
    until(lambda: hand_over(paths, ""))
    first.kill()
    first.wait()
    assert marker(paths).exists()
    began = time.monotonic()
    assert not hand_over(paths, "")
    assert time.monotonic() - began < PATIENCE / 2, "a dead process is not waited for"
    second = start()
    until(lambda: json.loads(marker(paths).read_text("utf-8"))["process"] == second.pid)
    until(lambda: hand_over(paths, ""))


def test_a_hanging_instance_is_left_after_a_second(paths: Paths, start: Callable[..., subprocess.Popen[bytes]]) -> None:
    first = start()
    until(lambda: hand_over(paths, ""))
    first.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    assert not hand_over(paths, "x.txt")
    assert time.monotonic() - began < PATIENCE + 1.0


def test_without_a_profile_in_use_nothing_is_asked(paths: Paths) -> None:
    assert not hand_over(paths, "x.txt")
    marker(paths).write_text("{damaged", encoding="utf-8")
    assert not hand_over(paths, "x.txt")
