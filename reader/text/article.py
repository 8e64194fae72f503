"""The article as understood. Offsets everywhere are half-open and count code points."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class BlockKind(StrEnum):
    """What a block is on the page. KICKER and HEADLINE occur only in :meth:`Article.parts`."""

    KICKER = "kicker"
    HEADLINE = "headline"
    LEAD = "lead"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    QUOTE = "quote"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text without line feeds."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of the page that is not part of the article, and why (a plain English reason)."""

    text: str
    reason: str
    place: int = field(default=-1, compare=False)
    """How many blocks stand before it; -1 where that is not known."""


TEASER_REASON = "paywall: only the teaser is public"
"""Reason of the paywall's line where hardly more than a headline and a lead could be read."""


@dataclass(frozen=True, slots=True)
class Article:
    """A news article; ``blocks`` in reading order, without kicker and headline."""

    kicker: str = ""
    headline: str = ""
    blocks: tuple[Block, ...] = ()
    credits: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = field(default=())
    outlet: str = ""
    author: str = ""
    date: str = ""
    source: str = ""
    language: str = "de"

    @property
    def only_teaser(self) -> bool:
        """Whether the page showed no more than the teaser of a paid article: offer to paste the rest."""
        return any(line.reason == TEASER_REASON for line in self.left_out)

    def parts(self) -> tuple[Block, ...]:
        """Return all that is read: kicker and headline (where there are any), then the blocks.

        Everything that counts blocks (sentences, hits, translations) counts in this tuple.
        """
        head = []
        if self.kicker:
            head.append(Block(BlockKind.KICKER, self.kicker))
        if self.headline:
            head.append(Block(BlockKind.HEADLINE, self.headline))
        return (*head, *self.blocks)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one block: ``block`` is an index into :meth:`Article.parts`, offsets into that block's text."""

    block: int
    start: int
    end: int
    text: str


def article_as_dict(article: Article) -> dict[str, Any]:
    """Return the article as ``lagebild read --json`` prints it (the keys are stable)."""
    return {
        "kicker": article.kicker,
        "headline": article.headline,
        "blocks": [{"kind": block.kind.value, "text": block.text} for block in article.blocks],
        "credits": list(article.credits),
        "left_out": [{"text": line.text, "reason": line.reason} for line in article.left_out],
        "outlet": article.outlet,
        "author": article.author,
        "date": article.date,
        "source": article.source,
        "language": article.language,
    }


def article_from_dict(raw: dict[str, Any]) -> Article:
    """Return the article of such a table. Raises ValueError, KeyError or TypeError where it is none."""
    return Article(
        kicker=str(raw["kicker"]),
        headline=str(raw["headline"]),
        blocks=tuple(Block(BlockKind(block["kind"]), str(block["text"])) for block in raw["blocks"]),
        credits=tuple(str(credit) for credit in raw["credits"]),
        left_out=tuple(
            LeftOut(str(item["text"]), str(item["reason"]), int(item.get("place", -1))) for item in raw["left_out"]
        ),
        outlet=str(raw["outlet"]),
        author=str(raw["author"]),
        date=str(raw["date"]),
        source=str(raw["source"]),
        language=str(raw["language"]),
    )
