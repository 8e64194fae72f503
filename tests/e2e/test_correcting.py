"""The reader takes marks away and gets them back; the decision outlives the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from reader.ui.cards.quiet_button import QuietButton
from reader.ui.controller import Controller
from reader.ui.dialogs.decisions_dialog import DecisionsDialog
from reader.ui.dialogs.settings_dialog import SettingsDialog
from tests.e2e.conftest import MakeReader
from tests.e2e.test_reading import first_mark

TEXT = (
    "Lage an der Front\n\n"
    "Die Brigade hielt die Stellung.\n\n"
    "Am Abend zog sich die Brigade auf das andere Ufer zurück, während Panzer und Artillerie feuerten.\n\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "lage.txt"
    file.write_text(TEXT + "\n\n".join(f"Die Truppen rückten am Tag {n} vor." for n in range(40)), encoding="utf-8")
    return file


def places(controller: Controller, lemma: str) -> int:
    """Return how many places of a word are marked in the German pane."""
    rows = {row.key for row in controller.desk.view.rows if row.lemma == lemma} if controller.desk.view else set()
    page = controller.window.spread.german.hit_map.page
    return sum(mark.key in rows for block in page for mark in block.marks)


def press(controller: Controller, lemma: str, button: str) -> None:
    """Open the card of a word's first place with the pointer's click and press a button on it."""
    pane = controller.window.spread.german
    number, mark = first_mark(controller, lemma)
    pane.term_activated.emit(mark.key, mark.occurrence, pane.global_rect(number, mark))
    found = next(b for b in controller.window.card.findChildren(QuietButton) if b.text() == button)
    assert found.isVisible()
    found.click()


def test_not_here_takes_one_mark_and_undo_brings_it_back(make_reader: MakeReader, article: Path) -> None:
    controller = make_reader(article)
    window = controller.window
    assert places(controller, "Brigade") == 2
    press(controller, "Brigade", "Not here")
    assert places(controller, "Brigade") == 1
    assert not window.card.isVisible()
    message = window.messages.current
    assert message is not None
    assert "“Brigade” is not marked here any more." in message.text
    assert message.action == "Undo"
    window.messages._action.click()
    assert places(controller, "Brigade") == 2


def test_never_empties_the_row_and_keeps_the_place_in_the_text(make_reader: MakeReader, article: Path) -> None:
    controller = make_reader(article, size=(1200, 500))
    window = controller.window
    bar = window.spread.german.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    rows = window.sidebar.model.total
    key = next(row.key for row in controller.desk.view.rows if row.lemma == "Brigade")  # type: ignore[union-attr]
    window.sidebar.choose(key)
    window.sidebar.never_requested.emit(key)
    assert places(controller, "Brigade") == 0
    assert window.sidebar.model.total == rows - 1
    assert bar.value() == before


def test_decisions_survive_and_are_taken_back_in_the_list(make_reader: MakeReader, article: Path) -> None:
    first = make_reader(article)
    press(first, "Brigade", "Never")
    press(first, "Panzer", "Not here")
    first.window.close()
    again = make_reader()
    assert places(again, "Brigade") == 0
    assert places(again, "Panzer") == 0
    again.window.actions_by_name["settings"].trigger()
    settings = next(w for w in QApplication.topLevelWidgets() if isinstance(w, SettingsDialog))
    settings.corrections.click()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, DecisionsDialog))
    assert len(dialog.mark_again) == 2
    for button in list(dialog.mark_again):
        button.click()
    assert all(isinstance(button, QPushButton) and not button.isVisible() for button in dialog.mark_again)
    dialog.accept()
    settings.reject()
    assert places(again, "Brigade") == 2
    assert places(again, "Panzer") == 1


def test_the_help_says_that_marks_can_be_corrected(make_reader: MakeReader) -> None:
    from reader.ui.dialogs.shortcuts_dialog import ShortcutsDialog

    controller = make_reader()
    controller.window.actions_by_name["shortcuts"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ShortcutsDialog))
    assert any("choose Not here" in label.text() for label in dialog.findChildren(type(dialog.paragraph(""))))
    dialog.accept()
