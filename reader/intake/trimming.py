"""What goes by its place on the page or by a label above it: boxes, menus, credits, names, farewells, lone headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.intake.about_page import about_author, addresses_reader, is_note, takes_leave
from reader.intake.byline import byline
from reader.intake.caption import is_caption, is_credit_only
from reader.intake.core import Core, is_prose
from reader.intake.credits import credit_line
from reader.intake.furniture import furniture
from reader.intake.html_reader import CREDIT
from reader.intake.markup import Element, Found
from reader.intake.parts import Part
from reader.text.article import BlockKind

_CAPTION_WORDS = 40
BESIDE = "part of the page beside or below the text"
LINKS = "link to other articles"
NEAR = 8
"""Pieces before and behind, or elements around a piece, that are looked at."""
_PHOTO = "photo credit"
_AUTHOR = "about the outlet or author"
_NOTE = "note of the editors"
_MENU = "page navigation"
_CREDIT_LIMIT = 140
_SHORT_WORDS, _SUBTITLE = 4, 7
"""Words of a subtitle in a paragraph, and elsewhere."""
TIME = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?: Uhr)?:?")
"""The time of a live ticker's entry."""
_INITIALS = re.compile(r"\(?[a-zäöü]{2,4}(?:[/,]\s?[a-zäöü]{2,4}){0,2}\)?")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
DAY = re.compile(
    r"\bvor \d+ (?:Minuten?|Stunden?|Tagen?)\b|"
    r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-Z][a-zä]{2,8}\.?)\s?(?:20)?\d\d|\d{1,2}[:.]\d\d Uhr"
)
_LABELS = (
    "advertisement",
    "related",
    "note",
    "newsletter",
    "beside",
    "elsewhere",
    "outlet",
    "reader",
    "paywall",
    "price",
)
_QUOTED_WORDS, _QUOTED = 3, 240
_BOX_LINES = 12
"""A part of more lines is no box under one label."""


def take_labelled(result: list[Found], elements: Sequence[Element], start: int) -> None:
    """Small boxes that a label at their top names: "Anzeige", "Mehr zum Thema" and what stands beneath it."""
    first: dict[int, int] = {}
    held: dict[int, list[int]] = {}
    for index, one in enumerate(result):
        element = one.element
        for _ in range(NEAR):
            if element < 0:
                break
            first.setdefault(element, index)
            held.setdefault(element, []).append(index)
            element = elements[element].parent
    for element in sorted(held):
        lines = held[element]
        label = result[lines[0]]
        if not 2 <= len(lines) <= _BOX_LINES or len(label.text) > 60 or lines[0] <= start or label.out:
            continue
        rule = furniture(label.text)
        if rule is None or rule.name not in _LABELS or any(result[n].kind is BlockKind.CAPTION for n in lines):
            continue
        limit = _CAPTION_WORDS * 12 if rule.name == "note" else 120 if rule.name == "advertisement" else 220
        if all(len(result[index].text) <= limit for index in lines):
            leave_out(result, lines, rule.reason)


def take_above(result: list[Found], elements: Sequence[Element], core: Core, start: int) -> None:
    """Whatever stands above the headline, but for kicker, caption, date and a lead beside the text."""
    body = elements[result[core.first].element].parent if result[core.first].element >= 0 else -1
    for index in range(start):
        one = result[index]
        if one.kind in (BlockKind.KICKER, BlockKind.CAPTION) or byline(one.text) or is_caption(one.text):
            continue
        if (
            is_prose(one)
            and one.element >= 0
            and elements[one.element].parent == body
            and not addresses_reader(one.text)
        ):
            continue
        if one.text != result[start].text:
            leave_out(result, [index], _MENU)


def take_credits(result: list[Found], elements: Sequence[Element], part: Part) -> None:
    """Names of photographers and times that stand in a line of their own beneath a caption."""
    before: Found | None = None
    for index in part.lines:
        one = result[index]
        if one.kind is BlockKind.CAPTION and before is not None and before.kind is BlockKind.CAPTION:
            named = one.inner >= 0 and CREDIT.search(elements[one.inner].names)
            if (named or is_credit_only(one.text) or not is_prose(one)) and len(one.text) <= _CREDIT_LIMIT:
                leave_out(result, [index], _PHOTO)
        before = one


def take_beneath_headline(result: list[Found], elements: Sequence[Element], core: Core, part: Part) -> None:
    """Between headline and text: the lead, a subtitle, captions and what a byline says stay, labels go."""
    for index in part.lines:
        one = result[index]
        if TIME.fullmatch(one.text) and sum(TIME.fullmatch(other.text) is not None for other in result) > 1:
            continue
        if (
            index == core.first - 1
            and not one.link
            and not (DAY.search(one.text) and not is_prose(one) and byline(one.text) is None)
            and one.text[-1] != ","
            and _beside(one, result[core.first], elements)
        ):
            continue  # the heading or question of the first paragraph
        if is_prose(one) or is_told_elsewhere(one) or one.kind is BlockKind.HEADLINE:
            continue
        if one.kind is BlockKind.HEADING and not one.link:
            continue
        tag = elements[one.element].tag if one.element >= 0 else ""
        if _labels_a_sentence(result, elements, part, index):
            continue
        words = len(one.text.split())
        enough = words >= (_SHORT_WORDS if tag == "p" else _SUBTITLE)
        if one.link or words < 2 or not (tag in _HEADINGS or enough) or DAY.search(one.text):
            leave_out(result, [index], LINKS if one.link else _MENU)


def _beside(one: Found, other: Found, elements: Sequence[Element]) -> bool:
    if one.element < 0 or other.element < 0 or one.element == other.element:
        return one.element == other.element
    return elements[one.element].parent == elements[other.element].parent


def _labels_a_sentence(found: Sequence[Found], elements: Sequence[Element], part: Part, index: int) -> bool:
    """The label of a box ("Behauptung"): first in its element, with a sentence beside it and nothing to be used."""
    one, own = found[index], found[index].element
    if own < 0 or one.link or index + 1 >= len(found) or found[index + 1].element < 0 or len(part.lines) < 2:
        return False
    parent, other = elements[own].parent, found[index + 1]
    same = parent >= 0 and parent == elements[other.element].parent and parent > part.element
    first = index == 0 or found[index - 1].element < parent
    return same and first and is_prose(other) and not addresses_reader(other.text)


def is_told_elsewhere(one: Found) -> bool:
    """Whether other rules know the line: a caption, a kicker, author and date, an agency's sign."""
    return (
        one.kind in (BlockKind.CAPTION, BlockKind.KICKER)
        or is_beneath_picture(one)
        or byline(one.text) is not None
        or is_caption(one.text)
        or bool(credit_line(one.text))
    )


def is_beneath_picture(one: Found) -> bool:
    """Whether the line is a caption by its place: a few words right after a picture."""
    return one.pictured and not one.linked and one.kind is None and 3 <= len(one.text.split()) <= _CAPTION_WORDS


def take_beneath(result: list[Found], core: Core, authors: Sequence[str]) -> None:
    """What is said of the author beside the text, or in the text's own form at its end; so a farewell to the reader."""
    for index in range(core.first):
        text = result[index].text
        if is_note(text) and not byline(text) and not text.startswith("In einer"):
            leave_out(result, [index], _NOTE)
    at_end = True
    for index in range(len(result) - 1, core.first, -1):
        one = result[index]
        if one.out or (index in core.lines and not at_end):
            continue
        if about_author(one.text, authors):
            leave_out(result, [index], _AUTHOR)
        elif is_note(one.text) and (at_end or index not in core.lines):
            leave_out(result, [index], _NOTE)
        elif is_credit_only(one.text) and not one.pictured and result[index - 1].kind is not BlockKind.CAPTION:
            if one.kind is BlockKind.PARAGRAPH:
                leave_out(result, [index], _PHOTO)
        elif at_end and _INITIALS.fullmatch(one.text):
            leave_out(result, [index], _AUTHOR)
        elif at_end and takes_leave(one.text):
            leave_out(result, [index], BESIDE)
        elif index in core.lines:
            at_end = False


def take_pull_quotes(result: list[Found], elements: Sequence[Element], core: Core) -> None:
    """A sentence in quotation marks, set apart by a class of its own, that a paragraph beside it says too."""
    told = [index for index in sorted(core.lines) if not result[index].out]
    for index in told:
        one = result[index]
        said = one.text.strip('„“”»«"‚‘’ ')
        if one.text[0] not in '„“”»«"' or len(said.split()) < _QUOTED_WORDS or len(one.text) > _QUOTED:
            continue
        own = elements[one.element].names if one.element >= 0 else ""
        near = [
            result[n] for n in told if n != index and abs(n - index) <= NEAR and len(result[n].text) > len(one.text)
        ]
        if any(said in other.text and elements[other.element].names != own for other in near if other.element >= 0):
            leave_out(result, [index], BESIDE)


def take_orphans(result: list[Found], core: Core) -> None:
    """After the last sentence, labels and headings go; so does a heading whose whole text has gone."""
    last = max((index for index, one in enumerate(result) if not one.out and is_prose(one)), default=core.last)
    below = False
    for index in range(last + 1, len(result)):
        one = result[index]
        if one.out or is_told_elsewhere(one) or one.kind is BlockKind.QUOTE:
            continue
        if one.kind is BlockKind.LIST and not one.link and not below:
            continue
        beneath = result[index + 1] if index + 1 < len(result) else one
        if one.kind is BlockKind.HEADING and beneath.kind is BlockKind.LIST and not (beneath.out or beneath.link):
            continue  # what the article lists at its end
        if re.search(r"[.!?…][\"“»)]*$", one.text) and not one.link and furniture(one.text) is None:
            continue
        below = True
        leave_out(result, [index], LINKS if one.link else BESIDE)
    for index in range(len(result) - 2, core.first, -1):
        one, beneath = result[index], result[index + 1]
        lost = beneath.out if index > core.last or beneath.out.startswith("link") else ""
        if one.kind is not BlockKind.HEADING or one.out or not lost:
            continue
        near = result[index + 1 : index + 1 + NEAR * 4]
        following = next((other for other in near if other.out != beneath.out), None)
        if following is None or following.out or following.kind is BlockKind.HEADING:
            leave_out(result, [index], LINKS)


def leave_out(result: list[Found], lines: list[int], reason: str) -> None:
    """Give the pieces the reason, those that have none yet."""
    for index in lines:
        if not result[index].out:
            result[index] = replace(result[index], out=reason)
