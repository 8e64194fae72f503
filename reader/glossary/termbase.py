"""The user's own entries: a SQLite file in the profile, on top of the shipped glossary, which is never changed.

An entry with the id of a shipped one overrides it; taking it out brings the shipped one back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import ProfileError
from reader.glossary.concept import Concept
from reader.glossary.exchange import own

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE entry (id TEXT PRIMARY KEY, origin TEXT NOT NULL, toml TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE change (number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
"""


class Termbase:
    """The user's termbase. Every change is one transaction. Use an object in the thread that made it."""

    def __init__(self, path: Path) -> None:
        """Open or create the file. Raises ProfileError where that is not possible."""
        self._path = path
        try:
            self._db = sqlite3.connect(path, isolation_level=None, timeout=5)
            self._db.execute("PRAGMA journal_mode = WAL")
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                self._db.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT")
            elif version > SCHEMA_VERSION:
                raise ProfileError(
                    f"The termbase {path.name} was made by a newer version of Lagebild.", hint="Update the program."
                )
        except sqlite3.Error as error:
            raise ProfileError(
                f"The termbase {path} cannot be used: {error}.", hint="Move the file away to begin a new one."
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def concepts(self) -> tuple[Concept, ...]:
        """Return all entries, sorted by id."""
        rows = self._db.execute("SELECT toml, origin FROM entry ORDER BY id").fetchall()
        found: list[Concept] = []
        for toml, origin in rows:
            found += [_with_origin(c, origin) for c in own.read(toml.encode(), "toml").concepts]
        return tuple(found)

    def version(self) -> int:
        """Return the number of the last change; 0 for an untouched termbase."""
        return int(self._db.execute("SELECT coalesce(max(number), 0) FROM change").fetchone()[0])

    def put(self, concepts: Iterable[Concept]) -> int:
        """Add or replace entries, all or none; return how many."""
        rows = [(c.id, c.origin, own.entry_text(c)) for c in concepts]
        with self._change():
            self._db.executemany("INSERT OR REPLACE INTO entry VALUES (?, ?, ?)", rows)
        return len(rows)

    def remove(self, ids: Iterable[str]) -> None:
        """Take entries out; a shipped entry of the same id counts again."""
        with self._change():
            self._db.executemany("DELETE FROM entry WHERE id = ?", [(key,) for key in ids])

    @contextmanager
    def _change(self) -> Iterator[None]:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield
            self._db.execute("INSERT INTO change DEFAULT VALUES")
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise ProfileError(f"The termbase could not be changed: {error}.") from error


def _with_origin(concept: Concept, origin: str) -> Concept:
    from dataclasses import replace

    return replace(concept, origin=origin)


def layered(shipped: Iterable[Concept], own_entries: Iterable[Concept]) -> tuple[Concept, ...]:
    """Return all entries with the user's own on top, sorted by id."""
    table = {c.id: c for c in shipped} | {c.id: c for c in own_entries}
    return tuple(table[key] for key in sorted(table))
