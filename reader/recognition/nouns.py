"""The compact noun list: lemma, gender and the endings of its forms (derived from german-nouns by build_nouns).

A line of resources/nouns/nouns.tsv is ``lemma TAB gender TAB ops``: gender m, f, n, pl, '' or t (place name); ops is a
comma-separated list of forms, each as '<number of letters cut><letters added>' ('e' = lemma + e, '3äte' = cut 3, add
'äte'), or 'A' for adjectival declension.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

PLACE = "t"
ADJECTIVAL = "A"


@dataclass(frozen=True, slots=True)
class Noun:
    """One noun of the list with the operations that make its forms."""

    lemma: str
    gender: str
    ops: str

    def forms(self) -> set[str]:
        """Return all inflected forms, the lemma included."""
        if self.ops == ADJECTIVAL:
            return adjectival_forms(self.lemma)
        return {self.lemma, *(apply_op(self.lemma, op) for op in self.ops.split(",") if op)}


def adjectival_forms(lemma: str) -> set[str]:
    """Return the forms of a nominalised adjective or participle (Verbündeter, Angestellte)."""
    stem = adjectival_stem(lemma)
    return {stem + ending for ending in ("e", "er", "en", "em", "es")}


def adjectival_stem(lemma: str) -> str:
    """Return the stem of a nominalised adjective: Verbündet for Verbündeter and Verbündete."""
    if lemma.endswith(("er", "es", "en", "em")):
        return lemma[:-2]
    return lemma.removesuffix("e")


def apply_op(lemma: str, op: str) -> str:
    """Return the form that ``op`` makes of ``lemma``."""
    digits = len(op) - len(op.lstrip("0123456789"))
    cut = int(op[:digits]) if digits else 0
    return lemma[: len(lemma) - cut] + op[digits:]


def make_op(lemma: str, form: str) -> str:
    """Return the shortest operation that turns ``lemma`` into ``form``."""
    same = 0
    while same < min(len(lemma), len(form)) and lemma[same] == form[same]:
        same += 1
    cut = len(lemma) - same
    return f"{cut or ''}{form[same:]}"


def read_nouns(path: Path) -> Iterator[Noun]:
    """Read the compact list; lines starting with '#' are comments."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            lemma, gender, ops = line.rstrip("\n").split("\t")
            yield Noun(lemma, gender, ops)


class NounTable:
    """Nouns by lemma, with head transfer: an unknown compound inflects as its longest known head does."""

    def __init__(self, nouns: Iterable[Noun]) -> None:
        self._by_lemma: dict[str, list[Noun]] = {}
        self._heads: dict[str, list[Noun]] = {}
        for noun in nouns:
            self.add(noun)

    @classmethod
    def read(cls, path: Path) -> NounTable:
        """Read the table; raises OSError where the file is missing."""
        return cls(read_nouns(path))

    def add(self, noun: Noun) -> None:
        """Add one noun; a later one with the same lemma stands beside the earlier."""
        self._by_lemma.setdefault(noun.lemma, []).append(noun)
        if noun.gender != PLACE:
            self._heads.setdefault(noun.lemma.lower(), []).append(noun)

    def __contains__(self, lemma: object) -> bool:
        return lemma in self._by_lemma

    def __iter__(self) -> Iterator[Noun]:
        for nouns in self._by_lemma.values():
            yield from nouns

    def get(self, lemma: str) -> list[Noun]:
        """Return the nouns of exactly this lemma."""
        return self._by_lemma.get(lemma, [])

    def head_of(self, word: str) -> tuple[str, list[Noun]]:
        """Return (first part, nouns) of the longest known head of ``word``; ('', []) where there is none.

        The longest wins: Luftangriff inflects as Angriff does, never as Griff.
        """
        lower = word.lower()
        for start in range(1, len(word) - 2):
            nouns = self._heads.get(lower[start:])
            if nouns:
                return word[:start], nouns
        return "", []
