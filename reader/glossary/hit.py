"""What recognition reports. Lives here because translation, library and export read it too."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Span = tuple[int, int]


class Level(StrEnum):
    """How sure a hit is: SURE is marked, POSSIBLE marked more quietly, HIDDEN only listed on demand."""

    SURE = "sure"
    POSSIBLE = "possible"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a compound; ``concept`` is None where the glossary does not have it."""

    lemma: str
    concept: str | None
    en: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A term found in a text.

    ``pieces``: half-open ranges in code points of the given text, ascending, at least one; more than one for split
    verbs and light verbs.  ``surface``: the pieces' text joined by ' ... '.  ``kind``: plain, inflected, compound,
    hyphen, multiword, separable, ellipsis, abbr.  ``why``: one English sentence for the card ("bereitgestellt is the
    past participle of bereitstellen").  ``trace``: names of the rules applied, first to last.
    """

    pieces: tuple[Span, ...]
    surface: str
    lemma: str
    concept: str | None
    en: tuple[str, ...]
    domain: str
    kind: str
    level: Level
    why: str
    trace: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def start(self) -> int:
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        return self.pieces[-1][1]
