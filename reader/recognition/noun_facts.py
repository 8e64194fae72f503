"""The noun list as the glossary's checks want it: genders and forms, and the everyday nouns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.glossary.check import NounFact
from reader.paths import resource
from reader.recognition.nouns import Noun, NounTable


class ListedNouns:
    """Answers from resources/nouns/nouns.tsv; raises OSError where the list is missing."""

    def __init__(self) -> None:
        self._table = NounTable.read(resource("nouns") / "nouns.tsv")

    def exactly(self, lemma: str) -> Sequence[NounFact]:
        """Return the nouns of this citation form."""
        return _facts(self._table.get(lemma))

    def by_head(self, word: str) -> tuple[str, Sequence[NounFact]]:
        """Return (first part, nouns) of the longest listed head of a compound; ('', []) where there is none."""
        prefix, nouns = self._table.head_of(word)
        return prefix, _facts(nouns)


def common_nouns() -> frozenset[str]:
    """Return the everyday nouns of resources/nouns/common.txt."""
    lines = (resource("nouns") / "common.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _facts(nouns: Iterable[Noun]) -> list[NounFact]:
    return [NounFact(noun.gender, frozenset(noun.forms())) for noun in nouns]
