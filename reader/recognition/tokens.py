"""Words and punctuation of a text with their places, in code points of the text exactly as given."""

from __future__ import annotations

import re
import unicodedata

_MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
HYPHENS = "-\u2010\u2011"
_WORD = rf"[^\W_]+(?:[{HYPHENS}'’][^\W_]+|[{_MARKS}]+[^\W_]*)*(?:(?:[*:_]|/-?)in(?:nen)?\b|[{HYPHENS}](?!\w))?"
_PLAIN = r"[A-Za-z0-9ÄÖÜäöüß]++(?=[ ,.])"
"""The same for most words, only sooner: after them nothing can go on."""
_CALIBRE = rf"\d+,\d+(?:[{HYPHENS}][^\W_]+)+"
TOKEN = re.compile(rf"{_CALIBRE}|{_PLAIN}|{_WORD}|[.,;:!?…()\[\]–—\"„“”«»›‹|•]|(?<!\S)-(?!\S)")
GENDER_END = re.compile(r"(?:[*:_]|/-?)(innen|in)$|(?<=[a-zäöüß])(Innen)$")
"""What a gender form adds: Soldat*innen, SoldatInnen."""
_DROPPED = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_HYPHEN = re.compile("[\u2010\u2011]")


def word_set(text: str) -> frozenset[str]:
    """Return the words of ``text`` (separated by blanks or line feeds) as a set."""
    return frozenset(text.split())


CLAUSE_END = frozenset(".!?;:…–—-()[]|•")
SENTENCE_END = frozenset(".!?…")
OPENING = frozenset('„“"»«›‹(|•')


def clean(word: str) -> str:
    """Return ``word`` as a dictionary writes it: composed letters, plain hyphen, no invisible characters."""
    if word.isascii():
        return word
    word = _HYPHEN.sub("-", _DROPPED.sub("", word))
    return unicodedata.normalize("NFC", word)


def clean_map(word: str) -> list[int]:
    """Return for each character of ``clean(word)`` (and its end) the offset in ``word`` where it comes from."""
    offsets: list[int] = []
    at = 0
    while at < len(word):
        end = at + 1
        while end < len(word) and unicodedata.combining(word[end]):
            end += 1
        offsets.extend([at] * len(clean(word[at:end])))
        at = end
    return [*offsets, len(word)]
