"""The user help: opens by key, speaks the interface's language, closes by Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from tests.e2e.conftest import MakeReader


def test_help_opens_in_the_language_of_the_interface_and_closes(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader(settings=Settings(theme="light", interface_language="en"))
    controller.window.actions_by_name["help"].trigger()
    window = controller.features.help.window
    assert window is not None
    assert "What leaves this computer" in window.page.toPlainText()
    controller.change(interface_language="de")
    qtbot.waitUntil(lambda: "Was diesen Rechner verlässt" in window.page.toPlainText())
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_every_key_that_the_help_names_exists(make_reader: MakeReader) -> None:
    import re

    from PySide6.QtGui import QKeySequence

    controller = make_reader(settings=Settings(theme="light", interface_language="en"))
    controller.window.actions_by_name["help"].trigger()
    window = controller.features.help.window
    assert window is not None
    named = set(re.findall(r"\b(?:(?:Ctrl|Shift|Alt)\+)+\w+|\bF\d+\b", window.page.toPlainText()))
    known = {
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in controller.window.actions_by_name.values()
        for key in action.shortcuts()
    }
    assert len(named) >= 5
    assert {name.replace("Enter", "Return") for name in named} <= known
