"""The English word beside a compound's known part that most likely says its unknown part ("refugee situation")."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from reader.glossary.hit import Hit
from reader.translation.candidates import Candidate
from reader.translation.english import Token
from reader.translation.patterns import Found
from reader.translation.stopwords import ENGLISH

_NO_PART_WORDS = (
    "said says say told tells tell announced reported reports wants want made make gave give took take came come went"
    " got get see seen saw including because since until while though although despite per via amid among within"
    " toward towards across around through off still even yet already again once often never always ever such each"
    " every many few several both either neither another same own old big great good whole last next late early much"
    " very too well today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday near whose"
    " agreed called call may might must shall did does done use used using three four five six seven eight nine ten"
)
_NO_PART = ENGLISH | frozenset(_NO_PART_WORDS.split())
_BETWEEN = re.compile(r"[ -]|['’]s ")
_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = 4
"""Words that begin with as many equal letters are taken for the same word in German and English."""


def with_neighbour(
    candidate: Candidate, source: str, target: str, hit: Hit, tokens: Sequence[Token], taken: Collection[int]
) -> Found:
    """Return where the candidate was found and the word beside it, where that may say the compound's other part.

    After a modifier that is the next word ("{refugee} situation"), before a head the one before ("shadow {ministers}").
    ``taken``: the words that render other terms.
    """
    words = list(candidate.found.words)
    after = candidate.side == "modifier"
    place = words[-1] + 1 if after else words[0] - 1
    if 0 <= place < len(tokens) and place not in taken:
        between = _between(place, words[-1] if after else words[0], target, tokens)
        told = _said_elsewhere(tokens[place].text, source, hit)
        if not told and _BETWEEN.fullmatch(between) and _may_be_part(tokens[place].text, between):
            words.append(place)
            words.sort()
    # "self-government minister": what a hyphen joins to it belongs to it.
    while words[0] - 1 not in {-1, *taken} and _between(words[0], words[0] - 1, target, tokens) == "-":
        words.insert(0, words[0] - 1)
    return Found(tuple(words), candidate.found.cost)


def _between(one: int, other: int, target: str, tokens: Sequence[Token]) -> str:
    first, second = tokens[min(one, other)], tokens[max(one, other)]
    return target[first.span[1] : second.span[0]]


def _may_be_part(word: str, between: str) -> bool:
    plain = word.casefold()
    if len(plain) < 3 or not plain.isalpha() or plain in _NO_PART:
        return False
    return between == "-" or not plain.endswith(("ed", "ly"))


def _said_elsewhere(word: str, source: str, hit: Hit) -> bool:
    """Say whether a German word outside the compound begins like this one ("Chinese" for "chinesische")."""
    start = word.casefold()[:_ALIKE]
    return any(
        match.group().casefold().startswith(start)
        for match in _WORD.finditer(source)
        if not any(first <= match.start() < end for first, end in hit.pieces)
    )
