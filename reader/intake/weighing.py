"""Which parts of a page are not the article, by several weak signs together: links, form, place, repetition, names.

A part is the largest piece of the page that holds none of the article's own paragraphs (see core). One sign alone
takes nothing out, and a paragraph of the core never goes. When unsure, a part stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.intake.byline import byline
from reader.intake.caption import is_caption, is_credit_only
from reader.intake.core import Core, find_core, is_prose
from reader.intake.credits import credit_line
from reader.intake.furniture import about_author, addresses_reader, furniture
from reader.intake.html_reader import CREDIT, Element, Found
from reader.text.article import BlockKind

PHOTO = "photo credit"
_CREDIT_LIMIT = 140
AUTHOR = "about the outlet or author"
BESIDE = "part of the page beside or below the text"
_LINKS = "link to other articles"
_HEAD = "page navigation"
_DAY = re.compile(r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-Z][a-zä]{2,8}\.?)\s?(?:20)?\d\d|\d{1,2}[:.]\d\d Uhr")
_ROWS = (BlockKind.LIST, BlockKind.HEADING)
_LIMIT = 1.5
"""From this weight on a part is left out."""
_SHORT_WORDS = 4
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_NEAR = 8
"""Pieces before and behind that are looked at."""
_MOST = 8000
"""A page of more pieces is a book or a fault, and is read as it stands."""
_SOFT = re.compile(
    r"(?:^|[\s_-])(?:teasers?|promo|more|mehr|empfehlung\w*|linklist|topics?|themen|gallery|galerie|bio|vita|profile?|"
    r"tools?|subscribe|abo|donate|spenden?|survey|vote|voting|programm|broadcast\w*|sendung|notice|rights|licen[sc]e|"
    r"lizenz|bottom|sidebar|rail|widget|cta|banner|next|prev|previous|meta|links?|footer|rating|feedback|help|service|"
    r"hint|hinweis|correction|transparenz|playlist|podcast|videos?|audio|event|termine|author|autor\w*)"
    r"(?=$|[\s_-])",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"(?:info|fact|fakten|hintergrund|glossar|chronik|zeitleiste|stichwort|excursus|exkurs)-?_?(?:box|kasten)?|kasten",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Part:
    """Indexes of the pieces of a part, and its outermost element (-1: a single piece)."""

    lines: list[int]
    element: int


def weighed(found: Sequence[Found], elements: Sequence[Element], authors: Sequence[str]) -> list[Found]:
    """Return the pieces, those of parts that are not the article with the reason why.

    ``authors``: names that the page tells; what is said of them beneath the text is no part of it.
    """
    result = list(found)
    start = next((n for n, one in enumerate(found) if one.kind is BlockKind.HEADLINE and not one.out), -1)
    core = find_core(found, elements, start) if len(found) <= _MOST else None
    if core is None:
        return result
    if start >= 0:
        _above(result, start)
    parts, used = _parts(result, elements, core, start)
    for part in parts:
        _credits(result, elements, part)
        if part.lines[0] < core.first:
            _beneath_headline(result, elements, part)
        elif _weight(result, elements, core, part, used=part.element in used) >= _LIMIT:
            _leave_out(result, part.lines, _reason(result, part))
    _about_authors(result, core, authors)
    _orphans(result, core)
    return result


def _above(result: list[Found], start: int) -> None:
    """Whatever stands above the headline, but for its kicker, a picture's caption and a date."""
    for index in range(start):
        one = result[index]
        if one.kind in (BlockKind.KICKER, BlockKind.CAPTION) or byline(one.text) or is_caption(one.text):
            continue
        if one.text != result[start].text:
            _leave_out(result, [index], _HEAD)


def _parts(found: Sequence[Found], elements: Sequence[Element], core: Core, start: int) -> tuple[list[_Part], set[int]]:
    """The parts after the headline, in the order of the page; a piece between paragraphs of the core is one alone.

    Also the outermost elements of the parts that hold buttons or fields.
    """
    top = [-1] * len(elements)
    for number, element in enumerate(elements):
        if number not in core.around:
            inherited = top[element.parent] if element.parent >= 0 else -1
            top[number] = inherited if inherited >= 0 else number
    parts: dict[int, _Part] = {}
    for index in range(start + 1, len(found)):
        one = found[index]
        if one.out or index in core.lines:
            continue
        outermost = top[one.element] if one.element >= 0 else -1
        key = outermost if outermost >= 0 else -1 - index
        parts.setdefault(key, _Part([], outermost)).lines.append(index)
    used = {top[number] for number, element in enumerate(elements) if element.tag in ("button", "input", "iframe")}
    return list(parts.values()), used


def _credits(result: list[Found], elements: Sequence[Element], part: _Part) -> None:
    """Names of photographers and times that stand in a line of their own beneath a caption."""
    before: Found | None = None
    for index in part.lines:
        one = result[index]
        if one.kind is BlockKind.CAPTION and before is not None and before.kind is BlockKind.CAPTION:
            named = one.inner >= 0 and CREDIT.search(elements[one.inner].names)
            if (named or is_credit_only(one.text) or not is_prose(one)) and len(one.text) <= _CREDIT_LIMIT:
                _leave_out(result, [index], PHOTO)
        before = one


def _beneath_headline(result: list[Found], elements: Sequence[Element], part: _Part) -> None:
    """Between headline and text: the lead, a subtitle, captions and what a byline says stay, labels go."""
    for index in part.lines:
        one = result[index]
        if is_prose(one) or _is_told_elsewhere(one) or one.kind is BlockKind.HEADLINE:
            continue
        if one.kind is BlockKind.HEADING and not one.link:
            continue
        tag = elements[one.element].tag if one.element >= 0 else ""
        words = len(one.text.split())
        if (
            one.link
            or words < 2
            or not (tag in _HEADINGS or (tag == "p" and words >= _SHORT_WORDS))
            or _DAY.search(one.text)
        ):
            _leave_out(result, [index], _LINKS if one.link else _HEAD)


def _is_told_elsewhere(one: Found) -> bool:
    return (
        one.kind in (BlockKind.CAPTION, BlockKind.KICKER)
        or byline(one.text) is not None
        or is_caption(one.text)
        or bool(credit_line(one.text))
    )


def _weight(found: Sequence[Found], elements: Sequence[Element], core: Core, part: _Part, *, used: bool) -> float:
    """More is more surely not the article. ``used``: the part holds buttons or fields."""
    lines = [found[index] for index in part.lines if not found[index].out and re.search(r"\w", found[index].text)]
    if not lines or all(_is_told_elsewhere(one) for one in lines):
        return 0.0
    after = part.lines[0] > core.last
    prose = [one for one in lines if is_prose(one) or _is_short_sentence(one, elements)]
    said = sum(len(one.text) for one in prose)
    whole = sum(len(one.text) for one in lines)
    linked = sum(one.linked for one in lines)
    wooed = 2.0 if any(addresses_reader(one.text) for one in lines) else 0.0
    if len(lines) == 1 and not after and (prose or _may_be_heading(found, elements, core, part.lines[0])):
        own = elements[lines[0].element] if lines[0].element >= 0 else None
        direct = own is None or lines[0].element in core.around or own.parent in core.around
        named = own is not None and _SOFT.search(own.names) is not None
        return 2.0 if linked > 0.5 * whole else wooed + named + used - (1.0 if direct else 0.5)
    if len(lines) == 1 and lines[0].kind is BlockKind.QUOTE:
        return 0.0
    names = " ".join(elements[number].names for number in _wrappers(found, elements, part))
    tags = {elements[number].tag for number in _wrappers(found, elements, part)}
    weight = 2.0 if linked >= 0.5 * whole else 1.0 if any(one.link for one in lines) else 0.0
    weight += -1.0 if prose else 1.5
    weight += 2.0 if after else 0.0
    weight += 1.5 if "aside" in tags else 0.0
    weight += wooed + (1.0 if used else 0.0)
    weight += 1.5 if _cards(found, elements, part) else 0.0
    weight += 1.0 if _SOFT.search(names) else 0.0
    weight -= 1.5 if _BOX.search(names) else 0.0
    weight += 2.5 if furniture(lines[0].text) else 0.0
    if prose:
        weight += 0.5 if len(lines) > len(prose) and said < 400 else -1.0 if said >= 400 else 0.0
    elif all(one.kind in _ROWS or " | " in one.text for one in lines):
        weight -= 2.0 if _announced(found, part.lines[0]) else 1.5
    return weight


def _is_short_sentence(one: Found, elements: Sequence[Element]) -> bool:
    """A paragraph of one to three words ("Ende offen.")."""
    tag = elements[one.element].tag if one.element >= 0 else ""
    return tag == "p" and not one.linked and one.text[-1] in ".!?"


def _may_be_heading(found: Sequence[Found], elements: Sequence[Element], core: Core, index: int) -> bool:
    """A single line between paragraphs, whatever its tag: a heading, an answer, a line of a quotation."""
    one = found[index]
    tag = elements[one.element].tag if one.element >= 0 else ""
    near = next((n for n in range(index + 1, min(index + _NEAR, len(found))) if not found[n].out), -1)
    return (
        one.kind is BlockKind.HEADING
        or tag in ("p", "b", "strong", "h5", "h6", "dt", "blockquote")
        or (tag in ("div", "span", "") and near in core.lines and len(one.text.split()) > 1 and one.text[0].isupper())
        or one.element in core.around
    )


def _announced(found: Sequence[Found], index: int) -> bool:
    before = next((one for one in reversed(found[max(0, index - _NEAR) : index]) if not one.out), None)
    return before is not None and before.text.endswith(":")


def _wrappers(found: Sequence[Found], elements: Sequence[Element], part: _Part) -> list[int]:
    """Elements of the part, from its outermost to those around its pieces (not deeper than 12)."""
    numbers: dict[int, None] = {}
    for index in part.lines[:200]:
        element = found[index].element
        for _ in range(12):
            if element < 0 or element in numbers:
                break
            numbers[element] = None
            if element == part.element:
                break
            element = elements[element].parent
    return sorted(numbers)


def _cards(found: Sequence[Found], elements: Sequence[Element], part: _Part) -> bool:
    """Two or more small parts of the same form side by side, each of a few lines: a list of teasers."""
    counts: Counter[int] = Counter()
    for index in part.lines[:200]:
        element = found[index].element
        for _ in range(12):
            if element < 0 or element == part.element:
                break
            counts[element] += 1
            element = elements[element].parent
    small = [number for number, count in counts.items() if 2 <= count <= 6]
    alike = Counter((elements[n].parent, elements[n].tag, elements[n].names) for n in small)
    return any(count >= 2 for count in alike.values())


def _reason(found: Sequence[Found], part: _Part) -> str:
    lines = [found[index] for index in part.lines if re.search(r"\w", found[index].text)] or [found[part.lines[0]]]
    rule = furniture(lines[0].text)
    if rule is not None:
        return rule.reason
    whole, linked = sum(len(one.text) for one in lines), sum(one.linked for one in lines)
    return _LINKS if linked >= 0.25 * whole else BESIDE


def _about_authors(result: list[Found], core: Core, authors: Sequence[str]) -> None:
    """What is said of the author beside the text, or in the text's own form at its end."""
    at_end = True
    for index in range(len(result) - 1, core.first, -1):
        one = result[index]
        if one.out or (index in core.lines and not at_end):
            continue
        if about_author(one.text, authors):
            _leave_out(result, [index], AUTHOR)
        elif index in core.lines:
            at_end = False


def _orphans(result: list[Found], core: Core) -> None:
    """After the last sentence, labels and headings go; so does a heading whose whole text has gone."""
    last = max((index for index, one in enumerate(result) if not one.out and is_prose(one)), default=core.last)
    below = False
    for index in range(last + 1, len(result)):
        one = result[index]
        if one.out or _is_told_elsewhere(one) or one.kind is BlockKind.QUOTE:
            continue
        if one.kind is BlockKind.LIST and not one.link and not below:
            continue
        if re.search(r"[.!?…][\"“»)]*$", one.text) and not one.link and furniture(one.text) is None:
            continue
        below = True
        _leave_out(result, [index], _LINKS if one.link else BESIDE)
    for index in range(len(result) - 2, core.first, -1):
        one, beneath = result[index], result[index + 1]
        if one.kind is not BlockKind.HEADING or one.out or not beneath.out.startswith("link"):
            continue
        near = result[index + 1 : index + 1 + _NEAR * 4]
        following = next((other for other in near if other.out != beneath.out), None)
        if following is None or following.out or following.kind is BlockKind.HEADING:
            _leave_out(result, [index], _LINKS)


def _leave_out(result: list[Found], lines: list[int], reason: str) -> None:
    for index in lines:
        if not result[index].out:
            result[index] = replace(result[index], out=reason)
