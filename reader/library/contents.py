"""Sentences, translations and terms of saved articles, and the concordance over all of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from reader.library.articles import make_searchable
from reader.library.index_form import LETTERS, german_form, key_token, quoted
from reader.library.records import Concordance, Contents, SavedSentence, Span


def write(db: sqlite3.Connection, number: int, contents: Contents) -> None:
    """Take sentences and terms of a run of parts; English that is not given stays where the German is the same."""
    if db.execute("SELECT 1 FROM article WHERE id = ?", (number,)).fetchone() is None:
        return  # deleted for good while it was open
    first, last = contents.first_part, contents.first_part + contents.part_count
    run = (number, first, last)
    kept = {
        german: (english, engine, status)
        for german, english, engine, status in db.execute(
            "SELECT german, english, engine, status FROM sentence"
            " WHERE article = ? AND part >= ? AND part < ? AND english IS NOT NULL",
            run,
        )
    }
    db.execute("DELETE FROM sentence WHERE article = ? AND part >= ? AND part < ?", run)
    rows = []
    for s in contents.sentences:
        english, engine, status = s.english, s.engine, s.status
        if english is None:
            english, engine, status = kept.get(s.german, (None, "", ""))
        rows.append((number, s.part, s.index, s.german, english, engine, status))
    db.executemany("INSERT OR REPLACE INTO sentence VALUES(?,?,?,?,?,?,?)", rows)
    if contents.terms is not None:
        db.execute("DELETE FROM term WHERE article = ? AND part >= ? AND part < ?", run)
        db.executemany(
            "INSERT INTO term VALUES(?,?,?,?,?,?,?,?)",
            [
                (number, t.part, t.index, t.key, t.lemma, _spans(t.pieces), _spans(t.target), "\n".join(t.parts))
                for t in contents.terms
            ],
        )
    _count(db, number, terms=contents.terms is not None)


def _count(db: sqlite3.Connection, number: int, *, terms: bool) -> None:
    said = [row[0] for row in db.execute("SELECT english FROM sentence WHERE article = ?", (number,))]
    english = [text for text in said if text]
    db.execute("UPDATE article SET sentences = ?, translated = ? WHERE id = ?", (len(said), len(english), number))
    if not terms:
        make_searchable(db, number, "\n".join(english), None)
        return
    keys: set[str] = set()
    words: set[str] = set()
    for key, lemma, parts in db.execute("SELECT DISTINCT key, lemma, parts FROM term WHERE article = ?", (number,)):
        keys.add(key)
        words.update((german_form(lemma), key_token(key)), (german_form(part) for part in parts.split("\n") if part))
    db.execute("UPDATE article SET terms = ? WHERE id = ?", (len(keys), number))
    make_searchable(db, number, "\n".join(english), "\n".join(sorted(words)))


def _spans(spans: Iterable[Span]) -> str:
    return " ".join(f"{start}-{end}" for start, end in spans)


def spans_of(text: str) -> tuple[Span, ...]:
    """Return the ranges as they were written."""
    pairs = (piece.split("-") for piece in text.split())
    return tuple((int(start), int(end)) for start, end in pairs)


def sentences(db: sqlite3.Connection, number: int, first: int = 0, count: int = 1_000_000) -> list[SavedSentence]:
    """Return the sentences of a run of parts in reading order."""
    rows = db.execute(
        "SELECT part, number, german, english, engine, status FROM sentence"
        " WHERE article = ? AND part >= ? AND part < ? ORDER BY part, number",
        (number, first, first + count),
    )
    return [SavedSentence(*row) for row in rows]


def concordance(
    db: sqlite3.Connection, keys: tuple[str, ...], lemmas: tuple[str, ...], limit: int
) -> list[Concordance]:
    """Return every sentence outside the bin with one of the terms, the newest article first.

    ``keys``: concept ids (or ``~lemma``); ``lemmas``: words as they are cited, also as parts of compounds.
    """
    keys = (*keys, *(f"~{lemma}" for lemma in lemmas))
    inside = " OR ".join(quoted(german_form(lemma)) for lemma in lemmas if LETTERS.search(german_form(lemma)))
    some, words = ",".join("?" * len(keys)), ",".join("?" * len(lemmas))
    as_part = " OR ".join(["instr(char(10) || t.parts || char(10), char(10) || ? || char(10))"] * len(lemmas)) or "0"
    rows = db.execute(
        "WITH hit(id) AS ("  # noqa: S608 - only question marks are put in
        f" SELECT rowid FROM term WHERE key IN ({some}) UNION SELECT rowid FROM term WHERE lemma IN ({words}) UNION"
        " SELECT t.rowid FROM term t WHERE t.parts != '' AND t.article IN"
        f" (SELECT rowid FROM search WHERE ? != '' AND search MATCH ?) AND ({as_part}))"
        " SELECT a.id, a.headline, a.outlet, a.date, t.part, t.number, s.german, coalesce(s.english, ''), t.pieces,"
        " t.target FROM hit JOIN term t ON t.rowid = hit.id JOIN article a ON a.id = t.article AND a.deleted = ''"
        " JOIN sentence s ON s.article = t.article AND s.part = t.part AND s.number = t.number"
        " ORDER BY a.date DESC, a.id DESC, t.part, t.number LIMIT ?",
        (*keys, *lemmas, inside, f"lemmas : ({inside})" if inside else '""', *lemmas, limit),
    )
    found: dict[tuple[int, int, int], Concordance] = {}
    for row in rows:
        place = (row[0], row[4], row[5])
        marked, target = spans_of(row[8]), spans_of(row[9])
        before = found.get(place)
        if before is not None:
            marked, target = (*before.marks, *marked), (*before.target, *target)
        found[place] = Concordance(*row[:8], tuple(sorted(set(marked))), tuple(sorted(set(target))))  # type: ignore[call-arg]
    return list(found.values())
