"""PySide6 6.12.0 on Python 3.11 loses a reference per signal emission and per call that returns None."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot


class _Sender(QObject):
    said = Signal(int, str)


def test_twenty_thousand_emissions_and_calls(qtbot: QtBot) -> None:
    sender = _Sender()
    heard: list[int] = []
    sender.said.connect(lambda number, _text: heard.append(number))
    for number in range(20_000):
        sender.said.emit(number, "x")
        sender.setObjectName("y")
    assert heard == list(range(20_000))
