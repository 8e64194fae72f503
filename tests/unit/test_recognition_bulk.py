"""Big imports: what of them is marked, and how their compilation is stopped."""

from __future__ import annotations

from array import array
from dataclasses import replace
from pathlib import Path

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled
from reader.glossary.hit import Level
from reader.recognition import build, form_table
from reader.recognition.build_common import common_words
from reader.recognition.recogniser import Recogniser
from tests.helpers.recognising import concept, recogniser

WORDS = ("Haus", "Maßnahme", "Fußball", "Sommermonat", "Radlenker")


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recogniser:
    """Five words of an import in bulk beside one entry of the editors, itself an everyday word."""
    monkeypatch.setattr(build, "BULK", len(WORDS))
    bulk = [replace(concept(word, "gender=m"), origin="big") for word in WORDS]
    return recogniser([concept("Panzer", "gender=m plural=Panzer"), *bulk], tmp_path / "index")


@pytest.mark.parametrize(
    ("text", "marked", "why"),
    [
        ("Die Maßnahmen im Haus.", [], "everyday words, one in a plural"),
        ("Der Fußball rollt.", [], "the list writes ss for ß"),
        ("Ein Radlenker brach.", ["Radlenker"], "a rare word is what the import is for"),
        ("Die Panzer rollen.", ["Panzer"], "the editors' entries are marked however common"),
        ("Ein Radlenker-Verkauf.", [], "imports make no compounds with a hyphen"),
        ("Ein Panzer-Verkauf.", ["Panzer-Verkauf"], "the editors' entries do"),
    ],
)
def test_what_of_an_import_in_bulk_is_marked(imported: Recogniser, text: str, marked: list[str], why: str) -> None:
    assert [h.surface for h in imported.recognise(text)] == marked, why


def test_everyday_words_are_found_by_a_search_with_the_reason(imported: Recogniser) -> None:
    (hit,) = imported.recognise("Die Maßnahmen", include_hidden=True)
    assert (hit.lemma, hit.level) == ("Maßnahme", Level.HIDDEN)
    assert "everyday word" in hit.why


def test_the_tries_of_a_big_import_answer_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form_table, "_SHARD", 3)
    forms = ["Haus", "Hauses", "Panzer", "Zug", "Ära", "Panzer", "x"]
    records = array("Q", [form_table.pack_record(70_000 + n, n % 3, n) for n in range(len(forms))])
    count = form_table.write_forms(forms, records, tmp_path, lambda: None)
    table = form_table.FormTable(tmp_path, count)
    assert count == 3
    assert sorted(table.get("Panzer") or ()) == [(70_002, 2, 2), (70_005, 2, 5)]
    assert table.get("Ära") == [(70_004, 1, 4)]
    assert table.get("Hause") is None


def test_a_build_is_stopped_between_two_tries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form_table, "_SHARD", 1)
    token = CancelToken()
    looks = 0

    def check() -> None:
        nonlocal looks
        looks += 1
        if looks == 2:
            token.cancel()
        token.raise_if_cancelled()

    with pytest.raises(Cancelled):
        form_table.write_forms(["eins", "zwei", "drei"], array("Q", [1, 2, 3]), tmp_path, check)
    assert looks == 2


def test_common_words_are_those_of_a_millionth_of_a_text() -> None:
    assert common_words({"zug": 1e-4, "und": 0.02, "selten": 1e-7, "f-35": 1e-4, "a": 0.1}) == ["und", "zug"]
