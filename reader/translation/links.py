"""Which English words render a German term: equivalents by lemma, parts of compounds, word links of the engine.

A rendering that is not found is never called wrong: the engine may have said it in other words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product

from reader.glossary.hit import Hit, Span
from reader.translation.english import Token, same_word, tokens_of
from reader.translation.patterns import Found, occurrences
from reader.translation.protocol import WordLink


class LinkStatus(StrEnum):
    """How a rendering stands to the glossary. UNSURE: only part of the term, or a related word, was found."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    NOT_FOUND = "not found"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class TermLink:
    """One term and its rendering. Pieces are code points of the sentence and of its translation; none if not found."""

    hit: int
    """Number of the hit in the sequence given."""
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    status: LinkStatus
    matched: str = ""
    """The equivalent that was found ('field support battalion'), as the glossary writes it."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    hit: int
    found: Found
    status: LinkStatus
    matched: str
    cost: float


_HEAD_ONLY = 6.0
_LONGER = 0.12
_ALIKE = -0.6
_VERB_ONLY = 3.0
_PARTICLES = frozenset({"down", "up", "out", "off", "in", "into", "on", "back", "away", "over", "forward", "through"})
_NEVER = 100.0
_ROOM = 1.5
"""How much dearer a term's second choice may be when it makes room for another term."""
_FARTHEST = 0.45
"""A related word further away than this (share of the sentence) is taken for chance."""


def link_terms(
    source: str,
    target: str,
    hits: Sequence[Hit],
    *,
    word_links: Sequence[WordLink] = (),
    deprecated: Mapping[str, Sequence[str]] | None = None,
) -> list[TermLink]:
    """Return one link a hit, in order. Hits' pieces count in ``source``.

    ``deprecated``: concept id -> English terms that the glossary advises against. ``word_links`` come from the engine
    and decide where an equivalent occurs twice, or where none occurs.
    """
    tokens = tokens_of(target)
    candidates: list[_Candidate] = []
    for number, hit in enumerate(hits):
        place = _place(hit, len(source))
        linked = _linked_words(hit, word_links, tokens)
        candidates += [
            _weighed(candidate, place, linked, tokens, len(target))
            for candidate in _candidates(number, hit, tokens, (deprecated or {}).get(hit.concept or "", ()))
        ]
    chosen = _assign(candidates)
    return [_link(number, hit, chosen.get(number), word_links, tokens) for number, hit in enumerate(hits)]


def _link(
    number: int, hit: Hit, chosen: _Candidate | None, word_links: Sequence[WordLink], tokens: Sequence[Token]
) -> TermLink:
    if chosen is not None:
        return TermLink(number, hit.pieces, chosen.found.pieces(tokens), chosen.status, chosen.matched)
    linked = sorted(_linked_words(hit, word_links, tokens))
    if linked:
        return TermLink(number, hit.pieces, Found(tuple(linked), 0.0).pieces(tokens), LinkStatus.UNSURE)
    return TermLink(number, hit.pieces, (), LinkStatus.NOT_FOUND)


def _candidates(number: int, hit: Hit, tokens: Sequence[Token], deprecated: Sequence[str]) -> list[_Candidate]:
    verb = hit.kind == "separable" or hit.lemma[:1].islower()
    found: list[_Candidate] = []
    for rank, equivalent in enumerate(hit.en):
        status = LinkStatus.PREFERRED if rank == 0 else LinkStatus.ADMITTED
        # Where German and English write a term alike (NATO), the same letters are the rendering.
        extra = _ALIKE if equivalent.casefold() == hit.surface.casefold() else min(0.3, 0.05 * rank)
        found += _of(number, equivalent, status, extra, tokens, verb)
        first, _, rest = equivalent.partition(" ")
        if verb and rest in _PARTICLES:
            found += _of(number, first, LinkStatus.UNSURE, _VERB_ONLY, tokens, verb)
    for equivalent in deprecated:
        found += _of(number, equivalent, LinkStatus.DEPRECATED, 0.4, tokens, verb)
    alike = hit.surface.rstrip(".")
    if any(token.text == alike for token in tokens):
        found += _of(number, alike, LinkStatus.ADMITTED, 0.2, tokens, verb=False)
    if hit.parts:
        found += _of_parts(number, hit, tokens)
    if hit.parts or "-" in hit.lemma:
        found = [_with_modifier(candidate, hit, tokens) for candidate in found]
    return found


def _of(
    number: int, equivalent: str, status: LinkStatus, extra: float, tokens: Sequence[Token], verb: bool
) -> list[_Candidate]:
    # A longer equivalent says more than the short one inside it: "military campaign" before "campaign".
    return [
        _Candidate(number, found, status, equivalent, found.cost + extra - _LONGER * (len(found.words) - 1))
        for found in occurrences(equivalent, tokens, verb=verb)
    ]


def _of_parts(number: int, hit: Hit, tokens: Sequence[Token]) -> list[_Candidate]:
    """Build a compound's rendering from its parts: 'field support' + 'battalion'; at worst its last part alone."""
    found: list[_Candidate] = []
    options = [part.en[:4] for part in hit.parts if part.en]
    if len(options) == len(hit.parts) <= 3:
        for choice in product(*options):
            found += _of(number, " ".join(choice), LinkStatus.ADMITTED, 0.6, tokens, verb=False)
    telling = [part for part in hit.parts if part.en]
    for equivalent in telling[-1].en if telling else ():
        found += _of(number, equivalent, LinkStatus.UNSURE, _HEAD_ONLY, tokens, verb=False)
    return found


def _with_modifier(candidate: _Candidate, hit: Hit, tokens: Sequence[Token]) -> _Candidate:
    """Add words right before that render another part, or stand in German as they are (NATO, US)."""
    words = list(candidate.found.words)
    modifiers = [word.text for part in hit.parts[:-1] for en in part.en for word in tokens_of(en)]
    modifiers += hit.lemma.split("-")[:-1]
    while words[0] > 0 and _side_by_side(tokens[words[0] - 1], tokens[words[0]]):
        if not any(same_word(tokens[words[0] - 1].text, modifier) for modifier in modifiers):
            break
        words.insert(0, words[0] - 1)
    if len(words) == len(candidate.found.words):
        return candidate
    found = Found(tuple(words), candidate.found.cost)
    cost = candidate.cost - _LONGER * (len(words) - len(candidate.found.words))
    if candidate.status is LinkStatus.UNSURE and candidate.cost >= _HEAD_ONLY:
        return replace(candidate, found=found, status=LinkStatus.ADMITTED, cost=cost - _HEAD_ONLY + 1.0)
    return replace(candidate, found=found, cost=cost)


def _side_by_side(first: Token, second: Token) -> bool:
    """Say whether only a blank or a hyphen stands between two words."""
    return second.span[0] - first.span[1] <= 1


def _place(hit: Hit, length: int) -> float:
    """Return where in the sentence the term stands, 0 to 1."""
    return (hit.start + hit.end) / 2 / max(1, length)


def _linked_words(hit: Hit, word_links: Sequence[WordLink], tokens: Sequence[Token]) -> set[int]:
    ranges = [
        link.target
        for link in word_links
        if any(link.source[0] < end and start < link.source[1] for start, end in hit.pieces)
    ]
    return {
        number
        for number, token in enumerate(tokens)
        if any(start < token.span[1] and token.span[0] < end for start, end in ranges)
    }


def _weighed(candidate: _Candidate, place: float, linked: set[int], tokens: Sequence[Token], length: int) -> _Candidate:
    """Add to the cost how far the rendering stands from where it is expected; prefer what the engine points at."""
    first, last = candidate.found.words[0], candidate.found.words[-1]
    middle = (tokens[first].span[0] + tokens[last].span[1]) / 2 / max(1, length)
    distance = abs(middle - place)
    cost = candidate.cost + distance
    if linked:
        cost += -0.5 if linked & set(candidate.found.words) else 1.0
    doubtful = candidate.found.cost >= 2.0 or candidate.cost >= _HEAD_ONLY
    if doubtful and distance > _FARTHEST:
        cost += _NEVER
    return replace(candidate, cost=cost)


def _assign(candidates: Sequence[_Candidate]) -> dict[int, _Candidate]:
    """Give each hit at most one rendering and each English word at most one term, cheapest first."""
    usable = sorted((one for one in candidates if one.cost < _NEVER), key=lambda one: (one.cost, one.hit))
    chosen: dict[int, _Candidate] = {}
    for candidate in usable:
        if candidate.hit not in chosen and not _owners(candidate, chosen):
            chosen[candidate.hit] = candidate
    for candidate in usable:
        if candidate.hit not in chosen:
            _make_room(candidate, chosen, usable)
    return chosen


def _owners(candidate: _Candidate, chosen: Mapping[int, _Candidate]) -> list[int]:
    words = set(candidate.found.words)
    return [hit for hit, other in chosen.items() if hit != candidate.hit and words & set(other.found.words)]


def _make_room(candidate: _Candidate, chosen: dict[int, _Candidate], usable: Sequence[_Candidate]) -> None:
    """Let a term that holds two terms' words ("army units") make do with its own, where it can at little cost."""
    owners = _owners(candidate, chosen)
    if len(owners) != 1:
        return
    owner = chosen.pop(owners[0])
    for other in usable:
        if other.hit != owner.hit or other.cost > owner.cost + _ROOM:
            continue
        if not _owners(other, {**chosen, candidate.hit: candidate}):
            chosen[candidate.hit] = candidate
            chosen[other.hit] = other
            return
    chosen[owner.hit] = owner
