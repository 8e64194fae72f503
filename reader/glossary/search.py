"""Searching entries by a word as people type it: umlauts or not, capitals or not, German or English, with slips."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.glossary.concept import Concept

_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "-": None, "\u00ad": None, "\u00a0": " "})
_WORD = re.compile(r"\w+")
EXACT, PREFIX, WORD_START, INSIDE, FUZZY, DEFINITION = range(6)
_ENOUGH = 5
"""With that many better ones, slips of the finger are not looked for."""


def fold_term(text: str) -> str:
    """Fold a term for comparison: lower case, ae = ä = a, oe = ö = o, ue = ü = u, ß = ss, no hyphens."""
    folded = text.lower().translate(_FOLD)
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")


_PAIRS = (("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("ss", "ß"))


def spellings(text: str) -> list[str]:
    """Return ``text`` as typed, with umlauts for ae, oe, ue and the reverse, and with a capital: for plain searches."""
    found = [text]
    for one, other in _PAIRS:
        found += [text.replace(one, other), text.replace(other, one)]
    both = text
    for one, other in _PAIRS:
        both = both.replace(one, other)
    found.append(both)
    return list(dict.fromkeys([*found, *(one[:1].upper() + one[1:] for one in found)]))


def find_concepts(word: str, concepts: Iterable[Concept]) -> list[Concept]:
    """Return the concepts with a term equal to ``word``, then those with one that starts with it, then contains it."""
    needle = fold_term(word.strip())
    if not needle:
        return []
    ranked: list[tuple[int, str, Concept]] = []
    for concept in concepts:
        folded = [fold_term(t.text) for t in (*concept.de, *concept.en)]
        if needle in folded:
            rank = 0
        elif any(f.startswith(needle) for f in folded):
            rank = 1
        elif len(needle) >= 3 and any(needle in f for f in folded):
            rank = 2
        else:
            continue
        ranked.append((rank, concept.headword, concept))
    return [concept for _, _, concept in sorted(ranked, key=lambda item: item[:2])]


class ConceptSearch:
    """The entries prepared for searching while somebody types. Preparing takes about 30 microseconds an entry."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self._order = [fold_term(c.headword) for c in concepts]
        self._terms = ["\n" + "\n".join(fold_term(t.text) for t in (*c.de, *c.en)) + "\n" for c in concepts]
        self._texts = [fold_term(f"{c.definition_en}\n{c.definition_de}\n{c.note_en}\n{c.note_de}") for c in concepts]
        self._words: dict[str, list[int]] | None = None

    def prepare(self) -> None:
        """Make the table of words for slips now, in the background, instead of with the first slip."""
        self._table()

    def find(self, query: str) -> list[int]:
        """Return the numbers of the entries that fit, best first: equal, start of a term, start of a word in it,
        inside, one or two slips away, in the definition. Everything in order of the headwords for an empty query.
        """
        needle = " ".join(fold_term(query).split())
        if not needle:
            return sorted(range(len(self._order)), key=lambda number: self._order[number])
        found = {number: rank for number, terms in enumerate(self._terms) if (rank := _rank(needle, terms)) >= 0}
        if " " in needle and not found:
            found = self._all_words(needle.split())
        if len(found) < _ENOUGH and len(needle) > 2:
            for number, slips in self._fuzzy(needle.split()).items():
                # Streitkräfte before what only has the word in a longer term.
                whole = distance(needle, self._order[number], 2) <= 2
                found.setdefault(number, FUZZY + slips / 10 + (0 if whole else 0.5))
        if len(needle) > 2:
            for number, text in enumerate(self._texts):
                if number not in found and needle in text:
                    found[number] = DEFINITION if re.search(rf"\b{re.escape(needle)}", text) else DEFINITION + 0.5
        return sorted(found, key=lambda number: (found[number], len(self._order[number]), self._order[number]))

    def _all_words(self, words: list[str]) -> dict[int, float]:
        return {
            number: float(WORD_START)
            for number, terms in enumerate(self._terms)
            if all(_rank(word, terms) >= 0 for word in words)
        }

    def _fuzzy(self, words: list[str]) -> dict[int, int]:
        """Return the entries with a word close to each of ``words``, and how many slips that takes."""
        table = self._table()
        found: dict[int, int] | None = None
        for word in words:
            allowed = 0 if len(word) < 4 else 1 if len(word) < 7 else 2
            mask = _letters(word)
            close: dict[int, int] = {}
            for other, numbers in table.items():
                if abs(len(other) - len(word)) > allowed or (mask ^ _letters(other)).bit_count() > 2 * allowed:
                    continue
                slips = distance(word, other, allowed)
                if slips <= allowed:
                    for number in numbers:
                        close[number] = min(slips, close.get(number, slips))
            found = close if found is None else {n: found[n] + close[n] for n in found if n in close}
        return found or {}

    def _table(self) -> dict[str, list[int]]:
        if self._words is None:
            self._words = {}
            for number, terms in enumerate(self._terms):
                for word in set(_WORD.findall(terms)):
                    self._words.setdefault(word, []).append(number)
        return self._words


def _rank(needle: str, terms: str) -> float:
    """Return how ``needle`` stands in the folded terms (each between line feeds), -1 where it does not."""
    if needle not in terms:
        return -1
    if f"\n{needle}\n" in terms:
        return EXACT
    if f"\n{needle}" in terms:
        return PREFIX
    if f" {needle}" in terms:
        return WORD_START
    return INSIDE if len(needle) > 2 else -1


def _letters(word: str) -> int:
    """Return the letters of a word as bits: words that differ in many of them need no closer look."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 31)
    return mask


def distance(one: str, other: str, limit: int) -> int:
    """Return how many letters must be changed, added, dropped or swapped with their neighbour; ``limit`` + 1 for more.

    Optimal string alignment (Damerau 1964), given up as soon as the limit is passed.
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        now = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            now.append(cost)
        if min(now) > limit:
            return limit + 1
        before, last = last, now
    return min(last[-1], limit + 1)
