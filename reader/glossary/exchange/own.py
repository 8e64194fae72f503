"""Lagebild's own format: TOML as in the glossary sources, with domain and subdomain in every entry. Loses nothing."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from typing import Any

from reader.errors import ContentError
from reader.glossary.concept import Concept, PartOfSpeech, Sense, Status, Term, TermType
from reader.glossary.exchange import Read, Skipped, Tick, Written, ticking
from reader.glossary.exchange.decode import lines_of, text_of
from reader.glossary.schema import concept_of


def write(concepts: Sequence[Concept], _name: str) -> Written:
    """Write all entries into one file, sorted by id."""
    return Written("\n".join(entry_text(c) for c in sorted(concepts, key=lambda c: c.id)).encode())


def entry_text(concept: Concept, *, with_domain: bool = True) -> str:
    """Return the TOML table of one entry."""
    lines = [f"[{concept.id}]"]
    if with_domain:
        lines += [f"domain = {_quoted(concept.domain)}", f"subdomain = {_quoted(concept.subdomain)}"]
    lines += ["de = [", *(f"  {_term(t, n)}," for n, t in enumerate(concept.de)), "]"]
    lines += ["en = [", *(f"  {_term(t, n)}," for n, t in enumerate(concept.en)), "]"]
    texts = {
        "def_en": concept.definition_en, "def_de": concept.definition_de, "note_en": concept.note_en,
        "note_de": concept.note_de, "example": concept.example, "source_url": concept.source_url,
        "authority": "" if concept.authority == "editorial" else concept.authority,
    }  # fmt: skip
    lines += [f"{key} = {_quoted(value)}" for key, value in texts.items() if value]
    for key in ("broader", "part_of", "related", "antonym"):
        if ids := getattr(concept, key):
            lines.append(f"{key} = {_list(ids)}")
    if concept.sense != Sense():
        lines.append(f"sense = {_sense(concept.sense)}")
    if concept.reviewed:
        lines.append("reviewed = true")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    # JSON's escapes are TOML's, but for the delete character and surrogates.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _list(texts: Sequence[str]) -> str:
    return "[" + ", ".join(map(_quoted, texts)) + "]"


def _term(term: Term, position: int) -> str:
    usual = Status.ADMITTED if position else Status.PREFERRED
    items = {
        "pos": "" if term.pos is PartOfSpeech.NOUN else term.pos.value, "gender": term.gender,
        "genitive": term.genitive, "plural": term.plural, "inflection": term.inflection,
        "type": "" if term.type is TermType.FULL else term.type.value, "region": term.region,
        "status": "" if term.status is usual else term.status.value,
    }  # fmt: skip
    extra = [f"{key} = {_quoted(value)}" for key, value in items.items() if value]
    if term.forms:
        extra.append(f"forms = {_list(term.forms)}")
    if term.en:
        extra.append(f"en = {_list(term.en)}")
    if term.sense is not None:
        extra.append(f"sense = {_sense(term.sense)}")
    return "{ " + ", ".join([f"term = {_quoted(term.text)}", *extra]) + " }"


def _sense(sense: Sense) -> str:
    items = [f"prior = {sense.prior}"]
    lists = {
        "fields": sense.fields_against, "for": sense.cues_for, "against": sense.cues_against, "exclude": sense.exclude,
        "include": sense.include,
    }  # fmt: skip
    items += [f"{key} = {_list(value)}" for key, value in lists.items() if value]
    return "{ " + ", ".join(items) + " }"


def read(content: bytes, _name: str, tick: Tick | None = None) -> Read:
    """Read entries; a faulty one is skipped with its line. Raises ContentError where the file is not TOML."""
    text = text_of(content)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"The file is not valid TOML: {error}.") from error
    common = {key: tables.pop(key) for key in ("domain", "subdomain") if isinstance(tables.get(key), str)}
    concepts, skipped = [], []
    lines = _lines(text)
    for key, table in ticking(tables.items(), tick):
        line = lines.get(key, 1)
        concept, reasons = _entry(key, table, common)
        if concept is None or reasons:
            skipped.append(Skipped(line, "; ".join(reasons) or f"'{key}' is no entry"))
        else:
            concepts.append(concept)
    return Read(tuple(concepts), tuple(skipped))


def _lines(text: str) -> dict[str, int]:
    """Return on which line, from 1, each table begins."""
    found: dict[str, int] = {}
    for number, row in enumerate(lines_of(text), 1):
        if row.startswith("[") and "]" in row:
            found.setdefault(row[1 : row.index("]")].strip(" \"'"), number)
    return found


def _entry(key: str, table: Any, common: dict[str, str]) -> tuple[Concept | None, list[str]]:
    if not isinstance(table, dict):
        return None, [f"'{key}' is no entry"]
    table = common | table
    domain, subdomain = str(table.pop("domain", "")), str(table.pop("subdomain", ""))
    reasons: list[str] = []
    concept = concept_of(key, table, domain, subdomain, lambda _word, reason: reasons.append(reason), complete=False)
    return concept, reasons
