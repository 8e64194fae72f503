"""Reading the glossary's TOML sources; every fault is reported at once, as file:line: reason."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reader.errors import GlossaryError
from reader.glossary.concept import Concept
from reader.glossary.schema import DOMAINS, concept_of

_INVERSE = {"broader": "narrower", "part_of": "has_part"}


def source_files(folder: Path) -> list[Path]:
    """Return the TOML files below ``folder``, sorted by path; a file stands for itself."""
    return [folder] if folder.is_file() else sorted(folder.rglob("*.toml"))


def source_fingerprint(folders: Iterable[Path]) -> str:
    """Return a SHA-256 over names and contents of all TOML sources: says whether an index is still right."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in source_files(folder):
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def load_sources(folder: Path) -> tuple[Concept, ...]:
    """Read all concepts below ``folder``, sorted by id.

    Raises GlossaryError with every fault of every file where anything is wrong.
    """
    concepts, faults = read_sources(folder)
    if faults:
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        raise GlossaryError(
            f"The glossary sources have faults: {faults[0]}{more}.",
            hint="'lagebild glossary check' lists them all.",
            faults=tuple(faults),
        )
    return concepts


def read_sources(folder: Path) -> tuple[tuple[Concept, ...], list[str]]:
    """Read what can be read; return the sound concepts and the faults ('file:line: reason')."""
    concepts, faults, _ = read_placed(folder)
    return concepts, faults


def read_placed(folder: Path) -> tuple[tuple[Concept, ...], list[str], dict[str, str]]:
    """Like read_sources, with the place of each concept as well: id -> 'file:line'."""
    base = folder.parent if folder.is_file() else folder
    concepts: dict[str, Concept] = {}
    places: dict[str, str] = {}
    faults: list[str] = []
    for path in source_files(folder):
        for concept, place in _read_file(path, path.relative_to(base).as_posix(), faults):
            if concept.id in concepts:
                faults.append(f"{place}: the id [{concept.id}] stands already at {places[concept.id]}")
                continue
            concepts[concept.id] = concept
            places[concept.id] = place
    return tuple(concepts[key] for key in sorted(concepts)), faults, places


def _read_file(path: Path, name: str, faults: list[str]) -> list[tuple[Concept, str]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        tables = tomllib.loads(text)
    except OSError as error:
        faults.append(f"{name}:1: cannot be read: {error.strerror}")
        return []
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        faults.append(f"{name}:{line}: is not UTF-8")
        return []
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        faults.append(f"{name}:{found.group(1) if found else 1}: {error}")
        return []
    lines = text.splitlines()
    domain, subdomain = tables.pop("domain", None), tables.pop("subdomain", None)
    if domain not in DOMAINS:
        faults.append(f"{name}:1: domain '{domain}' is none of {', '.join(DOMAINS)}")
    if subdomain != path.stem:
        faults.append(f"{name}:1: subdomain '{subdomain}' is not the file's name '{path.stem}'")
    if not tables:
        faults.append(f"{name}:1: the file has no entries")
    read = []
    for key, table in tables.items():
        start = _line_of_table(lines, key)
        if not isinstance(table, dict):
            faults.append(f"{name}:{start}: '{key}' is not a concept's table")
            continue
        concept = _read_table(key, table, (str(domain), str(subdomain)), (name, lines, start), faults)
        if concept is not None:
            read.append((concept, f"{name}:{start}"))
    return read


def _read_table(
    key: str, table: dict[str, Any], field: tuple[str, str], at: tuple[str, list[str], int], faults: list[str]
) -> Concept | None:
    name, lines, start = at

    def fault(word: str, reason: str) -> None:
        faults.append(f"{name}:{line_of_word(lines, start, word)}: {reason}")

    return concept_of(key, table, *field, fault)


def _line_of_table(lines: list[str], key: str) -> int:
    heads = (f"[{key}]", f'["{key}"]')
    for number, line in enumerate(lines, 1):
        stripped = line.strip()
        if stripped.startswith(heads) or re.match(rf"{re.escape(key)}\s*=", stripped):
            return number
    return 1


def line_of_word(lines: list[str], start: int, word: str) -> int:
    """Return the first line of the table starting at line ``start`` (from 1) that holds ``word``, else ``start``."""
    if word:
        for number in range(start + 1, len(lines) + 1):
            line = lines[number - 1]
            if line.startswith("["):
                break
            if word in line:
                return number
    return start


def inverse_relations(concepts: Iterable[Concept]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return for every id its relations with the inverse ones filled in.

    broader gives narrower, part_of gives has_part; related and antonym hold both ways.
    """
    relations: dict[str, dict[str, list[str]]] = {}

    def add(source: str, name: str, target: str) -> None:
        targets = relations.setdefault(source, {}).setdefault(name, [])
        if target not in targets:
            targets.append(target)

    for concept in concepts:
        for name in ("broader", "part_of", "related", "antonym"):
            for other in getattr(concept, name):
                add(concept.id, name, other)
                add(other, _INVERSE.get(name, name), concept.id)
    return {key: {name: tuple(ids) for name, ids in table.items()} for key, table in relations.items()}
