"""What the reader gets while an article is translated: order, stop, reuse, and nothing in a wrong place."""

from __future__ import annotations

import random
import threading
from collections.abc import Sequence

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled, TranslationError
from reader.settings import Settings
from reader.translation import consent
from reader.translation.memory import Memory
from reader.translation.protocol import Outcome
from reader.translation.session import SentenceResult, remembered_results, translate_sentences
from tests.helpers.replay import ReplayServer
from tests.helpers.translating import Line, lines, quick_engine, run, sample_pairs

PAIRS = sample_pairs()


class FakeEngine:
    """Answers 'EN: ...'; ``before`` runs before each answer."""

    name, version, host = "fake", "1", ""

    def __init__(self, before=lambda sentences: None) -> None:
        self.asked: list[list[str]] = []
        self._before = before

    def translate(self, sentences: Sequence[str]) -> list[Outcome]:
        self.asked.append(list(sentences))
        self._before(sentences)
        return [Outcome(f"EN: {sentence}") for sentence in sentences]


def test_reopening_asks_nothing() -> None:
    memory = Memory(None)
    with ReplayServer(PAIRS) as server:
        first = run(lines(PAIRS), quick_engine("google", server.url), memory)
        asked = server.requests
        again = run(lines(PAIRS), quick_engine("google", server.url), memory)
        assert server.requests == asked
    assert [result.text for result in again] == [result.text for result in first]
    assert all(result.from_memory and result.engine == "google" and result.date for result in again)


def test_a_sentence_known_from_another_article_is_not_sent() -> None:
    memory, engine = Memory(None), FakeEngine()
    run([Line(0, "Satz eins."), Line(0, "Satz zwei.")], engine, memory)
    run([Line(0, "Satz zwei."), Line(0, "Satz drei.")], engine, memory)
    assert engine.asked == [["Satz eins.", "Satz zwei."], ["Satz drei."]]


def test_the_users_correction_is_shown_and_never_sent() -> None:
    memory, engine = Memory(None), FakeEngine()
    memory.correct("Satz eins.", "My own.")
    (result,) = run([Line(0, "Satz eins.")], engine, memory)
    assert (result.text, result.corrected, result.engine) == ("My own.", True, "user")
    assert engine.asked == []


def test_visible_paragraphs_come_first_even_when_the_reader_scrolls() -> None:
    visible = [5]

    def scroll(sentences: Sequence[str]) -> None:
        if sentences == ["Satz 5."]:
            visible[:] = [7, 6]

    engine = FakeEngine(scroll)
    sentences = [Line(block, f"Satz {block}.") for block in range(9)]
    translate_sentences(
        sentences, engine, Memory(None), token=CancelToken(), report=lambda _: None, order=lambda: tuple(visible)
    )
    assert [asked[0][-2] for asked in engine.asked] == list("576012348")


def test_results_arrive_paragraph_by_paragraph() -> None:
    seen: list[int] = []
    engine = FakeEngine(lambda sentences: seen.append(-1))
    translate_sentences(
        lines(PAIRS[:6]), engine, Memory(None), token=CancelToken(), report=lambda result: seen.append(result.index)
    )
    assert seen == [-1, 0, 1, 2, -1, 3, 4, 5]


def test_flagged_sentences_are_not_remembered() -> None:
    class Doubtful(FakeEngine):
        def translate(self, sentences: Sequence[str]) -> list[Outcome]:
            return [Outcome("Odd.", ("It looks odd.",)) for _ in sentences]

    memory = Memory(None)
    (result,) = run([Line(0, "Satz eins.")], Doubtful(), memory)
    assert result.flags == ("It looks odd.",)
    assert memory.size() == (0, 0)


def test_an_engine_that_loses_count_is_not_believed() -> None:
    class Short(FakeEngine):
        def translate(self, sentences: Sequence[str]) -> list[Outcome]:
            return [Outcome("Only one.")]

    results = run([Line(0, "Satz eins."), Line(0, "Satz zwei.")], Short())
    assert [result.text for result in results] == [None, None]


def test_an_engine_that_refuses_is_not_asked_again_and_memory_still_serves() -> None:
    def refuse(_: Sequence[str]) -> None:
        raise TranslationError("The key was refused.", hint="Check it.")

    memory, engine = Memory(None), FakeEngine(refuse)
    memory.correct("Satz 4.", "Sentence 4.")
    results = run([Line(block, f"Satz {block}.") for block in range(5)], engine, memory)
    assert len(engine.asked) == 1
    assert [result.text for result in results] == [None] * 4 + ["Sentence 4."]
    assert {result.flags for result in results[:4]} == {("The key was refused. Check it.",)}


def test_without_network_everything_translated_before_is_there() -> None:
    memory = Memory(None)
    memory.store([("Satz eins.", "Sentence one.")], engine="deepl", version="v2")
    results = remembered_results([Line(0, "Satz eins."), Line(0, "Satz zwei.")], memory)
    assert [(result.index, result.text, result.engine) for result in results] == [(0, "Sentence one.", "deepl")]


def test_stop_ends_at_once_although_the_host_hangs() -> None:
    from reader.translation.pace import Limits

    token, reported = CancelToken(), []
    with ReplayServer(PAIRS) as server:
        server.fault("hang", after=1)
        engine = quick_engine("google", server.url, limits=Limits(read=30, total=30, spacing=0), token=token)
        memory = Memory(None)

        def note(result: SentenceResult) -> None:
            reported.append(result.index)
            if result.index == 2:
                threading.Timer(0.1, token.cancel).start()

        with pytest.raises(Cancelled):
            translate_sentences(lines(PAIRS), engine, memory, token=token, report=note)
    assert reported == [0, 1, 2]
    assert memory.size() == (3, 0)


def test_late_answers_of_a_cancelled_run_are_dropped() -> None:
    token = CancelToken()
    engine = FakeEngine(lambda sentences: token.cancel())
    reported: list[SentenceResult] = []
    memory = Memory(None)
    with pytest.raises(Cancelled):
        translate_sentences(lines(PAIRS), engine, memory, token=token, report=reported.append)
    assert reported == []
    assert memory.size() == (0, 0)


def test_two_hundred_random_stops_leave_every_sentence_in_its_place() -> None:
    chance = random.Random(5)
    memory = Memory(None)
    right = dict(PAIRS)
    with ReplayServer(PAIRS) as server:
        server.fault("latency", ms=1)
        for _ in range(200):
            article = lines(chance.sample(PAIRS, chance.randint(2, 8)), per_block=2)
            token, limit = CancelToken(), chance.randint(0, 8)
            reported: list[SentenceResult] = []

            def note(result: SentenceResult, reported=reported, token=token, limit=limit) -> None:
                assert not token.cancelled or len(reported) < limit + 2
                reported.append(result)
                if len(reported) > limit:
                    token.cancel()

            engine = quick_engine("google", server.url, token=token)
            try:
                translate_sentences(article, engine, memory, token=token, report=note)
            except Cancelled:
                assert token.cancelled
            for result in reported:
                assert result.text == right[article[result.index].text]
                assert result.block == article[result.index].block
            if chance.random() < 0.2:
                memory.clear()
    assert {entry.english for entry in memory.entries()} <= set(right.values())


def test_no_thread_is_left_behind_by_a_dripping_host() -> None:
    before = set(threading.enumerate())
    with ReplayServer(PAIRS) as server:
        server.fault("headerdrip", ms=50)
        results = run(lines(PAIRS[:2]), quick_engine("google", server.url))
        left = [t for t in threading.enumerate() if t not in before and t.name == "lagebild-request"]
        for thread in left:
            thread.join(2)
        assert not any(thread.is_alive() for thread in left)
        assert all(thread.daemon for thread in left)
    assert all(result.text is None for result in results)


@pytest.mark.parametrize(
    ("settings", "host", "word"),
    [
        (Settings(), "translate.google.com", "not agreed"),
        (Settings(consents={"google": "translate.google.com"}), "example.org", "not to example.org"),
        (Settings(consents={"google": "translate.google.com"}, local_only=True), "translate.google.com", "Local only"),
        (Settings(consents={"deepl": "translate.google.com"}), "translate.google.com", "not agreed"),
    ],
)
def test_nothing_leaves_without_consent(settings: Settings, host: str, word: str) -> None:
    assert word in consent.why_not(settings, "google", host)
    assert not consent.may_ask(settings, "google", host)


def test_consent_is_given_and_withdrawn_for_one_engine_and_host() -> None:
    settings = consent.agreed(Settings(), "google", "translate.google.com")
    assert consent.may_ask(settings, "google", "translate.google.com")
    assert not consent.may_ask(consent.withdrawn(settings, "google"), "google", "translate.google.com")
    assert consent.may_ask(Settings(local_only=True), "offline", "")
