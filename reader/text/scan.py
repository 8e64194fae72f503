"""Looks around a place in a text: white space, neighbouring words, opening marks. Each look is bounded."""

from __future__ import annotations

import re

OPENERS = "\"„“»«›‹‚‘'([–—-•*"
"""Marks that may stand before the first word of a sentence."""
TOKEN_LIMIT = 40
"""Code points looked at on each side of a place: no German word that decides anything is longer."""
_SPACE = re.compile(r"\s*")
_WORD = re.compile(r"\w")


def word_after(text: str, after: int) -> str:
    """Return the word after ``after`` without opening quotes and dashes; a lone punctuation mark as it is."""
    at = skip_openers(text, after)
    window = text[at : at + TOKEN_LIMIT]
    word = re.match(r"[^\W_]+", window)
    return word[0] if word else window[:1]


def token_before(text: str, stop: int, start: int) -> str:
    """Return what stands between the last white space and ``stop``; "" where white space stands right before it."""
    window = text[max(start, stop - TOKEN_LIMIT) : stop]
    if not window or window[-1].isspace():
        return ""
    return window.split()[-1]


def skip_openers(text: str, at: int) -> int:
    """Return the first place from ``at`` on without white space or an opening mark."""
    limit = min(len(text), at + TOKEN_LIMIT)
    while at < limit and (text[at] in OPENERS or text[at].isspace()):
        at += 1
    return at


def skip_space(text: str, at: int) -> int:
    """Return the first place from ``at`` on without white space."""
    match = _SPACE.match(text, at)
    return match.end() if match else at


def trim_end(text: str, start: int, end: int) -> int:
    """Return ``end`` moved back over white space, not before ``start``."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def has_word(text: str, start: int, end: int) -> bool:
    """Return whether the range holds a letter or digit."""
    return _WORD.search(text, start, end) is not None
