"""The library's SQLite file: opened late, one transaction a change, set aside where it is damaged."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from reader.errors import ProfileError
from reader.library import tables

T = TypeVar("T")
_BUSY = 5.0
"""Seconds to wait for another process that is writing."""
_DAMAGE = ("malformed", "not a database", "corrupt", "no such table", "no such column", "disk image")


class Database:
    """One connection behind one lock; may be used from several threads.

    ``before_migration`` is called with the version found, before a file of an earlier version is changed: make a
    backup there. What it raises stops the opening, so that nothing is changed without one.
    """

    def __init__(self, path: Path, before_migration: Callable[[int], object] | None = None) -> None:
        self.path = path
        self._before_migration = before_migration
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self.problem = ""
        """One sentence for the user where the file was damaged."""

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Answer a question. Raises ProfileError where the library cannot be used."""
        with self._lock:
            try:
                return self._tried(work)
            except sqlite3.Error as error:
                raise ProfileError(f"The library cannot be used: {_cause(error)}.", hint=_hint(error)) from error

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Make a change as one transaction: all of it or nothing. Raises ProfileError where it cannot be kept."""

        def change(connection: sqlite3.Connection) -> T:
            connection.execute("BEGIN IMMEDIATE")
            try:
                answer = work(connection)
            except BaseException:
                connection.rollback()
                raise
            connection.commit()
            return answer

        return self.read(change)

    def is_free(self, seconds: float) -> bool:
        """Wait until nobody uses the file, at most ``seconds``; say whether that is so."""
        free = self._lock.acquire(timeout=seconds)
        if free:
            self._lock.release()
        return free

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        with self._lock:
            if self._connection is not None:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.close()
                self._connection = None

    def _tried(self, work: Callable[[sqlite3.Connection], T]) -> T:
        for last in (False, True):
            try:
                if self._connection is None:
                    self._connection = self._open()
                return work(self._connection)
            except sqlite3.DatabaseError as error:
                if last or not is_damage(error):
                    raise
                self.close()
                self._set_aside()
        raise AssertionError("not reached")

    def _open(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProfileError(f"The library cannot be used: {error.strerror or error}.") from error
        connection = sqlite3.connect(self.path, timeout=_BUSY, check_same_thread=False, isolation_level=None)
        try:
            # FULL: a saved note outlives a power cut; changes are few, so the waiting is not felt.
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            self._bring_up_to_date(connection)
            connection.execute("PRAGMA journal_mode = WAL")
            for table in ("article", "version", "sentence", "term", "note", "search"):
                # One by one: a join of tables of which one is empty would look through all the others.
                connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()  # noqa: S608
        except BaseException:
            connection.close()
            raise
        return connection

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> None:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        wanted = tables.SCHEMA_VERSION
        if version > wanted:
            raise sqlite3.OperationalError("made by a newer version")
        if version == wanted:
            return
        if version == 0:
            script = tables.SCHEMA
        else:
            if self._before_migration is not None:
                self._before_migration(version)
            script = "".join(tables.MIGRATIONS[number] for number in range(version, wanted))
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version = {wanted}; COMMIT;")
        except sqlite3.OperationalError:
            if connection.in_transaction:
                connection.rollback()
            # Another process may have made the tables between the question and the attempt.
            if int(connection.execute("PRAGMA user_version").fetchone()[0]) != wanted:
                raise

    def _set_aside(self) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        aside = self.path.with_name(f"{self.path.stem}-damaged-{stamp}{self.path.suffix}")
        try:
            self.path.replace(aside)
            for tail in ("-wal", "-shm"):
                beside = self.path.with_name(self.path.name + tail)
                if beside.exists():
                    beside.replace(aside.with_name(aside.name + tail))
        except OSError as error:
            raise ProfileError(
                f"The library is damaged and cannot be set aside: {error.strerror or error}.",
                hint=f"Move {self.path.name} away by hand.",
            ) from error
        self.problem = (
            f"The library was damaged; it was set aside as {aside.name} and a new one was begun. "
            "A backup can be restored from the library's menu."
        )


def is_damage(error: sqlite3.Error) -> bool:
    """Say whether the file itself is broken or not ours, so that only a new one helps."""
    text = str(error).casefold()
    return any(sign in text for sign in _DAMAGE)


def _cause(error: sqlite3.Error) -> str:
    text = str(error).casefold()
    if "locked" in text or "busy" in text:
        return "another program is using it"
    if "full" in text:
        return "the disk is full"
    if "newer version" in text:
        return "it was made by a newer version of Lagebild"
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return "its file cannot be opened for writing"
    return f"the database reports: {error}"


def _hint(error: sqlite3.Error) -> str:
    return "Install the newer version again." if "newer version" in str(error) else "Reading goes on; nothing is saved."
