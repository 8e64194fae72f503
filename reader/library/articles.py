"""Articles in the tables: kept, versioned, listed, put into the bin. Every function is part of one transaction."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime

from reader.errors import ContentError
from reader.library.identity import address_key, is_another, text_key
from reader.library.index_form import english_form, german_form
from reader.library.records import Kept, Place, Row, Version
from reader.text.article import Article, article_as_dict, article_from_dict

_BLOCKS = 20
"""Blocks a line of a saved article."""
_ROW = (
    "a.id, a.headline, a.outlet, a.author, a.date, a.source, a.added, a.opened, a.progress, a.terms, a.sentences,"
    " a.translated, a.tags, a.versions, a.notes, a.deleted"
)


def now() -> str:
    """Return the local time with seconds, as the list shows it."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def replace(db: sqlite3.Connection, number: int, article: Article) -> Kept | None:
    """Take an article as the reader edited it, in place of its current version; None where it is gone."""
    row = db.execute("SELECT version FROM article WHERE id = ?", (number,)).fetchone()
    if row is None:
        return None
    db.execute("UPDATE version SET hash = ?, content = ? WHERE id = ?", (text_key(article), _content(article), row[0]))
    _take_text(db, number, row[0], article)
    db.execute("DELETE FROM sentence WHERE article = ?", (number,))
    db.execute("DELETE FROM term WHERE article = ?", (number,))
    return Kept(number, row[0])


def keep(db: sqlite3.Connection, article: Article, *, opened: bool) -> Kept:
    """Save the article, or find it: the same address or the same text is the same article."""
    key, address, date = text_key(article), address_key(article.source), now()
    found = _find(db, article, key, address)
    if found is None:
        made = db.execute(
            "INSERT INTO article(headline, outlet, author, date, source, added, opened) VALUES('','','','','',?,?)",
            (date, date if opened else ""),
        )
        number = int(made.lastrowid or 0)
        version = _add_version(db, number, 1, key, article, date)
        if address:
            db.execute("INSERT OR REPLACE INTO address VALUES(?,?)", (address, number))
        _take_text(db, number, version, article)
        return Kept(number, version, new=True)
    if address:
        db.execute("INSERT OR IGNORE INTO address VALUES(?,?)", (address, found))
    if opened:
        db.execute("UPDATE article SET opened = ?, deleted = '' WHERE id = ?", (date, found))
    current, count = db.execute("SELECT version, versions FROM article WHERE id = ?", (found,)).fetchone()
    known = db.execute("SELECT id FROM version WHERE article = ? AND hash = ?", (found, key)).fetchone()
    version = int(known[0]) if known else _add_version(db, found, count + 1, key, article, date)
    if known:
        db.execute("UPDATE version SET content = ? WHERE id = ?", (_content(article), version))
    else:
        db.execute("UPDATE article SET versions = ? WHERE id = ?", (count + 1, found))
    if version != current or db.execute("SELECT 1 FROM search WHERE rowid = ?", (found,)).fetchone() is None:
        _take_text(db, found, version, article)
    else:
        _take_names(db, found, version, article)
    return Kept(found, version, changed=version != current)


def _find(db: sqlite3.Connection, article: Article, key: str, address: str) -> int | None:
    if address:
        row = db.execute("SELECT article FROM address WHERE address = ?", (address,)).fetchone()
        if row is not None and not is_another(content(db, int(row[0])), article):
            return int(row[0])
    row = db.execute("SELECT article FROM version WHERE hash = ? ORDER BY id DESC LIMIT 1", (key,)).fetchone()
    return None if row is None else int(row[0])


def _content(article: Article) -> str:
    """Return the article as JSON lines: the head, then some blocks a line, so that no step holds up other threads."""
    table = article_as_dict(article)
    blocks = table.pop("blocks")
    lines = [_json({**table, "blocks": []})]
    lines += [_json(blocks[at : at + _BLOCKS]) for at in range(0, len(blocks), _BLOCKS)]
    return "\n".join(lines)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _read(text: str) -> Article:
    head, *rest = text.split("\n")
    table = json.loads(head)
    for line in rest:
        table["blocks"] += json.loads(line)
    return article_from_dict(table)


def _add_version(db: sqlite3.Connection, number: int, count: int, key: str, article: Article, date: str) -> int:
    made = db.execute(
        "INSERT INTO version(article, number, date, hash, content) VALUES(?,?,?,?,?)",
        (number, count, date, key, _content(article)),
    )
    return int(made.lastrowid or 0)


def _take_names(db: sqlite3.Connection, number: int, version: int, article: Article) -> str:
    """Make this version the one that is listed; return what its headline is found by."""
    headline = article.headline or next((block.text[:120] for block in article.blocks), "")
    db.execute(
        "UPDATE article SET headline = ?, outlet = ?, author = ?, date = ?, source = ?, version = ? WHERE id = ?",
        (headline, article.outlet, article.author, article.date, article.source, version, number),
    )
    return german_form(" ".join((headline, article.outlet, article.author)))


def _take_text(db: sqlite3.Connection, number: int, version: int, article: Article) -> None:
    """Make this version the one that is listed and found; what its English and terms are comes after it."""
    names = _take_names(db, number, version, article)
    text = "\n".join(german_form(part.text) for part in article.parts())
    db.execute(
        "INSERT OR REPLACE INTO search(rowid, head, german, english, lemmas) VALUES(?,?,?,'','')", (number, names, text)
    )


def content(db: sqlite3.Connection, number: int, version: int | None = None) -> Article:
    """Return the article as it was saved, the current version or another. Raises ContentError where it is gone."""
    row = db.execute(
        "SELECT v.content FROM version v JOIN article a ON a.id = v.article"
        " WHERE a.id = ? AND v.id = coalesce(?, a.version)",
        (number, version),
    ).fetchone()
    if row is None:
        raise ContentError("This article is no longer in the library.")
    try:
        return _read(row[0])
    except (ValueError, KeyError, TypeError) as error:
        raise ContentError("This article is damaged in the library.") from error


def versions(db: sqlite3.Connection, number: int) -> list[Version]:
    """Return all states of an article's text, the oldest first."""
    rows = db.execute("SELECT id, number, date FROM version WHERE article = ? ORDER BY number", (number,))
    return [Version(*row) for row in rows]


def rows(db: sqlite3.Connection, *, binned: bool = False) -> list[Row]:
    """Return the list, what was opened last first; ``binned``: what is in the bin."""
    found = db.execute(
        f"SELECT {_ROW} FROM article a WHERE (a.deleted != '') = ? ORDER BY max(a.opened, a.added) DESC, a.id DESC",  # noqa: S608
        (binned,),
    )
    return [row_of(values) for values in found]


def row(db: sqlite3.Connection, number: int) -> Row | None:
    """Return one article of the list or the bin."""
    values = db.execute(f"SELECT {_ROW} FROM article a WHERE a.id = ?", (number,)).fetchone()  # noqa: S608
    return None if values is None else row_of(values)


def row_of(v: tuple[object, ...]) -> Row:
    """Return the row of the columns above; positional, because a list has ten thousand of them."""
    return Row(*v[:12], tuple(str(v[12]).split("\n")) if v[12] else (), *v[13:])  # type: ignore[call-arg, arg-type]


def set_place(db: sqlite3.Connection, number: int, place: Place, progress: float) -> None:
    """Keep where reading stopped, and how far it ever came (0 to 1)."""
    text = json.dumps([place.part, place.language, place.position, place.delta, place.section])
    db.execute(
        "UPDATE article SET place = ?, progress = max(progress, ?) WHERE id = ?",
        (text, min(1.0, max(0.0, progress)), number),
    )


def place(db: sqlite3.Connection, number: int) -> Place | None:
    """Return where reading stopped."""
    found = db.execute("SELECT place FROM article WHERE id = ?", (number,)).fetchone()
    try:
        return Place(*json.loads(found[0])) if found and found[0] else None
    except (ValueError, TypeError):
        return None


def set_tags(db: sqlite3.Connection, number: int, tags: tuple[str, ...]) -> None:
    """Take new tags, each once, sorted."""
    wanted = sorted({" ".join(tag.split()) for tag in tags if tag.strip()}, key=str.casefold)
    db.execute("UPDATE article SET tags = ? WHERE id = ?", ("\n".join(wanted), number))


def set_binned(db: sqlite3.Connection, numbers: tuple[int, ...], *, binned: bool) -> None:
    """Put articles into the bin, or take them out."""
    db.executemany("UPDATE article SET deleted = ? WHERE id = ?", [(now() if binned else "", n) for n in numbers])


def purge(db: sqlite3.Connection, numbers: tuple[int, ...] | None) -> int:
    """Remove binned articles for good, with notes and versions; None empties the bin. Return how many."""
    wanted = [r[0] for r in db.execute("SELECT id FROM article WHERE deleted != ''")]
    gone = [(n,) for n in wanted if numbers is None or n in numbers]
    db.executemany("DELETE FROM search WHERE rowid = ?", gone)
    db.executemany("DELETE FROM article WHERE id = ?", gone)
    return len(gone)


def make_searchable(db: sqlite3.Connection, number: int, english: str, lemmas: str | None) -> None:
    """Take what an article is found by beside its German; ``lemmas`` None: as before. One change of the index."""
    before = db.execute("SELECT english, lemmas FROM search WHERE rowid = ?", (number,)).fetchone()
    after = (english_form(english), before[1] if lemmas is None and before else lemmas or "")
    if before is not None and after != before:
        db.execute("UPDATE search SET english = ?, lemmas = ? WHERE rowid = ?", (*after, number))
