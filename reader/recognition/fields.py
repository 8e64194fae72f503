"""Fields of cue words (war, sport, court ...), counted all at once: one number holds the count of each field.

The number has a lane of 32 bits for each field, so that counts of several sentences are added by one addition.
"""

from __future__ import annotations

from collections.abc import Iterable

POSITIVE = frozenset({"war", "diplomacy"})
GROUPS = frozenset({"states", "flight", "office"})
"""Groups of cue words that say nothing by themselves; entries name them among their cues, as '@states'."""
_LANE = 32
_ONE = (1 << _LANE) - 1


class Fields:
    """The lanes of the fields of one index."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def _place(self, name: str) -> int:
        # The first two lanes: words of any field, words for war or diplomacy.
        return self._places.setdefault(name, _LANE * (len(self._places) + 2))

    def packed(self, names: Iterable[str]) -> int:
        """Return the count of one word that is a cue of the fields ``names``."""
        return sum(
            (1 << self._place(name)) + (0 if name in GROUPS else 1) + (1 << _LANE if name in POSITIVE else 0)
            for name in names
        )

    def count(self, evidence: int, name: str) -> int:
        """Return how many words of the field ``name`` were counted."""
        place = self._places.get(name)
        return 0 if place is None else evidence >> place & _ONE


def total(evidence: int) -> int:
    """Return how many words of any field were counted, groups left out."""
    return evidence & _ONE


def positive(evidence: int) -> int:
    """Return how many words for war or diplomacy were counted."""
    return evidence >> _LANE & _ONE
