"""Lines of a plain text of which furniture, teasers, menus, author and date are taken; what is left is the article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.intake.about_page import addresses_reader, is_note
from reader.intake.byline import byline
from reader.intake.caption import is_caption
from reader.intake.credits import credit_line
from reader.intake.furniture import furniture
from reader.intake.lines import Line
from reader.intake.page import person
from reader.intake.pasted import menu_of, tail_of
from reader.text.article import BlockKind

_META_TOP = 10
"""Lines from the top where author and date may stand; they may also be among the last three."""
_CLOSELY = 2000
"""Lines at the beginning and at the end that all rules are tried on: keeps a text of 20 MB readable in seconds."""
_NOTES = 4
"""Lines at the end among which notes of the editors are looked for."""
_LINK_LIMIT = 200
_MENU_LIMIT = 40
_LOOK_BACK = 60
_SLUG = re.compile(r"[a-z]{2,4}\d{3,4}\s\d\s.{0,40}")
"""The line with which an agency numbers its texts."""
_NAME_WORDS = 3
"""A headline has more words than a name."""
_MENU_CELLS, _PROSE = 3, 2
_CALL = re.compile(r"(?:\+\+\+|\*\*\*|[►▶➡👉»>]+)\s")
_LISTED = (BlockKind.LIST, BlockKind.QUOTE, BlockKind.CAPTION)
"""Kinds that may be short wherever they stand."""


@dataclass(slots=True)
class PlainPage:
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


def take_furniture(page: PlainPage) -> None:
    """Leave out the lines that rules know, and the short ones beneath those that open a list of links."""
    opened, beneath = "", 0
    for index, line in enumerate(page.lines):
        rule = furniture(line.text) if near_edge(index, page) else None
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
        elif not page.weighed and re.fullmatch(r"©[^.!?]{2,60}", page.lines[index].text):
            page.left_out[index] = "copyright notice"
    _take_tail(page)


def _heads_advertisement(index: int, page: PlainPage, name: str) -> bool:
    """ "Anzeige" in a text without markup, one line right beneath it, then a gap: that line is the advertisement."""
    beneath = page.lines[index + 1 : index + 3]
    return (
        name == "advertisement"
        and len(beneath) == 2
        and beneath[0].kind is None
        and not beneath[0].gap
        and beneath[1].gap
        and not reads_as_prose(beneath[0].text)
    )


def take_masthead(page: PlainPage) -> None:
    """The outlet's name in capitals above the menu of a text without markup."""
    if page.weighed or len(page.lines) < 3 or 0 in page.left_out or page.lines[0].kind is not None:
        return
    if _SLUG.fullmatch(page.lines[0].text):
        page.left_out[0] = "about the outlet or author"
    if page.lines[0].text.isupper() and page.left_out.get(1) == "page navigation":
        page.left_out[0] = "about the outlet or author"


def take_teasers(page: PlainPage) -> None:
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
        elif prose >= _PROSE and index and (told := byline(line.text)) is not None and not told.author:
            before = page.lines[index - 1]
            if not line.gap and before.kind is None and _is_link(before.text) and index - 1 not in page.left_out:
                page.left_out[index - 1] = page.left_out[index] = "link to other articles"
        prose += reads_as_prose(line.text)


def _follows(line: Line) -> bool:
    return not line.gap or line.kind is BlockKind.LIST


def _may_follow(index: int, page: PlainPage, beneath: int) -> bool:
    """In a text without markup, below a bare "Mehr zum Thema": a line of its own, but not the heading of what follows.

    ``beneath``: how many lines have been taken already.
    """
    line, following = page.lines[index], page.lines[index + 1 : index + 2]
    opener = page.lines[index - 1 - beneath].text
    if line.kind is not None or ": " in opener or len(opener.split()) > 6 or byline(line.text) or is_caption(line.text):
        return False
    return beneath == 0 or not following or not reads_as_prose(following[0].text)


def _is_lone_link(index: int, page: PlainPage) -> bool:
    """A line that is a link and nothing else: it leads to another article, or short and above the text, elsewhere."""
    line = page.lines[index]
    return (
        line.link
        and len(line.text) <= _LINK_LIMIT
        and line.kind not in (BlockKind.HEADLINE, BlockKind.KICKER)
        and byline(line.text) is None
        and (
            any(reads_as_prose(before.text) for before in page.lines[:index][-_LOOK_BACK:])
            or (len(line.text) <= _MENU_LIMIT and line.kind is not BlockKind.HEADING)
        )
    )


def near_edge(index: int, page: PlainPage) -> bool:
    """Return whether the line is looked at closely. No article is longer; a book's middle is taken as paragraphs."""
    return index < _CLOSELY or index >= len(page.lines) - _CLOSELY


def _take_tail(page: PlainPage) -> None:
    """Links after the last sentence of the page, below "Mehr zum Thema"."""
    last = max(
        (index for index, line in enumerate(page.lines) if reads_as_prose(line.text) and index not in page.left_out),
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


def take_bylines(page: PlainPage) -> None:
    """Take author, date and agencies from the first and the last lines."""
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


def _take_name(page: PlainPage, top: list[int]) -> None:
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


def reads_as_prose(line: str) -> bool:
    """A line that reads as sentences: long, or ending like a sentence."""
    return len(line) > 140 or (
        bool(re.search(r"[.!?:…][\"“”»«’)\]]*(?:\s\([^()]{2,60}\))?$", line)) and len(line.split()) >= 4
    )


def _is_link(line: str) -> bool:
    return len(line) <= 140 and not re.search(r"[.:;,][\"“”»«)]*$", line)
