"""Gender and plural of the entries against a list of German nouns (resources/nouns, derived from german-nouns).

The list is read above this layer: it comes in as ``NounFacts``. Compounds are judged by their longest head in the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from reader.glossary.check.problem import Problem
from reader.glossary.concept import Concept, PartOfSpeech, Term, TermType

_SHORTEST_HEAD = 5
"""Shorter heads are endings as often as words (-ei, -at, -urin)."""


class NounFact(NamedTuple):
    """What the list knows of one noun: gender m f n pl or '' and all its forms."""

    gender: str
    forms: frozenset[str]


class NounFacts(Protocol):
    def exactly(self, lemma: str) -> Sequence[NounFact]:
        """Return the nouns of this citation form."""

    def by_head(self, word: str) -> tuple[str, Sequence[NounFact]]:
        """Return (first part, nouns) of the longest listed head of a compound; ('', ()) where there is none."""


def check_nouns(concepts: Sequence[Concept], nouns: NounFacts) -> list[Problem]:
    """Return genders and plurals that the noun list contradicts, for compounds those of their head."""
    problems = []
    for concept in concepts:
        for term in concept.de:
            if _judged(term):
                problems += [Problem(concept.id, "noun", term.text, reason) for reason in _faults(term, nouns)]
    return problems


def known_forms(term: Term, nouns: NounFacts | None) -> set[str]:
    """Return the forms of a term as far as the entry and the noun list tell them."""
    stated = ",".join((term.text, term.genitive, term.plural)).split(",")
    forms = set(term.forms) or {form.strip() for form in stated} - {"", "-"}
    if nouns is not None and not term.forms and term.pos is PartOfSpeech.NOUN and not term.inflection:
        for fact in nouns.exactly(term.text):
            if not term.gender or fact.gender in ("", term.gender):
                forms |= fact.forms
    return forms


def _judged(term: Term) -> bool:
    return (
        term.pos is PartOfSpeech.NOUN
        and term.gender in ("m", "f", "n")
        and term.type not in (TermType.ABBREVIATION, TermType.FEMININE)
        and not term.inflection
        and " " not in term.text
        and term.text[:1].isupper()
    )


def _faults(term: Term, nouns: NounFacts) -> list[str]:
    prefix, known = "", [f for f in nouns.exactly(term.text) if f.gender in ("m", "f", "n")]
    source = f"'{term.text}'"
    if not known:
        prefix, heads = nouns.by_head(term.text)
        known = [f for f in heads if f.gender in ("m", "f", "n")]
        head = term.text[len(prefix) :]
        if term.gender == "n" and head.endswith("n"):
            return []  # a verb used as a noun (das Vorrücken) has only by chance an ending that is listed (der Rücken)
        source = f"its head '{head.lstrip('-')}'"
        if len(head.lstrip("-")) < _SHORTEST_HEAD:
            return []
    if not known:
        return []
    fitting = [f for f in known if f.gender == term.gender]
    if not fitting:
        genders = " or ".join(sorted({f.gender for f in known}))
        return [f"gender '{term.gender}' of '{term.text}' contradicts the noun list ({source}: {genders})"]
    if not term.plural or term.plural == "-":
        return []
    forms = {_joined(prefix, form) for fact in fitting for form in fact.forms}
    strange = [p for p in map(str.strip, term.plural.split(",")) if len(forms) > 1 and p.lower() not in forms]
    return [f"plural '{p}' of '{term.text}' is not among the forms of {source} in the noun list" for p in strange]


def _joined(prefix: str, form: str) -> str:
    return (prefix + form).lower()
