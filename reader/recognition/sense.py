"""Does a word that has several meanings mean the term here? Log-odds from the entry's prior and the evidence around.

Evidence: unambiguous terms in the sentence (weight 2) and in the four sentences before and after (weight 1); words of
other fields (sport, court, business ...) against it; the entry's own cues; its exclusion patterns rule it out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import exp, log
from typing import Any

from reader.glossary.hit import Level
from reader.recognition.analysis import EVERYDAY, Analysis
from reader.recognition.finds import Find, Line
from reader.recognition.index import Index, TermData
from reader.recognition.ordinals import TRACE as ORDINAL
from reader.recognition.sense_match import cue_in, may_stand, nearby_cue, pattern_text, stands, touching

NEAR = 4
CERTAIN = 0.9
POSITIVE = frozenset({"war", "diplomacy"})
SURE = 0.7
POSSIBLE = 0.48
INCLUDED = 0.95
RARE, VERY_RARE = 0.15, 0.1
"""Below these priors a word stays 'possible' (ankündigen) or hidden among however many terms, unless a cue of its own
stands in the sentence: of 15 such hits of the rarest in annotated news 12 were wrong, 1 was right."""
GROUPS = frozenset({"states", "flight", "office"})
"""Groups of cue words that say nothing by themselves; entries name them among their cues, as '@states'."""

WEIGHTS = {
    "bias": -0.2,
    "prior": 1.1,
    "terms": 0.6,
    "positive": 0.55,
    "terms near": 0.25,
    "positive near": 0.12,
    "density": 0.8,
    "field": -1.3,
    "field near": -0.38,
    "other field": -1.0,
    "other field near": -0.04,
    "for": 2.1,
    "for near": 0.9,
    "against": -2.4,
    "against near": -0.7,
    "ordinal": 1.5,
}
"""Log-odds per unit of evidence: set by hand, then moved half-way to a logistic fit that held on unseen sentences."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cue words of each field stand somewhere; ``positive``: for war or diplomacy; ``total``: of any field."""

    by_field: Mapping[str, int]
    positive: int
    total: int


def _counts(by_field: Mapping[str, int]) -> Counts:
    positive = sum(by_field.get(name, 0) for name in POSITIVE)
    return Counts(by_field, positive, sum(by_field.values()) - sum(by_field.get(name, 0) for name in GROUPS))


_NOTHING = _counts({})


class Sentence:
    """Evidence of one sentence. ``begin``/``end``: words of its line; ``texts``: its words and marks.

    ``line``: None where no term may stand in it; ``found``: what its words can be; ``certain``: unambiguous concepts.
    """

    __slots__ = ("_counts", "_first", "_words", "begin", "certain", "end", "found", "line", "texts")

    def __init__(
        self,
        line: Line | None,
        begin: int,
        end: int,
        texts: list[str],
        found: list[Analysis | None],
        *,
        cued: bool = True,
    ) -> None:
        self.line = line
        self.begin = begin
        self.end = end
        self.texts = texts
        self.found = found
        self.certain: frozenset[str] = frozenset()
        self._counts: Counts | None = None if cued else _NOTHING
        self._words: frozenset[str] | None = None
        self._first: str | None = None

    @property
    def cues(self) -> Counts:
        """How many cue words of each field stand in the sentence; counted where somebody asks."""
        if self._counts is None:
            counts: dict[str, int] = {}
            for one in self.found:
                if one is not None and one.cues:
                    for name in one.cues:
                        counts[name] = counts.get(name, 0) + 1
            self._counts = _counts(counts) if counts else _NOTHING
        return self._counts

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
        if self._first is None:
            self._first = self.texts[0][:1].lower() + self.texts[0][1:]
        return self._first


@dataclass(slots=True)
class Around:
    """What stands near a sentence, not in it: unambiguous concepts and cue words."""

    certain: frozenset[str]
    cues: Counts


@dataclass(slots=True)
class Verdict:
    level: Level
    reason: str
    concept: str = ""


def _logit(p: float) -> float:
    p = min(max(p, 0.02), 0.985)
    return log(p / (1 - p))


class SenseJudge:
    """Judges the finds of one text."""

    def __init__(self, index: Index, sentences: list[Sentence]) -> None:
        self._index = index
        self._sentences = sentences
        self._near: dict[int, Around] = {}
        self._words: dict[int, frozenset[str]] = {}
        with_evidence = sum(1 for s in sentences if s.certain)
        self._density = with_evidence / max(1, len(sentences))

    def judge(self, find: Find, surface: str = "") -> Verdict:
        """Return the level of ``find`` with its reason."""
        if find.compound is not None:
            return self._judge_compound(find)
        if all(EVERYDAY in c.trace for c in find.candidates):
            return Verdict(Level.HIDDEN, "it is an everyday word of an imported glossary")
        if len(find.candidates) == 1:
            term = find.candidates[0].term
            chance, reason = self._chance(find, term)
            return Verdict(_level(chance), reason, term.concept)
        best: tuple[float, Verdict, int] | None = None
        for place, candidate in enumerate(find.candidates):
            if EVERYDAY in candidate.trace:
                continue
            chance, reason = self._chance(find, candidate.term)
            bonus = 0.001 * (10 - candidate.term.rank) + (0.05 if candidate.term.curated else 0)
            bonus += 0.002 * _common_prefix(candidate.term.text, surface)
            verdict = Verdict(_level(chance), reason, candidate.term.concept)
            if best is None or chance + bonus > best[0]:
                best = (chance + bonus, verdict, place)
        assert best is not None
        if best[2]:
            find.candidates.insert(0, find.candidates.pop(best[2]))
        return best[1]

    def prior(self, find: Find) -> float:
        """Return the prior of ``find`` before any evidence."""
        priors = [self._prior(t) for t in find.terms]
        if find.compound is None:
            return max(priors)
        head = self._prior(find.compound.parts[0].term) if find.compound.parts[0].term else 0.0
        return _compound_prior(head, priors)

    def _prior(self, term: TermData) -> float:
        sense = self._index.sense(term)
        return 1.0 if sense is None else float(sense["prior"])

    def _judge_compound(self, find: Find) -> Verdict:
        compound = find.compound
        assert compound is not None
        chances: list[tuple[float, str]] = []
        head = 0.0
        for place, part in enumerate(compound.parts):
            if part.term is None:
                continue
            chance, reason = self._chance(find, part.term)
            if chance == 0.0 and place == 0:
                return Verdict(Level.HIDDEN, reason)
            if place == 0:
                head = chance
            chances.append((chance, reason))
        chance = _compound_prior(head, [c for c, _ in chances])
        reason = max(chances)[1] if chances else ""
        return Verdict(_level(chance), reason)

    def _chance(self, find: Find, term: TermData) -> tuple[float, str]:
        sense = self._index.sense(term)
        if sense is None:
            return 1.0, ""
        words = self._words_of(find)
        excluded = self._pattern(find, sense, "exclude", words)
        if excluded:
            return 0.0, f"ruled out by '{excluded}'"
        prior = float(sense["prior"])
        if prior >= 0.995:
            return 1.0, ""
        included = self._pattern(find, sense, "include", words)
        if included:
            return INCLUDED, f"'{included}' speaks for it"
        return self._weigh(find, sense, prior)

    def _weigh(self, find: Find, sense: dict[str, Any], prior: float) -> tuple[float, str]:
        features, reason = self.features(find, sense, prior)
        score = sum(WEIGHTS[name] * value for name, value in features.items())
        chance = 1 / (1 + exp(-score))
        if prior < RARE and not features["for"]:
            chance = min(chance, SURE - 0.01 if prior >= VERY_RARE else POSSIBLE - 0.01)
        return chance, reason

    def features(self, find: Find, sense: dict[str, Any], prior: float) -> tuple[dict[str, float], str]:
        """Return the evidence for and against, by name, and its gist in words."""
        here = self._sentences[find.sentence]
        around = self._around(find.sentence)
        fields, fields_near = here.cues.by_field, around.cues.by_field
        words = self._words_of(find)
        own = {t.concept for t in find.terms}
        terms_here = here.certain - own
        listed = sense.get("fields", ())
        (plus, plus_near), (minus, minus_near) = (
            self._own_cues(find.sentence, sense.get(n), words) for n in ("for", "against")
        )
        positive, positive_near = here.cues.positive, around.cues.positive
        against = [f for f in listed if f in fields or f in fields_near]
        listed_here = sum([fields.get(f, 0) for f in against])
        listed_near = sum([fields_near.get(f, 0) for f in against])
        features = {
            "bias": 1.0,
            "prior": _logit(prior),
            "terms": min(len(terms_here), 3),
            "positive": min(positive, 3),
            "terms near": min(len(around.certain - own), 6),
            "positive near": min(positive_near, 6),
            "density": self._density,
            "field": min(listed_here, 3),
            "field near": min(listed_near, 6),
            "other field": min(here.cues.total - positive - listed_here, 3),
            "other field near": min(around.cues.total - positive_near - listed_near, 6),
            "for": float(bool(plus)),
            "for near": float(bool(plus_near)),
            "against": float(bool(minus)),
            "against near": float(bool(minus_near)),
            "ordinal": float(ORDINAL in find.trace),
        }
        return features, _reason(bool(terms_here), plus or plus_near, minus or minus_near, sorted(against))

    def _around(self, at: int) -> Around:
        found = self._near.get(at)
        if found is None:
            others = self._sentences[max(0, at - NEAR) : at] + self._sentences[at + 1 : at + NEAR + 1]
            fields: dict[str, int] = {}
            for other in others:
                for name, count in other.cues.by_field.items():
                    fields[name] = fields.get(name, 0) + count
            certain: frozenset[str] = frozenset().union(*[s.certain for s in others])
            found = self._near[at] = Around(certain, _counts(fields) if fields else _NOTHING)
        return found

    def _words_around(self, at: int) -> frozenset[str]:
        """Return the words of the sentence and of those near it."""
        found = self._words.get(at)
        if found is None:
            near = self._sentences[max(0, at - NEAR) : at + NEAR + 1]
            found = self._words[at] = frozenset([s.first for s in near]).union(*[s.texts for s in near])
        return found

    def _own_cues(self, at: int, cues: dict[str, Any] | None, own: Collection[str]) -> tuple[str, str]:
        """Return the entry's cue word in the sentence, and the one in the neighbourhood where there is none in it.

        ``own``: the words of the find itself: they prove nothing.
        """
        if not cues:
            return "", ""
        here = self._sentences[at]
        word = cue_in(here.words, cues, own)
        if word:
            return word, ""
        groups = cues.get("g", ())
        if groups and not here.cues.by_field.keys().isdisjoint(groups):
            word = here.word_of(groups, own)
            if word:
                return word, ""
        return "", nearby_cue(self._sentences[max(0, at - NEAR) : at + NEAR + 1], self._words_around(at), cues, own)

    def _words_of(self, find: Find) -> tuple[str, ...]:
        """Return the words of ``find`` as they stand in its sentence."""
        here = self._sentences[find.sentence]
        return tuple([here.texts[t - here.begin] for t in find.tokens if t - here.begin < len(here.texts)])

    def _pattern(self, find: Find, sense: dict[str, Any], kind: str, words: tuple[str, ...]) -> str:
        """Return the first exclusion or inclusion pattern of the entry that stands at ``find``, '' where none does."""
        patterns = touching(sense, kind, words) if kind in sense else ()
        if not patterns:
            return ""
        sentence = self._sentences[find.sentence]
        places = [t - sentence.begin for t in find.tokens]
        found = (p for p in patterns if may_stand(p, sentence.words) and stands(p, sentence.texts, places))
        return next((pattern_text(p) for p in found), "")


def _common_prefix(one: str, other: str) -> int:
    """Return how many first letters are the same: 'Streitkräften' is nearer to 'Streitkräfte' than to 'Streitkraft'."""
    same = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        same += 1
    return same


def _compound_prior(head: float, all_parts: list[float]) -> float:
    """Return the chance of a compound: its head counts in full, its modifiers a little less."""
    missing = 1.0 - head
    others = sorted(all_parts, reverse=True)
    if head in others:
        others.remove(head)
    for part in others[:2]:
        missing *= 1.0 - 0.97 * part
    return 1.0 - missing


def _level(chance: float) -> Level:
    if chance >= SURE:
        return Level.SURE
    return Level.POSSIBLE if chance >= POSSIBLE else Level.HIDDEN


def _reason(terms: bool, plus: str, minus: str, against: list[str]) -> str:
    parts = []
    if plus:
        parts.append(f"'{plus}' nearby speaks for it")
    elif terms:
        parts.append("other terms stand in the sentence")
    if minus:
        parts.append(f"'{minus}' nearby speaks against it")
    elif against:
        parts.append(f"words of {', '.join(against)} nearby speak against it")
    return " and ".join(parts) or "nothing nearby decides"
