"""Translating an article in the background: memory first, then what the reader sees, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.translation.memory import Memory, Remembered
from reader.translation.protocol import Outcome, Translator, WordLink

NOT_TRANSLATED = "The engine gave no answer for this sentence."


class SentenceLike(Protocol):
    """What is needed of a sentence; reader.text.article.Sentence has it."""

    @property
    def block(self) -> int:
        """Number of the paragraph in the article."""
        ...

    @property
    def text(self) -> str:
        """The German sentence."""
        ...


@dataclass(frozen=True, slots=True)
class SentenceResult:
    """What became of one sentence. ``index`` counts in the sequence given to :func:`translate_sentences`.

    ``text`` is None where there is no translation; ``flags`` then say why, in plain English. ``date`` is YYYY-MM-DD.
    """

    block: int
    index: int
    text: str | None
    flags: tuple[str, ...]
    engine: str
    version: str
    date: str
    from_memory: bool = False
    corrected: bool = False
    links: tuple[WordLink, ...] = ()


Report = Callable[[SentenceResult], None]
Order = Callable[[], Sequence[int]]
"""Asked before each request, in the background thread: block numbers, most wanted first; others follow in order."""


def translate_sentences(
    sentences: Sequence[SentenceLike],
    translator: Translator,
    memory: Memory,
    *,
    token: CancelToken,
    report: Report,
    order: Order | Sequence[int] = (),
) -> None:
    """Translate all sentences; ``report`` is called once a sentence, in this thread, paragraph by paragraph.

    Sentences in the memory are reported at once and never sent. After ``token`` is cancelled nothing more is reported
    or kept, and Cancelled is raised. Where the engine as a whole fails, the rest is reported with that reason: the
    function itself does not raise for it.
    """
    open_blocks = _report_known(sentences, translator, memory, token, report)
    reason = ""
    while open_blocks:
        token.raise_if_cancelled()
        block = _next_block(open_blocks, order() if callable(order) else order)
        indexes = open_blocks.pop(block)
        outcomes = [Outcome(None, (reason,))] * len(indexes)
        if not reason:
            try:
                outcomes = _whole(translator.translate([sentences[index].text for index in indexes]), len(indexes))
            except LagebildError as error:
                reason = str(error)
                outcomes = [Outcome(None, (reason,))] * len(indexes)
            token.raise_if_cancelled()
        _keep_and_report(sentences, indexes, outcomes, translator, memory, report)


def _report_known(
    sentences: Sequence[SentenceLike], translator: Translator, memory: Memory, token: CancelToken, report: Report
) -> dict[int, list[int]]:
    """Report what the memory knows; return the indexes of the other sentences by block."""
    unknown: dict[int, list[int]] = {}
    for index, sentence in enumerate(sentences):
        token.raise_if_cancelled()
        known = memory.find(sentence.text, engine=translator.name, version=translator.version)
        if known is None:
            unknown.setdefault(sentence.block, []).append(index)
        else:
            report(from_memory(sentence.block, index, known))
    return unknown


def from_memory(block: int, index: int, known: Remembered) -> SentenceResult:
    """Return the result for a sentence that the memory knows."""
    return SentenceResult(
        block,
        index,
        known.english,
        (),
        known.engine,
        known.version,
        known.date,
        from_memory=True,
        corrected=known.corrected,
    )


def remembered_results(sentences: Sequence[SentenceLike], memory: Memory, *, engine: str = "") -> list[SentenceResult]:
    """Return what the user, ``engine`` or else any engine once made of these sentences: to read without network."""
    results = []
    for index, sentence in enumerate(sentences):
        known = memory.find_any(sentence.text, prefer=engine)
        if known is not None:
            results.append(from_memory(sentence.block, index, known))
    return results


def _next_block(open_blocks: dict[int, list[int]], wanted: Sequence[int]) -> int:
    for block in wanted:
        if block in open_blocks:
            return block
    return next(iter(open_blocks))


def _whole(outcomes: list[Outcome], count: int) -> list[Outcome]:
    """Refuse a list of another length altogether: its sentences would land in the wrong places."""
    if len(outcomes) == count:
        return outcomes
    return [Outcome(None, (NOT_TRANSLATED,))] * count


def _keep_and_report(
    sentences: Sequence[SentenceLike],
    indexes: Sequence[int],
    outcomes: Sequence[Outcome],
    translator: Translator,
    memory: Memory,
    report: Report,
) -> None:
    good = [
        (sentences[index].text, outcome.text)
        for index, outcome in zip(indexes, outcomes, strict=True)
        if outcome.text is not None and not outcome.flags
    ]
    date = memory.store(good, engine=translator.name, version=translator.version)
    for index, outcome in zip(indexes, outcomes, strict=True):
        report(
            SentenceResult(
                sentences[index].block,
                index,
                outcome.text,
                outcome.flags,
                translator.name,
                translator.version,
                date,
                links=outcome.links,
            )
        )
