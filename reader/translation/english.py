"""English words as they are compared: inflection, spelling and word families by rule. No dictionary is needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader.glossary.hit import Span
from reader.translation.english_tables import families, irregular_forms, spellings

_TOKEN = re.compile(r"[^\W_]+(?:\.[^\W_]\b)*(?:['’](?!s\b|\s)[^\W_]+)?")
_ACRONYMS = re.compile(r"[A-Z]{2}s")
_DOUBLED = re.compile(r"([bdfglmnprt])\1$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the English sentence; hyphened words and possessives are split ('s is left out)."""

    text: str
    span: Span


def tokens_of(text: str) -> list[Token]:
    """Return the words of ``text`` with their places."""
    return [Token(match.group(), match.span()) for match in _TOKEN.finditer(text)]


@cache
def _tables() -> tuple[dict[str, frozenset[str]], dict[str, str], dict[str, frozenset[str]]]:
    return irregular_forms(), spellings(), families()


@cache
def bases(word: str) -> frozenset[str]:
    """Return the word's possible base forms in one spelling; 'deployed' gives deploy, deploye, deployed.

    Two words are forms of one word where their bases meet.
    """
    irregular, _, _ = _tables()
    plain = word.casefold().replace("’", "'").replace(".", "")
    found = {plain, *irregular.get(plain, ())}
    if len(plain) > 3:
        found |= _regular(plain)
    elif _ACRONYMS.fullmatch(word):
        found.add(plain[:-1])
    return frozenset(_spelled(form) for form in found)


def _regular(word: str) -> set[str]:
    found: set[str] = set()
    if word.endswith("ies") and len(word) > 4:
        found |= {word[:-3] + "y", word[:-1]}
    elif word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        found |= {word[:-2], word[:-1]}
    elif word.endswith("s") and not word.endswith(("ss", "us")):
        found.add(word[:-1])
    elif word.endswith("men") and len(word) > 5:  # gunmen, policemen
        found.add(word[:-2] + "an")
    for ending in ("ed", "ing"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word[: -len(ending)]
            found |= {stem, stem + "e"}
            if _DOUBLED.search(stem):
                found.add(stem[:-1])
            if ending == "ed" and stem.endswith("i"):
                found.add(stem[:-1] + "y")
    return found


def _spelled(word: str) -> str:
    """Return the word in the American spelling."""
    _, spelling, _ = _tables()
    if word in spelling:
        return spelling[word]
    for british, american in (("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("yse", "yze")):
        if word.endswith(british):
            return word[: -len(british)] + american
    if word.endswith("ise") and len(word) > 6:
        return word[:-3] + "ize"
    return word


_SUFFIXES = (
    "ization",
    "ation",
    "ition",
    "ments",
    "ment",
    "ions",
    "ion",
    "als",
    "ing",
    "ance",
    "ence",
    "ive",
    "ers",
    "er",
    "or",
    "ly",
)
_SAFE = ("ments", "ment", "ation", "ization", "ing")
"""After these even a short stem is a word of the same family; "port-ion" and "stat-ion" are not."""


@cache
def roots(word: str) -> frozenset[str]:
    """Return names of the word's families, wider than :func:`bases`: deployment and deploy have one in common."""
    _, _, family = _tables()
    found: set[str] = set()
    for base in bases(word):
        found |= family.get(base, frozenset())
        found.add(base.removesuffix("e") if len(base) > 4 else base)
        for suffix in _SUFFIXES:
            shortest = 4 if suffix in _SAFE else 5
            if base.endswith(suffix) and len(base) - len(suffix) >= shortest:
                stem = base[: -len(suffix)]
                found.add(stem.removesuffix("e"))
                found |= family.get(stem, frozenset()) | family.get(stem + "e", frozenset())
                if _DOUBLED.search(stem):
                    found.add(stem[:-1])
                break
    return frozenset(found)


def same_word(first: str, second: str) -> bool:
    """Say whether both are forms of one word ("defence", "defenses")."""
    if first.isupper() and second.isupper():
        return first == second or _spelled(first.casefold()) == _spelled(second.casefold())
    # An acronym is no form of a small word: US and us, WHO and who, IT and it.
    if (first.isupper() and second.islower()) or (second.isupper() and first.islower()):
        return False
    return not bases(first).isdisjoint(bases(second))


def same_family(first: str, second: str) -> bool:
    """Say whether one word is derived from the other ("deploy", "deployment")."""
    if len(first) < 4 or len(second) < 4:
        return same_word(first, second)
    return not roots(first).isdisjoint(roots(second))
