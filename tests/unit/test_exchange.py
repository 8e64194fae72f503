"""Exchange formats: what goes out comes back, what cannot is said, bad rows are named by line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.errors import ContentError, LagebildError
from reader.glossary.concept import Concept, PartOfSpeech, Sense, Status, Term, TermType
from reader.glossary.exchange import FORMATS, Written, export_concepts, format_of, read_file, save
from reader.glossary.sources import read_sources
from reader.glossary.termbase import Termbase, layered
from reader.paths import resource

CONCEPT = Concept(
    id="zz-test-air-shield",
    domain="military",
    subdomain="air-defence",
    de=(
        Term("Luftverteidigung", Status.PREFERRED, gender="f", plural="-"),
        Term("LV", type=TermType.ABBREVIATION, en=("anti-air",), sense=Sense(0.2, exclude=("LV *nummer",))),
        Term("Luftabwehr", gender="f", en=("air defence",), sense=Sense()),
    ),
    en=(
        Term("air defense", Status.PREFERRED),
        Term("air defence", region="GB"),
        Term("anti-air", Status.DEPRECATED),
    ),
    definition_en='Measures against attacks from the air; "shield".',
    definition_de="Maßnahmen gegen Angriffe aus der Luft.",
    note_en="One line\nand another.",
    related=("missile",),
    sense=Sense(0.5, ("Rakete", "@states"), ("Tor",), ("sport",), ("in der Luft*",), ("Luft verteidigen",)),
)


def test_our_own_format_loses_nothing(tmp_path: Path) -> None:
    concepts = (*read_sources(resource("glossary"))[0], CONCEPT)
    file = tmp_path / "all.toml"
    file.write_bytes(export_concepts(concepts, "toml").content)
    read = read_file(file)
    assert read.skipped == ()
    assert read.concepts == tuple(sorted(concepts, key=lambda c: c.id))


@pytest.mark.parametrize("name", [f.name for f in FORMATS if f.reads and f.name != "toml"])
def test_the_terms_survive_every_other_format_and_losses_are_said(tmp_path: Path, name: str) -> None:
    written = export_concepts([CONCEPT], name)
    assert written.losses
    file = tmp_path / "glossary"
    file.write_bytes(written.content)
    read = read_file(file, name)
    assert read.concepts[0].headword == "Luftverteidigung"
    assert read.concepts[0].equivalents[0] == "air defense"
    assert all("anti-air" not in c.equivalents for c in read.concepts)


@pytest.mark.parametrize(
    ("name", "text", "lines"),
    [
        ("omegat", "# c\nHeer\tarmy\nnur eine Spalte\n\t\n", [3]),
        ("deepl", "Heer\tarmy\nHeer\tland forces\n\tarmy\n", [2, 3]),
        ("utx", "#UTX 1.11; de/en;\n#src\ttgt\tsrc:pos\nHeer\tarmy\tnoun\nHeer\n", [4]),
        ("csv", "Deutsch;Englisch\nHeer;army\n;navy\n", [3]),
        ("tsv", "Heer\tarmy\nMarine\t\n", [2]),
    ],
)
def test_a_row_that_cannot_be_used_is_named_by_its_line(tmp_path: Path, name: str, text: str, lines: list[int]) -> None:
    file = tmp_path / "glossary"
    file.write_text(text, encoding="utf-8")
    read = read_file(file, name)
    assert [c.headword for c in read.concepts] == ["Heer"]
    assert [s.line for s in read.skipped] == lines


def test_a_cell_that_a_spreadsheet_would_run_is_defused() -> None:
    evil = Concept("x", "military", "x", (Term("=CMD()", Status.PREFERRED),), (Term("@x", Status.PREFERRED),))
    text = export_concepts([evil], "csv").content.decode("utf-8-sig")
    assert "'=CMD()" in text
    assert "'@x" in text
    assert ",=" not in text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_umlauts_are_right_whatever_the_encoding(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "liste.tsv"
    file.write_bytes("deutsch\tenglisch\nGefüge\tstructure\nStraße\troad\n".encode(encoding))
    assert [c.headword for c in read_file(file).concepts] == ["Gefüge", "Straße"]


@pytest.mark.parametrize("content", [b"", b"  \n", bytes(range(256)) * 9])
def test_an_empty_or_binary_file_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "x.tsv"
    file.write_bytes(content)
    with pytest.raises(LagebildError):
        read_file(file)


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(ContentError, match="omegat"):
        export_concepts([CONCEPT], "xyz")
    with pytest.raises(ContentError, match="format"):
        format_of(Path("glossary.docx"))


def test_the_same_row_is_the_same_entry_again(tmp_path: Path) -> None:
    file = tmp_path / "g.tsv"
    file.write_text("Heer\tarmy\n", encoding="utf-8")
    base = Termbase(tmp_path / "t.sqlite")
    for _ in range(2):
        base.put(read_file(file).concepts)
    found = base.concepts()
    base.close()
    assert [c.headword for c in found] == ["Heer"]
    assert found[0].de[0].pos is PartOfSpeech.NOUN


def test_the_users_entry_lies_on_top_and_can_be_taken_out(tmp_path: Path) -> None:
    shipped = (CONCEPT,)
    mine = Concept("zz-test-air-shield", "military", "mine", CONCEPT.de, (Term("AD", Status.PREFERRED),), origin="user")
    base = Termbase(tmp_path / "t.sqlite")
    before = base.version()
    base.put([mine])
    assert layered(shipped, base.concepts())[0].equivalents == ("AD",)
    assert base.version() > before
    base.remove(["zz-test-air-shield"])
    assert layered(shipped, base.concepts()) == shipped
    base.close()


def test_a_failed_change_leaves_the_termbase_as_it_was(tmp_path: Path) -> None:
    base = Termbase(tmp_path / "t.sqlite")
    base.put([CONCEPT])

    def broken():  # type: ignore[no-untyped-def]
        yield Concept("other", "military", "x", CONCEPT.de, CONCEPT.en)
        raise ValueError("the file ended")

    with pytest.raises(ValueError, match="ended"):
        base.put(broken())
    assert [c.id for c in base.concepts()] == ["zz-test-air-shield"]
    base.close()


def test_a_link_stays_and_a_pipe_is_written_to(tmp_path: Path) -> None:
    real, link, pipe = tmp_path / "real.tsv", tmp_path / "link.tsv", tmp_path / "pipe"
    real.write_bytes(b"old")
    link.symlink_to(real)
    save(Written(b"new", ()), link)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        save(Written(b"through", ()), pipe)
        assert os.read(reading, 100) == b"through"
    finally:
        os.close(reading)
    assert pipe.is_fifo()
