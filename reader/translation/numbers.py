"""Numbers of a German sentence and of its English, in digits or words, with their scale ("3,5 Mrd.", "3.5 billion")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.translation.number_words import (
    ROMAN_IN_ENGLISH,
    ROMAN_IN_GERMAN,
    SAID_OTHERWISE,
    SCALES_DE,
    SCALES_EN,
    english_word,
    german_word,
    roman,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number: ``raw`` times ``scale``. ``unit``: the word after it in lower case, as far as it may be a unit."""

    raw: float
    scale: float = 1.0
    unit: str = ""

    @property
    def value(self) -> float:
        """What the number says."""
        return self.raw * self.scale


_GERMAN = re.compile(
    r"(?<![\w.,/])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?![\d.])"  # 100 000
    r"|(?<![\w.,/'])\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?(?!\d)"  # 10'000
    r"|(?<![\w.,/])\d+(?:\.\d{3})+(?:,\d+)?(?!\d)"  # 100.000
    r"|(?<![\w.,/])\d+(?:,\d+|\.\d{1,2}(?=\D|$))?(?![\d/]|\.?\w*\d)"
)
_ENGLISH = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?(?!\d)|(?<![\w.,])\d+(?:\.\d+)?(?!\w*\d)|(?<![\w.,])\.\d+(?!\w*\d)"
)
_ONE_OF_A_SCALE = re.compile(r"\beine?[mnrs]? (halbe[ns]? )?(Dutzend|Million|Milliarde|Billion)\b")
_INITIAL = re.compile(r"\s[A-ZÄÖÜ](?!eltkrieg|orps)")
_VAGUE = re.compile(r"(?:einige|mehrere|wenige|paar|viele)[nr]?\s$", re.IGNORECASE)
_HEED = re.compile(
    r"\b(?:gib|gebt?|geben|gab(?:en)?|gegeben|nimm|nimmt|nehmen|nahm|genommen|lassen|ließ)\b", re.IGNORECASE
)
_WORD_AFTER = re.compile(r"[ \u00a0-]*([^\W\d_°%]+|[°%]C?)")
_GLUED_SCALE = {"m": 1e6, "b": 1e9, "k": 1e3, "bn": 1e9, "mn": 1e6}
_SCALE_AFTER = re.compile(rf"[ -]?(?:{'|'.join(SCALES_EN)})s?\b", re.IGNORECASE)
_GLUED = re.compile(r"(?<![\w.,])\d[\d,]*(?=m\b)")
_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?(?:(?:st|nd|rd|th)\b)?|[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+")
_HALF = re.compile(r"\b(?:and a half|half)\b", re.IGNORECASE)
_DECADE = re.compile(r"\b(1\d|20)(\d0)['’]?s\b")


def german_figures(text: str) -> Iterator[Number]:
    """Yield the numbers of a German text that its translation must have, in order of kind: digits, Roman, words."""
    for match in _GERMAN.finditer(text):
        plain = re.sub(r"[ \u00a0\u202f'’]", "", match.group())
        grouped = re.fullmatch(r"\d+(?:\.\d{3})+(?:,\d+)?", plain)
        yield _scaled(float((plain.replace(".", "") if grouped else plain).replace(",", ".")), text, match.end())
    for match in ROMAN_IN_GERMAN.finditer(text):
        if len(match.group(1)) == 1 and _INITIAL.match(text, match.end()):
            continue
        yield Number(roman(match.group(1)))
    for match in _ONE_OF_A_SCALE.finditer(text):
        yield Number(0.5 if match.group(1) else 1.0, SCALES_DE[match.group(2).casefold()])
    for match in _WORD.finditer(text):
        value = german_word(match.group())
        if value is not None and value > 1 and match.group()[0].islower() and not _says_no_number(match, text):
            yield _scaled(value, text, match.end())


def _says_no_number(match: re.Match[str], text: str) -> bool:
    """Leave out "einige hundert", "in acht nehmen" and "halb elf" (which English counts from the hour before)."""
    word = match.group()
    return (
        word in ("hundert", "tausend")
        or (word in ("hunderttausend", "zehntausend") and _VAGUE.search(text[: match.start()]) is not None)
        or (word == "acht" and _HEED.search(text) is not None)
        or text[: match.start()].casefold().endswith("halb ")
    )


def _scaled(raw: float, text: str, end: int) -> Number:
    after = _WORD_AFTER.match(text, end)
    word = after.group(1).casefold() if after else ""
    return Number(raw, SCALES_DE[word]) if word in SCALES_DE else Number(raw, unit=word)


def english_figures(text: str) -> list[Number]:
    """Return all numbers that an English text says, in digits, words or otherwise ("twice", "1990s", "III")."""
    found = [Number(_plain(match.group())) for match in _GLUED.finditer(text)]
    found += [_glued(match, text) for match in _ENGLISH.finditer(text) if not _SCALE_AFTER.match(text, match.end())]
    found += _phrases(text)
    found += [Number(roman(match.group(1))) for match in ROMAN_IN_ENGLISH.finditer(text)]
    for word in _WORD.findall(text.casefold()):
        value = SAID_OTHERWISE.get(word) or SAID_OTHERWISE.get(word.removesuffix("s"))
        if value is not None:
            found.append(Number(value))
    for century, decade in _DECADE.findall(text):
        found += [Number(float(decade)), Number(float(century) + 1), Number(float(century + decade))]
    return found


def _glued(match: re.Match[str], text: str) -> Number:
    """Return "£12m" and "3.5bn" with their scale; a blank before "m" makes it metres."""
    letters = re.compile(r"([a-zA-Z]{1,2})\b").match(text, match.end())
    scale = _GLUED_SCALE.get(letters.group(1).casefold(), 1.0) if letters else 1.0
    return Number(_plain(match.group()), scale)


def _plain(digits: str) -> float:
    return float(re.sub(r"[, ]", "", digits))


def _phrases(text: str) -> Iterator[Number]:
    """Yield the numbers of runs like "one hundred and fifty", "3.5 million", "half a million", "two and a half"."""
    total: float | None = None
    scale = 1.0
    pending = ""
    for token in (match.group() for match in _TOKEN.finditer(f"{text} .")):
        word = token.casefold()
        value = _value(token)
        if value is not None and total is not None and (token[0].isdigit() or not _continues(total, value, scale)):
            yield Number(total / scale, scale)
            total, scale = value, 1.0
        elif value is not None:
            total = value if total is None else total + value
        elif _scale(word) and (total is not None or pending):
            factor = _scale(word)
            base = 1.0 if total is None else total
            # "one hundred and fifty thousand": a larger scale takes all that stands before it.
            total, scale = base * factor, (factor if factor > 100 else scale)
        elif word in ("and", "a", "an", "of") and (total is not None or pending):
            continue
        elif word == "half":
            total = 0.5 if total is None else total + 0.5 * scale
        else:
            if total is not None:
                yield Number(total / scale, scale)
            total, scale = None, 1.0
        pending = word if word in ("a", "an") else ""
    if total is not None:
        yield Number(total / scale, scale)


def _value(token: str) -> float | None:
    if token[0].isdigit():
        return float(re.sub(r"(?:st|nd|rd|th)$", "", token).replace(",", ""))
    return english_word(token)


def _scale(word: str) -> float:
    return SCALES_EN.get(word) or SCALES_EN.get(word.removesuffix("s"), 0.0)


def _continues(total: float, value: float, scale: float) -> bool:
    """Say whether a number word goes on with the number before it: twenty - five, hundred - fifty."""
    if value < 10 and 20 <= total % 100 < 100 and total % 10 == 0:
        return True
    return total % 100 == 0 and total >= 100 and value < 100 and scale == 1.0
