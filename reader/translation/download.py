"""Fetching a model package by its address: progress, stop, resume, checksum."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from reader.cancel import CancelToken
from reader.errors import ContentError, FileError, LagebildError
from reader.ledger import Ledger
from reader.translation.answer import BROWSER, host_in
from reader.translation.unpacking import Progress

_CHUNK = 256 * 1024
_MOST_HOPS = 6
_TIMEOUTS = (5.0, 20.0)
"""Seconds to connect, and between two arrivals of data. There is no total: models are large and lines slow."""


def download(
    url: str,
    target: Path,
    *,
    sha256: str = "",
    token: CancelToken | None = None,
    progress: Progress | None = None,
    ledger: Ledger | None = None,
    allow: Callable[[str], str] | None = None,
) -> Path:
    """Fetch ``url`` into ``target``. What arrived before a break stays in ``target``.part and is not sent again.

    ``allow`` gets each host (the one that the address sends on to as well) and returns a reason not to ask it, or '';
    it is asked again while data arrive. Every request stands in ``ledger``. Raises FileError (network, disk),
    ContentError (wrong checksum: the part is deleted), LagebildError (not allowed), Cancelled.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        fetch = _Fetch(part, token, progress, ledger or Ledger(), allow)
        address: str = url
        for _ in range(_MOST_HOPS):
            if not (address := fetch.one(address)):
                break
        else:
            raise FileError(f"{host_in(url)} sends the request on and on, without a file.")
        if sha256 and _digest(part) != sha256.casefold():
            part.unlink()
            raise ContentError("The file that arrived is not the one that was announced (wrong checksum).")
        part.replace(target)
    except OSError as error:
        raise FileError(f"The file cannot be written: {error.strerror or 'unknown reason'}.") from error
    return target


class _Fetch:
    """Requests for one file; what arrives is added to ``part``."""

    def __init__(
        self,
        part: Path,
        token: CancelToken | None,
        progress: Progress | None,
        ledger: Ledger,
        allow: Callable[[str], str] | None,
    ) -> None:
        self._part = part
        self._token = token
        self._progress = progress
        self._ledger = ledger
        self._allow = allow
        self._received = 0

    def one(self, url: str) -> str:
        """Ask one address; return the one that it sends on to, '' where the file has arrived."""
        import requests

        host = self._permitted(url)
        have = self._part.stat().st_size if self._part.exists() else 0
        resume = {"Range": f"bytes={have}-"} if have else {}
        headers = {"User-Agent": BROWSER, "Accept-Encoding": "identity"} | resume
        self._received, result = 0, "no answer"
        try:
            with requests.Session() as session:
                session.trust_env = False
                proxies = requests.utils.get_environ_proxies(url)
                with session.get(
                    url,
                    headers=headers,
                    stream=True,
                    timeout=_TIMEOUTS,
                    proxies=proxies,
                    allow_redirects=False,
                    verify=os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or True,
                ) as response:
                    result = f"status {response.status_code}"
                    if response.status_code in (301, 302, 303, 307, 308) and response.headers.get("Location"):
                        return urljoin(url, response.headers["Location"])
                    if response.status_code == 416:
                        return ""
                    if response.status_code not in (200, 206):
                        raise FileError(f"{host} did not send the file (status {response.status_code}).")
                    result = "broken off"
                    self._write(response, have if response.status_code == 206 else 0, host)
                    result = "ok"
        except requests.RequestException:
            raise FileError(
                f"The connection to {host} broke.", hint="Try again: it goes on where it stopped."
            ) from None
        finally:
            self._ledger.note(host, "model", sent=len(url), received=self._received, result=result)
        return ""

    def _permitted(self, url: str) -> str:
        """Return the host. Raises ContentError for an address that is not safe, LagebildError where it is refused."""
        host = host_in(url)
        local = host in ("127.0.0.1", "localhost")
        if not host or not (url.startswith("https://") or (local and url.startswith("http://"))):
            raise ContentError("A model is fetched only from an address that begins with https://.")
        self._ask(host)
        return host

    def _ask(self, host: str) -> None:
        reason = self._allow(host) if self._allow is not None else ""
        if reason:
            raise LagebildError(reason)

    def _write(self, response: Any, have: int, host: str) -> None:
        total = have + int(response.headers.get("Content-Length") or 0)
        with self._part.open("ab" if have else "wb") as file:
            for chunk in response.iter_content(_CHUNK):
                if self._token is not None:
                    self._token.raise_if_cancelled()
                self._ask(host)
                file.write(chunk)
                self._received += len(chunk)
                if self._progress is not None:
                    self._progress(have + self._received, total)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
