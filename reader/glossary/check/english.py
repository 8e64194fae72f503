"""British and American spelling: one entry does not mix them without saying so.

The glossary's own English is American. A British spelling stands as an admitted term with region GB beside the American
one. A name keeps its own spelling (Ministry of Defence), so words with a capital are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.glossary.check.problem import Problem
from reader.glossary.concept import Concept, Status

_IZE = (
    "antagon", "author", "capital", "categor", "character", "civil", "colon", "critic", "decentral", "decolon",
    "demilitar", "demobil", "denuclear", "destabil", "emphas", "equal", "final", "general", "international",
    "jeopard", "legal", "liberal", "local", "marginal", "maxim", "militar", "minim", "mobil", "modern", "moral",
    "national", "neutral", "normal", "organ", "penal", "polar", "prior", "priorit", "privat", "radical", "real",
    "recogn", "reorgan", "scrutin", "special", "stabil", "standard", "summar", "symbol", "synchron", "terror",
    "traumat", "util", "victim", "weapon", "westerni",
)  # fmt: skip
_OUR = (
    "arm", "behavi", "clam", "col", "end", "fav", "harb", "hon", "lab", "neighb", "rum", "savi", "vap", "val",
    "vig",
)  # fmt: skip
_RULES = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"(defen|offen|preten)ce(|s|d|less)", r"\1se\2"),
        (r"(?:un)?licenc(e|es|ed)", r"licens\1"),
        (rf"((?:un)?(?:{'|'.join(_OUR)}))our(\w*)", r"\1or\2"),
        (rf"((?:un|re)?(?:{'|'.join(_IZE)}))is(e|es|ed|ing|er|ers|ation|ations|ational)", r"\1iz\2"),
        (r"(anal|paral)ys(e|es|ed|ing)", r"\1yz\2"),
        (r"(cent|theat|calib|fib|spect|sab|lit|met|kilomet|epicent)re(|s)", r"\1er\2"),
        (r"programme(|s)", r"program\1"),
        (r"manoeuvr(e|es|ed|able)", r"maneuver"),
        (r"manoeuvring", "maneuvering"),
        (r"cheque(|s|book)", r"check\1"),
        (r"grey(|s)", r"gray\1"),
        (r"(travel|cancel|label|model|signal|channel|marshal|tunnel|council)l(ed|ing|er|ers|or|ors)", r"\1\2"),
        (r"(fulfil|enrol|instal|skilful)(|s|ment|ments)", r"\1l\2"),
        (r"(aero)plane(|s)", r"airplane\2"),
        (r"tyre(|s)", r"tire\1"),
        (r"mould(|s|ed)", r"mold\1"),
    )
)
_WORD = re.compile(r"[A-Za-z]+")


def american(word: str) -> str:
    """Return the American spelling of a British one, '' for every other word."""
    lower = word.lower()
    for pattern, replacement in _RULES:
        match = pattern.fullmatch(lower)
        if match:
            return match.expand(replacement)
    return ""


def check_spelling(concepts: Sequence[Concept]) -> list[Problem]:
    """Return British spellings in definitions, notes and unmarked terms, and American ones marked as British."""
    problems = []
    for concept in concepts:
        for name, text in (("definition", concept.definition_en), ("note", concept.note_en)):
            for word in _british(text):
                reason = f"its {name} spells '{word}' the British way (American: '{american(word)}')"
                problems.append(Problem(concept.id, "spelling", word, reason))
        for term in concept.en:
            if term.status is Status.DEPRECATED:
                continue
            for word in _british(term.text):
                if term.status is Status.PREFERRED:
                    reason = f"the preferred term '{term.text}' is spelt the British way"
                elif term.region != "GB":
                    reason = f"'{term.text}' is spelt the British way, but is not marked as British (region GB)"
                else:
                    continue
                problems.append(Problem(concept.id, "spelling", word, reason))
    return problems


def _british(text: str) -> Iterator[str]:
    """The British words of a text in lower case, each once."""
    for word in dict.fromkeys(_WORD.findall(text)):
        if word.islower() and american(word):
            yield word
