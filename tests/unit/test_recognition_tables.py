"""Recognition by tables: every line of tests/data/recognition is a rule of German with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.glossary.hit import Hit
from reader.recognition.recogniser import Recogniser
from tests.helpers.recognising import concept, glossary, recogniser, rows

FORMS = list(rows("forms.tsv"))
FOUND = [(r[0], r[1], form) for r in FORMS for form in r[2].split()]
NOT_FOUND = [(r[0], form) for r in FORMS for form in r[3].split() if not form.endswith("-")]
WORDS = [word for row in rows("not_split.txt") for word in row[0].split()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("index")


@pytest.fixture(scope="module")
def by_forms(folder: Path) -> Recogniser:
    return recogniser([concept(r[0], r[1]) for r in FORMS], folder / "forms")


@pytest.fixture(scope="module")
def small(folder: Path) -> Recogniser:
    return recogniser(glossary("glossary.tsv"), folder / "small")


@pytest.fixture(scope="module")
def ambiguous(folder: Path) -> Recogniser:
    return recogniser(glossary("sense_glossary.tsv"), folder / "sense")


def lemmas(hits: list[Hit], surface: str) -> set[str]:
    return {h.lemma for h in hits if h.surface == surface}


@pytest.mark.parametrize(("lemma", "keys", "form"), FOUND)
def test_a_form_is_found(by_forms: Recogniser, lemma: str, keys: str, form: str) -> None:
    found = lemmas(by_forms.recognise(f"und {form} auch"), form)
    accepted = {lemma, form.removesuffix("nen"), lemma[:-2] + "e"}
    assert found & accepted, f"{form} is a form of {lemma}"


@pytest.mark.parametrize(("lemma", "form"), NOT_FOUND)
def test_a_wrong_form_is_left_alone(by_forms: Recogniser, lemma: str, form: str) -> None:
    assert lemma not in lemmas(by_forms.recognise(f"und {form} auch"), form)


@pytest.mark.parametrize(("text", "expected"), [(r[0], r[1] if len(r) > 1 else "") for r in rows("hits.tsv")])
def test_all_hits_of_a_text(small: Recogniser, text: str, expected: str) -> None:
    hits = small.recognise(text)
    assert "; ".join(f"{h.surface}>{h.lemma}>{h.kind}" for h in hits) == expected
    assert all(" ... ".join(text[s:e] for s, e in h.pieces) == h.surface for h in hits)


@pytest.mark.parametrize(("text", "reason"), [(r[0], r[1]) for r in rows("none.tsv")])
def test_nothing_is_marked(small: Recogniser, text: str, reason: str) -> None:
    assert [(h.surface, h.lemma) for h in small.recognise(text)] == [], reason


@pytest.mark.parametrize("word", WORDS)
def test_a_word_that_is_no_compound_is_not_split(small: Recogniser, word: str) -> None:
    assert [h.lemma for h in small.recognise(f"das {word} hier") if h.kind == "compound"] == []


@pytest.mark.parametrize(("text", "word", "levels", "reason"), [tuple(r) for r in rows("sense.tsv")])
def test_sense(ambiguous: Recogniser, text: str, word: str, levels: str, reason: str) -> None:
    hits = ambiguous.recognise(text.replace("|", "\n"), include_hidden=True)
    found = {h.level.value for h in hits if h.surface == word}
    assert found, f"{word} is not found at all"
    assert found <= set(levels.split("|")), reason


def test_a_hidden_word_says_why(ambiguous: Recogniser) -> None:
    text = "Der Verteidiger des Angeklagten plädierte auf Freispruch."
    (hit,) = ambiguous.recognise(text, include_hidden=True)
    assert hit.why.startswith("Hidden: Verteidiger")
    assert "court" in hit.why
    assert ambiguous.recognise(text) == []
