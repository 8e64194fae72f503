"""Code points and UTF-16: one flag emoji shifts every naive offset after it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.hit_map import HitMap, Utf16Map
from reader.ui.reading.page import Mark, PageBlock, SentenceSpan
from reader.ui.reading.scroll_sync import interpolate


def length16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(alphabet=st.sampled_from("aäß \U0001f1e9\U0001f1ea\U0001f680€")))
def test_offsets_agree_with_the_encoding_and_come_back(text: str) -> None:
    offsets = Utf16Map(text)
    for position in range(len(text) + 1):
        pos16 = offsets.to16(position)
        assert pos16 == length16(text[:position])
        assert offsets.from16(pos16) == position


def test_inside_a_pair_counts_as_its_character() -> None:
    assert Utf16Map("a\U0001f680b").from16(2) == 1


def page() -> tuple[PageBlock, ...]:
    marks = (
        Mark(0, 6, "a", 0, "military", "sure"),
        Mark(7, 14, "b", 0, "military", "sure"),
        Mark(20, 22, "b", 0, "military", "sure"),
        Mark(9, 12, "c", 0, "military", "sure"),
    )
    ordered = tuple(sorted(marks, key=lambda m: (m.start, m.end)))
    first = PageBlock("paragraph", "de", 0, "x" * 40, (SentenceSpan(0, 18, 0), SentenceSpan(19, 40, 1)), ordered)
    return first, PageBlock("paragraph", "de", 1, "yy zz", (), (Mark(3, 5, "d", 0, "law", "possible"),))


def test_the_shorter_of_two_terms_is_meant() -> None:
    found = HitMap(page()).mark_at(0, 10)
    assert found is not None
    assert found.key == "c"


def test_between_words_there_is_no_term() -> None:
    assert HitMap(page()).mark_at(0, 6) is None


def test_stepping_meets_each_term_once_and_crosses_blocks() -> None:
    hits = HitMap(page())
    keys, number, position = [], 0, -1
    while (found := hits.step(number, position, forward=True)) is not None:
        number, mark = found
        position = mark.start
        keys.append(mark.key)
    assert keys == ["a", "b", "c", "d"]
    back = hits.step(1, 3, forward=False)
    assert back is not None
    assert back[1].key == "c"


def test_between_sentences_the_earlier_one_counts() -> None:
    found = HitMap(page()).sentence_at(0, 18)
    assert found is not None
    assert found.index == 0


def test_panes_meet_at_landmarks_and_in_between_in_proportion() -> None:
    pairs = [(0.0, 0.0), (100.0, 50.0), (200.0, 250.0)]
    assert interpolate(pairs, 100) == 50
    assert interpolate(pairs, 150) == 150
    assert interpolate(pairs, 230) == 280
