"""lagebild glossary: stats, find, check, import, export, undo."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import GlossaryError
from reader.glossary.concept import Concept, Status, Term
from reader.glossary.sources import load_sources
from reader.paths import Paths, resource

if TYPE_CHECKING:
    from reader.glossary.exchange import Forms


def run(options: argparse.Namespace) -> int:
    """Run one action of ``lagebild glossary``."""
    actions = {"stats": _stats, "find": _find, "check": _check, "import": _import, "export": _export, "undo": _undo}
    return actions[options.action](options)


def _stats(options: argparse.Namespace) -> int:
    concepts = _all(options)
    domains = Counter(f"{c.domain}/{c.subdomain}" for c in concepts)
    figures = {
        "concepts": len(concepts),
        "terms_de": sum(len(c.de) for c in concepts),
        "terms_en": sum(len(c.en) for c in concepts),
        "definitions_en": sum(bool(c.definition_en) for c in concepts),
        "definitions_de": sum(bool(c.definition_de) for c in concepts),
        "notes": sum(bool(c.note_en or c.note_de) for c in concepts),
        "examples": sum(bool(c.example) for c in concepts),
        "relations": sum(len(c.broader) + len(c.part_of) + len(c.related) + len(c.antonym) for c in concepts),
        "with_sense_data": sum(c.sense.prior < 1 for c in concepts),
        "reviewed": sum(c.reviewed for c in concepts),
        "domains": dict(sorted(domains.items())),
    }
    if options.json:
        print(json.dumps(figures, ensure_ascii=False, indent=2))
        return 0
    for name, value in figures.items():
        if isinstance(value, int):
            print(f"{name.replace('_', ' '):16} {value:6}")
    for name, count in sorted(domains.items()):
        print(f"  {name:36} {count:5}")
    return 0


def _find(options: argparse.Namespace) -> int:
    from reader.glossary.search import find_concepts

    concepts = _all(options)
    found = find_concepts(options.word, concepts)
    if not found:
        found = _by_form(options, concepts)
    if options.json:
        print(json.dumps([_entry(c) for c in found], ensure_ascii=False, indent=2))
    else:
        for concept in found:
            print(f"{_designation(concept.de[0])}: {'; '.join(concept.equivalents)}  [{concept.domain}, {concept.id}]")
            print(f"    {concept.definition_en}")
    if not found:
        raise GlossaryError(f"'{options.word}' is not in the glossary.")
    return 0


def _by_form(options: argparse.Namespace, concepts: tuple[Concept, ...]) -> list[Concept]:
    from reader.recognition.ready import open_ready
    from reader.recognition.recogniser import Recogniser

    recogniser = Recogniser(open_ready(Paths.of(options.profile))[0])
    ids: list[str | None] = []
    for hit in recogniser.recognise(options.word, include_hidden=True):
        ids += [hit.concept, *(part.concept for part in hit.parts)]
    by_id = {c.id: c for c in concepts}
    return [by_id[key] for key in dict.fromkeys(ids) if key in by_id]


_ARTICLES = {"m": "der ", "f": "die ", "n": "das ", "pl": "die "}


def _designation(term: Term) -> str:
    return f"{_ARTICLES.get(term.gender, '')}{term.text}"


def _entry(concept: Concept) -> dict[str, Any]:
    return {
        "id": concept.id,
        "domain": concept.domain,
        "subdomain": concept.subdomain,
        "de": [{"term": t.text, "pos": t.pos.value, "gender": t.gender, "status": t.status.value} for t in concept.de],
        "en": [{"term": t.text, "status": t.status.value, "region": t.region} for t in concept.en],
        "definition_en": concept.definition_en,
        "definition_de": concept.definition_de,
        "note_en": concept.note_en,
        "deprecated_en": [t.text for t in concept.en if t.status is Status.DEPRECATED],
    }


def _check(options: argparse.Namespace) -> int:
    from reader.glossary.check.folder import check_folder
    from reader.recognition.noun_facts import ListedNouns, common_nouns

    nouns, common = ListedNouns(), common_nouns()
    folders = options.files or [resource("glossary")]
    problems: list[str] = []
    count = 0
    for folder in folders:
        if not Path(folder).exists():
            raise GlossaryError(f"{folder} does not exist.")
        number, found = check_folder(Path(folder), nouns=nouns, common=common)
        count += number
        problems += found
    for problem in problems:
        print(problem)
    if problems:
        raise GlossaryError(f"{len(problems)} faults in {count} concepts.")
    print(f"{count} concepts, no faults")
    return 0


def _import(options: argparse.Namespace) -> int:
    from reader.glossary.exchange import read_file
    from reader.glossary.exchange.columns import columns_from
    from reader.glossary.exchange.preview import preview
    from reader.glossary.importing import Duplicates, carry_out, chosen, guessed_format

    name = options.format or guessed_format(options.file).name
    read = read_file(options.file, name, columns_from(options.columns))
    seen = preview(read, load_sources(resource("glossary")), _own(options))
    for skipped in seen.skipped:
        print(f"{options.file.name}:{skipped.line}: skipped: {skipped.reason}")
    for twin in seen.twins:
        print(f"{twin.concept.headword}: stands already in {', '.join(c.id for c in twin.there)}")
    for concept in seen.overriding:
        print(f"{concept.headword}: lies on top of the shipped entry {concept.id}")
    if not read.concepts:
        raise GlossaryError(f"{options.file.name} holds no entry that can be used.")
    print(
        f"{len(seen.new)} new ({len(seen.twins)} with a term that stands already), {len(seen.changed)} changed, "
        f"{len(seen.overriding)} on top of shipped ones, {len(seen.there)} there already, {len(seen.skipped)} skipped"
    )
    # A glossary of its own takes the file as it is: what counts where both have an entry is its place in the list.
    to_write = chosen(seen, Duplicates(options.duplicates)) if options.into == "own" else read.concepts
    if options.dry_run:
        print(f"nothing written: {len(to_write)} entries would be imported")
        return 0
    if to_write:
        termbase = Paths.of(options.profile).make().termbase
        carry_out(options.file, termbase, to_write, into=options.into, format=name, columns=options.columns)
    print(f"{len(to_write)} entries imported")
    return 0


def _undo(options: argparse.Namespace) -> int:
    from reader.glossary.termbase import Termbase

    path = Paths.of(options.profile).termbase
    if not path.exists():
        raise GlossaryError("There is nothing to undo.")
    with Termbase(path) as base:
        change = base.undo()
    if change is None:
        raise GlossaryError("There is nothing to undo.")
    print(f"undone: {change}")
    return 0


def _export(options: argparse.Namespace) -> int:
    from reader.glossary.exchange import export_concepts, format_named, save

    concepts = _all(options) if options.scope == "all" else _own(options)
    forms = _forms() if format_named(options.format).inflects else None
    written = export_concepts(concepts, options.format, forms)
    for loss in written.losses:
        print(f"not in the file: {loss}")
    save(written, options.file)
    print(f"{len(concepts)} entries, {len(written.content)} bytes in {options.file}")
    return 0


def _forms() -> Forms:
    from reader.recognition.nouns import NounTable
    from reader.recognition.written_forms import concept_forms

    return concept_forms(NounTable.read(resource("nouns", "nouns.tsv")))


def _all(options: argparse.Namespace) -> tuple[Concept, ...]:
    """The entries of all enabled glossaries, the uppermost where ids agree."""
    from reader.recognition.ready import concepts_in_effect

    return concepts_in_effect(Paths.of(options.profile))


def _own(options: argparse.Namespace) -> tuple[Concept, ...]:
    from reader.glossary.termbase import Termbase

    path = Paths.of(options.profile).termbase
    if not path.exists():
        return ()
    with Termbase(path) as base:
        if base.problem:
            print(f"lagebild: {base.problem}", file=sys.stderr)
        return base.concepts()
