"""Microsoft Translator (Azure): own client of the interface's version 3.0, a list of texts a request.

The key may be followed by a blank and the region of the resource ("KEY westeurope"), which regional keys need.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from reader.translation.answer import NOT_UNDERSTOOD, RequestFailed
from reader.translation.paragraph import checked, has_letters, lists_of, one_line, spread
from reader.translation.protocol import Outcome
from reader.translation.transport import Transport

ENDPOINT = "https://api.cognitive.microsofttranslator.com"
MOST_TEXTS = 50
LONGEST = 10_000
"""Characters a request; the limit is 50,000."""


class MicrosoftEngine:
    """Implements Translator."""

    name = "microsoft"
    version = "3.0"

    def __init__(self, *, key: str, endpoint: str = "", transport: Transport | None = None) -> None:
        base = (endpoint or ENDPOINT).rstrip("/")
        self._url = f"{base}/translate"
        secret, _, region = key.strip().partition(" ")
        self._headers = {"Ocp-Apim-Subscription-Key": secret, "User-Agent": "lagebild"}
        if region.strip():
            self._headers["Ocp-Apim-Subscription-Region"] = region.strip()
        self.host = urlsplit(base).hostname or ""
        self._transport = transport or Transport()

    def translate(self, sentences: Sequence[str]) -> list[Outcome]:
        """See Translator.translate."""
        wanted = [index for index, sentence in enumerate(sentences) if has_letters(sentence)]
        outcomes: list[Outcome] = []
        for group in lists_of([one_line(sentences[index]) for index in wanted], MOST_TEXTS, LONGEST):
            outcomes += self._group(group)
        return spread(sentences, wanted, outcomes)

    def _group(self, group: list[str]) -> list[Outcome]:
        try:
            return checked(group, self._texts(group), lambda text: self._texts([text])[0])
        except RequestFailed as failed:
            return [Outcome(None, (failed.message,))] * len(group)

    def _texts(self, group: list[str]) -> list[str]:
        params = {"api-version": "3.0", "from": "de", "to": "en"}
        body = [{"Text": text} for text in group]
        answer = self._transport.send("POST", self._url, params=params, body=body, headers=self._headers).json()
        try:
            return [str(item["translations"][0]["text"]) for item in answer]
        except (KeyError, IndexError, TypeError):
            raise RequestFailed(NOT_UNDERSTOOD) from None
