"""The reader's own changes to what belongs to an article: a block taken out, a left-out line brought back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.text.article import Article, Block, BlockKind, LeftOut

REMOVED_REASON = "removed by you"


@dataclass(frozen=True, slots=True)
class Edit:
    """``kind``: 'removed' (a block) or 'back' (a left-out line); ``text``: its words, by which it is found again."""

    kind: str
    text: str


def without_block(article: Article, number: int) -> Article:
    """Return the article without the block of this number (in ``blocks``); it stands among what was left out."""
    block = article.blocks[number]
    blocks = (*article.blocks[:number], *article.blocks[number + 1 :])
    moved = [replace(line, place=line.place - 1) if line.place > number else line for line in article.left_out]
    before = sum(line.place <= number for line in article.left_out)
    line = LeftOut(block.text, REMOVED_REASON, number)
    return replace(article, blocks=blocks, left_out=(*moved[:before], line, *moved[before:]))


def with_line(article: Article, number: int) -> Article:
    """Return the article with a left-out line (its number in ``left_out``) as a paragraph where it stood."""
    line = article.left_out[number]
    place = line.place if 0 <= line.place <= len(article.blocks) else len(article.blocks)
    blocks = (*article.blocks[:place], Block(BlockKind.PARAGRAPH, line.text), *article.blocks[place:])
    rest = [*article.left_out[:number], *article.left_out[number + 1 :]]
    moved = [
        replace(other, place=other.place + 1)
        if other.place > place or (other.place == place and at >= number)
        else other
        for at, other in enumerate(rest)
    ]
    return replace(article, blocks=blocks, left_out=tuple(moved))


def edited(article: Article, edits: tuple[Edit, ...]) -> Article:
    """Return the article with all edits that find their block or line; done twice, they change nothing more."""
    for edit in edits:
        if edit.kind == "removed":
            number = next((n for n, block in enumerate(article.blocks) if block.text == edit.text), -1)
            article = without_block(article, number) if number >= 0 else article
        else:
            number = next((n for n, line in enumerate(article.left_out) if line.text == edit.text), -1)
            article = with_line(article, number) if number >= 0 else article
    return article
