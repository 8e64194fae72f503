from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.intake.furniture_rules import RULES, Rule
from reader.settings import Settings
from reader.text.article import LeftOut
from reader.translation.engines.catalogue import ENGINES, EngineInfo
from reader.ui.dialogs.consent_dialog import ConsentDialog
from reader.ui.dialogs.crash_dialog import CrashDialog
from reader.ui.dialogs.engine_texts import SOURCES, consent_request
from reader.ui.dialogs.left_out_dialog import LeftOutDialog
from reader.ui.dialogs.plain_dialog import PlainDialog
from reader.ui.dialogs.reasons import SOURCES as REASONS
from reader.ui.dialogs.settings_dialog import SettingsDialog
from reader.ui.dialogs.shortcuts_dialog import Shortcut, ShortcutsDialog


def shown(dialog: PlainDialog, qtbot: QtBot) -> PlainDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def words(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def press(dialog: QDialog, text: str, qtbot: QtBot) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def consent(qtbot: QtBot) -> ConsentDialog:
    dialog = ConsentDialog(consent_request(ENGINES[0], "translate.google.com"))
    shown(dialog, qtbot)
    return dialog


def test_consent_names_host_what_is_sent_and_what_is_done_with_it(qtbot: QtBot) -> None:
    text = words(consent(qtbot))
    assert "translate.google.com" in text
    assert ENGINES[0].what_is_sent in text
    assert ENGINES[0].what_the_host_does in text


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_consent_is_no_unless_yes_is_pressed(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = consent(qtbot)
    assert dialog.not_now.isDefault()
    qtbot.keyClick(dialog, key)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.isHidden()


def test_consent_is_yes_on_agree(qtbot: QtBot) -> None:
    dialog = consent(qtbot)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("info", ENGINES, ids=lambda info: info.name)
def test_every_text_of_every_engine_is_known_to_the_translators(info: EngineInfo) -> None:
    for text in (info.title, info.what_is_sent, info.what_the_host_does):
        assert text in SOURCES, "repeat it in reader/ui/dialogs/engine_texts.py and translate it"


def settings_dialog(qtbot: QtBot, settings: Settings) -> SettingsDialog:
    dialog = SettingsDialog(settings)
    shown(dialog, qtbot)
    return dialog


def test_settings_come_back_unchanged_when_nothing_was_touched(qtbot: QtBot) -> None:
    before = Settings(
        theme="sepia", engine="deepl", endpoints={"deepl": "http://localhost"}, consents={"x": "y"}, unknown={"new": 1}
    )
    assert settings_dialog(qtbot, before).result_settings() == before


def test_settings_are_given_back_on_save_only(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, Settings())
    dialog.delay.setValue(400)
    dialog.only_ctrl.setChecked(True)
    with qtbot.waitSignal(dialog.settings_chosen) as told:
        press(dialog, "Save", qtbot)
    assert told.args == [Settings().changed(hover_delay_ms=400, hover_only_with_ctrl=True)]
    dialog = settings_dialog(qtbot, Settings())
    with qtbot.assertNotEmitted(dialog.settings_chosen):
        press(dialog, "Cancel", qtbot)


def test_an_agreement_is_named_and_can_be_taken_back(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, Settings(engine="google", consents={"google": "translate.google.com"}))
    assert "You agreed to send text to translate.google.com." in words(dialog)
    dialog.withdraw.click()
    assert "You will be asked" in words(dialog)
    assert dialog.result_settings().consents == {}


def test_each_engine_keeps_its_own_address_and_key(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, Settings())
    dialog.engine.setCurrentIndex(dialog.engine.findData("libretranslate"))
    qtbot.keyClicks(dialog.endpoint, "http://localhost:5000")
    dialog.engine.setCurrentIndex(dialog.engine.findData("deepl"))
    assert dialog.endpoint.text() == ""
    qtbot.keyClicks(dialog.key, "secret")
    with qtbot.waitSignals([dialog.key_entered, dialog.settings_chosen]):
        press(dialog, "Save", qtbot)
    result = dialog.result_settings()
    assert result.endpoints == {"libretranslate": "http://localhost:5000"}
    assert "secret" not in repr(result), "keys do not go into the settings file"


def test_an_engine_on_this_computer_asks_for_no_key_and_no_agreement(qtbot: QtBot) -> None:
    dialog = settings_dialog(qtbot, Settings(engine="offline"))
    text = words(dialog)
    assert "Model folder" in text
    assert "translates on this computer" in text
    assert not dialog.key.isVisible()


def test_left_out_lines_stand_with_their_reason(qtbot: QtBot) -> None:
    dialog = shown(LeftOutDialog([LeftOut("Jetzt abonnieren", "paywall line"), LeftOut("Mehr", "teaser")]), qtbot)
    assert dialog.windowTitle() == "2 lines left out"
    for expected in ("Jetzt abonnieren", "paywall line", "Mehr", "teaser"):
        assert expected in words(dialog)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_reason_is_known_to_the_translators(rule: Rule) -> None:
    assert rule.reason in REASONS, "repeat it in reader/ui/dialogs/reasons.py and translate it"


def test_the_shortcuts_page_has_help_and_keys(qtbot: QtBot) -> None:
    dialog = shown(ShortcutsDialog([Shortcut("F8", "Next term", "Reading")]), qtbot)
    text = words(dialog)
    assert "How Lagebild works" in text
    assert "F8\nNext term" in text
    assert "Not here" not in text, "the page promises only what the window does"
    assert "Not here" in words(shown(ShortcutsDialog([], marks_can_be_corrected=True), qtbot))


def test_the_crash_report_can_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("Lagebild 1\nValueError: x")
    shown(dialog, qtbot)
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Lagebild 1\nValueError: x"


def test_the_sentence_on_the_agreement_takes_the_width_that_there_is(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(engine="deepl"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.consent.width() >= dialog.endpoint.width() - 4)
    assert dialog.consent.height() >= dialog.consent.heightForWidth(dialog.consent.width())
