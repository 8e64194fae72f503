from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.errors import FileError, LagebildError
from reader.ui.crash import CrashHandler
from reader.ui.dialogs.crash_dialog import CrashDialog

SENTENCE = "Die Bundeswehr verlegt im Herbst ein ganzes Bataillon nach Litauen."


@pytest.fixture
def known() -> list[LagebildError]:
    return []


@pytest.fixture
def handler(qtbot: QtBot, known: list[LagebildError]) -> Iterator[CrashHandler]:
    made = CrashHandler(known.append)
    yield made
    for dialog in dialogs():
        dialog.close()
    QApplication.processEvents()


def dialogs() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]


def failure() -> ValueError:
    try:
        int(SENTENCE)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_bug_shows_one_dialog_and_the_program_lives(handler: CrashHandler, qtbot: QtBot) -> None:
    handler.handle(failure())
    handler.handle(failure())
    qtbot.waitUntil(lambda: len(dialogs()) > 0)
    QApplication.processEvents()
    assert len(dialogs()) == 1
    report = dialogs()[0].findChild(QPlainTextEdit).toPlainText()
    assert "ValueError" in report
    assert "PySide6" in report
    assert "Bundeswehr" not in report


def test_after_closing_the_next_bug_is_told(handler: CrashHandler, qtbot: QtBot) -> None:
    handler.handle(failure())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].accept()
    handler.handle(failure())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)


def test_a_known_error_is_a_message(handler: CrashHandler, known: list[LagebildError], qtbot: QtBot) -> None:
    error = FileError("The file vanished.")
    handler.handle(error)
    qtbot.waitUntil(lambda: known == [error])
    assert dialogs() == []


def test_a_bug_in_a_thread_is_told_in_the_window(handler: CrashHandler, qtbot: QtBot) -> None:
    error = failure()
    thread = threading.Thread(target=lambda: handler.handle(error))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)


def test_the_hooks_are_given_back(handler: CrashHandler) -> None:
    before = (sys.excepthook, threading.excepthook)
    handler.install()
    assert sys.excepthook != before[0]
    handler.remove()
    assert (sys.excepthook, threading.excepthook) == before
