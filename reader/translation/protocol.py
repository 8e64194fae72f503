"""What an engine is: sentences in, one outcome a sentence out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.glossary.hit import Span


@dataclass(frozen=True, slots=True)
class WordLink:
    """Words of the source that an engine itself says became words of the target (code points of the sentence)."""

    source: Span
    target: Span


@dataclass(frozen=True, slots=True)
class Outcome:
    """One sentence's translation: ``text``, or None with the reason in ``flags`` (plain English sentences)."""

    text: str | None
    flags: tuple[str, ...] = ()
    links: tuple[WordLink, ...] = ()


class Translator(Protocol):
    """A translation engine. One object is used by one thread at a time."""

    name: str
    """Stable name: 'google', 'libretranslate', 'deepl' ..."""
    version: str
    """Engine or model version; part of the memory key."""
    host: str
    """The host that text is sent to; '' when nothing leaves the computer."""

    def translate(self, sentences: Sequence[str]) -> list[Outcome]:
        """Translate the sentences of one paragraph; exactly one outcome a sentence, in order.

        Never hangs beyond its own total deadline. Raises TranslationError where the engine as a whole cannot be used
        (refused key, quota), never for a single sentence.
        """
        ...
