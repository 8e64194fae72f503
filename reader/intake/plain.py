"""Plain text, as people paste or scrape it, to an Article. Where a rule is unsure, the line stays in."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from reader.errors import ContentError
from reader.intake.about_page import addresses_reader, is_note
from reader.intake.byline import byline
from reader.intake.caption import is_caption, is_credit_only
from reader.intake.credits import credit_at_end, credit_line, dateline
from reader.intake.furniture import furniture
from reader.intake.headline import find_title
from reader.intake.lines import Line, clean, lines_of
from reader.intake.page import person
from reader.intake.pasted import menu_of, tail_of
from reader.text.article import Article, Block, BlockKind, LeftOut

_HEADING_LIMIT = 100
_LEAD_WORDS = 8
_LEAD_LIMIT = 500
_META_TOP = 10
"""Lines from the top where author and date may stand; they may also be among the last three."""
_CLOSELY = 2000
"""Lines at the beginning and at the end that all rules are tried on: keeps a text of 20 MB readable in seconds."""
_NOTES = 4
"""Lines at the end among which notes of the editors are looked for."""
_LINK_LIMIT = 200
_MENU_LIMIT = 40
_LOOK_BACK = 60
_NAME_WORDS = 3
"""A headline has more words than a name."""
_MENU_CELLS = 3
_CALL = re.compile(r"(?:\+\+\+|\*\*\*|[►▶➡👉»>]+)\s")
_BULLET = re.compile(r"^(?:[•‣▪◦·*]|[-–—])\s+(?=\S)")


_LISTED = (BlockKind.LIST, BlockKind.QUOTE, BlockKind.CAPTION)
"""Kinds that may be short wherever they stand."""


@dataclass(slots=True)
class _Page:
    """What has been understood so far."""

    lines: list[Line]
    weighed: bool = False
    left_out: dict[int, str] = field(default_factory=dict)
    author: str = ""
    date: str = ""
    credits: list[str] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)

    def add_credits(self, names: tuple[str, ...]) -> None:
        self.credits.extend(name for name in names if name not in self.credits)


def article_of_plain(text: str, *, source: str = "", outlet: str = "") -> Article:
    """Return the article of a plain text. Raises ContentError where there is none."""
    return article_of_lines(lines_of(clean(text)), source=source, outlet=outlet)


def article_of_lines(lines: list[Line], *, source: str = "", outlet: str = "", weighed: bool = False) -> Article:
    """Return the article of lines that may know their kind (from markup). Raises ContentError where there is none.

    ``weighed``: the markup has told what is beside the text.
    """
    page = _Page(lines, weighed)
    if not page.lines:
        raise ContentError("There is no text to read.", hint="Open or paste an article.")
    _take_furniture(page)
    _take_masthead(page)
    _take_teasers(page)
    _take_bylines(page)
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


def _take_furniture(page: _Page) -> None:
    opened, beneath = "", 0
    for index, line in enumerate(page.lines):
        rule = furniture(line.text) if _near_edge(index, page) else None
        if line.out or _is_lone_link(index, page):
            page.left_out[index] = line.out or "link to other articles"
        elif rule is not None:
            page.left_out[index] = rule.reason
            opened, beneath = rule.reason if rule.opens or _heads_advertisement(index, page, rule.name) else "", 0
        elif opened and _is_link(line.text) and (_follows(line) or _may_follow(index, page, beneath)):
            page.left_out[index] = opened
            beneath += 1
        else:
            opened = ""
    if len(page.left_out) == len(page.lines):
        page.left_out.clear()  # nothing but furniture: better to show it than nothing
    if len(page.lines) <= _CLOSELY and not page.weighed:
        lines = [f"• {line.text}" if line.kind in _LISTED else line.text for line in page.lines]
        for index in menu_of(lines, page.left_out):
            page.left_out[index] = "page navigation"
        for index in tail_of(lines, page.left_out):
            page.left_out[index] = "part of the page beside or below the text"
    for index in reversed([n for n in range(len(page.lines)) if n not in page.left_out][-_NOTES:]):
        if is_note(page.lines[index].text) and not credit_line(page.lines[index].text):
            page.left_out[index] = "note of the editors"
    _take_tail(page)


def _heads_advertisement(index: int, page: _Page, name: str) -> bool:
    """ "Anzeige" in a text without markup, one line right beneath it, then a gap: that line is the advertisement."""
    beneath = page.lines[index + 1 : index + 3]
    return (
        name == "advertisement"
        and len(beneath) == 2
        and beneath[0].kind is None
        and not beneath[0].gap
        and beneath[1].gap
        and not _is_prose(beneath[0].text)
    )


def _take_masthead(page: _Page) -> None:
    """The outlet's name in capitals above the menu of a text without markup."""
    if page.weighed or len(page.lines) < 3 or 0 in page.left_out or page.lines[0].kind is not None:
        return
    if page.lines[0].text.isupper() and page.left_out.get(1) == "page navigation":
        page.left_out[0] = "about the outlet or author"


def _take_teasers(page: _Page) -> None:
    """In a text without markup: a menu in one line above the text; between paragraphs, a title right above a date;
    a call to the reader between signs."""
    if page.weighed or len(page.lines) > _CLOSELY:
        return
    prose = 0
    for index, line in enumerate(page.lines):
        if index in page.left_out or line.kind is not None:
            continue
        cells = re.split(r"\s[|·•»›>/]\s", line.text)
        if not prose and len(cells) >= _MENU_CELLS and all(len(cell.split()) <= 3 for cell in cells):
            if byline(line.text) is None:
                page.left_out[index] = "page navigation"
        elif _CALL.match(line.text) and addresses_reader(line.text):
            page.left_out[index] = "newsletter or app advertisement"
        elif prose >= _MENU_CELLS and index and (told := byline(line.text)) is not None and not told.author:
            before = page.lines[index - 1]
            if not line.gap and before.kind is None and _is_link(before.text) and index - 1 not in page.left_out:
                page.left_out[index - 1] = page.left_out[index] = "link to other articles"
        prose += _is_prose(line.text)


def _follows(line: Line) -> bool:
    return not line.gap or line.kind is BlockKind.LIST


def _may_follow(index: int, page: _Page, beneath: int) -> bool:
    """In a text without markup, below a bare "Mehr zum Thema": a line of its own, but not the heading of what follows.

    ``beneath``: how many lines have been taken already.
    """
    line, following = page.lines[index], page.lines[index + 1 : index + 2]
    opener = page.lines[index - 1 - beneath].text
    if line.kind is not None or ": " in opener or len(opener.split()) > 6 or byline(line.text) or is_caption(line.text):
        return False
    return beneath == 0 or not following or not _is_prose(following[0].text)


def _is_lone_link(index: int, page: _Page) -> bool:
    """A line that is a link and nothing else: it leads to another article, or short and above the text, elsewhere."""
    line = page.lines[index]
    return (
        line.link
        and len(line.text) <= _LINK_LIMIT
        and line.kind not in (BlockKind.HEADLINE, BlockKind.KICKER)
        and byline(line.text) is None
        and (
            any(_is_prose(before.text) for before in page.lines[:index][-_LOOK_BACK:])
            or (len(line.text) <= _MENU_LIMIT and line.kind is not BlockKind.HEADING)
        )
    )


def _near_edge(index: int, page: _Page) -> bool:
    """Return whether the line is looked at closely. No article is longer; a book's middle is taken as paragraphs."""
    return index < _CLOSELY or index >= len(page.lines) - _CLOSELY


def _take_tail(page: _Page) -> None:
    """Links after the last sentence of the page, below "Mehr zum Thema"."""
    last = max(
        (index for index, line in enumerate(page.lines) if _is_prose(line.text) and index not in page.left_out),
        default=-1,
    )
    opener = next(
        (index for index in range(last + 1, len(page.lines)) if page.left_out.get(index) == "link to other articles"),
        None,
    )
    if last >= 0 and opener is not None:
        for index in range(opener, len(page.lines)):
            if (
                _is_link(page.lines[index].text)
                and not byline(page.lines[index].text)
                and not credit_line(page.lines[index].text)
            ):
                page.left_out.setdefault(index, "link to other articles")


def _take_bylines(page: _Page) -> None:
    open_lines = [index for index in range(len(page.lines)) if index not in page.left_out]
    _take_name(page, open_lines[:_META_TOP])
    for index in [*open_lines[:_META_TOP], *open_lines[_META_TOP:][-3:]]:
        line = page.lines[index]
        found = byline(line.text)
        if found is None:
            continue
        if (found.author and page.author) or (found.date and page.date):
            if found.author in ("", page.author):
                page.left_out[index] = "second line with author or date"
            continue
        page.author = page.author or found.author
        page.date = page.date or found.date
        page.taken.add(index)


def _take_name(page: _Page, top: list[int]) -> None:
    """A line that is a name, right above the date, in a text without markup."""
    for before, index, following in zip(top, top[1:], top[2:], strict=False):
        told = byline(page.lines[following].text)
        line = page.lines[index]
        if page.weighed or line.kind is not None or told is None or told.author or not told.date:
            continue
        if person(line.text) and byline(line.text) is None and len(page.lines[before].text.split()) > _NAME_WORDS:
            page.author = person(line.text)
            page.taken.add(index)
            return


def _blocks(page: _Page, body: list[int], *, has_title: bool) -> tuple[list[Block], list[int]]:
    """Return the blocks, and the number of the line that each begins with."""
    blocks: list[Block] = []
    origins: list[int] = []
    begun = False
    for place, index in enumerate(body):
        text = page.lines[index].text
        if not _near_edge(index, page):
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
    if len(lead.text) > _LEAD_LIMIT or dateline(lead.text) or not _is_prose(lead.text):
        return blocks
    if lead.kind is BlockKind.HEADING and (lead.text[-1] != "." or len(lead.text.split()) < _LEAD_WORDS):
        return blocks
    return [*blocks[: prose[0]], Block(BlockKind.LEAD, lead.text), *blocks[prose[0] + 1 :]]


def _is_heading(page: _Page, body: list[int], place: int) -> bool:
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
    return _is_prose(following) or is_caption(following)


def _is_prose(line: str) -> bool:
    """A line that reads as sentences: long, or ending like a sentence."""
    return len(line) > 140 or (
        bool(re.search(r"[.!?:…][\"“”»«’)\]]*(?:\s\([^()]{2,60}\))?$", line)) and len(line.split()) >= 4
    )


def _is_link(line: str) -> bool:
    return len(line) <= 140 and not re.search(r"[.:;,][\"“”»«)]*$", line)


def _neighbours_bulleted(page: _Page, body: list[int], place: int) -> bool:
    near = [body[other] for other in (place - 1, place + 1) if 0 <= other < len(body)]
    return any(_BULLET.match(page.lines[index].text) for index in near)
