"""Searching entries by a word as people type it: umlauts or not, capitals or not, German or English."""

from __future__ import annotations

from collections.abc import Iterable

from reader.glossary.concept import Concept

_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "-": None, "\u00ad": None, "\u00a0": " "})


def fold_term(text: str) -> str:
    """Fold a term for comparison: lower case, ae = ä = a, oe = ö = o, ue = ü = u, ß = ss, no hyphens."""
    folded = text.lower().translate(_FOLD)
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def find_concepts(word: str, concepts: Iterable[Concept]) -> list[Concept]:
    """Return the concepts with a term equal to ``word``, then those with one that starts with it, then contains it."""
    needle = fold_term(word.strip())
    if not needle:
        return []
    ranked: list[tuple[int, str, Concept]] = []
    for concept in concepts:
        folded = [fold_term(t.text) for t in (*concept.de, *concept.en)]
        if needle in folded:
            rank = 0
        elif any(f.startswith(needle) for f in folded):
            rank = 1
        elif len(needle) >= 3 and any(needle in f for f in folded):
            rank = 2
        else:
            continue
        ranked.append((rank, concept.headword, concept))
    return [concept for _, _, concept in sorted(ranked, key=lambda item: item[:2])]
