"""The glossary's term in the place of another rendering."""

from __future__ import annotations

import pytest

from reader.translation.replacing import with_term


@pytest.mark.parametrize(
    ("english", "old", "term", "expected", "reason"),
    [
        ("The troops are moving.", "troops", "armed forces", "The armed forces are moving.", "plural by itself"),
        ("Troops are moving.", "Troops", "armed forces", "Armed forces are moving.", "capital at the start"),
        ("“Troops are moving”", "Troops", "armed forces", "“Armed forces are moving”", "also after a quotation mark"),
        ("Two squads moved.", "squads", "battalion", "Two battalions moved.", "the plural is kept"),
        ("A tank was hit.", "tank", "armoured vehicle", "An armoured vehicle was hit.", "a becomes an"),
        ("An envoy came.", "envoy", "special representative", "A special representative came.", "an becomes a"),
        ("An officer of a unit.", "unit", "F-16 squadron", "An officer of an F-16 squadron.", "letters as they sound"),
        ("It is a unit.", "unit", "US corps", "It is a US corps.", "US sounds like you"),
        ("Both enemies fled.", "enemies", "adversary", "Both adversaries fled.", "y becomes ies"),
        ("Both men fled.", "men", "airman", "Both airmen fled.", "irregular plural"),
        ("The talks failed.", "talks", "negotiations", "The negotiations failed.", "the term is plural already"),
    ],
)
def test_term_is_put_in(english: str, old: str, term: str, expected: str, reason: str) -> None:
    start = english.index(old)
    assert with_term(english, [(start, start + len(old))], term) == expected, reason


def test_a_rendering_in_two_pieces_becomes_one() -> None:
    english = "They put it into force at once."
    first, second = english.index("put"), english.index("into force")
    said = with_term(english, [(first, first + 3), (second, second + 10)], "enacted")
    assert said == "They enacted it at once."


def test_without_a_place_nothing_changes() -> None:
    assert with_term("Silence.", [], "armed forces") == "Silence."
