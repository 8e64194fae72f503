"""Definitions: they do not go round in circles, and they use the glossary's preferred terms."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from reader.glossary.check.english import american
from reader.glossary.check.problem import Problem
from reader.glossary.concept import Concept, PartOfSpeech, Status, Term, TermType

_GENUS_ENDS = re.compile(
    r"[,;:.(]|\b(?:that|which|who|whose|of|in|for|with|by|from|to|at|on|under|against|between|such|as|used|made|where"
    r"|der|die|das|des|dem|den|von|im|aus|mit|zur|zum|für|bei|auf|an|gegen|zwischen|unter)\b"
)
_ARTICLES = {"a", "an", "the", "ein", "eine", "einer", "any", "one", "jede", "jeder", "jedes"}
_WORDS = re.compile(r"\w+(?:-\w+)*")


def check_circles(concepts: Sequence[Concept]) -> list[Problem]:
    """A definition uses no term of its own entry, and no two entries are defined by each other as genus (ISO 704)."""
    return [*_own_terms(concepts), *_genus_circles(concepts)]


def _own_terms(concepts: Sequence[Concept]) -> list[Problem]:
    problems = []
    for concept in concepts:
        for definition, terms in ((concept.definition_en, concept.en), (concept.definition_de, concept.de)):
            for term in terms:
                if _defining(term) and _uses(definition, term.text):
                    reason = f"its definition uses '{term.text}' itself"
                    problems.append(Problem(concept.id, "circular", term.text, reason))
    return problems


def _defining(term: Term) -> bool:
    """The preferred term and its spellings; a synonym in a definition may be the genus (a 'battle' is a 'fight')."""
    return term.pos is not PartOfSpeech.PHRASE and term.status is Status.PREFERRED


def _uses(definition: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", definition, re.IGNORECASE) is not None


def _genus_circles(concepts: Sequence[Concept]) -> list[Problem]:
    by_term: dict[str, str] = {}
    for concept in concepts:
        by_term.setdefault(concept.en[0].text.lower(), concept.id)
    genus = {c.id: found for c in concepts if (found := _genus(c, by_term)) and found != c.id}
    problems = []
    for start in sorted(genus):
        way = [start]
        while (after := genus.get(way[-1], "")) and after not in way:
            way.append(after)
        if after == start and start == min(way):
            circle = " > ".join((*way, start))
            reason = f"its definition goes round in a circle: {circle}"
            problems.append(Problem(start, "circular", way[-1], reason))
    return problems


def _genus(concept: Concept, by_term: Mapping[str, str]) -> str:
    """Return the id of the entry whose preferred English term heads the definition, '' where there is none."""
    head = _GENUS_ENDS.split(concept.definition_en, maxsplit=1)[0]
    words = [w.lower() for w in _WORDS.findall(head)]
    while words and words[0] in _ARTICLES:
        words.pop(0)
    for start in range(len(words)):
        found = by_term.get(" ".join(words[start:]))
        if found:
            return found
    return ""


def check_wording(concepts: Sequence[Concept]) -> list[Problem]:
    """Definitions name a concept by its preferred term where another spelling or a term to avoid was used.

    Judged are terms to avoid, British spellings, variants and abbreviations of full terms; a true synonym in running
    text is style, not inconsistency.
    """
    english = _substitutes(concepts, german=False)
    german = _substitutes(concepts, german=True)
    problems = []
    for concept in concepts:
        for definition, table in ((concept.definition_en, english), (concept.definition_de, german)):
            words = _WORDS.findall(definition)
            for text in dict.fromkeys(_phrases(words)):
                owner, better = table.get(text, ("", ""))
                if owner and owner != concept.id:
                    reason = f"its definition uses '{text}' (preferred: '{better}')"
                    problems.append(Problem(concept.id, "wording", text, reason))
    return problems


def _phrases(words: Sequence[str], longest: int = 4) -> list[str]:
    return [" ".join(words[i : i + n]) for n in range(1, longest + 1) for i in range(len(words) - n + 1)]


def _substitutes(concepts: Sequence[Concept], *, german: bool) -> dict[str, tuple[str, str]]:
    """Return for each term that stands for a preferred one: (entry's id, preferred term).

    Left out: words that are the good term of any entry as well.
    """
    good: set[str] = set()
    bad: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for concept in concepts:
        terms = concept.de if german else concept.en
        for term in terms:
            if term.status is Status.DEPRECATED or _other_spelling(term, terms[0]):
                bad[term.text].append((concept.id, terms[0].text))
            else:
                good.add(term.text)
    return {text: owners[0] for text, owners in bad.items() if text not in good}


def _other_spelling(term: Term, preferred: Term) -> bool:
    if term.text.lower() == preferred.text.lower():
        return False
    if term.type is TermType.VARIANT and term.text.replace("-", "").lower() != preferred.text.replace("-", "").lower():
        return True
    plain = [w.replace("-", "").replace(" ", "").lower() for w in (term.text, preferred.text)]
    words = [american(w) or w for w in term.text.lower().split()]
    return plain[0] == plain[1] or " ".join(words) == preferred.text.lower()
