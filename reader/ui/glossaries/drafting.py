"""An entry as the editor holds it: plain strings, made from a concept and back. Nothing of the concept is lost."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, replace

from reader.glossary.concept import Concept, PartOfSpeech, Status, Term, TermType
from reader.glossary.search import fold_term

OWN_ORIGIN = "own"


@dataclass(frozen=True, slots=True)
class Draft:
    """Fields of the editor; ``also_de`` and ``english`` hold several terms, separated by semicolons."""

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
    concept: Concept | None = None
    """The entry that is changed; None for a new one."""


def draft_of(concept: Concept) -> Draft:
    """Return what the editor shows of an entry."""
    first = concept.de[0]
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
        concept=concept,
    )


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
    if lemma != before.text or draft.gender != before.gender or draft.plural.strip() != before.plural:
        first = replace(first, forms=(), genitive=before.genitive if lemma == before.text else "")
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
    )


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
