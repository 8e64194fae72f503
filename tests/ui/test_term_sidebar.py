from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.ui.cards.quiet_button import QuietButton
from reader.ui.palettes import DARK
from reader.ui.sidebar.chips import Chip
from reader.ui.sidebar.term_sidebar import TermSidebar
from reader.ui.view_model import CardData, TermRow
from tests.helpers.terms import row, rows


def card(key: str) -> CardData | None:
    return CardData(key, key.title(), equivalents=(f"English of {key}",), domain="military", concept=key)


@pytest.fixture
def sidebar(qtbot: QtBot) -> TermSidebar:
    made = TermSidebar()
    qtbot.addWidget(made)
    made.resize(340, 760)
    made.set_card_source(card)
    made.set_rows(rows())
    made.show()
    qtbot.waitExposed(made)
    return made


def listed(sidebar: TermSidebar) -> list[str]:
    model = sidebar.list_view.model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def click(sidebar: TermSidebar, qtbot: QtBot, key: str) -> None:
    view = sidebar.list_view
    place = view.visualRect(sidebar.model.index_of(key)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def words(sidebar: TermSidebar) -> str:
    return "\n".join(label.text() for label in sidebar.findChildren(QLabel) if label.isVisible())


def chip(sidebar: TermSidebar, text: str) -> Chip:
    return next(c for c in sidebar.findChildren(Chip) if c.text() == text)


def test_it_lists_the_terms_as_they_appear_with_their_count(sidebar: TermSidebar) -> None:
    assert listed(sidebar) == ["Truppe, die", "Überläufer, der", "Gipfel, der", "Großmacht, die", "Abkommen, das"]
    assert "5 terms" in words(sidebar)


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("A–Z", "alphabet", ["Abkommen, das", "Gipfel, der", "Großmacht, die", "Truppe, die", "Überläufer, der"]),
        ("By domain", "domain", ["Truppe, die", "Überläufer, der", "Gipfel, der", "Großmacht, die", "Abkommen, das"]),
    ],
)
def test_sorting(sidebar: TermSidebar, qtbot: QtBot, text: str, order: str, expected: list[str]) -> None:
    with qtbot.waitSignal(sidebar.sort_changed) as told:
        qtbot.mouseClick(chip(sidebar, text), Qt.MouseButton.LeftButton)
    assert told.args == [order]
    assert listed(sidebar) == expected, "Ü stands with U"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("uberl", ["Überläufer, der"]),
        ("ueberl", ["Überläufer, der"]),
        ("grossmacht", ["Großmacht, die"]),
        ("summit", ["Gipfel, der"]),
        ("POWER", ["Großmacht, die"]),
        ("zebra", []),
    ],
)
def test_the_filter_finds_both_languages(sidebar: TermSidebar, qtbot: QtBot, typed: str, expected: list[str]) -> None:
    qtbot.keyClicks(sidebar.filter_panel.box, typed)
    assert listed(sidebar) == expected
    assert f"{len(expected)} of 5 terms" in words(sidebar)


def test_a_filter_that_leaves_nothing_says_so_and_can_be_cleared(sidebar: TermSidebar, qtbot: QtBot) -> None:
    qtbot.keyClicks(sidebar.filter_panel.box, "zebra")
    assert "No term passes the filter." in words(sidebar)
    qtbot.keyClick(sidebar.filter_panel.box, Qt.Key.Key_Escape)
    assert len(listed(sidebar)) == 5


def test_domain_chips_narrow_the_list(sidebar: TermSidebar, qtbot: QtBot) -> None:
    qtbot.mouseClick(chip(sidebar, "Diplomacy"), Qt.MouseButton.LeftButton)
    assert listed(sidebar) == ["Gipfel, der", "Großmacht, die"]


def test_an_empty_list_explains_itself(sidebar: TermSidebar) -> None:
    sidebar.set_rows(())
    sidebar.set_empty_reason("No term of the glossary stands in this article.")
    assert "No term of the glossary" in words(sidebar)
    assert not sidebar.list_view.isVisible()
    sidebar.set_rows(rows())
    assert sidebar.list_view.isVisible()


def test_clicks_go_from_place_to_place_and_round(sidebar: TermSidebar, qtbot: QtBot) -> None:
    went: list[tuple[str, int]] = []
    sidebar.term_chosen.connect(lambda key, place: went.append((key, place)))
    for key in ("gipfel", "gipfel", "gipfel", "truppe", "gipfel"):
        click(sidebar, qtbot, key)
    assert went == [("gipfel", 0), ("gipfel", 1), ("gipfel", 0), ("truppe", 0), ("gipfel", 0)]


def test_steps_go_both_ways_and_say_where(sidebar: TermSidebar, qtbot: QtBot) -> None:
    went: list[int] = []
    sidebar.term_chosen.connect(lambda _key, place: went.append(place))
    click(sidebar, qtbot, "truppe")
    buttons = {b.accessibleName(): b for b in sidebar.detail.findChildren(QuietButton)}
    qtbot.waitUntil(lambda: buttons["Next place"].height() > 10)
    qtbot.mouseClick(buttons["Next place"], Qt.MouseButton.LeftButton)
    assert "2 of 4" in words(sidebar)
    for _ in range(2):
        qtbot.mouseClick(buttons["Previous place"], Qt.MouseButton.LeftButton)
    assert went == [0, 1, 0, 3]


def test_the_card_of_the_current_row_is_shown_and_can_be_folded(sidebar: TermSidebar, qtbot: QtBot) -> None:
    assert not sidebar.detail.isVisible()
    click(sidebar, qtbot, "gipfel")
    assert "English of gipfel" in words(sidebar)
    sidebar.detail.set_folded(True)
    assert "English of gipfel" not in words(sidebar)
    assert sidebar.state()["folded"] is True


def test_arrows_and_enter(sidebar: TermSidebar, qtbot: QtBot) -> None:
    view = sidebar.list_view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert sidebar.chosen == "überläufer"
    with qtbot.waitSignal(sidebar.term_chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["überläufer", 0]


def test_typing_in_the_list_filters(sidebar: TermSidebar, qtbot: QtBot) -> None:
    sidebar.list_view.setFocus()
    qtbot.keyClicks(sidebar.list_view, "g")
    qtbot.keyClicks(sidebar.filter_panel.box, "ip")
    assert listed(sidebar) == ["Gipfel, der"]
    qtbot.keyClick(sidebar.filter_panel.box, Qt.Key.Key_Down)
    assert sidebar.list_view.hasFocus()


def test_screen_readers_hear_the_row(sidebar: TermSidebar) -> None:
    model = sidebar.list_view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(1, 0).data(role) == "Überläufer, der; defector; 1 place"
    assert model.index(0, 0).data(role) == "Truppe, die; troops; 4 places"
    assert model.index(3, 0).data(role) == "Großmacht, die; great power; 1 place; possible"
    spoken = QAccessible.queryAccessibleInterface(sidebar.list_view)
    assert spoken.text(QAccessible.Text.Name) == "Terms in this article"


def test_the_row_under_the_pointer_is_told(sidebar: TermSidebar, qtbot: QtBot) -> None:
    view = sidebar.list_view
    with qtbot.waitSignal(sidebar.row_hovered) as told:
        view.entered.emit(sidebar.model.index_of("gipfel"))
    assert told.args == ["gipfel"]
    with qtbot.waitSignal(sidebar.row_hovered) as told:
        qtbot.mouseMove(view.viewport(), QPoint(20, view.viewport().height() - 2))
    assert told.args == [""]


def colour_at(sidebar: TermSidebar, index: QModelIndex) -> str:
    view = sidebar.list_view
    place = view.visualRect(index)
    return view.viewport().grab().toImage().pixelColor(place.left() + 4, place.center().y()).name()


def test_the_lit_row_is_filled(sidebar: TermSidebar) -> None:
    sidebar.set_look(DARK, 100)
    index = sidebar.model.index_of("gipfel")
    sidebar.light("gipfel")
    assert colour_at(sidebar, index) == DARK.lit
    sidebar.light("")
    assert colour_at(sidebar, index) != DARK.lit


def many() -> tuple[TermRow, ...]:
    return tuple(row(n, f"Wort{n:03}", "das", f"word {n}", "military") for n in range(200))


def top(sidebar: TermSidebar) -> int:
    return sidebar.list_view.indexAt(QPoint(30, 4)).row()


def test_the_list_follows_the_text(sidebar: TermSidebar) -> None:
    # The platform's pointer may still stand where an earlier test left it; a list under the pointer does not move.
    sidebar.list_view.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    sidebar.set_rows(many())
    sidebar.set_visible_terms([f"wort{n:03}" for n in (0, 120, 121, 122, 124)])
    assert top(sidebar) == 120, "one early term that is everywhere does not hold the list back"
    sidebar.set_visible_terms(["wort121", "wort122"])
    assert top(sidebar) == 120, "terms already in view do not move the list"
    sidebar.set_follows_text(False)
    sidebar.set_visible_terms(["wort003"])
    assert top(sidebar) == 120


def test_new_rows_keep_the_chosen_term(sidebar: TermSidebar, qtbot: QtBot) -> None:
    click(sidebar, qtbot, "gipfel")
    sidebar.set_rows(rows()[1:])
    assert sidebar.chosen == "gipfel"
    sidebar.set_rows(rows()[:1])
    assert sidebar.chosen == ""
    assert not sidebar.detail.isVisible()


def test_state_survives(sidebar: TermSidebar, qtbot: QtBot) -> None:
    qtbot.keyClicks(sidebar.filter_panel.box, "g")
    sidebar.filter_panel.check_domains(frozenset({"diplomacy"}))
    state = sidebar.state()
    sidebar.filter_panel.clear()
    sidebar.restore_state(state)
    assert listed(sidebar) == ["Gipfel, der", "Großmacht, die"]
    sidebar.restore_state({"filter": 3, "domains": "x", "sizes": ["a"], "folded": None})


def test_choosing_from_the_text_sends_nothing_back(sidebar: TermSidebar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sidebar.term_chosen):
        assert sidebar.choose("truppe", 2)
    assert "3 of 4" in words(sidebar)
    assert not sidebar.choose("unknown")
