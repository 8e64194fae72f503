"""The user's termbase: one SQLite file in the profile, beside the shipped glossary, which is never changed.

Use it like this (each thread opens its own; opening takes milliseconds)::

    with Termbase(paths.termbase) as base:
        base.problem                    # '' or a sentence for the user: a damaged file was set aside
        number = base.put([concept])    # every change: one transaction, a number, undoable
        base.remove([id])               # of a shipped id: "reset", the shipped entry counts again
        base.hide([id])                 # a shipped entry that the user does not want
        base.merge(keep, other, shipped)
        base.undo()                     # -> Change: kind, subject, count; str(change) is an English description
        base.undo(number)               # only if that is the last change (for a button 'Undo' in a message)
        base.history()
        base.glossaries.all()           # see reader/glossary/glossaries.py: add, switch, move, rename, remove,
                                        # stale(), reread(name)
        base.in_effect(shipped)         # what is compiled: all enabled glossaries, the uppermost wins
        base.stamp()                    # changes with every change; part of the index's key
        base.back_up("before-import"); base.backups(); base.restore(path)

After a change the window asks ``Opening.recognise_again()``, which compiles the index anew in the background.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.cancel import CancelToken
from reader.errors import FileError, ProfileError
from reader.glossary import backups, storage
from reader.glossary.backups import Backup
from reader.glossary.concept import Concept
from reader.glossary.glossaries import Glossaries, Report, fill, in_effect
from reader.glossary.journal import UNDO_DEPTH, Change, Journal
from reader.glossary.merging import merged, redirected
from reader.glossary.packing import unpack
from reader.glossary.storage import OWN, SCHEMA_VERSION, SHIPPED

__all__ = ["OWN", "SCHEMA_VERSION", "SHIPPED", "Backup", "Change", "Termbase", "layered"]


class Termbase:
    """Entries and glossaries of the user. Use an object in the thread that made it."""

    def __init__(self, path: Path, backup_folder: Path | None = None, *, tells: bool = True) -> None:
        """Open or create the file; backups go to ``backup_folder`` (default: 'backups' beside the file).

        ``problem`` says what happened to a damaged file: once, to the first that opens the termbase and ``tells`` the
        user. Raises ProfileError where the file cannot be used.
        """
        self._path = path
        self._backup_folder = backup_folder or path.parent / "backups"
        self._db, aside = storage.open_file(path, self._backup_folder)
        self._journal = Journal(self._db)
        if aside:
            with self._journal.change("damaged", aside, undoable=False):
                pass
        damaged = self._journal.untold_damage() if tells else ""
        restorable = " A backup of it can be restored." if damaged and self.backups() else ""
        self.problem = (
            f"The termbase {path.name} was damaged; it lies beside the new one as {damaged}.{restorable}"
            if damaged
            else ""
        )
        self.glossaries = Glossaries(self._db, self._journal)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    # Entries

    def concepts(self, glossary: str = OWN) -> tuple[Concept, ...]:
        """Return all entries of a glossary, sorted by id. Raises ProfileError for a damaged file."""
        return tuple(concept for _, concept in self._rows(glossary) if concept is not None)

    def hidden(self) -> frozenset[str]:
        """Return the ids of entries that the user has hidden."""
        rows = self._db.execute("SELECT id FROM entry WHERE glossary = ? AND body IS NULL", (OWN,))
        return frozenset(key for (key,) in rows)

    def concept(self, key: str, glossary: str = OWN) -> Concept | None:
        """Return one entry of a glossary, None where it has none (or hides it)."""
        row = self._db.execute("SELECT origin, body FROM entry WHERE glossary = ? AND id = ?", (glossary, key))
        found = row.fetchone()
        return None if found is None or found[1] is None else unpack(key, *found)

    def _rows(self, glossary: str) -> Iterator[tuple[str, Concept | None]]:
        try:
            for key, origin, body in self._db.execute(
                "SELECT id, origin, body FROM entry WHERE glossary = ? ORDER BY id", (glossary,)
            ):
                yield key, None if body is None else unpack(key, origin, body)
        except sqlite3.Error as error:
            raise ProfileError(
                f"The termbase {self._path} cannot be read: {error}.", hint="Restore a backup of it."
            ) from error

    def in_effect(self, shipped: Iterable[Concept]) -> tuple[Concept, ...]:
        """Return what all enabled glossaries say together, sorted by id; ``shipped``: the program's entries."""
        table = in_effect(self.glossaries.all(), shipped, self._rows)
        return tuple(table[key] for key in sorted(table))

    def layer(self, limit: int) -> tuple[tuple[Concept, ...], frozenset[str]] | None:
        """Return what lies on top of the shipped entries, and the ids of those that it covers or hides.

        None where that is more than ``limit`` entries, or the shipped glossary is off or lies above another.
        """
        listed = self.glossaries.all()
        last = listed[-1]
        if last.kind != "shipped" or not last.enabled or sum(one.count for one in listed if one.enabled) > limit:
            return None
        table = in_effect(listed[:-1], (), self._rows)
        hidden = self.hidden() if listed[0].enabled else frozenset()
        return tuple(table[key] for key in sorted(table)), hidden | table.keys()

    def version(self) -> int:
        """Return the number of the last change; 0 for an untouched termbase."""
        return int(self._db.execute("SELECT coalesce(max(number), 0) FROM change").fetchone()[0])

    def stamp(self) -> str:
        """Return what the content of this file is known by: no other content has the same."""
        lineage = self._db.execute("SELECT id FROM lineage").fetchone()[0]
        return f"{lineage}.{self.version()}"

    # Changes: each returns its number

    def put(
        self,
        concepts: Iterable[Concept],
        glossary: str = OWN,
        *,
        kind: str = "put",
        subject: str = "",
        token: CancelToken | None = None,
        report: Report | None = None,
    ) -> int:
        """Add or replace entries, all or none. An entry with a shipped id lies on top of the shipped one.

        ``subject``: what the change is called (default: the headword of the first entry). Raises ProfileError,
        Cancelled.
        """
        self._writable(glossary)
        stream = iter(concepts)
        first = next(stream, None)
        with self._journal.change(kind, subject or (first.headword if first else "")) as number:

            def before(ids: list[str]) -> None:
                self._journal.keep_entries(number, glossary, ids)

            everything = _chained(first, stream)
            self._journal.count(number, fill(self._db, number, glossary, everything, "", token, report, before))
        return number

    def _writable(self, glossary: str) -> None:
        kind = self.glossaries.named(glossary).kind
        if kind == "shipped":
            raise ProfileError("The shipped glossary is never changed; your own entries lie on top of it.")
        if kind == "file":
            raise ProfileError("This glossary is a file of another program.", hint="Change it there.")

    def remove(self, ids: Iterable[str], glossary: str = OWN, *, subject: str = "") -> int:
        """Take entries out; an entry of the same id in a glossary below (the shipped one) counts again."""
        self._writable(glossary)
        keys = list(dict.fromkeys(ids))
        with self._journal.change("remove", subject or self._headword(keys, glossary)) as number:
            self._journal.keep_entries(number, glossary, keys)
            self._db.executemany("DELETE FROM entry WHERE glossary = ? AND id = ?", [(glossary, key) for key in keys])
            self._journal.count(number, len(keys))
        return number

    def hide(self, ids: Iterable[str], *, subject: str = "") -> int:
        """Hide entries of the glossaries below; :meth:`remove` brings them back."""
        keys = list(dict.fromkeys(ids))
        with self._journal.change("hide", subject or ", ".join(keys[:3])) as number:
            self._hide(number, keys)
            self._journal.count(number, len(keys))
        return number

    def _hide(self, number: int, keys: list[str]) -> None:
        self._journal.keep_entries(number, OWN, keys)
        self._db.executemany(
            "INSERT OR REPLACE INTO entry VALUES (?, ?, '', NULL, ?)", [(OWN, key, number) for key in keys]
        )

    def merge(self, keep_id: str, other_id: str, shipped: Iterable[Concept] | Mapping[str, Concept] = ()) -> int:
        """Make two entries one: ``keep_id`` takes the terms and texts of the other, which goes (or is hidden).

        The result is an own entry; references of own entries to the other one lead to the kept one. Raises
        ProfileError where one of them is not there.
        """
        below = tuple(shipped.values() if isinstance(shipped, Mapping) else shipped)
        table = {concept.id: concept for concept in self.in_effect(below)}
        for key in (keep_id, other_id):
            if key not in table or keep_id == other_id:
                raise ProfileError(f"'{key}' is no entry that could be merged.")
        kept = merged(table[keep_id], table[other_id])
        moved = [redirected(c, other_id, keep_id) for c in self.concepts() if c.id not in (keep_id, other_id)]
        changed = [c for c in moved if c != table.get(c.id)]
        elsewhere = self._db.execute("SELECT 1 FROM entry WHERE glossary != ? AND id = ?", (OWN, other_id)).fetchone()
        is_below = elsewhere is not None or any(c.id == other_id for c in below)
        with self._journal.change("merge", kept.headword) as number:
            self._journal.keep_entries(number, OWN, [other_id])
            fill(
                self._db, number, OWN, [kept, *changed], before=lambda ids: self._journal.keep_entries(number, OWN, ids)
            )
            if is_below:
                self._hide(number, [other_id])
            else:
                self._db.execute("DELETE FROM entry WHERE glossary = ? AND id = ?", (OWN, other_id))
            self._journal.count(number, 2)
        return number

    def _headword(self, keys: list[str], glossary: str) -> str:
        found = self.concept(keys[0], glossary) if keys else None
        return found.headword if found else ", ".join(keys[:1])

    # Undo

    def undo(self, number: int | None = None) -> Change | None:
        """Take the last change back and return it, None where there is none; ``number``: only if it is that one."""
        return self._journal.undo(number)

    def last_undoable(self) -> Change | None:
        """Return the change that :meth:`undo` would take back."""
        return self._journal.last_undoable()

    def history(self, limit: int = UNDO_DEPTH) -> tuple[Change, ...]:
        """Return the last changes, newest first."""
        return self._journal.history(limit)

    # Backups

    def back_up(self, reason: str) -> Path:
        """Write a copy into the backup folder; the oldest ones go. Raises FileError."""
        return backups.back_up(self._db, self._backup_folder, reason)

    def backups(self) -> list[Backup]:
        """Return the backups, newest first."""
        return backups.termbase_backups(self._backup_folder)

    def restore(self, backup: Path) -> Path:
        """Put a backup in place of everything; what is there now is backed up first: that backup is returned.

        Raises FileError for a file that is no sound termbase, ProfileError where the termbase refuses.
        """
        backups.check(backup, SCHEMA_VERSION)
        version = self.version()
        before = backups.back_up(self._db, self._backup_folder, "before-restore", spare=backup)
        try:
            with closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)) as source:
                # One transaction of SQLite's: killed in the middle, the file is what it was.
                source.backup(self._db)
        except sqlite3.Error as error:
            raise FileError(f"The backup {backup.name} could not be restored: {error}.") from error
        self._db.close()
        self._db, _ = storage.open_file(self._path, self._backup_folder)
        self._journal = Journal(self._db)
        self.glossaries = Glossaries(self._db, self._journal)
        with self._journal.change("restore", backup.name, undoable=False) as number:
            self._db.execute("UPDATE lineage SET id = ?", (uuid.uuid4().hex[:12],))
            if number <= version:
                self._db.execute("UPDATE change SET number = ? WHERE number = ?", (version + 1, number))
        return before


def _chained(first: Concept | None, rest: Iterator[Concept]) -> Iterator[Concept]:
    if first is not None:
        yield first
        yield from rest


def layered(shipped: Iterable[Concept], own_entries: Iterable[Concept]) -> tuple[Concept, ...]:
    """Return all entries with the user's own on top, sorted by id."""
    table = {c.id: c for c in shipped} | {c.id: c for c in own_entries}
    return tuple(table[key] for key in sorted(table))
