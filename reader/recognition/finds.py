"""A line as the finders read it, and what they hand to the sense decision: a term at a place, not yet judged."""

from __future__ import annotations

from dataclasses import dataclass

from reader.glossary.hit import Span
from reader.recognition.analysis import Analysis, Candidate
from reader.recognition.compounds import Compound
from reader.recognition.index import TermData

_SHORT = 1000
"""In lines of fewer characters a word that stands there once is searched; in long ones that would be quadratic."""


class Line:
    """A line of text as words and marks. ``texts``: them; ``found``: what each can be, None where it is nothing.

    ``busy``: the places from which a find may start. Places in the text are worked out only up to where one is asked
    for: most words of a text are never part of a hit.
    """

    __slots__ = ("_small", "_starts", "busy", "found", "source", "texts")

    def __init__(
        self, source: str, offset: int, texts: list[str], found: list[Analysis | None], busy: list[int]
    ) -> None:
        self.source = source
        self.texts = texts
        self.found = found
        self.busy = busy
        # The last number is the offset of the line itself: what is searched from the first word on.
        self._starts = [offset]
        self._small: frozenset[str] | None = None

    @property
    def small(self) -> frozenset[str]:
        """The words in small letters."""
        if self._small is None:
            self._small = frozenset(map(str.lower, self.texts))
        return self._small

    def start(self, at: int) -> int:
        """Return the place of the first character of word ``at``, in code points of the whole text."""
        starts = self._starts
        known = len(starts) - 1
        if at >= known:
            offset = starts[-1]
            place = starts[-2] - offset + len(self.texts[known - 1]) if known else 0
            find = self.source.find
            del starts[-1]
            for text in self.texts[known : at + 1]:
                place = find(text, place)
                starts.append(offset + place)
                place += len(text)
            starts.append(offset)
        return starts[at]

    def between(self, at: int) -> str:
        """Return what stands between word ``at`` and the next one."""
        begin, end = self.end(at), self.start(at + 1)
        offset = self._starts[-1]
        return self.source[begin - offset : end - offset]

    def end(self, at: int) -> int:
        """Return the place after the last character of word ``at``."""
        return self.start(at) + len(self.texts[at])

    def span(self, at: int) -> Span:
        """Return the range of word ``at``."""
        text = self.texts[at]
        source = self.source
        if len(source) < _SHORT:
            place = source.find(text)
            if source.find(text, place + 1) < 0:
                place += self._starts[-1]
                return place, place + len(text)
        start = self.start(at)
        return start, start + len(text)


@dataclass(slots=True)
class Find:
    """Terms found at a place; several where the word is ambiguous between entries. ``tokens``: indexes in the line."""

    pieces: tuple[Span, ...]
    candidates: list[Candidate]
    kind: str
    tokens: tuple[int, ...]
    compound: Compound | None = None
    sentence: int = 0
    trace: tuple[str, ...] = ()

    @property
    def terms(self) -> list[TermData]:
        if self.compound is not None:
            return list(self.compound.terms)
        return [c.term for c in self.candidates]

    @property
    def rank(self) -> int:
        """The lower, the nearer to a preferred term of the editors' own glossary."""
        if self.compound is not None:
            return 20
        return min(c.term.rank + (0 if c.term.curated else 10) for c in self.candidates)
