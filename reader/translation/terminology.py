"""The translation against the glossary: how each term was rendered in one article, and where figures differ.

Nothing here says that a translation is wrong: a rendering may be good and not in the glossary. Hints are for looking.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.glossary.hit import Hit, Span
from reader.translation.english import bases, tokens_of
from reader.translation.links import LinkStatus, TermLink


@dataclass(frozen=True, slots=True)
class Place:
    """One occurrence of a term: the sentence's number in the article and the ranges on both sides."""

    sentence: int
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    rendering: str
    """The English words as they stand in the translation; '' where none were found."""
    status: LinkStatus


@dataclass(slots=True)
class TermUse:
    """One term of the article with all its places. Terms are told apart by concept, compounds by lemma."""

    key: str
    lemma: str
    preferred: str
    places: list[Place] = field(default_factory=list)

    def counts(self) -> list[tuple[str, int]]:
        """Return the renderings as citation forms with their numbers, most frequent first ('not found' left out)."""
        counter = Counter(_citation(place.rendering) for place in self.places if place.rendering)
        return sorted(counter.items(), key=lambda item: (-item[1], item[0]))

    def drifts(self) -> bool:
        """Say whether the article renders the term in more than one way."""
        return len(self.counts()) > 1

    def summary(self) -> str:
        """Return for example 'Streitkräfte: armed forces 6, troops 2, not found 1'."""
        said = [f"{rendering} {number}" for rendering, number in self.counts()]
        missing = sum(place.status is LinkStatus.NOT_FOUND for place in self.places)
        return f"{self.lemma}: {', '.join(said + ([f'not found {missing}'] if missing else []))}"

    def deviations(self) -> list[Place]:
        """Return the places to look at: advised against, or another rendering than most of this article's.

        Places where nothing was found are not among them.
        """
        counts = self.counts()
        if not counts:
            return []
        usual = counts[0][0]
        return [
            place
            for place in self.places
            if place.status is LinkStatus.DEPRECATED or (place.rendering and _citation(place.rendering) != usual)
        ]


def term_uses(sentences: Iterable[tuple[str, str | None, Sequence[Hit], Sequence[TermLink]]]) -> list[TermUse]:
    """Collect the terms of an article: (German, English or None, hits, links) a sentence, in order.

    Sentences without translation are left out. Terms come in order of appearance.
    """
    uses: dict[str, TermUse] = {}
    for number, (_, english, hits, links) in enumerate(sentences):
        if english is None:
            continue
        for link in links:
            hit = hits[link.hit]
            key = hit.concept or hit.lemma
            use = uses.setdefault(key, TermUse(key, hit.lemma, hit.en[0] if hit.en else ""))
            rendering = " ... ".join(english[start:end] for start, end in link.target)
            use.places.append(Place(number, link.source, link.target, rendering, link.status))
    return list(uses.values())


def deviations(uses: Iterable[TermUse]) -> list[tuple[TermUse, Place]]:
    """Return all places to look at, in reading order."""
    found = [(use, place) for use in uses for place in use.deviations()]
    return sorted(found, key=lambda item: (item[1].sentence, item[1].source))


def _citation(rendering: str) -> str:
    """Return the rendering so that "Soldiers" and "soldier" count as one: the last word's shortest base form."""
    words = [token.text for token in tokens_of(rendering)]
    if not words:
        return rendering
    if any(word.isupper() for word in words[-1:]):
        return " ".join(words)
    last = min((base for base in bases(words[-1])), key=lambda base: (_penalty(words[-1], base), base))
    return " ".join([*(word if word.isupper() else word.casefold() for word in words[:-1]), last])


def _penalty(word: str, base: str) -> int:
    """Prefer the base without plural s; forms like 'troop' or 'treatie' must not win over real words."""
    lower = word.casefold()
    if lower.endswith("ies") and base.endswith("y"):
        return 0
    if lower.endswith("s") and base == lower[:-1]:
        return 1
    return 2 if base == lower else 3
