"""From the end of the hover delay to the painted card, in the real window (make bench)."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median, quantiles

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.settings import Settings
from reader.ui.compose import build

pytestmark = pytest.mark.benchmark


def test_the_card_stands_within_a_frame(qtbot: QtBot, tmp_path: Path) -> None:
    controller = build(Paths.of(tmp_path).make(), Settings(theme="light"))
    window = controller.window
    window.resize(1440, 900)
    window.show()
    controller.start()
    qtbot.waitUntil(lambda: bool(controller.desk.view and controller.desk.view.rows), timeout=60_000)
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=60_000)
    window.spread.settle()
    pane = window.spread.german
    places = [(number, mark) for number, block in enumerate(pane.hit_map.page) for mark in block.marks]
    milliseconds = []
    for number, mark in places * 2:
        pane.reveal(number, mark.start)
        QApplication.processEvents()
        start = time.perf_counter()
        controller.hovering.show_card(mark.key, mark.occurrence, pane.global_rect(number, mark))
        QApplication.processEvents()
        milliseconds.append((time.perf_counter() - start) * 1000)
        assert window.card.isVisible()
        window.card.close_card()
        QApplication.processEvents()
    window.close()
    window.deleteLater()
    p99 = quantiles(milliseconds, n=100)[98]
    print(f"\nhover card: first {milliseconds[0]:.1f} ms, median {median(milliseconds):.1f} ms, p99 {p99:.1f} ms")
    assert median(milliseconds) < 50
