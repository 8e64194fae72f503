"""Compiling the glossary takes seconds: the status bar says how far it is, and falls silent when it is ready."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.recognition import ready
from tests.e2e.conftest import WAIT_MS, MakeReader

GOOD = "Waffenruhe hält\n\nDie Waffenruhe zwischen beiden Armeen hält seit Montag."


def test_the_status_bar_tells_how_much_of_the_glossary_is_compiled(
    make_reader: MakeReader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ready, "is_right", lambda _folder, _key: False)
    file = tmp_path / "gut.txt"
    file.write_text(GOOD, encoding="utf-8")
    reader = make_reader(file, wait=False)
    said: list[str] = []
    reader.marking.preparing.connect(lambda _percent: said.append(reader.window.status.work.text()))
    qtbot.waitUntil(lambda: bool(reader.desk.view and reader.desk.view.rows), timeout=WAIT_MS)
    assert said[0] == "Preparing the glossary… 0 %"
    assert "Preparing the glossary… 100 %" in said
    assert len(said) > 3
    assert said[-1] == ""
    assert not reader.window.status.work.isVisible()
