"""What a hit tells: parts head first, literal English, why, trace, the user's own decisions."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled, GlossaryError
from reader.glossary.hit import Level
from reader.recognition.build import build_index, check_terms, fingerprint
from reader.recognition.index import Index, open_index
from reader.recognition.recogniser import Recogniser
from tests.helpers.recognising import concept, glossary, recogniser, rows


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("parts") / "index"
    build_index(glossary("glossary.tsv"), folder)
    return open_index(folder)


@pytest.mark.parametrize(
    ("word", "parts", "english"),
    [
        ("Feldunterstützungsbataillon", ["Bataillon", "Feld", "Unterstützung"], "field support battalion"),
        ("Panzerbrigaden", ["Brigade", "Panzer"], "tank brigade"),
        ("Waffenlieferung", ["Lieferung", "Waffe"], "weapon delivery"),
        ("NATO-Generalsekretärs", ["Generalsekretär", "NATO"], "NATO secretary general"),
        ("US-Truppenverstärkungen", ["Verstärkung", "Truppe", "US"], "US troops reinforcement"),
        ("F-35-Kampfjets", ["Kampfjet", "F-35"], "F-35 fighter jet"),
        ("Kriegsgefangenenlager", ["Lager", "Kriegsgefangener"], "prisoner of war camp"),
    ],
)
def test_a_compound_is_explained_by_its_parts(index: Index, word: str, parts: list[str], english: str) -> None:
    (hit,) = Recogniser(index).recognise(f"ein {word}.")
    assert [p.lemma for p in hit.parts] == parts
    assert hit.en == (english,)
    assert hit.concept is None


def test_a_multiword_term_reports_the_terms_inside(index: Index) -> None:
    (hit,) = Recogniser(index).recognise("Der Fahrplan für den Frieden")
    assert [p.lemma for p in hit.parts] == ["Frieden"]


@pytest.mark.parametrize(
    ("text", "why", "trace"),
    [
        ("wurden bereitgestellt", "bereitgestellt is the past participle of bereitstellen", ("form",)),
        ("sie greifen sie an", "“greifen ... an” is the separable verb angreifen", ("separable verb",)),
        ("ein Verteidigungsbataillon", "is a compound with Bataillon and Verteidigung", ("compound",)),
        ("die Botschafterin", "Botschafterin is the feminine of Botschafter", ("feminine -in",)),
        ("Land- und Seestreitkräfte", "“Land-” is short for Landstreitkräfte", ("ellipsis",)),
        ("die Verbuendeten", "another spelling of a form of Verbündeter", ("other spelling", "form")),
    ],
)
def test_a_hit_says_why(index: Index, text: str, why: str, trace: tuple[str, ...]) -> None:
    hit = Recogniser(index).recognise(text)[0]
    assert why in hit.why
    assert hit.trace == trace


def test_a_word_cut_by_the_end_of_a_line_is_one_hit_with_two_pieces(index: Index) -> None:
    (hit,) = Recogniser(index).recognise("Die Streit-\nkräfte kamen")
    assert (hit.pieces, hit.lemma) == (((4, 11), (12, 18)), "Streitkräfte")


def test_the_reader_may_dismiss_a_term_everywhere_or_here(index: Index) -> None:
    text = "Panzer und Soldaten und Panzer"
    assert len(Recogniser(index).recognise(text)) == 3
    never = Recogniser(index, dismissed=["t-panzer"])
    assert [h.surface for h in never.recognise(text)] == ["Soldaten"]
    here = Recogniser(index, dismissed=[("t-panzer", 24)])
    assert [h.start for h in here.recognise(text)] == [0, 11]
    hidden = [h for h in here.recognise(text, include_hidden=True) if h.level is Level.HIDDEN]
    assert [h.why for h in hidden] == ["Hidden: Panzer is the term itself, but you chose not to mark it here."]


@pytest.mark.parametrize(("text", "keys", "reason"), [(*r, "", "")[:3] for r in rows("invalid.tsv")])
def test_an_impossible_term_is_reported_and_the_rest_works(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, text: str, keys: str, reason: str
) -> None:
    bad, good = concept(text, keys), concept("Panzer", "gender=m")
    assert [f for f in check_terms([bad, good]) if f'"{text}"' in f and reason in f]
    build_index([bad, good], tmp_path / "index")
    index = open_index(tmp_path / "index")
    assert len(index.faults) == 1
    assert [h.lemma for h in Recogniser(index).recognise("der Panzer und nicht x - ...")] == ["Panzer"]


def test_ten_thousand_duplicates_are_one_term(tmp_path: Path) -> None:
    found = recogniser([concept("Panzer", "gender=m")] * 10_000, tmp_path / "index").recognise("Die Panzer rollen")
    assert [h.lemma for h in found] == ["Panzer"]


def test_a_cancelled_build_leaves_the_old_index(tmp_path: Path) -> None:
    build_index([concept("Panzer", "gender=m")], tmp_path / "index")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        build_index([concept("Soldat", "gender=m")], tmp_path / "index", token=token)
    assert Recogniser(open_index(tmp_path / "index")).recognise("Panzer")
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_progress_is_counted_in_concepts(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    concepts = [concept("Panzer", "gender=m"), concept("Soldat", "gender=m")]
    build_index(concepts, tmp_path / "index", report=lambda done, total: steps.append((done, total)))
    assert steps == [(0, 2), (2, 2)]


@pytest.mark.parametrize("damage", ["data.sqlite", "forms.marisa", "missing", "cut"])
def test_a_broken_index_is_a_clear_error(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "index"
    build_index([concept("Panzer", "gender=m")], folder)
    if damage == "missing":
        folder = tmp_path / "nothing"
    elif damage == "cut":
        (folder / "phrases.marisa").unlink()
    else:
        (folder / damage).write_bytes(b"broken")
    with pytest.raises(GlossaryError, match="glossary index"):
        open_index(folder)


def test_the_fingerprint_changes_with_the_concepts() -> None:
    one, other = [concept("Panzer")], [concept("Panzer", "gender=m")]
    assert fingerprint(one) == fingerprint(list(one))
    assert fingerprint(one) != fingerprint(other)


def test_a_concept_comes_back_as_it_was(tmp_path: Path) -> None:
    given = concept("Gipfel", "gender=m", "summit", '{"prior": 0.5, "cues_for": ["NATO"]}')
    build_index([given], tmp_path / "index")
    index = open_index(tmp_path / "index")
    assert index.concept(given.id) == given
    assert index.concept("unknown") is None
