"""What the browser lists, read in the background: every entry, but those of very large glossaries only when found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.glossary.concept import Concept
from reader.glossary.glossaries import Listed
from reader.glossary.search import ConceptSearch, spellings
from reader.glossary.storage import OWN
from reader.glossary.termbase import Termbase
from reader.ui.glossaries.entries_page import Entries
from reader.ui.glossaries.entry_filters import HIDDEN, Entry

if TYPE_CHECKING:
    from reader.recognition.index import Index

LISTED_LIMIT = 50_000
"""Entries of a glossary that are listed. One with more is searched only: a million would take gigabytes."""
FOUND_LIMIT = 300
SHORTEST = 3
"""Letters that a search in a large glossary needs."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """Entries, the list of glossaries, how many the program ships, and the index they were read from."""

    entries: Entries
    listed: tuple[Listed, ...]
    shipped_count: int
    index: Index


def loaded(index: Index, termbase: Path) -> Loaded:
    """Return what the browser lists: all entries that count, and the glossaries."""
    own: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    listed: tuple[Listed, ...] = ()
    small: list[Concept] = []
    large = 0
    if termbase.exists():
        with Termbase(termbase) as base:
            hidden = base.hidden()
            listed = base.glossaries.all()
            large = sum(one.count for one in listed if _is_large(one) and one.enabled)
            own = frozenset(c.id for c in base.concepts(OWN)) if listed[0].count <= LISTED_LIMIT else frozenset()
            if large:
                small = [c for one in listed if one.enabled and not _is_large(one) for c in base.concepts(one.name)]
    if not listed:
        own_one = Listed(OWN, "", "own", True, 0, "", "", "", 0)
        listed = (own_one, Listed("shipped", "", "shipped", True, 1, "", "", "", 0))
    concepts = index.concepts(shipped_only=large > 0)
    known = {concept.id for concept in concepts}
    concepts.extend(one for one in small if one.id not in known)
    gone = [concept for key in sorted(hidden) if (concept := index.shipped(key)) is not None]
    rows = (
        *(Entry(concept, _kind_of(concept, own, index)) for concept in concepts),
        *(Entry(concept, HIDDEN) for concept in gone),
    )
    shipped = sum(row.kind in ("shipped", "changed", HIDDEN) for row in rows)
    concepts.extend(gone)
    search = ConceptSearch(concepts)
    search.prepare()
    return Loaded(Entries(rows, search, large), listed, shipped, index)


def found_in_large(index: Index, termbase: Path, text: str) -> tuple[Entry, ...]:
    """Return entries of the large glossaries with a text in a term or definition, the best first."""
    text = " ".join(text.split())
    if len(text) < SHORTEST:
        return ()
    concepts = index.containing(spellings(text), FOUND_LIMIT)
    with Termbase(termbase) as base:
        own = frozenset(c.id for c in concepts if base.concept(c.id) is not None)
    best = ConceptSearch(concepts).find(text)
    return tuple(Entry(concepts[number], _kind_of(concepts[number], own, index)) for number in best)


def _is_large(one: Listed) -> bool:
    return one.kind != "shipped" and one.count > LISTED_LIMIT


def _kind_of(concept: Concept, own: frozenset[str], index: Index) -> str:
    if concept.id in own:
        return "changed" if index.shipped(concept.id) is not None else "own"
    return "shipped" if concept.origin == "lagebild" else concept.origin
