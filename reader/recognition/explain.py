"""One English sentence that says why a word was recognised: for the card."""

from __future__ import annotations

from reader.glossary.hit import Level
from reader.recognition.finds import Find
from reader.recognition.ordinals import TRACE as ORDINAL
from reader.recognition.tags import WORDS, Tag

NOTHING = "nothing nearby decides"


def explain(find: Find, surface: str, lemma: str, level: Level, reason: str) -> str:
    """Return the sentence; for words of several meanings the evidence is added."""
    text = _form(find, surface, lemma)
    if level is Level.HIDDEN:
        return f"Hidden: {text}, but {reason}." if reason else f"Hidden: {text}."
    if level is Level.POSSIBLE:
        return f"Possibly: {text}; {reason}." if reason else f"Possibly: {text}."
    return f"{text}; {reason}." if reason and reason != NOTHING else f"{text}."


def _form(find: Find, surface: str, lemma: str) -> str:
    if find.kind == "ellipsis":
        return f"“{surface}” is short for {lemma}"
    if ORDINAL in find.trace:
        return f"“{surface}” is a unit named by its number"
    if find.compound is not None:
        terms = [p.lemma for p in find.compound.parts if p.term is not None]
        return f"{surface} is a compound with {' and '.join(dict.fromkeys(terms))}"
    candidate = find.candidates[0]
    if find.kind == "separable":
        return f"“{surface}” is the separable verb {lemma} with its parts apart"
    if "gender form" in candidate.trace:
        return f"{surface} is a gender-inclusive form of {lemma}"
    if "feminine -in" in candidate.trace:
        return f"{surface} is the feminine of {candidate.term.text}"
    if "nominalised infinitive" in candidate.trace:
        return f"{surface} is the noun made of the verb {candidate.term.text}"
    if "other spelling" in candidate.trace:
        return f"{surface} is another spelling of a form of {lemma}"
    if surface == lemma:
        return f"{surface} is the term itself"
    if find.kind == "multiword":
        return f"“{surface}” is the term {lemma} as it stands in the sentence"
    return f"{surface} is {WORDS[Tag(candidate.tag)]} of {lemma}"
