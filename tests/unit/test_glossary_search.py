"""Searching the glossary as people type: umlauts or not, slips, German, English, definitions; best first."""

from __future__ import annotations

import pytest

from reader.glossary.concept import Concept, Term
from reader.glossary.search import ConceptSearch, distance


def entry(german: str, english: str, definition: str = "", *more: str) -> Concept:
    return Concept(
        german.lower(),
        "military",
        "",
        tuple(Term(t) for t in (german, *more)),
        (Term(english),),
        definition_en=definition,
    )


ENTRIES = [
    entry("Panzer", "tank"),
    entry("Panzerbrigade", "armoured brigade"),
    entry("Kampfpanzer", "main battle tank"),
    entry("Übung", "exercise", "training of troops"),
    entry("Streitkräfte", "armed forces"),
    entry("Oberbefehlshaber der Streitkräfte", "commander-in-chief"),
    entry("Geschoss", "projectile", "what a tank gun fires"),
    entry("Waffenruhe", "ceasefire", "", "Feuerpause"),
]


def found(query: str) -> list[str]:
    return [ENTRIES[number].headword for number in ConceptSearch(ENTRIES).find(query)]


@pytest.mark.parametrize(
    ("query", "first", "why"),
    [
        ("Panzer", ["Panzer", "Panzerbrigade", "Kampfpanzer"], "equal, then start, then inside"),
        ("panzer", ["Panzer"], "capitals do not count"),
        ("uebung", ["Übung"], "ue is ü"),
        ("ubung", ["Übung"], "u is ü"),
        ("Geschoß", ["Geschoss"], "ß is ss"),
        ("tank", ["Panzer", "Kampfpanzer", "Geschoss"], "English; what only the definition says comes last"),
        ("Panzr", ["Panzer"], "a letter is missing"),
        ("Pnazer", ["Panzer"], "two letters are swapped"),
        ("Streitkräffte", ["Streitkräfte", "Oberbefehlshaber der Streitkräfte"], "the short headword first"),
        ("ceasfire", ["Waffenruhe"], "a slip in English"),
        ("feuerpause", ["Waffenruhe"], "a synonym leads to the entry"),
        ("tank battle", ["Kampfpanzer"], "words in any order"),
        ("troops", ["Übung"], "in the definition only"),
    ],
)
def test_what_is_found_first(query: str, first: list[str], why: str) -> None:
    assert found(query)[: len(first)] == first, why


def test_nothing_typed_shows_everything_in_order() -> None:
    assert found(" ")[:2] == ["Geschoss", "Kampfpanzer"]
    assert len(found("")) == len(ENTRIES)


def test_nonsense_finds_nothing() -> None:
    assert found("qqqqqq") == []


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1), ("abc", "ab", 1), ("ab", "xy", 2)],
)
def test_slips(one: str, other: str, slips: int) -> None:
    assert distance(one, other, 2) == slips
    assert distance(other, one, 2) == slips


def test_far_words_are_given_up() -> None:
    assert distance("Panzer", "Frieden", 1) == 2
