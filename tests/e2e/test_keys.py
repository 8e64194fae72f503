"""A key typed into the settings reaches the engine, and the user hears where it could not be kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.translation.keys import Keys
from reader.ui.dialogs.settings_dialog import SettingsDialog
from tests.e2e.conftest import MakeReader


def test_a_key_without_a_safe_keyring_is_kept_for_the_session_and_that_is_said(
    make_reader: MakeReader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Keys, "_safe_keyring", lambda _self: None)
    controller = make_reader()
    controller.show_settings()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, SettingsDialog) and w.isVisible())
    dialog.key_entered.emit("deepl", "secret:fx")
    qtbot.waitUntil(lambda: controller.window.messages.current is not None)
    assert "keyring" in controller.window.messages.current.text
    assert "secret" not in controller.window.messages.current.text
    kept = [file for file in tmp_path.rglob("*") if file.is_file() and b"secret" in file.read_bytes()]
    assert kept == []
