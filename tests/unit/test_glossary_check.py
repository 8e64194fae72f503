"""The consistency check: each rule finds its fault in small invalid data and leaves sound data alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import pytest

from reader.glossary.check import NounFact, Problem, check_concepts
from reader.glossary.check.english import american
from reader.glossary.check.folder import check_folder
from reader.glossary.concept import Concept, Sense, Status, Term, TermType
from reader.paths import resource
from reader.recognition.noun_facts import ListedNouns, common_nouns

PLAIN_EN = "A thing of its own kind."
PLAIN_DE = "Eine Sache eigener Art."


def entry(
    key: str,
    german: str | Term,
    english: str | Sequence[Term] = "",
    *,
    def_en: str = PLAIN_EN,
    def_de: str = PLAIN_DE,
    note_en: str = "",
    sense: Sense | None = None,
    broader: tuple[str, ...] = (),
    related: tuple[str, ...] = (),
    antonym: tuple[str, ...] = (),
    subdomain: str = "units",
) -> Concept:
    de = german if isinstance(german, Term) else Term(german, Status.PREFERRED, gender="f", plural="-")
    name = english if isinstance(english, str) and english else (key if len(key) > 1 else f"{key}-term")
    en = (Term(name, Status.PREFERRED),) if isinstance(english, str) else tuple(english)
    return Concept(
        id=key,
        domain="military",
        subdomain=subdomain,
        de=(de,),
        en=en,
        definition_en=def_en,
        definition_de=def_de,
        note_en=note_en,
        sense=sense or Sense(),
        broader=broader,
        related=related,
        antonym=antonym,
    )


FILLING = (entry("zz-one", "Erstheit"), entry("zz-two", "Zweitheit"), entry("zz-three", "Dritteheit"))


class FewNouns:
    """A noun list of four words; compounds of Waffe and Gerät are judged by their heads."""

    known: ClassVar = {
        "Waffe": [NounFact("f", frozenset({"Waffe", "Waffen"}))],
        "Bund": [NounFact("m", frozenset({"Bund", "Bunde", "Bundes", "Bünde", "Bünden"}))],
        "Leiter": [NounFact("m", frozenset({"Leiter", "Leiters"})), NounFact("f", frozenset({"Leiter", "Leitern"}))],
        "Mast": [NounFact("m", frozenset({"Mast", "Masten"}))],
    }

    def exactly(self, lemma: str) -> Sequence[NounFact]:
        return self.known.get(lemma, [])

    def by_head(self, word: str) -> tuple[str, Sequence[NounFact]]:
        return (word[:-5], self.known["Waffe"]) if word.endswith("waffe") else ("", [])


def problems(*concepts: Concept, nouns: bool = False, common: frozenset[str] = frozenset()) -> list[Problem]:
    return check_concepts((*concepts, *FILLING), nouns=FewNouns() if nouns else None, common=common)


def reasons(*concepts: Concept, nouns: bool = False, common: frozenset[str] = frozenset()) -> str:
    return "\n".join(map(str, problems(*concepts, nouns=nouns, common=common)))


def test_sound_entries_have_no_problem() -> None:
    assert problems(entry("army", "Armee", broader=("force",)), entry("force", "Macht", related=("zz-one",))) == []


@pytest.mark.parametrize(
    ("concepts", "reason"),
    [
        (
            [entry("a", "A-Wort", broader=("b",)), entry("b", "B-Wort", broader=("a",))],
            "broader goes round in a circle",
        ),
        ([entry("a", "A-Wort", broader=("a",))], "broader names the entry itself"),
        ([entry("a", "A-Wort", related=("nowhere",))], "unknown id 'nowhere'"),
        ([entry("a", "A-Wort", related=("zz-one", "zz-one"))], "related names 'zz-one' twice"),
        (
            [entry("a", "A-Wort", broader=("b",)), entry("b", "B-Wort", related=("a",))],
            "a: stands to 'b' in broader and related at once",
        ),
        ([entry("a", "A-Wort", broader=("zz-one",), antonym=("zz-one",))], "in antonym and broader at once"),
    ],
)
def test_relations_that_no_inverse_can_complete(concepts: list[Concept], reason: str) -> None:
    assert reason in reasons(*concepts)


def test_a_longer_circle_is_told_once_with_its_whole_way() -> None:
    circle = [entry(a, f"{a}-Wort", broader=(b,)) for a, b in (("a", "b"), ("b", "c"), ("c", "a"))]
    found = problems(*circle)
    assert [p.concept for p in found] == ["a"]
    assert "a > b > c > a" in found[0].reason


def test_one_word_in_two_entries_needs_sense_data_in_both() -> None:
    front, weather = entry("front", "Front", sense=Sense(prior=0.5)), entry("front-weather", "Front")
    assert "front-weather: 'Front' stands in several entries" in reasons(front, weather)
    rare = entry("front-weather", "Front", sense=Sense(prior=0.2))
    assert problems(front, rare) == []


def test_definitions_in_a_circle() -> None:
    own = entry("army", "Armee", def_de="Eine Armee zu Lande.")
    assert "army: its definition uses 'Armee' itself" in reasons(own)
    crew = entry("crew", "Mannschaft", def_en="A team that serves on a ship.")
    team = entry("team", "Gruppe", def_en="A crew of people that work together.")
    assert "crew: its definition goes round in a circle: crew > team > crew" in reasons(crew, team)
    plain = entry("team", "Gruppe", def_en="Several people that work in a crew.")
    assert problems(crew, plain) == []


@pytest.mark.parametrize(
    ("german", "english", "definition", "found"),
    [
        ("", [Term("cease-fire", type=TermType.VARIANT)], "A halt like a cease-fire.", "'cease-fire'"),
        ("", [Term("truce-thing", Status.DEPRECATED)], "A halt called truce-thing.", "'truce-thing'"),
        ("", [Term("parley")], "A halt for a parley.", ""),
    ],
    ids=["another spelling", "a term to avoid", "a true synonym is style"],
)
def test_definitions_use_the_preferred_spelling(german: str, english: list[Term], definition: str, found: str) -> None:
    ceasefire = entry("ceasefire", "Waffenruhe", [Term("ceasefire", Status.PREFERRED), *english])
    other = entry("other", "Pause", def_en=definition)
    told = reasons(ceasefire, other)
    assert told == "" if not found else f"other: its definition uses {found} (preferred: 'ceasefire')" in told


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("defence", "defense"), ("armoured", "armored"), ("mobilisation", "mobilization"), ("centres", "centers"),
        ("manoeuvre", "maneuver"), ("paralysed", "paralyzed"), ("unauthorised", "unauthorized"),
        ("labelled", "labeled"),
        # these only look British
        ("four", ""), ("exercise", ""), ("improvised", ""), ("surprise", ""), ("fence", ""), ("contour", ""),
        ("analysis", ""), ("enterprise", ""), ("advise", ""), ("course", ""), ("hour", ""), ("defense", ""),
    ],
)  # fmt: skip
def test_american_spelling(word: str, expected: str) -> None:
    assert american(word) == expected


def test_english_variants_are_not_mixed_without_marking() -> None:
    both = [Term("air defense", Status.PREFERRED), Term("air defence")]
    assert "'air defence' is spelt the British way, but is not marked" in reasons(entry("a", "A-Wort", both))
    marked = [Term("air defense", Status.PREFERRED), Term("air defence", region="GB")]
    assert problems(entry("a", "A-Wort", marked)) == []
    assert "preferred term 'armour' is spelt" in reasons(entry("a", "A-Wort", "armour"))
    note = entry("a", "A-Wort", def_en="The defense of a coast.", note_en="Of a harbour: harbor defense.")
    assert "its note spells 'harbour' the British way (American: 'harbor')" in reasons(note)
    name = entry("a", "A-Wort", def_en="The British Ministry of Defence.")
    assert problems(name) == []


def test_a_subdomain_of_one_entry_is_an_orphan() -> None:
    assert "military/lonely: the subdomain has only 1 entries" in reasons(entry("a", "A-Wort", subdomain="lonely"))


@pytest.mark.parametrize(
    ("term", "reason"),
    [
        (Term("Waffe", Status.PREFERRED, gender="m"), "gender 'm' of 'Waffe' contradicts the noun list ('Waffe': f)"),
        (Term("Atomwaffe", Status.PREFERRED, gender="n"), "its head 'waffe': f"),
        (Term("Bund", Status.PREFERRED, gender="m", plural="Bunder"), "plural 'Bunder' of 'Bund' is not among"),
        (Term("Atomwaffe", Status.PREFERRED, gender="f", plural="Atomwaffes"), "plural 'Atomwaffes'"),
        (Term("Leiter", Status.PREFERRED, gender="f", plural="Leitern"), ""),
        (Term("Bund", Status.PREFERRED, gender="m", plural="Bünde"), ""),
        (Term("Neuwort", Status.PREFERRED, gender="n", plural="Neuworte"), ""),
    ],
    ids=["gender", "gender of the head", "plural", "plural of the head", "one of two genders", "sound", "unknown"],
)
def test_gender_and_plural_against_the_noun_list(term: Term, reason: str) -> None:
    told = reasons(entry("a", term), nouns=True)
    assert reason in told if reason else told == ""


def test_a_form_that_is_another_common_word() -> None:
    mast = Term("Mast", Status.PREFERRED, gender="m", plural="Masten")
    told = reasons(entry("mast", mast), nouns=True, common=frozenset({"Masten", "Mast"}))
    assert "the form 'Masten' of 'Mast' is also a common word" in told
    rare = entry("mast", mast, sense=Sense(prior=0.4))
    assert problems(rare, nouns=True, common=frozenset({"Masten"})) == []
    adverb = Term("um", Status.PREFERRED, forms=("um",), sense=None)
    assert "the form 'um'" in reasons(entry("a", adverb))


SOURCE = """domain = "military"
subdomain = "arms"

[arm]
de = [{ term = "Waffe", gender = "m", plural = "Waffen" }]
en = ["arm"]
def_en = "A tool for fighting."
def_de = "Ein Gerät zum Kämpfen."

[guard]
de = [{ term = "Garde", gender = "f", plural = "Garden" }]
en = ["guard"]
def_en = "A group for defence."
def_de = "Eine Gruppe zum Schutz."
related = ["arm"]
broader = ["arm"]

[shield]
de = [{ term = "Schirm", gender = "x", plural = "Schirme" }]
en = ["shield"]
def_en = "A cover against blows."
def_de = "Eine Deckung gegen Hiebe."
"""


def test_all_faults_of_a_file_are_told_at_once_with_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "arms.toml"
    file.write_text(SOURCE, encoding="utf-8")
    for place in (tmp_path, file):
        _, faults = check_folder(place, nouns=FewNouns())
        places = {fault.split(": ")[0] for fault in faults}
        assert places == {"arms.toml:5", "arms.toml:13", "arms.toml:15", "arms.toml:19"}


def test_an_entry_may_list_an_exception_but_not_an_idle_one(tmp_path: Path) -> None:
    file = tmp_path / "arms.toml"
    allowing = SOURCE.replace('"Waffen" }]\n', '"Waffen" }]\nallow = ["noun: Waffe", "spelling: colour"]\n')
    file.write_text(allowing, encoding="utf-8")
    faults = "\n".join(check_folder(file, nouns=FewNouns())[1])
    assert "contradicts the noun list" not in faults
    assert "arm: the exception 'spelling: colour' excuses nothing" in faults


def test_a_file_without_entries_is_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "arms.toml"
    file.write_text('domain = "military"\nsubdomain = "arms"\n', encoding="utf-8")
    assert check_folder(file) == (0, ["arms.toml:1: the file has no entries"])


def test_the_shipped_glossary_is_clean_by_every_rule() -> None:
    number, faults = check_folder(resource("glossary"), nouns=ListedNouns(), common=common_nouns())
    assert faults == []
    assert number >= 2400


def test_no_source_file_is_longer_than_400_lines() -> None:
    long = [p.name for p in resource("glossary").rglob("*.toml") if len(p.read_text("utf-8").splitlines()) > 400]
    assert long == []
