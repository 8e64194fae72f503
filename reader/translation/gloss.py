"""Without engine and network: the German sentence with the glossary's English in place of its known terms.

This is a gloss, not a translation, and is to be called that wherever it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.glossary.hit import Hit

_NUMBER = re.compile(r"(\d+|[IVX]+)\.\s")
TITLE = "Gloss: known terms only, not a translation"


@dataclass(frozen=True, slots=True)
class GlossPiece:
    """A stretch of the sentence: German as it stands, or (``hit`` given) the English of a term."""

    text: str
    german: str
    hit: int | None = None


def gloss(sentence: str, hits: Sequence[Hit]) -> list[GlossPiece]:
    """Return the sentence in pieces; terms with an equivalent are replaced by their preferred one.

    Of a split term ("kündigt ... an") the first piece carries the English, the others are left as they are. Hits'
    pieces count in ``sentence``; overlapping hits: the first one counts.
    """
    pieces: list[GlossPiece] = []
    at = 0
    for number, hit in sorted(enumerate(hits), key=lambda item: item[1].start):
        start, end = hit.pieces[0]
        english = _numbered(sentence[start:end], _english(hit))
        if not english or start < at:
            continue
        if start > at:
            pieces.append(GlossPiece(sentence[at:start], sentence[at:start]))
        pieces.append(GlossPiece(english, sentence[start:end], number))
        at = end
    if at < len(sentence):
        pieces.append(GlossPiece(sentence[at:], sentence[at:]))
    return pieces


def gloss_text(pieces: Sequence[GlossPiece]) -> str:
    """Return the gloss as plain text, English terms in square brackets."""
    return "".join(piece.text if piece.hit is None else f"[{piece.text}]" for piece in pieces)


def _english(hit: Hit) -> str:
    if hit.en:
        return hit.en[0]
    known = [part.en[0] if part.en else part.lemma for part in hit.parts]
    return " + ".join(known) if any(part.en for part in hit.parts) else ""


def _numbered(german: str, english: str) -> str:
    """Keep the number of a unit: '14. Panzergrenadierbrigade' is the 14th one."""
    number = _NUMBER.match(german)
    if number is None or not english or any(letter.isdigit() for letter in english):
        return english
    found = number[1]
    if not found.isdigit():
        return english if english.startswith(f"{found} ") else f"{found} {english}"
    teens = found[-2:] in ("11", "12", "13")
    ending = "th" if teens else {"1": "st", "2": "nd", "3": "rd"}.get(found[-1], "th")
    return f"{found}{ending} {english}"
