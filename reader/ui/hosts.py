"""Which host an engine would send to; with DeepL that depends on the key, which is looked up in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reader.errors import LagebildError
from reader.ui.messages import Messages
from reader.ui.tasks import Tasks

KEYS = "keys"


def find_host(
    tasks: Tasks, messages: Messages, keys: Callable[[], Any], engine: str, endpoint: str, then: Callable[[str], None]
) -> None:
    """Call ``then`` with the host; at once, unless the key decides (DeepL's free keys have a host of their own).

    Nothing is sent. An address that is none is told to the user, and ``then`` is not called.
    """
    from reader.translation.engines.catalogue import host_of

    def told(key: str) -> None:
        try:
            host = host_of(engine, endpoint=endpoint, key=key)
        except LagebildError as error:
            messages.error(error)
            return
        then(host)

    if engine != "deepl" or endpoint:
        told("")
        return
    kept = keys()
    # A keyring may be slow, or ask the user to unlock it.
    tasks.run(KEYS, lambda _token, _report: kept.get(engine), done=told)
