"""Data that belong to one German term of an entry, not to the entry: its own English, its own sense data."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.glossary.concept import Concept, Sense, Status, Term
from reader.glossary.hit import Level
from reader.glossary.sources import read_sources
from reader.paths import resource
from reader.recognition.build import build_index
from reader.recognition.index import open_index
from reader.recognition.recogniser import Recogniser

ARMY = Concept(
    "army-land",
    "military",
    "forces",
    (
        Term("Heer", Status.PREFERRED, gender="n", genitive="Heeres", plural="Heere"),
        Term("Landmacht", gender="f", plural="Landmächte", en=("land forces",), sense=Sense()),
        Term("Haufen", gender="m", plural="Haufen", sense=Sense(0.02)),
    ),
    (Term("army", Status.PREFERRED), Term("land forces")),
    sense=Sense(0.5, exclude=("Heer von",)),
)


@pytest.fixture(scope="module")
def recogniser(tmp_path_factory: pytest.TempPathFactory) -> Recogniser:
    folder = tmp_path_factory.mktemp("terms") / "index"
    build_index([ARMY], folder)
    return Recogniser(open_index(folder))


@pytest.mark.parametrize(
    ("text", "english", "levels", "reason"),
    [
        ("Die Landmacht übt.", ("land forces", "army"), {Level.SURE}, "a plain synonym in an ambiguous entry"),
        ("Ein Heer von Gästen kam.", ("army", "land forces"), {Level.HIDDEN}, "the entry's exclusion still holds"),
        ("Ein Haufen lag da.", ("army", "land forces"), {Level.HIDDEN}, "an ambiguous synonym has its own prior"),
    ],
)
def test_a_term_has_its_own_english_and_sense(
    recogniser: Recogniser, text: str, english: tuple[str, ...], levels: set[Level], reason: str
) -> None:
    hits = recogniser.recognise(text, include_hidden=True)
    assert [h.en for h in hits] == [english], reason
    assert hits[0].level in levels, reason


def test_the_index_gives_the_entry_back_as_it_was(recogniser: Recogniser) -> None:
    assert recogniser._index.concept("army-land") == ARMY


def test_english_of_a_term_must_be_english_of_the_entry(tmp_path: Path) -> None:
    (tmp_path / "forces.toml").write_text(
        'domain = "military"\nsubdomain = "forces"\n\n[army]\n'
        'de = [{ term = "Heer", gender = "n", en = ["navy"] }]\nen = ["army"]\ndef_en = "x"\ndef_de = "y"\n',
        encoding="utf-8",
    )
    _, faults = read_sources(tmp_path)
    assert faults == ["forces.toml:5: 'Heer' in [army] has the English 'navy', which is none of the entry's terms"]


def test_every_cue_is_one_word() -> None:
    """Cues are compared with single words: one of two words would never be found."""
    concepts, _ = read_sources(resource("glossary"))
    broken = [
        (concept.id, word)
        for concept in concepts
        for sense in (concept.sense, *(t.sense for t in concept.de))
        if sense is not None
        for word in (*sense.cues_for, *sense.cues_against)
        if " " in word
    ]
    assert broken == []
