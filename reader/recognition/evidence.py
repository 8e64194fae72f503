"""What stands around a find: the words of its sentence and of the sentences near it, and what they speak for."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from reader.recognition.analysis import Analysis
from reader.recognition.fields import Fields
from reader.recognition.finds import Line
from reader.recognition.sense_match import exact_cues, fitting_cue, near_cues

NEAR = 4
"""So many sentences before and after bear evidence."""
_NO_WORDS: frozenset[str] = frozenset()
Around = tuple[frozenset[str], int]
"""What stands near a sentence, not in it: unambiguous concepts, and cue words as :class:`Fields` counts them."""


class Sentence:
    """Evidence of one sentence. ``begin``/``end``: words of its line; ``texts``: its words and marks.

    ``line``: None where no term may stand in it; ``found``: what its words can be; ``certain``: unambiguous concepts;
    ``evidence``: its cue words, as :class:`Fields` counts them.
    """

    __slots__ = ("_words", "begin", "certain", "end", "evidence", "found", "line", "texts")

    def __init__(
        self, line: Line | None, begin: int, end: int, texts: list[str], found: list[Analysis | None], evidence: int
    ) -> None:
        self.line = line
        self.begin = begin
        self.end = end
        self.texts = texts
        self.found = found
        self.certain: frozenset[str] = frozenset()
        self.evidence = evidence
        self._words: frozenset[str] | None = None

    def word_of(self, groups: Iterable[str], own: Collection[str]) -> str:
        """Return the first word of one of these groups of cues that is none of ``own``, '' where there is none."""
        wanted = set(groups)
        pairs = zip(self.texts, self.found, strict=True)
        return next((t for t, one in pairs if one is not None and t not in own and wanted & {*one.cues}), "")

    @property
    def words(self) -> frozenset[str]:
        """The words as they stand; the first one also in lower case."""
        if self._words is None:
            self._words = frozenset((*self.texts, self.first))
        return self._words

    @property
    def first(self) -> str:
        """The first word as it is written within a sentence, if it is no noun."""
        first = self.texts[0]
        return first[:1].lower() + first[1:]


class Surroundings:
    """The sentences of one text, asked for the evidence around a place.

    Cue words of entries are looked up among few words: only those are kept that some entry of the text has among its
    cues (``expect``).
    """

    def __init__(self, sentences: list[Sentence], fields: Fields) -> None:
        self.sentences = sentences
        self.fields = fields
        self._around: dict[int, Around] = {}
        self._expected: set[int] = set()
        self._forms: set[str] = set()
        self._here: dict[int, frozenset[str]] = {}
        self._near: dict[int, frozenset[str]] = {}

    def expect(self, sense: dict[str, Any]) -> None:
        """Take the cues of an entry among those looked for."""
        if id(sense) in self._expected:
            return
        self._expected.add(id(sense))
        before = len(self._forms)
        for kind in ("for", "against"):
            if kind in sense:
                self._forms |= exact_cues(sense[kind])
        if len(self._forms) > before:
            self._here.clear()
            self._near.clear()

    def around(self, at: int) -> Around:
        """Return what stands near sentence ``at``, not in it."""
        found = self._around.get(at)
        if found is None:
            others = self.sentences[max(0, at - NEAR) : at] + self.sentences[at + 1 : at + NEAR + 1]
            certain: frozenset[str] = frozenset().union(*[s.certain for s in others if s.certain])
            found = self._around[at] = certain, sum([s.evidence for s in others])
        return found

    def own_cues(self, at: int, cues: dict[str, Any] | None, own: Collection[str]) -> tuple[str, str]:
        """Return the entry's cue word in the sentence, and the one in the neighbourhood where there is none in it.

        ``own``: the words of the find itself: they prove nothing.
        """
        if not cues:
            return "", ""
        here = self.sentences[at]
        common = self._cues_in(at) & exact_cues(cues)
        if common:
            common = common.difference(own)
            if common:
                return min(common), ""
        patterned = "p" in cues
        word = fitting_cue(here.words, cues, own) if patterned else ""
        if word:
            return word, ""
        groups = cues.get("g", ())
        if groups and any(self.fields.count(here.evidence, g) for g in groups):
            word = here.word_of(groups, own)
            if word:
                return word, ""
        common = self._cues_near(at) & near_cues(cues)
        if common:
            near = self._window(at)
            found = [w for s in near for w in s.texts if w in common and w not in own]
            found += [s.first for s in near if s.first in common and s.texts[0] not in own]
            if found:
                return "", min(found)
        return "", fitting_cue(self._words_near(at), cues, own) if patterned else ""

    def _window(self, at: int) -> list[Sentence]:
        return self.sentences[max(0, at - NEAR) : at + NEAR + 1]

    def _cues_in(self, at: int) -> frozenset[str]:
        """Return the words of sentence ``at`` that are a cue of some entry; the first one also in lower case."""
        found = self._here.get(at)
        if found is None:
            one = self.sentences[at]
            words = self._forms.intersection(one.texts)
            first = one.first
            if first in self._forms:
                words.add(first)
            if one.texts[0].isupper():  # a headline in capitals
                shouted = [t for t in one.texts if len(t) > 3 and t.isupper()]
                words |= self._forms.intersection(f for t in shouted for f in (t.capitalize(), t.lower()))
            found = self._here[at] = frozenset(words) if words else _NO_WORDS
        return found

    def _cues_near(self, at: int) -> frozenset[str]:
        """Return the cue words of sentence ``at`` and of those near it."""
        found = self._near.get(at)
        if found is None:
            here = self._here
            found = _NO_WORDS
            for place in range(max(0, at - NEAR), min(len(self.sentences), at + NEAR + 1)):
                words = here[place] if place in here else self._cues_in(place)
                if words:
                    found |= words
            self._near[at] = found
        return found

    def _words_near(self, at: int) -> frozenset[str]:
        """Return all words of the sentence and of those near it."""
        near = self._window(at)
        return frozenset([s.first for s in near]).union(*[s.texts for s in near])
