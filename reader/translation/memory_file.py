"""The SQLite file of the translation memory: opened late, replaced when damaged, never in the reader's way."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
SCHEMA_VERSION = 1
_BUSY = 2.0
"""Seconds to wait for another process that is writing."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS translation(
  key TEXT PRIMARY KEY, german TEXT NOT NULL, english TEXT NOT NULL, engine TEXT NOT NULL, version TEXT NOT NULL,
  pair TEXT NOT NULL, date TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS translation_german ON translation(german, pair, date);
CREATE TABLE IF NOT EXISTS correction(
  german TEXT NOT NULL, pair TEXT NOT NULL, english TEXT NOT NULL, date TEXT NOT NULL,
  PRIMARY KEY(german, pair)) WITHOUT ROWID;
"""


class MemoryFile:
    """One connection behind one lock. ``path`` None keeps everything in working memory."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self.problem = ""

    def read(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        """Run a question; ``otherwise`` is the answer where the file cannot be read."""
        with self._lock:
            for _ in range(2):
                try:
                    return work(self._opened())
                except sqlite3.DatabaseError as error:
                    if not is_damage(error):
                        self.problem = f"The translation memory could not be read ({cause(error)})."
                        return otherwise
                    self._begin_anew()
            return otherwise

    def write(self, work: Callable[[sqlite3.Connection], object]) -> bool:
        """Run a change as one transaction; return whether it was kept."""

        def change(connection: sqlite3.Connection) -> bool:
            try:
                with connection:
                    work(connection)
            except sqlite3.OperationalError as error:
                if is_damage(error):
                    raise
                self.problem = f"The translation memory could not be written ({cause(error)}); reading goes on."
                return False
            return True

        return self.read(change, otherwise=False)

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = self._connect()
        return self._connection

    def _connect(self) -> sqlite3.Connection:
        if self._path is None:
            return _in_memory()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return _prepared(sqlite3.connect(self._path, timeout=_BUSY, check_same_thread=False))
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return self._set_aside()
            reason = cause(error)
        except OSError as error:
            reason = error.strerror or "the folder cannot be used"
        self.problem = f"The translation memory cannot be used ({reason}); translations last until the program ends."
        return _in_memory()

    def _begin_anew(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = self._set_aside()

    def _set_aside(self) -> sqlite3.Connection:
        if self._path is None:
            return _in_memory()
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        aside = self._path.with_name(f"{self._path.stem}-damaged-{stamp}{self._path.suffix}")
        try:
            self._path.replace(aside)
            for tail in ("-wal", "-shm"):
                self._path.with_name(self._path.name + tail).unlink(missing_ok=True)
            connection = _prepared(sqlite3.connect(self._path, timeout=_BUSY, check_same_thread=False))
        except (OSError, sqlite3.Error):
            self.problem = "The translation memory is damaged and cannot be replaced; translations are not kept."
            return _in_memory()
        self.problem = f"The translation memory was damaged; it was set aside as {aside.name} and a new one was begun."
        return connection


def _in_memory() -> sqlite3.Connection:
    return _prepared(sqlite3.connect(":memory:", check_same_thread=False))


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise sqlite3.OperationalError("made by a newer version")
        if version < SCHEMA_VERSION:
            connection.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;")
        # One by one: joined, an empty table would have the other read to its end.
        for table in ("translation", "correction"):
            connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()  # noqa: S608 - two fixed names
    except BaseException:
        connection.close()
        raise
    return connection


def is_damage(error: sqlite3.Error) -> bool:
    """Say whether the file itself is broken or not ours, so that only a new one helps."""
    text = str(error).casefold()
    return any(sign in text for sign in ("malformed", "not a database", "corrupt", "no such table", "no such column"))


def cause(error: sqlite3.Error) -> str:
    """Return in plain words why the database cannot be used."""
    text = str(error).casefold()
    if "locked" in text or "busy" in text:
        return "another program is using it"
    if "full" in text:
        return "the disk is full"
    if "newer version" in text:
        return "it was made by a newer version of the program"
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return "it cannot be opened for writing"
    return "the database reported an error"
