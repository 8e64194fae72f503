"""Highlights and notes: kept with their words, so that they are found again where the text has changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from reader.errors import ContentError
from reader.library.articles import now, row_of
from reader.library.records import Note, NotePiece, NoteRow

_TELLING = 4
"""Characters from which on words are known again in another paragraph."""
_NOTE = "n.id, n.article, n.language, n.pieces, n.text, n.created, n.changed"
_ARTICLE = (
    "a.id, a.headline, a.outlet, a.author, a.date, a.source, a.added, a.opened, a.progress, a.terms, a.sentences,"
    " a.translated, a.tags, a.versions, a.notes, a.deleted"
)


def add(db: sqlite3.Connection, article: int, language: str, pieces: Sequence[NotePiece], text: str) -> Note:
    """Keep a highlight, with the user's words or without."""
    if db.execute("SELECT 1 FROM article WHERE id = ?", (article,)).fetchone() is None:
        raise ContentError("The article of this note is no longer in the library.", hint="Open it again.")
    date = now()
    made = db.execute(
        "INSERT INTO note(article, language, pieces, text, created, changed) VALUES(?,?,?,?,?,?)",
        (article, language, _written(pieces), text.strip(), date, date),
    )
    _count(db, article)
    return Note(int(made.lastrowid or 0), article, language, tuple(pieces), text.strip(), date, date)


def put_back(db: sqlite3.Connection, note: Note) -> None:
    """Take a removed note back as it was."""
    db.execute(
        "INSERT OR REPLACE INTO note VALUES(?,?,?,?,?,?,?)",
        (note.id, note.article, note.language, _written(note.pieces), note.text, note.created, note.changed),
    )
    _count(db, note.article)


def change(db: sqlite3.Connection, number: int, text: str) -> None:
    """Take new words for a note; '' makes it a highlight."""
    db.execute("UPDATE note SET text = ?, changed = ? WHERE id = ?", (text.strip(), now(), number))


def remove(db: sqlite3.Connection, number: int) -> Note | None:
    """Remove a note and return it, for undoing."""
    row = db.execute(f"SELECT {_NOTE} FROM note n WHERE n.id = ?", (number,)).fetchone()  # noqa: S608
    if row is None:
        return None
    db.execute("DELETE FROM note WHERE id = ?", (number,))
    _count(db, row[1])
    return _read(row)


def of_article(db: sqlite3.Connection, article: int) -> list[Note]:
    """Return an article's notes, the oldest first."""
    rows = db.execute(f"SELECT {_NOTE} FROM note n WHERE n.article = ? ORDER BY n.id", (article,))  # noqa: S608
    return [_read(row) for row in rows]


def all_notes(db: sqlite3.Connection) -> list[NoteRow]:
    """Return all notes outside the bin: the article with the latest note first, in it in order of the text."""
    rows = db.execute(
        f"SELECT {_NOTE}, {_ARTICLE} FROM note n JOIN article a ON a.id = n.article WHERE a.deleted = ''"  # noqa: S608
    )
    found = [NoteRow(_read(row[:7]), row_of(row[7:])) for row in rows]
    latest: dict[int, str] = {}
    for one in found:
        latest[one.article.id] = max(latest.get(one.article.id, ""), one.note.changed)
    found.sort(key=lambda r: (r.note.pieces[0].part, r.note.pieces[0].start) if r.note.pieces else (0, 0))
    found.sort(key=lambda r: (latest[r.article.id], r.article.id), reverse=True)
    return found


def placed(note: Note, texts: dict[int, str]) -> Note:
    """Return the note where its words stand now. ``texts``: part -> text of that side; what is gone has no pieces.

    The same place, else the nearest such words in the part, else in any part: there only as whole words, and of some
    length, because a mark on "die" must not jump to another one.
    """
    pieces = []
    for piece in note.pieces:
        if texts.get(piece.part, "")[piece.start : piece.end] == piece.quote:
            pieces.append(piece)
            continue
        order = sorted(texts, key=lambda part: abs(part - piece.part))
        for part in order:
            own = part == piece.part
            if not own and len(piece.quote) < _TELLING:
                continue
            at = _nearest(texts[part], piece.quote, piece.start if own else 0, whole=not own)
            if at >= 0:
                pieces.append(replace(piece, part=part, start=at, end=at + len(piece.quote)))
                break
    return replace(note, pieces=tuple(pieces))


def _nearest(text: str, quote: str, start: int, *, whole: bool) -> int:
    """Return where the quote stands nearest to ``start``, -1 where it does not.

    Whole words go before parts of others ("Heer" in "verheerend"); ``whole``: only they count.
    """
    places = []
    at = text.find(quote) if quote else -1
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    words = [place for place in places if _is_whole(text, place, place + len(quote))]
    return min(words or ([] if whole else places), key=lambda place: abs(place - start), default=-1)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Say whether the range begins and ends between words."""
    inside = (at for at in (start, end) if 0 < at < len(text))
    return not any(text[at - 1].isalnum() and text[at].isalnum() for at in inside)


def _count(db: sqlite3.Connection, article: int) -> None:
    db.execute("UPDATE article SET notes = (SELECT count(*) FROM note WHERE article = ?1) WHERE id = ?1", (article,))


def _written(pieces: Sequence[NotePiece]) -> str:
    return json.dumps([(p.part, p.start, p.end, p.quote) for p in pieces], ensure_ascii=False)


def _read(row: tuple[object, ...]) -> Note:
    number, article, language, pieces, text, created, changed = row
    try:
        read = tuple(NotePiece(*piece) for piece in json.loads(str(pieces)))
    except (ValueError, TypeError):
        read = ()
    return Note(int(str(number)), int(str(article)), str(language), read, str(text), str(created), str(changed))
