"""Feeds in the library's window. Adding a feed is the consent to ask its host; hosts are asked only on demand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject

from reader.cancel import CancelToken
from reader.errors import ContentError, FileError, LagebildError
from reader.ui.library.shelf import Shelf
from reader.ui.messages import Message
from reader.ui.said import said
from reader.ui.tasks import Job, Report

if TYPE_CHECKING:
    from reader.library.feeds import Entry, Feed, Fetch, Removed, TermsOf
    from reader.library.library import Library
    from reader.ui.features import Bench
    from reader.ui.library.window import LibraryWindow

OpenAddress = Callable[[str], None]


class Feeding(QObject):
    """Wires the feeds page to the list of feeds and to the network."""

    def __init__(self, bench: Bench, shelf: Shelf, window: LibraryWindow) -> None:
        super().__init__(window)
        self._bench = bench
        self._shelf = shelf
        self._window = window
        self._page = window.feeds
        self._job: Job | None = None
        self.open_address: OpenAddress = self._open_address
        """What opens an announced article."""
        self._page.add_requested.connect(self.add)
        self._page.remove_requested.connect(self.remove)
        self._page.refresh_requested.connect(self.ask_hosts)
        self._page.open_requested.connect(self.open)
        self._page.seen_requested.connect(self.mark_seen)
        window.cancel_requested.connect(self.cancel)

    def refresh(self) -> None:
        """Show what is kept; nothing is asked of any host."""

        def work(library: Library) -> tuple[list[Feed], list[Entry]]:
            from reader.library.feeds import FeedList

            feeds = FeedList(library.database)
            return feeds.feeds(), feeds.entries()

        self._shelf.ask(work, lambda found: self._page.show_feeds(*found), replace="feeds")

    def add(self, address: str) -> None:
        """Read a feed for the first time and keep it."""
        if "://" not in address:
            address = f"https://{address}"
        if not _is_address(address):
            error = ContentError("This is not an address of a feed.", hint="It begins with https://.")
            self._window.messages.error(error)
            return
        fetch, terms = self._fetch(), self._terms

        def work(library: Library, token: CancelToken, _report: Report) -> Feed:
            from reader.library.feeds import FeedList, parse

            parsed = parse(fetch(address, token), address)
            return FeedList(library.database).add(address, parsed, terms())

        def done(feed: Feed) -> None:
            self._page.field.clear()
            self._window.messages.info(self.tr("“{title}” is added.").format(title=feed.title or feed.address))

        self._begin(work, done, self.tr("Reading the feed…"))

    def remove(self, feed: int) -> None:
        """Forget a feed; its host is not asked any more. The message undoes it."""

        def work(library: Library) -> Removed:
            from reader.library.feeds import FeedList

            return FeedList(library.database).remove(feed)

        def done(removed: Removed) -> None:
            said = self.tr("“{title}” is removed.").format(title=removed.title)
            self._window.messages.post(Message(said, action=self.tr("Undo"), run=lambda: self._put_back(removed)))
            self.refresh()

        self._shelf.ask(work, done)

    def _put_back(self, removed: Removed) -> None:
        def work(library: Library) -> None:
            from reader.library.feeds import FeedList

            FeedList(library.database).put_back(removed)

        self._shelf.ask(work, lambda _answer: self.refresh())

    def ask_hosts(self) -> None:
        """Ask the hosts of all feeds for new articles."""
        fetch, terms = self._fetch(), self._terms

        def work(library: Library, token: CancelToken, _report: Report) -> tuple[int, list[Feed]]:
            from reader.library.feeds import FeedList

            feeds = FeedList(library.database)
            return feeds.refresh(fetch, terms(), token), feeds.feeds()

        def done(answer: tuple[int, list[Feed]]) -> None:
            count, feeds = answer
            failed = [f"{feed.title or feed.address}: {said(feed.problem)}" for feed in feeds if feed.problem]
            one, many = self.tr("1 new article."), self.tr("{count} new articles.")
            told = one if count == 1 else many.format(count=count)
            if failed:
                self._window.messages.warn(told, " ".join(failed[:3]))
            else:
                self._window.messages.info(told)

        self._begin(work, done, self.tr("Looking for new articles…"))

    def cancel(self) -> None:
        """Stop asking hosts."""
        if self._job is not None:
            self._bench.tasks.cancel(self._job)
            self._end()
            self.refresh()

    def mark_seen(self, entries: list[Entry]) -> None:
        """Mark entries as read."""

        def work(library: Library) -> None:
            from reader.library.feeds import FeedList

            FeedList(library.database).mark_seen(entries)

        self._shelf.ask(work, lambda _answer: self.refresh())

    def open(self, entry: Entry) -> None:
        """Open an announced article in the main window."""
        self.mark_seen([entry])
        self.open_address(entry.address)

    # The network

    def _open_address(self, address: str) -> None:
        self._bench.window.raise_()
        # The feed named this address, not the user.
        self._bench.opening.open_address(address, typed=False)

    def _fetch(self) -> Fetch:
        bench = self._bench

        def fetch(address: str, token: CancelToken) -> bytes:
            if bench.settings().local_only:
                raise FileError("Local only is switched on: no host is asked.", hint="Switch it off in the settings.")
            return fetch_feed(address, token, bench)

        return fetch

    def _terms(self) -> TermsOf:
        """Return what finds the known terms of a title; on the lane."""
        from reader.workflow import open_glossary

        try:
            recogniser = open_glossary(self._bench.paths).recogniser
        except LagebildError:
            return lambda _title: ()
        return lambda title: [hit.lemma for hit in recogniser.recognise(title)]

    def _begin(
        self, work: Callable[[Library, CancelToken, Report], object], done: Callable[..., None], text: str
    ) -> None:
        if self._job is not None:
            return
        self._window.show_work(text)

        def finished(answer: object) -> None:
            self._end()
            done(answer)
            self.refresh()

        self._job = self._shelf.run(work, finished, lambda _what: None, self._on_failed)

    def _end(self) -> None:
        self._job = None
        self._window.show_work("")

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, LagebildError):
            raise error
        self._window.messages.error(error)


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(c.isspace() for c in text)
    except ValueError:
        return False


def fetch_feed(address: str, token: CancelToken, bench: Bench) -> bytes:
    """Fetch a feed. Raises LagebildError, Cancelled. Every request stands in the ledger."""
    from reader.intake.fetch import fetch

    # The user typed the feed's address, so it may also lie in the own network.
    return fetch(address, token=token, ledger=bench.ledger, typed=True, purpose="feed").data
