"""The check of the translation: listed, gone to, accepted, put right; remembered after a restart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.checking.findings import Finding, Review
from reader.ui.controller import Controller
from tests.e2e.conftest import MakeReader

PAIRS = [
    ("Die Streitkräfte üben an der Grenze.", "The armed forces are training at the border."),
    ("Den Streitkräften fehlt Munition.", "The armed forces lack ammunition."),
    ("Die Streitkräfte verlegten 300 Soldaten nach Kiew.", "The military moved 30 soldiers to the capital."),
]


@pytest.fixture
def checked(make_reader: MakeReader, qtbot: QtBot, tmp_path: Path) -> Controller:
    article, pairs = tmp_path / "article.txt", tmp_path / "pairs.tsv"
    article.write_text("\n\n".join(("Lage an der Grenze", " ".join(german for german, _ in PAIRS))), encoding="utf-8")
    pairs.write_text("\n".join("\t".join(pair) for pair in PAIRS), encoding="utf-8")
    controller = make_reader(article, pairs=pairs)
    qtbot.waitUntil(
        lambda: {"drift", "number"} <= {f.kind for f in controller.features.checking.review.findings}, timeout=20_000
    )
    return controller


def finding(controller: Controller, kind: str) -> Finding:
    return next(f for f in controller.features.checking.review.findings if f.kind == kind)


def test_drift_number_and_name_are_listed_and_gone_to_by_keyboard(checked: Controller, qtbot: QtBot) -> None:
    window, panel = checked.window, checked.features.checking.panel
    assert {f.kind for f in checked.features.checking.review.findings} == {"drift", "number", "name"}
    window.status.deviations.click()
    assert window.side_pages.current == "check"
    assert panel.current is not None
    assert panel.tree.hasFocus()
    qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    place = finding(checked, "drift")
    assert window.spread.german.lights.sentence is not None
    assert window.spread.german.lights.term == place.key
    assert place.expected == "armed forces"


def test_an_accepted_rendering_is_gone_and_stays_gone_and_can_be_undone(checked: Controller, qtbot: QtBot) -> None:
    window, panel, checking = checked.window, checked.features.checking.panel, checked.features.checking
    checking.open()
    qtbot.keyClick(panel.tree, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: all(f.kind != "drift" for f in checking.review.findings))
    qtbot.waitUntil(lambda: not window.status.deviations.isVisible())
    message = window.messages.current
    assert message is not None
    assert message.run is not None
    message.run()
    qtbot.waitUntil(lambda: any(f.kind == "drift" for f in checking.review.findings))
    checking.accept(finding(checked, "drift"))
    qtbot.waitUntil(lambda: all(f.kind != "drift" for f in checking.review.findings))
    assert "military" in checked.paths.accepted.read_text(encoding="utf-8")


def test_the_preferred_term_is_put_in_as_the_users_own_sentence(checked: Controller, qtbot: QtBot) -> None:
    panel, checking = checked.features.checking.panel, checked.features.checking
    checking.open()
    place = finding(checked, "drift")
    qtbot.keyClick(panel.tree, Qt.Key.Key_U)

    def now() -> str | None:
        view = checked.desk.view
        assert view is not None
        return view.translations[place.part, place.index].text

    qtbot.waitUntil(lambda: now() == "The armed forces moved 30 soldiers to the capital.", timeout=20_000)
    qtbot.waitUntil(lambda: all(f.kind != "drift" for f in checking.review.findings), timeout=20_000)
    view = checked.desk.view
    assert view is not None
    assert view.translations[place.part, place.index].status == "edited"


def test_an_untranslated_article_says_that_there_is_nothing_to_check(
    make_reader: MakeReader, qtbot: QtBot, tmp_path: Path
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Lage an der Grenze\n\nDie Streitkräfte üben.", encoding="utf-8")
    controller = make_reader(article)
    controller.window.actions_by_name["check_terms"].trigger()
    assert "Nothing is translated yet" in controller.features.checking.panel.said.text()


def test_a_long_term_is_not_cut_off_on_its_button_and_an_empty_list_says_so_above(
    checked: Controller, qtbot: QtBot
) -> None:
    checked.window.actions_by_name["check_terms"].trigger()
    panel = checked.features.checking.panel
    term = "International Security Assistance Force for Afghanistan and its neighbours"
    long = replace(finding(checked, "drift"), expected=term)
    panel.show_review(Review((long,), ((long.key, "a term"),)), translated=True)
    panel.tree.setCurrentItem(panel.tree.topLevelItem(0).child(0))
    qtbot.waitUntil(panel.use.isVisible)
    assert panel.use.fontMetrics().horizontalAdvance(panel.use.text()) <= panel.use.width() - 24
    assert term in panel.use.accessibleName()
    panel.show_review(Review(), translated=False)
    qtbot.waitUntil(lambda: panel.said.y() + panel.said.height() < panel.height() / 3)
