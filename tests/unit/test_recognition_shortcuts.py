"""The shortcuts of recognition find what the long way would: remembered pieces, counted fields, early decisions."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.glossary.hit import Level
from reader.recognition.fields import Fields, positive, total
from reader.recognition.memory import Pieces
from reader.recognition.recogniser import Recogniser
from reader.recognition.tokens import TOKEN
from tests.helpers.recognising import glossary, recogniser, rows

_PARTS = st.sampled_from(
    ["Soldat", ":innen", "*in", "/-in", "-", "\u2011", "\u00ad", "\u200b", " ", "  ", "\t", "\u00a0", ",", ".", "„",
     "“", "'s", "’", "_", "U.S.", "3,5", "%", "–", "(", ")", "ä", "u\u0308", "x", "F-35", "und/oder", "…"]
)  # fmt: skip
_LINES = st.one_of(st.text(max_size=80), st.lists(_PARTS, max_size=30).map("".join))


@given(_LINES)
@settings(max_examples=500, deadline=None)
def test_a_line_taken_apart_at_its_blanks_has_the_same_words(line: str) -> None:
    pieces = Pieces()
    assert pieces.words_of(line) == TOKEN.findall(line)
    assert pieces.words_of(line) == TOKEN.findall(line), "remembered"


def test_pieces_without_end_are_not_remembered() -> None:
    pieces = Pieces()
    line = "x" * 1000
    assert pieces.words_of(line) == [line]
    assert not pieces


@given(st.lists(st.sampled_from([("war",), ("sport",), ("diplomacy", "law"), ("states",), ("war", "states")])))
def test_counts_of_many_words_are_added_at_once(words: list[tuple[str, ...]]) -> None:
    fields = Fields()
    evidence = sum(fields.packed(names) for names in words)
    for name in ("war", "sport", "diplomacy", "law", "states", "unheard of"):
        assert fields.count(evidence, name) == sum(name in names for names in words)
    assert positive(evidence) == sum(name in {"war", "diplomacy"} for names in words for name in names)
    assert total(evidence) == sum(name != "states" for names in words for name in names), "groups do not count"


@pytest.fixture(scope="module")
def ambiguous(tmp_path_factory: pytest.TempPathFactory) -> Recogniser:
    return recogniser(glossary("sense_glossary.tsv"), Path(tmp_path_factory.mktemp("shortcuts")) / "index")


def test_what_is_marked_does_not_depend_on_whether_hidden_words_are_asked_for(ambiguous: Recogniser) -> None:
    hidden = 0
    for text, *_ in rows("sense.tsv"):
        everything = ambiguous.recognise(text.replace("|", "\n"), include_hidden=True)
        seen = [hit for hit in everything if hit.level is not Level.HIDDEN]
        assert ambiguous.recognise(text.replace("|", "\n")) == seen
        hidden += len(everything) - len(seen)
    assert hidden > 20
