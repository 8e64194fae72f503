"""Relations name entries that exist and do not contradict each other.

An inverse relation never has to be written: reader.glossary.sources.inverse_relations fills it in. What it cannot fill
in soundly is reported here: two entries that are each other's genus, or a pair related in two incompatible ways.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.glossary.check.problem import Problem
from reader.glossary.concept import Concept

NAMES = ("broader", "part_of", "related", "antonym")
_HIERARCHIES = ("broader", "part_of")


def check_relations(concepts: Sequence[Concept]) -> list[Problem]:
    """Return unknown targets, entries related to themselves, circles and contradictions."""
    by_id = {c.id: c for c in concepts}
    return [*_targets(concepts, by_id), *_circles(concepts, by_id), *_contradictions(concepts, by_id)]


def _targets(concepts: Sequence[Concept], by_id: Mapping[str, Concept]) -> list[Problem]:
    problems = []
    for concept in concepts:
        for name in NAMES:
            targets = getattr(concept, name)
            for other in dict.fromkeys(targets):
                if targets.count(other) > 1:
                    problems.append(Problem(concept.id, "relation", other, f"{name} names '{other}' twice"))
                if other == concept.id:
                    problems.append(Problem(concept.id, "relation", other, f"{name} names the entry itself"))
                elif other not in by_id:
                    problems.append(Problem(concept.id, "relation", other, f"{name} names the unknown id '{other}'"))
    return problems


def _circles(concepts: Sequence[Concept], by_id: Mapping[str, Concept]) -> list[Problem]:
    """Each circle of broader or part_of is told once, at its first id."""
    problems = []
    for name in _HIERARCHIES:
        for concept in concepts:
            circle = _way_back(concept.id, name, by_id)
            if circle and concept.id == min(circle):
                way = " > ".join((*circle, circle[0]))
                problems.append(Problem(concept.id, "relation", circle[-1], f"{name} goes round in a circle: {way}"))
    return problems


def _way_back(start: str, name: str, by_id: Mapping[str, Concept]) -> tuple[str, ...]:
    """Return the ids from ``start`` upwards until ``start`` is reached again, () where it never is."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for other in getattr(by_id[way[-1]], name):
            if other == start and len(way) > 1:
                return way
            if other in by_id and other not in seen:
                seen.add(other)
                ways.append((*way, other))
    return ()


def _contradictions(concepts: Sequence[Concept], by_id: Mapping[str, Concept]) -> list[Problem]:
    """A pair stands in one relation only: what is the genus of an entry is not merely related to it."""
    problems = []
    for concept in concepts:
        for other in dict.fromkeys(o for name in NAMES for o in getattr(concept, name)):
            if other not in by_id or other == concept.id:
                continue
            here = {name for name in NAMES if other in getattr(concept, name)}
            there = {name for name in NAMES if concept.id in getattr(by_id[other], name)}
            kinds = here | there
            if len(kinds) > 1 and (not there or concept.id < other):
                names = " and ".join(sorted(kinds))
                problems.append(Problem(concept.id, "relation", other, f"stands to '{other}' in {names} at once"))
    return problems
