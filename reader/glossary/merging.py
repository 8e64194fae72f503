"""Two entries that are one concept: the kept one with all that only the other one says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reader.glossary.concept import Concept, Status, Term

_TEXTS = ("definition_en", "definition_de", "note_en", "note_de", "example", "source_url")
_RELATIONS = ("broader", "part_of", "related", "antonym")


def merged(keep: Concept, other: Concept) -> Concept:
    """Return ``keep`` with the terms, texts and relations that only ``other`` has; its terms become admitted ones."""
    texts: dict[str, Any] = {name: getattr(keep, name) or getattr(other, name) for name in _TEXTS}
    relations: dict[str, Any] = {
        name: _united(getattr(keep, name), getattr(other, name), {keep.id, other.id}) for name in _RELATIONS
    }
    return replace(
        keep, **texts, **relations, de=_terms(keep.de, other.de), en=_terms(keep.en, other.en), reviewed=False
    )


def redirected(concept: Concept, old: str, new: str) -> Concept:
    """Return the entry with its references to ``old`` leading to ``new``; itself where it has none."""
    changed: dict[str, Any] = {
        name: _united(tuple(new if key == old else key for key in getattr(concept, name)), (), {concept.id})
        for name in _RELATIONS
        if old in getattr(concept, name)
    }
    return replace(concept, **changed) if changed else concept


def _united(first: tuple[str, ...], second: tuple[str, ...], without: set[str]) -> tuple[str, ...]:
    return tuple(key for key in dict.fromkeys((*first, *second)) if key not in without)


def _terms(first: tuple[Term, ...], second: tuple[Term, ...]) -> tuple[Term, ...]:
    there = {term.text.casefold() for term in first}
    more = (
        replace(term, status=Status.ADMITTED) if term.status is Status.PREFERRED else term
        for term in second
        if term.text.casefold() not in there
    )
    return (*first, *more)
