"""Translation in the window against a replaying server: consent, step by step, stored, failed and retried."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.controller import Controller
from reader.ui.dialogs.consent_dialog import ConsentDialog
from tests.e2e.conftest import MakeReader
from tests.helpers.replay import ReplayServer

PAIRS = [
    ("Truppen an der Grenze", "Troops at the border"),
    ("Die Armee verlegte zwei Brigaden an die Grenze.", "The army moved two brigades to the border."),
    ("Der Verteidigungsminister sprach von einer Übung.", "The defense minister spoke of an exercise."),
]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "grenze.txt"
    file.write_text("\n\n".join((PAIRS[0][0], f"{PAIRS[1][0]} {PAIRS[2][0]}")), encoding="utf-8")
    return file


def settings_for(server: ReplayServer, *, agreed: bool = True) -> Settings:
    consents = {"google": "127.0.0.1"} if agreed else {}
    return Settings(theme="light", engine="google", endpoints={"google": server.url}, consents=consents)


def shown_text(controller: Controller) -> str:
    """Return what both panes show: the off-screen platform's small screen makes restored windows narrow."""
    return "\n".join(pane.toPlainText() for pane in controller.window.spread.panes)


def test_nothing_is_sent_before_consent_and_then_it_is_kept(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    with ReplayServer(PAIRS) as server:
        controller = make_reader(article, settings=settings_for(server, agreed=False))
        window = controller.window
        assert window.spread.offer.isVisible()
        window.spread.offer.button.click()
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ConsentDialog))
        assert server.requests == 0
        dialog.agree.click()
        qtbot.waitUntil(lambda: "two brigades" in shown_text(controller), timeout=20_000)
        qtbot.waitUntil(lambda: not controller.tasks.busy)
        assert not window.spread.offer.isVisible()
        assert controller.settings.consents == {"google": "127.0.0.1"}
        asked = server.requests
        assert asked > 0
        window.close()
        again = make_reader(article, settings=settings_for(server))
        qtbot.waitUntil(lambda: "two brigades" in shown_text(again))
        assert server.requests == asked


def test_a_dead_server_is_told_with_retry_and_the_german_stays(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    with ReplayServer(PAIRS) as server:
        controller = make_reader(article, settings=settings_for(server))
        url = server.url
    controller.change(endpoints={"google": url})
    controller.translate()
    qtbot.waitUntil(lambda: controller.window.messages.current is not None, timeout=30_000)
    message = controller.window.messages.current
    assert message is not None
    assert message.action == "Retry"
    assert "Brigaden" in controller.window.spread.german.toPlainText()
    qtbot.waitUntil(lambda: not controller.tasks.busy)
