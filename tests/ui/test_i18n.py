from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.ledger import Ledger
from reader.ui import i18n
from reader.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from reader.ui.sending.requests_dialog import RequestsDialog
from reader.ui.sidebar.term_sidebar import TermSidebar
from tests.helpers.terms import rows


@pytest.fixture
def interface(qapp: QApplication) -> Iterator[i18n.Interface]:
    made = i18n.Interface(qapp)
    locale = QLocale()
    yield made
    made.use("en")
    QLocale.setDefault(locale)


def words(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))  # type: ignore[attr-defined]


def test_a_switch_reaches_what_is_open(interface: i18n.Interface, qtbot: QtBot) -> None:
    sidebar = TermSidebar()
    qtbot.addWidget(sidebar)
    sidebar.set_rows(rows())
    assert interface.use("de") == ""
    QCoreApplication.processEvents()
    assert "In diesem Artikel" in words(sidebar)
    assert "5 Begriffe" in words(sidebar)
    interface.use("en")
    QCoreApplication.processEvents()
    assert "In this article" in words(sidebar)


def test_the_help_page_is_german(interface: i18n.Interface, qtbot: QtBot) -> None:
    interface.use("de")
    dialog = ShortcutsDialog([])
    qtbot.addWidget(dialog)
    assert "So funktioniert Lagebild" in words(dialog)
    assert "Nichts verlässt diesen Rechner ungefragt." in words(dialog)


def test_a_missing_translation_is_one_sentence(
    interface: i18n.Interface, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setattr(i18n, "resource", lambda *_names: tmp_path)
    assert "stays English" in interface.use("de")
    assert interface.language == "en"


@pytest.mark.parametrize(("setting", "expected"), [("de", "de"), ("en", "en")])
def test_a_chosen_language_counts_before_the_system(setting: str, expected: str) -> None:
    assert i18n.language_for(setting) == expected


def test_whole_numbers_are_grouped_as_the_language_does(interface: i18n.Interface) -> None:
    interface.use("de")
    assert i18n.grouped(1_234_567) == "1.234.567"
    interface.use("en")
    assert i18n.grouped(1_234_567) == "1,234,567"


def test_the_list_of_requests_speaks_german(interface: i18n.Interface, qtbot: QtBot) -> None:
    interface.use("de")
    ledger = Ledger()
    ledger.note("example.org", "translation", sent=1500, received=20, result="status 429")
    ledger.note("example.org", "feed", sent=10, received=2048)
    dialog = RequestsDialog(ledger.requests, local_only=False)
    qtbot.addWidget(dialog)
    shown = [[dialog.table.item(row, column).text() for column in range(1, 6)] for row in range(2)]
    assert shown == [
        ["example.org", "Feed", "10", "2.048", "beantwortet"],
        ["example.org", "Übersetzung", "1.500", "20", "abgelehnt (429)"],
    ]
