"""Sentence splitting: the tables hold a reason and a text in which ‖ marks where sentences meet."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.article import Article, Block, BlockKind
from reader.text.sentences import sentences_of, split_sentences
from tests.helpers.growth import LINEAR, growth
from tests.helpers.shared import shared

TABLES = Path(__file__).parents[1] / "data" / "sentences"
MARK = "‖"


def table() -> list[tuple[str, str, list[str]]]:
    cases = []
    for path in sorted(TABLES.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("#") or not line:
                continue
            reason, text = line.split("\t")
            text = text.replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f")
            wanted = [part.strip() for part in text.split(MARK)]
            cases.append((f"{path.stem}:{number} {reason}", text.replace(f"{MARK} ", "").replace(MARK, ""), wanted))
    return cases


CASES = table()


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(("reason", "text", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_hard_case(reason: str, text: str, wanted: list[str]) -> None:
    assert split(text) == wanted, reason


def test_the_tables_hold_enough_cases() -> None:
    assert len(CASES) >= 150
    assert len({text for _, text, _ in CASES}) == len(CASES)


def test_boundaries_of_all_cases_together_reach_f1_of_98() -> None:
    right = found = expected = 0
    for _, text, wanted in CASES:
        got, want = set(split(text)[:-1]), set(wanted[:-1])
        right, found, expected = right + len(got & want), found + len(got), expected + len(want)
    assert 2 * right / (found + expected) >= 0.98


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from('aeZÜß1290.!?… \u00a0\n„“”"»«()[]–-,:;zBuDr😀'), max_size=120))
def test_spans_cover_all_text_once_and_in_order(text: str) -> None:
    spans = split_sentences(text)
    last = 0
    for start, end in spans:
        assert last <= start < end
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        last = end
    assert not text[last:].strip()


def test_offsets_count_code_points_after_a_flag() -> None:
    text = "Hilfe für 🇺🇦 kommt. Sie ist da."
    assert split_sentences(text) == [(0, 19), (20, 31)]


def test_a_blank_line_ends_a_sentence() -> None:
    assert split("Eine Überschrift\n\nDie Lage ist ernst.") == ["Eine Überschrift", "Die Lage ist ernst."]


def test_a_full_stop_after_a_blank_ends_a_sentence_too() -> None:
    assert split("Er kam . Danach ging er.") == ["Er kam .", "Danach ging er."]
    assert split(". Ü") == [". Ü"]


@pytest.mark.parametrize("text", ["", "  \n\t \u00a0"])
def test_nothing_gives_no_sentence(text: str) -> None:
    assert split_sentences(text) == []


@pytest.mark.parametrize(
    "piece",
    ["Wort ", "z. B. ", "(", "„", "....", "Er kam. ", "! ", "Dr. Xyz. ", "( a. B) ", " \u00a0", "\n"],
)
def test_long_text_takes_linear_time(piece: str) -> None:
    assert growth(lambda size: split_sentences(piece * (size // len(piece))), 50_000) < LINEAR


def test_sentences_of_an_article_count_blocks_with_kicker_and_headline() -> None:
    article = Article("Nordflanke", "Bündnis übt. Nachbarn warnen", (Block(BlockKind.LEAD, "Es beginnt. Es endet."),))
    assert [(s.block, s.start, s.end, s.text) for s in sentences_of(article)] == [
        (0, 0, 10, "Nordflanke"),
        (1, 0, 12, "Bündnis übt."),
        (1, 13, 28, "Nachbarn warnen"),
        (2, 0, 11, "Es beginnt."),
        (2, 12, 21, "Es endet."),
    ]


def test_real_news_joined_to_paragraphs_comes_apart_at_its_line_ends() -> None:
    """Lines are mostly one sentence; a line without a mark at its end (a headline) cannot be told from the next."""
    rows = shared("replay", "wmt16.tsv").read_text("utf-8").splitlines()[:2000]
    lines = [row.split("\t")[0].strip() for row in rows]
    choice = random.Random(5)
    right = found = marked = at = 0
    while at < len(lines):
        group = lines[at : at + choice.randint(1, 8)]
        at += len(group)
        text = " ".join(group)
        ends, place = set(), 0
        for line in group:
            place += len(line)
            if line.rstrip("\"“”'»«)")[-1:] in (".", "!", "?"):
                ends.add(place)
            place += 1
        got = {end for _, end in split_sentences(text)}
        got.discard(len(text))
        ends.discard(len(text))
        right, found, marked = right + len(ends & got), found + len(got), marked + len(ends)
    assert right / marked >= 0.99, "line ends with a full stop that were missed"
    assert right / found >= 0.97, "ends inside lines (some lines hold several sentences)"


def test_importing_the_splitter_does_not_load_sentencex() -> None:
    code = "import sys, reader.text.sentences; print('sentencex' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
