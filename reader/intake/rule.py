"""A rule of page furniture, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of furniture. ``opens``: the short lines right after it (links) belong to it."""

    name: str
    reason: str
    patterns: tuple[str, ...]
    opens: bool = False
