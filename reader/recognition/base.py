"""The part of the splitter's data that does not depend on the glossary: written once, copied into every index."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from reader.paths import resource
from reader.recognition import store
from reader.recognition.forms_nouns import noun_forms
from reader.recognition.nouns import Noun, NounTable
from reader.recognition.pieces import FOREIGN, MODIFIER, fold, noun_pieces, read_parts

_STEP = 5000
"""Nouns between two checks."""


def write_pieces(pieces: list[tuple[str, str, int]], path: Path, lemma_path: Path) -> None:
    """Write (piece, lemma, flags) records and the trie of lemmas that they refer to."""
    import marisa_trie

    lemmas = marisa_trie.Trie({lemma for _, lemma, _ in pieces})
    lemmas.save(str(lemma_path))
    rows = ((piece, (lemmas[lemma], flags)) for piece, lemma, flags in pieces)
    marisa_trie.RecordTrie("<IB", rows).save(str(path))


def base_pieces(cache: Path, table: NounTable, check: Callable[[], None]) -> Path:
    """Return a folder below ``cache`` with the pieces of the noun list, written there at the first call: a second.

    ``check`` is called now and then: it may raise.
    """
    rules = Path(__file__).with_name("pieces.py")
    sources = (resource("nouns", "nouns.tsv"), resource("nouns", "parts.tsv"), rules)
    digest = hashlib.sha256(str(store.FORMAT).encode())
    for path in sources:
        digest.update(path.read_bytes())
    folder = cache / f"nouns-{digest.hexdigest()[:16]}"
    if folder.exists():
        return folder
    for old in cache.glob("nouns-*"):
        shutil.rmtree(old, ignore_errors=True)
    work = Path(tempfile.mkdtemp(prefix=".nouns-", dir=cache))
    try:
        pieces = list(_pieces(table, read_parts(sources[1]), check))
        write_pieces(pieces, work / store.PIECES, work / store.NOUNS)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    try:
        work.rename(folder)
    except OSError:
        # Another process was faster: what it wrote is the same.
        shutil.rmtree(work, ignore_errors=True)
    return folder


def _pieces(table: NounTable, parts: Iterable[str], check: Callable[[], None]) -> Iterable[tuple[str, str, int]]:
    for number, noun in enumerate(table):
        if not number % _STEP:
            check()
        yield from noun_pieces(noun, noun.forms(), glossary=False)
    for part in parts:
        if part.endswith("-"):
            yield fold(part[:-1]), part, MODIFIER | FOREIGN
        elif part not in table and len(part) > 3:
            # Words that stand only at the end of compounds (Räumer) are missing in the noun list.
            yield from noun_pieces(Noun(part, "", ""), noun_forms(part, table), glossary=False)
