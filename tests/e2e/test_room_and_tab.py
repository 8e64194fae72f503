"""Tab goes through the window as the eye does, and nothing is cut off in a narrow window or on a low screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.controller import Controller
from reader.ui.dialogs.consent_dialog import ConsentDialog, ConsentRequest
from reader.ui.dialogs.settings_dialog import SettingsDialog
from reader.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from reader.ui.glossaries.drafting import Draft
from reader.ui.glossaries.entry_dialog import EntryDialog
from tests.e2e.conftest import MakeReader


def tab_stops(start: QWidget, qtbot: QtBot, most: int = 60) -> list[QWidget]:
    """Return where Tab leads from ``start`` until it is there again."""
    stops: list[QWidget] = []
    start.setFocus(Qt.FocusReason.OtherFocusReason)
    for _ in range(most):
        qtbot.keyClick(start.window().focusWidget(), Qt.Key.Key_Tab)
        if start.window().focusWidget() is start:
            break
        stops.append(start.window().focusWidget())
    return stops


def shown_dialog(kind: type[QWidget]) -> QWidget:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_tab_passes_the_pages_the_filter_and_then_the_list(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader()
    window = controller.window
    stops = tab_stops(window.spread.main_pane, qtbot)
    names = [stop.objectName() for stop in stops]
    side = window.sidebar
    order = [names.index("side_page_terms"), stops.index(side.filter_panel.box), stops.index(side.list_view)]
    assert order == sorted(order)
    chips = [n for n, stop in enumerate(stops) if type(stop).__name__ == "Chip"]
    assert chips
    assert order[1] < min(chips)
    assert max(chips) < order[2]


def test_lines_of_a_card_without_links_are_no_stops(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader()
    side = controller.window.sidebar
    side.choose(side.model.index(0, 0).data(Qt.ItemDataRole.UserRole) or controller.desk.view.rows[0].key, 0)
    labels = {stop for stop in tab_stops(controller.window.spread.main_pane, qtbot) if isinstance(stop, QLabel)}
    assert all("<a href" in label.text() for label in labels)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("width", [520, 640, 760, 900, 1040, 1200])
def test_no_word_of_the_toolbar_is_cut_off(make_reader: MakeReader, language: str, width: int) -> None:
    controller = make_reader(settings=Settings(theme="light", interface_language=language), size=(width, 700))
    bar = controller.window.toolbar
    buttons = [bar.open, bar.library, *bar.layouts.buttons.values(), bar.layouts.one, bar.translate, bar.find_field]
    shown = [button for button in buttons if button.isVisible()]
    assert bar.translate in shown
    assert [b.text() for b in shown if b.width() < b.sizeHint().width()] == []
    assert bar.menu.geometry().right() <= bar.width()


def test_the_whole_of_what_one_agrees_to_can_be_read(qtbot: QtBot) -> None:
    request = ConsentRequest("Some engine", "engine.example", "A sentence on what is sent. " * 8, "Keeps it. " * 12)
    dialog = ConsentDialog(request)
    qtbot.addWidget(dialog)
    dialog.show()
    labels = [label for label in dialog.findChildren(QLabel) if label.text()]
    assert [label.text() for label in labels if label.height() < label.heightForWidth(label.width())] == []
    assert labels[-1].mapTo(dialog, QPoint(0, labels[-1].height())).y() + 60 > dialog.not_now.y(), "an empty gap"
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog.focusWidget() is dialog.not_now


def test_the_editor_is_filled_in_from_top_to_bottom(qtbot: QtBot) -> None:
    dialog = EntryDialog(Draft(lemma="Gefechtsverband"), lambda _draft: "")
    qtbot.addWidget(dialog)
    dialog.show()
    stops = [dialog.lemma, *tab_stops(dialog.lemma, qtbot)]
    fields = [dialog.lemma, dialog.word_class, dialog.gender, dialog.plural, dialog.also_de, dialog.english]
    assert stops[: len(fields)] == fields
    assert stops.index(dialog.english) < stops.index(dialog.definition_en) < stops.index(dialog.save)


def test_the_wheel_over_a_box_of_the_editor_changes_nothing(qtbot: QtBot) -> None:
    dialog = EntryDialog(Draft(lemma="Gefechtsverband"), lambda _draft: "")
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.word_class.currentIndex()
    place = QPointF(dialog.word_class.rect().center())
    turn = QWheelEvent(
        place,
        QPointF(dialog.word_class.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dialog.word_class, turn)
    assert dialog.word_class.currentIndex() == before


def test_settings_begin_at_their_first_field_and_the_keys_can_be_scrolled(
    make_reader: MakeReader, qtbot: QtBot
) -> None:
    controller: Controller = make_reader()
    controller.show_settings()
    settings = shown_dialog(SettingsDialog)
    assert settings.focusWidget() is settings.theme  # type: ignore[attr-defined]
    qtbot.keyClick(settings, Qt.Key.Key_Escape)
    controller.window.actions_by_name["shortcuts"].trigger()
    keys = shown_dialog(ShortcutsDialog)
    page = keys.focusWidget()
    assert page is not None
    assert keys.isAncestorOf(page)
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0  # type: ignore[attr-defined]
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert not keys.isVisible()


@pytest.mark.parametrize("page", ["check", "candidates"])
def test_the_page_of_the_sidebar_is_open_again_after_a_restart(
    make_reader: MakeReader, qtbot: QtBot, page: str
) -> None:
    first = make_reader()
    first.window.side_pages.show_page(page)
    shown = [first.window.status.deviations.text(), len(first.desk.view.rows) if first.desk.view else 0]
    first.window.close()
    second = make_reader()
    assert second.window.side_pages.current == page
    qtbot.waitUntil(
        lambda: [second.window.status.deviations.text(), len(second.desk.view.rows) if second.desk.view else 0] == shown
    )
