"""What the finders hand to the sense decision: a term or compound at a place, not yet judged."""

from __future__ import annotations

from dataclasses import dataclass, field

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
    verb: bool = False
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def terms(self) -> list[TermData]:
        if self.compound is not None:
            return list(self.compound.terms)
        return [c.term for c in self.candidates]
