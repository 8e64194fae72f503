"""Dictionaries for other programs: a reader finds an entry by any inflected form, a second deck doubles nothing."""

from __future__ import annotations

import io
import json
import sqlite3
import struct
import sys
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.errors import ContentError, LagebildError
from reader.glossary.concept import Concept, PartOfSpeech, Status, Term, TermType
from reader.glossary.exchange import export_concepts, read_file
from reader.paths import resource
from reader.recognition.nouns import NounTable
from reader.recognition.written_forms import concept_forms

BATTALION = Concept(
    "battalion", "military", "units",
    (
        Term("Bataillon", Status.PREFERRED, gender="n", genitive="Bataillons", plural="Bataillone"),
        Term("Btl", type=TermType.ABBREVIATION),
    ),
    (Term("battalion", Status.PREFERRED), Term("bn <&>"), Term("regiment", Status.DEPRECATED)),
    definition_en="A unit of several companies.",
    example="Das Bataillon steht bereit.",
)  # fmt: skip
RIFLE = Concept(
    "rifleman", "military", "units", (Term("Jäger", gender="m"),), (Term("rifleman"),)
)  # fmt: skip
FIGHTER = Concept(
    "fighter", "military", "aircraft", (Term("Jäger", gender="m"),), (Term("fighter"),)
)  # fmt: skip
CONCEPTS = (BATTALION, RIFLE, FIGHTER)


def forms(concept: Concept) -> Iterable[str]:
    table = {"Bataillon": ["Bataillons", "Bataillone", "Bataillonen"], "Jäger": ["Jägers", "Jägern"]}
    return [form for term in concept.de for form in table.get(term.text, ())]


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


class StarDict:
    """A reader after the format's description, with the halving search that real readers use."""

    def __init__(self, content: bytes) -> None:
        files = unzipped(content)
        self.info = dict(line.split("=", 1) for line in files["lagebild.ifo"].decode().splitlines()[1:])
        assert files["lagebild.ifo"].startswith(b"StarDict's dict ifo file\nversion=2.4.2\n")
        assert int(self.info["idxfilesize"]) == len(files["lagebild.idx"])
        self.words = self._rows(files["lagebild.idx"], ">II")
        self.synonyms = self._rows(files.get("lagebild.syn", b""), ">I")
        self._data = files["lagebild.dict"]

    @staticmethod
    def _rows(content: bytes, layout: str) -> list[tuple[str, tuple[int, ...]]]:
        rows, at, size = [], 0, struct.calcsize(layout)
        while at < len(content):
            end = content.index(b"\0", at)
            rows.append((content[at:end].decode(), struct.unpack(layout, content[end + 1 : end + 1 + size])))
            at = end + 1 + size
        return rows

    def article(self, word: str) -> str:
        found = dict(self.words).get(word) or self.words[dict(self.synonyms)[word][0]][1]
        return self._data[found[0] : sum(found)].decode()


def test_stardict_finds_an_entry_by_every_form() -> None:
    book = StarDict(export_concepts(CONCEPTS, "stardict", forms).content)
    for word in ("Bataillon", "Bataillone", "Bataillonen", "Btl"):
        assert "battalion" in book.article(word)
    assert int(book.info["wordcount"]) == len(book.words) == 3
    assert int(book.info["synwordcount"]) == len(book.synonyms) == 5


def test_stardict_shows_both_entries_of_an_ambiguous_word() -> None:
    article = StarDict(export_concepts(CONCEPTS, "stardict").content).article("Jäger")
    assert "rifleman" in article
    assert "fighter" in article


def test_stardict_words_stand_in_the_order_that_readers_search_in() -> None:
    texts = ("Ärmel", "zu", "Zug", "a", "B", "Äß", "b-Waffe")
    concepts = [replace(BATTALION, id=f"c{n}", de=(Term(text),)) for n, text in enumerate(texts)]
    words = [word for word, _ in StarDict(export_concepts(concepts, "stardict").content).words]
    # ASCII letters folded, other bytes as they are.
    assert words == ["a", "B", "b-Waffe", "zu", "Zug", "Ärmel", "Äß"]


def test_stardict_article_is_html_that_no_term_can_break() -> None:
    article = StarDict(export_concepts(CONCEPTS, "stardict").content).article("Bataillon")
    assert "das Bataillon" in article
    assert "bn &lt;&amp;&gt;" in article
    assert "regiment" not in article


def yomitan(content: bytes) -> tuple[dict[str, Any], list[list[Any]]]:
    files = unzipped(content)
    assert all("/" not in name for name in files)
    banks = [json.loads(content) for name, content in files.items() if name.startswith("term_bank_")]
    return json.loads(files["index.json"]), [row for bank in banks for row in bank]


def test_yomitan_rows_have_the_shape_of_format_3() -> None:
    index, rows = yomitan(export_concepts(CONCEPTS, "yomitan", forms).content)
    assert (index["format"], index["sourceLanguage"], index["targetLanguage"]) == (3, "de", "en")
    assert isinstance(index["title"], str)
    assert isinstance(index["revision"], str)
    for row in rows:
        assert [type(cell) for cell in row] == [str, str, str, str, int, list, int, str]
        for definition in row[5]:
            if isinstance(definition, list):
                lemma, reasons = definition
                assert isinstance(lemma, str)
                assert all(isinstance(reason, str) for reason in reasons)
            else:
                assert definition.keys() == {"type", "content"}
                assert all(part["tag"] in {"div", "span"} for part in definition["content"])


def test_yomitan_forms_point_to_their_lemma() -> None:
    _, rows = yomitan(export_concepts(CONCEPTS, "yomitan", forms).content)
    lemmas = {row[0]: row[5][0][0] for row in rows if isinstance(row[5][0], list)}
    assert lemmas["Bataillonen"] == "Bataillon"
    assert lemmas["Jägern"] == "Jäger"
    assert {row[0] for row in rows if row[0] not in lemmas} == {"Bataillon", "Btl", "Jäger"}


@pytest.mark.parametrize("name", ["stardict", "yomitan"])
def test_the_same_glossary_is_the_same_file(name: str) -> None:
    assert export_concepts(CONCEPTS, name, forms).content == export_concepts(CONCEPTS, name, forms).content


@pytest.mark.parametrize("name", ["stardict", "yomitan"])
def test_without_forms_the_loss_is_said(name: str) -> None:
    assert any("Inflected forms" in loss for loss in export_concepts(CONCEPTS, name).losses)
    assert not any("Inflected forms" in loss for loss in export_concepts(CONCEPTS, name, forms).losses)


@pytest.mark.parametrize("name", ["stardict", "yomitan", "anki"])
def test_an_empty_glossary_and_reading_back_are_clear(tmp_path: Path, name: str) -> None:
    if name == "anki":
        pytest.importorskip("genanki")
    (tmp_path / "x").write_bytes(export_concepts((), name).content)
    with pytest.raises(ContentError, match="not read"):
        read_file(tmp_path / "x", name)


def anki_notes(tmp_path: Path, *concepts: Concept) -> dict[str, list[str]]:
    pytest.importorskip("genanki")
    files = unzipped(export_concepts(concepts, "anki").content)
    path = tmp_path / "collection.anki2"
    path.write_bytes(files["collection.anki2"])
    with sqlite3.connect(path) as base:
        rows = base.execute("SELECT guid, flds FROM notes").fetchall()
    base.close()
    return {guid: fields.split("\x1f") for guid, fields in rows}


def test_an_anki_note_has_term_article_english_definition_and_example(tmp_path: Path) -> None:
    (fields,) = anki_notes(tmp_path, BATTALION).values()
    assert fields[:3] == ["Bataillon", "das", "battalion; bn &lt;&amp;&gt;"]
    assert fields[3:5] == ["A unit of several companies.", "Das Bataillon steht bereit."]


def test_a_newer_anki_deck_doubles_no_note(tmp_path: Path) -> None:
    first = anki_notes(tmp_path, *CONCEPTS)
    second = anki_notes(tmp_path, replace(BATTALION, definition_en="Better said."), RIFLE, FIGHTER)
    assert len(first) == 3
    assert first.keys() == second.keys()


def test_without_genanki_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "genanki", None)
    with pytest.raises(LagebildError, match=r"genanki.*not installed.*lagebild\[anki\]"):
        export_concepts(CONCEPTS, "anki")


@pytest.mark.parametrize(
    ("term", "expected", "reason"),
    [
        (Term("Brigade", gender="f", plural="Brigaden"), {"Brigaden"}, "a noun's plural"),
        (Term("angreifen", pos=PartOfSpeech.VERB), {"greift an", "angegriffen", "anzugreifen"}, "a separable verb"),
        (Term("in Kraft treten", pos=PartOfSpeech.VERB), {"in Kraft getreten"}, "a light verb keeps its words"),
        (Term("Vereinte Nationen", gender="pl"), {"Vereinten Nationen"}, "the adjective is inflected"),
        (Term("Verbündeter", gender="m", inflection="adjectival"), {"Verbündete", "Verbündeten"}, "like an adjective"),
        (Term("nach eigenen Angaben", pos=PartOfSpeech.PHRASE), set(), "fixed words have no forms"),
    ],
)
def test_forms_of_dictionaries(term: Term, expected: set[str], reason: str) -> None:
    found = concept_forms(NounTable.read(resource("nouns", "nouns.tsv")))(replace(BATTALION, de=(term,)))
    assert expected <= set(found), reason
    assert term.text not in found
    assert bool(found) == bool(expected)
