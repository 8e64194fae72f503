"""Importing: the preview says what would happen, damaged rows are named, nothing that is there is made poorer."""

from __future__ import annotations

import resource as usage
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.cli import main
from reader.errors import ContentError
from reader.glossary.concept import Concept, Sense, Status, Term
from reader.glossary.exchange import FORMATS, Read, Skipped, export_concepts, read_file
from reader.glossary.exchange.preview import preview
from reader.glossary.sources import load_sources
from reader.paths import resource

ARMY = Concept(
    "army", "military", "branches",
    (Term("Heer", Status.PREFERRED, gender="n", genitive="Heeres", plural="Heere"),),
    (Term("army", Status.PREFERRED), Term("host", Status.DEPRECATED)),
    definition_en="Land forces of a state.", sense=Sense(0.9), broader=("forces",),
)  # fmt: skip
NAVY = Concept("navy", "military", "branches", (Term("Marine", Status.PREFERRED),), (Term("navy", Status.PREFERRED),))


def test_the_preview_tells_new_changed_overriding_and_there() -> None:
    own = replace(NAVY, id="mine", origin="user")
    changed = replace(own, definition_en="Forces at sea.")
    over = replace(ARMY, definition_en="Something else.")
    fresh = replace(NAVY, id="fresh", de=(Term("Luftwaffe", Status.PREFERRED),))
    seen = preview(Read((changed, over, fresh, NAVY), (Skipped(7, "why"),)), (ARMY, NAVY), (own,))
    assert [c.id for c in seen.new] == ["fresh"]
    assert [c.id for c in seen.changed] == ["mine"]
    assert [c.id for c in seen.overriding] == ["army"]
    assert [c.id for c in seen.there] == ["navy"]
    assert seen.skipped[0].line == 7
    assert {c.id for c in seen.to_write} == {"fresh", "mine", "army"}


def test_a_term_that_stands_already_is_told_with_its_entry() -> None:
    seen = preview(Read((replace(ARMY, id="x"),)), (ARMY, NAVY), ())
    assert [(twin.concept.id, twin.there) for twin in seen.twins] == [("x", (ARMY,))]


def test_what_the_format_cannot_hold_is_kept_from_the_entry_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "x.tbx").write_bytes(export_concepts((replace(ARMY, definition_en="Better."),), "tbx-dca").content)
    (found,) = preview(read_file(tmp_path / "x.tbx"), (ARMY,), ()).overriding
    assert found.definition_en == "Better."
    assert (found.de, found.sense, found.broader) == (ARMY.de, ARMY.sense, ARMY.broader)


@pytest.mark.parametrize("name", ["toml", "tbx-dca", "tbx-dct", "tbx2"])
def test_our_own_export_brings_nothing_new(tmp_path: Path, name: str) -> None:
    shipped = load_sources(resource("glossary"))
    (tmp_path / "x").write_bytes(export_concepts(shipped, name).content)
    seen = preview(read_file(tmp_path / "x", name), shipped, ())
    assert seen.to_write == ()
    assert len(seen.there) == len(shipped)


def test_a_table_keeps_ids_classes_and_definitions(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(export_concepts((ARMY,), "csv").content)
    (found,) = read_file(tmp_path / "x.csv").concepts
    assert (found.id, found.domain, found.definition_en, found.de[0].gender) == (
        "army",
        "military",
        ARMY.definition_en,
        "n",
    )


def test_ragged_and_damaged_rows_are_named_and_the_rest_is_read(tmp_path: Path) -> None:
    lines = [
        "German,English,Note",
        "Heer,army",
        "Marine,navy,note,too much",
        'Luft"waffe,air force,ok',
        '"Panzer"kaputt,tank,',
        '"zwei\nZeilen",two lines,x',
        "Drohne,,",
        "Rakete,missile,,,",
    ]
    (tmp_path / "x.csv").write_text("\n".join(lines), encoding="utf-8")
    read = read_file(tmp_path / "x.csv")
    assert [c.headword for c in read.concepts] == ["Heer", 'Luft"waffe', "zwei Zeilen", "Rakete"]
    assert [s.line for s in read.skipped] == [3, 5, 8]
    assert "4 cells where the header has 3" in read.skipped[0].reason


def test_a_quotation_mark_that_never_closes_loses_only_its_own_row(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text('German,English\nHeer,army\n"Marine,navy\nLuft,air\n', encoding="utf-8")
    read = read_file(tmp_path / "x.csv")
    assert [c.headword for c in read.concepts] == ["Heer", "Luft"]
    assert [s.line for s in read.skipped] == [3]


def test_an_apostrophe_of_the_word_itself_stays(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("German,English\n's-Hertogenbosch,Den Bosch\n'=A1,cell\n", encoding="utf-8")
    assert [c.headword for c in read_file(tmp_path / "x.csv").concepts] == ["'s-Hertogenbosch", "=A1"]


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    with (tmp_path / "x.tbx").open("wb") as file:
        file.truncate(513 * 1024 * 1024)
    with pytest.raises(ContentError, match="larger than 512 MB"):
        read_file(tmp_path / "x.tbx")


@pytest.fixture
def profile(tmp_path: Path) -> list[str]:
    return ["--profile", str(tmp_path / "profile")]


@pytest.mark.parametrize("name", [f.name for f in FORMATS])
def test_the_command_exports_every_format_and_says_what_is_lost(
    tmp_path: Path, profile: list[str], name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # The whole glossary takes its time; every format with all of it is the quality tests' business.
    monkeypatch.setattr("reader.recognition.ready.load_sources", lambda _folder: (ARMY, NAVY))
    if name == "anki":
        pytest.importorskip("genanki")
    file = tmp_path / "x"
    assert main(["glossary", "export", str(file), "--format", name, *profile]) == 0
    out = capsys.readouterr().out
    assert ("not in the file:" in out) == (name != "toml")
    assert f"{file.stat().st_size} bytes" in out
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []


def test_a_dry_run_writes_nothing_and_says_everything(
    tmp_path: Path, profile: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.tsv"
    file.write_text("German\tEnglish\nHeer\tarmy\nZzunbekannt\tunknown thing\n\tnavy\n", encoding="utf-8")
    command = ["glossary", "import", str(file), *profile]
    assert main([*command, "--dry-run"]) == 0
    out = capsys.readouterr().out
    assert "x.tsv:4: skipped: has no German or no English term" in out
    assert "Heer: stands already in" in out
    assert "2 new (1 with a term that stands already), 0 changed, 0 on top of shipped ones, 0 there already" in out
    assert not (tmp_path / "profile").exists()
    assert main(command) == 0
    capsys.readouterr()
    assert main([*command, "--dry-run"]) == 0
    assert "0 new" in capsys.readouterr().out


def big_tbx(size: int) -> Iterator[bytes]:
    yield b'<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>\n'
    written = number = 0
    note = "x" * 600
    while written < size:
        number += 1
        row = (
            f'<conceptEntry id="n{number}"><langSec xml:lang="de"><note>{note}</note><termSec><term>Wort{number}</term>'
            f'</termSec></langSec><langSec xml:lang="en"><termSec><term>word {number}</term></termSec></langSec>'
            "</conceptEntry>\n"
        ).encode()
        written += len(row)
        yield row
    yield b"</body></text></tbx>"


@pytest.mark.benchmark
def test_a_tbx_of_100_mb_is_read_within_bounded_memory(tmp_path: Path) -> None:
    file = tmp_path / "x.tbx"
    with file.open("wb") as out:
        out.writelines(big_tbx(100_000_000))
    code = (
        "import sys, resource, pathlib; from reader.glossary.exchange import read_file;"
        "read = read_file(pathlib.Path(sys.argv[1])); assert len(read.concepts) > 100_000;"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True)
    megabytes = int(done.stdout) / 1024
    print(f"peak {megabytes:.0f} MB, {usage.getrusage(usage.RUSAGE_CHILDREN).ru_utime:.1f} s")
    # The file, its entries, and no tree of it.
    assert megabytes < 600
