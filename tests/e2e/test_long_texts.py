"""Texts far longer than an article: one part at a time, and the window lives meanwhile."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.controller import Controller
from tests.e2e.conftest import WAIT_MS, MakeReader
from tests.helpers.watchdog import Watchdog

SENTENCES = (
    "Die Brigade Nummer {n} verlegte am Morgen zwei Bataillone an die Grenze, wie das Ministerium mitteilte. "
    "Der Verteidigungsminister sprach von einer Übung, die Opposition forderte eine Waffenruhe und Verhandlungen. "
    "Beobachter zählten {n} Kampfpanzer, mehrere Haubitzen und ein Lazarett hinter der Front."
)


def long_file(folder: Path, megabytes: int) -> Path:
    size = len(SENTENCES.encode())
    paragraphs = (SENTENCES.format(n=number) for number in range(megabytes * 1_000_000 // size))
    file = folder / f"lang-{megabytes}.txt"
    file.write_text("Ein langer Bericht von der Front\n\n" + "\n\n".join(paragraphs), encoding="utf-8")
    return file


def settled(controller: Controller, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(controller.desk.view and controller.desk.view.rows), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def shown(controller: Controller) -> str:
    return controller.window.spread.german.toPlainText()


def test_a_long_text_is_read_part_by_part(make_reader: MakeReader, qtbot: QtBot, tmp_path: Path) -> None:
    controller = make_reader(long_file(tmp_path, 1))
    window = controller.window
    bar = window.section_bar
    assert bar.isVisible()
    assert bar.label.text() == "Long text: part 1 of 34"
    assert not bar.previous.isEnabled()
    assert "Brigade Nummer 0 " in shown(controller)
    assert len(shown(controller)) < 40_000
    bar.next.click()
    qtbot.waitUntil(lambda: bar.label.text() == "Long text: part 2 of 34")
    settled(controller, qtbot)
    assert "Brigade Nummer 0 " not in shown(controller)
    assert any(block.marks for block in window.spread.german.hit_map.page)
    window.actions_by_name["next_section"].trigger()
    qtbot.waitUntil(lambda: bar.label.text() == "Long text: part 3 of 34")
    window.actions_by_name["previous_section"].trigger()
    qtbot.waitUntil(lambda: bar.label.text() == "Long text: part 2 of 34")
    window.actions_by_name["find"].trigger()
    window.find_bar.box.setText("Nummer 0 ")
    assert window.find_bar._count.text() == "not found (in this part)"


def test_a_usual_article_has_no_word_about_parts(make_reader: MakeReader, qtbot: QtBot, tmp_path: Path) -> None:
    controller = make_reader(long_file(tmp_path, 1))
    controller.opening.open_sample()
    qtbot.waitUntil(lambda: not controller.window.section_bar.isVisible())
    settled(controller, qtbot)
    assert not controller.paths.long_text.exists()


def test_the_part_is_there_again_after_a_restart(make_reader: MakeReader, qtbot: QtBot, tmp_path: Path) -> None:
    file = long_file(tmp_path, 1)
    first = make_reader(file)
    first.opening.step_section(1)
    qtbot.waitUntil(lambda: first.opening.section == 1)
    settled(first, qtbot)
    text = shown(first)
    first.window.close()
    file.unlink()
    second = make_reader()
    settled(second, qtbot)
    assert shown(second) == text
    bar = second.window.section_bar
    assert bar.label.text() == "Long text: part 2 of 34"
    bar.next.click()
    qtbot.waitUntil(lambda: bar.label.text() == "Long text: part 3 of 34")
    settled(second, qtbot)
    second.window.close()
    third = make_reader()
    qtbot.waitUntil(lambda: third.window.section_bar.label.text() == "Long text: part 3 of 34")


def test_lost_parts_leave_the_one_that_was_read(make_reader: MakeReader, qtbot: QtBot, tmp_path: Path) -> None:
    first = make_reader(long_file(tmp_path, 1))
    text = shown(first)
    first.window.close()
    first.paths.long_text.write_text("damaged", encoding="utf-8")
    second = make_reader()
    assert shown(second) == text
    assert not second.window.section_bar.isVisible()


@pytest.mark.parametrize("megabytes", [1, 10, 20])
def test_the_window_lives_while_a_long_text_is_opened(
    make_reader: MakeReader, qtbot: QtBot, tmp_path: Path, megabytes: int, capsys: pytest.CaptureFixture[str]
) -> None:
    controller = make_reader()
    file = long_file(tmp_path, megabytes)
    begun = time.perf_counter()
    with Watchdog() as dog:
        controller.opening.open_file(file)
        qtbot.waitUntil(lambda: "Brigade Nummer 0 " in shown(controller), timeout=WAIT_MS)
        readable = time.perf_counter() - begun
        qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)
    with capsys.disabled():
        print(f"\n{dog.report(f'{megabytes} MB')}; readable after {readable:.2f} s")
    assert dog.usual_worst_ms < 1500
    assert controller.window.section_bar.isVisible()
    assert controller.desk.view is not None
    assert controller.desk.view.rows
