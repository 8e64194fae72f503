"""The glossary in the real window, by keyboard: add, change, reset, undo, merge, search, candidates, watched files."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reader.glossary.termbase import Termbase
from reader.ui.controller import Controller
from reader.ui.glossaries.entry_dialog import EntryDialog
from reader.ui.glossaries.entry_filters import Entry
from reader.ui.glossaries.window import GlossaryWindow
from tests.e2e.conftest import MakeReader

TEXT = (
    "Lage an der Front\n\n"
    "Die Brigade hielt die Stellung.\n\n"
    + "\n\n".join(f"Am Tag {n} rückten Panzer der Brigade weiter vor." for n in range(20))
    + "\n\nAm Abend wurden zwei Xylospeere auf das andere Ufer gebracht."
    + " Die Armee feuerte eine Rakete vom Typ Qz-909 ab."
    + "\n\n"
    + "\n\n".join(f"In der Nacht {n} blieb es ruhig." for n in range(20))
)
WAIT_MS = 30_000


@pytest.fixture
def reader(make_reader: MakeReader, tmp_path: Path) -> Controller:
    file = tmp_path / "lage.txt"
    file.write_text(TEXT, encoding="utf-8")
    return make_reader(file, size=(1300, 700))


def select(controller: Controller, word: str) -> None:
    """Select the first place of a word in the German pane and scroll to it."""
    pane = controller.window.spread.german
    cursor = pane.document().find(word)
    assert cursor.hasSelection()
    pane.setTextCursor(cursor)
    pane.ensureCursorVisible()
    pane.setFocus()


def trigger(controller: Controller, name: str) -> None:
    controller.window.actions_by_name[name].trigger()


def editor(controller: Controller, qtbot: QtBot) -> EntryDialog:
    qtbot.waitUntil(lambda: controller.features.glossary.editing.dialog is not None, timeout=WAIT_MS)
    dialog = controller.features.glossary.editing.dialog
    assert dialog is not None
    return dialog


def marked(controller: Controller, lemma: str) -> int:
    view = controller.desk.view
    return sum(len(row.occurrences) for row in view.rows if row.lemma == lemma) if view else 0


def settled(controller: Controller, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def browser(controller: Controller, qtbot: QtBot) -> GlossaryWindow:
    trigger(controller, "glossaries")
    window = controller.features.glossary.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.entries.list.items.rows), timeout=WAIT_MS)
    return window


def look_for(window: GlossaryWindow, query: str, qtbot: QtBot) -> list[str]:
    window.entries.search.clear()
    qtbot.keyClicks(window.entries.search, query)
    qtbot.keyClick(window.entries.search, Qt.Key.Key_Return)
    rows: list[Entry] = list(window.entries.list.items.rows)
    return [row.concept.headword for row in rows]


def press(
    window: GlossaryWindow,
    key: Qt.Key,
    qtbot: QtBot,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier,
) -> None:
    """Press a key of the browser with the keyboard on its list."""
    window.bring()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    window.entries.list.setFocus()
    qtbot.keyClick(window.entries.list, key, modifier)


def add_xylospeer(controller: Controller, qtbot: QtBot) -> None:
    select(controller, "Xylospeere")
    trigger(controller, "add_term")
    dialog = editor(controller, qtbot)
    qtbot.keyClicks(dialog.english, "xylo spear")
    qtbot.keyClick(dialog.english, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: marked(controller, "Xylospeer") == 1, timeout=WAIT_MS)


def test_a_selection_becomes_an_entry_and_is_marked_at_its_place(reader: Controller, qtbot: QtBot) -> None:
    select(reader, "Xylospeere")
    bar = reader.window.spread.german.verticalScrollBar()
    before = bar.value()
    assert before > 0
    trigger(reader, "add_term")
    dialog = editor(reader, qtbot)
    assert dialog.lemma.text() == "Xylospeer"
    assert dialog.gender.currentData() == "m"
    assert "zwei Xylospeere auf das andere Ufer" in dialog.example.toPlainText()
    assert "Lage an der Front" in dialog.source.text()
    qtbot.keyClick(dialog.english, Qt.Key.Key_Return)
    assert not dialog.fault.isHidden(), "without English it is not saved"
    qtbot.keyClicks(dialog.english, "xylo spear; wooden spear")
    began = time.monotonic()
    qtbot.keyClick(dialog.english, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: marked(reader, "Xylospeer") == 1, timeout=WAIT_MS)
    took = time.monotonic() - began
    assert took < 10, f"marked after {took:.1f} s"
    assert bar.value() == before
    row = next(row for row in reader.desk.view.rows if row.lemma == "Xylospeer")  # type: ignore[union-attr]
    assert row.en[:2] == ("xylo spear", "wooden spear")
    message = reader.window.messages.current
    assert message is not None
    assert message.run is not None
    message.run()
    qtbot.waitUntil(lambda: marked(reader, "Xylospeer") == 0, timeout=WAIT_MS)


def test_the_word_at_the_caret_is_taken_where_nothing_is_selected(reader: Controller, qtbot: QtBot) -> None:
    select(reader, "Xylospeere")
    cursor = reader.window.spread.german.textCursor()
    cursor.setPosition(cursor.selectionStart() + 3, QTextCursor.MoveMode.MoveAnchor)
    reader.window.spread.german.setTextCursor(cursor)
    trigger(reader, "add_term")
    dialog = editor(reader, qtbot)
    assert dialog.lemma.text() == "Xylospeer"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settled(reader, qtbot)
    assert marked(reader, "Xylospeer") == 0


def test_a_shipped_entry_is_changed_shown_with_both_values_and_reset(reader: Controller, qtbot: QtBot) -> None:
    key = next(row.key for row in reader.desk.view.rows if row.lemma == "Brigade")  # type: ignore[union-attr]
    reader.window.card.edit_requested.emit(key)
    dialog = editor(reader, qtbot)
    old = dialog.english.text().split(";")[0]
    dialog.english.setText("band of soldiers")
    qtbot.keyClick(dialog.english, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: reader.desk.row(key) is not None and reader.desk.row(key).en[0] == "band of soldiers", timeout=WAIT_MS
    )  # type: ignore[union-attr]
    window = browser(reader, qtbot)
    settled(reader, qtbot)
    assert "Brigade" in look_for(window, "band of soldiers", qtbot)
    detail = window.entries.detail
    assert "Changed by you" in detail.shipped.text()
    assert old in detail.shipped.text()
    qtbot.keyClick(window.entries.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: reader.desk.row(key).en[0] == old, timeout=WAIT_MS)  # type: ignore[union-attr]
    settled(reader, qtbot)
    press(window, Qt.Key.Key_Z, qtbot)
    qtbot.waitUntil(lambda: reader.desk.row(key).en[0] == "band of soldiers", timeout=WAIT_MS)  # type: ignore[union-attr]


def test_the_browser_finds_with_slips_and_umlauts_and_goes_into_the_article(reader: Controller, qtbot: QtBot) -> None:
    window = browser(reader, qtbot)
    assert len(window.entries.list.items.rows) > 2000
    assert look_for(window, "Brigde", qtbot)[0] == "Brigade"
    assert look_for(window, "streitkraefte", qtbot)[0] == "Streitkräfte"
    assert look_for(window, "Panzer", qtbot)[0] == "Panzer"
    assert "places in this article" in window.entries.detail.more.text()
    press(window, Qt.Key.Key_J, qtbot)
    assert reader.window.spread.german.lights.term == reader.window.sidebar.chosen != ""
    look_for(window, "Brigade", qtbot)
    first = window.entries.current
    target = next(r.concept for r in window.entries.detail.body.card.relations if r.concept)  # type: ignore[union-attr]
    window.entries.detail.relation_activated.emit(target)
    assert window.entries.current is not None
    assert window.entries.current.concept.id == target
    press(window, Qt.Key.Key_Left, qtbot, Qt.KeyboardModifier.AltModifier)
    assert window.entries.current == first


def test_a_relation_that_is_not_in_the_article_opens_the_browser(reader: Controller, qtbot: QtBot) -> None:
    window = browser(reader, qtbot)
    look_for(window, "Botschafter", qtbot)
    key = window.entries.current.concept.id  # type: ignore[union-attr]
    window.close()
    assert reader.desk.row(key) is None
    reader.window.card.relation_activated.emit(key)
    assert window.isVisible()
    assert window.entries.current is not None
    assert window.entries.current.concept.id == key


def test_two_entries_become_one_and_back(reader: Controller, qtbot: QtBot) -> None:
    add_xylospeer(reader, qtbot)
    window = browser(reader, qtbot)
    settled(reader, qtbot)
    key = next(row.key for row in reader.desk.view.rows if row.lemma == "Panzer")  # type: ignore[union-attr]
    assert look_for(window, "Panzer", qtbot)[0] == "Panzer"
    press(window, Qt.Key.Key_M, qtbot)
    assert "Panzer" in window.entries.merge.text(), "the entry that is kept is named"
    assert look_for(window, "Xylospeer", qtbot)[0] == "Xylospeer"
    press(window, Qt.Key.Key_M, qtbot)
    qtbot.waitUntil(lambda: marked(reader, "Xylospeer") == 1 and reader.desk.row(key) is not None, timeout=WAIT_MS)
    settled(reader, qtbot)
    assert "Xylospeer" in german_of(reader, key)
    assert look_for(window, "xylo spear", qtbot) == ["Panzer"]
    press(window, Qt.Key.Key_Z, qtbot)
    settled(reader, qtbot)
    assert "Xylospeer" not in german_of(reader, key)
    assert marked(reader, "Xylospeer") == 1


def german_of(controller: Controller, key: str) -> list[str]:
    concept = controller.desk.lookup(key) if controller.desk.lookup else None
    return [term.text for term in concept.de] if concept else []


def test_a_shipped_entry_is_taken_out_and_brought_back(reader: Controller, qtbot: QtBot) -> None:
    before = marked(reader, "Panzer")
    window = browser(reader, qtbot)
    assert look_for(window, "Panzer", qtbot)[0] == "Panzer"
    qtbot.keyClick(window.entries.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: marked(reader, "Panzer") == 0, timeout=WAIT_MS)
    settled(reader, qtbot)
    assert "Panzer" not in look_for(window, "Panzer", qtbot)
    origin = window.entries.filters.origin
    origin.setCurrentIndex(origin.findData("hidden"))
    assert look_for(window, "Panzer", qtbot) == ["Panzer"]
    assert window.entries.detail.delete.text() == "Bring back"
    qtbot.keyClick(window.entries.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: marked(reader, "Panzer") == before, timeout=WAIT_MS)
    settled(reader, qtbot)


def test_a_candidate_is_added_and_another_dismissed_for_good(reader: Controller, qtbot: QtBot) -> None:
    offering = reader.features.glossary.offering
    qtbot.waitUntil(lambda: any(c.lemma == "Qz-909" for c in offering.found), timeout=WAIT_MS)
    trigger(reader, "candidates")
    panel = offering.panel
    assert reader.window.side_pages.current == "candidates"
    at = next(n for n, c in enumerate(offering.found) if c.lemma == "Qz-909")
    panel.list.setCurrentRow(at)
    qtbot.keyClick(panel.list, Qt.Key.Key_A)
    dialog = editor(reader, qtbot)
    assert dialog.lemma.text() == "Qz-909"
    qtbot.keyClicks(dialog.english, "Qz-909 missile")
    qtbot.keyClick(dialog.english, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: marked(reader, "Qz-909") == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: all(c.lemma != "Qz-909" for c in offering.found), timeout=WAIT_MS)
    reader.features.glossary.keeper.undo()
    qtbot.waitUntil(lambda: any(c.lemma == "Qz-909" for c in offering.found), timeout=WAIT_MS)
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert offering.found == [] or all(c.lemma != "Qz-909" for c in offering.found)
    assert "Qz-909" in (reader.paths.data / "candidates.json").read_text(encoding="utf-8")
    settled(reader, qtbot)


def test_a_watched_file_is_read_again_when_it_changes_or_is_replaced(
    reader: Controller, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "firma.csv"
    file.write_text("de,en\nXylospeer,xylo spear\n", encoding="utf-8")
    feature = reader.features.glossary
    feature.watch(file)
    qtbot.waitUntil(lambda: marked(reader, "Xylospeer") == 1, timeout=WAIT_MS)
    settled(reader, qtbot)
    qtbot.waitUntil(lambda: feature.watching._watcher is not None, timeout=WAIT_MS)
    new = tmp_path / "firma.tmp"
    new.write_text("de,en\nXylospeer,spear of wood\nNacht,night time\n", encoding="utf-8")
    new.replace(file)
    qtbot.waitUntil(lambda: _english(reader, "Xylospeer") == "spear of wood", timeout=WAIT_MS)
    settled(reader, qtbot)
    file.write_text("de,en\nXylospeer,third spear\n", encoding="utf-8")
    qtbot.waitUntil(lambda: _english(reader, "Xylospeer") == "third spear", timeout=WAIT_MS)
    settled(reader, qtbot)
    page = browser(reader, qtbot).glossaries
    qtbot.waitUntil(lambda: page.list.count() == 3, timeout=WAIT_MS)
    page.list.setCurrentRow(1)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: marked(reader, "Xylospeer") == 0, timeout=WAIT_MS)
    settled(reader, qtbot)
    page.list.setCurrentRow(1)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.list.count() == 2, timeout=WAIT_MS)
    settled(reader, qtbot)
    with Termbase(reader.paths.termbase) as base:
        assert len(base.glossaries.all()) == 2


def _english(controller: Controller, lemma: str) -> str:
    view = controller.desk.view
    return next((row.en[0] for row in view.rows if row.lemma == lemma), "") if view else ""
