"""What comes back from a host: an answer with its body read, or one plain sentence."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

NOT_AN_ADDRESS = "The engine's address is not a valid web address."
NOT_UNDERSTOOD = "The host's answer could not be understood."
Params = Mapping[str, str | Sequence[str]]
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"


class RequestFailed(Exception):  # noqa: N818 - becomes a sentence's reason, never a traceback
    """One request failed; the message is one sentence for the user, without text, key or address."""

    def __init__(self, message: str, *, status: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete HTTP answer with status 2xx. Looks enough like requests' own to be given to deep-translator."""

    status_code: int
    content: bytes
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The body as UTF-8; damaged bytes become U+FFFD, which the checks refuse."""
        return self.content.decode("utf-8", errors="replace")

    def json(self) -> Any:
        """Return the body as JSON. Raises RequestFailed where it is something else (a sign-in page, say)."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError) as error:
            raise RequestFailed("The host sent a page instead of a translation (is a sign-in needed?).") from error

    def close(self) -> None:
        """Do nothing: the body was read as a whole."""


def host_in(url: str) -> str:
    """Return the host of an address; '' where it is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
