"""What was opened is in the library: after a restart, found in both languages, binned and restored, with its notes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.controller import Controller
from reader.ui.library.note_dialog import NoteDialog
from tests.e2e.conftest import WAIT_MS, MakeReader
from tests.helpers.library_window import (
    FRONT,
    SUMMIT,
    headlines,
    opened_library,
    search,
    select,
    settled,
    write_front,
    write_summit,
)


@pytest.fixture
def front(tmp_path: Path) -> Path:
    return write_front(tmp_path)


@pytest.fixture
def summit(tmp_path: Path) -> Path:
    return write_summit(tmp_path)


def test_an_opened_article_is_in_the_library_after_a_restart(
    qtbot: QtBot, make_reader: MakeReader, front: Path, summit: Path
) -> None:
    first = make_reader(front, pairs=front.with_suffix(".tsv"))
    settled(qtbot, first)
    bar = first.window.spread.german.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = first.window.spread.place
    first.opening.open_file(summit)
    qtbot.waitUntil(lambda: first.window.windowTitle().startswith("Gipfel"), timeout=WAIT_MS)
    settled(qtbot, first)
    first.window.close()

    again = make_reader()
    window = opened_library(qtbot, again, 2)
    assert headlines(window) == ["Gipfel in Wien", "Lage an der Front"]
    item = window.articles.list.items.rows[1]
    assert item.terms >= 4
    assert item.translated == 1
    assert 0.3 < item.progress < 0.7
    window.articles.list.setCurrentIndex(window.articles.list.items.index(1, 0))
    QTest.keyClick(window.articles.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: again.window.windowTitle().startswith("Lage"), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: again.window.spread.place.part == top.part, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: any("armed forces" in (s.text or "") for s in again.desk.view.translations.values()),  # type: ignore[union-attr]
        timeout=WAIT_MS,
    )


def test_search_finds_forms_in_both_languages_and_opens_the_sentence(
    qtbot: QtBot, make_reader: MakeReader, front: Path, summit: Path
) -> None:
    controller = make_reader(front, pairs=front.with_suffix(".tsv"))
    settled(qtbot, controller)
    controller.opening.open_file(summit)
    qtbot.waitUntil(lambda: controller.window.windowTitle().startswith("Gipfel"), timeout=WAIT_MS)
    settled(qtbot, controller)
    window = opened_library(qtbot, controller, 2)
    for query in ("Streitkraft", "streitkraefte", "armed forces", "Brigaden"):
        search(qtbot, window, query, 1)
        assert headlines(window) == ["Lage an der Front"], query
    search(qtbot, window, "", 2)
    search(qtbot, window, "botschaft", 1)
    item = window.articles._item(window.articles.list.items.rows[0])
    assert item.lines[0].text == "Der Botschafter schwieg."
    search(qtbot, window, "Unfug", 0)
    assert "Nothing was found" in window.articles.list.note
    search(qtbot, window, "Panzer Fluss", 1)
    window.articles.list.opened.emit(window.articles.list.items.rows[0])
    qtbot.waitUntil(lambda: controller.window.windowTitle().startswith("Lage"), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: controller.window.spread.german.lights.sentence == (1, 1), timeout=WAIT_MS)


def test_concordance(qtbot: QtBot, make_reader: MakeReader, front: Path) -> None:
    controller = make_reader(front, pairs=front.with_suffix(".tsv"))
    settled(qtbot, controller)
    window = opened_library(qtbot, controller, 1)
    window.pages.show_page("concordance")
    window.concordance.field.setText("Streitkräften")
    QTest.keyClick(window.concordance.field, Qt.Key.Key_Return)
    rows = window.concordance.list.items
    qtbot.waitUntil(lambda: len(rows.rows) == 1, timeout=WAIT_MS)
    item = window.concordance.item(rows.rows[0])
    german, english = item.lines
    assert [german.text[s:e] for s, e in german.marks] == ["Streitkräfte"]
    assert [english.text[s:e] for s, e in english.marks] == ["armed forces"]


def test_bin_undo_restore_and_purge(qtbot: QtBot, make_reader: MakeReader, front: Path) -> None:
    controller = make_reader(front)
    settled(qtbot, controller)
    window = opened_library(qtbot, controller, 1)
    items = window.articles.list.items
    QTest.keyClick(window.articles.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not items.rows, timeout=WAIT_MS)
    message = window.bar.current
    assert message is not None
    assert "“Lage an der Front” is in the bin." in message.text
    window.bar._action.click()
    qtbot.waitUntil(lambda: len(items.rows) == 1, timeout=WAIT_MS)
    window.articles.bin_requested.emit(list(items.rows))
    qtbot.waitUntil(lambda: not items.rows, timeout=WAIT_MS)
    window.pages.show_page("bin")
    qtbot.waitUntil(lambda: len(window.bin.list.items.rows) == 1, timeout=WAIT_MS)
    controller.features.library.keeping.save()
    window.bin.restore.click()
    qtbot.waitUntil(lambda: not window.bin.list.items.rows, timeout=WAIT_MS)
    window.pages.show_page("articles")
    qtbot.waitUntil(lambda: len(items.rows) == 1, timeout=WAIT_MS)
    window.articles.bin_requested.emit(list(items.rows))
    window.pages.show_page("bin")
    qtbot.waitUntil(lambda: len(window.bin.list.items.rows) == 1, timeout=WAIT_MS)
    window.bin.empty.click()
    from reader.ui.library.small_dialogs import ConfirmDialog

    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ConfirmDialog))
    dialog.yes.click()
    qtbot.waitUntil(lambda: not window.bin.list.items.rows, timeout=WAIT_MS)
    assert controller.features.library.keeping.number is None


def write_note(controller: Controller, text: str) -> None:
    controller.window.actions_by_name["note"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, NoteDialog) and w.isVisible())
    dialog.field.setPlainText(text)
    dialog.accept()


def test_notes_on_both_sides_survive_and_are_exported(
    qtbot: QtBot, make_reader: MakeReader, front: Path, tmp_path: Path
) -> None:
    first = make_reader(front, pairs=front.with_suffix(".tsv"))
    german, english = first.window.spread.german, first.window.spread.english
    select(german, "Brigade hielt")
    first.window.actions_by_name["highlight"].trigger()
    qtbot.waitUntil(lambda: bool(german.lights.notes), timeout=WAIT_MS)
    select(english, "tanks")
    write_note(first, "How many?")
    qtbot.waitUntil(lambda: len(english.lights.notes) == 2, timeout=WAIT_MS)
    settled(qtbot, first)
    first.window.close()

    again = make_reader()
    german, english = again.window.spread.german, again.window.spread.english
    qtbot.waitUntil(lambda: len(german.lights.notes) == 2, timeout=WAIT_MS)
    ((start, end, with_words),) = german.lights.notes[(1, "de")]
    assert not with_words
    assert again.desk.view.parts[1].text[start:end] == "Brigade hielt"  # type: ignore[union-attr]
    again.window.actions_by_name["notes"].trigger()
    window = again.features.library.window
    assert window is not None
    qtbot.waitUntil(lambda: len(window.notes.list.items.rows) == 2, timeout=WAIT_MS)
    feature = again.features.library
    for name, words in (("notes.md", ["> Brigade hielt", "> tanks", "How many?"]), ("notes.html", ["<blockquote"])):
        feature._files().export_notes(tmp_path / name)
        qtbot.waitUntil(lambda name=name: (tmp_path / name).exists() and not again.tasks.busy, timeout=WAIT_MS)
        written = (tmp_path / name).read_text("utf-8")
        assert "Lage an der Front" in written
        assert all(word in written for word in words)
    # At the caret, the same key takes the highlight away, and the message brings it back.
    cursor = german.document().find("Brigade hielt")
    caret = QTextCursor(german.document())
    caret.setPosition(cursor.selectionStart() + 3)
    german.setTextCursor(caret)
    german.setFocus(Qt.FocusReason.OtherFocusReason)
    again.window.actions_by_name["highlight"].trigger()
    qtbot.waitUntil(lambda: (1, "de") not in german.lights.notes, timeout=WAIT_MS)
    message = again.window.messages.current
    assert message is not None
    assert message.action == "Undo"
    again.window.messages._action.click()
    qtbot.waitUntil(lambda: (1, "de") in german.lights.notes, timeout=WAIT_MS)


def test_a_folder_is_imported_with_a_report(qtbot: QtBot, make_reader: MakeReader, front: Path, tmp_path: Path) -> None:
    folder = tmp_path / "articles" / "2026"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(SUMMIT, encoding="utf-8")
    (folder / "b.txt").write_text(FRONT, encoding="utf-8")
    (folder / "bad.docx").write_bytes(b"PK\x03\x04 no document")
    (folder / "notes.bin").write_bytes(b"\0")
    controller = make_reader(front)
    settled(qtbot, controller)
    window = opened_library(qtbot, controller, 1)
    controller.features.library._files().import_folder(tmp_path / "articles")
    qtbot.waitUntil(lambda: len(window.articles.list.items.rows) == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.bar.current is not None, timeout=WAIT_MS)
    message = window.bar.current
    assert message is not None
    assert "1 articles are new, 1 were there already. 1 could not be read:" in message.text
    assert "bad.docx" in message.hint
    summit = next(row for row in window.articles.list.items.rows if row.headline == "Gipfel in Wien")
    assert summit.terms >= 2


def test_backup_and_restore_through_the_window(
    qtbot: QtBot, make_reader: MakeReader, front: Path, summit: Path, tmp_path: Path
) -> None:
    from reader.library.backup import apply_pending

    controller = make_reader(front)
    settled(qtbot, controller)
    files = controller.features.library._files()
    files.back_up(tmp_path / "backup.zip")
    qtbot.waitUntil(lambda: (tmp_path / "backup.zip").exists() and not controller.tasks.busy, timeout=WAIT_MS)
    controller.opening.open_file(summit)
    qtbot.waitUntil(lambda: controller.window.windowTitle().startswith("Gipfel"), timeout=WAIT_MS)
    settled(qtbot, controller)
    files.restore(tmp_path / "backup.zip")
    window = controller.features.library.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.bar.current and window.bar.current.action == "Quit now"), timeout=WAIT_MS)
    window.bar._action.click()
    assert not controller.window.isVisible()
    assert "was restored" in apply_pending(controller.paths)
    again = make_reader()
    library = opened_library(qtbot, again, 1)
    assert headlines(library) == ["Lage an der Front"]


def test_a_damaged_library_is_told_and_reading_goes_on(qtbot: QtBot, make_reader: MakeReader, front: Path) -> None:
    first = make_reader(front)
    settled(qtbot, first)
    path = first.paths.library
    first.window.close()
    path.write_bytes(b"this is no database" * 1000)
    again = make_reader()
    qtbot.waitUntil(lambda: again.features.library.keeping.number is not None, timeout=WAIT_MS)
    message = again.window.messages.current
    assert message is not None
    assert "set aside" in message.text


def test_nothing_of_the_library_is_loaded_before_the_first_picture() -> None:
    import subprocess
    import sys

    code = (
        "import sys\nimport reader.ui.compose\n"
        "bad = [m for m in sys.modules if m.startswith('reader.library.')"
        " and not m.endswith(('decisions', 'accepted', 'edits', 'json_file'))]\n"
        "bad += [m for m in sys.modules if m.startswith('reader.ui.library.')"
        " and m.rpartition('.')[2] not in ('feature', 'keeping', 'noting', 'reopening', 'shelf')]\n"
        "print(bad)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
