"""The program is killed in the middle of an import: nothing is half imported, and the termbase is sound."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from reader.glossary.storage import SHIPPED
from reader.glossary.termbase import Termbase
from tests.helpers.termbase_writer import COUNT

ROOT = Path(__file__).parents[2]


def killed_at(path: Path, start: int, seconds: float) -> tuple[int, int]:
    """Let a process import, kill it; return the last import that it began and the last that it said to be done."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.termbase_writer", str(path), str(start)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        time.sleep(seconds)  # the moment of the blow, not a condition of the test
        process.kill()
        said += process.stdout.read()
        process.wait()
    words = [line.split() for line in said.decode().splitlines(keepends=True) if line.endswith("\n")]
    begun = [int(number) for word, number in words if word == "begin"]
    done = [int(number) for word, number in words if word == "done"]
    return max(begun), max(done, default=start)


def rounds(path: Path, count: int, seed: int) -> tuple[int, int]:
    """Kill ``count`` times; return how many imports are there, and how many were killed before they were whole."""
    moments = random.Random(seed)
    last = cut = 0
    for number in range(count):
        begun, done = killed_at(path, last, moments.random() * 0.6)
        with Termbase(path) as base:
            assert base.problem == "", f"round {number}"
            found: dict[str, int] = {}
            for listed in base.glossaries.all():
                if listed.name != SHIPPED:
                    for concept in base.concepts(listed.name):
                        key = concept.id.partition("-")[0]
                        found[key] = found.get(key, 0) + 1
        assert set(found.values()) <= {COUNT}, f"round {number}: half an import"
        assert {f"n{n}" for n in range(last + 1, done + 1)} <= found.keys(), f"round {number}: an import is lost"
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        cut += begun > done and f"n{begun}" not in found
        last = begun
    return len(found), cut


def test_killed_while_importing(tmp_path: Path) -> None:
    rounds(tmp_path / "termbase.sqlite", 3, seed=1)


@pytest.mark.benchmark
def test_killed_forty_times_while_importing(tmp_path: Path) -> None:
    # A new file now and then: looking at all that is whole takes longer than importing it.
    results = [rounds(tmp_path / f"{seed}.sqlite", 5, seed) for seed in range(2, 10)]
    there, cut = (sum(numbers) for numbers in zip(*results, strict=True))
    print(f"{there} imports whole, {cut} killed in the middle and not there")
    assert cut > 5
