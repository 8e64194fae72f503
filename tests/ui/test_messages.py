from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.errors import FileError
from reader.ui.cards.quiet_button import QuietButton
from reader.ui.messages import MessageBar, Messages


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 80)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(bar: MessageBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel) if label.isVisible())


def test_what_was_said_before_the_window_is_shown_in_it(window: QWidget) -> None:
    messages = Messages()
    messages.warn("The settings file was damaged.", "Defaults are used.")
    bar = MessageBar(messages, window)
    assert bar.isVisible()
    assert "The settings file was damaged. Defaults are used." in words(bar)
    assert bar.accessibleName().startswith("Warning:")


def test_an_error_offers_its_action_once(window: QWidget, qtbot: QtBot) -> None:
    messages = Messages()
    bar = MessageBar(messages, window)
    assert bar.isHidden()
    tried: list[int] = []
    messages.error(FileError("The file vanished."), "Retry", lambda: tried.append(1))
    button = next(b for b in bar.findChildren(QuietButton) if b.text() == "Retry")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tried == [1]
    assert bar.isHidden()


def test_an_older_error_comes_back(window: QWidget) -> None:
    messages = Messages()
    bar = MessageBar(messages, window)
    messages.warn("First.")
    messages.warn("Second.")
    assert "Second." in words(bar)
    assert "+ 1 more" in words(bar)
    bar.close_message()
    assert "First." in words(bar)
    bar.withdraw("First.")
    assert bar.isHidden()


def test_the_same_twice_is_said_once(window: QWidget) -> None:
    messages = Messages()
    bar = MessageBar(messages, window)
    messages.warn("First.")
    messages.warn("First.")
    bar.close_message()
    assert bar.isHidden()


def test_a_note_goes_by_itself_and_an_error_does_not(window: QWidget, qtbot: QtBot) -> None:
    messages = Messages()
    bar = MessageBar(messages, window)
    bar._timer.setInterval(10)
    messages.info("Saved.")
    qtbot.waitUntil(bar.isHidden)
    messages.warn("Broken.")
    assert not bar._timer.isActive()


def test_what_is_no_longer_so_is_taken_away_and_the_rest_stays(qtbot: QtBot) -> None:
    messages = Messages()
    bar = MessageBar(messages)
    qtbot.addWidget(bar)
    messages.warn("The disk is full.")
    messages.warn("1 sentence could not be translated.", topic="translation")
    messages.withdraw("translation")
    assert bar.current is not None
    assert bar.current.text == "The disk is full."
    messages.withdraw("another topic")
    assert bar.current.text == "The disk is full."
