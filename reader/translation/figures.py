"""Numbers, dates and place names that differ between a sentence and its translation: hints, never verdicts.

Digits differ in 5 % of good translations ("zwei" - "2", "Mrd." - "billion"), so what can be explained is not reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.translation.names import missing_names


@dataclass(frozen=True, slots=True)
class Hint:
    """Something of the German that the translation does not seem to have. Worth a look, never an error.

    ``kind``: 'number' (``what`` in English digits), 'month' (``what`` in English) or 'name' (``what`` in German).
    """

    kind: str
    what: str


_GERMAN = re.compile(r"(?<![\w.,])\d+(?:\.\d{3})+(?:,\d+)?(?!\d)|(?<![\w.,])\d+(?:,\d+)?(?!\w*\d)")
_ENGLISH = re.compile(r"(?<![\w.,])\d+(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\w.,])\d+(?:\.\d+)?(?!\w*\d)")
_SCALE_DE = {"tausend": 1e3, "tsd": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6}
_SCALE_DE |= {"milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "billion": 1e12, "billionen": 1e12}
_SCALE_EN = {
    "thousand": 1e3,
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "trillion": 1e12,
}
_SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_SMALL_EN = {word: float(number) for number, word in enumerate(_SMALL.split())}
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL_EN |= {word: 10.0 * number for number, word in enumerate(_TENS.split(), start=2)}
_SMALL_EN |= {"first": 1.0, "second": 2.0, "third": 3.0, "fourth": 4.0, "fifth": 5.0, "sixth": 6.0, "seventh": 7.0}
_SMALL_EN |= {"eighth": 8.0, "ninth": 9.0, "tenth": 10.0, "dozen": 12.0, "hundred": 100.0, "thousand": 1000.0}
_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
_MONTHS_DE = _MONTHS.split()
_ENGLISH_MONTHS = "january february march april may june july august september october november december"
_MONTHS_EN = _ENGLISH_MONTHS.split()
_AFTERNOON = re.compile(r"\d ?p\.?m\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_AFTER = re.compile(r"[\s\u00a0-]*([^\W\d_]+)")


def german_numbers(text: str) -> set[float]:
    """Return the numbers written in digits: "1.200" is 1200, "3,5 Mrd." is 3.5e9."""
    return _numbers(text, _GERMAN, _SCALE_DE, thousands=".", decimal=",")


def english_numbers(text: str) -> set[float]:
    """Return the numbers written in digits: "1,200" is 1200, "3.5 billion" is 3.5e9."""
    return _numbers(text, _ENGLISH, _SCALE_EN, thousands=",", decimal=".")


def _numbers(
    text: str, pattern: re.Pattern[str], scales: dict[str, float], *, thousands: str, decimal: str
) -> set[float]:
    found = set()
    for match in pattern.finditer(text):
        value = float(match.group().replace(thousands, "").replace(decimal, "."))
        word = _AFTER.match(text, match.end())
        scale = scales.get(word.group(1).casefold(), 1.0) if word else 1.0
        found.add(value * scale)
    return found


def hints(source: str, target: str) -> list[Hint]:
    """Return the numbers, months and names of ``source`` that ``target`` does not seem to have."""
    said = english_numbers(target) | {
        _SMALL_EN[word] for word in (match.group().casefold() for match in _WORD.finditer(target)) if word in _SMALL_EN
    }
    said |= {float(match) for match in re.findall(r"\d+", target)}
    said |= {value % 100 for value in said if 1900 <= value < 2100}
    if _AFTERNOON.search(target):
        said |= {value + 12 for value in said if value < 12}
    found = [
        Hint("number", _shown(value))
        for value in sorted(german_numbers(source))
        if not any(abs(value - other) <= 0.001 * max(1.0, value) for other in said)
    ]
    found += _month_hints(source, target)
    return found + [Hint("name", name) for name in missing_names(source, target)]


def _month_hints(source: str, target: str) -> list[Hint]:
    german = {word.casefold() for word in _WORD.findall(source) if word[0].isupper()}
    english = {match.casefold() for match in _WORD.findall(target)}
    found = []
    for de, en in zip(_MONTHS_DE, _MONTHS_EN, strict=True):
        if de in german and not any(word == en or (len(word) >= 3 and en.startswith(word)) for word in english):
            found.append(Hint("month", en.capitalize()))
    return found


def _shown(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"
