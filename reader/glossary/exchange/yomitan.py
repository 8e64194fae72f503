"""Yomitan dictionary, format 3: a zip of index.json, tag_bank_1.json and term_bank_N.json at its root.

Inflected forms are entries of their own that point to their lemma, as the format allows (definition = [lemma, [why]]).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from reader import __version__
from reader.glossary.concept import Concept, PartOfSpeech, Term, TermType
from reader.glossary.exchange import Forms, Written
from reader.glossary.exchange.archive import zipped
from reader.glossary.exchange.headwords import Headword, designation, english, headwords, others

BANK_SIZE = 10_000
"""Rows of one term_bank file."""
_RULES = {PartOfSpeech.NOUN: "n", PartOfSpeech.VERB: "v", PartOfSpeech.ADJECTIVE: "adj"}
_INFLECTED = "non-lemma"
_LOSSES = (
    "Relations, sense data, deprecated English terms and review state are not written.",
    "The file can be read by Yomitan, but not imported again.",
)


def write(concepts: Sequence[Concept], _name: str, forms: Forms | None = None) -> Written:
    """Write the dictionary."""
    rows: list[list[Any]] = []
    words = headwords(concepts, forms)
    numbers = {concept.id: number for number, concept in enumerate(concepts, 1)}
    known = {word.text for word in words}
    for word in words:
        rows += [_row(concept, term, numbers[concept.id]) for concept, term in word.entries]
    for word in words:
        rows += _inflected(word, known)
    banks = [rows[at : at + BANK_SIZE] for at in range(0, len(rows), BANK_SIZE)]
    files = {f"term_bank_{n}.json": _json(bank) for n, bank in enumerate(banks, 1)}
    files["tag_bank_1.json"] = _json(_tags(concepts))
    digest = hashlib.sha256(b"".join(files.values())).hexdigest()[:8]
    head = {
        "title": "Lagebild (German-English)",
        "revision": f"{__version__}.{digest}",
        "format": 3,
        "author": "The Lagebild developers",
        "description": "German terms of war, armed forces and diplomacy in English.",
        "attribution": "CC-BY-SA-4.0",
        "sourceLanguage": "de",
        "targetLanguage": "en",
    }
    losses = _LOSSES if forms else (*_LOSSES, "Inflected forms are not written.")
    return Written(zipped({"index.json": _json(head), **files}), losses)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _row(concept: Concept, term: Term, sequence: int) -> list[Any]:
    rules = "" if term.type is TermType.ABBREVIATION else _RULES.get(term.pos, "")
    score = 1 if term is concept.de[0] else 0
    return [term.text.strip(), "", _tag(concept.domain), rules, score, [_definition(concept, term)], sequence, ""]


def _definition(concept: Concept, term: Term) -> dict[str, Any]:
    def line(text: str, **style: str) -> dict[str, Any]:
        return {"tag": "div", "content": text, **({"style": style} if style else {})}

    lines = [line(english(concept, term), fontWeight="bold"), line(designation(term), fontStyle="italic")]
    lines += [line(text) for text in (concept.definition_en, concept.note_en) if text]
    lines += [line(f"= {synonyms}") for synonyms in [others(concept, term)] if synonyms]
    lines += [line(concept.definition_de)] if concept.definition_de else []
    lines += [line(concept.example, fontStyle="italic")] if concept.example else []
    return {"type": "structured-content", "content": lines}


def _inflected(word: Headword, known: set[str]) -> list[list[Any]]:
    """Forms that are no headword themselves, pointing to the headword."""
    why = [[word.text, ["inflected form"]]]
    return [[form, "", _INFLECTED, "", 0, why, 0, ""] for form in word.forms if form not in known]


def _tag(domain: str) -> str:
    """Tags are separated by blanks, so that none may hold one."""
    return "-".join(domain.split())


def _tags(concepts: Sequence[Concept]) -> list[list[Any]]:
    domains = sorted({_tag(c.domain) for c in concepts})
    return [[d, "", 0, f"Domain: {d}", 0] for d in domains] + [[_INFLECTED, "", 1, "An inflected form", 0]]
