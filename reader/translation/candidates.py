"""Where a translation may say a German term: its equivalents, and what a compound's parts say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product

from reader.glossary.hit import Hit, Part
from reader.translation.english import Token, same_word, tokens_of
from reader.translation.english_tables import near_words
from reader.translation.patterns import DERIVED, Found, occurrences
from reader.translation.stopwords import ENGLISH


class LinkStatus(StrEnum):
    """How a rendering stands to the glossary. UNSURE: only part of the term, or a related word, was found."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    NOT_FOUND = "not found"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may render a hit. ``matched``: the equivalent found there; the lowest ``cost`` is the best."""

    hit: int
    found: Found
    status: LinkStatus
    matched: str
    cost: float
    side: str = ""
    """'head' or 'modifier' where only that part of a compound was found, else ''."""
    open: bool = False
    """Whether the German word leaves its end to a later one ("Zentral- und ..."): their English may share a word."""


HEAD_ONLY = 6.0
"""Cost of a part alone: only where nothing else says the term."""
DOUBTFUL = 3.5
"""From this cost on a candidate far from where the term stands is taken for chance."""
_MODIFIER_ONLY = 7.0
_NEAR = (LinkStatus.UNSURE, 4.0)
_LONGER = 0.12
_ALIKE = -0.6
_VERB_ONLY = 3.0
_PARTICLES = frozenset({"down", "up", "out", "off", "in", "into", "on", "back", "away", "over", "forward", "through"})
_MOST_OPTIONS = 4


def candidates_of(number: int, hit: Hit, tokens: Sequence[Token], deprecated: Sequence[str]) -> list[Candidate]:
    """Return the places that may render hit ``number``, in no order; ``deprecated``: English advised against."""
    apart = hit.surface.endswith("-")
    verb = hit.kind == "separable" or hit.lemma[:1].islower()
    found: list[Candidate] = []
    for rank, equivalent in enumerate(hit.en):
        status = LinkStatus.PREFERRED if rank == 0 else LinkStatus.ADMITTED
        # Where German and English write a term alike (NATO), the same letters are the rendering.
        extra = _ALIKE if equivalent.casefold() == hit.surface.casefold() else min(0.3, 0.05 * rank)
        found += _of(number, equivalent, status, extra, tokens, verb, apart)
        found += [one for near in near_words(equivalent) for one in _of(number, near, *_NEAR, tokens, verb)]
        first, _, rest = equivalent.partition(" ")
        if verb and rest in _PARTICLES:
            found += _of(number, first, LinkStatus.UNSURE, _VERB_ONLY, tokens, verb)
    for equivalent in deprecated:
        found += _of(number, equivalent, LinkStatus.DEPRECATED, 0.4, tokens, verb)
    found += _left_as_it_is(number, hit, tokens)
    modifiers = list(_modifier_words(hit))
    if hit.parts:
        found += _of_parts(number, hit, tokens)
    if modifiers:
        found = [_with_modifier(one, modifiers, tokens) for one in found]
    return [replace(one, open=True) for one in found] if apart else found


def _of(
    number: int,
    equivalent: str,
    status: LinkStatus,
    extra: float,
    tokens: Sequence[Token],
    verb: bool,
    apart: bool = False,
) -> list[Candidate]:
    # A longer equivalent says more than the short one inside it: "military campaign" before "campaign".
    return [
        Candidate(number, found, status, equivalent, found.cost + extra - _LONGER * (len(found.words) - 1))
        for found in occurrences(equivalent, tokens, verb=verb, apart=apart)
    ]


def _left_as_it_is(number: int, hit: Hit, tokens: Sequence[Token]) -> list[Candidate]:
    """Find the German words themselves, which an engine leaves in names and ranks ("Ansar Allah", "a. D.")."""
    wanted = [token.text for token in tokens_of(hit.surface)]
    size = len(wanted)
    cost = 0.2 if size == 1 else _ALIKE
    return [
        Candidate(number, Found(tuple(range(at, at + size)), 0.0), LinkStatus.ADMITTED, hit.surface, cost)
        for at in range(len(tokens) - size + 1)
        if len(hit.pieces) == 1 and [token.text for token in tokens[at : at + size]] == wanted
    ]


def _of_parts(number: int, hit: Hit, tokens: Sequence[Token]) -> list[Candidate]:
    """Build a compound's rendering from its parts: 'field support' + 'battalion'; at worst one part alone."""
    found: list[Candidate] = []
    spoken = [*hit.parts[1:], hit.parts[0]] if _is_head(hit, hit.parts[0]) else list(hit.parts)
    options = [part.en[:_MOST_OPTIONS] for part in spoken if part.en]
    if 2 <= len(options) == len(spoken) <= 3:
        for choice in product(*options):
            found += _of(number, " ".join(choice), LinkStatus.ADMITTED, 0.6, tokens, verb=False)
    for part in hit.parts:
        head = _is_head(hit, part)
        cost, side = (HEAD_ONLY, "head") if head else (_MODIFIER_ONLY, "modifier")
        for equivalent in part.en:
            for one in _of(number, equivalent, LinkStatus.UNSURE, cost, tokens, verb=False):
                # Before another word a derived form is as good: "negotiating position" for Verhandlungsposition.
                derived = min(one.found.cost, DERIVED) if side == "modifier" else 0.0
                found.append(replace(one, side=side, cost=one.cost - 0.9 * derived))
    return found


def _is_head(hit: Hit, part: Part) -> bool:
    """Say whether the part is what the compound is a kind of; parts come head first, unless the head is no term."""
    return hit.lemma.casefold().endswith(part.lemma.casefold())


def _modifier_words(hit: Hit) -> Iterator[str]:
    """Yield the words that may stand before a rendering and belong to it: other parts, and what is written alike."""
    for part in hit.parts:
        if not _is_head(hit, part):
            for equivalent in part.en:
                yield from (word.text for word in tokens_of(equivalent) if word.text.casefold() not in ENGLISH)
    if hit.lemma.startswith("Bundes"):
        yield "federal"
    if "-" in hit.lemma:
        yield from hit.lemma.split("-")[:-1]


def _with_modifier(candidate: Candidate, modifiers: Sequence[str], tokens: Sequence[Token]) -> Candidate:
    """Add words right before that render another part, or stand in German as they are (NATO, US)."""
    words = list(candidate.found.words)
    while words[0] > 0 and side_by_side(tokens[words[0] - 1], tokens[words[0]]):
        if not any(same_word(tokens[words[0] - 1].text, modifier) for modifier in modifiers):
            break
        words.insert(0, words[0] - 1)
    if len(words) == len(candidate.found.words):
        return candidate
    found = Found(tuple(words), candidate.found.cost)
    cost = candidate.cost - _LONGER * (len(words) - len(candidate.found.words))
    if candidate.side == "head":
        return replace(candidate, found=found, status=LinkStatus.ADMITTED, cost=cost - HEAD_ONLY + 1.0, side="")
    return replace(candidate, found=found, cost=cost)


def side_by_side(first: Token, second: Token) -> bool:
    """Say whether only a blank or a hyphen stands between two words."""
    return second.span[0] - first.span[1] <= 1
