"""German terms: one word in two entries, forms that are other words, words too short to be safe, stray subdomains."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from reader.glossary.check.nouns import NounFacts, known_forms
from reader.glossary.check.problem import Problem
from reader.glossary.concept import Concept, Term, TermType

_SMALLEST_SUBDOMAIN = 3
_LONGEST_SHORT = 3
_EVERYDAY = {
    "aber", "alle", "als", "also", "an", "auch", "auf", "aus", "bei", "bin", "bis", "da", "damit", "dann", "das",
    "dem", "den", "der", "die", "doch", "dort", "du", "durch", "ein", "eine", "einen", "einer", "er", "es", "etwas",
    "für", "ganz", "gegen", "gut", "hat", "hier", "ich", "ihm", "ihr", "im", "in", "ist", "ja", "kein", "kommen",
    "lassen", "leben", "machen", "man", "mehr", "mein", "mit", "muss", "nach", "nicht", "noch", "nun", "nur", "ob",
    "oder", "sagen", "sehr", "sein", "seit", "sich", "sie", "sind", "so", "soll", "tag", "tun", "über", "um", "und",
    "uns", "unter", "viel", "vom", "von", "vor", "war", "was", "weil", "wenn", "wer", "wie", "wir", "wird",
    "wissen", "wohl", "zu", "zum", "zur",
}  # fmt: skip
"""Words that nearly every text holds; no form of a term may be one."""


def check_duplicates(concepts: Sequence[Concept]) -> list[Problem]:
    """The same German term in two entries is allowed only where each says when it is meant."""
    owners: dict[str, list[tuple[Concept, Term]]] = defaultdict(list)
    for concept in concepts:
        for term in concept.de:
            owners[term.text].append((concept, term))
    problems = []
    for text, group in sorted(owners.items()):
        plain = [c.id for c, t in group if c.sense_of(t).prior >= 1]
        if len(group) > 1 and plain:
            ids = ", ".join(c.id for c, _ in group)
            reason = f"'{text}' stands in several entries ({ids}), and this one has no sense data"
            problems.append(Problem(plain[0], "duplicate", text, reason))
    return problems


def check_short(concepts: Sequence[Concept]) -> list[Problem]:
    """A very short word that always counts will mark the wrong places."""
    problems = []
    for concept in concepts:
        for term in concept.de:
            name = term.type in (TermType.ABBREVIATION, TermType.VARIANT) or sum(map(str.isupper, term.text)) > 1
            if len(term.text) <= _LONGEST_SHORT and not name and concept.sense_of(term).prior >= 1:
                problems.append(
                    Problem(concept.id, "short", term.text, f"'{term.text}' is short and has no sense data")
                )
    return problems


def check_collisions(
    concepts: Sequence[Concept], nouns: NounFacts | None = None, common: Collection[str] = frozenset()
) -> list[Problem]:
    """An inflected form that is another, common word needs sense data, or it is marked where the other is meant.

    ``common``: citation forms of everyday nouns; words of the texts are compared in exact case, as they are matched.
    """
    problems = []
    for concept in concepts:
        for term in concept.de:
            if concept.sense_of(term).prior < 1 or " " in term.text or term.type is TermType.ABBREVIATION:
                continue
            for form in sorted(known_forms(term, nouns)):
                if form in _EVERYDAY or (form != term.text and form in common):
                    reason = f"the form '{form}' of '{term.text}' is also a common word, and there is no sense data"
                    problems.append(Problem(concept.id, "collision", form, reason))
    return problems


def check_orphans(concepts: Sequence[Concept]) -> list[Problem]:
    """A subdomain of one or two entries is no subdomain."""
    sizes = Counter((c.domain, c.subdomain) for c in concepts)
    return [
        Problem(f"{domain}/{name}", "orphan", name, f"the subdomain has only {size} entries")
        for (domain, name), size in sorted(sizes.items())
        if size < _SMALLEST_SUBDOMAIN
    ]
