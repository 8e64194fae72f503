"""A table of 1,000,000 rows into the termbase: within a minute, with progress, undone in seconds (make bench)."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from reader.glossary.exchange import read_file
from reader.glossary.exchange.preview import preview
from reader.glossary.importing import carry_out
from reader.glossary.sources import load_sources
from reader.glossary.termbase import Termbase
from reader.paths import resource

pytestmark = pytest.mark.benchmark
SIZE = 1_000_000
FRONTS = ("Abwehr", "Brücken", "Feld", "Grenz", "Küsten", "Luft", "Nacht", "Sanitäts", "Truppen", "Versorgungs")
HEADS = ("bataillon", "fahrzeug", "kommando", "lager", "radar", "stellung", "übung", "verband", "wache", "zug")


def test_a_million_rows_are_imported_within_a_minute_and_undone(tmp_path: Path) -> None:
    file, path = tmp_path / "big.tsv", tmp_path / "termbase.sqlite"
    with file.open("w", encoding="utf-8") as out:
        out.write("German\tEnglish\n")
        for n in range(SIZE):
            word = f"{FRONTS[n % 10]}{HEADS[n // 10 % 10]}{n // 100}"
            out.write(f"{word}\t{word} in English\n")
    steps: list[int] = []
    start = time.perf_counter()
    read = read_file(file, tick=lambda done, _of: steps.append(done))
    reading = time.perf_counter() - start
    seen = preview(read, load_sources(resource("glossary")), ())
    previewing = time.perf_counter() - start - reading
    written: list[int] = []
    carry_out(file, path, seen.to_write, report=written.append)
    whole = time.perf_counter() - start
    assert len(seen.to_write) == SIZE
    assert len(steps) > 100
    assert len(written) > 100
    del read, seen
    with Termbase(path) as base:
        assert base.glossaries.all()[0].count == SIZE
        start = time.perf_counter()
        base.undo()
        undoing = time.perf_counter() - start
        assert base.glossaries.all()[0].count == 0
    print(f"read {reading:.1f} s, compare {previewing:.1f} s, all {whole:.1f} s, undo {undoing:.1f} s")
    assert whole < 60
    assert undoing < 20
