"""Google Translate's page for old phones, through deep-translator: no key, not an official interface."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from reader.translation.engines.library import ask
from reader.translation.paragraph import translate_joined
from reader.translation.protocol import Outcome
from reader.translation.transport import Transport

ENDPOINT = "https://translate.google.com"
LONGEST = 1500
"""Characters a request: the text travels in the address, percent-encoded."""


class GoogleEngine:
    """Implements Translator."""

    name = "google"
    version = "web"

    def __init__(self, *, endpoint: str = "", transport: Transport | None = None) -> None:
        base = (endpoint or ENDPOINT).rstrip("/")
        self._url = f"{base}/m"
        self.host = urlsplit(base).hostname or ""
        self._transport = transport or Transport()

    def translate(self, sentences: Sequence[str]) -> list[Outcome]:
        """See Translator.translate."""
        return translate_joined(sentences, self._ask, longest=LONGEST)

    def _ask(self, text: str) -> str:
        return ask("google", _client, text, self._transport, self._url)


def _client(module: Any) -> Any:
    return module.GoogleTranslator(source="de", target="en")
