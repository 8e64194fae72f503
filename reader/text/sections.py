"""A long article in sections that a window can hold: cut between blocks, and inside a block only where it must be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.text.article import Article, Block

LIMIT = 150_000
"""Longest article in code points that is shown whole: twenty times a long newspaper article."""
SECTION = 30_000
"""Code points of a section of anything longer: some ten pages of print, laid out in the blink of an eye."""
_ENDS = ". ", "! ", "? ", ".\u201c ", "; ", ", ", " "
"""Where a block is cut, best first."""
_BACK = 4_000
"""How far back from the limit a good place to cut is looked for, in code points."""


def sections_of(article: Article, limit: int = LIMIT, size: int = SECTION) -> tuple[Article, ...]:
    """Return the article in sections of at most ``size`` code points of blocks; up to ``limit`` it is its only section.

    The blocks of all sections, one after the other, are the article's; a block that was cut gives its text in several
    blocks of its kind, whose texts joined are the text. Kicker and headline stand in the first section only.
    """
    head = len(article.kicker) + len(article.headline)
    if head + sum(len(block.text) for block in article.blocks) <= limit:
        return (article,)
    groups: list[list[Block]] = [[]]
    room = max(1, size - head)
    for block in article.blocks:
        for piece in _pieces(block, size):
            if groups[-1] and len(piece.text) > room:
                groups.append([])
                room = size
            groups[-1].append(piece)
            room -= len(piece.text)
    first, *others = groups
    rest = (replace(article, kicker="", headline="", blocks=tuple(blocks)) for blocks in others)
    return (replace(article, blocks=tuple(first)), *rest)


def _pieces(block: Block, size: int) -> Iterator[Block]:
    text = block.text
    if len(text) <= size:
        yield block
        return
    start = 0
    while start < len(text):
        end = _cut(text, start, size)
        yield Block(block.kind, text[start:end])
        start = end


def _cut(text: str, start: int, size: int) -> int:
    """Return where the piece that begins at ``start`` ends: behind a sentence, a clause, a word, or at the size."""
    end = start + size
    if end >= len(text):
        return len(text)
    for mark in _ENDS:
        found = text.rfind(mark, max(start, end - _BACK), end)
        if found >= 0:
            return found + len(mark)
    return end
