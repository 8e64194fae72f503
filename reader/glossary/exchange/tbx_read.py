"""Reading TBX of all ages: ISO 30042:2019 (DCA, DCT), ISO 30042:2008 ("martif", IATE), TBX-Min of 2014."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from xml.etree.ElementTree import Element

from reader.errors import ContentError
from reader.glossary.concept import Concept, PartOfSpeech, Status, Term, TermType
from reader.glossary.exchange import Read, Skipped
from reader.glossary.exchange.languages import region_of, side_of
from reader.glossary.exchange.pairs import IMPORTED
from reader.glossary.exchange.tbx_rules import entry_faults, frame_faults
from reader.glossary.exchange.xml_safe import LANG, element_lines, elements, local, text_in

_ROOTS = {"tbx", "martif", "TBX"}
_ENTRIES = frozenset({"conceptEntry", "termEntry"})
_SECTIONS = {"langSec", "langSet", "langGroup"}
_TERM_GROUPS = {"termSec", "tig", "ntig", "termGroup"}
_STATUS = {
    "preferredTerm-admn-sts": Status.PREFERRED, "preferred": Status.PREFERRED, "preferredTerm": Status.PREFERRED,
    "deprecatedTerm-admn-sts": Status.DEPRECATED, "supersededTerm-admn-sts": Status.DEPRECATED,
    "deprecatedTerm": Status.DEPRECATED, "supersededTerm": Status.DEPRECATED, "notRecommended": Status.DEPRECATED,
    "obsolete": Status.DEPRECATED, "deprecated": Status.DEPRECATED,
}  # fmt: skip
_GENDER = {"masculine": "m", "feminine": "f", "neuter": "n"}
_TYPE = {
    "abbreviation": TermType.ABBREVIATION, "acronym": TermType.ABBREVIATION, "shortForm": TermType.SHORT,
    "variant": TermType.VARIANT,
}  # fmt: skip
_REGIONS = {"de": {"AT", "CH", "DE"}, "en": {"GB", "US"}}
_OWN_ID = re.compile(r"c-([a-z0-9]+(?:-[a-z0-9]+)*)")
_MANY = 200
"""Faults from which on a file is refused without looking for more."""


_TICK = 1000
_SHOWN = 6
"""Faults of a refused file that the message names."""


def read(content: bytes, _name: str, tick: Callable[[int, int], None] | None = None) -> Read:
    """Read German-English entries. An entry without both sides, or with an id that stood before, is skipped.

    ``tick(entries, 0)`` is called now and then and may raise Cancelled.

    Raises ContentError where the file is no TBX, or breaks the rules of the dialect that it claims.
    """
    stream = elements(content, _ENTRIES)
    root = next(stream, None)
    if root is None or local(root) not in _ROOTS:
        raise ContentError("The file is no TBX: its root is neither 'tbx', 'martif' nor 'TBX'.")
    modern = local(root) == "tbx"
    concepts: list[Concept] = []
    reasons: list[tuple[int, str]] = []
    faults: dict[str, None] = {}
    ids: dict[str, str] = {}
    count = 0
    for number, entry in enumerate(stream):
        count += 1
        if tick is not None and not count % _TICK:
            tick(count, 0)
        key = entry.get("id") or f"entry-{count}"
        if modern and len(faults) < _MANY:
            faults.update(dict.fromkeys(entry_faults(entry, root.get("type", ""))))
        if key in ids:
            reasons.append((number, f"the id '{key}' stands there already"))
            continue
        concept = _concept(entry, key)
        ids[key] = concept.id if concept else ""
        if concept is None:
            reasons.append((number, f"entry '{key}' has no German or no English term"))
        else:
            concepts.append(concept)
    if modern:
        faults = dict.fromkeys(frame_faults(root)) | faults
    if faults:
        raise ContentError(f"The file breaks the rules of {root.get('type') or 'TBX'}: {_listed(list(faults))}.")
    if not count:
        raise ContentError("The file holds no entries.")
    lines = element_lines(content, _ENTRIES, count) if reasons else []
    return Read(
        tuple(_linked(concept, ids) for concept in concepts),
        tuple(Skipped(lines[number], reason) for number, reason in reasons),
    )


def _listed(faults: list[str]) -> str:
    # One fault of each kind tells more than the same fault of six entries.
    kinds = {fault.partition(" in ")[0]: fault for fault in reversed(faults)}
    shown = [fault for fault in faults if fault in kinds.values()][:_SHOWN]
    rest = len(faults) - len(shown)
    return "; ".join(shown) + (f" (and {'more than ' if len(faults) >= _MANY else ''}{rest} more)" if rest else "")


def _linked(concept: Concept, ids: dict[str, str]) -> Concept:
    """The entry with its references as ids of this glossary; those that lead nowhere are left out."""
    if not concept.related:
        return concept
    return replace(concept, related=tuple(dict.fromkeys(ids[key] for key in concept.related if ids.get(key))))


def _kind(element: Element) -> str:
    """The data category: the type attribute (DCA, TBX 2) or the element's own name (DCT, TBX-Min)."""
    return element.get("type") or local(element)


def _first(element: Element, kind: str) -> str:
    return next((text_in(child) for child in element.iter() if _kind(child) == kind and child is not element), "")


def _of_entry(entry: Element, kind: str) -> str:
    """The first of this kind that belongs to the entry as a whole, not to one of its languages."""
    parts = (child for child in entry if local(child) not in _SECTIONS)
    return next((text for part in parts if (text := text_in(part) if _kind(part) == kind else _first(part, kind))), "")


def _concept(entry: Element, key: str) -> Concept | None:
    sides: dict[str, list[Term]] = {"de": [], "en": []}
    definitions = {"de": "", "en": ""}
    notes = {"de": "", "en": ""}
    example = ""
    sections = [(_language(child), child) for child in entry if local(child) in _SECTIONS]
    # A file all in de-DE and en-US tells where it was made, not which terms are German or American only.
    told = {side for side in sides if len({code.lower() for code, _ in sections if side_of(code) == side}) > 1}
    for language, section in sections:
        side = side_of(language)
        if not side:
            continue
        definitions[side] = definitions[side] or _first(section, "definition")
        notes[side] = notes[side] or _note(section)
        country = region_of(language) if side in told else ""
        groups = [child for child in section if local(child) in _TERM_GROUPS]
        sides[side] += [term for term in (_term(group, side, country) for group in groups) if term]
        if side == "de":
            example = example or _first(section, "context")
    if not sides["de"] or not sides["en"]:
        return None
    field = next((text_in(c) for c in entry if _kind(c) == "subjectField"), "")
    domain, _, subdomain = field.partition("/")
    reference = next((c for c in entry if _kind(c) == "externalCrossReference"), None)
    return Concept(
        id=_id(key, sides),
        domain=domain or IMPORTED,
        subdomain=subdomain or IMPORTED,
        de=_ordered(sides["de"]),
        en=_ordered([_unclassed(term, sides["de"][0]) for term in sides["en"]]),
        definition_en=definitions["en"] or _of_entry(entry, "definition"),
        definition_de=definitions["de"],
        note_en=notes["en"] or _note(entry),
        note_de=notes["de"],
        example=example,
        related=tuple(c.get("target", "") for c in entry if _kind(c) == "crossReference"),
        authority=_first(entry, "source") or "TBX",
        source_url=reference.get("target", "") if reference is not None else "",
        origin="TBX",
    )


def _note(section: Element) -> str:
    return " ".join(text_in(child) for child in section if local(child) == "note")


def _id(key: str, sides: dict[str, list[Term]]) -> str:
    """An id of this glossary: our own files' as it was; of others, with a hash of the first terms.

    Other programs number their entries; the hash keeps entry 1 of one file from replacing entry 1 of another.
    """
    if own := _OWN_ID.fullmatch(key):
        return own[1]
    plain = re.sub(r"[^a-z0-9]+", "-", key.lower()).strip("-") or "entry"
    digest = hashlib.sha256(f"{key}\t{sides['de'][0].text}\t{sides['en'][0].text}".encode()).hexdigest()[:8]
    return f"{plain}-{digest}"


def _ordered(terms: list[Term]) -> tuple[Term, ...]:
    """The preferred term first; where the file names none, the first one that is not deprecated is."""
    first = min(terms, key=lambda term: list(Status).index(term.status))
    rest = [term for term in terms if term is not first]
    return (replace(first, status=Status.PREFERRED) if first.status is Status.ADMITTED else first, *rest)


def _language(section: Element) -> str:
    return section.get(LANG) or section.get("lang") or ""


def _term(group: Element, side: str, country: str) -> Term | None:
    text = _first(group, "term")
    if not text:
        return None
    pos = _first(group, "partOfSpeech").lower()
    region = _first(group, "geographicalUsage")[-2:].upper() or country
    return Term(
        text,
        _STATUS.get(
            _first(group, "administrativeStatus") or _first(group, "usageStatus") or _first(group, "termStatus"),
            Status.ADMITTED,
        ),
        PartOfSpeech(pos) if pos in list(PartOfSpeech) else PartOfSpeech.PHRASE if pos == "other" else _guess(text),
        type=_TYPE.get(_first(group, "termType"), TermType.FULL),
        gender=_GENDER.get(_first(group, "grammaticalGender"), ""),
        region=region if region in _REGIONS[side] else "",
    )


def _unclassed(english: Term, german: Term) -> Term:
    """An English term's class is not kept where it is the German one's: it is the entry's."""
    return replace(english, pos=PartOfSpeech.NOUN) if english.pos in (german.pos, PartOfSpeech.ADJECTIVE) else english


def _guess(text: str) -> PartOfSpeech:
    return PartOfSpeech.NOUN if text[:1].isupper() else PartOfSpeech.ADJECTIVE
