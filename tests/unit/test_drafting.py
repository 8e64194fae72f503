"""The editor's fields make an entry and lose nothing of the one they came from."""

from __future__ import annotations

from dataclasses import replace

from reader.glossary.concept import Concept, PartOfSpeech, Sense, Status, Term, TermType
from reader.ui.glossaries.drafting import Draft, concept_of_draft, draft_of, split_terms

SHIPPED = Concept(
    "brigade", "military", "forces",
    (Term("Brigade", Status.PREFERRED, gender="f", plural="Brigaden"), Term("Brig", type=TermType.ABBREVIATION)),
    (Term("brigade", Status.PREFERRED), Term("bde", region="GB"), Term("gang", Status.DEPRECATED)),
    definition_en="A large unit.", note_de="Nur im Heer.", broader=("unit",), sense=Sense(prior=0.7, exclude=("x",)),
    reviewed=True,
)  # fmt: skip


def test_an_unchanged_draft_keeps_terms_relations_and_sense() -> None:
    made = concept_of_draft(draft_of(SHIPPED))
    assert (made.id, made.de, made.en) == (SHIPPED.id, SHIPPED.de, SHIPPED.en)
    assert (made.broader, made.sense, made.note_de, made.note_en) == (("unit",), SHIPPED.sense, "Nur im Heer.", "")
    assert made.origin == "own"
    assert not made.reviewed, "nobody of the editors has read it"


def test_english_advised_against_stays_and_the_first_one_is_preferred() -> None:
    draft = replace(draft_of(SHIPPED), english="bde; brigade; large unit")
    made = concept_of_draft(draft)
    assert [(t.text, t.status.value) for t in made.en] == [
        ("bde", "preferred"), ("brigade", "admitted"), ("large unit", "admitted"), ("gang", "deprecated"),
    ]  # fmt: skip
    assert made.en[0].region == "GB"


def test_a_new_entry_has_an_id_of_its_own() -> None:
    draft = Draft(lemma="  Störsender-Gerät ", gender="n", english="jammer;; jamming device", pos="noun")
    made = concept_of_draft(draft, {"own-storsendergerat"})
    assert made.id == "own-storsendergerat-2"
    assert made.headword == "Störsender-Gerät"
    assert [t.text for t in made.en] == ["jammer", "jamming device"]
    assert made.de[0].pos is PartOfSpeech.NOUN


def test_an_abbreviation_is_one() -> None:
    made = concept_of_draft(Draft(lemma="QZX", pos="abbreviation", english="q z x"))
    assert made.de[0].type is TermType.ABBREVIATION
    assert draft_of(made).pos == "abbreviation"


def test_terms_are_split_at_semicolons_only() -> None:
    assert split_terms(" a, b ; c;; a, b") == ["a, b", "c"]
