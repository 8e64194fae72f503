"""Fetching a model: resumed after a break, checked, stoppable."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled, ContentError, FileError, LagebildError
from reader.ledger import Ledger
from reader.translation.download import download

CONTENT = bytes(range(256)) * 4000
SHA = hashlib.sha256(CONTENT).hexdigest()


class Shop(BaseHTTPRequestHandler):
    """Sends CONTENT, ranges too; breaks off in the middle of /break without a range."""

    seen: list[str]
    moved: ClassVar = {
        "/moved": "http://localhost:{port}/m",
        "/lost": "http://example.org/m",
        "/round": "/round",
    }

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        wanted = self.headers.get("Range") or ""
        self.seen.append(wanted)
        if self.path in self.moved:
            self.send_response(302)
            self.send_header("Location", self.moved[self.path].format(port=self.server.server_address[1]))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if self.path == "/gone":
            self.send_error(404)
            return
        start = int(wanted.removeprefix("bytes=").removesuffix("-") or 0)
        if start >= len(CONTENT):
            self.send_error(416)
            return
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(len(CONTENT) - start))
        self.end_headers()
        data = CONTENT[start:]
        self.wfile.write(data[: len(data) // 2] if self.path == "/break" and not wanted else data)


@pytest.fixture
def shop() -> Iterator[tuple[str, list[str]]]:
    seen: list[str] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Shop,), {"seen": seen}))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", seen
    server.shutdown()
    server.server_close()
    thread.join(5)


def test_a_file_arrives_whole_with_progress_and_ledger(shop: tuple[str, list[str]], tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    ledger = Ledger()
    path = download(
        f"{shop[0]}/m",
        tmp_path / "m",
        sha256=SHA,
        progress=lambda done, total: told.append((done, total)),
        ledger=ledger,
    )
    assert path.read_bytes() == CONTENT
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [(one.purpose, one.result) for one in ledger.requests] == [("model", "ok")]


def test_after_a_break_it_goes_on_where_it_stopped(shop: tuple[str, list[str]], tmp_path: Path) -> None:
    with pytest.raises(FileError, match="broke"):
        download(f"{shop[0]}/break", tmp_path / "m", sha256=SHA)
    have = (tmp_path / "m.part").stat().st_size
    assert 0 < have < len(CONTENT)
    download(f"{shop[0]}/break", tmp_path / "m", sha256=SHA)
    assert (tmp_path / "m").read_bytes() == CONTENT
    assert shop[1] == ["", f"bytes={have}-"]


def test_a_stop_keeps_what_arrived(shop: tuple[str, list[str]], tmp_path: Path) -> None:
    token = CancelToken()
    with pytest.raises(Cancelled):
        download(f"{shop[0]}/m", tmp_path / "m", token=token, progress=lambda done, total: token.cancel())
    assert (tmp_path / "m.part").stat().st_size > 0
    download(f"{shop[0]}/m", tmp_path / "m", sha256=SHA)


def test_a_wrong_checksum_is_refused_and_nothing_stays(shop: tuple[str, list[str]], tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="checksum"):
        download(f"{shop[0]}/m", tmp_path / "m", sha256="0" * 64)
    assert list(tmp_path.iterdir()) == []


def test_refusals(shop: tuple[str, list[str]], tmp_path: Path) -> None:
    with pytest.raises(FileError, match="status 404"):
        download(f"{shop[0]}/gone", tmp_path / "m")
    with pytest.raises(ContentError, match="https"):
        download("http://example.org/m", tmp_path / "m")
    before = len(shop[1])
    with pytest.raises(LagebildError, match="Local only"):
        download(f"{shop[0]}/m", tmp_path / "m", allow=lambda host: "Local only is switched on: nothing is sent.")
    assert len(shop[1]) == before


def test_every_host_on_the_way_is_asked_for_and_noted(shop: tuple[str, list[str]], tmp_path: Path) -> None:
    ledger, asked = Ledger(), list[str]()

    def allow(host: str) -> str:
        asked.append(host)
        return ""

    download(f"{shop[0]}/moved", tmp_path / "m", sha256=SHA, ledger=ledger, allow=allow)
    assert list(dict.fromkeys(asked)) == ["127.0.0.1", "localhost"]
    assert [(one.host, one.result) for one in ledger.requests] == [("127.0.0.1", "status 302"), ("localhost", "ok")]


def test_sent_on_to_an_unsafe_address_or_in_circles(shop: tuple[str, list[str]], tmp_path: Path) -> None:
    ledger = Ledger()
    with pytest.raises(ContentError, match="https"):
        download(f"{shop[0]}/lost", tmp_path / "m", ledger=ledger)
    assert [one.host for one in ledger.requests] == ["127.0.0.1"]
    with pytest.raises(FileError, match="on and on"):
        download(f"{shop[0]}/round", tmp_path / "m")


def test_local_only_switched_on_in_the_middle_ends_it(shop: tuple[str, list[str]], tmp_path: Path) -> None:
    ledger, told = Ledger(), list[int]()
    with pytest.raises(LagebildError, match="Local only"):
        download(
            f"{shop[0]}/m",
            tmp_path / "m",
            ledger=ledger,
            progress=lambda done, total: told.append(done),
            allow=lambda host: "Local only is switched on: nothing is sent." if told else "",
        )
    assert (tmp_path / "m.part").stat().st_size == told[-1] < len(CONTENT)
    assert [(one.received, one.result) for one in ledger.requests] == [(told[-1], "broken off")]
