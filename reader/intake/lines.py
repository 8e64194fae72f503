"""Text to lines: one line a paragraph, whatever the page or mail program did with line breaks."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.article import BlockKind

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\x00-\x08\x0e-\x1f\x7f]")
"""Soft hyphens, zero-width and direction marks: hints of the page for its own layout, never read and never kept."""
_WRAP_WIDTH = 110
"""Longest line of a hard-wrapped text, in code points."""
_CELL = 60
_NARROW = 50
"""A narrower text is a list or a poem."""
_PIECE = 200_000
"""Code points that are cleaned in one go."""
_ENDS = '.!?:…“”"»«)'
KEEPS_HYPHEN = ("und ", "oder ", "bis ", "bzw", "sowie ", "wie ", "als ", "noch ")


@dataclass(frozen=True, slots=True)
class Line:
    """One line with text; ``gap``: an empty line (or the beginning) stands before it."""

    text: str
    gap: bool
    kind: BlockKind | None = None
    """What the markup says it is; None where there is no markup."""
    out: str = ""
    """Why the markup says that it is not the article; "" where it does not."""
    link: bool = False
    """The whole line is a link."""


def clean(text: str) -> str:
    """Return the text composed (NFC), with line feeds only and without invisible marks; no-break spaces stay."""
    return "".join(_cleaned(piece) for piece in _in_pieces(text))


def _in_pieces(text: str) -> Iterator[str]:
    """Whole lines, some _PIECE of them together: one call over 20 MB would hold up every other thread meanwhile."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield text[start:end]
        start = end


def _cleaned(text: str) -> str:
    text = _BREAKS.sub("\n", text)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def lines_of(text: str) -> list[Line]:
    """Return the lines that hold text, trimmed, hard-wrapped paragraphs joined. ``text`` must be clean."""
    groups: list[list[str]] = []
    current: list[str] = []
    for raw in text.split("\n"):
        line = _with_cells(raw.strip())
        if line:
            current.append(line)
        elif current:
            groups.append(current)
            current = []
    if current:
        groups.append(current)
    if _is_wrapped(groups):
        width = max(len(line) for group in groups for line in group)
        groups = [_unwrap(group, width) for group in groups]
    return [Line(line, number == 0) for group in groups for number, line in enumerate(group)]


def _with_cells(line: str) -> str:
    """A row of a table or menu, as browsers copy it, with its cells apart; a bullet or number before a tab is none."""
    if "\t" not in line:
        return line
    cells = [cell.strip() for cell in line.split("\t") if cell.strip()]
    row = all(len(cell) <= _CELL and sum(char.isalnum() for char in cell) > 1 for cell in cells)
    return (" | " if row else " ").join(cells)


def _is_wrapped(groups: list[list[str]]) -> bool:
    """German prose broken at a fixed width: short lines, most of them broken where the next word did not fit, or
    many of them beginning with a small letter."""
    following = [line for group in groups for line in group[1:]]
    if len(following) < 2 or max(len(line) for group in groups for line in group) > _WRAP_WIDTH:
        return False
    width = max(len(line) for group in groups for line in group[:-1])
    small = sum(1 for line in following if line[0].islower())
    full = sum(1 for group in groups for one, two in itertools.pairwise(group) if _is_full(one, two, width))
    return small >= len(following) * 0.25 or (width >= _NARROW and full >= len(following) * 0.5)


def _is_full(line: str, following: str, width: int) -> bool:
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) > width


def _unwrap(group: list[str], widest: int) -> list[str]:
    width = max(len(line) for line in group)
    joined: list[list[str]] = [[group[0]]]
    for before, line in itertools.pairwise(group):
        hyphen = before.endswith("-") and len(before) > 1 and before[-2].isalnum()
        last = before.rsplit(maxsplit=1)[-1]
        room = (
            not line[0].islower()
            and not _is_full(before, line, round(0.6 * widest))
            and (not last[0].islower() or "://" in last)
        )
        if (
            line[0] in "-*•#>"
            or (room and not hyphen)
            or (len(before) < width * 0.6 and before[-1] in _ENDS and not line[0].islower())
        ):
            joined.append([line])
        elif hyphen and line[0].islower() and not line.startswith(KEEPS_HYPHEN):
            joined[-1][-1] = joined[-1][-1][:-1]
            joined[-1].append(line)
        elif hyphen and not line[0].islower():
            joined[-1].append(line)
        else:
            joined[-1] += [" ", line]
    return ["".join(pieces) for pieces in joined]
