"""The termbase's file: its tables, their migrations, and what happens to a file that is damaged."""

from __future__ import annotations

import sqlite3
import uuid
from datetime import datetime
from pathlib import Path

from reader.errors import ProfileError
from reader.glossary import backups

SCHEMA_VERSION = 2
OWN, SHIPPED = "own", "shipped"
"""Names of the two glossaries that are always there: the user's entries, and the program's."""

_SCHEMA = """
CREATE TABLE lineage (id TEXT NOT NULL);
CREATE TABLE glossary (
  name TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, enabled INTEGER NOT NULL, rank INTEGER NOT NULL,
  path TEXT NOT NULL DEFAULT '', format TEXT NOT NULL DEFAULT '', columns TEXT NOT NULL DEFAULT '',
  mtime INTEGER NOT NULL DEFAULT 0, hash TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE TABLE entry (
  glossary TEXT NOT NULL, id TEXT NOT NULL, origin TEXT NOT NULL, body TEXT, written INTEGER NOT NULL,
  PRIMARY KEY (glossary, id)) WITHOUT ROWID;
CREATE TABLE change (
  number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, kind TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '', count INTEGER NOT NULL DEFAULT 0, undone INTEGER NOT NULL DEFAULT 0,
  undoable INTEGER NOT NULL DEFAULT 0);
CREATE TABLE entry_before (
  change INTEGER NOT NULL, glossary TEXT NOT NULL, id TEXT NOT NULL, origin TEXT NOT NULL, body TEXT,
  written INTEGER NOT NULL, PRIMARY KEY (change, glossary, id)) WITHOUT ROWID;
CREATE TABLE glossary_before (
  change INTEGER NOT NULL, name TEXT NOT NULL, row TEXT, PRIMARY KEY (change, name)) WITHOUT ROWID;
INSERT INTO glossary (name, title, kind, enabled, rank) VALUES ('own', '', 'own', 1, 0);
INSERT INTO glossary (name, title, kind, enabled, rank) VALUES ('shipped', '', 'shipped', 1, 1000000);
"""
_CACHE_KB = 32_000
"""SQLite's own two megabytes make a big import read back what it has just written."""
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def open_file(path: Path, backup_folder: Path) -> tuple[sqlite3.Connection, str]:
    """Open or create the file; return the connection and the name under which a damaged one was set aside, else ''.

    An old file is backed up and migrated. Raises ProfileError where the file cannot be used.
    """
    try:
        try:
            return _opened(path, backup_folder), ""
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE:
                raise
        aside = set_aside(path)
        return _opened(path, backup_folder), aside.name
    except (sqlite3.Error, OSError) as error:
        raise ProfileError(
            f"The termbase {path} cannot be used: {error}.", hint="Move the file away to begin a new one."
        ) from error


def _opened(path: Path, backup_folder: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, timeout=10)
    try:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise ProfileError(
                f"The termbase {path.name} was made by a newer version of Lagebild.", hint="Update the program."
            )
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        if version < SCHEMA_VERSION:
            if version:
                backups.back_up(db, backup_folder, f"before-version-{SCHEMA_VERSION}")
            _migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def _migrate(db: sqlite3.Connection) -> None:
    """Bring a new or old file to the tables of today, in one transaction."""
    db.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been faster.
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version == 1:
            db.execute("ALTER TABLE entry RENAME TO entry_1")
            db.execute("ALTER TABLE change RENAME TO change_1")
        if version < SCHEMA_VERSION:
            for statement in _SCHEMA.split(";\n"):
                if statement.strip():
                    db.execute(statement)
            db.execute("INSERT INTO lineage VALUES (?)", (uuid.uuid4().hex[:12],))
        if version == 1:
            _take_version_1(db)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _take_version_1(db: sqlite3.Connection) -> None:
    """Version 1 had one glossary, entries in TOML, and changes without a record of what was before."""
    from reader.glossary.exchange import own
    from reader.glossary.packing import pack

    for key, origin, toml in db.execute("SELECT id, origin, toml FROM entry_1").fetchall():
        for concept in own.read(toml.encode(), "toml").concepts:
            db.execute("INSERT INTO entry VALUES (?, ?, ?, ?, 0)", (OWN, key, origin, pack(concept)))
    db.execute("INSERT INTO change (number, at) SELECT number, at FROM change_1")
    db.execute("DROP TABLE entry_1")
    db.execute("DROP TABLE change_1")


def set_aside(path: Path) -> Path:
    """Rename a damaged file and what SQLite keeps beside it; return its new name. Raises OSError."""
    stem = f"{path.stem}.damaged-{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    aside = path.with_name(f"{stem}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stem}-{number}{path.suffix}")
    path.rename(aside)
    for end in ("-wal", "-shm"):
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + end))
    return aside
