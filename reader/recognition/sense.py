"""Does a word that has several meanings mean the term here? Log-odds from the entry's prior and the evidence around.

Evidence: unambiguous terms in the sentence (weight 2) and in the four sentences before and after (weight 1); words of
other fields (sport, court, business ...) against it; the entry's own cues; its exclusion patterns rule it out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import exp, log
from operator import mul
from typing import Any

from reader.glossary.hit import Level
from reader.recognition.analysis import EVERYDAY
from reader.recognition.evidence import Sentence, Surroundings
from reader.recognition.fields import Fields, positive, total
from reader.recognition.finds import Find
from reader.recognition.index import Index, TermData
from reader.recognition.ordinals import TRACE as ORDINAL
from reader.recognition.sense_match import may_stand, pattern_text, stands, touching
from reader.recognition.sense_names import is_name

CERTAIN = 0.9
SURE = 0.7
POSSIBLE = 0.48
INCLUDED = 0.95
RARE, VERY_RARE = 0.15, 0.1
"""Below these priors a word stays 'possible' (ankündigen) or hidden among however many terms, unless a cue of its own
stands in the sentence: of 15 such hits of the rarest in annotated news 12 were wrong, 1 was right."""
NARROWED = -0.5
"""Log-odds of a free compound where its head alone is a term, of several meanings: what stands before it mostly names
another one (Mietpreisgrenze, Jagdoperation, Luftfahrtallianz). Of 24 such hits in the news it was the term in 4."""
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
    "ordinal": 1.5,
    "for": 2.1,
    "for near": 0.9,
    "against": -2.4,
    "against near": -0.7,
}
"""Log-odds per unit of evidence: set by hand, then moved half-way to a logistic fit that held on unseen sentences."""
_OF_CONTEXT = tuple(WEIGHTS.values())[: list(WEIGHTS).index("for")]
_TERMS = list(WEIGHTS).index("terms")
_HIDDEN_BELOW = log(POSSIBLE / (1 - POSSIBLE)) - 0.001
"""Scores below make a word hidden."""


@dataclass(slots=True)
class Verdict:
    level: Level
    reason: str
    concept: str = ""


@cache
def _logit(p: float) -> float:
    p = min(max(p, 0.02), 0.985)
    return log(p / (1 - p))


class SenseJudge:
    """Judges the finds of one text."""

    def __init__(self, index: Index, sentences: list[Sentence], fields: Fields, *, with_hidden: bool = True) -> None:
        """``with_hidden``: whether somebody wants to know why hidden words are hidden: their reasons cost time."""
        self._with_hidden = with_hidden
        self._index = index
        self._sentences = sentences
        self._near = Surroundings(sentences, fields)
        self._density = 0.0

    def learn(self, finds: Iterable[Find]) -> None:
        """Take the unambiguous ones among ``finds`` as evidence for the others. Before the first judgement."""
        for find in finds:
            if self.prior(find) >= CERTAIN:
                self._sentences[find.sentence].certain |= {t.concept for t in find.terms if t.curated}
        with_evidence = sum(1 for s in self._sentences if s.certain)
        self._density = with_evidence / max(1, len(self._sentences))

    def judge(self, find: Find, surface: str = "") -> Verdict:
        """Return the level of ``find`` with its reason."""
        if find.compound is not None:
            return self._judge_compound(find)
        if all(EVERYDAY in c.trace for c in find.candidates):
            return Verdict(Level.HIDDEN, "it is an everyday word of an imported glossary")
        if len(find.candidates) == 1:
            term = find.candidates[0].term
            chance, reason = self._chance(find, term, rough=not self._with_hidden)
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
        if sense is None:
            return 1.0
        self._near.expect(sense)
        return float(sense["prior"])

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
        if 0.0 < head < CERTAIN and len(chances) == 1:
            odds = head / (1 - head) * exp(NARROWED)
            chance = odds / (1 + odds)
        reason = max(chances)[1] if chances else ""
        return Verdict(_level(chance), reason)

    def _chance(self, find: Find, term: TermData, *, rough: bool = False) -> tuple[float, str]:
        """Return the chance that ``term`` is meant, and why; ``rough``: 0 and no reason where it is hidden."""
        sense = self._index.sense(term)
        if sense is None:
            return 1.0, ""
        words = self._words_of(find)
        here = self._sentences[find.sentence]
        if len(words) == 1 and is_name(here.texts, find.tokens[0] - here.begin):
            return 0.0, "it is a name here"
        excluded = self._pattern(find, sense, "exclude", words)
        if excluded:
            return 0.0, f"ruled out by '{excluded}'"
        prior = float(sense["prior"])
        if prior >= 0.995:
            return 1.0, ""
        included = self._pattern(find, sense, "include", words)
        if included:
            return INCLUDED, f"'{included}' speaks for it"
        return self._weigh(find, sense, prior, words, rough=rough)

    def _weigh(
        self, find: Find, sense: dict[str, Any], prior: float, words: tuple[str, ...], *, rough: bool
    ) -> tuple[float, str]:
        values, against = self._context(find, sense, prior)
        score = sum(map(mul, _OF_CONTEXT, values))
        if rough and score + (WEIGHTS["for"] if "for" in sense else 0.0) < _HIDDEN_BELOW:
            return 0.0, ""
        plus, plus_near = self._near.own_cues(find.sentence, sense.get("for"), words)
        score += WEIGHTS["for"] if plus else WEIGHTS["for near"] if plus_near else 0.0
        if rough and score < _HIDDEN_BELOW:
            return 0.0, ""
        minus, minus_near = self._near.own_cues(find.sentence, sense.get("against"), words)
        score += WEIGHTS["against"] if minus else WEIGHTS["against near"] if minus_near else 0.0
        chance = 1 / (1 + exp(-score))
        if prior < RARE and not plus:
            chance = min(chance, SURE - 0.01 if prior >= VERY_RARE else POSSIBLE - 0.01)
        others = values[_TERMS] > 0
        if chance < SURE and (minus or minus_near or against) and not (plus or plus_near or others):
            # Of 12 such hits in annotated news 8 were wrong: with nothing for it what speaks against it decides.
            chance = min(chance, POSSIBLE - 0.01)
        return chance, _reason(others, plus or plus_near, minus or minus_near, against)

    def _context(self, find: Find, sense: dict[str, Any], prior: float) -> tuple[tuple[float, ...], list[str]]:
        """Return the evidence without the entry's own cues, in the order of WEIGHTS, and the fields against it."""
        here = self._sentences[find.sentence]
        certain_near, near = self._near.around(find.sentence)
        own = {t.concept for t in find.terms}
        positive_here, positive_near = positive(here.evidence), positive(near)
        listed_here = listed_near = 0
        against: list[str] = []
        evidence = here.evidence
        if evidence or near:
            count = self._near.fields.count
            evidence -= self._own_evidence(find, here)
            for field in sense.get("fields", ()):
                in_here, in_near = count(evidence, field), count(near, field)
                if in_here or in_near:
                    against.append(field)
                    listed_here += in_here
                    listed_near += in_near
        values = (
            1.0,
            _logit(prior),
            min(len(here.certain - own), 3),
            min(positive_here, 3),
            min(len(certain_near - own), 6),
            min(positive_near, 6),
            self._density,
            min(listed_here, 3),
            min(listed_near, 6),
            min(total(evidence) - positive(evidence) - listed_here, 3),
            min(total(near) - positive_near - listed_near, 6),
            1.0 if ORDINAL in find.trace else 0.0,
        )
        return values, sorted(against)

    @staticmethod
    def _own_evidence(find: Find, here: Sentence) -> int:
        """Return what the words of ``find`` count as cues: 'Tauwetter' is no weather cue against itself."""
        if find.compound is not None:
            return 0
        own = [here.found[t - here.begin] for t in find.tokens if t - here.begin < len(here.found)]
        return sum([one.evidence for one in own if one is not None])

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
        texts = sentence.texts
        for pattern in patterns:
            if may_stand(pattern, texts) and stands(pattern, texts, [t - sentence.begin for t in find.tokens]):
                return pattern_text(pattern)
        return ""


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
