"""Which language a text is in, by its small words: enough to tell that a page is not German."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 20_000
"""Code points looked at."""
_FEWEST = 30
"""Fewer words than this tell nothing."""
_WORDS = {
    "de": "der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war wird werden wurde hat"
    " haben mit von vom zum zur auf aus bei nach vor für über unter gegen durch sich auch noch nur als wie dass im am",
    "en": "the of and to a in is are was were been has have had that this these with for from by on at as it its he"
    " they his their not but or an which who will would can could more than after before about into",
    "fr": "le la les des du une et est sont dans pour qui que sur avec pas par plus ce cette il elle nous vous au aux",
    "es": "el los las una y es son en para que con por más este esta se su al del como pero fue lo ha",
    "it": "il lo gli una e è sono per che con non più questo questa si del della di nel come ma anche ha dei delle",
    "nl": "het een en zijn van voor dat die met niet op te aan door ook naar bij werd heeft wordt maar de",
    "pl": "i w z na się nie jest to że do przez dla jak ale po od był jego oraz są o",
    "pt": "os as uma e é são em para que com por mais este esta se seu ao da do como mas não foi dos",
}
_CYRILLIC = re.compile(r"[а-яёіїєґ]", re.IGNORECASE)
_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)


def language_of(text: str) -> str:
    """Return the language as ISO 639-1; "" where the text is too short or none of the known ones stands out."""
    sample = text[:_SAMPLE]
    letters = sum(char.isalpha() for char in sample)
    cyrillic = len(_CYRILLIC.findall(sample))
    if letters >= 80 and cyrillic > letters * 0.5:
        return "uk" if len(_UKRAINIAN.findall(sample)) > cyrillic * 0.02 else "ru"
    words = Counter(re.findall(r"[^\W\d_]+", sample.lower()))
    count = words.total()
    if count < _FEWEST:
        return ""
    shares = {name: sum(words[word] for word in set(small.split())) / count for name, small in _WORDS.items()}
    first, second = sorted(shares, key=lambda name: -shares[name])[:2]
    return first if shares[first] >= 0.15 and shares[first] >= shares[second] * 1.4 else ""
