"""Opening an address in the window: asked, fetched, refused, stopped; pasted pages; notices."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.controller import Controller
from tests.e2e.conftest import MakeReader
from tests.helpers.web import Answer, WebServer, article_page

WAIT_MS = 20_000


def headline(controller: Controller) -> str:
    view = controller.desk.view
    return view.article.headline if view else ""


def test_a_typed_address_is_opened_and_stands_in_the_ledger(make_reader: MakeReader, qtbot: QtBot) -> None:
    with WebServer({"/a": Answer(article_page())}) as server:
        controller = make_reader()
        controller.window.actions_by_name["open_address"].trigger()
        dialog = controller.features.addresses.dialog
        assert dialog is not None
        assert server.asked == []
        dialog.field.setText(f"{server.url}/a")
        dialog.open_button.click()
        qtbot.waitUntil(lambda: headline(controller) == "Brigade verlegt Panzer", timeout=WAIT_MS)
        qtbot.waitUntil(lambda: controller.features.addresses.dialog is None)
        qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)
        assert [request.purpose for request in controller.ledger.requests] == ["article"]
        view = controller.desk.view
        assert view is not None
        assert "Bataillon" in {row.lemma for row in view.rows}


def test_a_fault_is_said_in_the_dialog_and_the_open_article_stays(make_reader: MakeReader, qtbot: QtBot) -> None:
    with WebServer({"/a": Answer(status=403)}) as server:
        controller = make_reader()
        before = headline(controller)
        controller.window.actions_by_name["open_address"].trigger()
        dialog = controller.features.addresses.dialog
        assert dialog is not None
        dialog.field.setText(f"{server.url}/a")
        dialog.open_button.click()
        qtbot.waitUntil(lambda: "without signing in" in dialog.said.text(), timeout=WAIT_MS)
        assert dialog.paste.isVisible()
        assert dialog.field.isEnabled()
        assert headline(controller) == before
        QGuiApplication.clipboard().setText("Manöver an der Grenze\n\nDie Brigade übt seit Montag mit Panzern.")
        dialog.paste.click()
        qtbot.waitUntil(lambda: headline(controller) == "Manöver an der Grenze", timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def test_a_slow_page_can_be_given_up(make_reader: MakeReader, qtbot: QtBot) -> None:
    with WebServer({"/a": Answer(b"<html>" + b" " * 5000, drip=0.05)}) as server:
        controller = make_reader()
        before = headline(controller)
        controller.window.actions_by_name["open_address"].trigger()
        dialog = controller.features.addresses.dialog
        assert dialog is not None
        dialog.field.setText(f"{server.url}/a")
        dialog.open_button.click()
        qtbot.waitUntil(lambda: len(server.asked) == 1, timeout=WAIT_MS)
        dialog.cancel.click()
        qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)
        assert headline(controller) == before


def test_local_only_asks_no_host(make_reader: MakeReader, qtbot: QtBot) -> None:
    with WebServer({"/a": Answer(article_page())}) as server:
        controller = make_reader(settings=Settings(theme="light", local_only=True))
        controller.opening.open_address(f"{server.url}/a")
        qtbot.waitUntil(lambda: controller.window.messages.current is not None, timeout=WAIT_MS)
        message = controller.window.messages.current
        assert message is not None
        assert "Local only" in message.text
        assert server.asked == []


def test_a_copied_part_of_a_page_keeps_its_headings(make_reader: MakeReader, qtbot: QtBot) -> None:
    controller = make_reader()
    data = QMimeData()
    paragraphs = (
        "Die Brigade hat am Montag zwei Bataillone an die Grenze verlegt, teilte das Ministerium mit.",
        "Der Außenminister sprach von einem größeren Manöver, das seit Monaten geplant sei.",
    )
    data.setHtml(
        "<html><body><!--StartFragment--><h1>Manöver an der Grenze</h1><p>{}</p><h2>Kritik aus dem Ausland</h2>"
        "<p>{}</p><script>alert(1)</script><!--EndFragment--></body></html>".format(*paragraphs)
    )
    data.setText("Manöver an der Grenze\n\n{}\n\nKritik aus dem Ausland\n\n{}".format(*paragraphs))
    controller.opening.take(data)
    qtbot.waitUntil(lambda: headline(controller) == "Manöver an der Grenze", timeout=WAIT_MS)
    view = controller.desk.view
    assert view is not None
    assert [(b.kind.value, b.text) for b in view.article.blocks][1] == ("heading", "Kritik aus dem Ausland")
    assert "alert" not in controller.window.spread.german.toPlainText()
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def test_a_dropped_address_is_opened(make_reader: MakeReader, qtbot: QtBot) -> None:
    with WebServer({"/a": Answer(article_page("Truppen üben"))}) as server:
        controller = make_reader()
        data = QMimeData()
        data.setUrls([QUrl(f"{server.url}/a")])
        data.setText(f"{server.url}/a")
        controller.window.dropped.emit(data)
        qtbot.waitUntil(lambda: headline(controller) == "Truppen üben", timeout=WAIT_MS)
        qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def test_a_teaser_and_a_foreign_text_are_told(make_reader: MakeReader, qtbot: QtBot, tmp_path: Path) -> None:
    teaser, foreign = tmp_path / "teaser.txt", tmp_path / "foreign.txt"
    teaser.write_text(
        "Streit um Panzer\n\nDie Regierung ringt um die Lieferung weiterer Panzer.\n\n"
        "Weiterlesen mit einem Abo\n\nJetzt abonnieren und alle Artikel lesen\n",
        encoding="utf-8",
    )
    foreign.write_text(
        "Troops at the border\n\nThe ministry said on Monday that two brigades had been moved to the border and that "
        "the exercise would last for three weeks, which the neighbours called a threat.\n",
        encoding="utf-8",
    )
    controller = make_reader(foreign, wait=False)
    qtbot.waitUntil(lambda: controller.window.messages.current is not None, timeout=WAIT_MS)
    message = controller.window.messages.current
    assert message is not None
    assert message.text == "This text does not seem to be German."
    controller.opening.open_file(teaser)
    qtbot.waitUntil(
        lambda: "Only the teaser" in getattr(controller.window.messages.current, "text", ""), timeout=WAIT_MS
    )
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)
