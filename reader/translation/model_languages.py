"""Which languages a model without metadata says that it translates: its README (OPUS-MT), else its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

_GERMAN = frozenset(["de", "deu", "ger", "gem", "gmw"])
_ENGLISH = frozenset(["en", "eng"])
_OTHERS = (
    "fr fra fre es spa it ita nl nld dut pl pol ru rus uk ukr tr tur ar ara zh zho chi ja jpn ko kor pt por sv swe dan"
    " nor fi fin cs ces cze sk slk hu hun ro ron bg bul ell hr hrv sr srp sl slv et est lv lav lt lit fas"
    " heb hin vie"
)
_KNOWN = _GERMAN | _ENGLISH | frozenset(_OTHERS.split())
_SOURCE = re.compile(r"^\W*source (?:language|group)\(?s?\)?:\s*(.+)$", re.IGNORECASE | re.MULTILINE)
_TARGET = re.compile(r"^\W*target (?:language|group)\(?s?\)?:\s*(.+)$", re.IGNORECASE | re.MULTILINE)
_NAMES = {"german": "de", "english": "en", "germanic languages": "gem", "west germanic languages": "gmw"}
_LONGEST = 200_000


def languages_told(folder: Path, name: str) -> tuple[str, str]:
    """Return source and target as the model tells them; ('', '') where it does not, ('de', 'en') for German-English."""
    for readme in sorted(folder.rglob("README*")):
        text = readme.read_text(encoding="utf-8", errors="replace")[:_LONGEST]
        source, target = _SOURCE.search(text), _TARGET.search(text)
        if source and target:
            return _one(source.group(1), _GERMAN, "de"), _one(target.group(1), _ENGLISH, "en")
    pairs = list(_pairs(name))
    if any(first in _GERMAN and second in _ENGLISH for first, second in pairs) or not pairs:
        return ("de", "en") if pairs else ("", "")
    return pairs[0]


def _one(told: str, wanted: frozenset[str], code: str) -> str:
    """Return ``code`` where a README's list of languages has the wanted one, else the first it names."""
    codes = [_NAMES.get(part.strip().casefold(), part.strip().casefold()) for part in re.split(r"[,;]", told)]
    codes += [part for one in codes for part in one.split()]
    return code if wanted.intersection(codes) else codes[0][:20]


def _pairs(name: str) -> Iterator[tuple[str, str]]:
    parts = re.split(r"[^a-z]+", name.casefold())
    for first, second in pairwise(parts):
        if first in _KNOWN and second in _KNOWN:
            yield first, second
