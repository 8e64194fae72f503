from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.cards.hover_card import HoverCard
from reader.ui.cards.plates import Plate
from reader.ui.cards.quiet_button import QuietButton
from reader.ui.palettes import DARK, LIGHT
from reader.ui.view_model import CardData
from tests.helpers.terms import COMPOUND, SQUADRON


@dataclass
class Stage:
    """A window with a text box, and the card over it."""

    window: QWidget
    box: QLineEdit
    card: HoverCard

    def bounds(self) -> QRect:
        return QRect(self.window.mapToGlobal(QPoint(0, 0)), self.window.size())

    def show(self, card: CardData = COMPOUND, x: int = 200, y: int = 100) -> bool:
        anchor = QRect(self.window.mapToGlobal(QPoint(x, y)), self.window.mapToGlobal(QPoint(x + 90, y + 24)))
        return self.card.show_card(card, anchor, self.bounds())

    def words(self) -> str:
        return "\n".join(label.text() for label in self.card.findChildren(QLabel) if label.isVisible())

    def buttons(self) -> list[QuietButton]:
        return [button for button in self.card.findChildren(QuietButton) if button.isVisible()]

    def button(self, text: str) -> QuietButton:
        return next(button for button in self.buttons() if button.text() == text)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    window = QWidget()
    window.resize(900, 700)
    box = QLineEdit(window)
    card = HoverCard(window, hide_delay_ms=20)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    box.setFocus()
    yield Stage(window, box, card)
    card.close_card()


def enter(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))


def leave(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def test_it_says_what_the_term_is(stage: Stage) -> None:
    assert stage.show()
    words = stage.words()
    for expected in (
        "das Feldunterstützungsbataillon",
        "field support battalion",
        "follows the glossary",
        "supplies units",
        "explained by its parts",
        "Military",
    ):
        assert expected in words
    assert [plate.accessibleName() for plate in stage.card.findChildren(Plate)] == [
        "Feld; field",
        "Unterstützung; support",
        "Bataillon; battalion",
    ]
    assert stage.card.accessibleName().startswith("das Feldunterstützungsbataillon; field support battalion")


def test_it_says_that_the_translation_differs(stage: Stage) -> None:
    stage.show(SQUADRON)
    assert "expected “wing”" in stage.words()
    assert "also: wing" in stage.words()


def test_lines_without_words_take_no_room(stage: Stage) -> None:
    stage.show(SQUADRON)
    high = stage.card.height()
    stage.show(CardData("x", "Panzer", "der", equivalents=("tank",)))
    assert stage.card.height() < high / 2


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize(("x", "y"), [(0, 0), (850, 0), (0, 670), (850, 670), (400, 330)])
def test_it_stays_in_the_window_and_off_the_line(stage: Stage, x: int, y: int, zoom: int) -> None:
    stage.card.set_look(DARK, zoom)
    assert stage.show(SQUADRON, x, y)
    shown = stage.card.geometry()
    assert stage.window.rect().contains(shown)
    assert not shown.intersects(QRect(0, y, 900, 24))


def test_a_long_text_scrolls_and_nothing_is_cut_off_sideways(stage: Stage) -> None:
    stage.card.set_look(LIGHT, 200)
    stage.show(SQUADRON, 300, 330)
    body = stage.card.body
    viewport = body.parentWidget()
    assert viewport is not None
    assert body.height() > viewport.height()
    assert body.width() <= viewport.width()


def test_the_pointer_can_travel_onto_it(stage: Stage, qtbot: QtBot) -> None:
    stage.show()
    stage.card.hide_soon()
    enter(stage.card)
    with qtbot.assertNotEmitted(stage.card.closed, wait=80):
        pass
    with qtbot.waitSignal(stage.card.closed):
        leave(stage.card)
    assert stage.card.isHidden()


def test_it_goes_when_the_pointer_is_away(stage: Stage, qtbot: QtBot) -> None:
    stage.show()
    with qtbot.waitSignal(stage.card.closed):
        stage.card.hide_soon()


def test_coming_back_to_the_word_keeps_it(stage: Stage, qtbot: QtBot) -> None:
    stage.show()
    stage.card.hide_soon()
    stage.card.stay()
    with qtbot.assertNotEmitted(stage.card.closed, wait=80):
        pass


def test_escape_closes_it_wherever_the_keyboard_is(stage: Stage, qtbot: QtBot) -> None:
    stage.show()
    with qtbot.waitSignal(stage.card.closed):
        qtbot.keyClick(stage.box, Qt.Key.Key_Escape)
    assert stage.card.isHidden()
    assert stage.box.hasFocus()


def test_a_click_pins_it_until_escape(stage: Stage, qtbot: QtBot) -> None:
    stage.show()
    qtbot.mouseClick(stage.card.body, Qt.MouseButton.LeftButton)
    assert stage.card.is_pinned
    stage.card.hide_soon()
    leave(stage.card)
    with qtbot.assertNotEmitted(stage.card.closed, wait=80):
        pass
    assert not stage.show(SQUADRON)
    assert stage.card.key == COMPOUND.key
    qtbot.keyClick(stage.box, Qt.Key.Key_Escape)
    assert not stage.card.is_pinned
    assert stage.show(SQUADRON)


def test_the_keyboard_can_enter_it_and_gets_back(stage: Stage, qtbot: QtBot) -> None:
    stage.show()
    stage.card.take_focus()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert stage.card.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert stage.box.hasFocus()


def test_parts_and_relations_are_links(stage: Stage, qtbot: QtBot) -> None:
    stage.show()
    plates = {plate.part.lemma: plate for plate in stage.card.findChildren(Plate)}
    with qtbot.waitSignal(stage.card.part_activated) as told:
        qtbot.mouseClick(plates["Bataillon"], Qt.MouseButton.LeftButton)
    assert told.args == ["battalion"]
    with qtbot.waitSignal(stage.card.part_activated) as told:
        qtbot.mouseClick(plates["Feld"], Qt.MouseButton.LeftButton)
    assert told.args == ["Feld"], "a part without entry is looked up by its lemma"
    stage.card.close_card()
    stage.show(SQUADRON)
    label = next(x for x in stage.card.findChildren(QLabel) if 'href="formation"' in x.text())
    assert "Verbund" in label.text()
    with qtbot.waitSignal(stage.card.relation_activated) as told:
        label.linkActivated.emit("formation")
    assert told.args == ["formation"]


@pytest.mark.parametrize(
    ("text", "signal"), [("Not here", "not_here_requested"), ("Never", "never_requested"), ("Edit", "edit_requested")]
)
def test_actions_name_the_term(stage: Stage, qtbot: QtBot, text: str, signal: str) -> None:
    stage.show(SQUADRON)
    assert text not in [button.text() for button in stage.buttons()], "nobody listens: the button would do nothing"
    told: list[str] = []
    getattr(stage.card, signal).connect(told.append)
    stage.show(SQUADRON)
    qtbot.mouseClick(stage.button(text), Qt.MouseButton.LeftButton)
    assert told == ["geschwader"]


def test_the_definition_changes_its_language_on_the_card(stage: Stage, qtbot: QtBot) -> None:
    stage.show(SQUADRON)
    assert "Verband von Schiffen" not in stage.words()
    with qtbot.waitSignal(stage.card.definition_language_changed) as told:
        qtbot.mouseClick(stage.button("DE"), Qt.MouseButton.LeftButton)
    assert told.args == ["de"]
    assert "Verband von Schiffen" in stage.words()
    assert stage.button("EN").accessibleName() == "Definition in English"


def test_its_words_can_be_marked(stage: Stage) -> None:
    stage.show()
    label = next(x for x in stage.card.findChildren(QLabel) if x.text() == "field support battalion")
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_prewarming_shows_nothing(stage: Stage) -> None:
    stage.card.prewarm()
    assert stage.card.isHidden()
