"""Which parts of a page are not the article, by several weak signs together: links, form, place, repetition, names.

A part is the largest piece of the page that holds none of the article's own paragraphs (see core). One sign alone
takes nothing out, and a paragraph of the core never goes. When unsure, a part stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.intake.about_page import addresses_reader
from reader.intake.comments import take_comments
from reader.intake.core import Core, find_core, is_prose
from reader.intake.furniture import furniture
from reader.intake.markup import Element, Found
from reader.intake.others import take_linked_cards, take_other_articles, take_repeated
from reader.intake.parts import Part, has_cards, parts_of, wrappers
from reader.intake.trimming import (
    BESIDE,
    LINKS,
    NEAR,
    TIME,
    is_told_elsewhere,
    leave_out,
    take_above,
    take_beneath,
    take_beneath_headline,
    take_credits,
    take_labelled,
    take_orphans,
    take_pull_quotes,
)
from reader.text.article import BlockKind

_ROWS = (BlockKind.LIST, BlockKind.HEADING)
_ABOUT = re.compile(
    r"Zur Person|Hintergrund|Stichwort|Info(?:rmation|kasten)?\b|Was (?:ist|sind)\b|Wer (?:ist|war)\b|Glossar|Chronik|"
    r"Zahlen|Fakten|Das Wichtigste|.{3,40}\b(?:in Zahlen|in Fakten|im Überblick|im Detail)$"
)
"""Labels of boxes that belong to an article."""
_LIMIT = 1.5
"""From this weight on a part is left out."""
_LISTED_WORDS = 5
_BOX_LIMIT = 300
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


def weighed(found: Sequence[Found], elements: Sequence[Element], authors: Sequence[str]) -> list[Found]:
    """Return the pieces, those of parts that are not the article with the reason why.

    ``authors``: names that the page tells; what is said of them beneath the text is no part of it.
    """
    result = list(found)
    start = next((n for n, one in enumerate(found) if one.kind is BlockKind.HEADLINE and not one.out), -1)
    if len(found) > _MOST:
        return result
    above = sum(len(one.text) for one in found[: start + 1] if is_prose(one) and not one.out)
    if 2 * above > sum(len(one.text) for one in found if is_prose(one) and not one.out):
        start = -1  # a headline beneath the text is another article's
    take_labelled(result, elements, start)
    take_comments(result, elements, start)
    take_linked_cards(result, elements)
    take_other_articles(result, elements, start)
    take_repeated(result, result[start].text if start >= 0 else "")
    core = find_core(result, elements, start)
    if core is None:
        return result
    if start >= 0:
        take_above(result, elements, core, start)
    parts, used = parts_of(result, elements, core, start)
    for part in parts:
        take_credits(result, elements, part)
        if part.lines[0] < core.first:
            if part.element in used and _woos(result, elements, start, part):
                leave_out(result, part.lines, BESIDE)
            take_beneath_headline(result, elements, core, part)
        elif _weight(result, elements, core, part, used=part.element in used) >= _LIMIT:
            ticking = [n for n in part.lines if n < core.last and TIME.fullmatch(result[n].text)]
            leave_out(result, [n for n in part.lines if n not in ticking], _reason(result, part))
    take_beneath(result, core, authors)
    take_pull_quotes(result, elements, core)
    take_orphans(result, core)
    return result


def _weight(found: Sequence[Found], elements: Sequence[Element], core: Core, part: Part, *, used: bool) -> float:
    """More is more surely not the article. ``used``: the part holds buttons or fields."""
    lines = [found[index] for index in part.lines if not found[index].out and re.search(r"\w", found[index].text)]
    if not lines or all(is_told_elsewhere(one) for one in lines):
        return 0.0
    after = part.lines[0] > core.last
    prose = [one for one in lines if is_prose(one) or _is_short_sentence(one, elements)]
    said = sum(len(one.text) for one in prose)
    whole = sum(len(one.text) for one in lines)
    linked = sum(one.linked for one in lines)
    wooed = 2.0 if any(addresses_reader(one.text) for one in lines) else 0.0
    if len(lines) == 1 and not after and (prose or _may_be_heading(found, elements, core, part.lines[0])):
        around = elements[lines[0].element] if lines[0].element >= 0 else None
        direct = around is None or lines[0].element in core.around or around.parent in core.around
        named = around is not None and _SOFT.search(around.names) is not None
        return 2.0 if linked > 0.5 * whole else wooed + named + used - (1.0 if direct else 0.5)
    if all(one.kind is BlockKind.QUOTE for one in lines) or (len(lines) == 1 and lines[0].kind is BlockKind.HEADING):
        return 2.0 if linked > 0.5 * whole else 0.0  # a heading without a text goes later
    names = " ".join(elements[number].names for number in wrappers(found, elements, part))
    tags = {elements[number].tag for number in wrappers(found, elements, part)}
    weight = 2.0 if linked >= 0.5 * whole else 1.0 if any(one.link for one in lines) else 0.0
    weight += -1.0 if prose else 1.5
    own = after and prose == [] and _is_own_list(found, elements, core, part)
    weight += 0.5 if own else 2.0 if after else 0.0
    weight += 1.5 if "aside" in tags else 0.0
    weight += wooed + (1.0 if used else 0.0)
    weight += 1.5 if has_cards(found, elements, part) else 0.0
    weight += 1.0 if _SOFT.search(names) else 0.0
    weight -= 1.5 if _BOX.search(names) else 0.0
    weight -= 1.5 if _ABOUT.match(lines[0].text) and len(lines) > 1 else 0.0
    weight += 2.5 if furniture(lines[0].text) else 1.0 if furniture(lines[-1].text) else 0.0
    weight += 1.5 if _is_poll(lines) else 0.0
    weight += 0.5 if after and _is_cut_off(found, elements, core, part) else 0.0
    if prose:
        weight += 0.5 if len(lines) > len(prose) and said < 400 else -1.0 if said >= 400 else 0.0
    elif all(one.kind in _ROWS or _is_row(one) for one in lines[len(lines) > 1 :]):
        weight -= 2.0 if _announced(found, part.lines[0]) else 1.5
        weight -= 1.5 if not linked and not used and _is_said_list(lines) else 0.0
    return weight


def _woos(found: Sequence[Found], elements: Sequence[Element], start: int, part: Part) -> bool:
    """A box with buttons between lead and text that asks for something: few words, and its name or they say so."""
    lines = [found[index] for index in part.lines if not found[index].out]
    if not any(is_prose(one) for one in found[start + 1 : part.lines[0]] if not one.out):
        return False  # the lead itself
    if sum(len(one.text) for one in lines) > _BOX_LIMIT or any(is_told_elsewhere(one) for one in lines):
        return False
    named = any(_SOFT.search(elements[number].names) for number in wrappers(found, elements, part))
    return named or any(addresses_reader(one.text) for one in lines)


def _is_poll(lines: Sequence[Found]) -> bool:
    """A question, two or more answers, and how many have voted."""
    counted = re.match(r"[\d.]+ (?:Abstimmungen|Stimmen|Teilnehme)", lines[-1].text) is not None
    return len(lines) > 3 and lines[0].text.endswith("?") and counted


def _is_cut_off(found: Sequence[Found], elements: Sequence[Element], core: Core, part: Part) -> bool:
    """Beneath the text, outside the element that holds it, with links or tools between."""
    last = found[core.last].element
    holds = elements[last].parent if last >= 0 else -1
    between = [one for one in found[core.last + 1 : part.lines[0]] if one.out]
    if not between or part.element < 0:
        return False
    own = elements[part.element]
    return own.parent != holds and (own.tag != "p" or bool(own.names))


def _is_own_list(found: Sequence[Found], elements: Sequence[Element], core: Core, part: Part) -> bool:
    """A list or table that ends the article: in the very element that holds the last paragraph."""
    last = found[core.last].element
    if part.element < 0 or last < 0 or elements[part.element].tag not in ("ul", "ol", "dl", "table", "blockquote"):
        return False
    return elements[part.element].parent == elements[last].parent


def _is_short_sentence(one: Found, elements: Sequence[Element]) -> bool:
    """A paragraph of one to three words ("Ende offen.")."""
    tag = elements[one.element].tag if one.element >= 0 else ""
    return tag == "p" and not one.linked and one.text[-1] in ".!?"


def _may_be_heading(found: Sequence[Found], elements: Sequence[Element], core: Core, index: int) -> bool:
    """A single line between paragraphs, whatever its tag: a heading, an answer, a line of a quotation."""
    one = found[index]
    tag = elements[one.element].tag if one.element >= 0 else ""
    near = next((n for n in range(index + 1, min(index + NEAR, len(found))) if not found[n].out), -1)
    quoted = index > 0 and found[index - 1].kind is BlockKind.QUOTE and not found[index - 1].out and not one.link
    return (
        one.kind is BlockKind.HEADING
        or quoted
        or TIME.fullmatch(one.text) is not None
        or tag in ("p", "b", "strong", "h5", "h6", "dt", "blockquote")
        or (tag in ("div", "span", "") and near in core.lines and len(one.text.split()) > 1 and one.text[0].isupper())
        or one.element in core.around
    )


def _is_said_list(lines: Sequence[Found]) -> bool:
    """A heading and entries of several words, no link among them: what the article lists."""
    entries = [one for one in lines if one.kind is BlockKind.LIST]
    words = sum(len(one.text.split()) for one in entries)
    return len(entries) > 1 and lines[0].kind is BlockKind.HEADING and words >= _LISTED_WORDS * len(entries)


def _is_row(one: Found) -> bool:
    return " | " in one.text and furniture(one.text) is None


def _announced(found: Sequence[Found], index: int) -> bool:
    before = next((one for one in reversed(found[max(0, index - NEAR) : index]) if not one.out), None)
    return before is not None and before.text.endswith(":")


def _reason(found: Sequence[Found], part: Part) -> str:
    lines = [found[index] for index in part.lines if re.search(r"\w", found[index].text)] or [found[part.lines[0]]]
    rule = furniture(lines[0].text)
    if rule is not None:
        return rule.reason
    whole, linked = sum(len(one.text) for one in lines), sum(one.linked for one in lines)
    return LINKS if linked >= 0.25 * whole else BESIDE
