"""What the finders hand to the sense decision: a term or compound at a place, not yet judged."""

from __future__ import annotations

from dataclasses import dataclass

from reader.glossary.hit import Span
from reader.recognition.analysis import Analysis, Candidate
from reader.recognition.compounds import Compound
from reader.recognition.index import TermData


@dataclass(slots=True)
class Token:
    """A word or punctuation mark; ``analysis`` None where it means nothing to the recogniser."""

    text: str
    start: int
    end: int
    analysis: Analysis | None


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
