"""Other articles on the page of one, and what is said twice: linked cards, articles beside it, quotes set large."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.intake.core import is_prose
from reader.intake.markup import Element, Found
from reader.intake.trimming import LINKS, leave_out
from reader.text.article import BlockKind

_HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])
_REPEATED = "repeated quotation"
_HEADLINE_AGAIN = "repeated headline"
_QUOTED_WORDS = 5
_COMMENTS = re.compile(r"(?:^|[\s_-])(?:comments?|commentlist|kommentare?|leserkommentare?|disqus)(?:$|[\s_-])", re.I)
_OWN = 400
"""Code points of text outside the readers' comments that show that they are not the article, however long they are."""


def outweighed(found: Sequence[Found], elements: Sequence[Element]) -> set[int]:
    """The elements that are readers' comments by their names, where the page has an article of its own outside them."""
    comments, named = [False] * len(elements), [False] * len(elements)
    for number, element in enumerate(elements):
        around = element.parent
        named[number] = bool(element.reason) or (around >= 0 and named[around])
        comments[number] = (around >= 0 and comments[around]) or bool(
            element.reason and _COMMENTS.search(element.names)
        )
    own = sum(len(one.text) for one in found if is_prose(one) and not (one.element >= 0 and named[one.element]))
    return {number for number, is_comment in enumerate(comments) if is_comment} if own >= _OWN else set()


def take_linked_cards(result: list[Found], elements: Sequence[Element]) -> None:
    """A link that holds a heading and more is the card of another article, even where it calls its words a caption."""
    card = [-1] * len(elements)
    headed: set[int] = set()
    for number, element in enumerate(elements):
        around = card[element.parent] if element.parent >= 0 else -1
        card[number] = number if element.tag == "a" else around
        if element.tag in _HEADINGS and card[number] >= 0:
            headed.add(card[number])
    held: dict[int, list[int]] = {}
    for index, one in enumerate(result):
        if one.link and one.element >= 0 and card[one.element] in headed:
            held.setdefault(card[one.element], []).append(index)
    for lines in held.values():
        if len(lines) > 1 and not any(result[n].kind is BlockKind.HEADLINE for n in lines):
            leave_out(result, lines, LINKS)


def take_other_articles(result: list[Found], elements: Sequence[Element], start: int) -> None:
    """Where the headline stands in one of several articles side by side, the others are not it (entries of a list)."""
    if start < 0 or result[start].element < 0:
        return
    own = _around(elements, result[start].element)
    if own < 0:
        return
    first = elements[own].names.split()[:1]
    beside = {
        number
        for number, element in enumerate(elements)
        if element.tag == "article"
        and number != own
        and element.parent == elements[own].parent
        and element.names.split()[:1] == first
    }
    of = [-1] * len(elements)
    for number, element in enumerate(elements):
        of[number] = number if number in beside else of[element.parent] if element.parent >= 0 else -1
    leave_out(result, [n for n, one in enumerate(result) if one.element >= 0 and of[one.element] >= 0], LINKS)


def _around(elements: Sequence[Element], element: int) -> int:
    while element >= 0 and elements[element].tag != "article":
        element = elements[element].parent
    return element


def take_repeated(result: list[Found], headline: str) -> None:
    """The headline once more as a heading, and sentences of the text that are set large beside it."""
    told = _plain(headline)
    texts = "\n".join(f" {_plain(one.text)} " for one in result if is_prose(one) and not one.out)
    for index, one in enumerate(result):
        if one.out or one.kind not in (BlockKind.HEADING, BlockKind.QUOTE):
            continue
        said = _plain(one.text)
        if one.kind is BlockKind.HEADING and told and said == told:
            leave_out(result, [index], _HEADLINE_AGAIN)
        elif len(said.split()) >= _QUOTED_WORDS and texts.count(f" {said} ") > is_prose(one):
            leave_out(result, [index], _REPEATED)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
