"""Fetching an address: what is opened, what is refused, and the sentence that says so."""

from __future__ import annotations

import threading
import time

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled, ContentError, FileError, LagebildError
from reader.intake.fetch import Caps, fetch, proper_address
from reader.intake.web import article_at
from reader.ledger import Ledger
from tests.helpers.web import Answer, WebServer, article_page, bomb

QUICK = Caps(total=2.0, connect=1.0, read=1.0, size=2 * 2**20, redirects=4)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("www.example.org/artikel", "https://www.example.org/artikel"),
        (" http://example.org ", "http://example.org/"),
        ("https://example.org/a?b=c#absatz", "https://example.org/a?b=c"),
        ("localhost:8000/a", "https://localhost:8000/a"),
    ],
)
def test_typed_addresses_are_completed(typed: str, address: str) -> None:
    assert proper_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    ["", "Brigade", "zwei Wörter.de", "file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/", "https://",
     "https://user:secret@example.org/", "data:text/html,x", "https://[::1", "https://example.org:notaport/"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(typed: str) -> None:
    with pytest.raises(ContentError):
        proper_address(typed)


@pytest.mark.parametrize(
    ("charset", "kind", "meta"),
    [
        ("utf-8", "text/html; charset=utf-8", "utf-8"),
        ("utf-8", "text/html", "utf-8"),
        ("utf-8", "text/html; charset=iso-8859-1", "utf-8"),
        ("cp1252", "text/html; charset=utf-8", "utf-8"),
        ("cp1252", "text/html", "windows-1252"),
        ("utf-16", "text/html", "utf-16"),
        ("iso-8859-15", "text/html; charset=ISO-8859-15", "utf-8"),
    ],
)
def test_umlauts_are_right_whatever_header_and_page_declare(charset: str, kind: str, meta: str) -> None:
    page = Answer(article_page(charset=charset, meta=meta), kind)
    with WebServer({"/a": page}) as server:
        article = article_at(f"{server.url}/a", typed=True, caps=QUICK)
    assert article.headline == "Brigade verlegt Panzer"
    assert "Frühjahr üben" in article.blocks[0].text
    assert "größeren Manöver" in article.blocks[1].text


def test_redirects_are_followed_and_the_last_address_is_the_source() -> None:
    pages = {"/a": Answer(location="/b"), "/b": Answer(location="/c?x=1", status=301), "/c?x=1": Answer(article_page())}
    with WebServer(pages) as server:
        article = article_at(f"{server.url}/a", typed=True, caps=QUICK)
        assert article.source == f"{server.url}/c?x=1"


def test_a_request_carries_no_cookie_and_stands_in_the_ledger() -> None:
    first = Answer(location="/b", headers={"Set-Cookie": "id=7; Path=/"})
    ledger = Ledger()
    with WebServer({"/a": first, "/b": Answer(article_page())}) as server:
        fetch(f"{server.url}/a", typed=True, ledger=ledger, caps=QUICK)
        assert all("cookie" not in headers for _, headers in server.asked)
        assert len(server.asked) == len(ledger.requests) == 2
    assert {request.host for request in ledger.requests} == {"127.0.0.1"}
    assert ledger.requests[-1].received > 300


def test_a_private_network_is_asked_only_where_the_user_named_it() -> None:
    with WebServer({"/a": Answer(article_page())}) as server:
        with pytest.raises(FileError, match="private network"):
            fetch(f"{server.url}/a", caps=QUICK)
        server.pages["/away"] = Answer(location=f"http://localhost:{server.port}/a")
        with pytest.raises(FileError, match="private network"):
            fetch(f"{server.url}/away", typed=True, caps=QUICK)
        assert [path for path, _ in server.asked] == ["/away"]


def test_a_redirect_to_a_file_is_refused() -> None:
    with (
        WebServer({"/a": Answer(location="file:///etc/passwd")}) as server,
        pytest.raises(ContentError, match="Only web addresses"),
    ):
        fetch(f"{server.url}/a", typed=True, caps=QUICK)


def test_nothing_is_asked_where_it_is_not_allowed() -> None:
    with WebServer({"/a": Answer(article_page())}) as server:
        with pytest.raises(LagebildError, match="Local only"):
            fetch(f"{server.url}/a", typed=True, allow=lambda _: "Local only is switched on.", caps=QUICK)
        assert server.asked == []


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(location="/a"), "on and on"),
        (Answer(status=404), "no page at this address"),
        (Answer(status=403), "without signing in"),
        (Answer(status=500), "did not send the page"),
        (Answer(status=429), "too many requests"),
        (Answer(b"\x89PNG", "image/png"), "leads to image/png"),
        (Answer(b"x" * (3 * 2**20)), "larger than 2 MB"),
        (Answer(b"", headers={"Content-Length": "99999999"}), "larger than 2 MB"),
        (Answer(bomb(), headers={"Content-Encoding": "gzip"}), "larger than 2 MB"),
        (Answer(b"no gzip", headers={"Content-Encoding": "gzip"}), "damaged"),
        (Answer(b"<html>" + b" " * 400, drip=0.05), "did not answer"),
        (Answer(drip=0.05, drip_head=True), "did not answer"),
    ],
)
def test_faults_of_servers_end_soon_with_one_sentence_and_the_offer_to_paste(answer: Answer, said: str) -> None:
    began = time.monotonic()
    with WebServer({"/a": answer}) as server, pytest.raises(LagebildError, match=said) as caught:
        fetch(f"{server.url}/a", typed=True, caps=QUICK)
    assert time.monotonic() - began < 8
    assert caught.value.hint


def test_endless_new_redirects_end() -> None:
    count = iter(range(1000))
    pages = {f"/{n}": (lambda: Answer(location=f"/{next(count) + 1}")) for n in range(1000)}
    with WebServer(pages) as server:
        with pytest.raises(FileError, match="on and on"):
            fetch(f"{server.url}/0", typed=True, caps=QUICK)
        assert len(server.asked) <= QUICK.redirects + 1


def test_an_unknown_host_and_a_closed_port_are_told() -> None:
    with pytest.raises(FileError, match="not known"):
        fetch("https://gibt-es-nicht.invalid/a", typed=True, caps=QUICK)
    with WebServer() as server:
        url = server.url
    with pytest.raises(FileError, match="broke"):
        fetch(f"{url}/a", typed=True, caps=QUICK)


def test_waiting_can_be_cancelled() -> None:
    token = CancelToken()
    with WebServer({"/a": Answer(b"<html>" + b" " * 4000, drip=0.05)}) as server:
        timer = threading.Timer(0.2, token.cancel)
        timer.start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            fetch(f"{server.url}/a", typed=True, token=token, caps=Caps(total=30))
        timer.join()
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    "body",
    [
        b"<html><body><div id=root></div><script>render()</script></body></html>",
        b"<html><body><h1>Thema</h1><ul><li>Eins</li><li>Zwei</li></ul></body></html>",
    ],
    ids=["an application of scripts", "a list of links"],
)
def test_a_page_without_an_article_says_so(body: bytes) -> None:
    with WebServer({"/a": Answer(body)}) as server, pytest.raises(ContentError, match=r"hardly any text|no text|empty"):
        article_at(f"{server.url}/a", typed=True, caps=QUICK)
