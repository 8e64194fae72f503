"""The program is killed while it saves: the library opens, and nothing that was saved is lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.library.library import Library

ROOT = Path(__file__).parents[2]


def killed_at(path: Path, seconds: float) -> set[int]:
    """Let a process save, kill it ``seconds`` after its first word; return the numbers that it said."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.library_writer", str(path)],
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
    return {int(line) for line in said.decode().splitlines(keepends=True) if line.endswith("\n")}


def rounds(path: Path, count: int, seed: int) -> None:
    moments = random.Random(seed)
    safe: set[int] = set()
    for number in range(count):
        safe |= killed_at(path, moments.random() * 0.06)
        library = Library(path)
        rows = {row.headline: row for row in library.rows()}
        assert library.problem == ""
        missing = [n for n in safe if f"Tag {n}" not in rows or rows[f"Tag {n}"].notes != 1]
        assert not missing, f"round {number}"
        last = max(safe)
        newest = rows[f"Tag {last}"]
        assert library.sentences(newest.id)[0].german == "Ausbildung"
        assert newest.id in {one.article for one in library.search(f'"Meldung {last}"')}
        sound = library.database.read(lambda db: db.execute("PRAGMA integrity_check").fetchone()[0])
        assert sound == "ok"
        library.close()


def test_killed_while_saving(tmp_path: Path) -> None:
    rounds(tmp_path / "library.sqlite", 5, seed=1)


@pytest.mark.benchmark
def test_killed_a_hundred_times_while_saving(tmp_path: Path) -> None:
    rounds(tmp_path / "library.sqlite", 110, seed=2)
