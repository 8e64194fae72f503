"""A loopback server that answers stored translations in the protocols of five engines, with faults and counters.

    with ReplayServer([("Guten Tag.", "Good day.")]) as server:
        server.fault("429", times=2, retry=1)
        ...  # server.url, server.requests, server.log

Google's page (GET /m), LibreTranslate (POST /translate), DeepL (POST /v2/translate, GET /v2/usage), MyMemory (GET
/get), Microsoft (POST /translate?api-version=3.0).

Faults: latency(ms) hang(s) drip(ms) headerdrip(ms) reset truncate cut garbage portal noresult wronglang echo empty
entities nonewlines br one_less dailylimit warning200, or a status ("429", "500", ... with retry=seconds).
``times``: how often (-1 for ever), ``after``: let so many requests pass first.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.helpers.replay_memory import ReplayMemory


@dataclass
class Fault:
    """What goes wrong, and how often."""

    kind: str
    times: int = -1
    after: int = 0
    ms: float = 200.0
    s: float = 3600.0
    retry: str = ""


@dataclass
class Seen:
    """One request as the server saw it."""

    protocol: str
    method: str
    path: str
    texts: list[str]
    headers: dict[str, str]


@dataclass
class State:
    """What the server knows and counts; shared by its threads."""

    memory: ReplayMemory
    require_user_agent: bool = True
    key: str = ""
    """The only key that DeepL, LibreTranslate and Microsoft accept; '' accepts any but 'bad'."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    stop: threading.Event = field(default_factory=threading.Event)
    faults: list[Fault] = field(default_factory=list)
    log: list[Seen] = field(default_factory=list)
    glossaries: dict[str, str] = field(default_factory=dict)
    """Those kept at DeepL, by id."""
    in_flight: int = 0
    most_in_flight: int = 0

    def enter(self, seen: Seen) -> Fault | None:
        """Count a request; return the fault that strikes it."""
        with self.lock:
            self.log.append(seen)
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
            for fault in self.faults:
                if fault.times == 0:
                    continue
                if fault.after > 0:
                    fault.after -= 1
                    continue
                fault.times -= fault.times > 0
                return fault
        return None

    def leave(self) -> None:
        """Count the end of a request."""
        with self.lock:
            self.in_flight -= 1


class ReplayServer:
    """The server; listens on a free port of this computer between ``__enter__`` and ``__exit__``."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = (), *, files: Iterable[Path] = (), **options: Any) -> None:
        from tests.helpers.replay_protocols import Handler

        memory = ReplayMemory()
        for german, english in pairs:
            memory.add(german, english)
        for path in files:
            memory.load(path)
        memory.seal()
        self.state = State(memory, **options)
        handler = type("BoundHandler", (Handler,), {"state": self.state})
        self._httpd = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._httpd.daemon_threads = True
        self._httpd.block_on_close = False
        self._thread = threading.Thread(
            target=self._httpd.serve_forever, args=(0.02,), name="replay-server", daemon=True
        )
        self.url = f"http://127.0.0.1:{self._httpd.server_port}"

    def __enter__(self) -> ReplayServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.state.stop.set()
        self._httpd.shutdown()
        self._httpd.server_close()
        self._thread.join(5)

    def fault(self, kind: str, **details: Any) -> None:
        """Add a fault; see the module's text for the kinds."""
        with self.state.lock:
            self.state.faults.append(Fault(kind, **details))

    def heal(self) -> None:
        """Remove all faults."""
        with self.state.lock:
            self.state.faults.clear()

    @property
    def log(self) -> list[Seen]:
        """All requests so far."""
        with self.state.lock:
            return list(self.state.log)

    @property
    def requests(self) -> int:
        """Number of requests so far."""
        return len(self.log)
