"""Consistency of renderings in one article, and figures that differ."""

from __future__ import annotations

import pytest

from reader.glossary.hit import Hit, Level
from reader.translation.figures import Hint, english_numbers, german_numbers, hints
from reader.translation.links import TermLink, link_terms
from reader.translation.terminology import deviations, term_uses

Told = tuple[str, str | None, list[Hit], list[TermLink]]


def told(german: str, english: str | None, word: str, *en: str) -> Told:
    start = german.index(word)
    lemma = "Streitkräfte"
    one = Hit(((start, start + len(word)),), word, lemma, "forces", en, "military", "plain", Level.SURE, "")
    return german, english, [one], link_terms(german, english or "", [one])


@pytest.fixture
def article() -> list[Told]:
    en = ("armed forces", "military", "troops")
    return [
        told("Die Streitkräfte üben.", "The armed forces are training.", "Streitkräfte", *en),
        told("Den Streitkräften fehlt Geld.", "The Armed Forces lack money.", "Streitkräften", *en),
        told("Streitkräfte rücken aus.", "Troops are moving out.", "Streitkräfte", *en),
        told("Die Streitkräfte schweigen.", "They are silent.", "Streitkräfte", *en),
        told("Die Streitkräfte warten.", None, "Streitkräfte", *en),
    ]


def test_drift_inside_the_article_is_counted(article: list[Told]) -> None:
    (use,) = term_uses(article)
    assert use.drifts()
    assert use.summary() == "Streitkräfte: armed forces 2, troops 1, not found 1"


def test_only_the_unusual_rendering_is_a_deviation_and_missing_is_none(article: list[Told]) -> None:
    found = deviations(term_uses(article))
    assert [(place.sentence, place.rendering) for _, place in found] == [(2, "Troops")]


def test_one_rendering_throughout_is_no_deviation(article: list[Told]) -> None:
    assert deviations(term_uses(article[:2])) == []


@pytest.mark.parametrize(
    ("german", "numbers"),
    [
        ("rund 1.200 Soldaten", {1200}),
        ("3,5 Mrd. Euro", {3.5e9}),
        ("2 Billionen", {2e12}),
        ("am 24. Februar 2022", {24, 2022}),
        ("F-35 und T-72", {35, 72}),
    ],
)
def test_german_numbers(german: str, numbers: set[float]) -> None:
    assert german_numbers(german) == numbers


def test_english_numbers() -> None:
    assert english_numbers("1,200 soldiers, 3.5 billion, 2 trillion") == {1200, 3.5e9, 2e12}


@pytest.mark.parametrize(
    ("german", "english", "count"),
    [
        ("Es waren 1.200 Soldaten.", "There were 1,200 soldiers.", 0),
        ("Es waren 1.200 Soldaten.", "There were 12,000 soldiers.", 1),
        ("Das kostet 3,5 Milliarden.", "It costs 3.5 billion.", 0),
        ("Das kostet 3,5 Milliarden.", "It costs 3.5 million.", 1),
        ("Es waren 3 Schiffe.", "There were three ships.", 0),
        ("Um 17.30 Uhr", "At 5:30 p.m.", 0),
        ("Am 24. Februar", "On 24 February", 0),
        ("Am 24. Februar", "On 24 March", 1),
        ("Der März war kalt.", "Mar. was cold.", 0),
    ],
)
def test_figures_that_differ_are_hinted_at(german: str, english: str, count: int) -> None:
    assert len(hints(german, english)) == count


@pytest.mark.parametrize(
    ("german", "english", "names"),
    [
        ("Kiews Truppen halten Charkiw.", "Kyiv's troops are holding Kharkiv.", []),
        ("Selenskyj sprach in Kiew.", "Zelenskyy spoke in Kiev.", []),
        ("Die Lage in Kiew ist ruhig.", "The situation in Odesa is calm.", ["Kiew"]),
        ("Lawrow traf Schoigu.", "Lavrov met him.", ["Schoigu"]),
        ("Die Niederlande liefern Jets.", "The Dutch are supplying jets.", []),
        ("Die Kiewer Regierung schweigt.", "The government is silent.", []),
    ],
)
def test_names_missing_from_the_translation_are_hinted_at(german: str, english: str, names: list[str]) -> None:
    assert [hint.what for hint in hints(german, english) if hint.kind == "name"] == names


def test_a_hint_says_what_it_is_about() -> None:
    found = hints("Am 24. Februar fielen 1.200 Schüsse in Kiew.", "Shots were fired.")
    assert found == [Hint("number", "24"), Hint("number", "1,200"), Hint("month", "February"), Hint("name", "Kiew")]
