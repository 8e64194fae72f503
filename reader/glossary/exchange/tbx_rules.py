"""The rules of ISO 30042:2019 core, TBX-Min and TBX-Basic that decide whether a file is what it claims to be.

Source: the core RNG and the Schematron of TBX-Basic. Test files of the first edition of the dialects also use
``usageStatus`` for what is now ``administrativeStatus``; it is taken, with the values of its time.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.glossary.exchange.xml_safe import local, text_in

_CORE = "{urn:iso:std:iso:30042:ed-2}"
_META = {"admin", "descrip", "termNote", "ref", "xref", "transac", "transacNote", "adminNote", "descripNote"}
_MIN = {
    "admin": {"customerSubset"},
    "descrip": {"subjectField"},
    "termNote": {"administrativeStatus", "usageStatus", "partOfSpeech"},
    "xref": {"externalCrossReference"},
}
_BASIC = {
    "admin": {"customerSubset", "projectSubset", "source"},
    "descrip": {"subjectField", "context", "definition"},
    "ref": {"crossReference"},
    "termNote": {*_MIN["termNote"], "geographicalUsage", "grammaticalGender", "termLocation", "termType"},
    "transac": {"transactionType"},
    "transacNote": {"responsibility"},
    "xref": {"externalCrossReference", "xGraphic"},
}
_DIALECTS = {"TBX-Min": _MIN, "TBX-Basic": _BASIC}
_ENTRY, _LANGUAGE, _TERM = "conceptEntry", "langSec", "termSec"
_LEVELS = {
    "subjectField": {_ENTRY},
    "customerSubset": {_ENTRY, _TERM},
    "projectSubset": {_ENTRY, _TERM},
    "definition": {_ENTRY, _LANGUAGE},
    "context": {_TERM},
    "crossReference": {_ENTRY, _TERM},
    "xGraphic": {_ENTRY, _LANGUAGE},
} | {kind: {_TERM} for kind in _BASIC["termNote"]}
_VALUES = {
    "partOfSpeech": {"adjective", "noun", "verb", "adverb", "other", "properNoun"},
    "grammaticalGender": {"masculine", "feminine", "neuter", "other"},
    "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
    "administrativeStatus": {
        "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "supersededTerm-admn-sts",
    },
    "usageStatus": {"preferred", "admitted", "notRecommended", "deprecated", "obsolete"},
}  # fmt: skip
_PARAGRAPHS = {"tbxHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "encodingDesc", "revisionDesc"}


def frame_faults(root: Element) -> list[str]:
    """Return what is wrong around the entries: in the header, and in what stands beside the body."""
    faults = []
    for element in root.iter():
        name = local(element)
        if name in _PARAGRAPHS and any((text or "").strip() for text in (element.text, *(c.tail for c in element))):
            faults.append(f"text outside <p> in <{name}>")
        if name == "text":
            faults += [f"<{local(c)}> stands in <text>" for c in element if local(c) not in {"body", "back"}]
    return faults


def entry_faults(entry: Element, dialect: str) -> list[str]:
    """Return what is wrong with a conceptEntry, one phrase each; empty where it is sound.

    ``dialect``: the root's type. Dialects other than TBX-Min and TBX-Basic are only held to the core.
    """
    where = f"entry '{entry.get('id')}'" if entry.get("id") else "an entry without id"
    faults = [] if entry.get("id") else ["an entry has no id"]
    allowed = _DIALECTS.get(dialect)
    for level, element in _descendants(entry, _ENTRY):
        found = [*_core(element), *(_dialect(level, element, allowed) if allowed else ())]
        faults += [f"{fault} in {where}" for fault in found]
    # An earlier edition wanted a source only beside a definition; today's allows it: said where all else is wrong too.
    if faults and allowed is _BASIC and any(_kind(child) == "source" for child in entry):
        faults.append(f"a source that belongs to no definition in {where}")
    return faults


def _descendants(element: Element, level: str) -> Iterator[tuple[str, Element]]:
    """Every element below with the level that it belongs to."""
    for child in element:
        yield level, child
        name = local(child)
        yield from _descendants(child, name if name in {_LANGUAGE, _TERM} else level)


def _kind(element: Element) -> str:
    return element.get("type") or local(element)


def _core(element: Element) -> Iterator[str]:
    name = local(element)
    if str(element.tag).startswith(_CORE) and name in _META and not element.get("type"):
        yield f"<{name}> has no type"
    names = [local(child) for child in element]
    if name == _TERM and names[:1] != ["term"]:
        yield "<term> is not the first in its <termSec>"
    if name == _TERM and names.count("term") > 1:
        yield "two <term> in one <termSec>"
    if name == "descripGrp" and names.count("descrip") > 1:
        yield "two <descrip> in one <descripGrp>"


def _dialect(level: str, element: Element, allowed: dict[str, set[str]]) -> Iterator[str]:
    name, kind = local(element), _kind(element)
    if name in _META and element.get("type") and kind not in allowed.get(name, set()):
        yield f"<{name}> of the type '{kind}'"
    if kind in _LEVELS and level not in _LEVELS[kind]:
        yield f"a {kind} at a <{level}>"
    if kind in _VALUES and text_in(element) not in _VALUES[kind]:
        yield f"the {kind} '{text_in(element)}'"
