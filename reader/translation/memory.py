"""The translation memory: what an engine once said, and what the user says instead. One SQLite file.

Every change is one transaction; the file is opened when it is first needed. A damaged file is set aside and a new one
begun: :attr:`Memory.problem` then holds one sentence for the user. One object may be used from several threads (one
lock around one connection); a second process may use the same file.
"""

from __future__ import annotations

import hashlib
import sqlite3
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.translation.memory_file import MemoryFile

PAIR = "de-en"


@dataclass(frozen=True, slots=True)
class Remembered:
    """A translation from the memory. ``engine`` is 'user' for a correction; ``date`` as YYYY-MM-DD."""

    german: str
    english: str
    engine: str
    version: str
    date: str
    corrected: bool = False


def normalised(sentence: str) -> str:
    """Return the sentence as it is compared: composed characters, single blanks."""
    return " ".join(unicodedata.normalize("NFC", sentence).replace("\u00ad", "").split())


class Memory:
    """The memory in ``path``; None keeps it in working memory only."""

    def __init__(self, path: Path | None) -> None:
        self._file = MemoryFile(path)

    @property
    def problem(self) -> str:
        """One sentence for the user where the file could not be used as it was, else ''."""
        return self._file.problem

    def find(self, sentence: str, *, engine: str, version: str, pair: str = PAIR) -> Remembered | None:
        """Return the user's correction, else what this engine in this version said; None where neither is known."""
        german = normalised(sentence)
        key = _key(german, engine, version, pair)

        def ask(connection: sqlite3.Connection) -> Remembered | None:
            row = connection.execute(
                "SELECT english, date FROM correction WHERE german = ? AND pair = ?", (german, pair)
            ).fetchone()
            if row is not None:
                return Remembered(german, row[0], "user", "", row[1], corrected=True)
            row = connection.execute("SELECT english, date FROM translation WHERE key = ?", (key,)).fetchone()
            return None if row is None else Remembered(german, row[0], engine, version, row[1])

        return self._file.read(ask, None)

    def find_any(self, sentence: str, *, prefer: str = "", pair: str = PAIR) -> Remembered | None:
        """Return the user's correction, else the latest translation, of ``prefer`` or else of whatever engine."""
        german = normalised(sentence)

        def ask(connection: sqlite3.Connection) -> Remembered | None:
            row = connection.execute(
                "SELECT english, date FROM correction WHERE german = ? AND pair = ?", (german, pair)
            ).fetchone()
            if row is not None:
                return Remembered(german, row[0], "user", "", row[1], corrected=True)
            row = connection.execute(
                "SELECT english, engine, version, date FROM translation WHERE german = ? AND pair = ?"
                " ORDER BY engine != ?, date DESC, engine LIMIT 1",
                (german, pair, prefer),
            ).fetchone()
            return None if row is None else Remembered(german, *row)

        return self._file.read(ask, None)

    def store(self, pairs: Iterable[tuple[str, str]], *, engine: str, version: str, pair: str = PAIR) -> str:
        """Keep (German, English) pairs of an engine in one transaction; return their date.

        Give only answers without flags. Where the disk is full or the file locked, ``problem`` says so.
        """
        date = today()
        rows = []
        for sentence, english in pairs:
            german = normalised(sentence)
            rows.append((_key(german, engine, version, pair), german, english, engine, version, pair, date))
        self._file.write(lambda db: db.executemany("INSERT OR REPLACE INTO translation VALUES(?,?,?,?,?,?,?)", rows))
        return date

    def correct(self, sentence: str, english: str, *, pair: str = PAIR) -> bool:
        """Keep the user's own translation; it wins over every engine. Return whether it was kept."""
        row = (normalised(sentence), pair, english.strip(), today())
        return self._file.write(lambda db: db.execute("INSERT OR REPLACE INTO correction VALUES(?,?,?,?)", row))

    def withdraw(self, sentence: str, *, pair: str = PAIR) -> bool:
        """Forget the user's own translation of this sentence. Return whether that was done."""
        row = (normalised(sentence), pair)
        return self._file.write(lambda db: db.execute("DELETE FROM correction WHERE german = ? AND pair = ?", row))

    def clear(self) -> bool:
        """Forget all engines' translations; the user's corrections stay. Return whether that was done."""
        return self._file.write(lambda db: db.execute("DELETE FROM translation"))

    def entries(self, *, pair: str = PAIR) -> list[Remembered]:
        """Return everything, the user's corrections first, then by German sentence."""

        def ask(connection: sqlite3.Connection) -> list[Remembered]:
            corrections = connection.execute(
                "SELECT german, english, date FROM correction WHERE pair = ? ORDER BY german", (pair,)
            )
            found = [Remembered(row[0], row[1], "user", "", row[2], corrected=True) for row in corrections]
            translations = connection.execute(
                "SELECT german, english, engine, version, date FROM translation WHERE pair = ? ORDER BY german, engine",
                (pair,),
            )
            return found + [Remembered(*row) for row in translations]

        return self._file.read(ask, [])

    def size(self) -> tuple[int, int]:
        """Return the numbers of kept translations and of the user's corrections."""

        def ask(connection: sqlite3.Connection) -> tuple[int, int]:
            translations = connection.execute("SELECT count(*) FROM translation").fetchone()[0]
            return translations, connection.execute("SELECT count(*) FROM correction").fetchone()[0]

        return self._file.read(ask, (0, 0))

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self._file.close()


def _key(german: str, engine: str, version: str, pair: str) -> str:
    return hashlib.sha256("\0".join((german, engine, version, pair)).encode()).hexdigest()


def today() -> str:
    """Return today's date as YYYY-MM-DD in local time: as the reader counts days."""
    return datetime.now().astimezone().date().isoformat()
