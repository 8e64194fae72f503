"""An entry as the editor holds it: plain strings, made from a concept and back. Nothing of the concept is lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reader.glossary.concept import Concept, PartOfSpeech, Sense, Status, Term, TermType
from reader.glossary.search import fold_term

OWN_ORIGIN = "own"
MEANINGS = {"always": 1.0, "mostly": 0.8, "often": 0.5, "seldom": 0.2}
"""How often the word means the entry in mixed news, as the editor asks it."""
RELATIONS = ("broader", "part_of", "related", "antonym")


@dataclass(frozen=True, slots=True)
class Draft:
    """Fields of the editor; ``also_de``, ``english``, relations and cues hold several, separated by semicolons."""

    lemma: str = ""
    pos: str = "noun"
    gender: str = ""
    plural: str = ""
    also_de: str = ""
    english: str = ""
    domain: str = "military"
    definition_en: str = ""
    definition_de: str = ""
    note: str = ""
    example: str = ""
    source: str = ""
    genitive: str = ""
    broader: str = ""
    part_of: str = ""
    related: str = ""
    antonym: str = ""
    meaning: str = "always"
    """A key of MEANINGS."""
    speaks_for: str = ""
    speaks_against: str = ""
    never_in: str = ""
    """Patterns around or over the word that rule the meaning out."""
    concept: Concept | None = None
    """The entry that is changed; None for a new one."""
    ids: Mapping[str, str] = field(default_factory=dict)
    """Preferred German terms and ids of the entries that may be named as relations."""


def draft_of(concept: Concept, entry: Callable[[str], Concept | None] = lambda _key: None) -> Draft:
    """Return what the editor shows of an entry; ``entry`` gives the entries that it names as relations."""
    first, sense = concept.de[0], concept.sense
    named = {key: found.headword for name in RELATIONS for key in getattr(concept, name) if (found := entry(key))}

    def shown(name: str) -> str:
        return "; ".join(named.get(key, key) for key in getattr(concept, name))

    return Draft(
        lemma=first.text,
        pos="abbreviation" if first.type is TermType.ABBREVIATION else first.pos.value,
        gender=first.gender,
        plural=first.plural,
        also_de="; ".join(t.text for t in concept.de[1:]),
        english="; ".join(t.text for t in concept.en if t.status is not Status.DEPRECATED),
        domain=concept.domain,
        definition_en=concept.definition_en,
        definition_de=concept.definition_de,
        note=concept.note_en or concept.note_de,
        example=concept.example,
        source=concept.source_url,
        genitive=first.genitive,
        broader=shown("broader"),
        part_of=shown("part_of"),
        related=shown("related"),
        antonym=shown("antonym"),
        meaning=_meaning(sense.prior),
        speaks_for="; ".join(sense.cues_for),
        speaks_against="; ".join(sense.cues_against),
        never_in="; ".join(sense.exclude),
        concept=concept,
        ids={headword: key for key, headword in named.items()} | {key: key for key in named},
    )


def _meaning(prior: float) -> str:
    """Return the nearest answer that is not more certain than ``prior``."""
    return next((name for name, least in MEANINGS.items() if prior >= least), "seldom")


def split_terms(text: str) -> list[str]:
    """Return the terms of a field, each once."""
    return list(dict.fromkeys(one for part in text.split(";") if (one := " ".join(part.split()))))


def concept_of_draft(draft: Draft, taken: Container[str] = ()) -> Concept:
    """Return the entry that the editor's fields say. ``taken``: ids that a new entry must not have."""
    old = draft.concept
    pos, kind = _class_of(draft.pos)
    before = old.de[0] if old is not None else Term("")
    lemma = " ".join(draft.lemma.split())
    first = replace(
        before, text=lemma, status=Status.PREFERRED, pos=pos, type=kind or _kept(before.type), gender=draft.gender,
        plural=draft.plural.strip(),
    )  # fmt: skip
    genitive = draft.genitive.strip()
    if (lemma, draft.gender, draft.plural.strip()) != (before.text, before.gender, before.plural):
        first = replace(first, forms=())
        genitive = genitive if lemma == before.text or genitive != before.genitive else ""
    first = replace(first, genitive=genitive, forms=first.forms if genitive == before.genitive else ())
    known_de = {t.text: t for t in old.de} if old is not None else {}
    known_en = {t.text: t for t in old.en} if old is not None else {}
    others = [known_de.get(text) or Term(text, pos=pos) for text in split_terms(draft.also_de) if text != lemma]
    english = [
        replace(known_en.get(text) or Term(text, pos=pos), status=Status.ADMITTED if n else Status.PREFERRED)
        for n, text in enumerate(split_terms(draft.english))
    ]
    said = {t.text for t in english}
    advised = [t for t in known_en.values() if t.status is Status.DEPRECATED and t.text not in said]
    base = old or Concept(_new_id(lemma, taken), draft.domain, "", (), (), authority="user")
    in_german = old is not None and bool(old.note_de) and not old.note_en
    note = draft.note.strip()
    relations: dict[str, Any] = {
        name: tuple(draft.ids.get(one, one) for one in split_terms(getattr(draft, name))) for name in RELATIONS
    }
    return replace(
        base,
        domain=draft.domain,
        de=(first, *(replace(t, status=_lower(t.status)) for t in others)),
        en=(*english, *advised),
        definition_en=draft.definition_en.strip(),
        definition_de=draft.definition_de.strip(),
        example=draft.example.strip(),
        source_url=draft.source.strip(),
        origin=OWN_ORIGIN,
        reviewed=False,
        note_en=base.note_en if in_german else note,
        note_de=note if in_german else base.note_de,
        sense=_sense(draft, base.sense),
        **relations,
    )


def _sense(draft: Draft, before: Sense) -> Sense:
    prior = before.prior if draft.meaning == _meaning(before.prior) else MEANINGS[draft.meaning]
    return replace(
        before,
        prior=prior,
        cues_for=tuple(split_terms(draft.speaks_for)),
        cues_against=tuple(split_terms(draft.speaks_against)),
        exclude=tuple(split_terms(draft.never_in)),
    )


def unknown_relation(draft: Draft) -> str:
    """Return the first term named as a relation that no entry has, '' for none; an entry is not its own relation."""
    own = draft.concept.id if draft.concept is not None else ""
    kept = {key for name in RELATIONS for key in getattr(draft.concept, name, ())}
    for name in RELATIONS:
        for text in split_terms(getattr(draft, name)):
            key = draft.ids.get(text, text if text in kept else "")
            if not key or key == own:
                return text
    return ""


def _lower(status: Status) -> Status:
    return Status.ADMITTED if status is Status.PREFERRED else status


def _kept(kind: TermType) -> TermType:
    return TermType.FULL if kind is TermType.ABBREVIATION else kind


def _class_of(name: str) -> tuple[PartOfSpeech, TermType | None]:
    if name == "abbreviation":
        return PartOfSpeech.NOUN, TermType.ABBREVIATION
    return PartOfSpeech(name), None


def _new_id(lemma: str, taken: Container[str]) -> str:
    name = "own-" + (re.sub(r"[^a-z0-9]+", "-", fold_term(lemma)).strip("-") or "entry")
    number, key = 1, name
    while key in taken:
        number += 1
        key = f"{name}-{number}"
    return key
