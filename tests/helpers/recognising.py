"""Small glossaries from tables, and a recogniser over them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.glossary.concept import Concept, PartOfSpeech, Sense, Term, TermType
from reader.recognition.build import build_index
from reader.recognition.index import open_index
from reader.recognition.recogniser import Recogniser

DATA = Path(__file__).parents[1] / "data" / "recognition"


def rows(name: str) -> Iterator[list[str]]:
    """Yield the columns of a table's lines."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def term(text: str, keys: str = "") -> Term:
    """Return a term from 'gender=m plural=Panzer'."""
    found = dict(pair.split("=", 1) for pair in keys.split())
    pos = PartOfSpeech(found.pop("pos", "noun"))
    kind = TermType(found.pop("type", "full"))
    return Term(text, pos=pos, type=kind, **found)  # type: ignore[arg-type]


def concept(text: str, keys: str = "", english: str = "", sense: str = "{}") -> Concept:
    """Return a concept of one German and one English term."""
    data: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in json.loads(sense).items()}
    name = "t-" + text.lower().replace(" ", "-")
    return Concept(
        name, "military", "tests", (term(text, keys),), (Term(english or f"{text} (en)"),), sense=Sense(**data)
    )


def glossary(name: str) -> list[Concept]:
    """Return the concepts of a table: term, keys, English, sense data."""
    return [concept(*columns) for columns in rows(name)]


def recogniser(concepts: list[Concept], folder: Path) -> Recogniser:
    """Build an index in ``folder`` and return a recogniser over it."""
    build_index(concepts, folder)
    return Recogniser(open_index(folder))
