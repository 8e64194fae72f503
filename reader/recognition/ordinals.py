"""Units named by their number: '10. Panzerdivision', 'Zehnte Armee', 'das dritte Bataillon', 'XX. Armeekorps'."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.recognition.analysis import Candidate
from reader.recognition.finds import Find, Line
from reader.recognition.tokens import word_set

TRACE = "ordinal"
_GENDERS = {
    "armee": "f", "korps": "n", "corps": "n", "division": "f", "brigade": "f", "regiment": "n", "bataillon": "n",
    "kompanie": "f", "flotte": "f", "flottille": "f", "geschwader": "n", "staffel": "f", "schwadron": "f",
    "heeresgruppe": "f", "batterie": "f", "legion": "f",
}  # fmt: skip
_ENDINGS = {"m": "er", "f": "e", "n": "es"}
_STEMS = word_set("""
    erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
    sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst dreißigst
    """)
_WRITTEN = frozenset(stem + "e" + ending for stem in _STEMS for ending in ("", "n", "m", "r", "s"))
_INFLECTED = re.compile(r"(.+?)e[nmrs]?")
_NUMBER = re.compile(r"\d{1,3}|[IVXLC]{1,7}")


def with_ordinals(finds: list[Find], line: Line, begin: int) -> list[Find]:
    """Return further finds: each unit among ``finds`` with the ordinal before it, unless an entry has that name.

    ``begin``: the first word of the sentence. The unit alone stays among the finds, to be explained as a part.
    """
    after_ordinal = [find for find in finds if find.tokens[0] > begin and _may_be(line.texts[find.tokens[0] - 1])]
    if not after_ordinal:
        return []
    starts = {(find.pieces[0][0], find.pieces[-1][1]) for find in finds}
    found: list[Find] = []
    for find in after_ordinal:
        gender = _unit(find)
        at = find.tokens[0]
        if not gender or len(find.pieces) > 1:
            continue
        first, written = _ordinal(line, at, begin, gender)
        if not written or (line.start(first), find.pieces[0][1]) in starts:
            continue
        span = ((line.start(first), find.pieces[0][1]),)
        tokens = tuple(range(first, find.tokens[-1] + 1))
        trace = (*find.trace, TRACE)
        if find.compound is not None:
            compound = replace(find.compound, lemma=f"{written} {find.compound.lemma}")
            found.append(Find(span, [], "multiword", tokens, compound, trace=trace))
            continue
        named = [Candidate(c.term, c.tag, trace, f"{written} {c.lemma or c.term.text}") for c in find.candidates]
        found.append(Find(span, named, "multiword", tokens, trace=trace))
    return found


def _may_be(word: str) -> bool:
    """Whether ``word`` may end an ordinal: a quick first look, which most finds do not pass."""
    return word == "." or word.lower() in _WRITTEN


def _unit(find: Find) -> str:
    """Return the gender of the unit that ``find`` is, '' where it is none."""
    if find.compound is None and find.candidates[0].term.kind != "noun":
        return ""
    lemma = (find.compound.lemma if find.compound is not None else find.candidates[0].term.text).lower()
    return next((gender for unit, gender in _GENDERS.items() if lemma.endswith(unit)), "")


def _ordinal(line: Line, at: int, begin: int, gender: str) -> tuple[int, str]:
    """Return the first word of the ordinal before word ``at`` and its citation form, (0, '') where none is."""
    before = line.texts[at - 1]
    if before == "." and at - 2 >= begin:
        number = line.texts[at - 2]
        if _NUMBER.fullmatch(number) and line.end(at - 2) == line.start(at - 1):
            return at - 2, f"{number}."
    match = _INFLECTED.fullmatch(before)
    if match and match.group(1).lower() in _STEMS:
        return at - 1, match.group(1) + _ENDINGS[gender]
    return 0, ""
