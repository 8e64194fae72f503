"""What leaves the computer and what need not: the list of requests, local-only, offline models, the memory's files."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.sending.deepl_glossary import DeepLGlossaryDialog
from reader.ui.sending.models_dialog import ModelsDialog
from reader.ui.sending.requests_dialog import RequestsDialog
from tests.e2e.conftest import MakeReader
from tests.helpers.models import argos_package
from tests.helpers.replay import ReplayServer
from tests.helpers.web import Answer as Web
from tests.helpers.web import WebServer

PAIRS = [("Die Armee verlegte zwei Brigaden.", "The army moved two brigades.")]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "armee.txt"
    file.write_text("Truppen\n\n" + PAIRS[0][0], encoding="utf-8")
    return file


Dialog = TypeVar("Dialog")


def dialog_of(kind: type[Dialog]) -> Dialog:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind))


def test_requests_are_listed_and_local_only_stops_them(make_reader: MakeReader, qtbot: QtBot, article: Path) -> None:
    with ReplayServer(PAIRS) as server:
        settings = Settings(
            theme="light", engine="google", endpoints={"google": server.url}, consents={"google": "127.0.0.1"}
        )
        controller = make_reader(article, settings=settings)
        window = controller.window
        window.status.engine.click()
        dialog = dialog_of(RequestsDialog)
        assert dialog.said.text() == "Nothing left this computer in this session."
        dialog.accept()
        window.status.local_only.click()
        assert controller.settings.local_only
        controller.translate()
        assert server.requests == 0
        window.status.local_only.click()
        assert not controller.settings.local_only
        controller.translate()
        qtbot.waitUntil(lambda: server.requests > 0, timeout=20_000)
        qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=20_000)
        window.actions_by_name["requests"].trigger()
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, RequestsDialog) and w.table.rowCount())
        item = dialog.table.item(0, 1)
        assert item is not None
        assert item.text() == "127.0.0.1"
        assert dialog.table.rowCount() == len(controller.ledger.requests)


def test_a_model_is_installed_from_a_file_used_and_removed(
    make_reader: MakeReader, qtbot: QtBot, article: Path, tmp_path: Path
) -> None:
    package = argos_package(tmp_path)
    controller = make_reader(article)
    controller.window.actions_by_name["models"].trigger()
    dialog = dialog_of(ModelsDialog)
    qtbot.waitUntil(lambda: "No model" in dialog.said.text())
    dialog.file_chosen.emit(package)
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=60_000)
    dialog.verify.click()
    qtbot.waitUntil(lambda: "as it was installed" in dialog.said.text())
    qtbot.waitUntil(lambda: dialog.use.isEnabled())
    dialog.use.click()
    assert controller.settings.engine == "offline"
    controller.translate()
    qtbot.waitUntil(
        lambda: bool(controller.desk.view and any(s.text for s in controller.desk.view.translations.values())),
        timeout=60_000,
    )
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=20_000)
    assert controller.ledger.requests == ()
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    assert controller.settings.engine == ""


def test_a_model_is_fetched_from_where_its_address_sends_on_to_and_nothing_stays_behind(
    make_reader: MakeReader, qtbot: QtBot, article: Path, tmp_path: Path
) -> None:
    package = argos_package(tmp_path).read_bytes()
    controller = make_reader(article)
    with WebServer() as server:
        there = f"http://localhost:{server.port}/real"
        server.pages = {
            "/de-en.argosmodel": Web(status=302, location=there),
            "/real": Web(package, "application/zip"),
            "/wrong.zip": Web(b"PK but no archive", "application/zip"),
        }
        controller.window.actions_by_name["models"].trigger()
        dialog = dialog_of(ModelsDialog)
        qtbot.waitUntil(lambda: not controller.tasks.busy)
        dialog.address.setText(f"{server.url}/de-en.argosmodel")
        dialog.fetch.click()
        qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=60_000)
        qtbot.waitUntil(lambda: not controller.tasks.busy)
        assert [(one.host, one.purpose) for one in controller.ledger.requests] == [
            ("127.0.0.1", "model"),
            ("localhost", "model"),
        ]
        dialog.address.setText(f"{server.url}/wrong.zip")
        dialog.fetch.click()
        qtbot.waitUntil(lambda: "damaged" in dialog.said.text(), timeout=20_000)
    fetched = controller.paths.models / ".fetched"
    assert [path.name for path in fetched.rglob("*")] == []


def test_a_file_that_is_no_model_is_refused_with_a_reason(
    make_reader: MakeReader, qtbot: QtBot, article: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "model.argosmodel"
    wrong.write_bytes(b"no archive")
    controller = make_reader(article)
    controller.window.actions_by_name["models"].trigger()
    dialog = dialog_of(ModelsDialog)
    qtbot.waitUntil(lambda: not controller.tasks.busy)
    dialog.file_chosen.emit(wrong)
    qtbot.waitUntil(lambda: not controller.tasks.busy and bool(dialog.said.text()))
    assert dialog.list.count() == 0
    assert dialog.from_file.isEnabled()
    assert "model.argosmodel" in dialog.said.text() or "archive" in dialog.said.text()


def test_nothing_is_fetched_while_local_only_is_on(make_reader: MakeReader, qtbot: QtBot, article: Path) -> None:
    controller = make_reader(article, settings=Settings(theme="light", local_only=True))
    controller.window.actions_by_name["models"].trigger()
    dialog = dialog_of(ModelsDialog)
    qtbot.waitUntil(lambda: not controller.tasks.busy)
    dialog.address.setText("https://models.example/de-en.zip")
    dialog.fetch.click()
    qtbot.waitUntil(lambda: "Local only" in dialog.said.text())
    assert controller.ledger.requests == ()


def test_the_memory_goes_out_and_comes_back_as_tmx(
    make_reader: MakeReader, qtbot: QtBot, article: Path, tmp_path: Path
) -> None:
    file = tmp_path / "memory.tmx"
    german, english = PAIRS[0]
    file.write_text(
        '<?xml version="1.0"?><tmx version="1.4"><header srclang="de" datatype="plaintext" segtype="sentence" '
        'creationtool="x" creationtoolversion="1" adminlang="en" o-tmf="x"/><body><tu><tuv xml:lang="de"><seg>'
        f'{german}</seg></tuv><tuv xml:lang="en"><seg>{english}</seg></tuv></tu></body></tmx>',
        encoding="utf-8",
    )
    controller = make_reader(article)
    sending = controller.features.sending
    sending.read_memory(file)
    qtbot.waitUntil(lambda: english in controller.window.spread.english.toPlainText(), timeout=20_000)
    out = tmp_path / "out.tmx"
    sending.write_memory(out)
    qtbot.waitUntil(out.exists, timeout=20_000)
    assert english in out.read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: not controller.tasks.busy)


def test_the_glossary_goes_to_deepl_only_when_asked_for_and_is_used_and_removed(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    with ReplayServer(PAIRS) as server:
        settings = Settings(
            theme="light", engine="deepl", endpoints={"deepl": server.url}, consents={"deepl": "127.0.0.1"}
        )
        controller = make_reader(article, settings=settings)
        controller.translating.keys.set("deepl", "test-key")
        controller.window.actions_by_name["deepl_glossary"].trigger()
        assert server.requests == 0
        dialog_of(DeepLGlossaryDialog).send.click()
        qtbot.waitUntil(lambda: bool(controller.settings.deepl_glossary), timeout=30_000)
        kept = server.state.glossaries[controller.settings.deepl_glossary]
        assert "Streitkräfte\tarmed forces\n" in kept
        controller.translate()
        qtbot.waitUntil(lambda: PAIRS[0][1] in controller.window.spread.english.toPlainText(), timeout=20_000)
        qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=20_000)
        controller.features.deepl_glossary.remove()
        qtbot.waitUntil(lambda: controller.settings.deepl_glossary == "", timeout=20_000)
        assert server.state.glossaries == {}
        assert {request.purpose for request in controller.ledger.requests} == {"translation", "glossary"}


def test_deepl_says_how_much_of_the_allowance_is_used_when_asked(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    with ReplayServer(PAIRS) as server:
        controller = make_reader(article, settings=Settings(theme="light", endpoints={"deepl": server.url}))
        controller.translating.keys.set("deepl", "test-key")
        controller.window.actions_by_name["deepl_glossary"].trigger()
        assert server.requests == 0
        dialog_of(DeepLGlossaryDialog).usage.click()
        qtbot.waitUntil(lambda: controller.window.messages.current is not None, timeout=20_000)
        message = controller.window.messages.current
        assert message is not None
        assert "4,711 of 500,000 characters" in message.text
        assert [one.purpose for one in controller.ledger.requests] == ["usage"]
