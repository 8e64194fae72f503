"""The rules of ISO 30042:2019 core and TBX-Basic that decide whether an entry is what it claims to be."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.glossary.exchange.xml_safe import local, text_in

_CORE = "{urn:iso:std:iso:30042:ed-2}"
_TYPED = {"admin", "descrip", "termNote", "ref", "xref", "transac", "transacNote", "adminNote", "descripNote"}
_ALLOWED = {
    "admin": {"customerSubset", "projectSubset", "source"},
    "descrip": {"subjectField", "context", "definition"},
    "ref": {"crossReference"},
    "termNote": {
        "administrativeStatus", "partOfSpeech", "geographicalUsage", "grammaticalGender", "termLocation", "termType",
    },
    "transac": {"transactionType"},
    "transacNote": {"responsibility"},
    "xref": {"externalCrossReference", "xGraphic"},
}  # fmt: skip
_VALUES = {
    "partOfSpeech": {"adjective", "noun", "verb", "adverb", "other", "properNoun"},
    "grammaticalGender": {"masculine", "feminine", "neuter", "other"},
    "administrativeStatus": {
        "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "supersededTerm-admn-sts",
    },
}  # fmt: skip


def faults_of(entry: Element, dialect: str) -> list[str]:
    """Return what is wrong with a conceptEntry, one phrase each; empty where it is sound."""
    where = f"entry '{entry.get('id')}'" if entry.get("id") else "an entry without id"
    faults = [] if entry.get("id") else ["an entry has no id"]
    basic = dialect == "TBX-Basic"
    for parent, element in _pairs(entry):
        name = local(element)
        if str(element.tag).startswith(_CORE) and name in _TYPED and not element.get("type"):
            faults.append(f"<{name}> in {where} has no type")
        if name == "termSec":
            faults += [f"{fault} in {where}" for fault in _term_section(element)]
        if name == "descripGrp" and sum(_is(child, "descrip") for child in element) > 1:
            faults.append(f"two <descrip> in one <descripGrp> in {where}")
        if basic:
            faults += [f"{fault} in {where}" for fault in _basic(parent, element)]
    return faults


def _pairs(entry: Element) -> Iterator[tuple[Element, Element]]:
    for parent in entry.iter():
        for child in parent:
            yield parent, child


def _is(element: Element, name: str) -> bool:
    return local(element) == name


def _term_section(section: Element) -> list[str]:
    names = [local(child) for child in section]
    faults = []
    if names[:1] != ["term"]:
        faults.append("<term> is not the first in its <termSec>")
    if names.count("term") > 1:
        faults.append("two <term> in one <termSec>")
    return faults


def _basic(parent: Element, element: Element) -> Iterator[str]:
    name, kind = local(element), element.get("type") or local(element)
    allowed = _ALLOWED.get(name)
    if allowed and element.get("type") and kind not in allowed:
        yield f"<{name}> of the type '{kind}'"
    if kind == "definition" and local(parent) in {"termSec", "tig"}:
        yield "a definition at a term"
    if kind == "source" and local(parent) in {"conceptEntry", "langSec"}:
        yield "a source that belongs to no definition"
    if kind in _VALUES and text_in(element) not in _VALUES[kind]:
        yield f"the {kind} '{text_in(element)}'"
