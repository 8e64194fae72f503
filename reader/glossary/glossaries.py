"""The list of glossaries: the user's own, imported ones, files of others that are read again, the shipped one.

``Termbase.glossaries`` is one. A glossary lies above those with a higher ``rank``: of entries with the same id the
upper one counts. The user's own is always the first.
"""

from __future__ import annotations

import hashlib
import sqlite3
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from pathlib import Path

from reader.cancel import CancelToken
from reader.errors import FileError, ProfileError
from reader.glossary.concept import Concept
from reader.glossary.exchange import read_file
from reader.glossary.journal import Journal
from reader.glossary.packing import pack
from reader.glossary.storage import OWN, SHIPPED
from reader.paths import readable

BATCH = 2000
Report = Callable[[int], None]
"""Called with the number of entries written so far."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A glossary of the list. ``kind``: 'own', 'shipped', 'imported', or 'file' (read again when the file changes).

    ``title`` is '' for own and shipped: the interface names them. ``count``: entries (of the shipped one: 0, it is not
    in the file). ``columns``: how a table was read, '' by its header.
    """

    name: str
    title: str
    kind: str
    enabled: bool
    rank: int
    path: str
    format: str
    columns: str
    count: int


class Glossaries:
    """Adds, switches, orders and removes glossaries; every change can be undone by the termbase."""

    def __init__(self, db: sqlite3.Connection, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def all(self) -> tuple[Listed, ...]:
        """Return all glossaries, the uppermost first."""
        counts = dict(self._db.execute("SELECT glossary, count(body) FROM entry GROUP BY glossary"))
        rows = self._db.execute(
            "SELECT name, title, kind, enabled, rank, path, format, columns FROM glossary ORDER BY rank, name"
        ).fetchall()
        return tuple(Listed(n, t, k, bool(e), r, p, f, c, counts.get(n, 0)) for n, t, k, e, r, p, f, c in rows)

    def named(self, name: str) -> Listed:
        """Return one. Raises ProfileError where there is none."""
        for one in self.all():
            if one.name == name:
                return one
        raise ProfileError(f"There is no glossary '{name}'.")

    def add(
        self,
        title: str,
        concepts: Iterable[Concept],
        *,
        path: Path | None = None,
        format: str = "",  # noqa: A002 - the word for it everywhere
        columns: str = "",
        watched: bool = False,
        token: CancelToken | None = None,
        report: Report | None = None,
    ) -> tuple[str, int]:
        """Add a glossary with its entries, below those that are there and above the shipped one.

        ``watched``: ``path`` stays the master and is read again when it changes. Returns its name and the number of
        the change. Raises ProfileError, FileError, Cancelled; nothing of it is there then.
        """
        name = uuid.uuid4().hex[:12]
        mtime, digest = _state(path) if watched and path else (0, "")
        with self._journal.change("add", title) as number:
            self._journal.keep_glossary(number, name)
            rank = self._db.execute("SELECT coalesce(max(rank), 0) FROM glossary WHERE kind != 'shipped'").fetchone()[0]
            self._db.execute(
                "INSERT INTO glossary VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)",
                (
                    name,
                    title,
                    "file" if watched else "imported",
                    rank + 1,
                    readable(path.absolute()) if path else "",
                    format,
                    columns,
                    mtime,
                    digest,
                ),
            )
            self._journal.count(number, fill(self._db, number, name, concepts, title, token, report))
        return name, number

    def switch(self, name: str, *, on: bool) -> int:
        """Switch a glossary on or off; return the number of the change."""
        return self._set("switch", name, enabled=int(on))

    def rename(self, name: str, title: str) -> int:
        """Give a glossary another title. Own and shipped keep theirs."""
        if name in (OWN, SHIPPED):
            raise ProfileError("The title of this glossary cannot be changed.")
        return self._set("rename", name, title=title)

    def _set(self, kind: str, name: str, **values: object) -> int:
        listed = self.named(name)
        with self._journal.change(kind, listed.title or name) as number:
            self._journal.keep_glossary(number, name)
            for key, value in values.items():
                self._db.execute(f"UPDATE glossary SET {key} = ? WHERE name = ?", (value, name))  # noqa: S608 - our names
        return number

    def move(self, name: str, place: int) -> int:
        """Put a glossary at ``place`` of the list, from 0; the user's own stays the first. Returns the change."""
        order = [one.name for one in self.all() if one.name != OWN]
        if name not in order:
            raise ProfileError("Your own entries always lie on top.")
        order.remove(name)
        order.insert(max(0, place - 1), name)
        with self._journal.change("move", self.named(name).title or name) as number:
            for rank, one in enumerate(order, 1):
                self._journal.keep_glossary(number, one)
                self._db.execute("UPDATE glossary SET rank = ? WHERE name = ?", (rank, one))
        return number

    def remove(self, name: str) -> int:
        """Take a glossary out with all its entries; return the number of the change. The file of others stays."""
        if name in (OWN, SHIPPED):
            raise ProfileError("This glossary can be switched off, but not removed.")
        listed = self.named(name)
        with self._journal.change("forget", listed.title) as number:
            self._journal.keep_glossary(number, name, entries=True)
            self._db.execute("DELETE FROM entry WHERE glossary = ?", (name,))
            self._db.execute("DELETE FROM glossary WHERE name = ?", (name,))
            self._journal.count(number, listed.count)
        return number

    # Files of others

    def stale(self) -> tuple[Listed, ...]:
        """Return the glossaries whose file says something else than when it was read (by time, then by hash).

        A file that is gone is not stale: what was read of it stays.
        """
        kept = dict(self._db.execute("SELECT name, mtime || ' ' || hash FROM glossary WHERE kind = 'file'"))
        found = []
        for one in self.all():
            if one.kind != "file":
                continue
            mtime, digest = kept[one.name].split(" ", 1)
            try:
                if Path(one.path).stat().st_mtime_ns != int(mtime) and _state(Path(one.path))[1] != digest:
                    found.append(one)
            except (OSError, FileError):
                continue
        return tuple(found)

    def reread(self, name: str, *, token: CancelToken | None = None, report: Report | None = None) -> int:
        """Read the file of a glossary again and return how many entries it has; all or nothing, not undoable.

        Raises FileError and ContentError where it cannot be read: what was read before stays.
        """
        from reader.glossary.exchange.columns import columns_from

        listed = self.named(name)
        path = Path(listed.path)
        state = _state(path)
        concepts = read_file(path, listed.format, columns=columns_from(listed.columns)).concepts
        with self._journal.change("reread", listed.title, undoable=False) as number:
            self._db.execute("DELETE FROM entry WHERE glossary = ?", (name,))
            count = fill(self._db, number, name, concepts, listed.title, token, report)
            self._db.execute("UPDATE glossary SET mtime = ?, hash = ? WHERE name = ?", (*state, name))
            self._journal.count(number, count)
        return count


def fill(
    db: sqlite3.Connection,
    number: int,
    glossary: str,
    concepts: Iterable[Concept],
    origin: str = "",
    token: CancelToken | None = None,
    report: Report | None = None,
    before: Callable[[list[str]], None] | None = None,
) -> int:
    """Write entries inside the change ``number``; return how many. ``before`` is told the ids of each batch."""
    # In the order of their ids, as the table lies: at random, a million rows take three times as long.
    stream = iter(sorted(concepts, key=attrgetter("id")))
    done = 0
    while batch := list(islice(stream, BATCH)):
        if token is not None:
            token.raise_if_cancelled()
        if before is not None:
            before([c.id for c in batch])
        rows = [(glossary, c.id, origin or c.origin, pack(c), number) for c in batch]
        db.executemany("INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?)", rows)
        done += len(batch)
        if report is not None:
            report(done)
    if token is not None:
        token.raise_if_cancelled()
    return done


def _state(path: Path) -> tuple[int, str]:
    """Return a file's time in nanoseconds and the hash of its content. Raises FileError."""
    try:
        with path.open("rb") as file:
            return path.stat().st_mtime_ns, hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror or error}.") from error


def in_effect(
    listed: Iterable[Listed],
    shipped: Iterable[Concept],
    entries: Callable[[str], Iterable[tuple[str, Concept | None]]],
) -> dict[str, Concept]:
    """Return what counts by id: the uppermost enabled glossary wins; a hidden entry (None) hides those below it."""
    table: dict[str, Concept | None] = {}
    for one in listed:
        if not one.enabled:
            continue
        rows = ((c.id, c) for c in shipped) if one.kind == "shipped" else entries(one.name)
        for key, concept in rows:
            table.setdefault(key, concept)
    return {key: concept for key, concept in table.items() if concept is not None}
