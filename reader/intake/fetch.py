"""One page by its address: http(s) only, no cookies, no scripts, size, redirects and time capped, own network refused.

Asking for an address is the consent to ask its host. Where a page sends on to another host, that host is asked too,
except where it lies in a private network that the user did not name.
"""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from reader.cancel import CancelToken
from reader.deadline import within
from reader.errors import ContentError, FileError, LagebildError
from reader.ledger import Ledger

BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
PASTE = "Open the page in a browser, copy the article and paste it here."
_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.8,text/plain;q=0.8,*/*;q=0.5"
_REFUSED = (
    "image/",
    "audio/",
    "video/",
    "font/",
    "application/json",
    "application/javascript",
    "text/javascript",
    "text/css",
)


@dataclass(frozen=True, slots=True)
class Caps:
    """``total``, ``connect``, ``read`` in seconds; ``size`` in bytes after unpacking."""

    total: float = 40.0
    connect: float = 8.0
    read: float = 15.0
    size: int = 20 * 1024 * 1024
    redirects: int = 8


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: the address after redirects, the bytes, and what the header says they are."""

    url: str
    data: bytes
    kind: str
    """Media type in small letters, without parameters."""
    charset: str


def proper_address(text: str) -> str:
    """Return a typed address as a whole one (https where the scheme was left out), without its fragment.

    Raises ContentError where it is none, or of another kind than http(s).
    """
    typed = text.strip()
    if "://" not in typed and not typed.lower().startswith(("javascript:", "data:", "mailto:", "file:")):
        typed = f"https://{typed}"
    try:
        parts = urlsplit(typed)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host, parts = "", urlsplit("")
    if parts.scheme and parts.scheme not in ("http", "https"):
        raise ContentError(f"Only web addresses can be opened, not {parts.scheme}:.", hint="Begin with https://.")
    named = "." in host or ":" in host or host == "localhost"
    if not named or any(char.isspace() for char in typed) or parts.username or parts.password:
        raise ContentError("This is not a web address.", hint="Example: https://www.example.org/artikel.html")
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", parts.query, ""))


def fetch(
    url: str,
    *,
    token: CancelToken | None = None,
    ledger: Ledger | None = None,
    allow: Callable[[str], str] | None = None,
    typed: bool = False,
    purpose: str = "article",
    caps: Caps | None = None,
) -> Fetched:
    """Return what stands at ``url``.

    ``typed``: the user named this host, so that it may lie in a private network. ``allow`` gets each host and returns
    a reason not to ask it, or ''. Raises FileError (network, refused), ContentError (not an address, too large, no
    page), LagebildError (not allowed), Cancelled. Every request stands in ``ledger``.
    """
    caps = caps or Caps()
    chain = _Chain(proper_address(url), token, ledger or Ledger(), allow, purpose, caps, typed=typed)
    try:
        return within(caps.total, chain.run, token, chain.abandon)
    except TimeoutError:
        raise FileError(
            f"{chain.host} did not answer completely within {caps.total:g} seconds.", hint=f"Try again. {PASTE}"
        ) from None


class _Chain:
    """One address with its redirects."""

    def __init__(
        self,
        url: str,
        token: CancelToken | None,
        ledger: Ledger,
        allow: Callable[[str], str] | None,
        purpose: str,
        caps: Caps,
        *,
        typed: bool,
    ) -> None:
        self._url = url
        self._token = token
        self._ledger = ledger
        self._allow = allow
        self._purpose = purpose
        self._caps = caps
        self.host = urlsplit(url).hostname or ""
        self._own = self.host if typed else ""
        self._sockets: list[socket.socket] = []
        self._direct = False
        """Whether this host's address is looked at: neither named by the user nor reached through a proxy."""

    def abandon(self) -> None:
        """Cut the connections of a request that is left behind."""
        for connection in self._sockets:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def run(self) -> Fetched:
        url, seen = self._url, set[str]()
        for _ in range(self._caps.redirects + 1):
            if self._token is not None:
                self._token.raise_if_cancelled()
            if url in seen:
                break
            seen.add(url)
            answer = self._one(url)
            if isinstance(answer, Fetched):
                return answer
            url = proper_address(urljoin(url, answer))
            self.host = urlsplit(url).hostname or ""
        raise FileError(f"{self.host} sends the request on and on, without a page.", hint=PASTE)

    def _one(self, url: str) -> Fetched | str:
        """Return the page, or the address that it sends on to."""
        import requests

        reason = self._allow(self.host) if self._allow is not None else ""
        if reason:
            raise LagebildError(reason)
        self._refuse_private(url)
        # At its most talkative urllib3 logs whole addresses.
        logging.getLogger("urllib3").setLevel(logging.WARNING)
        result, received = "no answer", 0
        try:
            with requests.Session() as session:
                session.trust_env = False
                response = session.get(
                    url,
                    headers={"User-Agent": BROWSER, "Accept": _ACCEPT, "Accept-Language": "de,en;q=0.5"},
                    stream=True,
                    allow_redirects=False,
                    timeout=(self._caps.connect, self._caps.read),
                    proxies=requests.utils.get_environ_proxies(url),
                    verify=os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or True,
                )
                with response:
                    result = "ok" if response.status_code == 200 else f"status {response.status_code}"
                    self._watch(response)
                    if response.status_code in (301, 302, 303, 307, 308) and response.headers.get("Location"):
                        return _text(response.headers["Location"])
                    self._check_status(response.status_code)
                    data = self._body(response)
                    received = len(data)
                    kind, charset = _content_type(response.headers.get("Content-Type", ""))
                    return Fetched(url, data, kind, charset)
        except requests.RequestException as error:
            raise self._plain(error) from None
        except OSError as error:
            raise FileError(f"The connection to {self.host} broke.", hint=f"Try again. {PASTE}") from error
        finally:
            self._ledger.note(self.host, self._purpose, sent=len(url), received=received, result=result)

    def _refuse_private(self, url: str) -> None:
        """Look the host up first: a name may lead into the own network. The user's own words are believed."""
        self._direct = False
        if self.host == self._own:
            return
        import requests

        with contextlib.suppress(ValueError):
            ipaddress.ip_address(self.host)
            self._refuse_address(self.host)  # written as a number, it needs no looking up
        if requests.utils.get_environ_proxies(url):
            return  # the proxy looks it up, in its own network
        try:
            found = socket.getaddrinfo(self.host, None, type=socket.SOCK_STREAM)
        except OSError:
            raise FileError(f"The host {self.host} is not known, or there is no network.", hint=PASTE) from None
        self._direct = True
        for row in found:
            self._refuse_address(str(row[4][0]))

    def _refuse_address(self, text: str) -> None:
        address = ipaddress.ip_address(text.partition("%")[0])
        if not address.is_global or address.is_multicast:
            raise FileError(
                f"{self.host} lies in a private network and is not asked.",
                hint="Type its address yourself if you want to open it.",
            )

    def _watch(self, response: Any) -> None:
        """Remember the socket, so that a dripping body can be cut, and look where the connection really led."""
        connection = getattr(response.raw, "_connection", None) or getattr(response.raw, "connection", None)
        sock = getattr(connection, "sock", None)
        if sock is None:
            return
        self._sockets.append(sock)
        if self._direct:
            # Looked up twice, a name may lead elsewhere the second time.
            self._refuse_address(str(sock.getpeername()[0]))

    def _check_status(self, status: int) -> None:
        if status == 200:
            return
        if status in (401, 402, 403, 407, 451):
            raise FileError(f"{self.host} does not show this page without signing in (status {status}).", hint=PASTE)
        if status in (404, 410):
            raise FileError(f"There is no page at this address any more ({self.host}, status {status}).", hint=PASTE)
        if status == 429:
            raise FileError(f"{self.host} refused because of too many requests.", hint=f"Wait a while. {PASTE}")
        raise FileError(f"{self.host} did not send the page (status {status}).", hint=f"Try again later. {PASTE}")

    def _body(self, response: Any) -> bytes:
        kind, _ = _content_type(response.headers.get("Content-Type", ""))
        if kind.startswith(_REFUSED):
            raise ContentError(f"This address leads to {kind}, not to an article.", hint="Give the article's address.")
        length = response.headers.get("Content-Length", "")
        if length.isdigit() and int(length) > self._caps.size:
            raise self._too_large()
        chunks, size = [], 0
        for chunk in response.iter_content(65536):
            if self._token is not None:
                self._token.raise_if_cancelled()
            size += len(chunk)
            if size > self._caps.size:
                raise self._too_large()
            chunks.append(chunk)
        return b"".join(chunks)

    def _too_large(self) -> ContentError:
        return ContentError(f"The page is larger than {self._caps.size // 2**20} MB and is not read.", hint=PASTE)

    def _plain(self, error: Exception) -> LagebildError:
        import requests

        if isinstance(error, requests.exceptions.ProxyError):
            return FileError(f"The proxy did not connect to {self.host}.", hint=PASTE)
        if isinstance(error, requests.exceptions.SSLError):
            return FileError(f"{self.host} could not prove who it is (TLS certificate).", hint=PASTE)
        if isinstance(error, requests.exceptions.Timeout) or "timed out" in str(error):
            return FileError(f"{self.host} did not answer in time.", hint=f"Try again. {PASTE}")
        if isinstance(error, requests.exceptions.ContentDecodingError):
            return ContentError(f"The answer of {self.host} is damaged.", hint=PASTE)
        if "NameResolution" in repr(error) or "getaddrinfo" in repr(error):
            return FileError(f"The host {self.host} is not known, or there is no network.", hint=PASTE)
        return FileError(f"The connection to {self.host} broke.", hint=f"Try again. {PASTE}")


def _content_type(header: str) -> tuple[str, str]:
    kind, *parameters = header.split(";")
    charset = next((p.partition("=")[2] for p in parameters if p.strip().lower().startswith("charset=")), "")
    return kind.strip().lower(), charset.strip(" \"'").lower()


def _text(header: str) -> str:
    """Return a header as the server meant it: requests reads bytes beyond ASCII as Latin-1."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return header
