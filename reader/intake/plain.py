"""Plain text, as people paste or scrape it, to an Article. Where a rule is unsure, the line stays in."""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.errors import ContentError
from reader.intake.caption import is_caption, is_credit_only
from reader.intake.credits import credit_at_end, credit_line, dateline
from reader.intake.headline import find_title
from reader.intake.lines import Line, clean, lines_of
from reader.intake.plain_page import (
    PlainPage,
    near_edge,
    reads_as_prose,
    take_bylines,
    take_furniture,
    take_masthead,
    take_teasers,
)
from reader.text.article import Article, Block, BlockKind, LeftOut

_HEADING_LIMIT = 100
_LEAD_WORDS = 8
_LEAD_LIMIT = 500
_BULLET = re.compile(r"^(?:[•‣▪◦·*]|[-–—])\s+(?=\S)")


def article_of_plain(text: str, *, source: str = "", outlet: str = "") -> Article:
    """Return the article of a plain text. Raises ContentError where there is none."""
    return article_of_lines(lines_of(clean(text)), source=source, outlet=outlet)


def article_of_lines(lines: list[Line], *, source: str = "", outlet: str = "", weighed: bool = False) -> Article:
    """Return the article of lines that may know their kind (from markup). Raises ContentError where there is none.

    ``weighed``: the markup has told what is beside the text.
    """
    page = PlainPage(lines, weighed)
    if not page.lines:
        raise ContentError("There is no text to read.", hint="Open or paste an article.")
    take_furniture(page)
    take_masthead(page)
    take_teasers(page)
    take_bylines(page)
    rest = [index for index in range(len(page.lines)) if index not in page.left_out and index not in page.taken]
    titled = [index for index in rest if not is_caption(page.lines[index].text)]
    marked = [index for index in titled if page.lines[index].kind is BlockKind.HEADLINE]
    titled = [*marked, *(index for index in titled if index not in marked)]
    title = find_title([page.lines[index].text for index in titled], told=len(marked) == 1)
    head = {titled[number] for number in title.used}
    for number in title.repeated:
        page.left_out[titled[number]] = (
            "repeated headline" if _long(page.lines[titled[number]].text) else "repeated kicker"
        )
    kicker = title.kicker
    for index in rest:
        if page.lines[index].kind is BlockKind.KICKER and title.headline and index not in head:
            kicker = kicker or page.lines[index].text
            if page.lines[index].text == kicker:
                head.add(index)
                page.left_out.pop(index, None)
    body = [index for index in rest if index not in head and index not in page.left_out]
    blocks, origins = _blocks(page, body, has_title=bool(title.headline))
    return Article(
        kicker=kicker,
        headline=title.headline,
        blocks=tuple(blocks),
        credits=tuple(page.credits),
        left_out=tuple(
            LeftOut(page.lines[index].text, reason, bisect_left(origins, index))
            for index, reason in sorted(page.left_out.items())
        ),
        outlet=outlet or title.outlet,
        author=page.author,
        date=page.date,
        source=source,
    )


def _long(line: str) -> bool:
    return len(line.split()) >= 3


def _blocks(page: PlainPage, body: list[int], *, has_title: bool) -> tuple[list[Block], list[int]]:
    """Return the blocks, and the number of the line that each begins with."""
    blocks: list[Block] = []
    origins: list[int] = []
    begun = False
    for place, index in enumerate(body):
        text = page.lines[index].text
        if not near_edge(index, page):
            blocks.append(Block(BlockKind.PARAGRAPH, text))
            origins.append(index)
            continue
        names = credit_line(text) if place else ()
        if names:
            page.add_credits(names)
            continue
        known = page.lines[index].kind
        if known is not None and known not in (BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.KICKER):
            blocks.append(Block(known, text))
            origins.append(index)
            continue
        if is_credit_only(text) and blocks and place and body[place - 1] == index - 1 and not page.lines[index].gap:
            blocks[-1] = Block(BlockKind.CAPTION, f"{blocks[-1].text} {text}")
            continue
        if is_caption(text):
            blocks.append(Block(BlockKind.CAPTION, text))
            origins.append(index)
            continue
        bullet = _BULLET.match(text)
        if bullet and _neighbours_bulleted(page, body, place):
            blocks.append(Block(BlockKind.LIST, text[bullet.end() :]))
            origins.append(index)
            continue
        if known is None and _is_heading(page, body, place):
            blocks.append(Block(BlockKind.HEADING, text))
            origins.append(index)
            continue
        text, names = credit_at_end(text)
        page.add_credits(names or (() if begun else dateline(text)))
        begun = True
        blocks.append(Block(BlockKind.PARAGRAPH, text))
        origins.append(index)
    return (_with_lead(blocks) if has_title else blocks), origins


def _with_lead(blocks: list[Block]) -> list[Block]:
    """The first paragraph is the lead if it is short, stands before the first heading and more text follows.

    A whole sentence that the page sets as a heading beneath the headline is the lead too.
    """
    prose = [number for number, block in enumerate(blocks) if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)]
    if len(prose) < 3 or blocks[prose[1]].kind is BlockKind.HEADING:
        return blocks
    lead = blocks[prose[0]]
    if len(lead.text) > _LEAD_LIMIT or dateline(lead.text) or not reads_as_prose(lead.text):
        return blocks
    if lead.kind is BlockKind.HEADING and (lead.text[-1] != "." or len(lead.text.split()) < _LEAD_WORDS):
        return blocks
    return [*blocks[: prose[0]], Block(BlockKind.LEAD, lead.text), *blocks[prose[0] + 1 :]]


def _is_heading(page: PlainPage, body: list[int], place: int) -> bool:
    """A short line without a full stop between paragraphs, or above the first."""
    text = page.lines[body[place]].text
    if (
        len(text) > _HEADING_LIMIT
        or len(text.split()) > 14
        or text[-1] in ".:;,…)"
        or re.search(r"[.!][\"“”»«]$", text)
        or (not text[0].isupper() and text[0] not in '„"»0123456789')
    ):
        return False
    if place + 1 >= len(body):
        return False
    following = page.lines[body[place + 1]].text
    return reads_as_prose(following) or is_caption(following)


def _neighbours_bulleted(page: PlainPage, body: list[int], place: int) -> bool:
    near = [body[other] for other in (place - 1, place + 1) if 0 <= other < len(body)]
    return any(_BULLET.match(page.lines[index].text) for index in near)
