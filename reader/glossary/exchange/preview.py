"""What an import would do, before anything is written: new entries, changed ones, twins of entries that are there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from reader.glossary.concept import Concept, Sense, Status, Term, TermType
from reader.glossary.exchange import Read, Skipped

_RELATIONS = ("broader", "part_of", "related", "antonym")
_TICK = 2000
_TEXTS = ("definition_en", "definition_de", "note_en", "note_de", "example", "source_url")


@dataclass(frozen=True, slots=True)
class Twin:
    """An entry of the file and the entries under other ids that have one of its German terms."""

    concept: Concept
    there: tuple[Concept, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """The entries of a file by what importing them would do.

    ``new``: not there, ``twins`` among them included. ``changed``: replace the user's own. ``overriding``: lie on top
    of a shipped one. ``there``: nothing would change.
    """

    new: tuple[Concept, ...]
    changed: tuple[Concept, ...]
    overriding: tuple[Concept, ...]
    there: tuple[Concept, ...]
    twins: tuple[Twin, ...]
    skipped: tuple[Skipped, ...]

    @property
    def to_write(self) -> tuple[Concept, ...]:
        """The entries that an import has to write."""
        return (*self.new, *self.changed, *self.overriding)


def preview(
    read: Read, shipped: Iterable[Concept], own: Iterable[Concept], tick: Callable[[], None] | None = None
) -> Preview:
    """Compare a file with the shipped entries and the user's own. ``tick`` is called now and then and may raise.

    An entry that is there already is completed by what the file's format cannot hold (inflection, sense data ...).
    """
    shipped_by_id, own_by_id = {c.id: c for c in shipped}, {c.id: c for c in own}
    by_term: dict[str, list[Concept]] = defaultdict(list)
    for concept in (shipped_by_id | own_by_id).values():
        for term in concept.de:
            by_term[term.text.casefold()].append(concept)
    new, changed, overriding, there, twins = [], [], [], [], []
    for number, raw in enumerate(read.concepts):
        if tick is not None and not number % _TICK:
            tick()
        present = own_by_id.get(raw.id) or shipped_by_id.get(raw.id)
        concept = completed(raw, present) if present else raw
        if present is None:
            new.append(concept)
            same = dict.fromkeys(c for term in concept.de for c in by_term.get(term.text.casefold(), ()))
            twins += [Twin(concept, tuple(same))] if same else []
        elif _content(concept) == _content(present):
            there.append(present)
        elif raw.id in own_by_id:
            changed.append(concept)
        else:
            overriding.append(concept)
    return Preview(tuple(new), tuple(changed), tuple(overriding), tuple(there), tuple(twins), read.skipped)


def _content(concept: Concept) -> Concept:
    """The entry without what says where it came from."""
    return replace(concept, origin="", authority="", reviewed=False)


def completed(concept: Concept, present: Concept) -> Concept:
    """Return ``concept`` with everything that it leaves empty taken from ``present``, the entry of the same id."""
    texts = {name: getattr(concept, name) or getattr(present, name) for name in _TEXTS}
    deprecated = tuple(term for term in present.en if term.status is Status.DEPRECATED)
    if any(term.status is Status.DEPRECATED or term in deprecated for term in concept.en):
        deprecated = ()
    relations = {name: getattr(concept, name) for name in _RELATIONS}
    before = {name: getattr(present, name) for name in _RELATIONS}
    if set().union(*relations.values()) <= set().union(*before.values()):
        # The format knows one kind of relation, or only those between the entries of the file.
        relations = before
    return replace(
        concept,
        **texts,
        **relations,
        subdomain=present.subdomain if concept.domain == present.domain else concept.subdomain,
        de=_terms(concept.de, present.de),
        en=(*_terms(concept.en, present.en), *deprecated),
        authority=present.authority if concept.authority == concept.origin else concept.authority,
        sense=present.sense if concept.sense == Sense() else concept.sense,
        reviewed=False,
    )


def _terms(terms: tuple[Term, ...], present: tuple[Term, ...]) -> tuple[Term, ...]:
    by_text = {term.text: term for term in present}
    return tuple(_term(term, by_text[term.text]) if term.text in by_text else term for term in terms)


def _term(term: Term, present: Term) -> Term:
    feminine = present.type is TermType.FEMININE and term.type is TermType.VARIANT
    return replace(
        term,
        type=present.type if feminine or term.type is TermType.FULL else term.type,
        gender=term.gender or present.gender,
        genitive=term.genitive or present.genitive,
        plural=term.plural or present.plural,
        inflection=term.inflection or present.inflection,
        forms=term.forms or present.forms,
        region=term.region or present.region,
        en=term.en or present.en,
        sense=present.sense if term.sense is None else term.sense,
    )
