"""What a reader of one format hands over: lines with their kinds, and what the document tells about itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from reader.intake.lines import Line, clean
from reader.text.article import BlockKind, LeftOut

_NAME = re.compile(
    r"(?:Dr\.\s|Prof\.\s)*[A-ZÄÖÜ][\w.'’-]+(?:\s(?:von|van|de|zu|[A-ZÄÖÜ]\.)){0,2}(?:\s[A-ZÄÖÜ][\w'’-]+){1,2}"
)
_NOT_NAMES = re.compile(
    r"microsoft|office|user|admin|benutzer|redaktion|word|libre|gmbh|"
    r"(?:konferenz|mitteilung|mitschrift|meldung|nachricht|nachrichten|bericht|artikel|beitrag|interview|ticker)\b",
    re.IGNORECASE,
)
_EARLY = 4
"""A heading of the first level is the headline only among this many first lines."""


@dataclass(frozen=True, slots=True)
class Page:
    """Lines in reading order; author, date (ISO 8601), outlet and language ("" where nothing is told)."""

    lines: list[Line]
    author: str = ""
    date: str = ""
    outlet: str = ""
    language: str = ""
    left_out: tuple[LeftOut, ...] = ()
    weighed: bool = False
    """What is beside the text has been told by the page's markup."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an office document. ``level``: None text, 0 the title, 1 and more a heading."""

    text: str
    level: int | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    link: bool = False
    """All of it is a link."""


def lines_of_paragraphs(paragraphs: list[Paragraph]) -> list[Line]:
    """Return the lines of an office document; a line break inside a paragraph begins a new line.

    Where no paragraph has a heading's style, nothing is claimed about any: headings typed in bold are found by shape.
    """
    cleaned = [
        Paragraph(re.sub(r"[ \t]+", " ", line).strip(), one.level, one.kind, one.link)
        for one in paragraphs
        for line in clean(one.text).split("\n")
        if line.strip()
    ]
    styled = any(one.level is not None for one in cleaned)
    titles = [number for number, one in enumerate(cleaned) if one.level == 0]
    headline = titles[0] if titles else None
    if headline is None:
        early = [number for number, one in enumerate(cleaned[:_EARLY]) if one.level == 1]
        headline = early[0] if early else None
    lines = []
    for number, one in enumerate(cleaned):
        kind: BlockKind | None = one.kind
        if number == headline:
            kind = BlockKind.HEADLINE
        elif one.level is not None:
            kind = BlockKind.HEADING
        elif kind is BlockKind.PARAGRAPH and not styled:
            kind = None
        lines.append(Line(one.text, True, kind, link=one.link))
    return lines


def person(name: str) -> str:
    """Return ``name`` if it reads as a person's: office programs also fill in machines, companies and themselves."""
    name = " ".join(name.split())
    return name if _NAME.fullmatch(name) and not _NOT_NAMES.search(name) else ""


def row_of_cells(cells: list[list[str]]) -> list[str]:
    """Return a table's row as text: one line of short cells, or the paragraphs of a table used for layout."""
    filled = [[text for text in cell if text.strip()] for cell in cells]
    filled = [cell for cell in filled if cell]
    if all(len(cell) == 1 and len(cell[0]) <= 120 for cell in filled) and len(filled) > 1:
        return [" | ".join(cell[0].strip() for cell in filled)]
    return [text for cell in filled for text in cell]


def without_doubles(lines: list[Line]) -> list[Line]:
    """Drop a line that repeats the one before it word for word (text boxes are often stored twice)."""
    return lines[:1] + [line for before, line in pairwise(lines) if line.text != before.text]
