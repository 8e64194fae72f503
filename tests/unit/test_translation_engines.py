"""Every engine against the replay server: right answers in right places, and every way of failing."""

from __future__ import annotations

import threading
import time

import pytest

from reader.errors import TranslationError
from reader.ledger import Ledger
from reader.translation.answer import RequestFailed
from reader.translation.engines.catalogue import ENGINES, create, engine_info, host_of
from reader.translation.memory import Memory
from reader.translation.pace import Limits
from tests.helpers.replay import ReplayServer
from tests.helpers.shared import shared
from tests.helpers.translating import lines, quick_engine, run, sample_pairs

PAIRS = sample_pairs()
EXPECTED = [english for _, english in PAIRS]
NAMES = [info.name for info in ENGINES if info.host]


@pytest.mark.parametrize("name", NAMES)
def test_every_sentence_gets_its_own_translation(name: str) -> None:
    with ReplayServer(PAIRS) as server:
        results = run(lines(PAIRS), quick_engine(name, server.url))
    assert [result.text for result in results] == EXPECTED
    assert not any(result.flags for result in results)


def test_google_asks_once_a_paragraph_and_as_a_browser() -> None:
    with ReplayServer(PAIRS) as server:
        run(lines(PAIRS, per_block=4), quick_engine("google", server.url))
        assert server.requests == len(PAIRS) / 4
        assert all("Mozilla" in seen.headers["user-agent"] for seen in server.log)


def test_long_paragraphs_are_split_below_googles_limit() -> None:
    pairs = [
        (f"Der Satz Nummer {n} ist recht lang. {german}", f"Sentence {n}. {en}")
        for n in range(4)
        for german, en in PAIRS
    ]
    with ReplayServer(pairs) as server:
        results = run([type(line)(0, line.text) for line in lines(pairs)], quick_engine("google", server.url))
        assert max(len(text) for seen in server.log for text in seen.texts) <= 1500
    assert [result.text for result in results] == [english for _, english in pairs]


def test_text_and_key_of_libretranslate_do_not_travel_in_the_address() -> None:
    with ReplayServer(PAIRS) as server:
        run(lines(PAIRS), quick_engine("libretranslate", server.url))
        assert {seen.path for seen in server.log} == {"/translate"}


def test_deepl_key_travels_in_the_header_only() -> None:
    with ReplayServer(PAIRS) as server:
        run(lines(PAIRS), quick_engine("deepl", server.url))
        assert all(seen.headers["authorization"] == "DeepL-Auth-Key test-key" for seen in server.log)
        assert not any("test-key" in seen.path for seen in server.log)


def test_deepl_usage() -> None:
    from reader.translation.engines.deepl import DeepLEngine

    with ReplayServer(PAIRS) as server:
        usage = DeepLEngine(key="k", endpoint=server.url).usage()
    assert (usage.used, usage.allowed) == (4711, 500000)


def test_a_glossary_kept_at_deepl_is_used_and_removed() -> None:
    from reader.translation.engines.deepl import DeepLEngine

    with ReplayServer(PAIRS) as server:
        engine = DeepLEngine(key="k", endpoint=server.url)
        number = engine.upload_glossary("Lagebild", "Streitkräfte\tarmed forces\n")
        assert server.state.glossaries == {number: "Streitkräfte\tarmed forces\n"}
        run(lines(PAIRS), create("deepl", endpoint=server.url, key="k", glossary=number))
        engine.remove_glossary(number)
        assert server.state.glossaries == {}
        with pytest.raises(RequestFailed):
            engine.remove_glossary(number)


def test_free_deepl_keys_use_the_free_host() -> None:
    assert create("deepl", key="abc:fx").host == "api-free.deepl.com" == host_of("deepl", key="abc:fx")
    assert create("deepl", key="abc").host == "api.deepl.com" == host_of("deepl", key="abc")


def test_mymemory_never_sends_more_than_its_limit() -> None:
    german = (
        "Der Minister sagte, "
        + ", ".join(f"dass der Verband Nummer {n} über Nacht verlegt worden sei" for n in range(20))
        + "."
    )
    with ReplayServer([]) as server:
        quick_engine("mymemory", server.url).translate([german])
        assert all(len(text.encode()) <= 499 for seen in server.log for text in seen.texts)


# What a fault must lead to: how many requests it may cost at most, and a word of the message the reader sees.
FAULTS = [
    ("hang", "did not answer"),
    ("drip", "did not answer completely"),
    ("headerdrip", "did not answer completely"),
    ("reset", "broke"),
    ("truncate", "broke off"),
    ("garbage", ""),
    ("portal", "page"),
    ("redirect", "sign-in"),
    ("429", "too many requests"),
    ("500", "status 500"),
    ("503", "status 503"),
    ("403", "refused access"),
    ("401", "refused access"),
    ("456", "used up"),
    ("empty", "empty"),
    ("noresult", ""),
    ("wronglang", "not in English"),
    ("echo", "unchanged"),
    ("dailylimit", "too many requests"),
]


# Faults of the connection take their time and meet the one transport: one engine of each make is enough.
SLOW = {"hang", "drip", "headerdrip", "reset", "truncate", "500", "503"}
CASES = [(name, *fault) for fault in FAULTS for name in NAMES if fault[0] not in SLOW or name in ("google", "deepl")]


@pytest.mark.parametrize(("name", "kind", "word"), CASES, ids=[f"{name}-{kind}" for name, kind, _ in CASES])
def test_fault_is_told_and_nothing_wrong_is_shown_or_kept(name: str, kind: str, word: str) -> None:
    memory = Memory(None)
    with ReplayServer(PAIRS) as server:
        server.fault(kind, ms=100)
        began = time.monotonic()
        results = run(lines(PAIRS), quick_engine(name, server.url), memory)
        assert time.monotonic() - began < 4.0, "two requests without an answer end the run"
        assert [result.text for result in results] == [None] * len(PAIRS)
        assert all(result.flags and result.flags[0].endswith((".", "?", ")", "engine")) for result in results)
        if (name, kind) != ("mymemory", "empty"):  # there the library trips over the empty answer
            assert word in results[0].flags[0]
        assert memory.size() == (0, 0)
        server.heal()
        again = run(lines(PAIRS), quick_engine(name, server.url), memory)
    assert [result.text for result in again] == EXPECTED, "Retry brings everything"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["cut", "nonewlines", "br", "entities"])
def test_damaged_paragraphs_never_give_a_wrong_sentence(name: str, kind: str) -> None:
    memory = Memory(None)
    with ReplayServer(PAIRS) as server:
        server.fault(kind, times=2)
        results = run(lines(PAIRS), quick_engine(name, server.url), memory)
    wrong = [(r.text, right) for r, right in zip(results, EXPECTED, strict=True) if r.text not in (None, right)]
    assert not wrong
    assert {entry.english for entry in memory.entries()} <= set(EXPECTED)


@pytest.mark.parametrize("name", NAMES)
def test_a_headline_without_full_stop_is_asked_for_twice_and_believed(name: str) -> None:
    pairs = [
        (
            "Der Chef der Kette sagt, dass höhere Löhne die Expansion gefährden.",
            "Chain chief says wages threaten expansion",
        )
    ]
    with ReplayServer(pairs) as server:
        (outcome,) = quick_engine(name, server.url).translate([pairs[0][0]])
        assert (outcome.text, server.requests) == (pairs[0][1], 2)
        server.fault("cut")
        (outcome,) = quick_engine(name, server.url).translate([pairs[0][0]])
        assert outcome.text is None


def test_a_passing_fault_is_retried() -> None:
    with ReplayServer(PAIRS) as server:
        server.fault("503", times=2)
        results = run(lines(PAIRS), quick_engine("google", server.url))
    assert [result.text for result in results] == EXPECTED


def test_one_429_is_waited_out_and_a_second_ends_the_run() -> None:
    with ReplayServer(PAIRS) as server:
        server.fault("429", times=1, retry="0")
        assert [result.text for result in run(lines(PAIRS), quick_engine("google", server.url))] == EXPECTED
        before = server.requests
        server.fault("429")
        results = run(lines(PAIRS), quick_engine("google", server.url))
        assert server.requests - before == 2
    assert all("too many requests" in result.flags[0] for result in results)


def test_a_host_with_a_lasting_fault_is_not_asked_to_the_end() -> None:
    pairs = [(f"Der Satz {n} ist da.", f"Sentence {n} is there.") for n in range(20)]
    with ReplayServer(pairs) as server:
        server.fault("503", times=3)
        engine = quick_engine("google", server.url)
        assert [r.text for r in run(lines(pairs, per_block=1), engine)].count(None) == 1, "one bad text ends nothing"
        before = server.requests
        server.fault("503")
        results = run(lines(pairs, per_block=1), engine)
        assert server.requests - before == 6 * 3
    assert "status 503" in results[-1].flags[0]
    assert "Wait a while" in results[-1].flags[0]


def test_long_retry_after_is_honoured_by_leaving_the_host_alone() -> None:
    with ReplayServer(PAIRS) as server:
        server.fault("429", retry="3600")
        engine = quick_engine("google", server.url)
        run(lines(PAIRS), engine)
        assert server.requests == 1
        with pytest.raises(TranslationError, match="left alone for 3600 seconds"):
            engine.translate(["Guten Tag."])
        assert server.requests == 1


def test_wrong_key_is_told_without_the_key() -> None:
    with ReplayServer(PAIRS, key="right") as server:
        for name in ("deepl", "microsoft", "libretranslate"):
            (flag,) = run(lines(PAIRS[:1]), quick_engine(name, server.url))[0].flags
            assert "refused access" in flag
            assert "key" in flag
            assert "test-key" not in flag


def test_unreachable_host_is_told_after_few_tries() -> None:
    with ReplayServer() as server:
        url = server.url
    results = run(lines(PAIRS), quick_engine("google", url))
    assert all(result.text is None for result in results)
    assert "could not be reached" in results[0].flags[0]
    assert "retry" in results[-1].flags[0]


def test_no_request_without_permission() -> None:
    with ReplayServer(PAIRS) as server:
        engine = quick_engine("google", server.url, allow=lambda host: f"You have not agreed to send text to {host}.")
        results = run(lines(PAIRS), engine)
        assert server.requests == 0
    assert results[0].flags == ("You have not agreed to send text to 127.0.0.1.",)


def test_ledger_lists_every_request_without_its_text() -> None:
    ledger = Ledger()
    assert ledger.summary() == "Nothing left this computer in this session."
    with ReplayServer(PAIRS) as server:
        run(lines(PAIRS), quick_engine("google", server.url, ledger=ledger))
        assert len(ledger.requests) == server.requests
    assert {request.host for request in ledger.requests} == {"127.0.0.1"}
    assert all(request.sent > 50 and request.received > 50 for request in ledger.requests)
    assert "Bataillon" not in repr(ledger.requests)


def test_engines_in_several_threads_do_not_mix_their_answers() -> None:
    with ReplayServer(PAIRS) as server:
        engine = quick_engine("google", server.url)
        wrong: list[str] = []

        def work(number: int) -> None:
            for step in range(12):
                german, english = PAIRS[(number + step) % len(PAIRS)]
                (outcome,) = engine.translate([german])
                if outcome.text != english:
                    wrong.append(german)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not wrong


def test_sentences_without_letters_are_not_sent() -> None:
    with ReplayServer(PAIRS) as server:
        for name in NAMES:
            outcomes = quick_engine(name, server.url).translate(["...", "24. 2. 2022"])
            assert [outcome.text for outcome in outcomes] == ["...", "24. 2. 2022"]
        assert server.requests == 0


@pytest.mark.parametrize(
    ("name", "endpoint", "key", "message"),
    [
        ("babelfish", "", "", "no translation engine called"),
        ("deepl", "", "", "needs a key"),
        ("google", "ftp://x", "", "not a web address"),
        ("google", "http://[x", "", "not a web address"),
    ],
)
def test_engines_that_cannot_be_made_say_why(name: str, endpoint: str, key: str, message: str) -> None:
    with pytest.raises(TranslationError, match=message):
        create(name, endpoint=endpoint, key=key)


def test_addresses_without_scheme_are_understood() -> None:
    assert host_of("libretranslate", endpoint="localhost:5000") == "localhost"
    assert engine_info("google").host == host_of("google")


@pytest.mark.parametrize("name", NAMES)
def test_real_news_in_paragraphs_of_many_sizes(name: str) -> None:
    path = shared("replay", "wmt16.tsv")
    pairs = [tuple(row.split("\t")[:2]) for row in path.read_text(encoding="utf-8").splitlines()[:500]]
    sentences, number = [], 0
    for block in range(500):
        for _ in range(block % 8 + 1):
            if number < len(pairs):
                sentences.append(type(lines(PAIRS)[0])(block, pairs[number][0]))
                number += 1
    with ReplayServer(files=[path]) as server:
        patient = Limits(read=30, total=30, spacing=0)  # nothing hangs here, but the machine may be busy
        results = run(sentences, quick_engine(name, server.url, limits=patient))
    right = dict(reversed(pairs))
    wrong = [r for r in results if r.text is not None and r.text != " ".join(right[sentences[r.index].text].split())]
    missing = [r for r in results if r.text is None]
    assert len(results) == 500
    assert not wrong
    # MyMemory takes 500 bytes at most: one sentence goes in pieces, which the stored data does not have.
    assert len(missing) == (1 if name == "mymemory" else 0), [result.flags for result in missing]
