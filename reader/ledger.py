"""The ledger of requests: what left this computer in this session, and where to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

NOTHING = "Nothing left this computer in this session."


@dataclass(frozen=True, slots=True)
class Request:
    """One request as sent. ``sent`` counts the bytes of address and body, ``received`` those of the answer's body."""

    time: datetime
    host: str
    purpose: str
    sent: int
    received: int
    result: str
    """'ok', or in a word or two what happened ('status 429', 'no connection')."""


class Ledger:
    """All requests of the session, oldest first. Safe to use from several threads. Holds no text and no key."""

    def __init__(self, *, on_request: Callable[[Request], None] | None = None) -> None:
        self._lock = threading.Lock()
        self._requests: list[Request] = []
        self._on_request = on_request

    def note(self, host: str, purpose: str, *, sent: int, received: int = 0, result: str = "ok") -> None:
        """Add a request that was made just now."""
        request = Request(datetime.now(UTC), host, purpose, sent, received, result)
        with self._lock:
            self._requests.append(request)
        if self._on_request is not None:
            self._on_request(request)

    @property
    def requests(self) -> tuple[Request, ...]:
        """All requests so far."""
        with self._lock:
            return tuple(self._requests)

    def summary(self) -> str:
        """Return one sentence on what left the computer."""
        requests = self.requests
        if not requests:
            return NOTHING
        hosts = sorted({request.host for request in requests})
        count = f"{len(requests)} request{'s' if len(requests) > 1 else ''}"
        kilobytes = max(1, round(sum(request.sent for request in requests) / 1024))
        return f"{count} to {', '.join(hosts)}, {kilobytes} KB sent."
