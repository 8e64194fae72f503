"""Every change of the termbase: one transaction, numbered, with what was before it, so that it can be undone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from reader.errors import ProfileError

UNDO_DEPTH = 100
"""Changes that can be undone; what was before older ones is forgotten."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change. ``kind``: 'put', 'remove', 'hide', 'merge', 'import', 'add', 'forget', 'switch', 'move', 'rename',
    'reread', 'restore', 'damaged' or 'undo'; ``subject``: a headword or the name of a glossary or file; ``count``:
    entries concerned; ``at``: UTC.
    """

    number: int
    at: str
    kind: str
    subject: str
    count: int
    undone: bool
    undoable: bool

    def __str__(self) -> str:
        names = {
            "put": "change of", "remove": "removal of", "hide": "hiding of", "merge": "merging into",
            "import": "import of", "add": "new glossary", "forget": "removal of the glossary",
            "switch": "switching of the glossary", "move": "priority of the glossary", "rename": "name of the glossary",
            "reread": "reading again of", "restore": "restoring of", "undo": "undoing of",
            "damaged": "setting aside of a damaged file,",
        }  # fmt: skip
        entries = f" ({self.count} entries)" if self.count > 1 else ""
        return f"{names.get(self.kind, self.kind)} {self.subject}{entries}".strip()


class Journal:
    """Numbers the changes of a termbase and undoes them."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @contextmanager
    def change(self, kind: str, subject: str = "", *, undoable: bool = True) -> Iterator[int]:
        """Carry out a change in one transaction; anything raised inside takes all of it back.

        Yields its number. Raises ProfileError where the file refuses (full disk, locked).
        """
        db = self._db
        try:
            db.execute("BEGIN IMMEDIATE")
            number = db.execute(
                "INSERT INTO change (kind, subject, undoable) VALUES (?, ?, ?)", (kind, subject, undoable)
            ).lastrowid
            assert number is not None
            yield number
            for table in ("entry_before", "glossary_before"):
                db.execute(f"DELETE FROM {table} WHERE change <= ?", (number - UNDO_DEPTH,))  # noqa: S608 - our names
            db.execute("UPDATE change SET undoable = 0 WHERE undoable AND number <= ?", (number - UNDO_DEPTH,))
            db.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise ProfileError(f"The termbase could not be changed: {error}.") from error
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")

    def keep_entries(self, number: int, glossary: str, ids: Iterable[str]) -> None:
        """Note what is there under these ids before the change ``number`` writes them; new ids need no note."""
        self._db.executemany(
            "INSERT OR IGNORE INTO entry_before SELECT ?, * FROM entry WHERE glossary = ? AND id = ?",
            ((number, glossary, key) for key in ids),
        )

    def keep_glossary(self, number: int, name: str, *, entries: bool = False) -> None:
        """Note the row of a glossary (that there is none), with all its entries where they are to go."""
        cursor = self._db.execute("SELECT * FROM glossary WHERE name = ?", (name,))
        row = cursor.fetchone()
        text = None if row is None else json.dumps(dict(zip([c[0] for c in cursor.description], row, strict=True)))
        self._db.execute("INSERT OR IGNORE INTO glossary_before VALUES (?, ?, ?)", (number, name, text))
        if entries:
            self._db.execute(
                "INSERT OR IGNORE INTO entry_before SELECT ?, * FROM entry WHERE glossary = ?",
                (number, name),
            )

    def count(self, number: int, count: int) -> None:
        """Note how many entries a change concerns."""
        self._db.execute("UPDATE change SET count = ? WHERE number = ?", (count, number))

    def untold_damage(self) -> str:
        """Return the name of a damaged file that was set aside and not told about yet, and take it as told."""
        row = self._db.execute("SELECT number, subject FROM change WHERE kind = 'damaged' AND NOT undone").fetchone()
        if row is None:
            return ""
        self._db.execute("UPDATE change SET undone = 1 WHERE number = ?", (row[0],))
        return str(row[1])

    def last_undoable(self) -> Change | None:
        """Return what :meth:`undo` would take back."""
        return next(iter(self._changes("WHERE undoable AND NOT undone", 1)), None)

    def history(self, limit: int = UNDO_DEPTH) -> tuple[Change, ...]:
        """Return the last changes, newest first."""
        return self._changes("", limit)

    def _changes(self, where: str, limit: int) -> tuple[Change, ...]:
        rows = self._db.execute(
            "SELECT number, at, kind, subject, count, undone, undoable FROM change"  # noqa: S608 - our words
            f" {where} ORDER BY number DESC LIMIT ?",
            (limit,),
        )
        return tuple(
            Change(number, at, kind, subject, count, bool(undone), bool(undoable))
            for number, at, kind, subject, count, undone, undoable in rows
        )

    def undo(self, number: int | None = None) -> Change | None:
        """Take the last change back and return it; None where nothing can be undone.

        ``number``: only this change, and only while it is the last one: a button 'Undo' must not undo another.
        """
        change = self.last_undoable()
        if change is None or (number is not None and change.number != number):
            return None
        with self.change("undo", change.subject, undoable=False) as now:
            db = self._db
            rows = db.execute("SELECT name, row FROM glossary_before WHERE change = ?", (change.number,)).fetchall()
            for name, text in rows:
                db.execute("DELETE FROM glossary WHERE name = ?", (name,))
                if text is None:
                    db.execute("DELETE FROM entry WHERE glossary = ?", (name,))
                else:
                    row = json.loads(text)
                    marks = ", ".join("?" * len(row))
                    db.execute(f"INSERT INTO glossary ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # noqa: S608
            # The change is the last one, so all that it wrote still says so.
            db.execute("DELETE FROM entry WHERE written = ?", (change.number,))
            db.execute(
                "INSERT INTO entry SELECT glossary, id, origin, body, written FROM entry_before WHERE change = ?",
                (change.number,),
            )
            for table in ("entry_before", "glossary_before"):
                db.execute(f"DELETE FROM {table} WHERE change = ?", (change.number,))  # noqa: S608 - our names
            db.execute("UPDATE change SET undone = 1 WHERE number = ?", (change.number,))
            self.count(now, change.count)
        return change
