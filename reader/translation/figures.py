"""Numbers, dates and names that differ between a sentence and its translation: hints, never verdicts.

Digits differ in 5 % of good translations ("zwei" - "2", "Mrd." - "billion"), so what can be explained is not reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.translation.names import missing_names
from reader.translation.numbers import Number, english_figures, german_figures
from reader.translation.units import said_in_other_units


@dataclass(frozen=True, slots=True)
class Hint:
    """Something of the German that the translation does not seem to have. Worth a look, never an error.

    ``kind``: 'number' (``what`` in English digits), 'month' (a month or day of the week, in English) or 'name'
    (``what`` in German).
    """

    kind: str
    what: str


_MONTHS_DE = [
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
]
_MONTHS_EN = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAYS_DE = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "sonnabend"]
_DAYS_EN = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "saturday"]
_LARGEST = 1e18
"""From here on digits are no amount of anything."""
_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(
    rf"(?<!\w)({'|'.join(day.capitalize() for day in _DAYS_DE)})(?=$|\W|s\b|(?:vor|nach)?mittag|abend|morgen|nacht)"
)
_DATE = re.compile(r"(?<![\w.,])(\d{1,2})\. ?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?(?![\d.])")
_UHR = r"\.?\s*(?:Uhr|h)\b"
_TIME = re.compile(
    rf"(?<![\w.,:])(\d{{1,2}})(?:[.:](\d{{2}}))?(?={_UHR}|\s*(?:bis|und|-|–)\s*\d{{1,2}}(?:[.:]\d{{2}})?{_UHR})"
    r"|(?<![\w.,:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])"
    r"|(?<=\bum )(\d{1,2})\.([0-5]\d)(?!\d)|(?<=\bab )(\d{1,2})\.([0-5]\d)(?!\d)|(?<=\bbis )(\d{1,2})\.([0-5]0)(?!\d)"
)


def german_numbers(text: str) -> set[float]:
    """Return the numbers of a German text, without dates and times: "1.200" is 1200, "3,5 Mrd." is 3.5e9."""
    return {number.value for number in german_figures(text)}


def english_numbers(text: str) -> set[float]:
    """Return the numbers that an English text says: "1,200" is 1200, "3.5 billion" is 3.5e9, "twice" is 2."""
    return {number.value for number in english_figures(text)}


def hints(source: str, target: str) -> list[Hint]:
    """Return the numbers, months, days of the week and names of ``source`` that ``target`` does not seem to have."""
    rest = _DATE.sub(_blanks, _TIME.sub(_blanks, source))
    wanted = [number for number in german_figures(rest) if number.value < _LARGEST]
    said = english_figures(target) if wanted or rest != source else []
    found = [Hint("number", text) for text in _differing_times(source, target, said)]
    found += [Hint("number", text) for text in _differing_dates(source, target, said)]
    missing = {one.value for one in wanted if not _is_said(one, wanted, said, source, target)}
    found += [Hint("number", _shown(value)) for value in sorted(missing)]
    return found + _month_hints(source, target) + [Hint("name", name) for name in missing_names(source, target)]


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _is_said(one: Number, wanted: Sequence[Number], said: Sequence[Number], source: str, target: str) -> bool:
    if any(_equal(one.value, other.value) for other in said):
        return True
    if _in_a_range(one, wanted, said):
        return True
    if 1900 <= one.value < 2100 and _year_is_said(int(one.value), target):
        return True
    # "2,5 Jahre": two and a half; "0,5 Prozent": half a percent; "1,5 Stunden": an hour and a half
    if one.raw % 1 == 0.5 and "half" in target.casefold() and (one.raw < 2 or _has(said, one.raw - 0.5)):
        return True
    # "480,000" as English writes it, in a German text
    if (
        (one.raw * 1000) % 1 == 0
        and re.search(rf"{one.raw:.3f}".replace(".", ","), source)
        and _has(said, one.raw * 1000)
    ):
        return True
    # "14.00" without a word that makes it a time of day
    if one.raw < 24 and one.raw % 1 < 0.6 and _has(said, one.raw // 1 % 12) and re.search(r"\d [ap]\.?m\b", target):
        return True
    if one.value in (1.0, 2.0) and "weltkrieg" in source.casefold() and re.search(r"\bWW ?I", target):
        return True
    if 1 < one.value < 22 and re.search(rf"\b{int(one.value) - 1}\d\ds\b", target):  # 19. Jahrhundert: the 1800s
        return True
    return said_in_other_units(one, said, target)


def _in_a_range(one: Number, wanted: Sequence[Number], said: Sequence[Number]) -> bool:
    """Say whether only one side repeats the scale: "2 bis 3 Mio." and "2 million to 3 million"."""
    for other in said:
        if not _equal(one.raw, other.raw):
            continue
        if other.scale == 1 and any(more.scale == one.scale for more in said):
            return True
        if one.scale == 1 and any(more.scale == other.scale for more in wanted):
            return True
    return False


def _year_is_said(year: int, target: str) -> bool:
    """Say whether a year stands in English with two digits ("2014-18", "the '90s") or as "9/11"."""
    short = f"{year % 100:02d}"
    return bool(re.search(rf"(?:\d\d[-–/]|['’]){short}(?!\d)", target)) or (year == 2001 and "9/11" in target)


def _has(said: Sequence[Number], value: float) -> bool:
    return any(_equal(value, other.value) for other in said)


def _equal(first: float, second: float) -> bool:
    return abs(first - second) <= 1e-6 * max(1.0, abs(first))


def _differing_times(source: str, target: str, said: Sequence[Number]) -> Iterator[str]:
    lower = target.casefold()
    clock = [int(digit) for digit in re.findall(r"\d+", target)]
    for match in _TIME.finditer(source):
        hour, minute = (int(part) for part in [*filter(None, match.groups()), 0][:2])
        hours = {hour, hour % 12 or 12} if hour <= 24 else {hour}
        noon = (hour == 12 and "noon" in lower) or (hour in (0, 24) and "midnight" in lower)
        # "halb vier" and "half past three" name different hours only in German.
        right_hour = noon or any(_has(said, float(one)) for one in hours) or bool(hours & set(clock))
        words = {30: "half", 15: "quarter", 45: "quarter"}.get(minute)
        right_minute = minute == 0 or minute in clock or _has(said, minute) or (words is not None and words in lower)
        if not (right_hour and right_minute):
            yield f"{hour}:{minute:02d}"


def _differing_dates(source: str, target: str, said: Sequence[Number]) -> Iterator[str]:
    """Yield dates in digits ("24.2.2022") whose day, month or year the English does not have."""
    english = {word.casefold() for word in _WORD.findall(target)}
    digits = {int(digit) for digit in re.findall(r"\d+", target)}
    for match in _DATE.finditer(source):
        day, month = int(match.group(1)), int(match.group(2))
        if not (1 <= month <= 12 and 1 <= day <= 31):
            continue
        right = (_has(said, day) or day in digits) and (_names_month(month - 1, english) or month in digits)
        year = match.group(3)
        if not right or (
            year and int(year) not in digits and int(year) % 100 not in digits and 2000 + int(year) % 100 not in digits
        ):
            yield match.group().strip()


def _names_month(index: int, english: set[str]) -> bool:
    name = _MONTHS_EN[index]
    return any(word == name or (len(word) >= 3 and name.startswith(word)) for word in english)


def _month_hints(source: str, target: str) -> list[Hint]:
    german = {word.casefold() for word in _WORD.findall(source) if word[0].isupper()}
    words = _WORD.findall(target)
    english = {word.casefold() for word in words}
    found = []
    for index, name in enumerate(_MONTHS_DE):
        # "11. September" as 9/11; a surname (Karl März) stays as it is
        left = name.capitalize() in words or re.search(rf"\b{index + 1}/\d", target)
        if name in german and not left and not _names_month(index, english):
            found.append(Hint("month", _MONTHS_EN[index].capitalize()))
    for day in dict.fromkeys(match.group(1).casefold() for match in _DAY.finditer(source)):
        wanted = _DAYS_EN[_DAYS_DE.index(day)]
        if not any(word.startswith(wanted[:3]) and wanted.startswith(word.removesuffix("s")) for word in english):
            found.append(Hint("month", wanted.capitalize()))
    return found


def _shown(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"
