"""Words offered for the glossary, and the headword that is guessed for a word of the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.glossary.concept import PartOfSpeech, TermType
from reader.paths import resource
from reader.recognition.build import build_index
from reader.recognition.candidates import candidates
from reader.recognition.citation import citation_of
from reader.recognition.index import Index, open_index
from reader.recognition.nouns import NounTable
from reader.recognition.recogniser import Recogniser
from tests.helpers.recognising import concept


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder: Path = tmp_path_factory.mktemp("candidates") / "index"
    entries = [
        concept("Panzer", "gender=m plural=Panzer", "tank"),
        concept("Brigade", "gender=f plural=Brigaden", "brigade"),
        concept("Rakete", "gender=f plural=Raketen", "missile"),
        concept("Armee", "gender=f plural=Armeen", "army"),
    ]
    build_index(entries, folder)
    return open_index(folder)


@pytest.fixture(scope="module")
def nouns() -> NounTable:
    return NounTable.read(resource("nouns", "nouns.tsv"))


def offered(text: str, index: Index, *dismissed: str) -> list[str]:
    hits = Recogniser(index).recognise(text)
    return [c.lemma for c in candidates([text], [hits], index, dismissed)]


@pytest.mark.parametrize(
    ("text", "wanted", "why"),
    [
        ("Die Armee feuerte eine Rakete vom Typ Xh-101 ab.", ["Xh-101"], "the name of a system beside terms"),
        ("Die Panzerbrigaden rückten vor.", ["Panzerbrigade"], "both parts are terms"),
        ("Die Armee wird von der ABCD unterstützt.", ["ABCD"], "capitals as a noun beside a term"),
        ("Die Armee lud die CDU ein.", [], "a party"),
        ("Wir fuhren auf der A-7 nach Hause.", [], "a motorway, and no term near"),
        ("PANZER ROLLEN an der GRENZE, sagt die Armee.", [], "shouted, not abbreviated"),
        ("Der Bäcker mit der ABCD kam.", [], "no term near"),
        ("Die Armee lobte Herrn Müller.", [], "a name"),
    ],
)
def test_few_and_good(index: Index, text: str, wanted: list[str], why: str) -> None:
    assert offered(text, index) == wanted, why


def test_what_was_dismissed_is_not_offered_again(index: Index) -> None:
    assert offered("Die Panzerbrigaden rückten vor.", index, "Panzerbrigade") == []


def test_the_more_frequent_one_comes_first(index: Index) -> None:
    text = "Die Raketenarmee und die Panzerbrigade. Die Panzerbrigaden und noch eine Panzerbrigade."
    assert offered(text, index) == ["Panzerbrigade", "Raketenarmee"]


@pytest.mark.parametrize(
    ("words", "lemma", "gender", "plural"),
    [
        ("Gefechtsverbänden", "Gefechtsverband", "m", "Gefechtsverbände"),
        ("Panzern,", "Panzer", "m", "Panzer"),
        ("Brigaden", "Brigade", "f", "Brigaden"),
        ("Abkommens", "Abkommen", "n", "Abkommen"),
        ("hybriden Angriffen", "hybrider Angriff", "m", ""),
        ("atomarer Abschreckung", "atomare Abschreckung", "f", ""),
    ],
)
def test_nouns_get_citation_form_gender_and_plural(
    index: Index, nouns: NounTable, words: str, lemma: str, gender: str, plural: str
) -> None:
    guess = citation_of(words, index, nouns)
    assert (guess.lemma, guess.gender, guess.plural) == (lemma, gender, plural)


def test_other_words(index: Index, nouns: NounTable) -> None:
    assert citation_of("bereitstellen", index, nouns).pos is PartOfSpeech.VERB
    assert citation_of("diplomatischen", index, nouns).lemma == "diplomatisch"
    assert citation_of("(ABCD)", index, nouns).type is TermType.ABBREVIATION
    assert citation_of(" … ", index, nouns).lemma == ""
