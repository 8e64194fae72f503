"""Checks of an engine's answer before it is shown or kept. Every reason is a plain English sentence.

The bounds are measured on 15,297 stored pairs of German news and an engine's English (tests/quality says how); a
sentence that fails is left untranslated, because a wrong text looks exactly like a right one.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from reader.translation.notices import is_damaged, is_message, is_quota, repeats_itself
from reader.translation.stopwords import ENGLISH, GERMAN, ONLY_ENGLISH, OTHERS

EMPTY = "The answer was empty."
ECHO = "The engine sent the German sentence back unchanged."
GERMAN_LEFT = "The answer is still German."
OTHER_LANGUAGE = "The answer is not in English."
QUOTA = "The engine's free allowance is used up for now."
CUT = "The answer seems to be cut off: it is much shorter than the sentence."
TOO_LONG = "The answer is much longer than the sentence."
DAMAGED = "The answer holds damaged characters."
SEVERAL_LINES = "The answer has several lines for one sentence."
LINES_LOST = "The engine gave another number of answers than there are sentences."
MESSAGE = "The answer is a message, not a translation."
LOOP = "The answer repeats itself."
REPEATED = "The engine gave the same answer to different sentences."

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_END = re.compile(r"[.!?…][\"'“”»«)\]’‘]*\s*$")
_LOOSE_END = re.compile(r"[.!?…:;,\-–][\s\"'“”»«)\]’‘]*$")
_DANGLING = re.compile(
    r"\b(?:the|an|of|and|or|to|in|with|for|from|by|at|on|that|which|its|their|his|as|than|was|were|has|be)$",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-z\u00aa-\u024f\u1e00-\u1eff]")
_FAR_TOO_LONG = 50_000
_LEFT_IN = 5
"""So many words in a row as in the German sentence are German that was left in."""
_QUOTED = re.compile(r"[\"“„»‘']([^\"”“«’]{3,200})[\"”“«’']")
_ONLY_GERMAN = GERMAN - ENGLISH
_NO_NAME = _ONLY_GERMAN - {"von", "der", "den", "zu", "zur", "zum", "am", "im", "des"}
"""German small words that are no part of names ("von der Leyen")."""
_UMLAUT = re.compile("[äöüßÄÖÜ]")


def words(text: str) -> list[str]:
    """Return the words of ``text`` in lower case, without digits and punctuation."""
    return [word.casefold() for word in _WORD.findall(text)]


def tidy(answer: str) -> str:
    """Undo HTML entities and odd white space in an engine's answer."""
    text = answer
    for _ in range(2):  # some hosts escape twice
        text = html.unescape(text) if "&" in text else text
    text = text.replace("\u200b", "").replace("\ufeff", "").replace("\u00a0", " ").replace("\r", "")
    return text.strip()


def fault(source: str, answer: str) -> str:
    """Return why ``answer`` (already tidied) cannot be the English of ``source``; '' where nothing is wrong."""
    if not answer:
        return EMPTY
    if len(answer) > _FAR_TOO_LONG + 20 * len(source):  # a page, say: not worth looking at
        return TOO_LONG
    if is_quota(source, answer):
        return QUOTA
    if is_message(source, answer):
        return MESSAGE
    if "\n" in answer and "\n" not in source:
        return SEVERAL_LINES
    if is_damaged(source, answer):
        return DAMAGED
    if repeats_itself(source, answer):
        return LOOP
    return _language_fault(source, answer) or _length_fault(source, answer)


def _language_fault(source: str, answer: str) -> str:
    german, english = words(source), words(answer)
    if not german:
        return ""
    if german == english and _is_prose(source, german):
        return ECHO
    if not english:
        return EMPTY
    if _in_another_script(source, answer):
        return OTHER_LANGUAGE
    count = len(english)
    is_english = sum(word in ENGLISH for word in english)
    is_german = sum(word in GERMAN for word in english)
    if is_german > is_english and (is_german >= 2 or count <= 6) and is_german >= 0.15 * count:
        return GERMAN_LEFT
    if count >= 4:
        surely_english = sum(word in ONLY_ENGLISH for word in english)
        for known in OTHERS:
            foreign = sum(word in known for word in english)
            if foreign >= 3 and foreign > 2 * surely_english:
                return OTHER_LANGUAGE
    if count >= 8 and not any(word in ONLY_ENGLISH for word in english) and _is_foreign(german, english):
        return OTHER_LANGUAGE
    if _german_left_in(source, answer):
        return GERMAN_LEFT
    shared = sum(word in german for word in english)
    if count >= 5 and shared > 0.9 * count and _is_prose(source, german):
        return GERMAN_LEFT
    return ""


def _in_another_script(source: str, answer: str) -> bool:
    letters = _LETTER.findall(answer)
    foreign = sum(not _LATIN.match(letter) for letter in letters)
    return foreign > 0.2 * len(letters) and all(_LATIN.match(letter) for letter in _LETTER.findall(source))


def _is_foreign(german: Sequence[str], english: Sequence[str]) -> bool:
    """Say whether words hold letters that English lacks, apart from names that stand in the German as well."""
    return sum(not word.isascii() and word not in german for word in english) >= 2


def _german_left_in(source: str, answer: str) -> bool:
    """Say whether a stretch of the German sentence stands in the answer; a quoted title or a name may."""
    german, english = words(source), words(answer)
    quoted = {word for part in _QUOTED.findall(answer) for word in words(part)}
    left = [word for word in _WORD.findall(answer) if word in _NO_NAME and word not in quoted]
    if len(left) >= 2 and len(left) >= 0.1 * len(english):
        return True
    for start in range(len(english) - _LEFT_IN + 1):
        for at in range(len(german) - _LEFT_IN + 1):
            size = 0
            while english[start + size : start + size + 1] == german[at + size : at + size + 1] != []:
                size += 1
            run = english[start : start + size]
            if size >= _LEFT_IN and sum(word in _ONLY_GERMAN and word not in quoted for word in run) >= 2:
                return True
    return False


def _is_prose(source: str, german: Sequence[str]) -> bool:
    """Say whether a sentence must change in translation: names alone ("Winston Churchill") may stay as they are."""
    if any(word in GERMAN and word not in ENGLISH for word in german):
        return True
    if _UMLAUT.search(source):
        return True
    return any(word[0].islower() and word not in ENGLISH for word in _WORD.findall(source)[1:])


def _length_fault(source: str, answer: str) -> str:
    if _DANGLING.search(answer) and words(source)[-1:] != words(answer)[-1:]:
        return CUT
    if len(source) < 15:
        return ""
    ratio = len(answer) / len(source)
    if _END.search(source) and (answer.endswith(",") or not _LOOSE_END.search(answer)):
        return CUT
    if len(source) >= 60:
        if surely_cut(source, answer):
            return CUT
        if ratio > 1.5:
            return TOO_LONG
    return ""


def surely_cut(source: str, answer: str) -> bool:
    """Say whether an answer is so short that nothing speaks for it: one good one in 15,259 of real news is."""
    return len(source) >= 60 and len(answer) < 0.5 * len(source)


def lines_of(answer: str, sources: Sequence[str]) -> list[str] | None:
    """Return one checked line a sentence, or None where the answer of a whole paragraph cannot be trusted."""
    lines = [line.strip() for line in tidy(answer).split("\n")]
    lines = [line for line in lines if line]
    if len(lines) != len(sources):
        return None
    if any(fault(source, line) for source, line in zip(sources, lines, strict=True)):
        return None
    return None if repeated(sources, lines) else lines


def repeated(sources: Sequence[str], answers: Sequence[str]) -> bool:
    """Say whether different long sentences got one and the same answer."""
    seen: dict[str, str] = {}
    for source, answer in zip(sources, answers, strict=True):
        if len(source) < 25:
            continue
        if seen.setdefault(answer, source) != source:
            return True
    return False
