"""Multiword terms: the longest sequence of words that the phrase trie knows, contiguous in the text."""

from __future__ import annotations

from reader.recognition.analysis import Analysis
from reader.recognition.finds import Line
from reader.recognition.index import Index, TermData


class PhraseMatcher:
    """Walks the trie of word numbers from a given word on."""

    def __init__(self, index: Index) -> None:
        self._phrases = index.phrases
        self._index = index
        self._known: dict[str, tuple[TermData, ...]] = {}
        self._pairs: dict[tuple[int, int], bool | None] = {}
        self._threes: dict[tuple[int, int, int], bool] = {}
        self._open: dict[str, bool] = {}

    @property
    def pairs(self) -> int:
        """How many pairs and threes of forms are remembered."""
        return len(self._pairs) + len(self._threes)

    def forget_pairs(self) -> None:
        """Forget them: their keys are only good as long as the analyses live."""
        self._pairs.clear()
        self._threes.clear()

    def alone(self, analysis: Analysis) -> bool:
        """Whether the form is all of a phrase: 'gefangen' of 'gefangen nehmen'."""
        return any(self._terms(f"{n:x} ") for n in analysis.first)

    def may_start(self, analysis: Analysis, after: Analysis | None, third: Analysis | None) -> bool:
        """Whether some phrase starts with these forms, which stand in a row: remembered for each pair and three."""
        # Forms are kept for the recogniser's life, so their identity is a safe key.
        pair = (id(analysis), id(after))
        try:
            known = self._pairs[pair]
        except KeyError:
            known = self._pairs[pair] = self._pair(analysis, after)
        if known is not None or after is None or third is None:
            return known is True
        three = (*pair, id(third))
        longer = self._threes.get(three)
        if longer is None:
            longer = self._threes[three] = self._three(analysis, after, third)
        return longer

    def _pair(self, analysis: Analysis, after: Analysis | None) -> bool | None:
        """Whether a phrase starts with these two forms; None: only if a certain third one follows."""
        if self.alone(analysis):
            return True
        if after is None:
            return False
        keys = [f"{n:x} {m:x} " for n in analysis.first for m in after.inner]
        if any(map(self._terms, keys)):
            return True
        if any(self._goes_on(f"{n:x} {m:x} ") for n in analysis.first for m in after.dotted_inner):
            return True
        return None if any(map(self._goes_on, keys)) else False

    def _three(self, analysis: Analysis, after: Analysis, third: Analysis) -> bool:
        words = (*third.inner, *third.dotted_inner)
        keys = (f"{n:x} {m:x} {o:x} " for n in analysis.first for m in after.inner for o in words)
        return any(map(self._goes_on, keys))

    def all_at(self, line: Line, at: int, stop: int) -> list[tuple[int, tuple[TermData, ...]]]:
        """Return (end, terms) of every phrase that starts at ``at`` and ends before ``stop``, shortest first."""
        analysis = line.found[at]
        if analysis is None or at + 1 >= stop:
            return []
        keys = [f"{n:x} " for n in analysis.first]
        after = line.found[at + 1]
        if not analysis.dotted_first and (after is None or not (after.inner or after.dotted_inner)):
            # No second word: only one-word companions of light verbs (gefangen nehmen) can match.
            single = tuple(term for key in keys for term in self._terms(key))
            return [(at + 1, single)] if single else []
        end = at + 1
        dotted = [f"{n:x} " for n in analysis.dotted_first] if self._dot(line, end) else []
        states = [(k, end) for k in keys] + [(k, end + 1) for k in dotted]
        found: dict[int, tuple[TermData, ...]] = {}
        while states:
            following: list[tuple[str, int]] = []
            for key, place in states:
                terms = self._terms(key)
                if terms:
                    found[place] = found.get(place, ()) + terms
                if place < stop and self._goes_on(key):
                    following.extend(self._steps(key, line, place))
            states = following
        return sorted(found.items())

    def _steps(self, key: str, line: Line, place: int) -> list[tuple[str, int]]:
        analysis = line.found[place]
        if analysis is None:
            return []
        steps = [(key + f"{n:x} ", place + 1) for n in analysis.inner]
        if analysis.dotted_inner and self._dot(line, place + 1):
            steps += [(key + f"{n:x} ", place + 2) for n in analysis.dotted_inner]
        return [s for s in steps if self._goes_on(s[0]) or self._terms(s[0])]

    @staticmethod
    def _dot(line: Line, place: int) -> bool:
        return place < len(line.texts) and line.texts[place] == "." and line.start(place) == line.end(place - 1)

    def _terms(self, key: str) -> tuple[TermData, ...]:
        if key not in self._known:
            numbers = {r[0] for r in self._phrases.get(key) or ()}
            self._known[key] = tuple(self._index.term(n) for n in sorted(numbers))
        return self._known[key]

    def _goes_on(self, key: str) -> bool:
        if key not in self._open:
            self._open[key] = next(iter(self._phrases.iterkeys(key)), None) is not None
        return self._open[key]

    def knows(self, numbers: list[int]) -> tuple[TermData, ...]:
        """Return the terms of exactly this sequence of word numbers."""
        return self._terms("".join(f"{n:x} " for n in numbers))
