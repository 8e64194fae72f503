"""The example sentences of the shipped glossary: each entry has one, and recognition finds the entry in it.

Nobody tuned a rule to these sentences: they were written entry by entry, so what is missed here is missed in news too.
"""

from __future__ import annotations

from collections import Counter

import pytest

from reader.glossary.concept import Concept
from reader.glossary.sources import read_sources
from reader.paths import resource
from reader.recognition.build import build_index
from reader.recognition.index import open_index
from reader.recognition.recogniser import Recogniser

LONGEST = 140


@pytest.fixture(scope="module")
def concepts() -> tuple[Concept, ...]:
    found, faults = read_sources(resource("glossary"))
    assert not faults
    return tuple(found)


def test_every_entry_has_a_short_sentence(concepts: tuple[Concept, ...]) -> None:
    lacking = [c.id for c in concepts if not c.example.endswith((".", "!", "?", "“"))]
    long = [c.id for c in concepts if len(c.example) > LONGEST]
    assert lacking == []
    assert long == []


def test_no_sentence_stands_twice(concepts: tuple[Concept, ...]) -> None:
    counts = Counter(c.example for c in concepts)
    assert [text for text, count in counts.items() if count > 1] == []


def test_entries_are_found_in_their_sentences(
    concepts: tuple[Concept, ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("examples") / "index"
    build_index(list(concepts), folder)
    over = Recogniser(open_index(folder))
    levels: Counter[str] = Counter()
    missed = []
    for concept in concepts:
        found = {hit.concept: hit.level.value for hit in over.recognise(concept.example)}
        level = found.get(concept.id, "not found")
        levels[level] += 1
        if level != "sure":
            missed.append(f"{concept.id} ({level}): {concept.example}")
    sure, both = levels["sure"] / len(concepts), (levels["sure"] + levels["possible"]) / len(concepts)
    report = "\n".join(missed)
    assert sure > 0.94, report
    assert both > 0.96, report
