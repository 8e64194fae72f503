"""An entry as one line of JSON for the termbase: what is not said has its usual value. Ten times faster than TOML."""

from __future__ import annotations

import json
from dataclasses import fields
from operator import attrgetter
from typing import Any

from reader.errors import ProfileError
from reader.glossary.concept import Concept, PartOfSpeech, Sense, Status, Term, TermType

_USUAL: dict[type, dict[str, Any]] = {
    kind: {one.name: one.default for one in fields(kind) if one.name not in ("de", "en", "id", "origin")}
    for kind in (Concept, Sense)
}
_USUAL[Term] = {one.name: one.default for one in fields(Term)}
_GETTERS = {kind: (tuple(usual), attrgetter(*usual)) for kind, usual in _USUAL.items()}
_USUALS = {kind: tuple(usual.values()) for kind, usual in _USUAL.items()}
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_LISTS = {"forms", "en", "broader", "part_of", "related", "antonym"}
_SENSE_LISTS = {"cues_for", "cues_against", "fields_against", "exclude", "include"}
_STATUS = {one.value: one for one in Status}
_POS = {one.value: one for one in PartOfSpeech}
_TYPE = {one.value: one for one in TermType}


def pack(concept: Concept) -> str:
    """Return the entry without its id and origin, which have columns of their own."""
    row = _said(concept)
    row["de"] = [_said(term) for term in concept.de]
    row["en"] = [_said(term) for term in concept.en]
    return _ENCODE(row)


def _said(thing: Concept | Term | Sense) -> dict[str, Any]:
    said: dict[str, Any] = {}
    names, values = _GETTERS[type(thing)]
    for name, value, usual in zip(names, values(thing), _USUALS[type(thing)], strict=True):
        # Most are the very object of the default: comparing enums and dataclasses costs ten times as much.
        if value is not usual and value != usual:
            said[name] = _said(value) if isinstance(value, Sense) else value
    return said


def unpack(key: str, origin: str, text: str) -> Concept:
    """Return the entry. Raises ProfileError where the line is none of ours."""
    try:
        row = json.loads(text)
        de = tuple(_term(term) for term in row.pop("de"))
        en = tuple(_term(term) for term in row.pop("en"))
        for name in _LISTS & row.keys():
            row[name] = tuple(row[name])
        if "sense" in row:
            row["sense"] = _sense(row["sense"])
        return Concept(id=key, de=de, en=en, origin=origin, **row)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ProfileError(
            f"The entry '{key}' of the termbase is damaged.", hint="Restore a backup of the termbase."
        ) from error


def _term(row: dict[str, Any]) -> Term:
    if "status" in row:
        row["status"] = _STATUS[row["status"]]
    if "pos" in row:
        row["pos"] = _POS[row["pos"]]
    if "type" in row:
        row["type"] = _TYPE[row["type"]]
    if "forms" in row:
        row["forms"] = tuple(row["forms"])
    if "en" in row:
        row["en"] = tuple(row["en"])
    if row.get("sense") is not None:
        row["sense"] = _sense(row["sense"])
    return Term(**row)


def _sense(row: dict[str, Any]) -> Sense:
    for name in _SENSE_LISTS & row.keys():
        row[name] = tuple(row[name])
    return Sense(**row)
