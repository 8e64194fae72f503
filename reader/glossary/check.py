"""Consistency of the entries among each other (the schema itself: reader/glossary/sources.py)."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.glossary.concept import Concept, PartOfSpeech, Status, Term, TermType

_BRITISH = re.compile(
    r"\b(?:defence|defences|offence|armour|armoured|harbour|labour|colour|neighbour\w*|centre|programme|manoeuvre\w*"
    r"|organisation\w*|mobilisation|demilitaris\w+|licence|recognis\w+|authoris\w+|neutralis\w+|stabilis\w+)\b",
    re.IGNORECASE,
)
_SMALLEST_SUBDOMAIN = 3


def check_concepts(concepts: Sequence[Concept]) -> list[str]:
    """Return all inconsistencies, one sentence each, beginning with the entry's id."""
    return [
        *_relations(concepts),
        *_duplicates(concepts),
        *_circular(concepts),
        *_deprecated_in_definitions(concepts),
        *_spelling(concepts),
        *_orphans(concepts),
        *_senseless(concepts),
    ]


def _relations(concepts: Sequence[Concept]) -> list[str]:
    """A relation names another entry that exists."""
    ids = {c.id for c in concepts}
    problems = []
    for concept in concepts:
        for name in ("broader", "part_of", "related", "antonym"):
            for other in getattr(concept, name):
                if other == concept.id:
                    problems.append(f"{concept.id}: {name} names the entry itself")
                elif other not in ids:
                    problems.append(f"{concept.id}: {name} names the unknown id '{other}'")
    return problems


def _duplicates(concepts: Sequence[Concept]) -> list[str]:
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
            problems.append(f"{plain[0]}: '{text}' stands in several entries ({ids}), and this one has no sense data")
    return problems


def _circular(concepts: Sequence[Concept]) -> list[str]:
    """A definition must not use the term that it defines."""
    problems = []
    for concept in concepts:
        pairs = ((concept.definition_en, concept.en[0]), (concept.definition_de, concept.de[0]))
        for definition, term in pairs:
            if term.pos is PartOfSpeech.PHRASE:
                continue
            if re.search(rf"(?<!\w){re.escape(term.text)}(?!\w)", definition, re.IGNORECASE):
                problems.append(f"{concept.id}: its definition uses '{term.text}' itself")
    return problems


def _deprecated_in_definitions(concepts: Sequence[Concept]) -> list[str]:
    bad: dict[str, str] = {}
    good = {t.text.lower() for c in concepts for t in c.en if t.status is not Status.DEPRECATED}
    for concept in concepts:
        for term in concept.en:
            if term.status is Status.DEPRECATED and term.text.lower() not in good:
                bad[term.text] = concept.en[0].text
    problems = []
    for concept in concepts:
        for text, better in bad.items():
            if re.search(rf"\b{re.escape(text)}\b", concept.definition_en):
                problems.append(f"{concept.id}: its definition uses the deprecated '{text}' (preferred: '{better}')")
    return problems


def _spelling(concepts: Sequence[Concept]) -> list[str]:
    """Preferred terms and definitions are American; British spellings are admitted terms with region GB."""
    problems = []
    for concept in concepts:
        first = concept.en[0]
        if _BRITISH.search(first.text) and not first.text[:1].isupper():
            problems.append(f"{concept.id}: the preferred term '{first.text}' is spelt the British way")
        found = _BRITISH.search(re.sub(r"\b[A-Z]\w+", "", concept.definition_en))
        if found:
            problems.append(f"{concept.id}: its definition spells '{found.group()}' the British way")
    return problems


def _orphans(concepts: Sequence[Concept]) -> list[str]:
    sizes = Counter((c.domain, c.subdomain) for c in concepts)
    return [
        f"{domain}/{subdomain}: the subdomain has only {size} entries"
        for (domain, subdomain), size in sorted(sizes.items())
        if size < _SMALLEST_SUBDOMAIN
    ]


def _senseless(concepts: Sequence[Concept]) -> list[str]:
    """A very short word that always counts, or an ambiguous entry without any cue, will mark the wrong places."""
    problems = []
    for concept in concepts:
        for term in concept.de:
            name = term.type in (TermType.ABBREVIATION, TermType.VARIANT) or sum(map(str.isupper, term.text)) > 1
            short = len(term.text) <= 3 and not name
            if short and concept.sense_of(term).prior >= 1:
                problems.append(f"{concept.id}: '{term.text}' is short and has no sense data")
    return problems
