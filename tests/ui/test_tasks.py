"""Background lanes: order, answers on the window's thread, nothing from replaced work."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import ContentError
from reader.ui.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def test_answers_arrive_on_the_window_thread_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[tuple[int, bool]] = []
    main = threading.current_thread()
    for number in range(5):
        tasks.run(
            "lane", lambda token, report, n=number: n, lambda n: heard.append((n, threading.current_thread() is main))
        )
    qtbot.waitUntil(lambda: len(heard) == 5)
    assert heard == [(n, True) for n in range(5)]
    assert not tasks.busy


def test_replaced_work_is_never_heard(tasks: Tasks, qtbot: QtBot) -> None:
    gate, heard = threading.Event(), []

    def slow(token: object, report: object) -> str:
        gate.wait(10)
        return "old"

    tasks.run("lane", slow, heard.append, replace="same")
    tasks.run("lane", lambda token, report: "new", heard.append, replace="same")
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard == ["new"]


def test_reports_come_before_the_end_and_errors_are_handed_over(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[object] = []

    def work(token: object, report: object) -> None:
        report(1)  # type: ignore[operator]
        raise ContentError("no")

    tasks.run("lane", work, None, lambda error: heard.append(str(error)), heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [1, "no"]
