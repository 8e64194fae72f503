"""Finding: all terms and compounds of one sentence, not yet judged."""

from __future__ import annotations

from dataclasses import replace

from reader.glossary.hit import Part, Span
from reader.recognition.analyser import Analyser
from reader.recognition.analysis import ACTIVE, BUSY, Analysis, Candidate
from reader.recognition.compounds import CompoundFinder
from reader.recognition.ellipsis import EllipsisFinder
from reader.recognition.evidence import Sentence
from reader.recognition.fields import Fields
from reader.recognition.finds import Find, Line
from reader.recognition.index import Index, TermData
from reader.recognition.lines import sentences_of_line, starts_sentence
from reader.recognition.memory import Forms, Pieces
from reader.recognition.ordinals import with_ordinals
from reader.recognition.phrases import PhraseMatcher
from reader.recognition.splitter import Splitter
from reader.recognition.tags import Tag
from reader.recognition.tokens import HYPHENS, clean
from reader.recognition.verbs import (
    light_verb_place,
    particle_place,
    reflexive_near,
    stands_as_verb,
    turned_by_particle,
)

_MAX_FORMS = 400_000
_FINITE = frozenset({Tag.BASE, Tag.FINITE, Tag.PRETERITE})


class Finder:
    """Finds the terms of a sentence; remembers what each word form can be."""

    def __init__(self, index: Index, fields: Fields, *, everyday: bool = False) -> None:
        """``everyday``: with the everyday words of imports in bulk, which are never marked."""
        self._analyser = Analyser(index, fields, everyday=everyday)
        self._phrases = PhraseMatcher(index)
        self._ellipsis = EllipsisFinder(Splitter(index), self._phrases, self.analyse)
        self._compounds = CompoundFinder(index)
        self._parts: dict[int, tuple[Part, ...]] = {}
        self.known = Forms(self._analysed)
        self.pieces = Pieces()

    def trim(self) -> None:
        """Forget the word forms where there are very many: a session over many books must not grow without end."""
        if len(self.known) > _MAX_FORMS or self._phrases.pairs > _MAX_FORMS:
            self._phrases.forget_pairs()
            self.known.clear()
        if len(self.pieces) > _MAX_FORMS:
            self.pieces.clear()

    def analyse(self, form: str) -> Analysis | None:
        """Return what ``form`` can be, worked out at its first occurrence."""
        return self.known[form]

    def _analysed(self, form: str) -> Analysis | None:
        found = self._analyser.analyse(form)
        if found is not None and found.first and self._phrases.alone(found):
            found.flags |= BUSY
        return found

    def sentences(self, line: str, offset: int) -> tuple[list[Sentence], bool]:
        """Return the sentences of ``line``, which starts at ``offset``, and whether a term may stand in it."""
        return sentences_of_line(line, offset, self.pieces.words_of(line), self.known, self._phrases.may_start)

    def parts_of_entry(self, term: TermData) -> tuple[Part, ...]:
        """Return the parts of an entry that is a compound itself, head first."""
        if term.number not in self._parts:
            found = self._compounds.parts_of_entry(term.text) if term.kind == "noun" and " " not in term.text else ()
            self._parts[term.number] = tuple(Part(p.lemma, p.term.concept if p.term else None, p.en) for p in found)
        return self._parts[term.number]

    def find(self, text: str, line: Line, begin: int, end: int, *, hyphens: bool) -> list[Find]:
        """Return all finds of the sentence from word ``begin`` to ``end`` of ``line``, overlapping ones included.

        ``hyphens``: whether a word of the line starts with a hyphen ('und -systeme').
        """
        finds: list[Find] = []
        for at in line.busy:
            if not begin <= at < end:
                continue
            analysis = line.found[at]
            assert analysis is not None
            if analysis.dotted_first or (analysis.first and self._starts_phrase(line, at)):
                self._phrase(line, at, begin, end, finds)
            if analysis.truncated:
                find = self._ellipsis.truncated(line, at, end)
                if find is not None:
                    finds.append(find)
                continue
            if analysis.split:
                self._split_verb(line, at, begin, end, finds)
            if analysis.flags & ACTIVE:
                self._single(line, at, (begin, end), analysis, finds)
        if hyphens:
            self._leading(text, line, begin, end, finds)
        return finds + with_ordinals(finds, line, begin) if finds else finds

    def _starts_phrase(self, line: Line, at: int) -> bool:
        one, after, third = (*line.found[at : at + 3], None, None)[:3]
        return one is not None and self._phrases.may_start(one, after, third)

    def broken(self, last: str, first: str, pieces: tuple[Span, Span]) -> Find | None:
        """Return the find for a word that the end of a line cut in two: 'Streit-' + 'kräfte'."""
        analysis = self.analyse(clean(last)[:-1] + first)
        if analysis is None or not (analysis.here or analysis.compound):
            return None
        kind = "inflected" if analysis.here else "compound"
        return Find(pieces, list(analysis.here), kind, (0,), analysis.compound if not analysis.here else None,
                    trace=("line-end hyphen",))  # fmt: skip

    def _single(self, line: Line, at: int, bounds: tuple[int, int], analysis: Analysis, finds: list[Find]) -> None:
        begin, end = bounds
        if (
            analysis.dotted
            and at + 1 < len(line.texts)
            and line.texts[at + 1] == "."
            and line.start(at + 1) == line.end(at)
        ):
            start, end = line.span(at)
            finds.append(Find(((start, end + 1),), list(analysis.dotted), "abbr", (at, at + 1)))
        if analysis.here:
            candidates = self._fitting(analysis.here, line, at)
            if candidates[0].term.kind == "verb" and candidates[0].tag in _FINITE and turned_by_particle(line, at, end):
                return
            self._one(finds, candidates, line, at)
        elif analysis.lower and starts_sentence(line, at, begin):
            self._one(finds, analysis.lower, line, at)
        elif analysis.compound is not None:
            compound = analysis.compound
            finds.append(Find((line.span(at),), [], compound.kind, (at,), compound, trace=compound.trace))

    @staticmethod
    def _fitting(candidates: list[Candidate], line: Line, at: int) -> list[Candidate]:
        """Tell past tense ('bewaffnete die Miliz') and participle ('bewaffnete Männer') apart by what follows."""
        if not line.texts[at].endswith(("te", "ten")) or not line.texts[at][0].islower():
            return candidates
        adjectives = [c for c in candidates if c.term.kind == "adjective"]
        verbs = [c for c in candidates if c.term.kind == "verb"]
        if not verbs or not stands_as_verb(line, at):
            return adjectives if adjectives and verbs else candidates
        return [replace(c, tag=Tag.PRETERITE) if c.tag == Tag.PARTICIPLE_2_INFLECTED else c for c in verbs]

    @staticmethod
    def _one(finds: list[Find], candidates: list[Candidate], line: Line, at: int) -> None:
        best = candidates[0]
        text = line.texts[at]
        if best.term.kind == "abbr":
            kind = "abbr"
        elif "-" in text and "-" in best.term.text:
            kind = "hyphen"
        else:
            kind = "plain" if text == (best.lemma or best.term.text) else "inflected"
        finds.append(Find((line.span(at),), list(candidates), kind, (at,), trace=best.trace))

    def _phrase(self, line: Line, at: int, begin: int, end: int, finds: list[Find]) -> None:
        for after, terms in self._phrases.all_at(line, at, end):
            span = ((line.start(at), line.end(after - 1)),)
            plain = [t for t in terms if not t.light]
            if plain:
                candidates = [Candidate(t, 0, ("phrase",)) for t in plain]
                finds.append(Find(span, candidates, "multiword", tuple(range(at, after)), trace=("phrase",)))
                finds.extend(self._ellipsis.first_words(line, at, after))
            for term in terms:
                if term.light:
                    self._light(line, at, after, term, (begin, end), finds)

    @staticmethod
    def _light(line: Line, at: int, after: int, term: TermData, bounds: tuple[int, int], finds: list[Find]) -> None:
        place = light_verb_place(line, at, after, term, *bounds)
        if place is None:
            return
        verbs, tag = place
        used = sorted({*range(at, after), *verbs})
        pieces: list[tuple[int, int]] = []
        previous = -2
        for one in used:
            between = line.texts[previous + 1 : one]
            if pieces and between in ([], ["zu"]):
                pieces[-1] = (pieces[-1][0], line.end(one))
            else:
                pieces.append((line.start(one), line.end(one)))
            previous = one
        kind = "multiword" if len(pieces) == 1 else "separable"
        finds.append(
            Find(tuple(pieces), [Candidate(term, tag, ("light verb",))], kind, tuple(used), trace=("light verb",))
        )

    @staticmethod
    def _split_verb(line: Line, at: int, begin: int, end: int, finds: list[Find]) -> None:
        if not (line.texts[at][:1].islower() or line.texts[at].isupper() or starts_sentence(line, at, begin)):
            return
        analysis = line.found[at]
        assert analysis is not None
        by_particle: dict[str, list[tuple[TermData, int]]] = {}
        for term, tag in analysis.split:
            if term.particle in line.small:
                by_particle.setdefault(term.particle, []).append((term, tag))
        for particle, verbs in by_particle.items():
            place = particle_place(line, at, particle, end)
            if place is None:
                continue
            reflexive = reflexive_near(line, at - 2, place)
            verbs.sort(key=lambda v: (v[0].reflexive != reflexive, v[0].rank))
            pieces = ((line.start(at), line.end(at)), (line.start(place), line.end(place)))
            candidates = [Candidate(t, tag, ("separable verb",)) for t, tag in verbs]
            finds.append(Find(pieces, candidates, "separable", (at, place), trace=("separable verb",)))

    def _leading(self, text: str, line: Line, begin: int, end: int, finds: list[Find]) -> None:
        for at in range(begin + 1, end):
            start = line.start(at)
            before = text[start - 1 : start]
            if before and before in HYPHENS and line.texts[at][:1].islower() and text[start - 2 : start - 1].isspace():
                find = self._ellipsis.leading(text, line, at)
                if find is not None:
                    finds.append(find)
