"""DeepL: own client, because the library still sends the key in the address, which DeepL no longer accepts.

Interface as documented by DeepL: POST /v2/translate with a list of texts, key in the header Authorization; keys that
end in ":fx" belong to the free host.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from reader.translation.answer import NOT_UNDERSTOOD, RequestFailed
from reader.translation.paragraph import checked, has_letters, lists_of, one_line, spread
from reader.translation.protocol import Outcome
from reader.translation.transport import Transport

PAID = "https://api.deepl.com"
FREE = "https://api-free.deepl.com"
MOST_TEXTS = 50
LONGEST = 30_000
"""Characters a request; the limit is 128 KiB."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Characters used and allowed in this month."""

    used: int
    allowed: int


class DeepLEngine:
    """Implements Translator. ``glossary`` is the id of a glossary kept at DeepL, '' for none."""

    name = "deepl"
    version = "v2"

    def __init__(self, *, key: str, endpoint: str = "", glossary: str = "", transport: Transport | None = None) -> None:
        self._base = (endpoint or (FREE if key.endswith(":fx") else PAID)).rstrip("/")
        self._headers = {"Authorization": f"DeepL-Auth-Key {key}", "User-Agent": "lagebild"}
        self._glossary = glossary
        self.host = urlsplit(self._base).hostname or ""
        self._transport = transport or Transport()

    def translate(self, sentences: Sequence[str]) -> list[Outcome]:
        """See Translator.translate."""
        wanted = [index for index, sentence in enumerate(sentences) if has_letters(sentence)]
        outcomes: list[Outcome] = []
        for group in lists_of([one_line(sentences[index]) for index in wanted], MOST_TEXTS, LONGEST):
            outcomes += self._group(group)
        return spread(sentences, wanted, outcomes)

    def usage(self) -> Usage:
        """Ask how much of the month's allowance is used. Raises RequestFailed, TranslationError, Cancelled."""
        answer = self._transport.send("GET", f"{self._base}/v2/usage", headers=self._headers).json()
        try:
            return Usage(int(answer["character_count"]), int(answer["character_limit"]))
        except (KeyError, TypeError, ValueError):
            raise RequestFailed(NOT_UNDERSTOOD) from None

    def upload_glossary(self, name: str, entries: str) -> str:
        """Keep a glossary at DeepL and return its id; ``entries``: one "German TAB English" a line.

        DeepL keeps it under the key's account until it is removed. Raises RequestFailed, TranslationError, Cancelled.
        """
        body = {"name": name, "source_lang": "de", "target_lang": "en", "entries": entries, "entries_format": "tsv"}
        url = f"{self._base}/v2/glossaries"
        answer = self._transport.send("POST", url, body=body, headers=self._headers).json()
        try:
            return str(answer["glossary_id"])
        except (KeyError, TypeError):
            raise RequestFailed(NOT_UNDERSTOOD) from None

    def remove_glossary(self, glossary: str) -> None:
        """Remove a glossary from DeepL. Raises RequestFailed, TranslationError, Cancelled."""
        self._transport.send("DELETE", f"{self._base}/v2/glossaries/{quote(glossary, safe='')}", headers=self._headers)

    def _group(self, group: list[str]) -> list[Outcome]:
        try:
            return checked(group, self._texts(group), lambda text: self._texts([text])[0])
        except RequestFailed as failed:
            return [Outcome(None, (failed.message,))] * len(group)

    def _texts(self, group: list[str]) -> list[str]:
        body: dict[str, object] = {
            "text": group,
            "source_lang": "DE",
            "target_lang": "EN-US",
            # Each text is one sentence already; a second opinion on that would only do harm.
            "split_sentences": "0",
            "preserve_formatting": True,
        }
        if self._glossary:
            body["glossary_id"] = self._glossary
        answer = self._transport.send("POST", f"{self._base}/v2/translate", body=body, headers=self._headers).json()
        try:
            return [str(item["text"]) for item in answer["translations"]]
        except (KeyError, TypeError):
            raise RequestFailed(NOT_UNDERSTOOD) from None
