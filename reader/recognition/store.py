"""Layout of an index folder: file names, version, and how concepts and terms are kept as JSON."""

from __future__ import annotations

import json
from operator import attrgetter
from typing import Any

from reader.glossary.concept import Concept, PartOfSpeech, Sense, Status, Term, TermType

FORMAT = 11
"""Raise it whenever a file or a rule changes: older indexes are then refused and rebuilt."""
FORMS = "forms.marisa"
PHRASES = "phrases.marisa"
PIECES = "pieces.marisa"
NOUNS = "nouns.marisa"
OWN_PIECES = "own_pieces.marisa"
OWN_NOUNS = "own_nouns.marisa"
CUES = "cues.marisa"
DATA = "data.sqlite"

# Kinds of records in FORMS: what the number of a record means.
TERM, INNER_WORD, FIRST_WORD, SPLIT_VERB, LIGHT_VERB, LIGHT_SPLIT, EVERYDAY = range(7)
"""EVERYDAY: a term of an import in bulk in a form too common to be marked; nobody but a search asks for it."""

# Worked out once: an import packs a million of them.
_CONCEPT = tuple(Concept.__dataclass_fields__)
_TERM = tuple(Term.__dataclass_fields__)
_TERM_DEFAULTS = tuple(getattr(Term(""), name) for name in _TERM)
_concept_values = attrgetter(*_CONCEPT)
_term_values = attrgetter(*_TERM)
encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""JSON as the index keeps it."""


def pack_concept(concept: Concept) -> str:
    """Return ``concept`` as JSON."""
    row: dict[str, Any] = {}
    for name, value in zip(_CONCEPT, _concept_values(concept), strict=True):
        if name in {"de", "en"}:
            row[name] = [_pack_term(t) for t in value]
        elif name == "sense":
            if value != Sense():
                row[name] = _pack_sense(value)
        elif value:
            row[name] = value
    return encode(row)


def _pack_term(term: Term) -> dict[str, Any]:
    values = zip(_TERM, _term_values(term), _TERM_DEFAULTS, strict=True)
    # Most values are the very objects of the defaults: comparing is only for the others.
    row: dict[str, Any] = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value, default in values
        if value is not default and (value != default or name == "text")
    }
    row.setdefault("text", term.text)
    if term.sense is not None:
        row["sense"] = _pack_sense(term.sense)
    return row


def _pack_sense(sense: Sense) -> dict[str, Any]:
    return {f: getattr(sense, f) for f in Sense.__dataclass_fields__}


def _unpack_sense(row: dict[str, Any]) -> Sense:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    return Sense(**values)


def unpack_concept(text: str) -> Concept:
    """Return the concept packed by :func:`pack_concept`."""
    row: dict[str, Any] = json.loads(text)
    row["de"] = tuple(_unpack_term(t) for t in row["de"])
    row["en"] = tuple(_unpack_term(t) for t in row["en"])
    if "sense" in row:
        row["sense"] = _unpack_sense(row["sense"])
    values: dict[str, Any] = {"domain": "", "subdomain": "", "id": ""}
    values.update((k, tuple(v) if isinstance(v, list) else v) for k, v in row.items())
    return Concept(**values)


def _unpack_term(row: dict[str, Any]) -> Term:
    row = dict(row)
    if "status" in row:
        row["status"] = Status(row["status"])
    if "pos" in row:
        row["pos"] = PartOfSpeech(row["pos"])
    if "type" in row:
        row["type"] = TermType(row["type"])
    for name in ("forms", "en"):
        if name in row:
            row[name] = tuple(row[name])
    if "sense" in row:
        row["sense"] = _unpack_sense(row["sense"])
    return Term(**row)
