"""One run of an engine over sentences, as work for a lane: permission, pace and ledger, memory, then the engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from reader.cancel import CancelToken
from reader.ledger import Ledger
from reader.settings import Settings
from reader.text.article import Sentence
from reader.ui.tasks import Report, Work

Order = Callable[[], Sequence[int]]
"""Asked in the background before each request: parts of the article, most wanted first."""


class EngineRuns:
    """Makes the work; keeps one pace for each engine and address, so that a host's refusal outlives a run."""

    def __init__(self, ledger: Ledger, keys: Callable[[], Any], open_memory: Callable[[], Any]) -> None:
        self._ledger = ledger
        self._keys = keys
        self._open_memory = open_memory
        self._paces: dict[str, Any] = {}

    def work(
        self,
        engine: str,
        endpoint: str,
        sentences: Sequence[Sentence],
        settings_now: Callable[[], Settings],
        order: Order,
        *,
        resume: bool = False,
    ) -> Work:
        """Return work that reports one SentenceResult a sentence.

        ``resume``: the user pressed Retry, so a host that was left alone is asked again.
        """
        keys, ledger, paces = self._keys(), self._ledger, self._paces

        def work(token: CancelToken, report: Report) -> None:
            from reader.translation.consent import why_not
            from reader.translation.engines.catalogue import create
            from reader.translation.pace import Pace
            from reader.translation.session import translate_sentences
            from reader.translation.transport import Transport

            pace = paces.setdefault(f"{engine} {endpoint}", Pace())
            if resume:
                pace.resume()
            transport = Transport(
                token=token, ledger=ledger, pace=pace, allow=lambda host: why_not(settings_now(), engine, host)
            )
            translator = create(
                engine,
                endpoint=endpoint,
                key=keys.get(engine),
                transport=transport,
                glossary=settings_now().deepl_glossary,
            )
            translate_sentences(sentences, translator, self._open_memory(), token=token, report=report, order=order)

        return work
