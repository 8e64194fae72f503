"""What comes back instead of a translation: notices of hosts, pages, loops of a model, damaged characters."""

from __future__ import annotations

import re

_QUOTA = re.compile(
    r"MYMEMORY WARNING|YOU USED ALL AVAILABLE FREE TRANSLATIONS|QUERY LENGTH LIMIT|INVALID (?:SOURCE|TARGET) LANGUAGE"
    r"|TOO MANY REQUESTS|unusual traffic from your (?:computer|network)|QUOTA[ _]EXCEEDED",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"(?:quota|(?:rate|daily|usage|character|translation|request) limit)\b.{0,40}\b(?:exceeded|reached|used up)"
    r"|(?:exceeded|reached|used up) (?:your|the)\b.{0,40}\b(?:quota|limit|allowance)",
    re.IGNORECASE,
)
_PAGE = re.compile(
    r"<(?:!doctype|html|head|body|script|title)\b|^\s*[{\[]\s*[\"{\[]|^https?://\S+$|^(?:none|null|undefined|nan)$",
    re.IGNORECASE,
)
_MESSAGE = re.compile(
    r"^\s*(?:HTTP[/ ]?)?Error \d{3}\b"
    r"|\b(?:bad gateway|internal server error|gateway time-?out|service (?:temporarily )?unavailable)\b"
    r"|please select two distinct languages|invalid (?:email|api key|langpair)"
    r"|\bhere(?:'s| is) (?:the|your) (?:english )?translation\b|\((?:translator's )?note:",
    re.IGNORECASE,
)
# A German sentence that speaks of such things itself may well be translated so.
_OF_LIMITS = re.compile(r"limit|kontingent|quote|obergrenze|höchst|anfrage|ausgeschöpft|aufgebraucht", re.IGNORECASE)
_OF_FAULTS = re.compile(r"server|fehler|gateway|dienst|anmerkung|hinweis|notiz|übersetz", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9]*\b[^<>]{0,80}>|<unk>|⁇", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]|▁")
# UTF-8 read as Latin-1 or Windows-1252: "BÃ¼ndnis", "â€œ"
_MOJIBAKE = re.compile(r"Ã[\u0080-\u00bf„–œŸ¶¤¼]|â€[\u0080-\u00bf™œž“”]|Â[\u00a0«»·]")
_LOOP = re.compile(r"\b(\w+(?:[^\w.!?]+\w+){0,5})(?:\W+\1\b){3,}", re.IGNORECASE)
_LETTERS = re.compile(r"([^\W\d_])\1{9,}")
_SHORTEST_HALF = 20


def is_quota(source: str, answer: str) -> bool:
    """Say whether the answer is a notice that an allowance is used up (and the sentence does not speak of one)."""
    if _QUOTA.search(answer):
        return not _QUOTA.search(source)
    return bool(_LIMIT.search(answer)) and not _OF_LIMITS.search(source)


def is_message(source: str, answer: str) -> bool:
    """Say whether the answer is a page, an error or a remark of the engine."""
    if _PAGE.search(answer):
        return not _PAGE.search(source)
    return bool(_MESSAGE.search(answer)) and not _MESSAGE.search(source) and not _OF_FAULTS.search(source)


def is_damaged(source: str, answer: str) -> bool:
    """Say whether characters of the answer were lost on the way, or marks stand in it that the sentence has not."""
    if _CONTROL.search(answer) or (_MOJIBAKE.search(answer) and not _MOJIBAKE.search(source)):
        return True
    return bool(_TAG.search(answer)) and not _TAG.search(source)


def repeats_itself(source: str, answer: str) -> bool:
    """Say whether the answer says the same over and over, or says all of it twice, and the sentence does not."""
    if (_LOOP.search(answer) and not _LOOP.search(source)) or (_LETTERS.search(answer) and not _LETTERS.search(source)):
        return True
    return _is_twice(answer) and not _is_twice(source)


def _is_twice(text: str) -> bool:
    plain = " ".join(text.split())
    half = len(plain) // 2
    return half >= _SHORTEST_HALF and plain[:half] == plain[half + 1 :] and plain[half : half + 1] == " "
