"""A saved web page to lines, by its markup alone (html.parser): headings, paragraphs, lists, quotes, captions.

No script runs and nothing is fetched. What the page calls navigation, footer, form or aside is not read.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from reader.intake.byline import byline, parse_date
from reader.intake.core import is_prose
from reader.intake.furniture import furniture
from reader.intake.html_reader import read_markup
from reader.intake.lines import Line, clean, lines_of
from reader.intake.markup import Element, Found
from reader.intake.others import outweighed
from reader.intake.page import person
from reader.intake.page_head import head_of, told_text
from reader.intake.page_title import told_headline, told_outlet
from reader.intake.trimming import BESIDE, DAY
from reader.intake.weighing import weighed
from reader.text.article import BlockKind

_LABEL_LIMIT, _LABEL_WORDS = 40, 5
"""A short line above a marked headline: the kicker right above it, else a part of the page's head."""
_TOP = 12
"""Lines after the headline among which author and date are looked for."""
_SECTION = re.compile(r"category|rubrik|ressort|section|type(?:\s|$)", re.IGNORECASE)
_LOGO_WORDS = 3
_OUTLET_AFTER = re.compile(r"\s+[-–—|]\s")
"""Between headline and outlet in a page's title."""
_LEAST, _SHOWN = 200, 0.3
"""Code points of a text in the head that counts, and the share of it that the page shows at most."""
_LARGE = 0.5
"""A part of the page with more than this share of the text is the article, whatever its name says."""


def lines_of_html(text: str, *, titled: bool = True, whole: bool = True) -> tuple[list[Line], dict[str, str]]:
    """Return the lines of a page and what its head tells: author, date (ISO 8601), outlet, language.

    ``titled``: where the page marks no headline, its title stands for one. ``whole``: it is a page with all that stands
    beside the text, not a piece somebody chose or a book's chapter.
    """
    text = clean(text)
    reader = read_markup(text, skip=True)
    if not reader.found and (whole or titled):
        reader = read_markup(text, skip=False)
    reader.found = _named(reader.found, reader.elements)
    if _length([one for one in reader.found if one.link]) > _length(reader.found) * 0.6:
        reader.found = [replace(one, link=False) for one in reader.found]  # a link that was never closed
    head = head_of({"date": reader.time, **reader.meta}, reader.scripts) | {"language": reader.language}
    head["author"] = head["author"] or ", ".join(dict.fromkeys(reader.authors[:1]))
    head["author"] = head["author"] or _called_by(reader.found)
    told = (head.pop("headline"), reader.meta.get("og:title", ""), reader.title)
    if titled:
        reader.found = _headed(reader.found, reader.elements, told, head["outlet"])
    inside = [one for one in reader.found if one.inside]
    chosen = inside if _length(inside) > _length(reader.found) * 0.4 else reader.found
    if whole:
        names = (*head["author"].split(", "), *reader.authors)
        chosen = _with_told(weighed(chosen, reader.elements, names), told_text(reader.scripts))
        head |= {key: head[key] or value for key, value in _said_at_top(chosen).items()}
        headline = next((one.text for one in chosen if one.kind is BlockKind.HEADLINE and not one.out), told[0])
        around = [one.text for one in chosen if one.out]
        head["outlet"] = head["outlet"] or told_outlet(reader.title, headline, around)
    lines = [Line(one.text, True, one.kind, one.out, one.link) for one in chosen]
    if titled and not any(line.kind is BlockKind.HEADLINE and not line.out for line in lines):
        gone = {one.element for one in chosen if one.out}
        heads = (one for one in reader.found if one.kind is BlockKind.HEADLINE and not one.out)
        marked = next((one.text for one in heads if one.element not in gone), "")
        if headline := marked or told_headline([line.text for line in lines if not line.out], told)[0]:
            _set_headline(lines, headline)
    return lines, head


def _set_headline(lines: list[Line], headline: str) -> None:
    """The headline above the text; where it stands there as a heading already, that one is it."""
    top = [n for n, line in enumerate(lines) if not line.out][:_TOP]
    told = headline.casefold()
    starts = (told, *(told[: found.start()] for found in _OUTLET_AFTER.finditer(told)))
    same = [n for n in top if lines[n].kind is BlockKind.HEADING and lines[n].text.casefold() in starts]
    if same:
        lines[same[0]] = replace(lines[same[0]], kind=BlockKind.HEADLINE)
    else:
        lines.insert(0, Line(headline, True, BlockKind.HEADLINE))


def _with_told(found: list[Found], text: str) -> list[Found]:
    """The article as the head tells it, where the page itself waits for a script to show it."""
    shown = sum(len(one.text) for one in found if not one.out and is_prose(one))
    if len(text) < _LEAST or shown > _SHOWN * len(text):
        return found
    if "</p>" in text:
        told = read_markup(text, skip=True).found
    else:
        told = [Found(BlockKind.PARAGRAPH, line.text, True, -1, False) for line in lines_of(clean(text))]
    titles = [one for one in found if one.kind in (BlockKind.HEADLINE, BlockKind.KICKER)]
    rest = [replace(one, out=one.out or BESIDE) for one in found if one not in titles]
    return [*titles, *told, *rest]


def _said_at_top(found: list[Found]) -> dict[str, str]:
    """Author and date between the headline and the text, where a line says more than that or only a name."""
    start = next((n for n, one in enumerate(found) if one.kind is BlockKind.HEADLINE and not one.out), 0)
    end = next((n for n in range(start + 1, len(found)) if n > start + _TOP or len(found[n].text) > 200), len(found))
    said = {"author": "", "date": ""}
    plainly = any((told := byline(one.text)) is not None and told.date for one in found[:end] if not one.out)
    for index in [*range(start + 1, end), *range(start - 1, max(-1, start - _TOP), -1)]:
        text = found[index].text
        if (match := DAY.search(text)) and len(text) <= 120 and not plainly and furniture(text) is None:
            said["date"] = said["date"] or parse_date(match[0])
        near = found[max(start, index - 1) : index + 3]
        if person(text) and any(DAY.search(one.text) and len(one.text) <= 120 for one in near):
            said["author"] = said["author"] or person(text)
    if not said["author"] and start + 1 < len(found):
        said["author"] = person(found[start + 1].text)
    return said


def _called_by(found: list[Found]) -> str:
    """The name in the line after "Von"."""
    for one, following in pairwise(found):
        if one.text.strip(": ") in ("Von", "von", "Autor", "Autorin", "Text") and (name := person(following.text)):
            return name
    return ""


def _named(found: list[Found], elements: list[Element]) -> list[Found]:
    """Tell the reason of every line in a part that is named as something else; a large part's name means nothing."""
    sizes = [0] * len(elements)
    for one in found:
        if one.element >= 0:
            sizes[one.element] += len(one.text)
    for number in range(len(elements) - 1, 0, -1):
        if elements[number].parent >= 0:
            sizes[elements[number].parent] += sizes[number]
    comments = outweighed(found, elements)
    whole = _length([one for one in found if one.element not in comments])
    reasons: list[str] = []
    for number, (element, size) in enumerate(zip(elements, sizes, strict=True)):
        around = reasons[element.parent] if element.parent >= 0 else ""
        reasons.append(around or (element.reason if size <= whole * _LARGE or number in comments else ""))
    named = [replace(one, out=reasons[one.element] if one.element >= 0 else "") for one in found]
    if _length([one for one in named if one.out and one.element not in comments]) > whole * 0.6:
        return found  # the names do not mean what they say
    return named


def _headed(found: list[Found], elements: list[Element], told: tuple[str, ...], outlet: str) -> list[Found]:
    """The headline where the head tells it and a line says it; above it, lists and the outlet's name are no article."""
    found = [
        replace(one, out=one.out or "about the outlet or author", kind=None)
        if outlet and one.text.casefold() == outlet.casefold()
        else one
        for one in found
    ]
    open_lines = [index for index, one in enumerate(found) if not one.out]
    text, place = told_headline([found[index].text for index in open_lines], told)
    marked = [index for index in open_lines if found[index].kind is BlockKind.HEADLINE]
    if place >= 0 and not marked and len(found[open_lines[place]].text) == len(text):
        found[open_lines[place]] = replace(found[open_lines[place]], kind=BlockKind.HEADLINE)
        marked = [open_lines[place]]
    if place >= 0 and marked and _is_logo(found[marked[0]], found[open_lines[place]], text):
        found[marked[0]] = replace(found[marked[0]], kind=None, out="about the outlet or author")
        found[open_lines[place]] = replace(found[open_lines[place]], kind=BlockKind.HEADLINE)
        marked = [open_lines[place]]
    above = [index for index in open_lines if marked and index < marked[0]]
    kicker = any(found[index].kind is BlockKind.KICKER for index in above)
    for index in reversed(above):
        one = found[index]
        if _is_told_elsewhere(one, text):
            continue
        section = one.inner >= 0 and _SECTION.search(elements[one.inner].names) is not None
        right_above = index == above[-1] and one.kind is not BlockKind.LIST and not one.link and not section
        if right_above and not kicker and _may_be_kicker(one.text):
            found[index] = replace(one, kind=BlockKind.KICKER)
            kicker = True
        else:
            found[index] = replace(one, out="page navigation")
    return found


def _may_be_kicker(text: str) -> bool:
    """Some letters, and no sign or small letter before them ("- Partner der Feuerwehr -", "in Berlin")."""
    return (
        len(re.findall(r"[^\W\d_]", text)) > 3
        and (text[0].isupper() or text[0].isdigit() or text[0] in '„"»#')
        and text[-1] not in "-–+"
    )


def _is_logo(first: Found, told: Found, headline: str) -> bool:
    """The page's first headline is its name, and a heading says what the head tells as the headline."""
    return told.kind is BlockKind.HEADING and told.text == headline and len(first.text.split()) <= _LOGO_WORDS


def _is_told_elsewhere(one: Found, headline: str) -> bool:
    """A line above the headline that other rules know, or that is too long for a label."""
    return (
        one.kind in (BlockKind.KICKER, BlockKind.CAPTION)
        or len(one.text) > (60 if one.kind is BlockKind.LIST else _LABEL_LIMIT)
        or (one.kind is not BlockKind.LIST and len(one.text.split()) > _LABEL_WORDS)
        or one.text[-1] in ".!?"
        or one.text == headline
        or byline(one.text) is not None
        or furniture(one.text) is not None
    )


def _length(found: list[Found]) -> int:
    return sum(len(one.text) for one in found)
