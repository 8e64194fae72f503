"""What one word form can be, and what it can do in a line."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.recognition.compounds import Compound
from reader.recognition.index import TermData

ACTIVE, BUSY, FIRST, INNER, SECOND, SPLIT, LIGHT, PARTICLE, CUES, GLUED = (1 << n for n in range(10))
"""What a form can do in a line, for a quick look: be a term alone, start a find whatever follows, start or continue a
phrase (SECOND: INNER or with a full stop behind it) ..."""

EVERYDAY = "everyday"
"""In the trace of a candidate: an everyday word of an import in bulk, never marked."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A term that a form may be. ``trace``: names of the rules used, first to last."""

    term: TermData
    tag: int
    trace: tuple[str, ...]
    lemma: str = ""


@dataclass(slots=True)
class Analysis:
    """All that a form can be. ``lower``: what it is as a lower-case word (valid where a sentence starts).

    ``evidence``: the fields of ``cues`` as one number (see fields.py).
    """

    form: str
    here: list[Candidate] = field(default_factory=list)
    lower: list[Candidate] = field(default_factory=list)
    compound: Compound | None = None
    first: tuple[int, ...] = ()
    inner: frozenset[int] = frozenset()
    dotted_first: tuple[int, ...] = ()
    dotted_inner: frozenset[int] = frozenset()
    dotted: list[Candidate] = field(default_factory=list)
    split: tuple[tuple[TermData, int], ...] = ()
    light: tuple[tuple[TermData, int, bool], ...] = ()
    particle: str = ""
    cues: tuple[str, ...] = ()
    glued: tuple[tuple[int, int], ...] = ()
    truncated: bool = False
    evidence: int = 0
    flags: int = 0

    @property
    def idle(self) -> bool:
        return not (
            self.here or self.lower or self.compound or self.first or self.inner or self.split or self.light
            or self.particle or self.cues or self.glued or self.truncated or self.dotted or self.dotted_first
            or self.dotted_inner
        )  # fmt: skip


def flags_of(one: Analysis) -> int:
    """Return what the form can do in a line."""
    active = (
        one.here or one.lower or one.compound or one.glued or one.truncated or one.dotted or one.dotted_first
    )  # fmt: skip
    pairs = (
        (ACTIVE, active),
        (BUSY, active or one.split),
        (FIRST, one.first),
        (INNER, one.inner),
        (SECOND, one.inner or one.dotted_inner),
        (SPLIT, one.split),
        (LIGHT, one.light),
        (PARTICLE, one.particle),
        (CUES, one.cues),
        (GLUED, one.glued),
    )
    return sum(flag for flag, holds in pairs if holds)
