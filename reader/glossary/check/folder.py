"""Check whole source files: every fault at once, each as file:line: reason."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable
from pathlib import Path

from reader.glossary.check import check_concepts
from reader.glossary.check.nouns import NounFacts
from reader.glossary.sources import line_of_word, read_placed, source_files


def check_folder(
    folder: Path, *, nouns: NounFacts | None = None, common: Collection[str] = frozenset()
) -> tuple[int, list[str]]:
    """Return (number of sound concepts, all faults of all files) of a folder of sources or of one file."""
    concepts, faults, places = read_placed(folder)
    problems = check_concepts(concepts, nouns=nouns, common=common, allowed=_exceptions(folder))
    base = folder.parent if folder.is_file() else folder
    lines: dict[str, list[str]] = {}
    for problem in problems:
        name, _, start = places.get(problem.concept, f"{problem.concept}.toml:1").rpartition(":")
        if name not in lines:
            lines[name] = _lines(base / name)
        line = line_of_word(lines[name], int(start), problem.word) if problem.concept in places else 1
        faults.append(f"{name}:{line}: {problem}")
    return len(concepts), faults


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8-sig").splitlines() if path.is_file() else []


def _exceptions(folder: Path) -> dict[str, list[str]]:
    """Return the ``allow`` lists of the entries; what cannot be read is told by the reading of the sources."""
    found: dict[str, list[str]] = {}
    for path in source_files(folder):
        try:
            tables = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
        except (OSError, ValueError):
            continue
        for key, table in tables.items():
            if isinstance(table, dict) and isinstance(allow := table.get("allow"), Iterable):
                found[key] = [text for text in allow if isinstance(text, str)]
    return found
