"""The lines of `lagebild translate --json`."""

from __future__ import annotations

import json
from typing import Any

from reader.glossary.hit import Hit, Level
from reader.text.article import Sentence
from reader.translation.memory import Memory
from reader.translation.run import as_line, hits_in_sentence, translate_article_text
from tests.helpers.replay import ReplayServer
from tests.helpers.translating import quick_engine, sample_pairs

PAIRS = sample_pairs()
ARTICLE = [
    Sentence(0, 0, len(PAIRS[0][0]), PAIRS[0][0]),
    Sentence(0, 100, 100 + len(PAIRS[2][0]), PAIRS[2][0]),
    Sentence(1, 0, len(PAIRS[3][0]), PAIRS[3][0]),
]


def find_hits(sentence: Sentence) -> list[Hit]:
    at = sentence.text.find("Bataillon")
    if at < 0:
        return []
    return [Hit(((at, at + 9),), "Bataillon", "Bataillon", "battalion", ("battalion",), "m", "plain", Level.SURE, "")]


def translated(fault: str = "", memory: Memory | None = None) -> tuple[int, list[dict[str, Any]]]:
    records: list[dict[str, Any]] = []
    with ReplayServer(PAIRS) as server:
        if fault:
            server.fault(fault)
        failed = translate_article_text(
            ARTICLE,
            quick_engine("google", server.url),
            memory or Memory(None),
            write=records.append,
            find_hits=find_hits,
        )
    return failed, records


def test_one_record_a_sentence_in_reading_order_with_links() -> None:
    failed, records = translated()
    assert failed == 0
    assert [(one["block"], one["sentence"]) for one in records] == [(0, 0), (0, 1), (1, 0)]
    first = json.loads(as_line(records[0]))
    assert (first["source"], first["translation"]) == PAIRS[0]
    assert (first["engine"], first["flags"]) == ("google", [])
    (link,) = first["links"]
    assert link["term"] == "Bataillon"
    (source,), (target,) = link["source"], link["target"]
    assert first["source"][source[0] : source[1]] == "Bataillon"
    assert first["translation"][target[0] : target[1]] == "battalion"


def test_reading_order_although_the_memory_answers_first() -> None:
    memory = Memory(None)
    memory.correct(PAIRS[3][0], "Fresh talks in Geneva")
    _, records = translated(memory=memory)
    assert [one["source"] for one in records] == [sentence.text for sentence in ARTICLE]
    assert (records[2]["translation"], records[2]["engine"]) == ("Fresh talks in Geneva", "user")


def test_failed_sentences_have_null_and_the_reason() -> None:
    failed, records = translated("503")
    assert failed == 3
    assert all(one["translation"] is None and "status 503" in one["flags"][0] and not one["links"] for one in records)


def test_hits_of_a_block_are_moved_into_the_sentence() -> None:
    one = Hit(((105, 110), (112, 114)), "x ... y", "x", None, (), "m", "separable", Level.SURE, "")
    (moved,) = hits_in_sentence([one], ARTICLE[1])
    assert moved.pieces == ((5, 10), (12, 14))
    assert hits_in_sentence([one], ARTICLE[0]) == []
