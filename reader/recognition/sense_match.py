"""Matching the cues and exclusion patterns of an entry against the words of a sentence."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Any

from reader.recognition.tokens import CLAUSE_END

REACH = 20
"""Most words between a noun and the verb of one pattern."""
_MEMO = 20_000
"""Most answers that one entry remembers."""
Slot = dict[str, Any]


@lru_cache(maxsize=1024)
def compiled(source: str) -> re.Pattern[str]:
    """Return the compiled pattern, remembered."""
    return re.compile(source)


def exact_cues(cues: dict[str, Any]) -> frozenset[str]:
    """Return the forms of the ``cues``."""
    known: frozenset[str] | None = cues.get("set")
    if known is None:
        known = cues["set"] = frozenset(cues["f"])
    return known


def near_cues(cues: dict[str, Any]) -> frozenset[str]:
    """Return those forms of the ``cues`` that also count in the sentences around."""
    known: frozenset[str] | None = cues.get("near set")
    if known is None:
        known = cues["near set"] = frozenset(cues.get("near", cues["f"]))
    return known


def fitting_cue(words: frozenset[str], cues: dict[str, Any], own: Collection[str]) -> str:
    """Return the first of ``words`` that fits the pattern of the ``cues``; remembers which do not."""
    others: set[str] = cues.setdefault("others", set())
    if len(others) > _MEMO:
        others.clear()
    pattern = compiled(cues["p"])
    found = []
    for word in words - others:
        if pattern.fullmatch(word) is None:
            others.add(word)
        elif word not in own:
            found.append(word)
    return min(found, default="")


def fits(slot: Slot, text: str) -> bool:
    """Whether ``text`` is a form of the pattern word ``slot``; a capital at the start of a sentence does not matter."""
    if "p" in slot:
        memo: dict[str, bool] = slot.setdefault("memo", {})
        if text not in memo:
            pattern = compiled(slot["p"])
            small = text[:1].lower() + text[1:]
            memo[text] = pattern.fullmatch(text) is not None or pattern.fullmatch(small) is not None
        return memo[text]
    known = slot.get("set")
    if known is None:
        known = slot["set"] = frozenset(slot["f"])
    return text in known or text[:1].lower() + text[1:] in known


def may_stand(pattern: list[Slot], texts: list[str]) -> bool:
    """Whether every fixed word of ``pattern`` is among ``texts`` in one of its forms: a quick first test."""
    for slot in pattern:
        if "p" in slot:
            continue
        known = slot.get("any")
        if known is None:
            forms = (*slot["f"], *slot.get("s", ()))
            known = slot["any"] = frozenset((*forms, *(f[:1].upper() + f[1:] for f in forms)))
        if known.isdisjoint(texts):
            return False
    return True


def touching(sense: dict[str, Any], kind: str, words: tuple[str, ...]) -> list[list[Slot]]:
    """Return the patterns (``kind``: exclude, include) that have a word fitting one of ``words``: remembered."""
    memo: dict[tuple[str, ...], list[list[Slot]]] = sense.setdefault(f"touching {kind}", {})
    found = memo.get(words)
    if found is None:
        if len(memo) > _MEMO:
            memo.clear()
        found = memo[words] = [
            p for p in sense[kind] if any(fits(slot, w) or _apart(slot, w) for slot in p for w in words)
        ]
    return found


def _apart(slot: Slot, text: str) -> bool:
    """Whether ``text`` is a form of the separable verb ``slot`` that needs its particle behind it."""
    return "s" in slot and (text in slot["s"] or text[:1].lower() + text[1:] in slot["s"])


def _verb_at(slot: Slot, texts: list[str], at: int) -> bool:
    """Whether the verb ``slot`` stands at ``at``; of a separable one the particle must follow in the clause."""
    if fits(slot, texts[at]):
        return True
    if not _apart(slot, texts[at]):
        return False
    for text in texts[at + 1 : at + 1 + REACH]:
        if text == slot["t"]:
            return True
        if text in CLAUSE_END:
            return False
    return False


def stands(pattern: list[Slot], texts: list[str], places: list[int]) -> bool:
    """Whether the words of ``pattern`` stand in a row over the find at ``places``; a verb may stand apart.

    It must then stand in the same clause; only companions of two words or more ('in Angriff') reach over a comma.
    Where the find is itself the verb of the pattern, its companions must stand in a row.
    """
    if len(pattern) == 1:
        return any(0 <= p < len(texts) and fits(pattern[0], texts[p]) for p in places)
    row, loose = _row_and_verbs(pattern)
    over = len(row) > 1
    for first in {p - k for p in places for k in range(len(row))}:
        if _row_at(row, texts, first):
            verbs = [[at for at in range(len(texts)) if _verb_at(slot, texts, at)] for slot in loose]
            return all(any(_near(texts, first, at, over=over) for at in found) for found in verbs)
    verb_places = [p for p in places if 0 <= p < len(texts) and any(_verb_at(s, texts, p) for s in loose)]
    if not verb_places:
        return False
    verbs = [[at for at in range(len(texts)) if _verb_at(slot, texts, at)] for slot in loose]
    starts = [at for at in range(len(texts) - len(row) + 1) if _row_at(row, texts, at)]
    return any(
        any(_near(texts, at, place, over=over) for place in verb_places)
        and all(any(_near(texts, at, one, over=over) for one in found) for found in verbs)
        for at in starts
    )


def _row_and_verbs(pattern: list[Slot]) -> tuple[list[Slot], list[Slot]]:
    """Return the words of ``pattern`` that stand in a row and the verbs that may stand apart: remembered."""
    known: tuple[list[Slot], list[Slot]] | None = pattern[0].get("row and verbs")
    if known is None:
        row = [s for s in pattern if not s.get("v")]
        known = (row, [s for s in pattern if s.get("v")]) if row else (pattern, [])
        pattern[0]["row and verbs"] = known
    return known


def _row_at(row: list[Slot], texts: list[str], first: int) -> bool:
    return 0 <= first <= len(texts) - len(row) and all(fits(s, texts[first + k]) for k, s in enumerate(row))


def _near(texts: list[str], one: int, other: int, *, over: bool) -> bool:
    """Whether the words at two places stand in one clause; ``over``: commas between them do not matter."""
    between = texts[min(one, other) : max(one, other)]
    return len(between) <= REACH and CLAUSE_END.isdisjoint(between) and (over or "," not in between)


def pattern_text(pattern: list[Slot]) -> str:
    """Return the pattern as its writer wrote it, as nearly as the index still knows."""
    return " ".join(slot.get("w") or slot.get("p") or slot["f"][0] for slot in pattern)
