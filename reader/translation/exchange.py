"""One HTTP exchange with a total deadline. Imports requests: only imported when a request is really made."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import socket
import time
from collections.abc import Mapping
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, ProtocolError, ReadTimeoutError

from reader.cancel import CancelToken
from reader.deadline import within
from reader.translation.answer import BROWSER, NOT_AN_ADDRESS, Answer, Params, RequestFailed
from reader.translation.pace import Limits

LARGEST = 4 * 1024 * 1024
"""Bytes of an answer that are read at most: a translation is never that long."""


class Exchange:
    """One request and its answer. ``sent`` and ``received`` count bytes."""

    def __init__(
        self,
        method: str,
        url: str,
        *,
        params: Params | None,
        form: Params | None,
        body: object,
        headers: Mapping[str, str] | None,
        limits: Limits,
    ) -> None:
        # At its most talkative urllib3 logs whole addresses, and Google's holds the text.
        logging.getLogger("urllib3").setLevel(logging.WARNING)
        self._limits = limits
        self._session = requests.Session()
        # A netrc file may otherwise replace an engine's Authorization header by another host's password.
        self._session.trust_env = False
        self._sockets: list[socket.socket] = []
        self._session.mount("http://", _Adapter(self._sockets))
        self._session.mount("https://", _Adapter(self._sockets))
        sent = {"User-Agent": BROWSER, "Accept-Language": "en", **(headers or {})}
        data: Any = form
        if body is not None:
            data = json.dumps(body, ensure_ascii=False).encode("utf-8")
            sent["Content-Type"] = "application/json"
        try:
            request = requests.Request(method, url, params=_plain(params), data=data, headers=sent)
            self._request = self._session.prepare_request(request)
        except (requests.RequestException, ValueError):
            raise RequestFailed(NOT_AN_ADDRESS) from None
        self.sent = len(self._request.url or "") + _length(self._request.body)
        self.received = 0
        self.may_retry = False

    def run(self, token: CancelToken | None) -> Answer:
        """Return the answer with whatever status. Raises RequestFailed, Cancelled; never later than the deadline."""
        try:
            return within(self._limits.total, self._exchange, token, self._abandon)
        except TimeoutError:
            raise RequestFailed(f"The host did not answer completely within {self._limits.total:g} seconds.") from None
        except (requests.RequestException, HTTPError, OSError) as error:
            raise self._plain_error(error) from None

    def _exchange(self) -> Answer:
        deadline = time.monotonic() + self._limits.total
        with self._session:
            proxies = requests.utils.get_environ_proxies(self._request.url or "")
            response = self._session.send(
                self._request,
                stream=True,
                timeout=(self._limits.connect, self._limits.read),
                allow_redirects=False,
                proxies=proxies,
                verify=os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or True,
            )
            with response:
                chunks = []
                # read1 hands over what has arrived: a dripping body must not hide the deadline.
                for chunk in iter(lambda: response.raw.read1(65536, decode_content=True), b""):
                    self.received += len(chunk)
                    chunks.append(chunk)
                    if self.received > LARGEST:
                        raise RequestFailed("The host's answer is far too long.")
                    if time.monotonic() > deadline:
                        raise TimeoutError
                headers = {name.casefold(): value for name, value in response.headers.items()}
                return Answer(response.status_code, b"".join(chunks), headers)

    def _abandon(self) -> None:
        for connection in self._sockets:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _plain_error(self, error: Exception) -> RequestFailed:
        """Say what went wrong. requests' own messages hold the address with the text in it: never shown."""
        if isinstance(error, requests.exceptions.ProxyError):
            return RequestFailed("The proxy did not connect to the host.")
        if isinstance(error, requests.exceptions.SSLError):
            return RequestFailed("The host could not prove who it is (TLS certificate).")
        if isinstance(error, requests.exceptions.ConnectTimeout):
            return RequestFailed(f"The host could not be reached within {self._limits.connect:g} seconds.")
        if isinstance(error, (requests.exceptions.Timeout, ReadTimeoutError)):
            return RequestFailed(f"The host did not answer within {self._limits.read:g} seconds.")
        self.may_retry = True
        if "NameResolution" in repr(error) or "getaddrinfo" in repr(error):
            return RequestFailed("The host is not known, or there is no network.")
        if isinstance(error, (requests.exceptions.ChunkedEncodingError, ProtocolError)):
            return RequestFailed("The connection broke off before the answer was complete.")
        if "refused" in repr(error):
            return RequestFailed("The host could not be reached.")
        return RequestFailed("The connection to the host broke.")


class _Adapter(HTTPAdapter):
    """Remembers the sockets it opens, so that they can be shut from another thread."""

    def __init__(self, sockets: list[socket.socket]) -> None:
        self._opened = sockets
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        _use_pools(self.poolmanager, self._opened)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        if not proxy.lower().startswith("socks"):
            _use_pools(manager, self._opened)
        return manager


def _use_pools(manager: Any, opened: list[socket.socket]) -> None:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            if self.sock is not None:
                opened.append(self.sock)

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            if self.sock is not None:
                opened.append(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    manager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}


def _plain(params: Params | None) -> Any:
    return None if params is None else dict(params)


def _length(body: object) -> int:
    if isinstance(body, str):
        return len(body.encode("utf-8"))
    return len(body) if isinstance(body, bytes) else 0
