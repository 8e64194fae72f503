"""German terms in a text: find, resolve overlaps, judge the sense, explain."""

from __future__ import annotations

import re
from collections.abc import Collection

from reader.collector import collector_waiting
from reader.glossary.hit import Hit, Level, Part
from reader.recognition.evidence import Sentence
from reader.recognition.explain import explain
from reader.recognition.fields import Fields
from reader.recognition.finder import Finder
from reader.recognition.finds import Find
from reader.recognition.index import Index
from reader.recognition.overlap import keep_longest
from reader.recognition.sense import SenseJudge, Verdict
from reader.recognition.tokens import HYPHENS

_LEADING_HYPHEN = re.compile(r"\s[-\u2010\u2011]\w")
Dismissal = str | tuple[str, int]
"""What the user does not want marked: a concept id or compound lemma (never), or (that, start offset) (not here)."""


class Recogniser:
    """Recognises the terms of an index. Not for use by two threads at once: it remembers word forms."""

    def __init__(self, index: Index, *, dismissed: Collection[Dismissal] = ()) -> None:
        self._index = index
        self._fields = Fields()
        self._finder = Finder(index, self._fields)
        self._finder_of_all: Finder | None = None
        self._dismissed = frozenset(dismissed)

    def recognise(self, text: str, *, include_hidden: bool = False) -> list[Hit]:
        """Return the hits of ``text``, sorted by start, not overlapping; places are code points of ``text`` as given.

        A sentence never crosses a line feed; evidence for the sense of ambiguous words does.
        ``include_hidden``: also what was left unmarked, with its reason.
        """
        with collector_waiting():
            return self._recognise(text, include_hidden=include_hidden)

    def _recognise(self, text: str, *, include_hidden: bool) -> list[Hit]:
        finder = self._all() if include_hidden else self._finder
        finder.trim()
        sentences: list[Sentence] = []
        finds: list[Find] = []
        offset = 0
        for line in text.split("\n"):
            found, active = finder.sentences(line, offset)
            offset += len(line) + 1
            if active:
                hyphens = ("-" in line or "\u2010" in line or "\u2011" in line) and bool(_LEADING_HYPHEN.search(line))
                for number, one in enumerate(found, len(sentences)):
                    if one.line is None or not (one.line.busy or hyphens):
                        continue
                    for find in finder.find(text, one.line, one.begin, one.end, hyphens=hyphens):
                        find.sentence = number
                        finds.append(find)
            if sentences and found and line[:1].islower():
                finds.extend(self._broken(sentences[-1], found[0].texts[0], offset - len(line) - 1, len(sentences)))
            sentences.extend(found)
        kept = keep_longest(finds, lambda f: f.pieces, lambda f: f.rank)
        judge = SenseJudge(self._index, sentences, self._fields, with_hidden=include_hidden)
        judge.learn(find for find, _ in kept)
        hits: list[Hit] = []
        for find, covered in kept:
            verdict = judge.judge(find, text[find.pieces[0][0] : find.pieces[0][1]])
            if include_hidden or verdict.level is not Level.HIDDEN:
                hit = self._hit(text, find, verdict, covered)
                if include_hidden or hit.level is not Level.HIDDEN:
                    hits.append(hit)
        return hits

    def _all(self) -> Finder:
        """Return the finder of a search: it knows the everyday words too."""
        if self._finder_of_all is None:
            self._finder_of_all = Finder(self._index, self._fields, everyday=True)
        return self._finder_of_all

    def _broken(self, before: Sentence, word: str, start: int, number: int) -> list[Find]:
        """Return the find for a word cut by the end of a line, if there is one; ``word`` starts the next line."""
        if before.line is None or before.texts[-1][-1] not in HYPHENS:
            return []
        pieces = before.line.span(before.end - 1), (start, start + len(word))
        find = self._finder.broken(before.texts[-1], word, pieces)
        if find is None:
            return []
        find.sentence = number
        return [find]

    def _hit(self, text: str, find: Find, verdict: Verdict, covered: list[Find]) -> Hit:
        surface = " ... ".join(text[s:e] for s, e in find.pieces)
        parts: tuple[Part, ...] = ()
        if find.compound is not None:
            compound = find.compound
            lemma, concept, domain = compound.lemma, None, compound.terms[0].domain
            en: tuple[str, ...] = (compound.en,) if compound.en else ()
            parts = tuple(Part(p.lemma, p.term.concept if p.term else None, p.en) for p in compound.parts)
            key = lemma
        else:
            best = find.candidates[0]
            lemma = best.lemma or best.term.text
            concept, domain, en = best.term.concept, best.term.domain, best.term.en
            key = best.term.concept
            parts = (*_covered_parts(covered, lemma), *_twins(find)) or self._finder.parts_of_entry(best.term)
        level, reason = verdict.level, verdict.reason
        if key in self._dismissed or lemma in self._dismissed:
            level, reason = Level.HIDDEN, "you chose never to mark it"
        elif (key, find.pieces[0][0]) in self._dismissed or (lemma, find.pieces[0][0]) in self._dismissed:
            level, reason = Level.HIDDEN, "you chose not to mark it here"
        why = explain(find, surface, lemma, level, reason)
        return Hit(find.pieces, surface, lemma, concept, en, domain, find.kind, level, why, find.trace, parts)


def _twins(find: Find) -> tuple[Part, ...]:
    """Return other entries of the same word: Streitkraft beside Streitkräfte."""
    best = find.candidates[0].term
    others = {c.term.text: c.term for c in find.candidates[1:] if c.term.text[:6] == best.text[:6] != c.term.text}
    others.pop(best.text, None)
    return tuple(Part(t.text, t.concept, t.en) for t in others.values() if t.kind == "noun" and " " not in t.text)


def _covered_parts(covered: list[Find], lemma: str) -> tuple[Part, ...]:
    """Return the shorter terms inside a multiword term: explained with it."""
    parts: dict[str, Part] = {}
    for find in sorted(covered, key=lambda f: f.pieces):
        if find.compound is not None:
            parts.setdefault(find.compound.lemma, Part(find.compound.lemma, None, ()))
            continue
        term = find.candidates[0].term
        if term.text != lemma:
            parts.setdefault(term.text, Part(term.text, term.concept, term.en))
    return tuple(parts.values())
