"""Finding: all terms and compounds of one sentence, not yet judged."""

from __future__ import annotations

from reader.glossary.hit import Part
from reader.recognition.analysis import Analyser, Analysis, Candidate
from reader.recognition.compounds import CompoundFinder
from reader.recognition.ellipsis import EllipsisFinder
from reader.recognition.finds import Find, Token
from reader.recognition.index import Index, TermData
from reader.recognition.lines import starts_sentence
from reader.recognition.phrases import PhraseMatcher
from reader.recognition.splitter import Splitter
from reader.recognition.tokens import HYPHENS, clean
from reader.recognition.verbs import light_verb_place, particle_place, reflexive_near

_MAX_FORMS = 400_000


class Finder:
    """Finds the terms of a sentence; remembers what each word form can be."""

    def __init__(self, index: Index) -> None:
        self._analyser = Analyser(index)
        self._phrases = PhraseMatcher(index)
        self._ellipsis = EllipsisFinder(Splitter(index), self._phrases, self.analyse)
        self._compounds = CompoundFinder(index)
        self._parts: dict[int, tuple[Part, ...]] = {}
        self.known: dict[str, Analysis | None] = {}

    def trim(self) -> None:
        """Forget the word forms where there are very many: a session over many books must not grow without end."""
        if len(self.known) > _MAX_FORMS or self._phrases.pairs > _MAX_FORMS:
            self._phrases.forget_pairs()
            self.known.clear()

    def analyse(self, form: str) -> Analysis | None:
        """Return what ``form`` can be, worked out at its first occurrence."""
        try:
            return self.known[form]
        except KeyError:
            found = self.known[form] = self._analyser.analyse(form)
            return found

    def parts_of_entry(self, term: TermData) -> tuple[Part, ...]:
        """Return the parts of an entry that is a compound itself, head first."""
        if term.number not in self._parts:
            found = self._compounds.parts_of_entry(term.text) if term.kind == "noun" and " " not in term.text else ()
            self._parts[term.number] = tuple(Part(p.lemma, p.term.concept if p.term else None, p.en) for p in found)
        return self._parts[term.number]

    def find(self, text: str, tokens: list[Token], begin: int, end: int, *, hyphens: bool) -> list[Find]:
        """Return all finds of the sentence ``tokens[begin:end]``, overlapping ones included.

        ``hyphens``: whether a word of the line starts with a hyphen ('und -systeme').
        """
        finds: list[Find] = []
        for at in range(begin, end):
            analysis = tokens[at].analysis
            if analysis is None or not analysis.busy:
                continue
            if (analysis.first and self._phrases.may_start(analysis, tokens, at)) or analysis.dotted_first:
                self._phrase(tokens, at, begin, end, finds)
            if analysis.truncated:
                find = self._ellipsis.truncated(tokens, at, end)
                if find is not None:
                    finds.append(find)
                continue
            if analysis.split:
                self._split_verb(tokens, at, begin, end, finds)
            self._single(tokens, at, begin, analysis, finds)
        if hyphens:
            self._leading(text, tokens, begin, end, finds)
        return finds

    def broken(self, last: Token, first: Token) -> Find | None:
        """Return the find for a word that the end of a line cut in two: 'Streit-' + 'kräfte'."""
        analysis = self.analyse(clean(last.text)[:-1] + first.text)
        if analysis is None or not (analysis.here or analysis.compound):
            return None
        pieces = ((last.start, last.end), (first.start, first.end))
        kind = "inflected" if analysis.here else "compound"
        return Find(pieces, list(analysis.here), kind, (0,), analysis.compound if not analysis.here else None,
                    trace=("line-end hyphen",))  # fmt: skip

    def _single(self, tokens: list[Token], at: int, begin: int, analysis: Analysis, finds: list[Find]) -> None:
        token = tokens[at]
        span = ((token.start, token.end),)
        if (
            analysis.dotted
            and at + 1 < len(tokens)
            and tokens[at + 1].text == "."
            and tokens[at + 1].start == token.end
        ):
            finds.append(Find(((token.start, token.end + 1),), list(analysis.dotted), "abbr", (at, at + 1)))
        if analysis.here:
            self._one(finds, span, analysis.here, at, token)
        elif analysis.lower and starts_sentence(tokens, at, begin):
            self._one(finds, span, analysis.lower, at, token)
        elif analysis.compound is not None:
            finds.append(
                Find(span, [], analysis.compound.kind, (at,), analysis.compound, trace=analysis.compound.trace)
            )

    @staticmethod
    def _one(
        finds: list[Find], span: tuple[tuple[int, int], ...], candidates: list[Candidate], at: int, token: Token
    ) -> None:
        best = candidates[0]
        if best.term.kind == "abbr":
            kind = "abbr"
        elif "-" in token.text and "-" in best.term.text:
            kind = "hyphen"
        else:
            kind = "plain" if token.text == (best.lemma or best.term.text) else "inflected"
        finds.append(Find(span, list(candidates), kind, (at,), trace=best.trace))

    def _phrase(self, tokens: list[Token], at: int, begin: int, end: int, finds: list[Find]) -> None:
        for after, terms in self._phrases.all_at(tokens, at, end):
            span = ((tokens[at].start, tokens[after - 1].end),)
            plain = [t for t in terms if not t.light]
            if plain:
                candidates = [Candidate(t, 0, ("phrase",)) for t in plain]
                finds.append(Find(span, candidates, "multiword", tuple(range(at, after)), trace=("phrase",)))
                finds.extend(self._ellipsis.first_words(tokens, at, after))
            for term in terms:
                if term.light:
                    self._light(tokens, at, after, term, (begin, end), finds)

    @staticmethod
    def _light(
        tokens: list[Token], at: int, after: int, term: TermData, bounds: tuple[int, int], finds: list[Find]
    ) -> None:
        place = light_verb_place(tokens, at, after, term, *bounds)
        if place is None:
            return
        verbs, tag = place
        used = sorted({*range(at, after), *verbs})
        pieces: list[tuple[int, int]] = []
        previous = -2
        for one in used:
            between = [t.text for t in tokens[previous + 1 : one]]
            if pieces and between in ([], ["zu"]):
                pieces[-1] = (pieces[-1][0], tokens[one].end)
            else:
                pieces.append((tokens[one].start, tokens[one].end))
            previous = one
        kind = "multiword" if len(pieces) == 1 else "separable"
        finds.append(
            Find(tuple(pieces), [Candidate(term, tag, ("light verb",))], kind, tuple(used), trace=("light verb",))
        )

    @staticmethod
    def _split_verb(tokens: list[Token], at: int, begin: int, end: int, finds: list[Find]) -> None:
        if not (tokens[at].text[:1].islower() or tokens[at].text.isupper() or starts_sentence(tokens, at, begin)):
            return
        analysis = tokens[at].analysis
        assert analysis is not None
        by_particle: dict[str, list[tuple[TermData, int]]] = {}
        for term, tag in analysis.split:
            by_particle.setdefault(term.particle, []).append((term, tag))
        for particle, verbs in by_particle.items():
            place = particle_place(tokens, at, particle, end)
            if place is None:
                continue
            reflexive = reflexive_near(tokens, at - 2, place)
            verbs.sort(key=lambda v: (v[0].reflexive != reflexive, v[0].rank))
            pieces = ((tokens[at].start, tokens[at].end), (tokens[place].start, tokens[place].end))
            candidates = [Candidate(t, tag, ("separable verb",)) for t, tag in verbs]
            finds.append(Find(pieces, candidates, "separable", (at, place), trace=("separable verb",)))

    def _leading(self, text: str, tokens: list[Token], begin: int, end: int, finds: list[Find]) -> None:
        for at in range(begin + 1, end):
            token = tokens[at]
            before = text[token.start - 1 : token.start]
            if (
                before
                and before in HYPHENS
                and token.text[:1].islower()
                and text[token.start - 2 : token.start - 1].isspace()
            ):
                find = self._ellipsis.leading(text, tokens, at)
                if find is not None:
                    finds.append(find)
