"""What the dictionary formats share: every German term as a headword, with its entries and its inflected forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.glossary.concept import Concept, Status, Term
from reader.glossary.exchange import Forms
from reader.glossary.exchange.pairs import clean

_ARTICLES = {"m": "der", "f": "die", "n": "das", "pl": "die"}


@dataclass(slots=True)
class Headword:
    """A German term as it is looked up, the entries that it may mean, and its forms (without itself)."""

    text: str
    entries: list[tuple[Concept, Term]] = field(default_factory=list)
    forms: dict[str, None] = field(default_factory=dict)


def headwords(concepts: Sequence[Concept], forms: Forms | None) -> list[Headword]:
    """Return all German terms in the order of the entries; terms of several entries come once."""
    found: dict[str, Headword] = {}
    for concept in concepts:
        for term in concept.de:
            text = clean(term.text)
            word = found.setdefault(text, Headword(text))
            word.entries.append((concept, term))
            if forms:
                # One term at a time, so that a form is known to belong to this headword and not to its synonym.
                own = map(clean, forms(replace(concept, de=(term,))))
                word.forms.update(dict.fromkeys(form for form in own if form and form != text))
    return list(found.values())


def article(term: Term) -> str:
    """Return the German article of a noun: der, die, das, or ''.

    In brackets where the term begins with an adjective in its strong form, which would change after an article.
    """
    found = _ARTICLES.get(term.gender, "")
    first, _, rest = term.text.strip().partition(" ")
    return f"({found})" if found and rest and first.endswith(("e", "er", "es")) else found


def designation(term: Term) -> str:
    """Return the term with its article."""
    return f"{article(term)} {clean(term.text)}".strip()


def english(concept: Concept, german: Term) -> str:
    """Return the usable English terms, each with its region: the German term's own first, then the preferred one."""
    usable = [term for term in concept.en if term.status is not Status.DEPRECATED]
    usable.sort(key=lambda term: german.en.index(term.text) if term.text in german.en else len(german.en))
    return "; ".join(clean(t.text) + (f" ({t.region})" if t.region else "") for t in usable)


def others(concept: Concept, term: Term) -> str:
    """Return the other German terms of the entry."""
    return "; ".join(clean(t.text) for t in concept.de if t.text != term.text)
