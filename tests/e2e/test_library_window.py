"""The library's window: feeds, long texts, many articles, changed pages, the panes' menu, the language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.conftest import WAIT_MS, MakeReader
from tests.helpers.library_window import (
    FRONT,
    headlines,
    opened_library,
    search,
    settled,
    write_front,
    write_summit,
)
from tests.helpers.watchdog import Watchdog


@pytest.fixture
def front(tmp_path: Path) -> Path:
    return write_front(tmp_path)


@pytest.fixture
def summit(tmp_path: Path) -> Path:
    return write_summit(tmp_path)


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
        page.remove_requested.emit(panzer.feed)
        qtbot.waitUntil(lambda: not rows.rows, timeout=WAIT_MS)
        assert "“Der Bote” is removed." in window.bar.current.text
        assert window.bar.current.run is not None
        window.bar.current.run()
        qtbot.waitUntil(lambda: len(rows.rows) == 3, timeout=WAIT_MS)
        assert sum(bool(row.seen) for row in rows.rows) == 1, "what was read stays read"
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
    assert dog.usual_worst_ms < 500
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
    assert dog.usual_worst_ms < 500
    box = window.articles.outlet
    box.setCurrentIndex(box.findData("Blatt 1"))
    box.activated.emit(box.currentIndex())
    assert len(window.articles.list.items.rows) == 100
    search(qtbot, window, "", 100)
    order = window.articles.order
    order.setCurrentIndex(order.findData("headline"))
    order.activated.emit(order.currentIndex())
    assert headlines(window)[:2] == ["Tag 1", "Tag 10"]


def test_a_changed_page_is_told_with_its_differences(
    qtbot: QtBot, make_reader: MakeReader, front: Path, summit: Path
) -> None:
    from reader.ui.library.small_dialogs import VersionsDialog

    controller = make_reader(front)
    settled(qtbot, controller)
    controller.opening.open_file(summit)
    qtbot.waitUntil(lambda: controller.window.windowTitle().startswith("Gipfel"), timeout=WAIT_MS)
    settled(qtbot, controller)
    front.write_text(FRONT.replace("Die Brigade hielt", "Die Brigade räumte"), encoding="utf-8")
    controller.opening.open_file(front)
    qtbot.waitUntil(
        lambda: bool(controller.window.messages.current and "has changed" in controller.window.messages.current.text),
        timeout=WAIT_MS,
    )
    controller.window.messages._action.click()
    found: list[VersionsDialog] = []

    def shown() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, VersionsDialog) and w.isVisible()]
        return bool(found) and "räumte" in found[0].text.toPlainText()

    qtbot.waitUntil(shown, timeout=WAIT_MS)
    assert "hielt" in found[0].text.toPlainText()
    found[0].accept()


def test_the_context_menu_leads_to_the_concordance(qtbot: QtBot, make_reader: MakeReader, front: Path) -> None:
    controller = make_reader(front)
    settled(qtbot, controller)
    pane = controller.window.spread.german
    cursor = pane.document().find("Streitkräfte")
    cursor.setPosition(cursor.selectionStart() + 2)
    pane.setTextCursor(cursor)
    menu = controller.window.spread.menu.pop_up(pane, pane.cursorRect().center())
    next(action for action in menu.actions() if "in the library" in action.text()).trigger()
    menu.close()
    window = controller.features.library.window
    assert window is not None
    qtbot.waitUntil(lambda: len(window.concordance.list.items.rows) == 1, timeout=WAIT_MS)
    assert window.pages.current == "concordance"


def test_the_library_follows_the_language_of_the_interface(qtbot: QtBot, make_reader: MakeReader, front: Path) -> None:
    controller = make_reader(front)
    settled(qtbot, controller)
    before = opened_library(qtbot, controller, 1)
    controller.change(interface_language="de")
    feature = controller.features.library
    qtbot.waitUntil(lambda: feature.window is not None and feature.window is not before, timeout=WAIT_MS)
    assert feature.window is not None
    assert feature.window.isVisible()
    controller.change(interface_language="en")
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def test_a_library_that_cannot_be_used_is_told_and_reading_goes_on(
    qtbot: QtBot, make_reader: MakeReader, front: Path, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "library.sqlite").mkdir()
    controller = make_reader(front)
    qtbot.waitUntil(lambda: controller.window.messages.current is not None, timeout=WAIT_MS)
    message = controller.window.messages.current
    assert message is not None
    assert "The library cannot be used" in message.text
    assert controller.desk.view is not None
    assert controller.desk.view.rows


def test_an_import_can_be_stopped(qtbot: QtBot, make_reader: MakeReader, front: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(400):
        (folder / f"{n}.txt").write_text(f"Tag {n}\n\nDie Brigade {n} hielt die Stellung.\n", encoding="utf-8")
    controller = make_reader(front)
    settled(qtbot, controller)
    window = opened_library(qtbot, controller, 1)
    controller.features.library._files().import_folder(folder)
    qtbot.waitUntil(lambda: window.work_bar.value() > 3, timeout=WAIT_MS)
    window.stop.click()
    assert not window.work.isVisible()
    assert window.bar.current is not None
    assert "What was done until then stays" in window.bar.current.text
    qtbot.waitUntil(lambda: not controller.tasks.busy and len(window.articles.list.items.rows) > 3, timeout=WAIT_MS)
    assert len(window.articles.list.items.rows) < 400


def test_a_short_article_seen_whole_is_read(qtbot: QtBot, make_reader: MakeReader, summit: Path) -> None:
    controller = make_reader(summit)
    settled(qtbot, controller)
    window = opened_library(qtbot, controller, 1)
    assert window.articles.list.items.rows[0].progress == 1.0
