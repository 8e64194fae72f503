"""What a word in a text would be as the headword of an entry: citation form, part of speech, gender, plural."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.glossary.concept import PartOfSpeech, TermType
from reader.recognition.compounds import CompoundFinder
from reader.recognition.index import Index
from reader.recognition.nouns import PLACE, NounTable
from reader.recognition.splitter import Splitter
from reader.recognition.tokens import clean

_ADJECTIVE = re.compile(r"(.{3,}?(?:ig|lich|isch|bar|sam|los|haft|iv|(?:i|u|on)ell|al|är|tet|iert|end))e[nmrs]?")
_SHORTEST_HEAD = 5
_ABBREVIATION = re.compile(r"[A-ZÄÖÜ][A-ZÄÖÜa-z]*[A-ZÄÖÜ0-9]+|[A-ZÄÖÜ]{2,}")


@dataclass(frozen=True, slots=True)
class Citation:
    """A guess that the user can change. ``gender`` m, f, n, pl or ''; ``plural`` '' where the rules will do."""

    lemma: str
    pos: PartOfSpeech = PartOfSpeech.NOUN
    type: TermType = TermType.FULL
    gender: str = ""
    plural: str = ""


def citation_of(words: str, index: Index, table: NounTable) -> Citation:
    """Return the likely headword of the words as they stand in a text."""
    text = " ".join(clean(words).strip(' .,;:!?…"„“”«»›‹()[]–—').split())
    if not text:
        return Citation("")
    if " " in text:
        return _phrase(text, index, table)
    if _ABBREVIATION.fullmatch(text) and len(text) <= 8:
        return Citation(text, type=TermType.ABBREVIATION)
    if text[0].islower():
        match = _ADJECTIVE.fullmatch(text)
        if match:
            return Citation(match.group(1), PartOfSpeech.ADJECTIVE)
        verb = text.endswith(("en", "ern", "eln"))
        return Citation(text, PartOfSpeech.VERB if verb else PartOfSpeech.ADJECTIVE)
    lemma = noun_lemma(text, index)
    gender, plural = noun_data(lemma, table)
    return Citation(lemma, gender=gender, plural=plural)


def noun_lemma(form: str, index: Index) -> str:
    """Return the citation form of a noun: as the noun list has it, else by its head, else as it stands."""
    known = CompoundFinder(index).lexical_lemma(form)
    if known:
        return known
    if "-" in form:
        before, last = form.rsplit("-", 1)
        return f"{before}-{noun_lemma(last, index)}" if last[:1].isupper() else form
    pieces = Splitter(index).split(form)
    if pieces and not pieces[-1].lemma.endswith("-"):
        return form[: pieces[-1].start] + pieces[-1].lemma.lower()
    # An unknown first part: the longest head that the noun list knows.
    for start in Splitter(index).head_starts(form):
        head = CompoundFinder(index).lexical_lemma(form[start:])
        if head and len(form) - start >= _SHORTEST_HEAD:
            return form[:start] + head.lower()
    return form


def noun_data(lemma: str, table: NounTable) -> tuple[str, str]:
    """Return (gender, nominative plural) as far as the noun list tells; '' for what it does not."""
    nouns, before = table.get(lemma), ""
    if not nouns:
        before, nouns = table.head_of(lemma)
    nouns = [n for n in nouns if n.gender != PLACE]
    if not nouns:
        return "", ""
    noun = nouns[0]
    plural = _plural(noun.lemma, noun.gender, noun.forms())
    if plural and before and not before.endswith("-"):
        plural = plural[0].lower() + plural[1:]
    return noun.gender, before + plural if plural else ""


def _plural(lemma: str, gender: str, forms: set[str]) -> str:
    others = forms - {lemma, lemma + "s", lemma + "es"}
    with_dative = sorted(f for f in others if f + "n" in forms)
    if with_dative:
        return with_dative[-1]
    if gender in ("m", "n") and (lemma + "n" in forms or lemma.endswith(("en", "chen", "lein"))):
        return lemma if lemma.endswith(("er", "el", "en", "chen", "lein")) else lemma + "n"
    ending_n = sorted(f for f in others if f.endswith("n"))
    if gender == "f" and ending_n:
        return ending_n[0]
    return lemma + "s" if gender == "f" and lemma + "s" in forms else ""


def _phrase(text: str, index: Index, table: NounTable) -> Citation:
    words = text.split()
    if words[-1][0].isupper():
        lemma = noun_lemma(words[-1], index)
        gender, _ = noun_data(lemma, table)
        if len(words) == 2 and gender in ("m", "f", "n"):
            ending = {"m": "er", "f": "e", "n": "es"}[gender]
            match = re.fullmatch(r"(.{3,}?)(?:e[nmrs]?)", words[0])
            if match and words[0][0].islower():
                words[0] = match.group(1) + ending
            words[-1] = lemma
        return Citation(" ".join(words), gender=gender)
    return Citation(text, PartOfSpeech.VERB if words[-1].endswith("n") else PartOfSpeech.PHRASE)
