"""A piece of text with its place on a page, as PDF readers give it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Piece:
    """Text in a box, in points from the left and the top of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    width: float
    height: float

    @property
    def size(self) -> float:
        return self.bottom - self.top
