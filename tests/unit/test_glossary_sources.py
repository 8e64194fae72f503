"""The glossary sources: what is read, and that every fault is named by file and line, all at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import GlossaryError
from reader.glossary.check import check_concepts
from reader.glossary.concept import PartOfSpeech, Status
from reader.glossary.search import find_concepts
from reader.glossary.sources import inverse_relations, load_sources, read_sources, source_fingerprint
from reader.paths import resource

SOUND = """domain = "military"
subdomain = "units"

[battalion]
de = [{ term = "Bataillon", gender = "n", plural = "Bataillone" }, { term = "Btl", type = "abbreviation" }]
en = ["battalion", { term = "bn", status = "deprecated" }]
def_en = "A unit of several companies under one commander."
def_de = "Ein Verband aus mehreren Kompanien unter einem Kommandeur."
part_of = ["brigade"]

[brigade]
de = [{ term = "Brigade", gender = "f", plural = "Brigaden" }]
en = ["brigade"]
def_en = "A formation of several battalions."
def_de = "Ein Großverband aus mehreren Bataillonen."

[to-station]
de = [{ term = "stationieren", pos = "verb" }]
en = ["station", "deploy"]
def_en = "To place forces somewhere for a longer time."
def_de = "Kräfte für längere Zeit an einem Ort unterbringen."
sense = { prior = 0.8, fields = ["sport"], for = ["Soldat"] }
"""


def write(folder: Path, text: str, name: str = "units.toml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_sound_file_gives_its_concepts_sorted_by_id(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    concepts = load_sources(tmp_path)
    assert [c.id for c in concepts] == ["battalion", "brigade", "to-station"]
    battalion, _, station = concepts
    assert battalion.headword == "Bataillon"
    assert battalion.de[0].status is Status.PREFERRED
    assert battalion.de[1].status is Status.ADMITTED
    assert battalion.equivalents == ("battalion",)
    assert station.de[0].pos is PartOfSpeech.VERB
    assert station.sense.prior == 0.8
    assert station.sense.cues_for == ("Soldat",)


def test_relations_hold_both_ways(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    relations = inverse_relations(load_sources(tmp_path))
    assert relations["battalion"]["part_of"] == ("brigade",)
    assert relations["brigade"]["has_part"] == ("battalion",)


@pytest.mark.parametrize(
    ("old", "new", "place", "reason"),
    [
        ("def_en = \"A unit", "def_xx = \"A unit", "units.toml:7:", "unknown key 'def_xx'"),
        ('gender = "f"', 'gender = "x"', "units.toml:12:", "gender 'x' of 'Brigade'"),
        ('de = [{ term = "Brigade", gender = "f"', 'de = [{ term = "Brigade"', "units.toml:12:", "has no gender"),
        ("prior = 0.8", "prior = 8", "units.toml:22:", "prior of [to-station]"),
        ('pos = "verb"', 'pos = "verbum"', "units.toml:18:", "pos 'verbum'"),
        ('def_de = "Ein Großverband aus mehreren Bataillonen."\n', "", "units.toml:11:", "[brigade] has no def_de"),
        ('subdomain = "units"', 'subdomain = "ranks"', "units.toml:1:", "is not the file's name"),
        ("[brigade]", "[Brigade!]", "units.toml:11:", ""),
        ('en = ["brigade"]', 'en = ["brigade"', "units.toml:14:", ""),
    ],
)  # fmt: skip
def test_a_fault_is_named_by_file_and_line(tmp_path: Path, old: str, new: str, place: str, reason: str) -> None:
    assert old in SOUND
    write(tmp_path, SOUND.replace(old, new, 1))
    with pytest.raises(GlossaryError) as caught:
        load_sources(tmp_path)
    assert any(fault.startswith(place) and reason in fault for fault in caught.value.faults), caught.value.faults


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, SOUND.replace('gender = "f"', 'gender = "x"').replace("prior = 0.8", 'prior = "much"'))
    write(tmp_path, 'domain = "gardening"\nsubdomain = "posts"\n', "posts.toml")
    write(tmp_path, SOUND, "other/units.toml")
    concepts, faults = read_sources(tmp_path)
    assert {c.id for c in concepts} >= {"battalion", "brigade"}
    text = "\n".join(faults)
    for part in ("gender 'x'", "prior of", "domain 'gardening'", "the id [battalion] stands already at"):
        assert part in text


def test_a_file_that_is_not_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "units.toml").write_bytes(SOUND.encode("utf-8").replace("Großverband".encode(), b"Gro\xdfverband"))
    _, faults = read_sources(tmp_path)
    assert faults == ["units.toml:15: is not UTF-8"]


def test_the_fingerprint_changes_with_any_source(tmp_path: Path) -> None:
    path = write(tmp_path, SOUND)
    before = source_fingerprint([tmp_path])
    assert source_fingerprint([tmp_path]) == before
    path.write_text(SOUND + "\n", encoding="utf-8")
    assert source_fingerprint([tmp_path]) != before


def test_check_finds_what_the_schema_allows_but_a_reader_would_not(tmp_path: Path) -> None:
    text = SOUND.replace("A formation of several battalions.", "A brigade of several battalions, with armoured parts.")
    text = text.replace('part_of = ["brigade"]', 'part_of = ["regiment"]')
    text += """
[other-brigade]
de = [{ term = "Brigade", gender = "f", plural = "Brigaden" }]
en = ["work brigade"]
def_en = "A group of workers."
def_de = "Eine Gruppe von Arbeitern."
"""
    write(tmp_path, text)
    concepts, faults = read_sources(tmp_path)
    assert faults == []
    problems = "\n".join(map(str, check_concepts(concepts)))
    assert "'Brigade' stands in several entries" in problems
    assert "brigade: its definition uses 'brigade' itself" in problems
    assert "the unknown id 'regiment'" in problems
    assert "spells 'armoured' the British way" in problems


@pytest.mark.parametrize("word", ["bataillon", "BATAILLON", "battalion", "Bataill"])
def test_find_takes_words_as_people_type_them(tmp_path: Path, word: str) -> None:
    write(tmp_path, SOUND)
    assert [c.id for c in find_concepts(word, load_sources(tmp_path))] == ["battalion"]


def test_the_shipped_glossary_has_no_faults() -> None:
    concepts, faults = read_sources(resource("glossary"))
    assert faults == []
    assert len(concepts) >= 250
    assert check_concepts(concepts) == []
