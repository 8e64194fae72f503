"""Does a word that has several meanings mean the term here? Log-odds from the entry's prior and the evidence around.

Evidence: unambiguous terms in the sentence (weight 2) and in the four sentences before and after (weight 1); words of
other fields (sport, court, business ...) against it; the entry's own cues; its exclusion patterns rule it out.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from math import log
from typing import Any

from reader.glossary.hit import Level
from reader.recognition.finds import Find, Token
from reader.recognition.index import Index

NEAR = 4
CERTAIN = 0.9
POSITIVE = frozenset({"war", "diplomacy"})
_SURE = 0.62
_POSSIBLE = 0.36
_MAX_FOR, _MAX_NEAR = 3, 4
_W_FOR, _W_NEAR, _W_DOC = 0.8, 0.3, 0.9
_W_FIELD, _W_FIELD_NEAR, _W_OTHER_FIELD = 1.3, 0.5, 0.5
_MAX_LISTED, _MAX_OTHER = 4.0, 1.5
_W_CUE, _W_CUE_NEAR = 1.8, 0.7


@dataclass(slots=True)
class Sentence:
    """Evidence of one sentence. ``begin``/``end``: tokens of its line."""

    tokens: list[Token]
    begin: int
    end: int
    certain: set[str] = field(default_factory=set)
    fields: Counter[str] = field(default_factory=Counter)
    _words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        if self._words is None:
            self._words = frozenset(t.text for t in self.tokens[self.begin : self.end])
        return self._words


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
        self._near: dict[int, tuple[set[str], Counter[str]]] = {}
        with_evidence = sum(1 for s in sentences if s.certain)
        self._density = with_evidence / max(1, len(sentences))

    def judge(self, find: Find, surface: str = "") -> Verdict:
        """Return the level of ``find`` with its reason."""
        if find.compound is not None:
            return self._judge_compound(find)
        best: tuple[float, Verdict, int] | None = None
        for place, candidate in enumerate(find.candidates):
            chance, reason = self._chance(find, candidate.term.concept)
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
        priors = [self._prior(t.concept) for t in find.terms]
        if find.compound is None:
            return max(priors)
        head = self._prior(find.compound.parts[0].term.concept) if find.compound.parts[0].term else 0.0
        return _compound_prior(head, [p for p in priors])

    def _prior(self, concept: str) -> float:
        sense = self._index.sense(concept)
        return 1.0 if sense is None else float(sense["prior"])

    def _judge_compound(self, find: Find) -> Verdict:
        compound = find.compound
        assert compound is not None
        chances: list[tuple[float, str]] = []
        head = 0.0
        for place, part in enumerate(compound.parts):
            if part.term is None:
                continue
            chance, reason = self._chance(find, part.term.concept)
            if chance == 0.0 and place == 0:
                return Verdict(Level.HIDDEN, reason)
            if place == 0:
                head = chance
            chances.append((chance, reason))
        chance = _compound_prior(head, [c for c, _ in chances])
        reason = max(chances)[1] if chances else ""
        return Verdict(_level(chance), reason)

    def _chance(self, find: Find, concept: str) -> tuple[float, str]:
        sense = self._index.sense(concept)
        if sense is None:
            return 1.0, ""
        excluded = self._excluded(find, sense)
        if excluded:
            return 0.0, f"ruled out by '{excluded}'"
        prior = float(sense["prior"])
        if prior >= 0.995:
            return 1.0, ""
        return self._weigh(find, concept, sense, prior)

    def _weigh(self, find: Find, concept: str, sense: dict[str, Any], prior: float) -> tuple[float, str]:
        here = self._sentences[find.sentence]
        certain, fields = self._around(find.sentence)
        score = _logit(prior)
        own = {t.concept for t in find.terms}
        terms_here = here.certain - own
        score += _W_FOR * min(len(terms_here) + min(2, sum(here.fields[f] for f in POSITIVE)), _MAX_FOR)
        score += _W_NEAR * min(len(certain - own) + 0.5 * sum(fields[f] for f in POSITIVE), _MAX_NEAR)
        score += _W_DOC * (self._density - 0.2)
        against: list[str] = []
        listed = set(sense.get("fields", ()))
        minus_listed = minus_other = 0.0
        for name in here.fields.keys() | fields.keys():
            if name in POSITIVE:
                continue
            amount = _W_FIELD * min(here.fields[name], 2) + _W_FIELD_NEAR * min(fields[name], 3)
            if name in listed:
                minus_listed += amount
            else:
                minus_other += _W_OTHER_FIELD * amount
            if amount:
                against.append(name)
        score -= min(minus_listed, _MAX_LISTED) + min(minus_other, _MAX_OTHER)
        plus, minus = self._own_cues(find.sentence, sense)
        score += plus[0] - minus[0]
        chance = 1 / (1 + 2.718281828**-score)
        return chance, _reason(terms_here, self._index, plus[1], minus[1], against)

    def _around(self, at: int) -> tuple[set[str], Counter[str]]:
        found = self._near.get(at)
        if found is None:
            certain: set[str] = set()
            fields: Counter[str] = Counter()
            for other in range(max(0, at - NEAR), min(len(self._sentences), at + NEAR + 1)):
                if other != at:
                    certain |= self._sentences[other].certain
                    fields.update(self._sentences[other].fields)
            found = self._near[at] = (certain, fields)
        return found

    def _own_cues(self, at: int, sense: dict[str, Any]) -> tuple[tuple[float, str], tuple[float, str]]:
        results = []
        for name in ("for", "against"):
            cues = sense.get(name)
            if not cues:
                results.append((0.0, ""))
                continue
            word = _cue_in(self._sentences[at].words, cues)
            if word:
                results.append((_W_CUE, word))
                continue
            near = range(max(0, at - NEAR), min(len(self._sentences), at + NEAR + 1))
            word = next((w for n in near if (w := _cue_in(self._sentences[n].words, cues))), "")
            results.append((_W_CUE_NEAR if word else 0.0, word))
        return results[0], results[1]

    def _excluded(self, find: Find, sense: dict[str, Any]) -> str:
        for pattern in sense.get("exclude", ()):
            if _matches(pattern, find, self._sentences[find.sentence]):
                return " ".join(slot.get("p") or slot["f"][0] for slot in pattern).replace("\\w*", "*")
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
    if chance >= _SURE:
        return Level.SURE
    return Level.POSSIBLE if chance >= _POSSIBLE else Level.HIDDEN


def _reason(terms: set[str], index: Index, plus: str, minus: str, against: list[str]) -> str:
    parts = []
    if plus:
        parts.append(f"'{plus}' nearby speaks for it")
    elif terms:
        parts.append("other terms stand in the sentence")
    if minus:
        parts.append(f"'{minus}' nearby speaks against it")
    elif against:
        parts.append(f"words of {', '.join(sorted(against))} nearby speak against it")
    return " and ".join(parts) or "nothing nearby decides"


@lru_cache(maxsize=512)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _cue_in(words: frozenset[str], cues: dict[str, Any]) -> str:
    known = cues.get("set")
    if known is None:
        known = cues["set"] = frozenset(cues["f"])
    common = words & known
    if common:
        return str(min(common))
    if "p" in cues:
        pattern = _compiled(cues["p"])
        return next((w for w in words if pattern.fullmatch(w)), "")
    return ""


def _fits(slot: dict[str, Any], text: str) -> bool:
    if "p" in slot:
        return _compiled(slot["p"]).fullmatch(text) is not None
    known = slot.get("set")
    if known is None:
        known = slot["set"] = frozenset(slot["f"])
    return text in known or text[:1].lower() + text[1:] in known


def _matches(pattern: list[dict[str, Any]], find: Find, sentence: Sentence) -> bool:
    """Whether the words of ``pattern`` stand in a row over the find; its verbs may stand anywhere in the sentence."""
    tokens = sentence.tokens
    loose = [s for s in pattern if s.get("v") and len(pattern) > 1]
    row = [s for s in pattern if s not in loose] if loose else pattern
    texts = [t.text for t in tokens[sentence.begin : sentence.end]]
    places = [t - sentence.begin for t in find.tokens]
    if not row:
        row, loose = pattern[:1], pattern[1:]
    for first in {p - k for p in places for k in range(len(row))}:
        if first < 0 or first + len(row) > len(texts):
            continue
        if all(_fits(s, texts[first + k]) for k, s in enumerate(row)):
            return all(any(_fits(s, t) for t in texts) for s in loose)
    return bool(loose) and len(find.tokens) == 1 and _verb_find(pattern, texts, places[0])


def _verb_find(pattern: list[dict[str, Any]], texts: list[str], place: int) -> bool:
    """The find itself is the verb of the pattern: its companions must stand in the sentence, in a row."""
    verbs = [s for s in pattern if s.get("v")]
    row = [s for s in pattern if not s.get("v")]
    if not 0 <= place < len(texts) or not any(_fits(s, texts[place]) for s in verbs):
        return False
    span = range(len(texts) - len(row) + 1)
    return any(all(_fits(s, texts[at + k]) for k, s in enumerate(row)) for at in span)
