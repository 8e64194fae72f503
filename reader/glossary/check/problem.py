"""What the checks find: the entry, the rule, the word it is about and the reason."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """One inconsistency. ``rule`` and ``word`` name it in an entry's ``allow`` list: 'noun: Tender'.

    ``concept`` is an id, or 'domain/subdomain' where a whole file is meant.
    """

    concept: str
    rule: str
    word: str
    reason: str

    @property
    def exception(self) -> str:
        """How an entry's ``allow`` names this problem."""
        return f"{self.rule}: {self.word}"

    def __str__(self) -> str:
        return f"{self.concept}: {self.reason}"
