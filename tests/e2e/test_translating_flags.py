"""Every check of an answer through the window: the sentence says why, to the eye, the pointer and the caret."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.translation import checks
from reader.ui.hovering import Hovering
from reader.ui.reading.article_pane import ArticlePane
from tests.e2e.conftest import MakeReader
from tests.helpers.replay import ReplayServer
from tests.helpers.translating import quick_limits

HEADLINE = ("Truppen an der Grenze", "Troops at the border")
SENTENCE = "Der Verteidigungsminister sprach in der Hauptstadt von einer großen Übung an der Grenze."
SECOND = "Die Regierung des Nachbarlandes hatte davor am Morgen eindringlich gewarnt."
RIGHT = "In the capital the defence minister spoke of a large exercise at the border."
WAIT = 30_000
ANSWERS = [
    ("", checks.EMPTY),
    (SENTENCE, checks.ECHO),
    ("Der Minister sprach gestern von einer sehr großen Übung nahe der Grenze.", checks.GERMAN_LEFT),
    ("Le ministre de la Défense a parlé dans la capitale d'un grand exercice à la frontière.", checks.OTHER_LANGUAGE),
    ("YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY.", checks.QUOTA),
    ("In the capital the defence minister", checks.CUT),
    (RIGHT + " It was said that more of them would follow, and that nobody knew for how long.", checks.TOO_LONG),
    (RIGHT.replace("large", "l\ufffdrge"), checks.DAMAGED),
    ("In the capital the minister spoke of\na large exercise at the border.", checks.SEVERAL_LINES),
]


@pytest.fixture(autouse=True)
def limits(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    quick_limits(monkeypatch)
    yield
    QToolTip.hideText()


def shown_reason(pane: ArticlePane) -> tuple[int, int, str]:
    """Return block number, start and words of the reason on the page."""
    for number, block in enumerate(pane.hit_map.page):
        for spot in block.spots:
            if spot.kind == "reason":
                return number, spot.start, block.text[spot.start : spot.end]
    raise AssertionError("no sentence says why")


@pytest.mark.parametrize(("answer", "reason"), ANSWERS, ids=[reason for _, reason in ANSWERS])
def test_a_refused_answer_says_why_in_its_place_on_hover_and_at_the_caret(
    make_reader: MakeReader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, reason: str
) -> None:
    check_reason(make_reader, qtbot, tmp_path, monkeypatch, [(SENTENCE, answer)], reason, "google")


@pytest.mark.parametrize(
    ("pairs", "kind", "reason"),
    [
        ([(SENTENCE, RIGHT), (SECOND, RIGHT)], "", checks.REPEATED),
        ([(SENTENCE, RIGHT), (SECOND, "The government had warned of it urgently.")], "one_less", checks.LINES_LOST),
    ],
)
def test_answers_that_belong_to_other_sentences_say_so(
    make_reader: MakeReader,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    pairs: list[tuple[str, str]],
    kind: str,
    reason: str,
) -> None:
    check_reason(make_reader, qtbot, tmp_path, monkeypatch, pairs, reason, "deepl", kind)


def check_reason(
    make_reader: MakeReader,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    pairs: list[tuple[str, str]],
    reason: str,
    engine: str,
    kind: str = "",
) -> None:
    file = tmp_path / "lage.txt"
    file.write_text(f"{HEADLINE[0]}\n\n{' '.join(german for german, _ in pairs)}", encoding="utf-8")
    said: list[str] = []
    monkeypatch.setattr(Hovering, "announce", lambda _self, text: said.append(text))
    with ReplayServer([HEADLINE, *pairs]) as server:
        if kind:
            server.fault(kind, after=1)
        settings = Settings(
            theme="light", engine=engine, endpoints={engine: server.url}, consents={engine: "127.0.0.1"}
        )
        controller = make_reader(file, settings=settings)
        controller.translating.keys.set(engine, "test-key")
        controller.translate()
        qtbot.waitUntil(lambda: server.requests > 0 and not controller.tasks.busy, timeout=WAIT)
        controller.window.spread.settle()
        pane = controller.window.spread.panes[-1]
        number, start, words = shown_reason(pane)
        assert words == (reason if len(pairs) == 1 else f"{len(pairs)} sentences: {reason}")
        view = controller.desk.view
        assert view is not None
        assert [view.translations[1, n].text for n in range(len(pairs))] == [None] * len(pairs)
        point = pane.text_rect(number, start).translated(0, -pane.verticalScrollBar().value()).center().toPoint()
        help_event = QHelpEvent(QEvent.Type.ToolTip, point, pane.viewport().mapToGlobal(point))
        QApplication.sendEvent(pane.viewport(), help_event)
        assert QToolTip.text() == reason
        controller.window.activateWindow()
        pane.setFocus()
        pane.set_caret(number, start + 1)
        assert reason in said
        german = controller.window.spread.panes[0]
        for index in range(len(pairs)):
            found = german.sentence_rect(1, index, "de")
            assert found is not None
            german.hover(QPoint(round(found[1].center().x()), round(found[1].center().y())))
            lit = pane.lights.sentence
            assert lit is not None
            assert pane.sentence_rect(*lit, "en") is not None, "the reason is lit with its German sentence"
