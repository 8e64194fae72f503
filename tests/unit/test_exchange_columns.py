"""Tables whose columns are chosen, duplicates as the user wants them, the same on the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.cancel import CancelToken
from reader.cli import main
from reader.errors import Cancelled, ContentError
from reader.glossary.concept import Concept, Status, Term
from reader.glossary.exchange import FORMATS, Read, export_concepts, read_file
from reader.glossary.exchange.columns import columns_from, columns_text
from reader.glossary.exchange.preview import preview
from reader.glossary.importing import Duplicates, chosen, guessed_format, peek
from reader.glossary.termbase import OWN, SHIPPED, Termbase

ARMY = Concept("army", "military", "x", (Term("Heer", Status.PREFERRED),), (Term("army", Status.PREFERRED),))


def table(tmp_path: Path, text: str, name: str = "x.csv", encoding: str = "utf-8") -> Path:
    file = tmp_path / name
    file.write_text(text, encoding=encoding)
    return file


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ("de=2,en=3", [("Wort", "Word", ""), ("Heer", "army", "")]),
        ("de=2,en=3,header=1", [("Heer", "army", "")]),
        ("de=Wort,en=Word,note=Nr", [("Heer", "army", "7")]),
        ("en=2,de=3,header=yes", [("army", "Heer", "")]),
        ("de=wort, en=word", [("Heer", "army", "")]),
    ],
    ids=["by number", "by number with a header", "by name", "the other way round", "small letters"],
)
def test_columns_are_taken_as_chosen(tmp_path: Path, columns: str, expected: list[tuple[str, str, str]]) -> None:
    file = table(tmp_path, "Nr;Wort;Word\n7;Heer;army\n")
    read = read_file(file, "csv", columns_from(columns))
    assert [(c.headword, c.equivalents[0], c.note_en) for c in read.concepts] == expected


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ("de=1", "must say where German"),
        ("de=1,en=0", "counted from 1"),
        ("de=1;en=2", "cannot be read|must say"),
        ("wort=1,en=2", "'wort=1' says nothing"),
        ("de=1,en=9", "no column 9"),
        ("de=Wort,en=Nirgends", "no column 'Nirgends'"),
    ],
)
def test_columns_that_cannot_be_are_one_sentence(tmp_path: Path, columns: str, reason: str) -> None:
    file = table(tmp_path, "Nr;Wort;Word\n7;Heer;army\n")
    with pytest.raises(ContentError, match=reason):
        read_file(file, "csv", columns_from(columns))


def test_columns_come_back_from_their_text() -> None:
    for text in ("german=1,english=2,header=1", "german=Wort,english=Word", "german=3,english=1,note_en=2,header=0"):
        columns = columns_from(text)
        assert columns is not None
        assert columns_text(columns) == text


def test_only_tables_have_columns(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="no columns"):
        read_file(table(tmp_path, "a\tb\n", "x.utf8"), "omegat", {"german": 0, "english": 1})


def test_an_id_and_a_row_that_stand_twice_are_named_by_their_lines(tmp_path: Path) -> None:
    file = table(tmp_path, "id,German,English\na,Heer,army\na,Marine,navy\n,Luft,air\n,Luft,air\n")
    read = read_file(file)
    assert [c.headword for c in read.concepts] == ["Heer", "Luft"]
    assert [(s.line, s.reason) for s in read.skipped] == [
        (3, "the id 'a' stands there already"),
        (5, "the same terms stand there already"),
    ]


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    file = table(tmp_path, "German\tEnglish\n" + "Wort\tword\n" * 20_000, "x.tsv")
    token = CancelToken()
    steps: list[int] = []

    def tick(done: int, _of: int) -> None:
        steps.append(done)
        token.cancel()
        token.raise_if_cancelled()

    with pytest.raises(Cancelled):
        read_file(file, tick=tick)
    assert steps == [5000]


@pytest.mark.parametrize("name", [one.name for one in FORMATS if one.reads])
def test_every_long_file_can_be_stopped(tmp_path: Path, name: str) -> None:
    concepts = [replace(ARMY, id=f"army-{n}", de=(Term(f"Heer {n}", Status.PREFERRED),)) for n in range(6000)]
    file = tmp_path / "glossary"
    file.write_bytes(export_concepts(concepts, name).content)

    def tick(done: int, _of: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_file(file, name, tick=tick)


def test_comparing_can_be_stopped() -> None:
    def tick() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        preview(Read((ARMY,)), (), (), tick)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.txt", "# Glossary in tab-separated format -*- coding: utf-8 -*-\nHeer\tarmy\n", "omegat"),
        ("a.txt", "Heer\tarmy\n", "omegat"),
        ("a.dat", "Heer\tarmy\n", "tsv"),
        ("a.dat", "Heer;army\n", "csv"),
        ("a.xml", '<?xml version="1.0"?>\n<martif type="TBX">', "tbx2"),
        ("a.xml", '<tmx version="1.4">', "tmx"),
        ("a.txt", "#UTX 1.11; de/en;\n", "utx"),
        ("a.CSV", "x", "csv"),
    ],
)
def test_the_format_is_guessed(tmp_path: Path, name: str, text: str, expected: str) -> None:
    assert guessed_format(table(tmp_path, text, name)).name == expected


def test_a_file_that_says_nothing_is_not_guessed(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="cannot be told"):
        guessed_format(table(tmp_path, "nothing at all", "a.dat"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_the_first_rows_of_a_long_table_are_shown_whatever_its_encoding(tmp_path: Path, encoding: str) -> None:
    text = "German;English\n" + "".join(f"Überführung {n};transfer {n}\n" for n in range(20_000))
    seen = peek(table(tmp_path, text, encoding=encoding), "csv")
    assert seen is not None
    assert seen.has_header
    assert seen.places == {"german": 0, "english": 1}
    assert len(seen.rows) == 30
    assert seen.rows[29] == ("Überführung 28", "transfer 28")
    assert peek(tmp_path / "x.csv", "tmx") is None


@pytest.mark.parametrize(
    ("duplicates", "expected"),
    [
        (Duplicates.SKIP, {"fresh"}),
        (Duplicates.REPLACE, {"fresh", "mine", "army"}),
        (Duplicates.BOTH, {"fresh", "twin", "mine-2"}),
        (Duplicates.UPDATE, {"fresh", "twin", "mine"}),
    ],
)
def test_duplicates_are_treated_as_chosen(duplicates: Duplicates, expected: set[str]) -> None:
    mine = replace(ARMY, id="mine", de=(Term("Marine", Status.PREFERRED),))
    twin = replace(ARMY, id="twin", definition_en="From the file.")
    fresh = replace(ARMY, id="fresh", de=(Term("Luftwaffe", Status.PREFERRED),))
    seen = preview(Read((replace(mine, note_en="New."), twin, fresh)), (ARMY,), (mine,))
    written = chosen(seen, duplicates)
    assert {c.id for c in written} == expected
    if duplicates is Duplicates.REPLACE:
        assert next(c for c in written if c.id == "army").definition_en == "From the file."


def test_the_command_takes_columns_and_a_target_and_undoes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = ["--profile", str(tmp_path / "p")]
    file = table(tmp_path, "Nr;Wort;Word\n1;Zzeins;one\n2;Zzzwei;two\n")
    command = ["glossary", "import", str(file), "--columns", "de=Wort,en=Word", *profile]
    assert main([*command, "--dry-run"]) == 0
    assert "2 entries would be imported" in capsys.readouterr().out
    assert main([*command, "--into", "file"]) == 0
    with Termbase(tmp_path / "p" / "data" / "termbase.sqlite") as base:
        listed = base.glossaries.all()
        assert [one.kind for one in listed] == [OWN, "file", SHIPPED]
        assert (listed[1].title, listed[1].count, listed[1].columns) == ("x", 2, "de=Wort,en=Word")
    assert main(["glossary", "find", "Zzzwei", *profile]) == 0
    assert main(["glossary", "undo", *profile]) == 0
    assert "undone: new glossary x (2 entries)" in capsys.readouterr().out
    assert main(["glossary", "undo", *profile]) == 1
    assert main([*command[:-4], "--columns", "de=Nichts,en=Word", *profile]) == 1
    assert "no column 'Nichts'" in capsys.readouterr().err
