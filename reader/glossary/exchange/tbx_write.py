"""Writing TBX: ISO 30042:2019 (TBX-Basic, DCA and DCT) and ISO 30042:2008 ("martif").

Which categories stand at which level and in which order follows the TBX-Basic dialect (core RNG and Schematron).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.glossary.concept import Concept, PartOfSpeech, Term, TermType
from reader.glossary.exchange import Written
from reader.glossary.exchange.xml_safe import escaped

_HEADS = {
    "tbx-dca": '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    "tbx-dct": '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"'
    ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">',
    "tbx2": '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n<martif type="TBX" xml:lang="en">',
}
_POS = {PartOfSpeech.PHRASE: "other"}
_TYPE = {
    TermType.FULL: "fullForm", TermType.ABBREVIATION: "abbreviation", TermType.VARIANT: "variant",
    TermType.FEMININE: "variant", TermType.SHORT: "shortForm",
}  # fmt: skip
_GENDER = {"m": "masculine", "f": "feminine", "n": "neuter"}
_REGION = {"GB": "en-GB", "US": "en-US", "AT": "de-AT", "CH": "de-CH", "DE": "de-DE"}
_MINIMAL = {"subjectField", "partOfSpeech", "administrativeStatus", "externalCrossReference"}
_LOSSES = (
    "Inflection (genitive, plural, stated forms), the gender of words with plural only and sense data are not kept.",
    "Broader, part-of and antonym relations are all written as cross-references.",
    "Feminine forms are written as variants; which English term belongs to which German one is not written.",
    "Line breaks in texts and the review state are not kept; a source without a definition is not written.",
)


def write(concepts: Sequence[Concept], name: str) -> Written:
    """Write all entries in the style ``name``: tbx-dca, tbx-dct or tbx2."""
    old = name == "tbx2"
    root, header = ("martif", "martifHeader") if old else ("tbx", "tbxHeader")
    title = "<titleStmt><title>Lagebild glossary</title></titleStmt>"
    source = "<sourceDesc><p>Lagebild glossary, CC-BY-SA-4.0</p></sourceDesc>"
    known = {c.id for c in concepts}
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', _HEADS[name]]
    lines.append(f"<{header}><fileDesc>{title}{source}</fileDesc></{header}>")
    lines.append("<text><body>")
    lines += [_entry(c, name, known) for c in concepts]
    lines += ["</body></text>", f"</{root}>", ""]
    return Written("\n".join(lines).encode(), _LOSSES)


def xml_id(key: str) -> str:
    """Return an id that XML allows: it begins with a letter."""
    return f"c-{key}"


def _category(kind: str, element: str, value: str, name: str, *, target: str = "") -> str:
    """Return one data category in the style: an element of its own (DCT), or a typed element (DCA, TBX 2)."""
    if not value:
        return ""
    pointer = f' target="{escaped(target)}"' if target else ""
    if name == "tbx-dct":
        tag = f"{'min' if kind in _MINIMAL else 'basic'}:{kind}"
        return f"<{tag}{pointer}>{escaped(value)}</{tag}>"
    return f'<{element} type="{kind}"{pointer}>{escaped(value)}</{element}>'


def _entry(concept: Concept, name: str, known: set[str]) -> str:
    tag, section = ("termEntry", "langSet") if name == "tbx2" else ("conceptEntry", "langSec")
    parts = [f'<{tag} id="{xml_id(concept.id)}">']
    parts.append(_category("subjectField", "descrip", f"{concept.domain}/{concept.subdomain}", name))
    if concept.source_url:
        parts.append(_category("externalCrossReference", "xref", concept.authority, name, target=concept.source_url))
    others = dict.fromkeys((*concept.broader, *concept.part_of, *concept.related, *concept.antonym))
    parts += [_category("crossReference", "ref", o, name, target=xml_id(o)) for o in others if o in known]
    for language, terms, definition, note in (
        ("de", concept.de, concept.definition_de, concept.note_de),
        ("en", concept.en, concept.definition_en, concept.note_en),
    ):
        parts.append(f'<{section} xml:lang="{language}">')
        if definition:
            body = _category("definition", "descrip", definition, name)
            parts.append(f"<descripGrp>{body}{_category('source', 'admin', concept.authority, name)}</descripGrp>")
        parts += [f"<note>{escaped(note)}</note>"] if note else []
        example = concept.example if language == "de" else ""
        parts += [
            _term(_classed(term, concept), language, example if not at else "", name) for at, term in enumerate(terms)
        ]
        parts.append(f"</{section}>")
    return "".join([*parts, f"</{tag}>"])


def _classed(term: Term, concept: Concept) -> Term:
    """An English term is a verb where the entry's German is: the glossary says it once."""
    of_entry = concept.de[0].pos
    english = term.pos is PartOfSpeech.NOUN and of_entry is not PartOfSpeech.NOUN and term not in concept.de
    return replace(term, pos=of_entry) if english else term


def _term(term: Term, language: str, example: str, name: str) -> str:
    tag = "tig" if name == "tbx2" else "termSec"
    notes = (
        ("partOfSpeech", _POS.get(term.pos, term.pos.value)),
        ("grammaticalGender", _GENDER.get(term.gender, "") if language == "de" else ""),
        ("termType", "" if term.type is TermType.FULL else _TYPE[term.type]),
        ("geographicalUsage", _REGION.get(term.region, "")),
        ("administrativeStatus", f"{term.status.value}Term-admn-sts"),
    )
    body = "".join(_category(kind, "termNote", value, name) for kind, value in notes)
    return f"<{tag}><term>{escaped(term.text)}</term>{body}{_category('context', 'descrip', example, name)}</{tag}>"
