"""The user's own entries on top of the shipped index, without compiling the shipped one again.

Both are ordinary indexes; terms and words of the upper one are numbered from FIRST on, so that a number says where it
belongs. Entries of the lower one that the upper one overrides are hidden.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import Any

from reader.glossary.concept import Concept
from reader.recognition import store
from reader.recognition.index import Index, TermData

FIRST = 1 << 24
"""Above every number of an index of its own: 16 million terms."""
_OF_TERMS = frozenset({store.TERM, store.EVERYDAY, store.SPLIT_VERB, store.LIGHT_VERB, store.LIGHT_SPLIT})


class LayeredIndex(Index):
    """Answers as one index made of both layers would."""

    def __init__(self, lower: Index, upper: Index, hidden: Collection[str]) -> None:
        """``hidden``: ids of entries of ``lower`` that do not count, because ``upper`` has its own or they are off."""
        self._lower, self._upper = lower, upper
        self._hidden = frozenset(hidden)
        self._hidden_terms = _terms_of(lower, self._hidden)
        self.folder = upper.folder
        self.fingerprint = upper.fingerprint
        self.faults = upper.faults
        self.parts, self.opaque, self.patterns = lower.parts, lower.opaque, lower.patterns
        self.pieces, self.nouns, self.cues = lower.pieces, lower.nouns, lower.cues
        self.phrases = _Phrases(lower.phrases, upper.phrases, self._hidden_terms)
        self.own_pieces = _Pieces(lower.own_pieces, upper.own_pieces)
        self.own_nouns = _Nouns(lower.own_nouns, upper.own_nouns)

    def concept(self, concept_id: str) -> Concept | None:
        """Return the concept with this id, the upper layer's first; None where there is none."""
        found = self._upper.concept(concept_id)
        if found is None and concept_id not in self._hidden:
            found = self._lower.concept(concept_id)
        return found

    def shipped(self, concept_id: str) -> Concept | None:
        """Return the entry as the program ships it, whatever lies on top; None where it has none."""
        return self._lower.concept(concept_id)

    def concepts(self, *, shipped_only: bool = False) -> list[Concept]:
        """Return all concepts that count, or those of the shipped glossary, sorted by id."""
        below = [concept for concept in self._lower.concepts() if concept.id not in self._hidden]
        above = self._upper.concepts(shipped_only=shipped_only)
        return sorted([*above, *below], key=lambda concept: concept.id)

    def containing(self, texts: Sequence[str], limit: int) -> list[Concept]:
        """Return concepts of the upper layer that hold one of ``texts``; the lower one is shipped."""
        return self._upper.containing(texts, limit)

    def headwords(self, limit: int) -> dict[str, str]:
        """Return the preferred German terms of at most ``limit`` entries of each layer, and their ids."""
        below = {text: key for text, key in self._lower.headwords(limit).items() if key not in self._hidden}
        return self._upper.headwords(limit) | below

    def term(self, number: int) -> TermData:
        """Return the German term with this number."""
        return (self._upper if number >= FIRST else self._lower).term(number)

    def sense(self, term: TermData) -> dict[str, Any] | None:
        """Return the expanded sense data that hold for a term, None where it always means its concept."""
        return (self._upper if term.number >= FIRST else self._lower).sense(term)

    def lookup(self, form: str) -> list[tuple[int, int, int]]:
        """Return (number, kind of record, tag) for every record of exactly this form."""
        found = self._lower.lookup(form)
        if self._hidden_terms and found:
            found = [r for r in found if not (r[1] in _OF_TERMS and r[0] in self._hidden_terms)]
        above = self._upper.lookup(form)
        return [*above, *found] if above else found

    def close(self) -> None:
        """Close both layers."""
        self._upper.close()
        self._lower.close()


def _terms_of(index: Index, concepts: frozenset[str]) -> frozenset[int]:
    if not concepts:
        return frozenset()
    return frozenset(number for number, concept in index.term_owners() if concept in concepts)


class _Phrases:
    def __init__(self, lower: Any, upper: Any, hidden: frozenset[int]) -> None:
        self._lower, self._upper, self._hidden = lower, upper, hidden

    def get(self, key: str) -> list[tuple[int]]:
        found = [r for r in self._lower.get(key) or () if r[0] not in self._hidden]
        return [*(self._upper.get(key) or ()), *found]

    def iterkeys(self, prefix: str) -> Iterator[str]:
        return chain(self._lower.iterkeys(prefix), self._upper.iterkeys(prefix))


class _Pieces:
    def __init__(self, lower: Any, upper: Any) -> None:
        self._lower, self._upper = lower, upper

    def get(self, piece: str) -> list[tuple[int, int]]:
        found = list(self._lower.get(piece) or ())
        return [*((n + FIRST, flags) for n, flags in self._upper.get(piece) or ()), *found]

    def prefixes(self, word: str) -> list[str]:
        return [*self._lower.prefixes(word), *self._upper.prefixes(word)]


class _Nouns:
    def __init__(self, lower: Any, upper: Any) -> None:
        self._lower, self._upper = lower, upper

    def restore_key(self, number: int) -> str:
        return str(self._upper.restore_key(number - FIRST) if number >= FIRST else self._lower.restore_key(number))
