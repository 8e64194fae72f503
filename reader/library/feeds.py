"""Feeds of outlets that the user added: RSS and Atom, read safely, kept in the library, scanned for known terms.

Nothing here goes to the network: fetching is given from outside.
"""

from __future__ import annotations

import html
import re
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element

from reader.cancel import CancelToken
from reader.errors import ContentError, LagebildError
from reader.glossary.exchange.xml_safe import elements, local
from reader.library.articles import now
from reader.library.database import Database

ENTRY_LIMIT = 300
"""Most entries taken from one feed at a time: the newest are at the top."""
KEPT_LIMIT = 1000
"""Most entries kept of a feed, the newest."""
SHOWN_LIMIT = 3000
_TITLE, _SUMMARY = 300, 600
"""Longest title and summary in code points."""
_TAG = re.compile(r"<[^>]{0,2000}>")
_FEED = "id, address, title, checked, problem"
_ENTRY = "feed, address, title, summary, date, terms, seen, found"
Fetch = Callable[[str, CancelToken], bytes]
TermsOf = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed. ``checked``: when its host was last asked; ``problem``: why that failed, or ''."""

    id: int
    address: str
    title: str
    checked: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that a feed announces. ``seen``: when the user opened it or marked it as read, '' before."""

    feed: int
    address: str
    title: str
    summary: str = ""
    date: str = ""
    terms: tuple[str, ...] = ()
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """The rows of a feed that was removed, as the file had them."""

    feeds: tuple[tuple[object, ...], ...]
    entries: tuple[tuple[object, ...], ...]

    @property
    def title(self) -> str:
        """The feed's title, or its address; '' where there was none."""
        return str(self.feeds[0][2] or self.feeds[0][1]) if self.feeds else ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a feed says about itself, and its entries as they stand in it."""

    title: str
    entries: tuple[Entry, ...]


def parse(content: bytes, address: str) -> Parsed:
    """Read RSS 0.9x to 2.0, RSS 1.0 or Atom. Raises ContentError where it is none, or could do harm."""
    root: Element | None = None
    entries: dict[str, Entry] = {}
    for element in elements(content, frozenset(("item", "entry"))):
        if root is None:
            root = element
            if local(root).casefold() not in ("rss", "feed", "rdf"):
                raise ContentError("This is not a feed (RSS or Atom).", hint="Give the address of the feed itself.")
            continue
        entry = _entry(element, address)
        if entry is not None and len(entries) < ENTRY_LIMIT:
            entries.setdefault(entry.address, entry)
    if root is None:
        raise ContentError("The feed is empty.")
    head = next((child for child in root if local(child) == "channel"), root)
    title = next((_text(child) for child in head if local(child) == "title"), "")
    return Parsed(title[:_TITLE], tuple(entries.values()))


def _entry(element: Element, address: str) -> Entry | None:
    said: dict[str, str] = {}
    link = ""
    for child in element:
        name = local(child).casefold()
        if name == "link":
            there = child.get("href", "") if child.get("rel", "alternate") == "alternate" else ""
            link = link or (there or _text(child)).strip()
        elif name not in said:
            said[name] = _text(child)
    if not link and said.get("guid", "").startswith(("http://", "https://")):
        link = said["guid"]
    link = urljoin(address, link) if link else ""
    title = said.get("title", "")
    if not title or urlsplit(link).scheme not in ("http", "https"):
        return None
    summary = said.get("description") or said.get("summary") or said.get("encoded") or said.get("content") or ""
    date = said.get("pubdate") or said.get("published") or said.get("updated") or said.get("date") or ""
    return Entry(0, link[:2000], title[:_TITLE], summary[:_SUMMARY], _date(date))


def _text(element: Element) -> str:
    """Return an element's text without the markup that feeds put into it."""
    raw = "".join(element.itertext())[:20_000]
    return " ".join(html.unescape(_TAG.sub(" ", html.unescape(raw) if "<" not in raw else raw)).split())


def _date(text: str) -> str:
    """Return a date of RSS or Atom as ISO 8601 in local time; '' where it cannot be read."""
    text = text.strip()
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            found = read(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        try:
            aware = found if found.tzinfo else found.replace(tzinfo=UTC)
            return aware.astimezone().isoformat(timespec="seconds")
        except (ValueError, OverflowError, OSError):
            return ""
    return ""


class FeedList:
    """The feeds in the library's file. All methods raise ProfileError where it cannot be used."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def feeds(self) -> list[Feed]:
        """Return all feeds by title."""
        query = "SELECT id, address, title, checked, problem FROM feed ORDER BY title COLLATE NOCASE, address"
        return self._database.read(lambda db: [Feed(*row) for row in db.execute(query)])

    def entries(self, limit: int = SHOWN_LIMIT) -> list[Entry]:
        """Return the entries of all feeds: what was not seen yet first, the newest first."""

        def ask(db: sqlite3.Connection) -> list[Entry]:
            rows = db.execute(
                "SELECT feed, address, title, summary, date, terms, seen FROM entry"
                " ORDER BY seen != '', CASE date WHEN '' THEN found ELSE date END DESC, address LIMIT ?",
                (limit,),
            )
            return [Entry(*row[:5], tuple(row[5].split("\n")) if row[5] else (), row[6]) for row in rows]  # type: ignore[call-arg]

        return self._database.read(ask)

    def add(self, address: str, parsed: Parsed, terms_of: TermsOf) -> Feed:
        """Add a feed with what was just read of it; one that is there already is brought up to date."""

        def change(db: sqlite3.Connection) -> Feed:
            db.execute("INSERT OR IGNORE INTO feed(address, title) VALUES(?,?)", (address, parsed.title))
            number = db.execute("SELECT id FROM feed WHERE address = ?", (address,)).fetchone()[0]
            _take(db, number, parsed, scanned)
            row = db.execute("SELECT id, address, title, checked, problem FROM feed WHERE id = ?", (number,))
            return Feed(*row.fetchone())

        scanned = _scanned(parsed, terms_of)
        return self._database.write(change)

    def remove(self, feed: int) -> Removed:
        """Forget a feed with its entries; return what :meth:`put_back` needs."""

        def change(db: sqlite3.Connection) -> Removed:
            rows = db.execute(f"SELECT {_FEED} FROM feed WHERE id = ?", (feed,)).fetchall()  # noqa: S608 - fixed names
            entries = db.execute(f"SELECT {_ENTRY} FROM entry WHERE feed = ?", (feed,)).fetchall()  # noqa: S608
            db.execute("DELETE FROM feed WHERE id = ?", (feed,))
            return Removed(tuple(rows), tuple(entries))

        return self._database.write(change)

    def put_back(self, removed: Removed) -> None:
        """Undo a removal; a feed that was added again meanwhile stays as it is."""

        def change(db: sqlite3.Connection) -> None:
            marks = ",".join("?" * 5), ",".join("?" * 8)
            db.executemany(f"INSERT OR IGNORE INTO feed({_FEED}) VALUES({marks[0]})", removed.feeds)
            number = removed.feeds[0][0] if removed.feeds else None
            if db.execute("SELECT 1 FROM feed WHERE id = ?", (number,)).fetchone():
                db.executemany(f"INSERT OR IGNORE INTO entry({_ENTRY}) VALUES({marks[1]})", removed.entries)

        self._database.write(change)

    def mark_seen(self, entries: Sequence[Entry]) -> None:
        """Mark entries as seen."""
        rows = [(now(), entry.feed, entry.address) for entry in entries]
        self._database.write(
            lambda db: db.executemany("UPDATE entry SET seen = ? WHERE feed = ? AND address = ?", rows)
        )

    def refresh(self, fetch: Fetch, terms_of: TermsOf, token: CancelToken) -> int:
        """Ask the hosts of all feeds; return how many new entries there are. A feed that fails keeps its reason."""
        count = 0
        for feed in self.feeds():
            token.raise_if_cancelled()
            try:
                parsed = parse(fetch(feed.address, token), feed.address)
            except LagebildError as error:
                problem = error.message
                self._database.write(lambda db, feed=feed, problem=problem: _fail(db, feed.id, problem))  # type: ignore[misc]
                continue
            scanned = _scanned(parsed, terms_of)
            count += self._database.write(lambda db, feed=feed, p=parsed, s=scanned: _take(db, feed.id, p, s))  # type: ignore[misc]
        return count


def _scanned(parsed: Parsed, terms_of: TermsOf) -> dict[str, str]:
    return {entry.address: "\n".join(dict.fromkeys(terms_of(entry.title))) for entry in parsed.entries}


def _fail(db: sqlite3.Connection, feed: int, problem: str) -> None:
    db.execute("UPDATE feed SET problem = ?, checked = ? WHERE id = ?", (problem, now(), feed))


def _take(db: sqlite3.Connection, feed: int, parsed: Parsed, terms: dict[str, str]) -> int:
    """Take a feed's entries; return how many are new. What was seen stays seen."""
    found = now()
    before = db.execute("SELECT count(*) FROM entry WHERE feed = ?", (feed,)).fetchone()[0]
    db.executemany(
        "INSERT INTO entry(feed, address, title, summary, date, terms, found) VALUES(?,?,?,?,?,?,?)"
        " ON CONFLICT(feed, address) DO UPDATE SET title = excluded.title, summary = excluded.summary,"
        " terms = excluded.terms",
        [(feed, e.address, e.title, e.summary, e.date, terms[e.address], found) for e in parsed.entries],
    )
    after = db.execute("SELECT count(*) FROM entry WHERE feed = ?", (feed,)).fetchone()[0]
    title = parsed.title
    db.execute(
        "UPDATE feed SET checked = ?, problem = '', title = CASE ? WHEN '' THEN title ELSE ? END WHERE id = ?",
        (found, title, title, feed),
    )
    db.execute(
        "DELETE FROM entry WHERE feed = ?1 AND address IN (SELECT address FROM entry WHERE feed = ?1"
        " ORDER BY found DESC, date DESC LIMIT -1 OFFSET ?2)",
        (feed, KEPT_LIMIT),
    )
    return int(after - before)
