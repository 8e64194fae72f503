"""Numbers written as words, German and English. Pure tables and arithmetic; no meaning beyond the value."""

from __future__ import annotations

import re
from functools import cache

_ONES_DE = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
_ONES_DE += " siebzehn achtzehn neunzehn"
_TENS_DE = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_ONES_EN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_ONES_EN += " seventeen eighteen nineteen"
_TENS_EN = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS_EN = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_UNITS_DE = "ein zwei drei vier fünf sechs sieben acht neun"

_LONGEST = 60
"""Letters of the longest number word that is read; news has none of thirty."""

# What says a number without being one: "twice", "a couple", "the trio".
SAID_OTHERWISE = {
    "once": 1.0,
    "single": 1.0,
    "sole": 1.0,
    "twice": 2.0,
    "both": 2.0,
    "couple": 2.0,
    "pair": 2.0,
    "double": 2.0,
    "doubled": 2.0,
    "twin": 2.0,
    "duo": 2.0,
    "bilateral": 2.0,
    "half": 2.0,
    "triple": 3.0,
    "trio": 3.0,
    "trilateral": 3.0,
    "thrice": 3.0,
    "quarter": 4.0,
    "quadruple": 4.0,
    "decade": 10.0,
    "century": 100.0,
}
SCALES_EN = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0}
SCALES_EN |= {"bn": 1e9, "mn": 1e6, "mln": 1e6, "bln": 1e9, "tn": 1e12}
SCALES_DE = {"tausend": 1e3, "tsd": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9}
SCALES_DE |= {"milliarden": 1e9, "mrd": 1e9, "billion": 1e12, "billionen": 1e12, "bio": 1e12, "dutzend": 12.0}


@cache
def _german() -> dict[str, float]:
    known = {word: float(value) for value, word in enumerate(_ONES_DE.split())}
    known |= {word: 10.0 * tens for tens, word in enumerate(_TENS_DE.split(), start=2)}
    for tens, word in enumerate(_TENS_DE.split(), start=2):
        known |= {f"{one}und{word}": 10.0 * tens + value for value, one in enumerate(_UNITS_DE.split(), start=1)}
    return known


@cache
def german_word(word: str) -> float | None:
    """Return the value of a German number word ("dreihundert", "zweitausendfünf"), None for any other word.

    "ein" alone is mostly an article: None. "eineinhalb" and "anderthalb" are 1.5.
    """
    if len(word) > _LONGEST:
        return None
    plain = word.casefold().replace("dreissig", "dreißig")
    if plain in ("eineinhalb", "anderthalb"):
        return 1.5
    if plain in _german():
        return _german()[plain]
    for name, factor in (("tausend", 1000.0), ("hundert", 100.0)):
        left, middle, right = plain.partition(name)
        if middle and (left or right or plain == name):
            first = 1.0 if left in ("", "ein") else german_word(left)
            rest = 0.0 if not right else german_word(right.removeprefix("und")) if right != "und" else None
            return None if first is None or rest is None else first * factor + rest
    return None


@cache
def _english() -> dict[str, float]:
    known = {word: float(value) for value, word in enumerate(_ONES_EN.split())}
    known |= {word: float(value) for value, word in enumerate(_ORDINALS_EN.split())}
    known |= {f"{word}th": float(value) for value, word in enumerate(_ONES_EN.split()) if value >= 13}
    for tens, word in enumerate(_TENS_EN.split(), start=2):
        known |= {word: 10.0 * tens, f"{word[:-1]}ieth": 10.0 * tens, f"{word[:-1]}ies": 10.0 * tens}
    return known


def english_word(word: str) -> float | None:
    """Return the value of one English number word, cardinal or ordinal ("forty", "second", "nineties")."""
    plain = word.casefold()
    if plain == "seconds":
        return None
    return _english().get(plain, _english().get(plain.removesuffix("s")))


ROMAN = r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})"
_LETTERS = {"I": 1, "V": 5, "X": 10}


def roman(text: str) -> float:
    """Return the value of a Roman number of I, V and X."""
    values = [_LETTERS[letter] for letter in text]
    return float(sum(-one if any(later > one for later in values[at + 1 :]) else one for at, one in enumerate(values)))


ROMAN_IN_GERMAN = re.compile(rf"(?<![\w.-])({ROMAN})\.(?!\w)")
ROMAN_IN_ENGLISH = re.compile(rf"(?<![\w.-])({ROMAN})(?![\w-])")
