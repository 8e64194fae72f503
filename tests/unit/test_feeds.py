"""Feeds: RSS and Atom as outlets write them, harmful and broken ones refused, what was seen stays seen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.request import urlopen

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled, ContentError, FileError
from reader.library.feeds import ENTRY_LIMIT, KEPT_LIMIT, FeedList, parse
from reader.library.library import Library

ADDRESS = "https://bote.example/feed.xml"


def rss(*titles: str, first: int = 0) -> bytes:
    items = "".join(
        f"<item><title>{title}</title><link>/artikel/{first + n}</link>"
        f"<pubDate>Tue, 03 Mar 2026 {n % 24:02}:00:00 +0100</pubDate></item>"
        for n, title in enumerate(titles)
    )
    return f"<rss version='2.0'><channel><title>Der Bote</title>{items}</channel></rss>".encode()


def test_rss_with_markup_and_entities() -> None:
    found = parse(
        """<?xml version="1.0" encoding="ISO-8859-1"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Tagblatt &#8211; Politik</title>
        <item><title>Panzer f&#252;r Kyjiw: <![CDATA[<b>was</b> folgt?]]></title>
          <link>https://tagblatt.example/1</link>
          <description>&lt;p&gt;Die Regierung &amp;amp; der Bundestag&lt;/p&gt;</description>
          <pubDate>Wed, 04 Mar 2026 09:30:00 GMT</pubDate></item>
        <item><title>Ohne Adresse</title></item>
        <item><title>Nur Kennung</title><guid isPermaLink="true">https://tagblatt.example/2</guid></item>
        <item><title>Fremd</title><link>javascript:alert(1)</link></item>
        <item><title></title><link>https://tagblatt.example/3</link></item>
        </channel></rss>""".encode("iso-8859-1"),
        ADDRESS,
    )
    assert found.title == "Tagblatt – Politik"
    assert [(e.title, e.address) for e in found.entries] == [
        ("Panzer für Kyjiw: was folgt?", "https://tagblatt.example/1"),
        ("Nur Kennung", "https://tagblatt.example/2"),
    ]
    assert found.entries[0].summary == "Die Regierung & der Bundestag"
    assert found.entries[0].date.startswith("2026-03-04T")


def test_atom_and_rdf() -> None:
    atom = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Rundschau</title>
      <link href="https://rundschau.example/" rel="self"/>
      <entry><title type="html">Man&amp;ouml;ver</title><link rel="enclosure" href="/bild.jpg"/>
        <link href="/politik/1"/><updated>2026-03-05T08:00:00Z</updated><summary>Kurz.</summary></entry></feed>"""
    found = parse(atom, "https://rundschau.example/feed")
    assert found.title == "Rundschau"
    assert (found.entries[0].title, found.entries[0].address) == ("Manöver", "https://rundschau.example/politik/1")
    rdf = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Alt</title></channel>
      <item><title>Eins</title><link>https://alt.example/1</link><dc:date>2026-01-02</dc:date></item></rdf:RDF>"""
    old = parse(rdf, ADDRESS)
    assert (old.title, old.entries[0].title) == ("Alt", "Eins")
    assert old.entries[0].date.startswith("2026-01-02")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<html><body><p>Startseite</p></body></html>", "a page is no feed"),
        (b"no xml at all", "not XML"),
        (b"", "empty"),
        (b"<rss><channel><item>", "cut off"),
        (b'<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>', "entities can do harm"),
        (b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel/></rss>', "so can files"),
        (b"<rss>" + b"<a>" * 200 + b"</a>" * 200 + b"</rss>", "too deep"),
    ],
)
def test_what_is_no_feed_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(ContentError):
        parse(content, ADDRESS)
    assert why


def test_a_huge_feed_is_capped() -> None:
    found = parse(rss(*(f"Meldung {n}" for n in range(5000))), ADDRESS)
    assert len(found.entries) == ENTRY_LIMIT
    assert found.entries[0].title == "Meldung 0"


@pytest.fixture
def feeds(tmp_path: Path) -> Iterator[FeedList]:
    library = Library(tmp_path / "library.sqlite")
    yield FeedList(library.database)
    library.close()


def terms_of(title: str) -> list[str]:
    return [word for word in ("Panzer", "Gipfel") if word in title]


def test_entries_are_kept_once_and_what_was_seen_stays_seen(feeds: FeedList) -> None:
    feed = feeds.add(ADDRESS, parse(rss("Panzer rollen", "Wetter"), ADDRESS), terms_of)
    assert feed.title == "Der Bote"
    assert {(e.title, e.terms) for e in feeds.entries()} == {("Panzer rollen", ("Panzer",)), ("Wetter", ())}
    feeds.mark_seen([e for e in feeds.entries() if e.title == "Wetter"])
    answers = iter((rss("Panzer rollen weiter", "Wetter", "Gipfel"),))
    assert feeds.refresh(lambda _address, _token: next(answers), terms_of, CancelToken()) == 1
    entries = feeds.entries()
    assert [e.title for e in entries] == ["Gipfel", "Panzer rollen weiter", "Wetter"]
    assert [bool(e.seen) for e in entries] == [False, False, True]
    again = feeds.add(ADDRESS, parse(rss("Panzer rollen weiter"), ADDRESS), terms_of)
    assert again.id == feed.id
    feeds.remove(feed.id)
    assert feeds.feeds() == []
    assert feeds.entries() == []


def test_a_feed_that_fails_keeps_its_reason_and_the_others_go_on(feeds: FeedList) -> None:
    feeds.add("https://a.example/feed", parse(rss("Eins"), "https://a.example/feed"), terms_of)
    feeds.add("https://b.example/feed", parse(rss("Zwei"), "https://b.example/feed"), terms_of)

    def fetch(address: str, _token: CancelToken) -> bytes:
        if "a.example" in address:
            raise FileError("a.example does not answer.")
        return rss("Zwei", "Drei")

    assert feeds.refresh(fetch, terms_of, CancelToken()) == 1
    problems = {feed.address: feed.problem for feed in feeds.feeds()}
    assert problems == {"https://a.example/feed": "a.example does not answer.", "https://b.example/feed": ""}
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        feeds.refresh(fetch, terms_of, token)


def test_only_the_newest_entries_are_kept(feeds: FeedList) -> None:
    feeds.add(ADDRESS, parse(rss("Anfang"), ADDRESS), terms_of)
    for start in range(0, KEPT_LIMIT + 600, 200):
        page = rss(*(f"Meldung {n}" for n in range(200)), first=start + 10)
        feeds.refresh(lambda _address, _token, page=page: page, terms_of, CancelToken())  # type: ignore[misc]
    assert len(feeds.entries()) == KEPT_LIMIT


def test_over_a_loopback_server(feeds: FeedList) -> None:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(rss("Gipfel in Wien"))

        def log_message(self, *_arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        address = f"http://127.0.0.1:{server.server_port}/feed"

        def fetch(wanted: str, _token: CancelToken) -> bytes:
            with urlopen(wanted, timeout=10) as answer:
                return bytes(answer.read())

        feed = feeds.add(address, parse(fetch(address, CancelToken()), address), terms_of)
        assert feeds.entries()[0].terms == ("Gipfel",)
        assert feeds.entries()[0].address == f"http://127.0.0.1:{server.server_port}/artikel/0"
        assert feeds.refresh(fetch, terms_of, CancelToken()) == 0
        assert feed.title == "Der Bote"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
