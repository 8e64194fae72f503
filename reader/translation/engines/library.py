"""deep-translator's clients with bounded requests.

The library has no timeouts, knows its addresses by module constants, puts keys into messages, and its objects are not
thread-safe. Here each call makes a new object, and the name ``requests`` in the library's module stands for an object
that sends through our transport to our address; which transport, is a variable of the running context.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from reader.errors import Cancelled, TranslationError
from reader.translation.answer import NOT_UNDERSTOOD, Answer, RequestFailed
from reader.translation.transport import Transport


@dataclass(frozen=True, slots=True)
class _Route:
    transport: Transport
    url: str


_ROUTE: ContextVar[_Route] = ContextVar("lagebild_route")


class _BoundedRequests:
    """Stands for the module ``requests`` inside one module of deep-translator."""

    def get(self, url: str, params: Mapping[str, str] | None = None, **_: Any) -> Answer:
        """Send to our address instead of the library's."""
        route = _ROUTE.get()
        return route.transport.send("GET", route.url, params=params)

    def post(self, url: str, params: Mapping[str, str] | None = None, **_: Any) -> Answer:
        """Send as a form: the library would put text and key into the address, where servers log them."""
        route = _ROUTE.get()
        return route.transport.send("POST", route.url, form=params)


@contextmanager
def _routed(module: Any, transport: Transport, url: str) -> Iterator[None]:
    if not isinstance(module.requests, _BoundedRequests):
        module.requests = _BoundedRequests()
    reset = _ROUTE.set(_Route(transport, url))
    try:
        yield
    finally:
        _ROUTE.reset(reset)


def ask(module_name: str, make: Callable[[Any], Any], text: str, transport: Transport, url: str) -> str:
    """Ask one question through a client of deep-translator; ``make`` gets the library's module, returns the client.

    Returns the raw answer ('' for none). Raises RequestFailed, TranslationError, Cancelled; the library's own errors
    hold the text or the key and are replaced.
    """
    module = _module(module_name)
    with _routed(module, transport, url):
        try:
            answer = make(module).translate(text)
        except (RequestFailed, TranslationError, Cancelled):
            raise
        except Exception as error:  # noqa: BLE001 - whatever the library trips over in an answer
            raise RequestFailed(_reason(error)) from None
    return answer if isinstance(answer, str) else ""


def _module(name: str) -> Any:
    try:
        return importlib.import_module(f"deep_translator.{name}")
    except ImportError as error:
        raise TranslationError(
            "The library deep-translator is not installed.", hint="Install it with: pip install deep-translator"
        ) from error


def _reason(error: Exception) -> str:
    name = type(error).__name__
    if name == "TranslationNotFound":
        return "The host sent a page without a translation."
    if name in ("NotValidPayload", "NotValidLength"):
        return "The sentence is too long for this engine."
    return NOT_UNDERSTOOD
