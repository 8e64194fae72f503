"""Glossaries from files and into files, through the real window."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from reader.glossary.exchange import read_file
from reader.glossary.termbase import OWN, SHIPPED, Termbase
from reader.paths import Paths
from reader.ui.controller import Controller
from reader.ui.exchange.import_dialog import ImportDialog
from tests.e2e.conftest import WAIT_MS, MakeReader

ROWS = "Nr;Wort;Word\n1;Zzbrummer;zz buzzer\n2;Zzsummer;zz hummer\n3;;nothing\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "woerter.csv"
    file.write_text(ROWS, encoding="cp1252")
    return file


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "artikel.txt"
    file.write_text("Nachricht\n\nDer Zzbrummer flog über die Brigade.", encoding="utf-8")
    return file


def lemmas(controller: Controller) -> set[str]:
    view = controller.desk.view
    return {row.lemma for row in view.rows} if view else set()


def idle(qtbot: QtBot, controller: Controller) -> None:
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def read(qtbot: QtBot, controller: Controller, file: Path) -> ImportDialog:
    dialog = controller.features.exchange.open_import(file)
    idle(qtbot, controller)
    return dialog


def column(dialog: ImportDialog, at: int) -> QComboBox:
    box = dialog.table.cellWidget(0, at)
    assert isinstance(box, QComboBox)
    return box


def choose(box: QComboBox, data: str) -> None:
    """As a user does: the index changes and is activated."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def shown(controller: Controller) -> str:
    current = controller.window.messages.current
    return f"{current.text} {current.hint}" if current else ""


def press_action(controller: Controller) -> None:
    current = controller.window.messages.current
    assert current is not None
    assert current.run is not None
    current.run()


def test_columns_are_chosen_imported_marked_and_undone(
    qtbot: QtBot, make_reader: MakeReader, profile: Paths, article: Path, table: Path
) -> None:
    controller = make_reader(article)
    assert "Zzbrummer" not in lemmas(controller)
    dialog = read(qtbot, controller, table)
    assert dialog.format.currentData() == "csv"
    assert dialog.table.item(2, 1).text() == "Zzbrummer"
    choose(column(dialog, 0), "")
    choose(column(dialog, 1), "german")
    choose(column(dialog, 2), "english")
    idle(qtbot, controller)
    assert "3 entries" in dialog.summary.text(), "the names of the columns are no names that the program knows"
    QTest.mouseClick(dialog.header, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.header.height() // 2))
    idle(qtbot, controller)
    assert "2 entries" in dialog.summary.text()
    assert dialog.reasons.toPlainText() == "Line 4: has no German or no English term"
    dialog.into.setCurrentIndex(dialog.into.findData("own"))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    idle(qtbot, controller)
    qtbot.waitUntil(lambda: "Zzbrummer" in lemmas(controller), timeout=WAIT_MS)
    assert "2 entries of woerter.csv are imported." in shown(controller)
    press_action(controller)
    qtbot.waitUntil(lambda: "Zzbrummer" not in lemmas(controller), timeout=WAIT_MS)
    idle(qtbot, controller)
    with Termbase(profile.termbase) as base:
        assert base.concepts() == ()


def test_a_preview_that_is_closed_and_a_stopped_import_leave_nothing(
    qtbot: QtBot, make_reader: MakeReader, profile: Paths, article: Path, tmp_path: Path
) -> None:
    file = tmp_path / "viele.tsv"
    file.write_text("German\tEnglish\n" + "".join(f"Zzwort{n}\tword {n}\n" for n in range(30_000)), encoding="utf-8")
    controller = make_reader(article)
    dialog = read(qtbot, controller, file)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert controller.features.exchange.import_dialog is None
    dialog = read(qtbot, controller, file)
    dialog.go.click()
    assert dialog.progress.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    idle(qtbot, controller)
    assert "Nothing of viele.tsv was imported" in shown(controller)
    with Termbase(profile.termbase) as base:
        assert base.version() == 0
        assert [one.name for one in base.glossaries.all()] == [OWN, SHIPPED]


def test_a_file_that_cannot_be_read_is_one_sentence_and_another_format_may_be_chosen(
    qtbot: QtBot, make_reader: MakeReader, article: Path, tmp_path: Path
) -> None:
    file = tmp_path / "kaputt.tbx"
    file.write_text("Heer\tarmy\n", encoding="utf-8")
    controller = make_reader(article)
    dialog = read(qtbot, controller, file)
    assert "well-formed" in dialog.summary.text()
    assert not dialog.go.isEnabled()
    choose(dialog.format, "tsv")
    idle(qtbot, controller)
    assert "1 entry" in dialog.summary.text()
    assert dialog.go.isEnabled()
    dialog.reject()


def test_a_file_of_another_program_is_read_again_when_it_changes(
    qtbot: QtBot, make_reader: MakeReader, profile: Paths, article: Path, tmp_path: Path
) -> None:
    file = tmp_path / "liste.tsv"
    file.write_text("German\tEnglish\nZzsummer\thummer\n", encoding="utf-8")
    controller = make_reader(article)
    dialog = read(qtbot, controller, file)
    dialog.into.setCurrentIndex(dialog.into.findData("file"))
    dialog.go.click()
    idle(qtbot, controller)
    with file.open("a", encoding="utf-8") as out:
        out.write("Zzbrummer\tbuzzer\n")
    os.utime(file, ns=(5, 5))
    qtbot.waitUntil(lambda: "Zzbrummer" in lemmas(controller), timeout=WAIT_MS)
    assert "liste" in shown(controller)
    idle(qtbot, controller)


def test_an_export_says_what_is_lost_and_writes_the_terms_of_the_article(
    qtbot: QtBot, make_reader: MakeReader, article: Path, tmp_path: Path
) -> None:
    controller = make_reader(article)
    controller.window.actions_by_name["export_glossary"].trigger()
    dialog = controller.features.exchange.exporting.dialog
    assert dialog is not None
    idle(qtbot, controller)
    assert "Nothing is lost" in dialog.summary.text()
    dialog.format.setCurrentIndex(dialog.format.findData("omegat"))
    dialog.scope.setCurrentIndex(dialog.scope.findData("article"))
    idle(qtbot, controller)
    assert "an entry of its own" in dialog.losses.toPlainText()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    picker = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    picker.close()
    target = tmp_path / "aus.utf8"
    controller.features.exchange.exporting.save(target)
    idle(qtbot, controller)
    assert {"Brigade"} <= {concept.headword for concept in read_file(target).concepts}
    assert len(read_file(target).concepts) < 10
    assert "aus.utf8" in shown(controller)


def test_a_damaged_termbase_is_told_and_set_aside(
    qtbot: QtBot, make_reader: MakeReader, profile: Paths, article: Path
) -> None:
    profile.termbase.write_bytes(b"not a database at all " * 100)
    controller = make_reader(article)
    qtbot.waitUntil(lambda: "was damaged" in shown(controller), timeout=WAIT_MS)
    idle(qtbot, controller)
    assert "Brigade" in lemmas(controller)
