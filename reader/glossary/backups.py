"""Backups that the termbase makes of itself: before a migration, before an import, before a restore; the oldest go."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.errors import FileError

KEPT = 5
"""Backups that are kept; of those larger than LARGE bytes only the newest two."""
LARGE = 100 * 1024 * 1024
_PATTERN = "termbase-*.sqlite"


@dataclass(frozen=True, slots=True)
class Backup:
    """``made``: local time; ``reason``: 'before-import' and the like; ``size``: bytes."""

    path: Path
    made: datetime
    reason: str
    size: int


def back_up(db: sqlite3.Connection, folder: Path, reason: str, spare: Path | None = None) -> Path:
    """Write a whole copy of the termbase into ``folder`` and return it. Raises FileError.

    ``spare``: an old backup that is still needed and does not go.
    """
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now().astimezone()
    target = folder / f"termbase-{now:%Y%m%d-%H%M%S-%f}-{reason}.sqlite"
    part = target.with_name(target.name + ".part")
    try:
        with closing(sqlite3.connect(part)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        part.replace(target)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            part.unlink()
        raise FileError(f"The termbase cannot be backed up: {error}.", hint="Make room on the disk.") from error
    _forget_old(folder, spare)
    return target


def termbase_backups(folder: Path) -> list[Backup]:
    """Return the backups in ``folder``, newest first."""
    found = []
    for path in folder.glob(_PATTERN):
        parts = path.stem.split("-", 4)
        with suppress(ValueError, OSError, IndexError):
            made = datetime.strptime("-".join(parts[1:4]), "%Y%m%d-%H%M%S-%f").astimezone()
            found.append(Backup(path, made, parts[4], path.stat().st_size))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def entries_in(path: Path) -> int:
    """Return how many entries of the user's own a backup holds; 0 where it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return int(db.execute("SELECT count(*) FROM entry WHERE glossary = 'own'").fetchone()[0])
    except sqlite3.Error:
        return 0


def _forget_old(folder: Path, spare: Path | None) -> None:
    large = 0
    for number, backup in enumerate(termbase_backups(folder)):
        large += backup.size > LARGE
        if backup.path != spare and (number >= KEPT or (backup.size > LARGE and large > 2)):
            with suppress(OSError):
                backup.path.unlink()


def check(path: Path, newest: int) -> None:
    """Raise FileError where a file is no sound termbase of at most schema version ``newest``."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            sound = db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error as error:
        raise FileError(f"The backup {path.name} cannot be read: {error}.") from error
    if not sound or not {"entry", "change"} <= tables:
        raise FileError(f"The backup {path.name} is damaged or no termbase.", hint="Choose another backup.")
    if version > newest:
        raise FileError(f"The backup {path.name} was made by a newer version of Lagebild.", hint="Update the program.")
