"""Where an English equivalent occurs in an English sentence, in whatever form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from reader.glossary.hit import Span
from reader.translation.english import Token, same_family, same_word, tokens_of

_FILLER_WORDS = "the a an of s to its their his her own new old and"
_FILLERS = frozenset(_FILLER_WORDS.split())
_TURNING = frozenset({"of", "for", "in", "on", "to", "with", "between", "against", "from", "by", "at", "over"})
"""One of these stands between where English says a compound the other way round."""
_GLUE = frozenset({"of", "the", "a", "an"})
_DROPPED_WORDS = "the a an to sb sth somebody something one oneself of"
_DROPPED = frozenset(_DROPPED_WORDS.split())

EXACT, REORDERED, LOOSE, DERIVED, JOINED = 0.0, 1.0, 1.5, 2.0, 0.5
"""Costs of a match: the words as they are; 'X of Y' for 'Y X'; words between; of the same family; written together."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place where an equivalent occurs: numbers of its words, ascending, and what the match cost (0 is best)."""

    words: tuple[int, ...]
    cost: float

    def pieces(self, tokens: Sequence[Token]) -> tuple[Span, ...]:
        """Return the places as ranges of the sentence; words with only 'of the' between them make one range."""
        runs: list[list[int]] = [[self.words[0], self.words[0]]]
        for before, after in pairwise(self.words):
            if all(token.text.casefold() in _GLUE for token in tokens[before + 1 : after]):
                runs[-1][1] = after
            else:
                runs.append([after, after])
        return tuple((tokens[first].span[0], tokens[last].span[1]) for first, last in runs)


def occurrences(equivalent: str, tokens: Sequence[Token], *, verb: bool = False, apart: bool = False) -> list[Found]:
    """Return the places where ``equivalent`` occurs; a place is listed once, with its lowest cost.

    ``apart``: its words may stand far from each other ("passport, work permit and qualification checks").
    """
    wanted = [token.text for token in tokens_of(equivalent.partition("(")[0])]
    content = [word for word in wanted if word.casefold() not in _DROPPED] or wanted
    if not content:
        return []
    found: dict[tuple[int, ...], float] = {}
    for words, cost in _places(content, tokens, 6 if apart else 3 if verb else 2):
        found[words] = min(cost, found.get(words, cost))
    return [Found(words, cost) for words, cost in sorted(found.items(), key=lambda item: (item[1], item[0]))]


def _places(content: list[str], tokens: Sequence[Token], gap: int) -> list[tuple[tuple[int, ...], float]]:
    places = _in_order(content, tokens, gap=gap)
    if len(content) == 1:
        return places
    if len(content) in (2, 3):
        # "defense ministry" for "Ministry of Defence", "exchange of prisoners" for "prisoner exchange"
        turned = [content[-1], *content[:-1]], [*content[1:], content[0]]
        for order in turned:
            for words, cost in _in_order(order, tokens, gap=2):
                between = {tokens[n].text.casefold() for n in range(words[0], words[-1]) if n not in words}
                if between & _TURNING or cost <= 0.1:
                    places.append((words, cost + REORDERED))
    joined = "".join(content).casefold()
    places += [((n,), JOINED) for n, token in enumerate(tokens) if same_word(token.text, joined)]
    return places


def _in_order(content: list[str], tokens: Sequence[Token], *, gap: int) -> list[tuple[tuple[int, ...], float]]:
    places: list[tuple[tuple[int, ...], float]] = []
    for start, token in enumerate(tokens):
        cost = _cost(content[0], token.text)
        if cost is None:
            joined = len(content) == 1 and start + 1 < len(tokens) and len(content[0]) > 6
            if joined and same_word(content[0], token.text + tokens[start + 1].text):
                places.append(((start, start + 1), JOINED))
            continue
        words, total = [start], cost
        for word in content[1:]:
            step = _next(word, tokens, words[-1], gap)
            if step is None:
                break
            words.append(step[0])
            total += step[1]
        else:
            places.append((tuple(words), total))
    return places


def _next(word: str, tokens: Sequence[Token], after: int, gap: int) -> tuple[int, float] | None:
    others = 0
    for number in range(after + 1, min(len(tokens), after + 5 + gap)):
        cost = _cost(word, tokens[number].text)
        if cost is not None:
            between = [token.text.casefold() for token in tokens[after + 1 : number]]
            return number, cost + sum(0.1 if filler in _FILLERS else LOOSE / 2 for filler in between)
        others += tokens[number].text.casefold() not in _FILLERS
        if others > gap:
            return None
    return None


@lru_cache(maxsize=50_000)
def _cost(wanted: str, word: str) -> float | None:
    if same_word(wanted, word):
        return EXACT if wanted.casefold() == word.casefold() else 0.05
    return DERIVED if same_family(wanted, word) else None
