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
from reader.ui.library.window import LibraryWindow
from reader.ui.reading.article_pane import ArticlePane
from tests.e2e.conftest import WAIT_MS, MakeReader
from tests.helpers.watchdog import Watchdog

FRONT = (
    "Lage an der Front\n\nDie Brigade hielt die Stellung. Die Streitkräfte verlegten Panzer an den Fluss.\n\n"
    + "\n\n".join(f"Am Tag {n} blieb es ruhig, die Truppen warteten." for n in range(60))
)
SUMMIT = "Gipfel in Wien\n\nDie Außenminister berieten über einen Waffenstillstand. Der Botschafter schwieg.\n\n"


@pytest.fixture
def front(tmp_path: Path) -> Path:
    file = tmp_path / "front.txt"
    file.write_text(FRONT, encoding="utf-8")
    file.with_suffix(".tsv").write_text(
        "Die Streitkräfte verlegten Panzer an den Fluss.\tThe armed forces moved tanks to the river.\n",
        encoding="utf-8",
    )
    return file


@pytest.fixture
def summit(tmp_path: Path) -> Path:
    file = tmp_path / "gipfel.txt"
    file.write_text(SUMMIT, encoding="utf-8")
    return file


def settled(qtbot: QtBot, controller: Controller) -> None:
    """Wait until the open article is in the library with all that is known of it."""
    feature = controller.features.library
    qtbot.waitUntil(lambda: feature.keeping.number is not None, timeout=WAIT_MS)
    feature.keeping.save()
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def opened_library(qtbot: QtBot, controller: Controller, count: int) -> LibraryWindow:
    controller.window.actions_by_name["library"].trigger()
    window = controller.features.library.window
    assert window is not None
    qtbot.waitUntil(lambda: len(window.articles.list.items.rows) == count, timeout=WAIT_MS)
    return window


def headlines(window: LibraryWindow) -> list[str]:
    return [row.headline for row in window.articles.list.items.rows]


def search(qtbot: QtBot, window: LibraryWindow, query: str, count: int) -> None:
    window.articles.search.setText(query)
    qtbot.waitUntil(lambda: len(window.articles.list.items.rows) == count, timeout=WAIT_MS)


def select(pane: ArticlePane, words: str) -> None:
    cursor = pane.document().find(words)
    assert not cursor.isNull(), words
    pane.setTextCursor(cursor)
    pane.setFocus(Qt.FocusReason.OtherFocusReason)


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
        " and not m.endswith(('decisions', 'accepted'))]\n"
        "bad += [m for m in sys.modules if m.startswith('reader.ui.library.')"
        " and m.rpartition('.')[2] not in ('feature', 'keeping', 'noting', 'shelf')]\n"
        "bad += ['sqlite3'] * ('sqlite3' in sys.modules)\n"
        "print(bad)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_a_feed_is_added_read_and_its_article_marked_as_read(
    qtbot: QtBot, make_reader: MakeReader, front: Path
) -> None:
    import threading
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

    titles = ["Panzer für den Osten", "Das Wetter morgen"]

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            items = "".join(f"<item><title>{t}</title><link>/{n}</link></item>" for n, t in enumerate(titles))
            body = f"<rss><channel><title>Der Bote</title>{items}</channel></rss>".encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_arguments: object) -> None:
            pass

    controller = make_reader(front)
    settled(qtbot, controller)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        window = controller.features.library.show("feeds")
        opened: list[str] = []
        feeding = controller.features.library._feeding
        assert feeding is not None
        feeding.open_address = opened.append
        page, rows = window.feeds, window.feeds.list.items
        page.field.setText("kein Feed: bitte")
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        assert window.bar.current is not None
        assert "not an address" in window.bar.current.text
        page.field.setText(f"http://127.0.0.1:{server.server_port}/feed")
        QTest.keyClick(page.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(rows.rows) == 2, timeout=WAIT_MS)
        panzer = next(row for row in rows.rows if row.title.startswith("Panzer"))
        assert panzer.terms == ("Panzer",)
        assert controller.ledger.requests[-1].host == "127.0.0.1"
        assert controller.ledger.requests[-1].purpose == "feed"
        page.list.opened.emit(panzer)
        assert opened == [f"http://127.0.0.1:{server.server_port}/0"]
        qtbot.waitUntil(lambda: sum(bool(row.seen) for row in rows.rows) == 1, timeout=WAIT_MS)
        titles.append("Gipfel verschoben")
        page.refresh.click()
        qtbot.waitUntil(lambda: len(rows.rows) == 3, timeout=WAIT_MS)
        controller.change(local_only=True)
        page.refresh.click()
        qtbot.waitUntil(lambda: bool(window.bar.current and "Local only" in window.bar.current.hint), timeout=WAIT_MS)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_keeping_a_long_text_does_not_stall(
    qtbot: QtBot, make_reader: MakeReader, front: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "lang.txt"
    file.write_text("\n\n".join(f"Absatz {n}. " + FRONT.split("\n\n")[1] * 6 for n in range(7000)), encoding="utf-8")
    controller = make_reader(front)
    settled(qtbot, controller)
    with Watchdog() as dog:
        controller.opening.open_file(file)
        qtbot.waitUntil(lambda: len(controller.opening.sections) > 1, timeout=WAIT_MS)
        settled(qtbot, controller)
    with capsys.disabled():
        print(f"\n{dog.report('keeping 4 MB')}")
    assert dog.worst_ms < 500
    controller.opening.step_section(3)
    qtbot.waitUntil(lambda: controller.opening.section == 3, timeout=WAIT_MS)
    settled(qtbot, controller)
    window = opened_library(qtbot, controller, 2)
    search(qtbot, window, '"Absatz 300"', 1)
    snippet = window.articles._item(window.articles.list.items.rows[0]).lines
    assert not snippet or "Absatz 300" in snippet[0].text


def test_the_library_takes_little_time_with_many_articles(qtbot: QtBot, make_reader: MakeReader, front: Path) -> None:
    from dataclasses import replace

    from tests.helpers.library import article, contents

    controller = make_reader(front)
    settled(qtbot, controller)
    library = controller.features.library.shelf.library
    for n in range(300):
        library.keep_whole(replace(article(f"Meldung {n}.", headline=f"Tag {n}"), outlet=f"Blatt {n % 3}"), contents())
    with Watchdog() as dog:
        window = opened_library(qtbot, controller, 301)
        search(qtbot, window, "Streitkraft", 301)
    assert dog.worst_ms < 500
    box = window.articles.outlet
    box.setCurrentIndex(box.findData("Blatt 1"))
    box.activated.emit(box.currentIndex())
    assert len(window.articles.list.items.rows) == 100
    search(qtbot, window, "", 100)
    order = window.articles.order
    order.setCurrentIndex(order.findData("headline"))
    order.activated.emit(order.currentIndex())
    assert headlines(window)[:2] == ["Tag 1", "Tag 10"]
