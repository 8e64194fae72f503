"""Are the tables worth anything? Each family of rules is switched off in turn: cases of the tables must fail then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.recognition import analyser
from reader.recognition.analyser import Analyser
from reader.recognition.compounds import CompoundFinder
from reader.recognition.ellipsis import EllipsisFinder
from reader.recognition.finder import Finder
from reader.recognition.index import Index, open_index
from reader.recognition.phrases import PhraseMatcher
from reader.recognition.recogniser import Recogniser
from reader.recognition.sense import SenseJudge
from tests.helpers.recognising import glossary, recogniser, rows

LEAST = 3
"""How many cases at least must notice that a family is gone."""


def _answer(value: object) -> Callable[..., Any]:
    return lambda *_, **__: value


FAMILIES: dict[str, list[tuple[object, str, object]]] = {
    "compounds": [(CompoundFinder, "_solid", _answer(None))],
    "compound adjectives": [(CompoundFinder, "_adjective", _answer(None))],
    "hyphen parts": [(CompoundFinder, "_hyphened", _answer(None))],
    "phrases": [(PhraseMatcher, "all_at", _answer([]))],
    "ellipsis, second half missing": [(EllipsisFinder, "truncated", _answer(None))],
    "ellipsis, first half missing": [(EllipsisFinder, "leading", _answer(None))],
    "separable verbs": [(Finder, "_split_verb", _answer(None))],
    "light verbs": [(Finder, "_light", _answer(None))],
    "gender forms": [(Analyser, "_gender", _answer(False))],
    "feminine nouns": [(Analyser, "_feminine", _answer(False))],
    "other spellings": [(analyser, "respellings", _answer([]))],
    "glued words": [(Analyser, "_glued", _answer(False))],
    "longest term": [("reader.recognition.recogniser", "keep_longest", lambda found, *_: [(f, []) for f in found])],
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("small") / "index"
    recogniser(glossary("glossary.tsv"), folder)
    return open_index(folder)


@pytest.fixture(scope="module")
def ambiguous(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder: Path = tmp_path_factory.mktemp("ambiguous") / "index"
    recogniser(glossary("sense_glossary.tsv"), folder)
    return open_index(folder)


def wrong_hits(index: Index) -> list[str]:
    """The texts of the table whose hits are not the expected ones."""
    over = Recogniser(index)
    wrong = []
    for row in rows("hits.tsv"):
        found = "; ".join(f"{h.surface}>{h.lemma}>{h.kind}" for h in over.recognise(row[0]))
        if found != (row[1] if len(row) > 1 else ""):
            wrong.append(row[0])
    return wrong


def wrong_senses(index: Index) -> list[str]:
    """The texts of the table whose word is not on the expected level."""
    over = Recogniser(index)
    wrong = []
    for text, word, levels, _ in rows("sense.tsv"):
        hits = over.recognise(text.replace("|", "\n"), include_hidden=True)
        if not {h.level.value for h in hits if h.surface == word} <= set(levels.split("|")):
            wrong.append(text)
    return wrong


def test_with_all_rules_no_case_fails(small: Index, ambiguous: Index) -> None:
    assert wrong_hits(small) == []
    assert wrong_senses(ambiguous) == []


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_switched_off_is_noticed(small: Index, family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for owner, name, answer in FAMILIES[family]:
        if isinstance(owner, str):
            monkeypatch.setattr(f"{owner}.{name}", answer)
        else:
            monkeypatch.setattr(owner, name, answer)
    assert len(wrong_hits(small)) >= LEAST


@pytest.mark.parametrize("rule", ["_weigh", "_pattern"])
def test_the_sense_decision_switched_off_is_noticed(
    ambiguous: Index, rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SenseJudge, rule, _answer((1.0, "") if rule == "_weigh" else ""))
    assert len(wrong_senses(ambiguous)) >= LEAST
