"""In the window: a left-out line comes back, a paragraph goes out, both with undo, both remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.controller import Controller
from reader.ui.dialogs.left_out_dialog import LeftOutDialog
from tests.e2e.conftest import MakeReader
from tests.unit.test_editing import PAGE

WAIT_MS = 30_000


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "grenze.txt"
    file.write_text(PAGE, encoding="utf-8")
    return file


def texts(controller: Controller) -> list[str]:
    view = controller.desk.view
    return [part.text[:10] for part in view.parts] if view else []


def settled(controller: Controller, qtbot: QtBot, expected: list[str]) -> None:
    qtbot.waitUntil(lambda: texts(controller) == expected, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def undo(controller: Controller) -> None:
    message = controller.window.messages.current
    assert message is not None
    assert message.action == "Undo"
    assert message.run is not None
    message.run()


WHOLE = ["Truppen an", "Die Brigad", "Lesen Sie ", "Der Minist", "Die Nachba"]


def test_a_line_comes_back_and_stays_after_the_page_is_opened_again(
    make_reader: MakeReader, qtbot: QtBot, page: Path
) -> None:
    controller = make_reader(page)
    controller.asking.left_out(controller.desk.view.article.left_out)  # type: ignore[union-attr]
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, LeftOutDialog))
    dialog.back[0].click()
    settled(controller, qtbot, WHOLE)
    assert "Lesen Sie auch" in controller.window.spread.german.toPlainText()
    controller.window.close()
    again = make_reader(page)
    assert texts(again) == WHOLE
    undo_free = again.window.messages.current
    assert undo_free is None or undo_free.action != "Undo"


def test_a_paragraph_goes_out_with_undo_and_the_terms_follow(make_reader: MakeReader, qtbot: QtBot, page: Path) -> None:
    controller = make_reader(page)
    rows = {row.lemma for row in controller.desk.view.rows}  # type: ignore[union-attr]
    assert "Brigade" in rows
    controller.features.leaving_out.remove(1)
    settled(controller, qtbot, ["Truppen an", "Der Minist", "Die Nachba"])
    assert "Brigade" not in {row.lemma for row in controller.desk.view.rows}  # type: ignore[union-attr]
    undo(controller)
    settled(controller, qtbot, ["Truppen an", "Die Brigad", "Der Minist", "Die Nachba"])
    assert "Brigade" in {row.lemma for row in controller.desk.view.rows}  # type: ignore[union-attr]


def test_the_paragraph_at_the_caret_goes_out_by_key_and_the_headline_never(
    make_reader: MakeReader, qtbot: QtBot, page: Path
) -> None:
    controller = make_reader(page)
    window = controller.window
    window.spread.go_to(3, 0)
    window.actions_by_name["remove_paragraph"].trigger()
    settled(controller, qtbot, ["Truppen an", "Die Brigad", "Der Minist"])
    window.spread.go_to(0, 0)
    window.actions_by_name["remove_paragraph"].trigger()
    assert texts(controller) == ["Truppen an", "Die Brigad", "Der Minist"]
