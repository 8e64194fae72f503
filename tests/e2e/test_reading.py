"""A reader sits down: opens, hovers, walks by keyboard, searches, zooms, closes and comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.controller import Controller
from reader.ui.reading.article_pane import ArticlePane
from reader.ui.reading.page import Mark
from tests.e2e.conftest import MakeReader
from tests.helpers.shared import shared


def first_mark(controller: Controller, lemma: str, pane: ArticlePane | None = None) -> tuple[int, Mark]:
    pane = pane or controller.window.spread.german
    for number, block in enumerate(pane.hit_map.page):
        for mark in block.marks:
            row = controller.desk.row(mark.key)
            if row is not None and row.lemma == lemma:
                return number, mark
    raise AssertionError(f"{lemma} is not marked")


def move_to(pane: ArticlePane, number: int, mark: Mark) -> None:
    """Move the mouse into the middle of a mark's first line."""
    pane.reveal(number, mark.start)
    rect = pane.text_rect(number, mark.start, mark.end).translated(0, -pane.verticalScrollBar().value())
    point = rect.center()
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        point,
        QPointF(pane.viewport().mapToGlobal(point.toPoint())),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.viewport(), event)


def test_first_start_shows_sample_with_translation_and_terms(make_reader: MakeReader) -> None:
    controller = make_reader()
    view = controller.desk.view
    assert view is not None
    assert len(view.rows) > 30
    assert "Brigade" in controller.window.spread.german.toPlainText()
    assert "brigade" in controller.window.spread.english.toPlainText()
    assert controller.window.sidebar.model.total == len(view.rows)
    assert controller.window.status.terms.text().startswith(f"{len(view.rows)} terms")


def test_hover_lights_both_sides_and_opens_a_card_off_the_line(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader(settings=Settings(theme="light", hover_delay_ms=10))
    window = controller.window
    number, mark = first_mark(controller, "Brigade")
    move_to(window.spread.german, number, mark)
    qtbot.waitUntil(window.card.isVisible)
    assert window.card.card is not None
    assert window.card.card.article == "die"
    assert window.card.card.equivalents[0] == "brigade"
    assert window.card.card.rendering.casefold() == "brigade"
    line = window.spread.german.global_rect(number, mark)
    card = window.card.geometry().translated(window.mapToGlobal(QPoint(0, 0)) - window.pos() + window.pos())
    assert (
        not card.intersects(line.adjusted(-2000, 0, 2000, 0))
        or card.bottom() < line.top()
        or card.top() > line.bottom()
    )
    for pane in window.spread.panes:
        assert pane.lights.term == mark.key
        assert pane.lights.sentence is not None
    assert window.spread.german.verticalScrollBar().ticks  # type: ignore[attr-defined]


def test_card_goes_when_the_pointer_leaves_and_lights_go_with_it(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader(settings=Settings(theme="light", hover_delay_ms=5, hover_hide_delay_ms=5))
    window = controller.window
    number, mark = first_mark(controller, "Brigade")
    move_to(window.spread.german, number, mark)
    qtbot.waitUntil(window.card.isVisible)
    window.spread.german.hover(QPoint(2, 2))
    qtbot.waitUntil(lambda: not window.card.isVisible())
    assert window.spread.german.lights.term is None


def test_both_halves_of_a_split_verb_light_together(make_reader: MakeReader) -> None:
    controller = make_reader()
    number, mark = first_mark(controller, "ankündigen")
    block = controller.window.spread.german.hit_map.page[number]
    pieces = [block.text[m.start : m.end] for m in block.marks if (m.key, m.occurrence) == (mark.key, mark.occurrence)]
    assert pieces == ["kündigte", "an"]


def test_hovering_the_english_rendering_lights_the_german_term(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader(settings=Settings(theme="light", hover_delay_ms=5))
    window = controller.window
    number, mark = first_mark(controller, "Brigade", window.spread.english)
    move_to(window.spread.english, number, mark)
    qtbot.waitUntil(window.card.isVisible)
    assert window.spread.german.lights.term == mark.key


def test_walking_terms_by_keyboard_shows_their_cards(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader()
    window = controller.window
    window.spread.german.setFocus()
    seen = []
    for _ in range(3):
        window.actions_by_name["next_term"].trigger()
        assert window.card.isVisible()
        seen.append(window.card.key)
    assert len(set(seen)) == 3
    window.actions_by_name["previous_term"].trigger()
    assert window.card.key == seen[1]
    qtbot.keyClick(window.spread.german, Qt.Key.Key_Escape)
    assert not window.card.isVisible()


def test_sidebar_leads_to_the_text(make_reader: MakeReader) -> None:
    controller = make_reader(size=(1440, 500))
    window, view = controller.window, controller.desk.view
    assert view is not None
    row = view.rows[-1]
    window.sidebar.term_chosen.emit(row.key, 0)
    pane = window.spread.german
    found = pane.mark_at_caret()
    assert found is not None
    assert found[1].key == row.key
    rect = pane.text_rect(found[0], found[1].start).translated(0, -pane.verticalScrollBar().value())
    assert 0 <= rect.top() <= pane.viewport().height()


def test_paragraph_tops_are_level_and_stay_so(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader()
    window = controller.window

    def tops(pane: ArticlePane) -> list[int]:
        layout = pane.document().documentLayout()
        count = pane.document().blockCount()
        return [round(layout.blockBoundingRect(pane.document().findBlockByNumber(n)).top()) for n in range(count)]

    for change in (lambda: None, lambda: window.resize(1250, 800), lambda: controller.zoom(1)):
        change()
        qtbot.wait(1)
        window.spread.settle()
        german, english = tops(window.spread.german), tops(window.spread.english)
        assert len(german) == len(english)
        assert max(abs(a - b) for a, b in zip(german, english, strict=True)) <= 1


def test_zoom_and_resize_keep_the_place(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader(size=(1440, 500))
    pane = controller.window.spread.german
    part = len(pane.hit_map.page) // 2
    pane.verticalScrollBar().setValue(round(pane.text_rect(part, 0).top()))
    place = pane.place
    assert place.part > 0
    controller.zoom(1)
    controller.zoom(1)
    controller.window.resize(1200, 520)
    qtbot.wait(1)
    controller.window.spread.settle()
    assert pane.place == place
    number = pane.hit_map.number_of(place.part, "de")
    assert number is not None
    top = pane.text_rect(number, place.position).top() - pane.verticalScrollBar().value()
    assert abs(top) < 3


def test_panes_scroll_in_step(make_reader: MakeReader) -> None:
    controller = make_reader(size=(1440, 500))
    german, english = controller.window.spread.german, controller.window.spread.english
    german.verticalScrollBar().setValue(700)
    assert abs(english.verticalScrollBar().value() - 700) <= 2
    english.verticalScrollBar().setValue(300)
    assert abs(german.verticalScrollBar().value() - 300) <= 2


def test_narrow_windows_give_up_side_panes(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader()
    window = controller.window
    window.resize(1000, 700)
    assert window.is_drawer
    assert not window.sidebar_frame.isVisible()
    window.actions_by_name["sidebar"].trigger()
    assert window.sidebar_frame.isVisible()
    window.resize(880, 700)
    assert window.spread.shown_layout == "below"
    text = window.spread.german.toPlainText()
    assert text.index("brigade") > text.index("Brigade")
    window.resize(1440, 900)
    assert window.spread.shown_layout == "side"
    assert window.sidebar_frame.isVisible()


def test_copied_text_is_the_article_itself(make_reader: MakeReader) -> None:
    controller = make_reader()
    pane = controller.window.spread.german
    pane.selectAll()
    data = pane.createMimeDataFromSelection()
    view = controller.desk.view
    assert view is not None
    for block in view.parts:
        assert block.text in data.text()
    assert not data.hasHtml()


def test_find_meets_both_languages(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader()
    window = controller.window
    window.actions_by_name["find"].trigger()
    window.find_bar.box.setText("brigade")
    assert window.spread.german.lights.found
    assert window.spread.english.lights.found
    qtbot.keyClick(window.find_bar.box, Qt.Key.Key_Escape)
    assert not window.spread.german.lights.found


def test_everything_is_where_it_was_after_a_restart(make_reader: MakeReader) -> None:
    first = make_reader(size=(1300, 640))
    first.change(theme="dark", zoom_percent=120)
    first.window.set_sidebar_width(400)
    pane = first.window.spread.german
    pane.verticalScrollBar().setValue(600)
    place = pane.place
    first.window.close()
    from reader import settings as settings_file

    second = make_reader(settings=settings_file.load(first.paths.settings).settings, size=(1300, 640))
    view = second.desk.view
    assert view is not None
    assert view.translations
    assert second.window.spread.german.place == place
    assert second.window.sidebar_width == 400
    assert second.window.reading_palette.name == "dark"
    assert second.settings.zoom_percent == 120


def test_pasted_text_becomes_an_article(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader()
    QApplication.clipboard().setText(
        "Minister reist nach Kiew\n\nDer Verteidigungsminister sagte der Ukraine Kampfpanzer zu."
    )
    controller.window.actions_by_name["paste"].trigger()
    qtbot.waitUntil(lambda: "Kiew" in controller.window.spread.german.toPlainText())
    qtbot.waitUntil(lambda: bool(controller.desk.view and controller.desk.view.rows))
    view = controller.desk.view
    assert view is not None
    assert "Kampfpanzer" in {row.lemma for row in view.rows}


def test_a_dropped_file_is_opened(make_reader: MakeReader, qtbot: QtBot, tmp_path: Path) -> None:
    controller = make_reader()
    file = tmp_path / "neu.txt"
    file.write_text("Waffenruhe hält\n\nDie Waffenruhe zwischen beiden Armeen hält seit Montag.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    controller.window.dropEvent(event)
    qtbot.waitUntil(lambda: "Waffenruhe" in controller.window.spread.german.toPlainText())


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (bytes(range(256)) * 40, ""), (None, "")],
    ids=["empty", "binary", "vanished"],
)
def test_bad_files_are_said_and_the_article_stays(
    make_reader: MakeReader, qtbot: QtBot, tmp_path: Path, content: bytes | None, said: str
) -> None:
    controller = make_reader()
    before = controller.window.spread.german.toPlainText()
    file = tmp_path / "schlecht.txt"
    if content is not None:
        file.write_bytes(content)
    controller.opening.open_file(file)
    qtbot.waitUntil(lambda: controller.window.messages.current is not None)
    message = controller.window.messages.current
    assert message is not None
    assert message.level == "error"
    assert said in message.text
    assert controller.window.spread.german.toPlainText() == before


def test_real_article_is_marked_and_linked(make_reader: MakeReader) -> None:
    article = shared("article", "tageblatt-nato-ostflanke.txt")
    controller = make_reader(article, pairs=shared("article", "tageblatt-nato-ostflanke.tsv"))
    view = controller.desk.view
    assert view is not None
    key = first_mark(controller, "Feldunterstützungsbataillon")[1].key
    assert controller.desk.rendering(key, 0)[1] == "field support battalion"
    assert controller.hovering.card(key) is not None
