"""What a word typed into a search also means: the entries it is a form of, and its forms as written.

The noun list is read line by line, not held: a search happens now and then, and the list would take 50 MB.
"""

from __future__ import annotations

from pathlib import Path

from reader.glossary.hit import Level
from reader.recognition.nouns import Noun
from reader.recognition.recogniser import Recogniser

_SHARED = 3
"""Letters at the beginning that a form shares with its lemma (of "Väter" and "Vater" the umlaut is overlooked)."""
_PLAIN = str.maketrans("äöüÄÖÜ", "aouAOU")


def noun_forms(word: str, table: Path) -> tuple[str, ...]:
    """Return all forms of the nouns that ``word`` is a form of, ``word`` itself left out. Takes some 50 ms."""
    wanted = word.strip()
    start = wanted[:1].upper() + wanted[1:]
    begin = start[:_SHARED].translate(_PLAIN)
    if len(begin) < _SHARED or not start.isalpha():
        return ()
    found: dict[str, None] = {}
    try:
        with table.open(encoding="utf-8") as lines:
            for line in lines:
                if line[:_SHARED].translate(_PLAIN) != begin or line.startswith("#"):
                    continue
                noun = Noun(*line.rstrip("\n").split("\t"))
                forms = noun.forms()
                if start in forms:
                    found.update(dict.fromkeys((noun.lemma, *sorted(forms))))
    except (OSError, ValueError, TypeError):
        return ()
    found.pop(wanted, None)
    found.pop(start, None)
    return tuple(found)


def concepts_of(word: str, recogniser: Recogniser) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return ids of the entries that ``word`` as a whole is a form of, and their citation forms."""
    keys: dict[str, None] = {}
    lemmas: dict[str, None] = {}
    text = word.strip()
    for one in dict.fromkeys((text, text[:1].upper() + text[1:])):
        for hit in recogniser.recognise(one, include_hidden=True):
            whole = hit.start == 0 and hit.end == len(one)
            if whole and (hit.level is not Level.HIDDEN or hit.concept is not None):
                keys[hit.concept or f"~{hit.lemma}"] = None
                lemmas[hit.lemma] = None
                alike = [p for p in hit.parts if p.concept and p.lemma[:6] == hit.lemma[:6] and p.lemma != hit.lemma]
                keys.update(dict.fromkeys(p.concept for p in alike if p.concept))
    return tuple(keys), tuple(lemmas)
