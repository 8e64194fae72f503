"""Which English words render a German term: equivalents by lemma, parts of compounds, word links of the engine.

A rendering that is not found is never called wrong: the engine may have said it in other words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reader.glossary.hit import Hit, Span
from reader.translation.candidates import DOUBTFUL, Candidate, LinkStatus, candidates_of
from reader.translation.english import Token, tokens_of
from reader.translation.neighbours import with_neighbour
from reader.translation.patterns import Found
from reader.translation.protocol import WordLink


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


_NEVER = 100.0
_ROOM = 1.5
"""How much dearer a term's second choice may be when it makes room for another term."""
_FARTHEST = 0.6
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
    candidates: list[Candidate] = []
    for number, hit in enumerate(hits):
        place = _place(hit, len(source))
        linked = _linked_words(hit, word_links, tokens)
        candidates += [
            _weighed(candidate, place, linked, tokens, len(target))
            for candidate in candidates_of(number, hit, tokens, (deprecated or {}).get(hit.concept or "", ()))
        ]
    chosen = _assign(candidates)
    for number, one in chosen.items():
        if one.side:
            taken = {word for other in chosen.values() if other is not one for word in other.found.words}
            chosen[number] = replace(one, found=with_neighbour(one, source, target, hits[number], tokens, taken))
    return [_link(number, hit, chosen.get(number), word_links, tokens) for number, hit in enumerate(hits)]


def _link(
    number: int, hit: Hit, chosen: Candidate | None, word_links: Sequence[WordLink], tokens: Sequence[Token]
) -> TermLink:
    if chosen is not None:
        return TermLink(number, hit.pieces, chosen.found.pieces(tokens), chosen.status, chosen.matched)
    linked = sorted(_linked_words(hit, word_links, tokens))
    if linked:
        return TermLink(number, hit.pieces, Found(tuple(linked), 0.0).pieces(tokens), LinkStatus.UNSURE)
    return TermLink(number, hit.pieces, (), LinkStatus.NOT_FOUND)


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


def _weighed(candidate: Candidate, place: float, linked: set[int], tokens: Sequence[Token], length: int) -> Candidate:
    """Add to the cost how far the rendering stands from where it is expected; prefer what the engine points at."""
    first, last = candidate.found.words[0], candidate.found.words[-1]
    middle = (tokens[first].span[0] + tokens[last].span[1]) / 2 / max(1, length)
    distance = abs(middle - place)
    cost = candidate.cost + distance
    if linked:
        cost += -0.5 if linked & set(candidate.found.words) else 1.0
    doubtful = candidate.found.cost >= 2.0 or candidate.cost >= DOUBTFUL
    if doubtful and distance > _FARTHEST:
        cost += _NEVER
    return replace(candidate, cost=cost)


def _assign(candidates: Sequence[Candidate]) -> dict[int, Candidate]:
    """Give each hit at most one rendering and each English word at most one term, cheapest first."""
    usable = sorted((one for one in candidates if one.cost < _NEVER), key=lambda one: (one.cost, one.hit))
    chosen: dict[int, Candidate] = {}
    for candidate in usable:
        if candidate.hit not in chosen and not _owners(candidate, chosen):
            chosen[candidate.hit] = candidate
    for candidate in usable:
        if candidate.hit not in chosen:
            _make_room(candidate, chosen, usable)
    return chosen


def _owners(candidate: Candidate, chosen: Mapping[int, Candidate]) -> list[int]:
    words = set(candidate.found.words)
    return [
        hit
        for hit, other in chosen.items()
        if hit != candidate.hit and words & set(other.found.words) and not _share(candidate, other)
    ]


def _share(first: Candidate, second: Candidate) -> bool:
    """Say whether two terms may be said with the same words: "Zentral- und Provinzregierungen" with "governments"."""
    same = set(first.found.words) == set(second.found.words)
    return (first.open or second.open) and (not same or "head" in (first.side, second.side))


def _make_room(candidate: Candidate, chosen: dict[int, Candidate], usable: Sequence[Candidate]) -> None:
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
    # What says more keeps its words, where the other has any left: "interior ministers" before a mere "minister".
    more = candidate.status is not LinkStatus.UNSURE and set(owner.found.words) < set(candidate.found.words)
    changed = {**chosen, candidate.hit: candidate}
    left = (one for one in usable if one.hit == owner.hit and not _owners(one, changed))
    second = next(left, None) if more else None
    chosen[owner.hit] = second or owner
    if second is not None:
        chosen[candidate.hit] = candidate
