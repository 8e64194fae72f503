"""The inflected forms of an entry as plain text, for dictionaries of other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice, product

from reader.glossary.concept import Concept, Term
from reader.recognition.nouns import NounTable
from reader.recognition.words import TermForms, Word, term_forms

PHRASE_LIMIT = 48
"""Most forms of one multiword term: adjectives and noun are combined without asking which agree."""


def concept_forms(table: NounTable) -> Callable[[Concept], tuple[str, ...]]:
    """Return a function that gives all inflected forms of an entry's German terms, citation forms left out."""

    def forms(concept: Concept) -> tuple[str, ...]:
        found = dict.fromkeys(form for term in concept.de for form in _forms(term, table))
        for term in concept.de:
            found.pop(term.text, None)
        return tuple(found)

    return forms


def _forms(term: Term, table: NounTable) -> Iterator[str]:
    try:
        forms = term_forms(term, table)
    except ValueError:
        # What no index can match has no forms either.
        return
    yield from forms.single
    for phrase in forms.phrases:
        yield from _phrase(phrase)
    yield from _verb(forms)


def _phrase(words: list[Word]) -> Iterator[str]:
    # The index also knows attributes in the other case; a dictionary needs them only as they are usually written.
    choices = [[f for f in word.forms if f[:1].isupper() == word.text[:1].isupper()] or [word.text] for word in words]
    yield from islice((" ".join(chosen) for chosen in product(*choices)), PHRASE_LIMIT)


def _verb(forms: TermForms) -> Iterator[str]:
    if forms.verb is None:
        return
    before = [" ".join(word.text for word in words) for words in forms.complement]
    for text in before:
        yield from (f"{text} {form}" for form in forms.verb.solid)
    if forms.verb.particle and not before:
        yield from (f"{form} {forms.verb.particle}" for form in forms.verb.split)
