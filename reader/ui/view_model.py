"""What the window shows, as plain data: no Qt here, so that panes, card and sidebar agree without knowing each other.

Blocks count in :meth:`Article.parts`; offsets are half-open code points of their block's text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader.glossary.concept import Concept, PartOfSpeech, Term, TermType
from reader.glossary.hit import Hit, Level, Span
from reader.text.article import Article, Block, Sentence

ConceptLookup = Callable[[str], Concept | None]

_ARTICLES = {"m": "der", "f": "die", "n": "das", "pl": "die"}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place of a term. ``pieces`` are code points of the block's text, ascending."""

    block: int
    pieces: tuple[Span, ...]
    hit: Hit


@dataclass(frozen=True, slots=True)
class TermRow:
    """One line of the sidebar: a term of this article with all its places in reading order.

    ``key`` names the term everywhere in the window: the concept's id, or ``~lemma`` where there is no concept.
    ``level``: 'sure' where at least one place is sure, else 'possible'. ``first_order``: rank by first appearance.
    """

    key: str
    lemma: str
    article: str
    en: tuple[str, ...]
    domain: str
    level: str
    count: int
    occurrences: tuple[Occurrence, ...]
    concept: str | None
    first_order: int


@dataclass(frozen=True, slots=True)
class Rendering:
    """Where the translation of a sentence says a term.

    ``term`` is the row's key; ``source`` are code points of the German block, ``target`` of the English sentence.
    ``status``: 'follows', 'deviates', 'deprecated' or 'unknown' (unsure); ``expected``: what the glossary asks for.
    """

    term: str
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    status: str = "follows"
    expected: str = ""
    name: str = ""
    """The rendering as the glossary writes it ("armed forces" for "Armed Forces")."""


@dataclass(frozen=True, slots=True)
class TranslationState:
    """One sentence's translation. ``status``: 'waiting', 'done', 'edited' or 'failed' (reason in ``flags``)."""

    text: str | None
    status: str = "done"
    engine: str = ""
    flags: tuple[str, ...] = ()
    renderings: tuple[Rendering, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleView:
    """Everything the panes and the sidebar show. All tuples by block have ``len(parts)`` items."""

    article: Article
    parts: tuple[Block, ...]
    sentences: tuple[tuple[Sentence, ...], ...]
    hits: tuple[tuple[Hit, ...], ...] = ()
    rows: tuple[TermRow, ...] = ()
    translations: Mapping[tuple[int, int], TranslationState] = field(default_factory=dict)
    """(block, index of the sentence in that block) -> state; a missing key is an untranslated sentence."""
    others: Mapping[tuple[int, int], TranslationState] = field(default_factory=dict)
    """What a second engine says where it says something else; ``engine`` is its title."""

    @property
    def possible_count(self) -> int:
        return sum(row.level == Level.POSSIBLE.value for row in self.rows)

    @property
    def deviation_count(self) -> int:
        return sum(r.status in ("deviates", "deprecated") for s in self.translations.values() for r in s.renderings)


@dataclass(frozen=True, slots=True)
class CardPart:
    """A part of a compound; ``concept`` None where the glossary does not have it (then it is no link)."""

    lemma: str
    en: str
    concept: str | None


@dataclass(frozen=True, slots=True)
class Relation:
    """A link to another concept. ``kind``: broader, part_of, related, antonym, synonym, abbreviation, full."""

    kind: str
    lemma: str
    concept: str | None


@dataclass(frozen=True, slots=True)
class CardData:
    """What the hover card says; empty strings where nothing is known (then the line is left out)."""

    key: str
    headword: str
    article: str = ""
    inflection: str = ""
    pos: str = ""
    equivalents: tuple[str, ...] = ()
    definition_en: str = ""
    definition_de: str = ""
    note_en: str = ""
    note_de: str = ""
    domain: str = ""
    origin: str = ""
    level: str = "sure"
    why: str = ""
    parts: tuple[CardPart, ...] = ()
    rendering: str = ""
    """The words of the translation here; '' where unknown."""
    rendering_status: str = ""
    """'follows', 'deviates', 'deprecated' or ''."""
    expected: str = ""
    relations: tuple[Relation, ...] = ()
    concept: str | None = None


def key_of(hit: Hit) -> str:
    """Return the row key of a hit."""
    return hit.concept if hit.concept is not None else f"~{hit.lemma}"


def rows_of(hits: Sequence[Sequence[Hit]], lookup: ConceptLookup | None = None) -> tuple[TermRow, ...]:
    """Group the visible hits (by block) into rows, in order of first appearance."""
    places: dict[str, list[Occurrence]] = {}
    for block, found in enumerate(hits):
        for hit in found:
            if hit.level is not Level.HIDDEN:
                places.setdefault(key_of(hit), []).append(Occurrence(block, hit.pieces, hit))
    rows = []
    for order, (key, occurrences) in enumerate(places.items()):
        first = next((o.hit for o in occurrences if o.hit.level is Level.SURE), occurrences[0].hit)
        concept = lookup(first.concept) if lookup and first.concept else None
        rows.append(
            TermRow(
                key=key,
                lemma=first.lemma,
                article=_article(first, concept, lookup),
                en=first.en or (concept.equivalents if concept else ()),
                domain=first.domain,
                level=first.level.value,
                count=len(occurrences),
                occurrences=tuple(occurrences),
                concept=first.concept,
                first_order=order,
            )
        )
    return tuple(rows)


def rows_without(rows: Sequence[TermRow], is_dismissed: Callable[[str, Occurrence], bool]) -> tuple[TermRow, ...]:
    """Return the rows without the places that the user does not want marked; a row without places goes."""
    wanted = []
    for row in rows:
        places = tuple(place for place in row.occurrences if not is_dismissed(row.key, place))
        if len(places) == len(row.occurrences):
            wanted.append(row)
        elif places:
            first = next((p.hit for p in places if p.hit.level is Level.SURE), places[0].hit)
            wanted.append(
                replace(row, lemma=first.lemma, level=first.level.value, count=len(places), occurrences=places)
            )
    return tuple(wanted)


def card_of(
    hit: Hit,
    concept: Concept | None,
    lookup: ConceptLookup | None = None,
    rendering: Rendering | None = None,
    rendering_text: str = "",
) -> CardData:
    """Return the card of one hit; ``concept`` is the entry behind it, None for a compound without entry."""
    term = _term_of(hit.lemma, concept)
    parts = tuple(CardPart(p.lemma, p.en[0] if p.en else "", p.concept) for p in hit.parts)
    return CardData(
        key=key_of(hit),
        headword=hit.lemma,
        article=_article(hit, concept, lookup),
        inflection=_inflection(term),
        pos=_part_of_speech(term),
        equivalents=hit.en or (concept.equivalents if concept else ()),
        definition_en=concept.definition_en if concept else "",
        definition_de=concept.definition_de if concept else "",
        note_en=concept.note_en if concept else "",
        note_de=concept.note_de if concept else "",
        domain=hit.domain,
        origin=concept.origin if concept else "",
        level=hit.level.value,
        why=hit.why,
        parts=parts if len(parts) > 1 else (),
        rendering=rendering_text,
        rendering_status=rendering.status if rendering else "",
        expected=rendering.expected if rendering else "",
        relations=_relations(concept, term, lookup),
        concept=hit.concept,
    )


def _term_of(lemma: str, concept: Concept | None) -> Term | None:
    if concept is None:
        return None
    return next((t for t in concept.de if t.text == lemma), concept.de[0])


def _article(hit: Hit, concept: Concept | None, lookup: ConceptLookup | None) -> str:
    """Return der, die, das of the head noun; a compound has the gender of its head, which is the first of its parts."""
    term = _term_of(hit.lemma, concept)
    if term is None and hit.parts and lookup and hit.parts[0].concept:
        term = _term_of(hit.parts[0].lemma, lookup(hit.parts[0].concept))
    if term is None or term.pos is not PartOfSpeech.NOUN or " " in term.text:
        return ""
    return _ARTICLES.get(term.gender, "")


def _inflection(term: Term | None) -> str:
    """Return genitive and plural in the short form of dictionaries: '-s, -e'."""
    if term is None or term.pos is not PartOfSpeech.NOUN or term.gender in ("", "pl"):
        return ""
    genitive = _ending(term.text, term.genitive)
    plural = "no plural" if term.plural == "-" else _ending(term.text, term.plural)
    return ", ".join(x for x in (genitive, plural) if x)


def _ending(text: str, form: str) -> str:
    if not form:
        return ""
    return f"-{form[len(text) :]}" if form.startswith(text) else form


def _part_of_speech(term: Term | None) -> str:
    if term is None:
        return ""
    if term.type is TermType.ABBREVIATION:
        return "abbreviation"
    return term.pos.value


def _relations(concept: Concept | None, term: Term | None, lookup: ConceptLookup | None) -> tuple[Relation, ...]:
    if concept is None:
        return ()
    own = term.text if term else ""
    kinds = {TermType.ABBREVIATION: "abbreviation"}
    found = [Relation(kinds.get(t.type, "synonym"), t.text, None) for t in concept.de if t.text != own]
    for kind in ("broader", "part_of", "related", "antonym"):
        for key in getattr(concept, kind):
            other = lookup(key) if lookup else None
            if other is not None:
                found.append(Relation(kind, other.headword, key))
    return tuple(found)
