"""LibreTranslate, own server or hosted, through deep-translator; text and key travel in the body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from reader.translation.engines.library import ask
from reader.translation.paragraph import translate_joined
from reader.translation.protocol import Outcome
from reader.translation.transport import Transport

ENDPOINT = "https://libretranslate.com"
LONGEST = 2000
"""Characters a request; hosted servers allow about that much without an account."""


class LibreTranslateEngine:
    """Implements Translator."""

    name = "libretranslate"
    version = "web"

    def __init__(self, *, endpoint: str = "", key: str = "", transport: Transport | None = None) -> None:
        base = (endpoint or ENDPOINT).rstrip("/")
        self._url = f"{base}/translate"
        self._key = key
        self.host = urlsplit(base).hostname or ""
        self._transport = transport or Transport()

    def translate(self, sentences: Sequence[str]) -> list[Outcome]:
        """See Translator.translate."""
        return translate_joined(sentences, self._ask, longest=LONGEST)

    def _ask(self, text: str) -> str:
        return ask("libre", self._client, text, self._transport, self._url)

    def _client(self, module: Any) -> Any:
        # The library refuses an empty key, a server without keys ignores the one it gets.
        return module.LibreTranslator(source="de", target="en", api_key=self._key or "none", custom_url=self._url)
