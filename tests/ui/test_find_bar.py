from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.find.find_bar import FindBar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FindBar]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 60)
    made = FindBar(window)
    made.resize(700, 44)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def words(bar: FindBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel) if label.isVisible())


def test_typing_asks_at_every_letter(bar: FindBar, qtbot: QtBot) -> None:
    asked: list[str] = []
    bar.find_requested.connect(asked.append)
    bar.open_bar()
    qtbot.keyClicks(bar.box, "NATO")
    assert asked == ["N", "NA", "NAT", "NATO"]


def test_opening_with_marked_text_looks_for_it(bar: FindBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.find_requested) as told:
        bar.open_bar("Gipfel")
    assert told.args == ["Gipfel"]
    assert bar.box.selectedText() == "Gipfel"


@pytest.mark.parametrize(
    ("place", "count", "expected"), [(0, 0, "not found"), (0, 1, "1 place"), (0, 3, "3 places"), (2, 3, "2 of 3")]
)
def test_it_says_how_many(bar: FindBar, place: int, count: int, expected: str) -> None:
    bar.open_bar("x")
    bar.show_count(place, count)
    assert words(bar) == expected


def test_enter_steps_on_and_shift_enter_back(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_bar("x")
    with qtbot.waitSignal(bar.next_requested):
        qtbot.keyClick(bar.box, Qt.Key.Key_Return)
    with qtbot.waitSignal(bar.previous_requested):
        qtbot.keyClick(bar.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_escape_closes(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_bar("x")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
    assert bar.isHidden()
