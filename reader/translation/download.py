"""Fetching a model package by its address: progress, stop, resume, checksum."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.cancel import CancelToken
from reader.errors import ContentError, FileError, LagebildError
from reader.ledger import Ledger
from reader.translation.answer import BROWSER, host_in
from reader.translation.unpacking import Progress

_CHUNK = 256 * 1024
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

    ``allow`` gets the host and returns a reason not to ask it, or ''. Raises FileError (network, disk), ContentError
    (wrong checksum: the part is deleted), LagebildError (not allowed), Cancelled.
    """
    host = host_in(url)
    local = host in ("127.0.0.1", "localhost")
    if not host or not (url.startswith("https://") or (local and url.startswith("http://"))):
        raise ContentError("A model is fetched only from an address that begins with https://.")
    reason = allow(host) if allow is not None else ""
    if reason:
        raise LagebildError(reason)
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _fetch(url, part, host, token, progress, ledger or Ledger())
        if sha256 and _digest(part) != sha256.casefold():
            part.unlink()
            raise ContentError("The file that arrived is not the one that was announced (wrong checksum).")
        part.replace(target)
    except OSError as error:
        raise FileError(f"The file cannot be written: {error.strerror or 'unknown reason'}.") from error
    return target


def _fetch(
    url: str, part: Path, host: str, token: CancelToken | None, progress: Progress | None, ledger: Ledger
) -> None:
    import requests

    have = part.stat().st_size if part.exists() else 0
    headers = {"User-Agent": BROWSER, "Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    received, result = 0, "no answer"
    try:
        with requests.Session() as session:
            session.trust_env = False
            proxies = requests.utils.get_environ_proxies(url)
            with session.get(url, headers=headers, stream=True, timeout=_TIMEOUTS, proxies=proxies) as response:
                result = f"status {response.status_code}"
                if response.status_code == 416:
                    return
                if response.status_code not in (200, 206):
                    raise FileError(f"{host} did not send the file (status {response.status_code}).")
                resumed = response.status_code == 206
                have = have if resumed else 0
                total = have + int(response.headers.get("Content-Length") or 0)
                with part.open("ab" if resumed else "wb") as file:
                    received = _write(response, file, have, total, token, progress)
                result = "ok"
    except requests.RequestException:
        raise FileError(f"The connection to {host} broke.", hint="Try again: it goes on where it stopped.") from None
    finally:
        ledger.note(host, "model", sent=len(url), received=received, result=result)


def _write(
    response: Any, file: Any, have: int, total: int, token: CancelToken | None, progress: Progress | None
) -> int:
    received = 0
    for chunk in response.iter_content(_CHUNK):
        if token is not None:
            token.raise_if_cancelled()
        file.write(chunk)
        received += len(chunk)
        if progress is not None:
            progress(have + received, total)
    return received


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
