"""What one pane shows, block by block, as plain data (no Qt). Offsets are code points of the page block's text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.text.article import BlockKind
from reader.ui.view_model import ArticleView, TermRow, TranslationState

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


Page = tuple[PageBlock, ...]


def german_page(view: ArticleView, meta: str = "", link: str = "") -> Page:
    """Return the German page; the meta line stands below the headline, its last words ``link`` are a link."""
    marks = german_marks(view.rows, len(view.parts))
    blocks = [_german_block(view, part, marks[part]) for part in range(len(view.parts))]
    return _with_meta(blocks, meta, "de", link)


def english_page(view: ArticleView, meta: str = "") -> Page:
    """Return the English page: one block a part, empty where nothing is translated yet."""
    places = occurrence_places(view.rows)
    domains = {row.key: row.domain for row in view.rows}
    blocks = [_english_block(view, part, places, domains) for part in range(len(view.parts))]
    return _with_meta(blocks, meta, "en")


def below_page(view: ArticleView, meta: str = "", link: str = "") -> Page:
    """Return one page for both languages: the English below each German block."""
    english = {block.part: block for block in english_page(view)}
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


def _english_block(
    view: ArticleView, part: int, places: dict[tuple[str, int, int], int], domains: dict[str, str]
) -> PageBlock:
    text = ""
    spans, marks = [], []
    for index in range(len(view.sentences[part])):
        state = view.translations.get((part, index))
        said = sentence_text(state)
        if not said:
            continue
        if text:
            text += " "
        start = len(text)
        text += said
        spans.append(SentenceSpan(start, len(text), index))
        for rendering in state.renderings if state else ():
            first = rendering.source[0][0] if rendering.source else -1
            number = places.get((rendering.term, part, first))
            if number is None:  # the user does not want this place marked
                continue
            domain = domains.get(rendering.term, "")
            marks += [
                Mark(start + s, start + e, rendering.term, number, domain, "sure", rendering.status)
                for s, e in rendering.target
            ]
    marks.sort(key=lambda m: (m.start, m.end))
    return PageBlock(view.parts[part].kind.value, "en", part, one_line(text), tuple(spans), tuple(marks))


def sentence_text(state: TranslationState | None) -> str:
    """Return what the pane shows for a sentence: its translation, or why there is none; '' while it waits."""
    if state is None or state.status == "waiting":
        return ""
    if state.text is None:
        return f"[{state.flags[0] if state.flags else 'Not translated.'}]"
    return state.text


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
