"""What one pane shows, block by block, as plain data (no Qt). Offsets are code points of the page block's text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.text.article import BlockKind
from reader.ui.view_model import ArticleView, TermRow

META = "meta"
NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a term on the page. ``occurrence`` counts in the row; ``level`` 'sure' or 'possible'.

    ``status``: '' in German; in English whether the rendering 'follows' or 'deviates' from the glossary.
    """

    start: int
    end: int
    key: str
    occurrence: int
    domain: str
    level: str
    status: str = ""


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """A sentence on the page. ``index`` counts in the part's sentences, the same in both languages."""

    start: int
    end: int
    index: int


@dataclass(frozen=True, slots=True)
class Spot:
    """The program's own words within a block: why a sentence failed, what another engine says, something to press.

    ``kind``: 'reason', 'note', 'other', or something to press: 'retry', 'use'. ``index``: the sentence's number.
    """

    start: int
    end: int
    kind: str
    index: int

    @property
    def is_action(self) -> bool:
        return self.kind in ("retry", "use")


@dataclass(frozen=True, slots=True)
class Words:
    """What the program itself says on a page, in the language of the interface."""

    retry: str = "Retry"
    use: str = "Use this one"
    edited: str = "edited by you"
    several: str = "{count} sentences: {reason}"
    not_translated: str = "Not translated."


@dataclass(frozen=True, slots=True)
class PageBlock:
    """``part`` is the index in the article's parts, -1 for the meta line and notices."""

    kind: str
    language: str
    part: int
    text: str
    sentences: tuple[SentenceSpan, ...] = ()
    marks: tuple[Mark, ...] = ()
    link: tuple[int, int] | None = None
    """What of a meta line is a link ("4 lines left out")."""
    spots: tuple[Spot, ...] = ()


Page = tuple[PageBlock, ...]


def german_page(view: ArticleView, meta: str = "", link: str = "") -> Page:
    """Return the German page; the meta line stands below the headline, its last words ``link`` are a link."""
    marks = german_marks(view.rows, len(view.parts))
    blocks = [_german_block(view, part, marks[part]) for part in range(len(view.parts))]
    return _with_meta(blocks, meta, "de", link)


def english_page(view: ArticleView, meta: str = "", words: Words = Words()) -> Page:
    """Return the English page: one block a part, empty where nothing is translated yet."""
    from reader.ui.reading.english_block import english_block

    places = occurrence_places(view.rows)
    domains = {row.key: row.domain for row in view.rows}
    blocks = [english_block(view, part, places, domains, words) for part in range(len(view.parts))]
    return _with_meta(blocks, meta, "en")


def below_page(view: ArticleView, meta: str = "", link: str = "", words: Words = Words()) -> Page:
    """Return one page for both languages: the English below each German block."""
    english = {block.part: block for block in english_page(view, words=words)}
    blocks = []
    for block in german_page(view, meta, link):
        blocks.append(block)
        if block.part >= 0 and english[block.part].text:
            blocks.append(english[block.part])
    return tuple(blocks)


def german_marks(rows: tuple[TermRow, ...], parts: int) -> list[tuple[Mark, ...]]:
    """Return the marks of every part, sorted; of overlapping terms the longer comes last (it is drawn on top)."""
    found: list[list[Mark]] = [[] for _ in range(parts)]
    for row in rows:
        for number, occurrence in enumerate(row.occurrences):
            for start, end in occurrence.pieces:
                mark = Mark(start, end, row.key, number, row.domain, occurrence.hit.level.value)
                found[occurrence.block].append(mark)
    return [tuple(sorted(marks, key=lambda m: (m.start, m.end))) for marks in found]


def occurrence_places(rows: tuple[TermRow, ...]) -> dict[tuple[str, int, int], int]:
    """Return (key, part, first code point) -> number of the occurrence in its row."""
    return {
        (row.key, occurrence.block, occurrence.pieces[0][0]): number
        for row in rows
        for number, occurrence in enumerate(row.occurrences)
    }


def _german_block(view: ArticleView, part: int, marks: tuple[Mark, ...]) -> PageBlock:
    block = view.parts[part]
    spans = tuple(SentenceSpan(s.start, s.end, index) for index, s in enumerate(view.sentences[part]))
    return PageBlock(block.kind.value, "de", part, one_line(block.text), spans, marks)


def _with_meta(blocks: list[PageBlock], meta: str, language: str, link: str = "") -> Page:
    if meta:
        at = sum(block.kind in (BlockKind.KICKER, BlockKind.HEADLINE) for block in blocks[:2])
        span = (len(meta) - len(link), len(meta)) if link and meta.endswith(link) else None
        blocks.insert(at, PageBlock(META, language, -1, one_line(meta), link=span))
    return tuple(blocks)


_BREAKS = str.maketrans(dict.fromkeys("\n\r\u2028\u2029\x0b\x0c\x00\ufdd0\ufdd1\ufffc", " "))


def one_line(text: str) -> str:
    """Replace, one for one, characters at which a text document would begin a new block."""
    return text.translate(_BREAKS)
