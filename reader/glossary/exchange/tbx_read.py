"""Reading TBX of all ages: ISO 30042:2019 (DCA, DCT), ISO 30042:2008 ("martif", IATE), TBX-Min of 2014."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree.ElementTree import Element

from reader.errors import ContentError
from reader.glossary.concept import Concept, PartOfSpeech, Status, Term, TermType
from reader.glossary.exchange import Read, Skipped
from reader.glossary.exchange.pairs import IMPORTED
from reader.glossary.exchange.tbx_rules import faults_of
from reader.glossary.exchange.xml_safe import LANG, elements, local, text_in

_ROOTS = {"tbx", "martif", "TBX"}
_ENTRIES = frozenset({"conceptEntry", "termEntry"})
_SECTIONS = {"langSec", "langSet", "langGroup"}
_TERM_GROUPS = {"termSec", "tig", "ntig", "termGroup"}
_STATUS = {
    "preferredTerm-admn-sts": Status.PREFERRED, "preferred": Status.PREFERRED, "preferredTerm": Status.PREFERRED,
    "deprecatedTerm-admn-sts": Status.DEPRECATED, "supersededTerm-admn-sts": Status.DEPRECATED,
    "deprecatedTerm": Status.DEPRECATED, "supersededTerm": Status.DEPRECATED, "notRecommended": Status.DEPRECATED,
    "obsolete": Status.DEPRECATED,
}  # fmt: skip
_GENDER = {"masculine": "m", "feminine": "f", "neuter": "n"}
_TYPE = {
    "abbreviation": TermType.ABBREVIATION, "acronym": TermType.ABBREVIATION, "shortForm": TermType.SHORT,
    "variant": TermType.VARIANT,
}  # fmt: skip
_REGIONS = {"GB", "US", "AT", "CH"}


def read(content: bytes, _name: str) -> Read:
    """Read German-English entries. An entry without both sides is skipped; line counts entries from 1.

    Raises ContentError where the file is no TBX, or breaks the rules of the dialect that it claims.
    """
    stream = elements(content, _ENTRIES)
    root = next(stream, None)
    if root is None or local(root) not in _ROOTS:
        raise ContentError("The file is no TBX: its root is neither 'tbx', 'martif' nor 'TBX'.")
    modern = local(root) == "tbx"
    concepts: list[Concept] = []
    skipped: list[Skipped] = []
    faults: list[str] = []
    seen: set[str] = set()
    for number, entry in enumerate(stream, 1):
        key = entry.get("id") or f"entry-{number}"
        if modern:
            faults += faults_of(entry, root.get("type", ""))
        if key in seen:
            skipped.append(Skipped(number, f"the id '{key}' stands there already"))
            continue
        seen.add(key)
        concept = _concept(entry, key)
        if concept is None:
            skipped.append(Skipped(number, f"entry '{key}' has no German or no English term"))
        else:
            concepts.append(concept)
    if faults:
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        raise ContentError(f"The file breaks the rules of {root.get('type') or 'TBX'}: {faults[0]}{more}.")
    if not seen:
        raise ContentError("The file holds no entries.")
    return Read(tuple(concepts), tuple(skipped))


def _kind(element: Element) -> str:
    """The data category: the type attribute (DCA, TBX 2) or the element's own name (DCT, TBX-Min)."""
    return element.get("type") or local(element)


def _first(element: Element, kind: str) -> str:
    return next((text_in(child) for child in element.iter() if _kind(child) == kind and child is not element), "")


def _concept(entry: Element, key: str) -> Concept | None:
    sides: dict[str, list[Term]] = {"de": [], "en": []}
    definitions = {"de": "", "en": ""}
    example = ""
    for section in (child for child in entry if local(child) in _SECTIONS):
        language = (section.get(LANG) or section.get("lang") or "").lower()
        side = language[:2]
        if side not in sides:
            continue
        definitions[side] = definitions[side] or _first(section, "definition")
        groups = [child for child in section if local(child) in _TERM_GROUPS]
        sides[side] += [term for term in (_term(group, language) for group in groups) if term]
        if side == "de":
            example = example or _first(section, "context")
    if not sides["de"] or not sides["en"]:
        return None
    field = next((text_in(c) for c in entry if _kind(c) == "subjectField"), "")
    domain, _, subdomain = field.partition("/")
    notes = [text_in(child) for child in entry if local(child) == "note"]
    return Concept(
        id=_id(key),
        domain=domain or IMPORTED,
        subdomain=subdomain or IMPORTED,
        de=_ordered(sides["de"]),
        en=_ordered(sides["en"]),
        definition_en=definitions["en"] or _first(entry, "definition"),
        definition_de=definitions["de"],
        note_en=notes[0] if notes else "",
        note_de=notes[1] if len(notes) > 1 else "",
        example=example,
        related=tuple(_id(c.get("target", "")) for c in entry if _kind(c) == "crossReference" and c.get("target")),
        authority=_first(entry, "source") or "TBX",
        origin="TBX",
    )


def _id(key: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", key.removeprefix("c-").lower()).strip("-")
    return plain or "entry"


def _ordered(terms: list[Term]) -> tuple[Term, ...]:
    """The preferred term first; where the file names none, the first one is."""
    ordered = sorted(terms, key=lambda term: list(Status).index(term.status))
    if ordered[0].status is Status.ADMITTED:
        ordered[0] = replace(ordered[0], status=Status.PREFERRED)
    return tuple(ordered)


def _term(group: Element, language: str) -> Term | None:
    text = _first(group, "term")
    if not text:
        return None
    pos = _first(group, "partOfSpeech").lower()
    region = _first(group, "geographicalUsage")[-2:].upper() or language[3:5].upper()
    return Term(
        text,
        _STATUS.get(_first(group, "administrativeStatus") or _first(group, "termStatus"), Status.ADMITTED),
        PartOfSpeech(pos) if pos in list(PartOfSpeech) else PartOfSpeech.PHRASE if pos == "other" else _guess(text),
        type=_TYPE.get(_first(group, "termType"), TermType.FULL),
        gender=_GENDER.get(_first(group, "grammaticalGender"), ""),
        region=region if region in _REGIONS else "",
    )


def _guess(text: str) -> PartOfSpeech:
    return PartOfSpeech.NOUN if text[:1].isupper() else PartOfSpeech.ADJECTIVE
