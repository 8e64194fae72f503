"""Compile concepts into an index folder: memory-mapped tries, a SQLite file, nothing to execute."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import tempfile
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from reader.cancel import CancelToken
from reader.glossary.concept import Concept, Sense, Status, Term
from reader.paths import resource
from reader.recognition import store
from reader.recognition.base import base_pieces, write_pieces
from reader.recognition.cues import Expander, field_records, pack_sense, read_fields, read_lists
from reader.recognition.form_table import pack_record, write_forms
from reader.recognition.nouns import Noun, NounTable
from reader.recognition.pieces import noun_pieces, read_parts
from reader.recognition.tags import Tag
from reader.recognition.words import TermForms, Word, term_forms

Report = Callable[[int, int], None]
_STEP = 500
EDITORS = "lagebild"
BULK = 5000
"""From this many concepts on, an origin is a bulk import: its everyday words stay unmarked, its nouns split nothing."""


def fingerprint(concepts: Sequence[Concept]) -> str:
    """Return what an index depends on as a hash: the concepts, the shared word lists, the format."""
    digest = hashlib.sha256(str(store.FORMAT).encode())
    for path in _resources():
        digest.update(path.read_bytes() if path.exists() else b"-")
    for concept in concepts:
        digest.update(repr(concept).encode())
    return digest.hexdigest()


def build_index(
    concepts: Sequence[Concept],
    folder: Path,
    *,
    token: CancelToken | None = None,
    report: Report | None = None,
    stamp: str = "",
    first: int = 0,
) -> None:
    """Write the index of ``concepts`` to ``folder``, replacing what is there only when all is written.

    ``report(done, total)`` counts concepts. ``stamp``: the fingerprint to keep (default: :func:`fingerprint`).
    ``first``: terms and words are numbered from here on, so that the index can lie on top of another one.
    Raises Cancelled (nothing changed then), OSError where the folder cannot be written.
    Terms that cannot be matched are left out and listed in ``Index.faults``.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        _Build(work, folder.parent, token, report, first).run(concepts, stamp or fingerprint(concepts))
        old = work.with_name(work.name + "-old")
        if folder.exists():
            folder.rename(old)
        work.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise


def check_terms(concepts: Sequence[Concept]) -> list[str]:
    """Return 'id: "term" reason' for every German term that no index could match."""
    table = NounTable.read(resource("nouns", "nouns.tsv"))
    faults: list[str] = []
    for concept in concepts:
        for term in concept.de:
            try:
                term_forms(term, table)
            except ValueError as error:
                faults.append(_fault(concept, term, error))
    return faults


def unmatchable(term: Term) -> str:
    """Return why no index could match a term ('is a single letter'), '' where one can. Takes no noun list."""
    try:
        term_forms(term, NounTable(()))
    except ValueError as error:
        return f"“{term.text}” {error}"
    return ""


def _fault(concept: Concept, term: Term, error: ValueError) -> str:
    return f'{concept.id}: the term "{term.text}" {error}'


def _resources() -> list[Path]:
    return [
        resource("nouns", "nouns.tsv"),
        resource("nouns", "parts.tsv"),
        resource("nouns", "opaque.txt"),
        resource("nouns", "common.txt"),
        resource("sense", "fields.toml"),
        resource("sense", "lists.toml"),
    ]


class _Build:
    """One run: collects records, then writes the files."""

    def __init__(
        self, folder: Path, cache: Path, token: CancelToken | None, report: Report | None, first: int = 0
    ) -> None:
        self._first = first
        self._folder = folder
        self._cache = cache
        self._token = token
        self._report = report
        self._table = NounTable.read(resource("nouns", "nouns.tsv"))
        self._expander = Expander(self._table, read_lists(resource("sense", "lists.toml")))
        self._forms: list[str] = []
        self._records = array("Q")
        self._phrases: list[tuple[str, tuple[int]]] = []
        self._word_numbers: dict[tuple[str, tuple[str, ...]], tuple[int, bool]] = {}
        self._glossary_nouns: dict[str, tuple[str, set[str]]] = {}
        self._faults: list[str] = []
        self._common = frozenset(_listed("common.txt"))

    def run(self, concepts: Sequence[Concept], stamp: str) -> None:
        data = sqlite3.connect(self._folder / store.DATA)
        try:
            data.executescript(
                "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT);"
                "CREATE TABLE concept(id TEXT PRIMARY KEY, data TEXT) WITHOUT ROWID;"
                "CREATE TABLE sense(key TEXT PRIMARY KEY, data TEXT) WITHOUT ROWID;"
                "CREATE TABLE term(no INTEGER PRIMARY KEY, data TEXT);"
            )
            self._terms(concepts, data)
            self._check()
            self._write_tries()
            self._check()
            self._write_meta(data, stamp)
            data.commit()
        finally:
            data.close()

    def _check(self) -> None:
        if self._token is not None:
            self._token.raise_if_cancelled()

    def _terms(self, concepts: Sequence[Concept], data: sqlite3.Connection) -> None:
        sizes = Counter(c.origin for c in concepts)
        bulk = {origin for origin, size in sizes.items() if size >= BULK and origin != EDITORS}
        number = self._first
        for done, concept in enumerate(concepts):
            if done % _STEP == 0:
                self._check()
                if self._report is not None:
                    self._report(done, len(concepts))
            data.execute("INSERT OR IGNORE INTO concept VALUES (?, ?)", (concept.id, store.pack_concept(concept)))
            self._sense(data, concept.id, concept.sense)
            for rank, term in enumerate(concept.de):
                try:
                    forms = term_forms(term, self._table)
                except ValueError as error:
                    self._faults.append(_fault(concept, term, error))
                    continue
                number += 1
                if term.sense is not None:
                    self._sense(data, sense_key(concept, term), term.sense)
                self._add(number, term, forms, splits=concept.origin not in bulk)
                row = store.encode(_term_row(concept, term, forms, rank, curated=concept.origin not in bulk))
                data.execute("INSERT INTO term VALUES (?, ?)", (number, row))
        if self._report is not None:
            self._report(len(concepts), len(concepts))

    def _sense(self, data: sqlite3.Connection, key: str, sense: Sense) -> None:
        if sense != Sense():
            row = json.dumps(pack_sense(sense, self._expander), ensure_ascii=False)
            data.execute("INSERT OR IGNORE INTO sense VALUES (?, ?)", (key, row))

    def _put(self, form: str, number: int, kind: int, tag: int) -> None:
        self._forms.append(form)
        self._records.append(pack_record(number, kind, tag))

    def _add(self, number: int, term: Term, forms: TermForms, *, splits: bool) -> None:
        everyday = not splits and term.text.casefold() in self._common
        for form, tag in forms.single.items():
            common = everyday or (not splits and form.casefold() in self._common)
            self._put(form, number, store.EVERYDAY if common else store.TERM, tag)
        if splits and forms.single and (forms.kind == "noun" or (forms.kind == "abbr" and len(term.text) > 3)):
            _, known = self._glossary_nouns.setdefault(term.text, (term.gender, set()))
            known.update(forms.single)
        for words in forms.phrases:
            self._sequence(words, number)
        for words in forms.complement:
            self._sequence(words, number)
        if forms.verb is not None:
            light = bool(forms.complement)
            for form, tag in forms.verb.split.items():
                self._put(form, number, store.LIGHT_SPLIT if light else store.SPLIT_VERB, tag)
            if light:
                for form, tag in forms.verb.solid.items():
                    self._put(form, number, store.LIGHT_VERB, tag)

    def _sequence(self, words: list[Word], number: int) -> None:
        numbers = [self._word(word, first=place == 0) for place, word in enumerate(words)]
        self._phrases.append(("".join(f"{n:x} " for n in numbers), (number,)))

    def _word(self, word: Word, *, first: bool) -> int:
        key = (word.text, tuple(sorted(word.forms)))
        known = self._word_numbers.get(key)
        if known is None:
            number, was_first = self._first + len(self._word_numbers) + 1, False
            for form, tag in word.forms.items():
                self._put(form, number, store.INNER_WORD, tag)
        else:
            number, was_first = known
        if first and not was_first:
            for form, tag in word.forms.items():
                self._put(form, number, store.FIRST_WORD, tag)
        self._word_numbers[key] = (number, was_first or first)
        return number

    def _write_tries(self) -> None:
        import marisa_trie

        self._shards = write_forms(self._forms, self._records, self._folder, self._check)
        self._check()
        marisa_trie.RecordTrie("<I", self._phrases).save(str(self._folder / store.PHRASES))
        self._check()
        pieces = list(self._own_pieces())
        write_pieces(pieces, self._folder / store.OWN_PIECES, self._folder / store.OWN_NOUNS)
        self._check()
        base = base_pieces(self._cache, self._table, self._check)
        for name in (store.PIECES, store.NOUNS):
            shutil.copyfile(base / name, self._folder / name)
        self._check()
        fields = read_fields(resource("sense", "fields.toml"))
        exact, self._patterns = field_records(fields, self._expander)
        marisa_trie.BytesTrie((f, n.encode()) for f, n in exact).save(str(self._folder / store.CUES))

    def _own_pieces(self) -> Iterator[tuple[str, str, int]]:
        for lemma, (gender, forms) in self._glossary_nouns.items():
            yield from noun_pieces(Noun(lemma, gender, ""), forms, glossary=True)

    def _write_meta(self, data: sqlite3.Connection, stamp: str) -> None:
        meta: dict[str, Any] = {
            "format": store.FORMAT,
            "shards": self._shards,
            "fingerprint": stamp,
            "faults": self._faults,
            "patterns": self._patterns,
            "parts": read_parts(resource("nouns", "parts.tsv")),
            "opaque": _listed("opaque.txt"),
        }
        rows = [(key, json.dumps(value, ensure_ascii=False)) for key, value in meta.items()]
        data.executemany("INSERT INTO meta VALUES (?, ?)", rows)


def _term_row(concept: Concept, term: Term, forms: TermForms, rank: int, *, curated: bool) -> list[Any]:
    return [
        concept.id,
        term.text,
        forms.kind,
        term.gender,
        forms.verb.particle if forms.verb is not None else "",
        int(forms.reflexive),
        int(bool(forms.complement)),
        concept.domain,
        list(concept.equivalents_of(term)),
        int(curated),
        rank + (5 if term.status is Status.DEPRECATED else 0),
        int(Tag.BASE in forms.single.values()),
        sense_key(concept, term) if term.sense is not None else "",
    ]


def sense_key(concept: Concept, term: Term) -> str:
    """Return the key of sense data that hold for one term of an entry only."""
    return f"{concept.id} {term.text}"


def _listed(name: str) -> list[str]:
    """Return the words of a list in resources/nouns, comments left out."""
    path = resource("nouns", name)
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line and not line.startswith("#")]
