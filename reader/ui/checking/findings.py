"""What the check lists, as plain data: where the translation deviates from the glossary or from itself, and hints.

Nothing here says "wrong": a rendering that was not found is not listed at all.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from reader.glossary.hit import Span
from reader.library.accepted import Accepted


@dataclass(frozen=True, slots=True)
class Finding:
    """One place to look at.

    ``kind``: 'deprecated' (the glossary advises against it), 'drift' (this article mostly says otherwise), 'number',
    'month' or 'name'. ``part`` and ``index`` name the sentence; ``source`` are code points of the German part,
    ``target`` of the English sentence. ``key``: the term's row, or the hint's number or name.
    """

    kind: str
    key: str
    part: int
    index: int
    source: tuple[Span, ...]
    target: tuple[Span, ...]
    said: str
    name: str
    expected: str
    sentence: str
    english: str

    @property
    def is_term(self) -> bool:
        return self.kind in ("deprecated", "drift")

    @property
    def accepted(self) -> Accepted:
        """How the user's acceptance of this place is kept."""
        return Accepted(self.sentence, "term" if self.is_term else self.kind, self.key, self.name)


@dataclass(frozen=True, slots=True)
class Review:
    """All findings in reading order, and of each term concerned how often it was rendered how."""

    findings: tuple[Finding, ...] = ()
    summaries: tuple[tuple[str, str], ...] = ()
    """(term's key, "Streitkräfte: armed forces 6, troops 2")."""

    def of(self, kinds: Collection[str]) -> list[Finding]:
        return [finding for finding in self.findings if finding.kind in kinds]
