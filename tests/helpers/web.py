"""A small web server on loopback with the tricks of real ones: redirects, charsets, drip, bombs, wrong types."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Answer:
    """``drip``: seconds between bytes of the body; ``location``: redirect."""

    body: bytes = b""
    kind: str = "text/html; charset=utf-8"
    status: int = 200
    location: str = ""
    drip: float = 0.0
    drip_head: bool = False
    headers: dict[str, str] = field(default_factory=dict)


class WebServer:
    """Use as context manager; ``pages`` maps paths to answers or to functions that make one."""

    def __init__(self, pages: dict[str, Answer | Callable[[], Answer]] | None = None) -> None:
        self.pages: dict[str, Answer | Callable[[], Answer]] = pages or {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.stop = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                """Say nothing on stderr."""

            def do_GET(self) -> None:
                """Answer."""
                try:
                    outer._answer(self)
                except OSError:
                    self.close_connection = True

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def port(self) -> int:
        return self._server.server_port

    def __enter__(self) -> WebServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked.append((handler.path, {k.casefold(): v for k, v in handler.headers.items()}))
        found = self.pages.get(handler.path, Answer(status=404))
        answer = found() if callable(found) else found
        if answer.drip_head:
            for byte in b"HTTP/1.1 200 OK\r\n" + b"X-Slow: 1\r\n" * 2000:
                handler.wfile.write(bytes([byte]))
                if self.stop.wait(answer.drip):
                    return
        handler.send_response(302 if answer.location and answer.status == 200 else answer.status)
        handler.send_header("Content-Type", answer.kind)
        if answer.location:
            handler.send_header("Location", answer.location)
        for name, value in answer.headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        if not answer.drip:
            handler.wfile.write(answer.body)
            return
        for byte in answer.body:
            handler.wfile.write(bytes([byte]))
            if self.stop.wait(answer.drip):
                return


def article_page(title: str = "Brigade verlegt Panzer", *, charset: str = "utf-8", meta: str = "utf-8") -> bytes:
    """Return a small page of our own with an article of three paragraphs."""
    body = (
        "<p>Die Brigade hat am Montag zwei Bataillone an die Grenze verlegt, wie das Verteidigungsministerium "
        "mitteilte. Die Soldaten sollen dort bis zum Frühjahr üben.</p><p>Der Außenminister sprach von einem "
        "größeren Manöver, das seit Monaten geplant gewesen sei. Nachbarländer äußerten sich zunächst nicht.</p>"
        "<p>Nach Angaben der Streitkräfte nehmen rund 2.300 Soldaten teil.</p>"
    )
    text = (
        f'<!doctype html><html lang="de"><head><meta charset="{meta}"><title>{title}</title></head>'
        f"<body><nav>Startseite</nav><article><h1>{title}</h1>{body}</article></body></html>"
    )
    return text.encode(charset)


def bomb(megabytes: int = 64) -> bytes:
    """Return a page of blanks packed with gzip."""
    return gzip.compress(b"<html><body>" + b" " * (megabytes * 2**20))
