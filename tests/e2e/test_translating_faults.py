"""Every way a host fails, through the real window: an end in time, nothing wrong shown or kept, Retry helps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.settings import Settings
from reader.translation.memory import Memory
from reader.ui.controller import Controller
from tests.e2e.conftest import MakeReader
from tests.helpers.replay import ReplayServer
from tests.helpers.translating import quick_limits, sample_pairs

PAIRS = sample_pairs()
RIGHT = dict(PAIRS)
PARTS = [[german for german, _ in PAIRS[3:4]], *([g for g, _ in PAIRS[n : n + 4]] for n in (4, 8)), [PAIRS[0][0]]]
"""A headline and three paragraphs, one of them a single sentence."""
WAIT = 60_000
DEADLINE_MS = 20_000
"""A run ends within 3 seconds here; a host that hangs would keep it for an hour."""

FAILING = [
    ("hang", "google", "did not answer"),
    ("drip", "google", "did not answer completely"),
    ("headerdrip", "google", "did not answer completely"),
    ("reset", "google", "broke"),
    ("truncate", "google", "broke off"),
    ("garbage", "google", "page without a translation"),
    ("portal", "google", "page without a translation"),
    ("redirect", "google", "sign-in"),
    ("429", "google", "too many requests"),
    ("500", "google", "status 500"),
    ("503", "google", "status 503"),
    ("401", "google", "refused access"),
    ("403", "google", "refused access"),
    ("dailylimit", "google", "too many requests"),
    ("noresult", "google", "page without a translation"),
    ("wronglang", "google", "not in English"),
    ("echo", "google", "unchanged"),
    ("empty", "google", "empty"),
    ("cut", "google", "cut off"),
    ("portal", "deepl", "page instead of a translation"),
    ("456", "deepl", "used up"),
    ("one_less", "deepl", "another number of answers"),
    ("warning200", "mymemory", "used up"),
]
HARMLESS = ["latency", "entities", "nonewlines", "br"]
"""What the program mends by itself: these cost requests, not sentences."""


@pytest.fixture(autouse=True)
def limits(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_limits(monkeypatch)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "lage.txt"
    file.write_text("\n\n".join(" ".join(part) for part in PARTS), encoding="utf-8")
    return file


def opened(make_reader: MakeReader, article: Path, server: ReplayServer, engine: str) -> tuple[Controller, list[str]]:
    """Return the window and a list that takes every wrong sentence which is on the desk for a moment even."""
    settings = Settings(theme="light", engine=engine, endpoints={engine: server.url}, consents={engine: "127.0.0.1"})
    controller = make_reader(article, settings=settings)
    controller.translating.keys.set(engine, "test-key")
    wrong: list[str] = []
    controller.desk.translations_changed.connect(lambda: wrong.extend(wrong_now(controller)))
    return controller, wrong


def wrong_now(controller: Controller) -> list[str]:
    view = controller.desk.view
    assert view is not None
    german = {(p, n): s.text for p, part in enumerate(view.sentences) for n, s in enumerate(part)}
    found = {german[key]: state.text for key, state in view.translations.items() if state.text is not None}
    return [text for source, text in found.items() if text != RIGHT[source]]


def english(controller: Controller) -> str:
    """Return what the page shows in English: the off-screen platform's small screen makes windows narrow."""
    pages = controller.window.spread.panes[-1].hit_map.page
    return "\n".join(block.text for block in pages if block.language == "en")


def reasons(controller: Controller) -> list[str]:
    """Return the program's own words in place of failed sentences."""
    pages = controller.window.spread.panes[-1].hit_map.page
    return [block.text[spot.start : spot.end] for block in pages for spot in block.spots if spot.kind == "reason"]


def settle(controller: Controller, qtbot: QtBot, timeout: int = WAIT) -> None:
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=timeout)
    controller.window.spread.settle()


def kept(profile: Paths) -> dict[str, str]:
    memory = Memory(profile.memory)
    try:
        return {entry.german: entry.english for entry in memory.entries()}
    finally:
        memory.close()


def whole(controller: Controller) -> Callable[[], bool]:
    return lambda: all(RIGHT[german] in english(controller) for part in PARTS for german in part)


@pytest.mark.parametrize(("kind", "engine", "word"), FAILING, ids=[f"{engine}-{kind}" for kind, engine, _ in FAILING])
def test_a_fault_ends_in_time_with_a_plain_sentence_in_place_and_retry_brings_everything(
    make_reader: MakeReader, qtbot: QtBot, profile: Paths, article: Path, kind: str, engine: str, word: str
) -> None:
    with ReplayServer(PAIRS) as server:
        server.fault(kind, ms=100, after=1)  # the first paragraph arrives, then the host falls ill
        controller, wrong = opened(make_reader, article, server, engine)
        controller.translate()
        settle(controller, qtbot, DEADLINE_MS)
        assert not controller.translating.running
        assert RIGHT[PARTS[0][0]] in english(controller), "what arrived stays"
        said = reasons(controller)
        assert said
        assert all(word in reason for reason in said), said
        assert not any("test-key" in reason or "http" in reason or "Error" in reason for reason in said)
        assert english(controller).count("Retry") == len(said)
        message = controller.window.messages.current
        assert message is not None
        assert message.action == "Retry"
        before = kept(profile)
        assert before.items() <= RIGHT.items()
        assert len(before) < len(PAIRS)
        server.heal()
        controller.window.messages._action.click()
        qtbot.waitUntil(whole(controller), timeout=WAIT)
        settle(controller, qtbot)
        assert not reasons(controller)
        assert not wrong
        assert kept(profile) == {german: RIGHT[german] for part in PARTS for german in part}


@pytest.mark.parametrize("kind", HARMLESS)
def test_a_fault_that_can_be_mended_costs_requests_and_no_sentence(
    make_reader: MakeReader, qtbot: QtBot, profile: Paths, article: Path, kind: str
) -> None:
    with ReplayServer(PAIRS) as server:
        server.fault(kind, ms=30)
        controller, wrong = opened(make_reader, article, server, "google")
        controller.translate()
        qtbot.waitUntil(whole(controller), timeout=WAIT)
        settle(controller, qtbot)
        assert not wrong
        assert not reasons(controller)
        assert controller.window.messages.current is None
        assert kept(profile) == {german: RIGHT[german] for part in PARTS for german in part}


@pytest.mark.parametrize("kind", ["hang", "drip", "headerdrip"])
def test_the_window_closes_although_a_host_keeps_the_request(
    make_reader: MakeReader, qtbot: QtBot, article: Path, kind: str
) -> None:
    with ReplayServer(PAIRS) as server:
        server.fault(kind, ms=100)
        controller, wrong = opened(make_reader, article, server, "google")
        controller.translate()
        qtbot.waitUntil(lambda: server.requests > 0, timeout=WAIT)
        controller.window.close()
        assert not controller.window.isVisible()
        assert not wrong
