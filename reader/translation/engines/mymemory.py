"""MyMemory through deep-translator: sentence by sentence, short texts only, a small daily allowance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from reader.errors import TranslationError
from reader.translation.engines.library import ask
from reader.translation.paragraph import translate_one, used_up, without_repeats
from reader.translation.protocol import Outcome
from reader.translation.transport import Transport

ENDPOINT = "https://api.mymemory.translated.net"
LONGEST = 499
"""Bytes a request: the library says fewer than 500 characters, the server 500 bytes."""


class MyMemoryEngine:
    """Implements Translator."""

    name = "mymemory"
    version = "web"

    def __init__(self, *, endpoint: str = "", transport: Transport | None = None) -> None:
        base = (endpoint or ENDPOINT).rstrip("/")
        self._url = f"{base}/get"
        self.host = urlsplit(base).hostname or ""
        self._transport = transport or Transport()

    def translate(self, sentences: Sequence[str]) -> list[Outcome]:
        """See Translator.translate."""
        outcomes = []
        for sentence in sentences:
            outcomes.append(translate_one(sentence, self._ask, LONGEST, size=_bytes))
            if used_up(outcomes[-1:]):
                raise TranslationError("MyMemory's free allowance is used up for today.", hint="Try another engine.")
        return without_repeats(sentences, outcomes)

    def _ask(self, text: str) -> str:
        return ask("mymemory", _client, text, self._transport, self._url)


def _bytes(text: str) -> int:
    return len(text.encode("utf-8"))


def _client(module: Any) -> Any:
    return module.MyMemoryTranslator(source="de-DE", target="en-GB")
