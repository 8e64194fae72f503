"""Single sentences through the window: tried again, edited in place, compared, glossed, copied with their source."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.controller import Controller
from reader.ui.dialogs.consent_dialog import ConsentDialog
from reader.ui.reading.article_pane import ArticlePane
from reader.ui.reading.spot_stops import SpotStop
from tests.e2e.conftest import MakeReader
from tests.helpers.replay import ReplayServer
from tests.helpers.translating import quick_limits

PAIRS = [
    ("Truppen an der Grenze", "Troops at the border"),
    ("Die Armee verlegte zwei Brigaden an die Grenze.", "The army moved two brigades to the border."),
    ("Der Verteidigungsminister sprach von einer Übung.", "The defense minister spoke of an exercise."),
]
OTHERS = [PAIRS[0], PAIRS[1], (PAIRS[2][0], "The minister of defence called it an exercise.")]
KEY = (1, 1)
"""Part and index of the sentence on the minister."""
WAIT = 30_000


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "grenze.txt"
    file.write_text("\n\n".join((PAIRS[0][0], f"{PAIRS[1][0]} {PAIRS[2][0]}")), encoding="utf-8")
    return file


def settings_for(server: ReplayServer, **changes: object) -> Settings:
    settings = Settings(
        theme="light", engine="google", endpoints={"google": server.url}, consents={"google": "127.0.0.1"}
    )
    return settings.changed(**changes)


def translated(make_reader: MakeReader, qtbot: QtBot, article: Path, server: ReplayServer) -> Controller:
    controller = make_reader(article, settings=settings_for(server))
    controller.translate()
    qtbot.waitUntil(lambda: text_of(controller) is not None, timeout=WAIT)
    settle(controller, qtbot)
    return controller


def settle(controller: Controller, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT)
    controller.window.spread.settle()


def text_of(controller: Controller, key: tuple[int, int] = KEY) -> str | None:
    view = controller.desk.view
    state = view.translations.get(key) if view else None
    return state.text if state else None


def pane_of(controller: Controller) -> ArticlePane:
    """Return the pane that shows the English: the off-screen platform's small screen makes windows narrow."""
    return controller.window.spread.panes[-1]


def english(controller: Controller) -> str:
    pane = pane_of(controller)
    return "\n".join(block.text for block in pane.hit_map.page if block.language == "en")


def put_caret(controller: Controller, key: tuple[int, int], kind: str = "") -> ArticlePane:
    """Put the caret into an English sentence, or onto one of the program's own words there."""
    pane = pane_of(controller)
    number = pane.hit_map.number_of(key[0], "en")
    assert number is not None
    block = pane.hit_map.page[number]
    if kind:
        start = next(spot.start for spot in block.spots if spot.kind == kind)
    else:
        start = next(span.start for span in block.sentences if span.index == key[1])
    pane.setFocus()
    pane.set_caret(number, start + 1)
    return pane


def press(pane: ArticlePane, kind: str, qtbot: QtBot) -> None:
    """Click onto one of the program's own words."""
    number, spot = next((n, s) for n, block in enumerate(pane.hit_map.page) for s in block.spots if s.kind == kind)
    rect = pane.text_rect(number, spot.start, spot.end).translated(0, -pane.verticalScrollBar().value())
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())


@pytest.mark.parametrize("how", ["mouse", "key", "action"])
def test_a_failed_sentence_says_why_in_its_place_and_retry_asks_a_paused_host_again(
    make_reader: MakeReader, qtbot: QtBot, article: Path, how: str
) -> None:
    with ReplayServer(PAIRS) as server:
        server.fault("429", retry="3600")
        controller = make_reader(article, settings=settings_for(server))
        controller.translate()
        qtbot.waitUntil(lambda: "too many requests" in english(controller), timeout=WAIT)
        settle(controller, qtbot)
        assert "Retry" in english(controller)
        server.heal()
        if how == "mouse":
            press(pane_of(controller), "retry", qtbot)
        elif how == "key":
            qtbot.keyClick(put_caret(controller, (0, 0), "retry"), Qt.Key.Key_Return)
        else:
            controller.window.actions_by_name["retry"].trigger()
        expected = PAIRS[0][1] if how != "action" else PAIRS[2][1]
        qtbot.waitUntil(lambda: expected in english(controller), timeout=WAIT)
        settle(controller, qtbot)
        if how != "action":
            assert "two brigades" not in english(controller), "only the paragraph that was pressed is asked for"
            assert text_of(controller, (1, 0)) is None


def test_retry_is_a_stop_of_the_keyboard_with_a_name(
    make_reader: MakeReader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick_limits(monkeypatch)
    long = tmp_path / "lang.txt"
    more = [(f"Die Brigade {n} ging an die Grenze.", f"The brigade {n} went to the border.") for n in range(40)]
    parts = [PAIRS[0][0], *[f"{german} {PAIRS[1][0]}" for german, _ in more]]
    long.write_text("\n\n".join(parts), encoding="utf-8")
    with ReplayServer([*PAIRS, *more]) as server:
        server.fault("echo", after=1)  # the headline arrives
        controller = make_reader(long, settings=settings_for(server))
        controller.translate()
        qtbot.waitUntil(lambda: "unchanged" in english(controller), timeout=WAIT)
        settle(controller, qtbot)
        controller.window.messages.close_message()
        controller.window.activateWindow()
        pane = pane_of(controller)
        pane.setFocus()
        names, tops = [], []
        for _ in range(39):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            stop = QApplication.focusWidget()
            assert isinstance(stop, SpotStop)
            names.append(stop.accessibleName())
            tops.append(stop.spot.start + 10_000 * stop.number)
            assert pane.viewport().rect().contains(stop.geometry()), "what has the keyboard is in view"
        assert set(names) == {"Retry: 2 sentences: The engine sent the German sentence back unchanged."}
        assert tops == sorted(set(tops)), "each one once, from top to bottom"
        near = [stop for stop in pane.viewport().findChildren(SpotStop) if not stop.isHidden()]
        assert len(near) < 25, "only what is near has a button"
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert not isinstance(QApplication.focusWidget(), SpotStop), "and then on"
        while not isinstance(stop := QApplication.focusWidget(), SpotStop):
            qtbot.keyClick(stop, Qt.Key.Key_Backtab)
        assert tops[-1] < stop.spot.start + 10_000 * stop.number
        qtbot.keyClick(stop, Qt.Key.Key_Escape)
        assert pane.hasFocus()
        server.heal()
        pane.verticalScrollBar().setValue(0)
        qtbot.keyClick(pane, Qt.Key.Key_Tab)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: text_of(controller, (1, 1)) == PAIRS[1][1], timeout=WAIT)
        settle(controller, qtbot)
        assert text_of(controller, (2, 1)) is None
        assert QApplication.focusWidget() is pane, "the pressed button is gone: the keyboard is on the page"


def test_a_sentence_is_edited_in_place_undone_kept_and_never_overwritten(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    with ReplayServer(PAIRS) as server:
        controller = translated(make_reader, qtbot, article, server)
        pane = put_caret(controller, KEY)
        height = pane.document().size().height()
        controller.window.actions_by_name["edit_sentence"].trigger()
        editor = controller.features.sentences.editor
        assert editor is not None
        assert editor.words() == PAIRS[2][1]
        assert pane.document().size().height() == height, "the page does not jump"
        editor.selectAll()
        qtbot.keyClicks(editor, "Not this.")
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        assert text_of(controller) == PAIRS[2][1]
        controller.window.actions_by_name["edit_sentence"].trigger()
        editor = controller.features.sentences.editor
        assert editor is not None
        editor.selectAll()
        qtbot.keyClicks(editor, "The minister called it an exercise.")
        with qtbot.waitSignal(controller.translating.sentence_corrected, timeout=WAIT):
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        settle(controller, qtbot)
        assert "The minister called it an exercise. (edited by you)" in english(controller)
        asked = server.requests
        controller.window.actions_by_name["undo_sentence"].trigger()
        qtbot.waitUntil(lambda: text_of(controller) == PAIRS[2][1], timeout=WAIT)
        assert "edited by you" not in english(controller)
        controller.translating.correct(*KEY, "My words.")
        qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT)
        controller.desk.clear_translations()
        controller.translate()
        qtbot.waitUntil(lambda: text_of(controller) == "My words.", timeout=WAIT)
        settle(controller, qtbot)
        assert server.requests == asked
        put_caret(controller, KEY)
        controller.window.actions_by_name["give_back"].trigger()
        qtbot.waitUntil(lambda: text_of(controller) == PAIRS[2][1], timeout=WAIT)


def test_the_neighbours_stand_around_the_edited_sentence_and_cannot_be_changed(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    with ReplayServer(PAIRS) as server:
        controller = translated(make_reader, qtbot, article, server)
        pane = put_caret(controller, KEY)
        page = pane.hit_map.number_of(KEY[0], "en")
        assert page is not None
        controller.window.actions_by_name["edit_sentence"].trigger()
        editor = controller.features.sentences.editor
        assert editor is not None
        before, own = PAIRS[1][1], PAIRS[2][1]
        assert editor.toPlainText() == f"{before} {own}"
        first = pane.text_rect(page, 0).translated(0, -pane.verticalScrollBar().value())
        there = editor.mapTo(pane.viewport(), editor.viewport().pos())
        assert abs(there.x() - first.x()) <= 1, "the words stay where they were"
        assert abs(there.y() - first.y()) <= 1
        for keys in ((Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Backspace,)):
            qtbot.keyClick(editor, *keys)
        qtbot.keyClick(editor, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
        assert editor.toPlainText() == f"{before} {own}", "what stands before is not deleted"
        qtbot.keyClicks(editor, "Today ")
        assert editor.words() == f"Today {own}"
        editor.selectAll()
        QGuiApplication.clipboard().setText("He called\n it\tan exercise.")
        editor.paste()
        assert editor.words() == "He called it an exercise."
        qtbot.keyClick(editor, Qt.Key.Key_Delete)
        qtbot.keyClick(editor, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
        controller.window.actions_by_name["edit_sentence"].trigger()
        assert controller.features.sentences.editor is editor, "F2 within the field loses nothing"
        controller.change(zoom_percent=140, theme="dark")
        assert editor.toPlainText() == f"{before} He called it an exercise."
        assert editor.geometry().height() >= editor.document().size().height()
        with qtbot.waitSignal(controller.translating.sentence_corrected, timeout=WAIT):
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        settle(controller, qtbot)
        assert text_of(controller, (1, 0)) == before
        assert text_of(controller) == "He called it an exercise."


def test_double_click_edits_the_english_and_not_the_german(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    with ReplayServer(PAIRS) as server:
        controller = translated(make_reader, qtbot, article, server)
        pane = pane_of(controller)
        for language, opens in (("de", False), ("en", True)):
            shown = controller.window.spread.panes[0] if language == "de" else pane
            found = shown.sentence_rect(*KEY, language)
            assert found is not None
            point = QPoint(round(found[1].left() + 5), round(found[1].bottom() - 6))
            qtbot.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=point)
            assert (controller.features.sentences.editor is not None) is opens


def test_two_engines_are_compared_after_consent_and_one_is_taken(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    with ReplayServer(PAIRS) as server, ReplayServer(OTHERS) as second:
        controller = translated(make_reader, qtbot, article, server)
        controller.change(endpoints={"google": server.url, "libretranslate": second.url})
        before = english(controller)
        controller.window.actions_by_name["compare"].trigger()
        menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
        next(a for a in menu.actions() if a.objectName() == "libretranslate").trigger()
        menu.close()
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ConsentDialog))
        assert second.requests == 0
        dialog.agree.click()
        qtbot.waitUntil(lambda: "LibreTranslate: The minister of defence" in english(controller), timeout=WAIT)
        assert english(controller).count("Use this one") == 1, "where both say the same nothing is added"
        assert controller.settings.engine == "google"
        controller.window.actions_by_name["compare"].trigger()
        assert english(controller) == before
        asked = second.requests
        controller.features.sentences.comparing.start("libretranslate")
        qtbot.waitUntil(lambda: "Use this one" in english(controller), timeout=WAIT)
        assert second.requests == asked, "what the second engine said is remembered"
        press(pane_of(controller), "use", qtbot)
        qtbot.waitUntil(lambda: text_of(controller) == OTHERS[2][1], timeout=WAIT)
        assert "Use this one" not in english(controller)
        qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT)


def test_without_engine_the_gloss_shows_known_terms_and_is_called_a_gloss(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    controller = make_reader(article, settings=Settings(theme="light", local_only=True))
    controller.window.actions_by_name["gloss"].trigger()
    shown = "\n".join(pane.toPlainText() for pane in controller.window.spread.panes)
    assert "brigade" in shown
    assert "sprach von einer" in english(controller)
    assert "Glossary gloss, not a translation" in shown
    assert not controller.ledger.requests
    controller.window.actions_by_name["gloss"].trigger()
    assert "brigade" not in english(controller)


def test_a_passage_is_copied_with_both_languages_and_its_source(
    make_reader: MakeReader, qtbot: QtBot, article: Path
) -> None:
    with ReplayServer(PAIRS) as server:
        controller = translated(make_reader, qtbot, article, server)
        controller.translating.correct(*KEY, "My words.")
        settle(controller, qtbot)
        pane = put_caret(controller, KEY)
        controller.window.actions_by_name["copy_passage"].trigger()
        data = QGuiApplication.clipboard().mimeData()
        assert PAIRS[2][0] in data.text()
        assert "My words." in data.text()
        assert PAIRS[1][0] not in data.text()
        assert article.name in data.text()
        assert "Google" in data.text()
        assert '<blockquote lang="de">' in data.html()
        pane.selectAll()
        pane.copy()
        assert "My words." in QGuiApplication.clipboard().text()
        assert "edited by you" not in QGuiApplication.clipboard().text()
