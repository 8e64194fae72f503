"""One TOML table to one Concept, with every fault named. The schema: resources/glossary/README.md."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from reader.glossary.concept import Concept, PartOfSpeech, Sense, Status, Term, TermType

DOMAINS = ("military", "diplomacy", "security", "law", "organisation", "politics")
DEFINITION_LIMIT = 300
"""Longest definition in characters, a rule of the glossary."""

Fault = Callable[[str, str], None]
"""Called with a key (to find the line by) and a reason."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_RELATIONS = ("broader", "part_of", "related", "antonym")
_TEXTS = ("def_en", "def_de", "note_en", "note_de", "example", "authority", "source_url")
_CONCEPT_KEYS = {"de", "en", "sense", "reviewed", "allow", *_TEXTS, *_RELATIONS}
_DE_KEYS = {
    *("term", "pos", "gender", "genitive", "plural", "inflection", "forms", "type", "status", "region", "en", "sense")
}
_EN_KEYS = {"term", "status", "region", "pos", "type"}
_SENSE_KEYS = {"prior", "fields", "for", "against", "exclude", "include"}
_GENDERS = ("", "m", "f", "n", "pl")
_INFLECTIONS = ("", "adjectival", "none")
_DE_REGIONS = ("", "DE", "AT", "CH")
_EN_REGIONS = ("", "GB", "US")

_E = TypeVar("_E", bound=StrEnum)


def concept_of(
    key: str, table: dict[str, Any], domain: str, subdomain: str, fault: Fault, *, complete: bool = True
) -> Concept | None:
    """Build a concept from its table; report every fault; None where the entry cannot stand at all.

    ``complete``: definitions and genders must be there, as in the shipped glossary; entries of users may lack them.
    """
    if not _ID.fullmatch(key):
        fault("", f"the id '{key}' is not lower-case letters, digits and hyphens")
    for name in table.keys() - _CONCEPT_KEYS:
        fault(name, f"unknown key '{name}' in [{key}]")
    de = _terms(table.get("de"), "de", key, fault, complete=complete)
    en = _terms(table.get("en"), "en", key, fault, complete=complete)
    texts = {name: _text(table, name, key, fault) for name in _TEXTS}
    for name in ("def_en", "def_de"):
        if not texts[name] and complete:
            fault(name, f"[{key}] has no {name}")
        elif complete and len(texts[name]) > DEFINITION_LIMIT:
            fault(name, f"{name} of [{key}] has {len(texts[name])} characters, {DEFINITION_LIMIT} at most")
    relations = {name: _strings(table, name, key, fault) for name in _RELATIONS}
    _strings(table, "allow", key, fault)
    reviewed = table.get("reviewed", False)
    if not isinstance(reviewed, bool):
        fault("reviewed", f"reviewed of [{key}] is neither true nor false")
    if not de or not en:
        return None
    known = {t.text for t in en}
    for term in de:
        for text in (t for t in term.en if complete and t not in known):
            fault(term.text, f"'{term.text}' in [{key}] has the English '{text}', which is none of the entry's terms")
    return Concept(
        id=key,
        domain=domain,
        subdomain=subdomain,
        de=de,
        en=en,
        definition_en=texts["def_en"],
        definition_de=texts["def_de"],
        note_en=texts["note_en"],
        note_de=texts["note_de"],
        example=texts["example"],
        broader=relations["broader"],
        part_of=relations["part_of"],
        related=relations["related"],
        antonym=relations["antonym"],
        sense=_sense(table.get("sense", {}), f"[{key}]", fault),
        authority=texts["authority"] or "editorial",
        source_url=texts["source_url"],
        reviewed=reviewed is True,
    )


def _text(table: dict[str, Any], name: str, key: str, fault: Fault) -> str:
    value = table.get(name, "")
    if not isinstance(value, str):
        fault(name, f"{name} of [{key}] is not a text")
        return ""
    return value.strip()


def _strings(table: dict[str, Any], name: str, key: str, fault: Fault) -> tuple[str, ...]:
    value = table.get(name, [])
    if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
        fault(name, f"{name} of [{key}] is not a list of texts")
        return ()
    return tuple(v.strip() for v in value)


def _terms(value: Any, language: str, key: str, fault: Fault, *, complete: bool) -> tuple[Term, ...]:
    if not isinstance(value, list) or not value:
        fault(language, f"[{key}] has no list '{language}' of terms")
        return ()
    terms = []
    for position, item in enumerate(value):
        table = {"term": item} if isinstance(item, str) else item
        if not isinstance(table, dict) or not isinstance(table.get("term"), str) or not table["term"].strip():
            fault(language, f"term {position + 1} of '{language}' in [{key}] has no text")
            continue
        terms.append(_term(table, language, key, first=position == 0, fault=fault, complete=complete))
    seen: set[str] = set()
    for term in terms:
        if term.text in seen:
            fault(language, f"the term '{term.text}' stands twice in [{key}]")
        seen.add(term.text)
    return tuple(terms)


def _term(table: dict[str, Any], language: str, key: str, *, first: bool, fault: Fault, complete: bool) -> Term:
    text = table["term"].strip()
    for name in table.keys() - (_DE_KEYS if language == "de" else _EN_KEYS):
        fault(name, f"unknown key '{name}' at the term '{text}' in [{key}]")

    def one_of(name: str, allowed: tuple[str, ...]) -> str:
        value = table.get(name, "")
        if value not in allowed:
            fault(name, f"{name} '{value}' of '{text}' in [{key}] is none of {', '.join(a for a in allowed if a)}")
            return ""
        return str(value)

    def member(name: str, kind: type[_E], default: _E) -> _E:
        value = table.get(name, default.value)
        try:
            return kind(value)
        except ValueError:
            fault(name, f"{name} '{value}' of '{text}' in [{key}] is none of {', '.join(kind)}")
            return default

    pos = member("pos", PartOfSpeech, PartOfSpeech.NOUN)
    gender = one_of("gender", _GENDERS)
    kind = member("type", TermType, TermType.FULL)
    noun = language == "de" and pos is PartOfSpeech.NOUN and kind in (TermType.FULL, TermType.FEMININE)
    if noun and not gender and complete:
        fault(text, f"the noun '{text}' in [{key}] has no gender")
    return Term(
        text=text,
        status=member("status", Status, Status.PREFERRED if first else Status.ADMITTED),
        pos=pos,
        type=kind,
        gender=gender,
        genitive=_text(table, "genitive", key, fault),
        plural=_text(table, "plural", key, fault),
        inflection=one_of("inflection", _INFLECTIONS),
        forms=_strings(table, "forms", key, fault),
        region=one_of("region", _DE_REGIONS if language == "de" else _EN_REGIONS),
        en=_strings(table, "en", key, fault),
        sense=_sense(table["sense"], f"'{text}' in [{key}]", fault) if "sense" in table else None,
    )


def _sense(table: Any, owner: str, fault: Fault) -> Sense:
    if not isinstance(table, dict):
        fault("sense", f"sense of {owner} is not a table")
        return Sense()
    for name in table.keys() - _SENSE_KEYS:
        fault(name, f"unknown key '{name}' in the sense of {owner}")
    prior = table.get("prior", 1.0)
    if isinstance(prior, bool) or not isinstance(prior, int | float) or not 0 <= prior <= 1:
        fault("sense", f"prior of {owner} is not a number from 0 to 1")
        prior = 1.0
    return Sense(
        prior=float(prior),
        cues_for=_strings(table, "for", owner.strip("[]"), fault),
        cues_against=_strings(table, "against", owner.strip("[]"), fault),
        fields_against=_strings(table, "fields", owner.strip("[]"), fault),
        exclude=_strings(table, "exclude", owner.strip("[]"), fault),
        include=_strings(table, "include", owner.strip("[]"), fault),
    )
