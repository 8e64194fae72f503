"""A glossary term taken apart into words, each with its forms: what the index is compiled from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.glossary.concept import PartOfSpeech, Term, TermType
from reader.recognition.forms_adjectives import adjective_forms, inflected_from_stem, strong_adjective_stem
from reader.recognition.forms_nouns import noun_forms
from reader.recognition.forms_verbs import VerbForms, verb_forms
from reader.recognition.nouns import NounTable
from reader.recognition.tags import Tag
from reader.recognition.tokens import clean, word_set

_CONTRACTED = {
    ("in", "dem"): "im", ("in", "das"): "ins", ("an", "dem"): "am", ("an", "das"): "ans", ("zu", "dem"): "zum",
    ("zu", "der"): "zur", ("von", "dem"): "vom", ("bei", "dem"): "beim", ("auf", "das"): "aufs",
}  # fmt: skip
_SPREAD = {short: pair for pair, short in _CONTRACTED.items()}
_STRONG_END = {"m": ("er",), "n": ("es",), "f": ("e",), "pl": ("e",), "": ("er", "es", "e")}
_ABBREVIATION = re.compile(r"(?:[A-ZÄÖÜ][\w&]*[A-ZÄÖÜ0-9][\w]*|[A-ZÄÖÜ]{2,})")
# Words that would match on every line: an entry that consists of one of them alone is reported, not compiled.
FUNCTION_WORDS = word_set("""
    der die das den dem des ein eine einen einem einer eines und oder aber nicht sich zu in im an am auf aus bei
    beim mit nach von vom vor für über unter um durch als wie wenn dass daß ob auch nur noch schon sehr so er sie
    es wir ihr ich du man ist sind war waren sei wird werden wurde wurden hat haben hatte hatten kann können soll
    sollen will wollen
    """)

_PERSONS = ("er", "ent", "ant", "eur", "or", "är", "ist", "at")

Forms = dict[str, Tag]


@dataclass(slots=True)
class Word:
    """One word of a multiword term: its citation form and its forms."""

    text: str
    forms: Forms


@dataclass(slots=True)
class TermForms:
    """``single``: forms of a one-word term. ``phrases``: word sequences. ``verb``: the verb of a (light) verb."""

    single: Forms = field(default_factory=dict)
    phrases: list[list[Word]] = field(default_factory=list)
    verb: VerbForms | None = None
    complement: list[list[Word]] = field(default_factory=list)
    reflexive: bool = False
    kind: str = "noun"


def kind_of(term: Term) -> str:
    """Return noun, verb, adjective, phrase or abbr; a lower-case word without a stated class is guessed."""
    text = term.text.strip()
    last = text.split()[-1]
    if term.type is TermType.ABBREVIATION or (
        " " not in text and term.pos is PartOfSpeech.NOUN and _ABBREVIATION.fullmatch(text) and len(text) <= 7
    ):
        return "abbr"
    if term.pos is PartOfSpeech.NOUN and text[:1].islower() and not any(w[:1].isupper() for w in text.split()):
        return "verb" if re.search(r"(?:e[nlr]n|[lr]n|en)$", last) and not last.endswith("chen") else "adjective"
    if term.pos is PartOfSpeech.NOUN and text[:1].islower() and last[:1].islower() and last.endswith("n"):
        return "verb"
    return {"adverb": "phrase"}.get(term.pos.value, term.pos.value)


def term_forms(term: Term, table: NounTable) -> TermForms:
    """Return everything the index needs of ``term``. Raises ValueError with a reason for what cannot be matched."""
    text = clean(" ".join(term.text.split()))
    if not text or not any(c.isalnum() for c in text):
        raise ValueError("has no letter or digit")
    if text.casefold() in FUNCTION_WORDS:
        raise ValueError("is a function word that stands in every sentence")
    if len(text) < 2:
        raise ValueError("is a single letter")
    kind = kind_of(term)
    result = TermForms(kind=kind)
    if kind == "verb":
        _verb(term, text, result)
    elif kind == "adjective":
        _adjective(term, text, result)
    elif kind == "abbr":
        _abbreviation(term, text, result)
    elif kind == "phrase":
        _fixed(text, result)
    else:
        _noun(term, text, result, table)
    if term.forms:
        _stated(term, text, result)
    return result


def _stated(term: Term, text: str, result: TermForms) -> None:
    stated = {clean(f): (Tag.BASE if clean(f) == text else Tag.STATED) for f in term.forms}
    result.single = {f: t for f, t in stated.items() if " " not in f}
    if result.single:
        result.single.setdefault(text, Tag.BASE)
    if result.single and result.verb is not None:
        result.verb = None  # no particle stands apart either
    spaced = [f for f in stated if " " in f]
    result.phrases = [[Word(w, {w: Tag.STATED}) for w in f.split()] for f in spaced] or (
        [] if result.single else result.phrases
    )


def _verb(term: Term, text: str, result: TermForms) -> None:
    words = text.split()
    if words[0] == "sich":
        result.reflexive, words = True, words[1:]
    if not words:
        raise ValueError("has no verb")
    result.verb = verb_forms(words[-1])
    if len(words) == 1:
        result.single = dict(result.verb.solid)
        return
    result.complement = [[Word(w, {w: Tag.BASE}) for w in variant] for variant in _variants(words[:-1])]


def _adjective(term: Term, text: str, result: TermForms) -> None:
    *before, last = text.split()
    forms = adjective_forms(last, inflection=term.inflection)
    if before:
        result.phrases = [[*(Word(w, {w: Tag.BASE}) for w in before), Word(last, forms)]]
    else:
        result.single = forms


def _abbreviation(term: Term, text: str, result: TermForms) -> None:
    if " " in text:
        result.phrases = [[Word(w, {w: Tag.BASE}) for w in _dotted(text)]]
        return
    result.single = {text: Tag.BASE}
    if text[-1].isalnum() and len(text) > 2 and text not in {"IS", "US"}:
        result.single[text + "s"] = Tag.ABBREVIATION_S
    for stated in (term.plural, term.genitive):
        if stated and stated != "-":
            result.single[clean(stated)] = Tag.PLURAL


def _dotted(text: str) -> list[str]:
    return text.replace(".", ". ").split()


def _fixed(text: str, result: TermForms) -> None:
    words = text.split()
    if len(words) == 1:
        result.single = {text: Tag.BASE}
    else:
        result.phrases = [[Word(w, {w: Tag.BASE}) for w in variant] for variant in _variants(words)]


def _noun(term: Term, text: str, result: TermForms, table: NounTable) -> None:
    words = text.split()
    if len(words) == 1:
        result.single = noun_forms(
            text, table, gender=term.gender, genitive=term.genitive, plural=term.plural, inflection=term.inflection
        )
        if "-" in text:
            _unhyphened(text, result)
        return
    for variant in _variants(words):
        result.phrases.append(_noun_phrase(variant, term, table))


def _unhyphened(text: str, result: TermForms) -> None:
    """Add the spellings of 'Ukraine-Krise' without hyphen and with a blank."""
    parts = text.split("-")
    if not all(len(p) > 1 and p[0].isupper() for p in parts):
        return
    if all(p[1:].islower() and len(p) > 3 for p in parts):
        for form, tag in list(result.single.items()):
            head, *tail = form.split("-")
            result.single.setdefault(head + "".join(t.lower() for t in tail), tag)
    last = {form.rsplit("-", 1)[-1]: tag for form, tag in result.single.items() if form.count("-") == text.count("-")}
    result.phrases.append([*(Word(p, {p: Tag.BASE}) for p in parts[:-1]), Word(parts[-1], last)])


def _noun_phrase(words: list[str], term: Term, table: NounTable) -> list[Word]:
    head = _head(words, term.gender)
    found: list[Word] = []
    for place, word in enumerate(words):
        if place < head and (word.endswith("-") or word in _JOINING):
            found.append(Word(word, {word: Tag.BASE}))  # Außen- und Sicherheitspolitik
        elif place < head:
            found.append(_attribute(word, term.gender))
        elif place == head:
            forms = _head_forms(word, words, head, term, table)
            if head and term.gender == "m" and word.endswith(_PERSONS):
                # 'der Hohen Vertreterin': the attribute fits already.
                forms |= {f"{word}in": Tag.NOUN_FORM, f"{word}innen": Tag.NOUN_FORM}
            found.append(Word(word, forms))
        elif word[:1].isupper() and place == head + 1 and table.get(word) and words[head + 1 : head + 2] == words[-1:]:
            found.append(Word(word, {word: Tag.BASE}))
        else:
            found.append(Word(word, {word: Tag.BASE}))
    if not table.get(words[head]) and not term.plural and words[-1].isascii() and head == 0 and len(words) > 1:
        # A foreign name ("Central Command"): only its last word takes the genitive -s.
        last = found[-1]
        last.forms.setdefault(last.text + "s", Tag.GENITIVE)
    return found


_JOINING = ("und", "oder")
_SHORT = ("Alte", "Hohe", "Neue", "Rote")
"""Attributes of four letters in names; other such words in -e are nouns (Lage, Rede)."""


def _head(words: list[str], gender: str) -> int:
    """Return the place of the head noun: the first word that is no inflected attribute."""
    for place, word in enumerate(words[:-1]):
        if word.endswith("-") or (word in _JOINING and words[place - 1].endswith("-")):
            continue
        if not _is_attribute(word, gender):
            return place if word[:1].isupper() else len(words) - 1
        if not any(w[:1].isupper() for w in words[place + 1 :]):
            return place
    return len(words) - 1


def _is_attribute(word: str, gender: str) -> bool:
    if word[:1].islower():
        return word.endswith(("e", "er", "es", "en"))
    return word.endswith((*_STRONG_END.get(gender, ("er", "es", "e")), "er")) and (len(word) > 4 or word in _SHORT)


def _attribute(word: str, gender: str) -> Word:
    stem = strong_adjective_stem(word)
    forms = {**inflected_from_stem(stem), word: Tag.BASE}
    for form, tag in list(forms.items()):
        other = form[:1].swapcase() + form[1:]
        forms.setdefault(other, tag)
    return Word(word, forms)


def _head_forms(word: str, words: list[str], head: int, term: Term, table: NounTable) -> Forms:
    def of_head(stated: str) -> str:
        parts = stated.split()
        return parts[head] if len(parts) == len(words) else (parts[-1] if len(parts) == 1 else "")

    if term.inflection == "adjectival":
        return noun_forms(word, table, inflection="adjectival")
    if term.inflection == "none" or word in FUNCTION_WORDS:
        return {word: Tag.BASE}
    plural = term.plural if term.plural == "-" else of_head(term.plural)
    forms = noun_forms(word, table, gender=term.gender, genitive=of_head(term.genitive), plural=plural)
    if _ABBREVIATION.fullmatch(word):
        return {word: Tag.BASE, word + "s": Tag.ABBREVIATION_S}
    return forms


def _variants(words: list[str]) -> list[list[str]]:
    """Return ``words`` and its spellings with contracted or spread prepositions (im / in dem)."""
    found = [words]
    for place, word in enumerate(words):
        pair = (word, words[place + 1]) if place + 1 < len(words) else ("", "")
        if pair in _CONTRACTED:
            found.append([*words[:place], _CONTRACTED[pair], *words[place + 2 :]])
        if word in _SPREAD:
            found.append([*words[:place], *_SPREAD[word], *words[place + 1 :]])
    return found
