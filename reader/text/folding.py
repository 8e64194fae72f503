"""Find text as people type it: without case, accents or the right kind of hyphen; ü as ue or u, ß as ss.

What is typed decides what it may match: "ü" finds ü, ue and u; "ue" finds ue and ü; "u" finds u and ü, but not ue,
since "neun" would then find "neuen".
"""

from __future__ import annotations

import re
import unicodedata

Span = tuple[int, int]

_UMLAUTS = {"ä": "a", "ö": "o", "ü": "u"}
_ACCENTED = {"a": "áàâãå", "c": "çćč", "e": "éèêëě", "i": "íìîïı", "n": "ñń", "o": "óòôõø", "s": "šś", "z": "žźż"}
_HYPHENS = "-\u2010\u2011\u2012\u2013"
_APOSTROPHES = "'\u2018\u2019"
_QUOTES = '"\u201c\u201d\u201e\u00ab\u00bb'
_SOFT_HYPHEN = "\u00ad"


def fold_for_search(text: str) -> tuple[str, tuple[int, ...]]:
    """Return the text in its plainest letters, and for each of these the code point of ``text`` it comes from.

    Case, accents and umlaut dots go, ß becomes ss, soft hyphens vanish.  Good for sorting and for comparing.
    """
    letters: list[str] = []
    positions: list[int] = []
    for position, character in enumerate(text):
        for letter in unicodedata.normalize("NFKD", character.casefold()):
            if letter == _SOFT_HYPHEN or unicodedata.combining(letter):
                continue
            letters.append("-" if letter in _HYPHENS else letter)
            positions.append(position)
    return "".join(letters), tuple(positions)


def search_pattern(needle: str) -> re.Pattern[str] | None:
    """Return the pattern that finds ``needle`` under the rules of this module; None for an empty one."""
    wanted = unicodedata.normalize("NFC", needle).casefold().replace("\u00df", "ss").replace(_SOFT_HYPHEN, "").strip()
    if not wanted:
        return None
    pieces: list[str] = []
    at = 0
    while at < len(wanted):
        piece, length = _piece(wanted, at)
        pieces.append(piece)
        at += length
    return re.compile(f"{_SOFT_HYPHEN}?".join(pieces), re.IGNORECASE)


def find_all(needle: str, text: str) -> list[Span]:
    """Return every place of ``needle`` in ``text``: half-open ranges in code points, ascending, not overlapping."""
    pattern = search_pattern(needle)
    if pattern is None:
        return []
    return [match.span() for match in pattern.finditer(text)]


def _piece(wanted: str, at: int) -> tuple[str, int]:
    """Return the pattern for what stands at ``at`` of the needle, and how many characters it takes."""
    character = wanted[at]
    following = wanted[at + 1 : at + 2]
    if character in _UMLAUTS:
        plain = _UMLAUTS[character]
        return f"(?:{character}|{plain}(?:\u0308|e)?)", 1
    if character in "aou":
        umlaut = {"a": "ä", "o": "ö", "u": "ü"}[character]
        if following == "e":
            return f"(?:{character}e|{umlaut}|{character}\u0308)", 2
        return f"(?:[{character}{umlaut}{_ACCENTED.get(character, '')}]\u0308?)", 1
    if character == "s":
        if following == "s":
            return "(?:ss|\u00df|\u1e9e)", 2
        if not following:
            # Half of an ß while the second s is still to be typed.
            return "[s\u00df\u1e9e\u0161\u015b]", 1
    if character.isspace():
        return r"\s+", len(wanted[at:]) - len(wanted[at:].lstrip())
    for alike in (_HYPHENS, _APOSTROPHES, _QUOTES):
        if character in alike:
            return f"[{re.escape(alike)}]", 1
    if character in _ACCENTED:
        return f"[{character}{_ACCENTED[character]}]", 1
    return re.escape(character), 1
