"""A line of text as tokens and sentences."""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.recognition.analysis import (
    ACTIVE,
    BUSY,
    CUES,
    FIRST,
    GLUED,
    INNER,
    LIGHT,
    PARTICLE,
    SECOND,
    SPLIT,
    Analysis,
)
from reader.recognition.evidence import Sentence
from reader.recognition.finds import Line
from reader.recognition.memory import Forms
from reader.recognition.tokens import OPENING, SENTENCE_END, word_set

_ABBREVIATIONS = word_set("""
    bzw ca Chr Co d dgl Dr engl etc evtl franz geb Gen ggf h Hrsg inkl Inc Jh Kap Kfz Lt Ltd Mag Maj Mio Mr Mrd
    Mrs Ms Nr Oblt Oberstlt o Prof russ s S Sgt sog St Std Str stellv Tel u usw Uffz v vgl vs Vors z zzgl Z a Abs
    Abt Adm allg Art Aufl Bd Bsp Capt Cmdr Col Corp Hptm Jan Feb Febr Apr Aug Sept Okt Nov Dez Jr Sen Ltn
    """)
_BEFORE_START = OPENING | frozenset(":–—/|-")
_ROMAN = re.compile("[IVXLC]{1,7}")
_PAIR = 1 << 20
_ANY = ACTIVE | _PAIR
_TELLING = BUSY | CUES
MayStart = Callable[[Analysis, Analysis, Analysis | None], bool]


def sentences_of_line(
    line: str, offset: int, texts: list[str], known: Forms, may_start: MayStart
) -> tuple[list[Sentence], bool]:
    """Return the sentences of ``line``, whose first character is at ``offset``, and whether a term may stand in it.

    ``texts``: its words and marks; ``known``: what they can be; ``may_start``: whether forms begin a phrase.
    A line without any possible term only bears evidence: its sentence is one, and has no line.
    """
    if not texts:
        return [], False
    found = list(map(known.__getitem__, texts))
    flags, busy, evidence = _survey(found, may_start)
    if not flags & _ANY:
        return [Sentence(None, 0, 0, texts, found, evidence)], False
    if flags & GLUED:
        texts, found = _unglued(texts, found, known)
        _, busy, evidence = _survey(found, may_start)
    return sentences_of(Line(line, offset, texts, found, busy), evidence), True


def _survey(found: list[Analysis | None], may_start: MayStart) -> tuple[int, list[int], int]:
    """Return what stands in a line of these words, as flags, the places where a find may start, and the evidence.

    The flag _PAIR: two words in a row that a phrase may begin with, or a verb with its partner.
    """
    seen = evidence = 0
    busy: list[int] = []
    first: Analysis | None = None
    last = len(found) - 1
    for at, one in enumerate(found):
        if one is None:
            first = None
            continue
        flags = one.flags
        seen |= flags
        if first is not None and flags & SECOND:
            if flags & INNER:
                seen |= _PAIR
            third = found[at + 1] if at < last else None
            if may_start(first, one, third) and not (busy and busy[-1] == at - 1):
                busy.append(at - 1)
        if flags & _TELLING:
            if flags & BUSY:
                busy.append(at)
            evidence += one.evidence
        first = one if flags & FIRST else None
    if (seen & SPLIT and seen & PARTICLE) or (seen & FIRST and seen & LIGHT):
        seen |= _PAIR
    return seen, busy, evidence


def _unglued(texts: list[str], found: list[Analysis | None], known: Forms) -> tuple[list[str], list[Analysis | None]]:
    """Return the words of a line with glued words as several."""
    all_texts: list[str] = []
    all_found: list[Analysis | None] = []
    for text, one in zip(texts, found, strict=True):
        pieces = [text[begin:end] for begin, end in one.glued] if one is not None and one.glued else []
        all_texts += pieces or [text]
        all_found += [known[piece] for piece in pieces] or [one]
    return all_texts, all_found


def sentences_of(line: Line, evidence: int) -> list[Sentence]:
    """Return the sentences of a line, which has this ``evidence``; a line without an end mark is one."""
    texts = line.texts
    last = len(texts) - 1
    if not _marked_inside(line.source):
        return [Sentence(line, 0, last + 1, texts, line.found, evidence)]
    found: list[Sentence] = []
    begin = 0
    for at, text in enumerate(texts):
        if text in SENTENCE_END and at < last and _ends(line, at):
            found.append(_sentence(line, begin, at + 1))
            begin = at + 1
    if begin <= last:
        found.append(_sentence(line, begin, last + 1))
    return found


def _marked_inside(text: str) -> bool:
    """Whether an end mark stands before the last character: a quick first look."""
    last = len(text) - 1
    return (
        0 <= text.find(".") < last or 0 <= text.find("!") < last or 0 <= text.find("?") < last or "…" in text
    )  # fmt: skip


def _sentence(line: Line, begin: int, end: int) -> Sentence:
    found = line.found[begin:end]
    evidence = sum([one.evidence for one in found if one is not None])
    return Sentence(line, begin, end, line.texts[begin:end], found, evidence)


def _ends(line: Line, at: int) -> bool:
    text, after = line.texts[at], line.texts[at + 1]
    if after not in OPENING:
        first = after[0]
        if not (first.isupper() or first.isdigit()) or line.start(at + 1) == line.start(at) + 1:
            return False
    if text != "." or at == 0:
        return True
    before = line.texts[at - 1]
    if line.end(at - 1) != line.start(at):
        return True
    # A Roman number before a capital is an ordinal: "XX. Armeekorps", "Ludwig XIV. von Frankreich".
    if before in _ABBREVIATIONS or before.isdigit() or _ROMAN.fullmatch(before):
        return False
    return not (len(before) == 1 and before.isalpha())


def starts_sentence(line: Line, at: int, begin: int) -> bool:
    """Whether a capital at ``at`` may stand only because a sentence, a quotation or a title starts there."""
    return at == begin or line.texts[at - 1] in _BEFORE_START
