"""The translation against the glossary: how each term was rendered in one article, and where figures differ.

Nothing here says that a translation is wrong: a rendering may be good and not in the glossary. Hints are for looking.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.glossary.hit import Hit, Span
from reader.translation.candidates import LinkStatus
from reader.translation.links import TermLink


@dataclass(frozen=True, slots=True)
class Place:
    """One occurrence of a term: the sentence's number in the article and the ranges on both sides."""

    sentence: int
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    rendering: str
    """The English words as they stand in the translation; '' where none were found."""
    status: LinkStatus
    name: str
    """The rendering as the glossary writes it ("armed forces" for "Armed Forces"); '' where none was found."""


@dataclass(slots=True)
class TermUse:
    """One German word of the article with all its places; words of one concept may well be said differently."""

    key: str
    lemma: str
    preferred: str
    places: list[Place] = field(default_factory=list)

    def counts(self) -> list[tuple[str, int]]:
        """Return the renderings with their numbers, most frequent first ('not found' left out)."""
        counter = Counter(place.name for place in self.places if place.name)
        return sorted(counter.items(), key=lambda item: (-item[1], item[0]))

    def usual(self) -> str:
        """Return the rendering that this article should keep to: the most frequent one, at a tie the preferred one.

        One that the glossary advises against is never it, unless there is no other; '' where nothing was found.
        """
        bad = {place.name for place in self.places if place.status is LinkStatus.DEPRECATED}
        unsure = {place.name for place in self.places if place.status is LinkStatus.UNSURE}
        counts = self.counts()
        ranked = sorted(counts, key=lambda c: (c[0] in bad, c[0] in unsure, -c[1], c[0] != self.preferred, c[0]))
        return ranked[0][0] if ranked else ""

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

        Places where nothing was found, or only part of the term, are not among them.
        """
        usual = self.usual()
        if not usual:
            return []
        return [
            place
            for place in self.places
            if place.status is LinkStatus.DEPRECATED
            or (place.status in (LinkStatus.PREFERRED, LinkStatus.ADMITTED) and place.name != usual)
        ]


def term_uses(sentences: Iterable[tuple[str, str | None, Sequence[Hit], Sequence[TermLink]]]) -> list[TermUse]:
    """Collect the terms of an article: (German, English or None, hits, links) a sentence, in order.

    Sentences without translation are left out. Terms come in order of appearance.
    """
    uses: dict[tuple[str, str], TermUse] = {}
    for number, (_, english, hits, links) in enumerate(sentences):
        if english is None:
            continue
        for link in links:
            hit = hits[link.hit]
            key = hit.concept or hit.lemma
            use = uses.setdefault((key, hit.lemma), TermUse(key, hit.lemma, hit.en[0] if hit.en else ""))
            rendering = " ... ".join(english[start:end] for start, end in link.target)
            name = link.matched or rendering.casefold()
            use.places.append(Place(number, link.source, link.target, rendering, link.status, name))
    return list(uses.values())


def deviations(uses: Iterable[TermUse]) -> list[tuple[TermUse, Place]]:
    """Return all places to look at, in reading order."""
    found = [(use, place) for use in uses for place in use.deviations()]
    return sorted(found, key=lambda item: (item[1].sentence, item[1].source))
