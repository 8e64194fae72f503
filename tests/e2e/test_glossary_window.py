"""The glossary's window: what stays chosen, its language, backups brought back, the rarer fields of the editor."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.glossary.concept import Concept, Term
from reader.glossary.termbase import Termbase
from reader.ui.controller import Controller
from reader.ui.glossaries import loading
from reader.ui.glossaries.window import GlossaryWindow
from tests.e2e.conftest import MakeReader

WAIT_MS = 30_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lage.txt"
    path.write_text("Lage an der Front\n\nDie Brigade hielt die Stellung, die Armee rückte vor.\n", encoding="utf-8")
    return path


def settled(controller: Controller, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def opened(controller: Controller, qtbot: QtBot) -> GlossaryWindow:
    controller.window.actions_by_name["glossaries"].trigger()
    window = controller.features.glossary.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.entries.list.items.rows), timeout=WAIT_MS)
    settled(controller, qtbot)
    return window


def choose(window: GlossaryWindow, domain: str, kind: str) -> None:
    filters = window.entries.filters
    for box, value in ((filters.domain, domain), (filters.sort_of, kind)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())


def test_filters_come_back_with_the_next_start(make_reader: MakeReader, file: Path, qtbot: QtBot) -> None:
    first = make_reader(file)
    window = opened(first, qtbot)
    choose(window, "diplomacy", "abbreviation")
    shown = [row.concept.id for row in window.entries.list.items.rows]
    first.window.close()
    again = opened(make_reader(file), qtbot)
    assert again.entries.filters.domain.currentData() == "diplomacy"
    assert [row.concept.id for row in again.entries.list.items.rows] == shown


def test_a_very_large_glossary_is_searched_and_not_listed(
    make_reader: MakeReader, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "LISTED_LIMIT", 3)
    controller = make_reader(file)
    words = ("Fährübung", "Fährstelle", "Fährkran", "Fährboot", "Fährturm")
    entries = [
        Concept(f"own-{n}", "military", "", (Term(word, gender="f"),), (Term(f"ferry {n}"),), origin="own")
        for n, word in enumerate(words)
    ]
    with Termbase(controller.features.bench.paths.termbase) as base:
        base.put(entries)
    controller.marking.mark_again()
    settled(controller, qtbot)
    window = opened(controller, qtbot)
    page = window.entries
    assert not {row.concept.headword for row in page.list.items.rows} & set(words)
    page.search.setText("faehr")
    qtbot.waitUntil(
        lambda: {row.concept.headword for row in page.list.items.rows if row.kind == "own"} == set(words),
        timeout=WAIT_MS,
    )
    page.search.setText("ferry 3")
    qtbot.waitUntil(lambda: "Fährboot" in {row.concept.headword for row in page.list.items.rows}, timeout=WAIT_MS)


def test_the_open_window_follows_the_language_and_keeps_its_place(
    make_reader: MakeReader, file: Path, qtbot: QtBot
) -> None:
    controller = make_reader(file)
    before = opened(controller, qtbot)
    choose(before, "military", "")
    before.entries.search.setText("Brigade")
    qtbot.waitUntil(lambda: len(before.entries.list.items.rows) < 200, timeout=WAIT_MS)
    chosen = before.entries.current
    assert chosen is not None
    controller.change(interface_language="de")
    feature = controller.features.glossary
    qtbot.waitUntil(lambda: feature.window is not None and feature.window is not before, timeout=WAIT_MS)
    window = feature.window
    assert window is not None
    qtbot.waitUntil(lambda: window.entries.current is not None, timeout=WAIT_MS)
    assert window.isVisible()
    assert window.entries.new.text() == "Neuer Eintrag …"
    assert window.entries.search.text() == "Brigade"
    assert window.entries.filters.domain.currentData() == "military"
    assert window.entries.current is not None
    assert window.entries.current.concept.id == chosen.concept.id


def test_a_backup_is_made_brought_back_and_that_is_undone(make_reader: MakeReader, file: Path, qtbot: QtBot) -> None:
    controller = make_reader(file)
    path = controller.features.bench.paths.termbase
    with Termbase(path) as base:
        base.put([Concept("own-one", "military", "", (Term("Xylospeer", gender="m"),), (Term("xylo spear"),))])
    window = opened(controller, qtbot)
    restoring = controller.features.glossary.restoring

    def dialog() -> None:
        window.pages.show_page("glossaries")
        qtbot.mouseClick(window.glossaries.backups, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: restoring.dialog is not None, timeout=WAIT_MS)

    dialog()
    assert restoring.dialog is not None
    assert restoring.dialog.restore == [], "none is made before there is something to save"
    qtbot.mouseClick(restoring.dialog.now, Qt.MouseButton.LeftButton)
    settled(controller, qtbot)
    with Termbase(path) as base:
        base.remove(["own-one"])
    dialog()
    assert restoring.dialog is not None
    assert "1 entry" in restoring.dialog.restore[0].accessibleDescription()
    qtbot.keyClick(restoring.dialog.restore[0], Qt.Key.Key_Space)
    settled(controller, qtbot)
    assert _own(path) == {"own-one"}
    messages = (window.bar.current, controller.window.messages.current)
    message = next(one for one in messages if one is not None and one.run is not None)
    assert message.run is not None
    message.run()
    settled(controller, qtbot)
    assert _own(path) == set()


def test_the_editor_keeps_grammar_relations_and_meaning(make_reader: MakeReader, file: Path, qtbot: QtBot) -> None:
    controller = make_reader(file)
    window = opened(controller, qtbot)
    qtbot.mouseClick(window.entries.new, Qt.MouseButton.LeftButton)
    editing = controller.features.glossary.editing
    qtbot.waitUntil(lambda: editing.dialog is not None, timeout=WAIT_MS)
    settled(controller, qtbot)
    dialog = editing.dialog
    assert dialog is not None
    assert not dialog.genitive.isVisible()
    qtbot.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    assert dialog.genitive.isVisible()
    dialog.lemma.setText("Xylospeer")
    dialog.english.setText("xylo spear")
    dialog.genitive.setText("Xylospeers")
    dialog.relations["broader"].setText("Nirgendwort")
    dialog.meaning.setCurrentIndex(dialog.meaning.findData("seldom"))
    dialog.speaks_for.setText("Truppe; Panzer")
    dialog.never_in.setText("Xylospeer werfen")
    qtbot.keyClick(dialog.english, Qt.Key.Key_Return)
    assert "Nirgendwort" in dialog.fault.text(), "a relation must be an entry"
    dialog.relations["broader"].setText("Waffe")
    qtbot.keyClick(dialog.english, Qt.Key.Key_Return)
    settled(controller, qtbot)
    path = controller.features.bench.paths.termbase
    with Termbase(path) as base:
        (concept,) = base.concepts()
    assert concept.de[0].genitive == "Xylospeers"
    assert concept.sense.prior < 0.5
    assert concept.sense.cues_for == ("Truppe", "Panzer")
    assert concept.sense.exclude == ("Xylospeer werfen",)
    assert len(concept.broader) == 1
    editing.edit(concept, window)
    qtbot.waitUntil(lambda: editing.dialog is not None, timeout=WAIT_MS)
    assert editing.dialog is not None
    assert editing.dialog.relations["broader"].text() == "Waffe"
    qtbot.keyClick(editing.dialog.english, Qt.Key.Key_Return)
    settled(controller, qtbot)
    with Termbase(path) as base:
        (again,) = base.concepts()
    assert again == concept, "nothing is lost by opening and saving"


def _own(path: Path) -> set[str]:
    with Termbase(path) as base:
        return {concept.id for concept in base.concepts()}
