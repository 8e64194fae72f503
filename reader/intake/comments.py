"""What readers wrote beneath an article: parts of one form, each with a name, a time or a reply, then sentences.

Their sentences are as long as the article's, so neither length nor links tell them, and many pages name them nothing
that says so. A live ticker looks alike: its entries begin with their time or have headings, and no article stands
before them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.intake.core import is_prose
from reader.intake.markup import Element, Found
from reader.intake.trimming import TIME, leave_out
from reader.text.article import BlockKind

_REASON = "share and tool bar"
_REPLY = re.compile(
    r"(?:(?:\d+\s*)?Antwort(?:en)?|Antworten anzeigen|Auf .{2,30} antworten|Reply|Melden|Zitieren|Gefällt mir|"
    r"Kommentar melden|Beitrag melden|[+-]\d{1,4})\b.{0,14}",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\bvor \d+ (?:Sek|Min|St|Tag|Woch|Monat)\w*|"
    r"\b\d{1,2}\.\s?(?:\d{1,2}\.|[A-Z][a-zä]{2,8})\s?(?:20)?\d\d\b.{0,8}\d{1,2}[:.]\d\d"
)
_LABEL = re.compile(
    r"\b(?:Kommentare?|Postings?|Forum|Leserstimmen|Leserkommentare|Diskussion|Gedanken|Antworten|Leserbriefe|Debatte|"
    r"Meinungen|Reaktionen)\b"
)
_DEEP, _SHORT, _NAMES = 6, 60, 5
_BEFORE = 2
"""Sentences of an article that stand before its comments."""
_HEAD, _HEAD_LENGTH = 6, 400
"""Lines and code points above the first comment that belong to them."""


@dataclass(slots=True)
class _Card:
    lines: list[int] = field(default_factory=list)


def take_comments(result: list[Found], elements: Sequence[Element], start: int) -> None:
    """Leave out the part of the page that holds the readers' comments."""
    groups = _groups(result, elements, start)
    for (parent, _, _), cards in groups.items():
        if len(cards) < 2 or not _are_comments(result, list(cards.values())):
            continue
        first = min(card.lines[0] for card in cards.values())
        before = [n for n in range(start + 1, first) if is_prose(result[n]) and not result[n].out]
        container = _container(result, elements, parent, first)
        held = {number for number in range(len(result)) if _within(elements, result[number].element, container)}
        if len([n for n in before if n not in held]) < _BEFORE:
            continue
        leave_out(result, sorted(held), _REASON)


def _groups(
    found: Sequence[Found], elements: Sequence[Element], start: int
) -> dict[tuple[int, str, str], dict[int, _Card]]:
    """Parts side by side of one tag and name, with the pieces in each; only those with two or more pieces."""
    cards: dict[int, _Card] = {}
    for index in range(start + 1, len(found)):
        element = found[index].element
        for _ in range(_DEEP):
            if element < 0:
                break
            cards.setdefault(element, _Card()).lines.append(index)
            element = elements[element].parent
    groups: dict[tuple[int, str, str], dict[int, _Card]] = {}
    for number, card in cards.items():
        if 2 <= len(card.lines) <= 40:
            element_ = elements[number]
            names = re.sub(r"\d+", "", element_.names)
            groups.setdefault((element_.parent, element_.tag, names), {})[number] = card
    return groups


def _are_comments(found: Sequence[Found], cards: list[_Card]) -> bool:
    told, said, names = 0, 0, set()
    for card in cards:
        lines = [found[n] for n in card.lines]
        if any(one.kind is BlockKind.HEADING and len(one.text.split()) > _NAMES for one in lines):
            return False
        short = [one.text for one in lines if len(one.text) <= _SHORT and not is_prose(one)]
        said += any(is_prose(one) for one in lines)
        if short and lines[0].text == short[0] and not TIME.match(short[0]):
            names.add(short[0])
            told += any(_REPLY.fullmatch(text) or _WHEN.search(text) for text in short)
    label = _LABEL.search(" ".join(one.text for one in found[max(0, cards[0].lines[0] - 4) : cards[0].lines[0]]))
    replies = any(_REPLY.fullmatch(found[n].text) for card in cards for n in card.lines)
    most = 0.7 * len(cards)
    return said >= most and told >= most and len(names) >= 0.5 * len(cards) and bool(label or replies or len(cards) > 2)


def _container(found: Sequence[Found], elements: Sequence[Element], parent: int, first: int) -> int:
    """The largest part around the comments that begins with no more than their own head."""
    best = parent
    element = parent
    for _ in range(_DEEP):
        if element < 0:
            break
        above = [n for n in range(max(0, first - _HEAD - 1), first) if _within(elements, found[n].element, element)]
        if len(above) > _HEAD or sum(len(found[n].text) for n in above) > _HEAD_LENGTH:
            break
        best = element
        element = elements[element].parent
    return best


def _within(elements: Sequence[Element], element: int, around: int) -> bool:
    while element > around:
        element = elements[element].parent
    return element == around
