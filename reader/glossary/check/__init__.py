"""Consistency of the entries among each other (the schema itself: reader/glossary/sources.py).

An entry may list exceptions, each with its rule: ``allow = ["noun: Tender"]``; an idle one is a problem too.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from reader.glossary.check.definitions import check_circles, check_wording
from reader.glossary.check.english import check_spelling
from reader.glossary.check.nouns import NounFact, NounFacts, check_nouns
from reader.glossary.check.problem import Problem
from reader.glossary.check.relations import check_relations
from reader.glossary.check.terms import check_collisions, check_duplicates, check_orphans, check_short
from reader.glossary.concept import Concept

__all__ = ["NounFact", "NounFacts", "Problem", "check_concepts"]


def check_concepts(
    concepts: Sequence[Concept],
    *,
    nouns: NounFacts | None = None,
    common: Collection[str] = frozenset(),
    allowed: Mapping[str, Collection[str]] | None = None,
) -> list[Problem]:
    """Return all inconsistencies, sorted by rule and entry.

    ``nouns``: the noun list for genders, plurals and forms; ``common``: everyday nouns that no form may equal by
    accident; ``allowed``: for each id the exceptions that the entry lists.
    """
    found = [
        *check_relations(concepts),
        *check_duplicates(concepts),
        *check_circles(concepts),
        *check_wording(concepts),
        *check_spelling(concepts),
        *check_orphans(concepts),
        *check_short(concepts),
        *check_collisions(concepts, nouns, common),
        *(check_nouns(concepts, nouns) if nouns is not None else ()),
    ]
    return _without_exceptions(found, allowed or {}, complete=nouns is not None)


def _without_exceptions(
    found: Sequence[Problem], allowed: Mapping[str, Collection[str]], *, complete: bool
) -> list[Problem]:
    used = {(p.concept, p.exception) for p in found if p.exception in allowed.get(p.concept, ())}
    left = [p for p in found if (p.concept, p.exception) not in used]
    if complete:
        left += [
            Problem(key, "exception", text, f"the exception '{text}' excuses nothing")
            for key, texts in allowed.items()
            for text in texts
            if (key, text) not in used
        ]
    return left
