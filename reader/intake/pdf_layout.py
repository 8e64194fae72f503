"""From pieces of text with places to a page as one reads it: headers off, columns in order, hyphens closed."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median

from reader.intake.drop_caps import with_capitals
from reader.intake.lines import KEEPS_HYPHEN, Line, clean
from reader.intake.page import Page
from reader.intake.piece import Piece
from reader.text.article import BlockKind, LeftOut

_EDGE = 0.11
"""Part of the page's height at top and bottom where running heads stand."""
_INDENT, _DEEPEST = 5, 45
"""Points from the column's edge at which a line is indented."""
_WIDE_GAP = 5
"""Times the height up to which a gap in a line may be one between words: justified lines in narrow columns."""
_BIG = 1.35
"""Times the usual height from which a line is a heading."""
_HEAD_WORDS = 8
_NUMBER = re.compile(
    r"(?:(?:seite|s\.|page)\s*)?[-–|]?\s*\d{1,4}\s*(?:(?:von|/|of)\s*\d{1,4})?\s*[-–|]?", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?:…][\"“”»«’)\]]*$")
_REASON = "running head or foot of the page"


def page_of_pieces(pages: list[list[Piece]]) -> Page:
    """Return the page; the biggest line of the first page is the headline, other big lines are headings."""
    rows = [_rows(with_capitals(page)) for page in pages]
    rows, left_out = _without_running_heads(rows)
    everything = [row for page in rows for row in page]
    if not everything:
        return Page([], left_out=tuple(left_out))
    usual = median(row.size for row in everything)
    groups: list[list[Piece]] = []
    for page in rows:
        for column in _columns(page):
            _add(groups, column, usual)
    biggest = max((row.size for row in rows[0]), default=0.0) if rows else 0.0
    lines: list[Line] = []
    headed = False
    for group in groups:
        text = clean(_joined(group))
        kind: BlockKind | None = None
        if group[0].size > usual * _BIG and len(text) <= 200:
            headline = not headed and group[0].size > biggest * 0.8
            kind = BlockKind.HEADLINE if headline else BlockKind.HEADING
            headed = headed or headline
        if text.strip():
            lines.append(Line(text.strip(), True, kind))
    return Page(lines, left_out=tuple(left_out))


def _rows(pieces: list[Piece]) -> list[Piece]:
    """Join the pieces of one line: a change of font inside it begins a new piece."""
    rows: list[Piece] = []
    for piece in pieces:
        text = re.sub(r"[\x02\ufffe]", "-", piece.text)
        text = re.sub(r"[\r\n\t ]+", " ", text).strip(" ")
        one = Piece(text, piece.left, piece.top, piece.right, piece.bottom, piece.width, piece.height)
        before = rows[-1] if rows else None
        if before is not None and _same_line(before, one):
            gap = one.left - before.right
            before.text += (" " if gap > 0.15 * max(before.size, one.size) else "") + one.text
            before.right, before.top = max(before.right, one.right), min(before.top, one.top)
            before.bottom = max(before.bottom, one.bottom)
        else:
            rows.append(one)
    return _without_holes(rows)


def _without_holes(rows: list[Piece]) -> list[Piece]:
    """Join what stands in one line with a wide gap between, where the line above or below runs across the gap:
    a gutter between columns is crossed by neither."""
    joined: list[Piece] = []
    for row in rows:
        before = joined[-1] if joined else None
        if before is not None and _is_hole(before, row, rows):
            before.text += " " + row.text
            before.right, before.top = row.right, min(before.top, row.top)
            before.bottom = max(before.bottom, row.bottom)
        else:
            joined.append(row)
    return joined


def _is_hole(one: Piece, two: Piece, rows: list[Piece]) -> bool:
    size = max(one.size, two.size)
    shared = min(one.bottom, two.bottom) - max(one.top, two.top)
    if shared <= 0.5 * min(one.size, two.size) or not 0 <= two.left - one.right < _WIDE_GAP * size:
        return False
    near = [row for row in rows if 0.5 * size < abs(row.bottom - one.bottom) < 4 * size]
    if any(abs(row.left - two.left) < 1.5 for row in near):
        return False  # a column begins here
    return any(
        row.left < one.right and row.right > two.left and abs(row.bottom - one.bottom) < 2 * size for row in near
    )


def _same_line(one: Piece, two: Piece) -> bool:
    shared = min(one.bottom, two.bottom) - max(one.top, two.top)
    return shared > 0.5 * min(one.size, two.size) and -2 <= two.left - one.right < 1.2 * max(one.size, two.size)


def _without_running_heads(pages: list[list[Piece]]) -> tuple[list[list[Piece]], list[LeftOut]]:
    """Take off what stands at the edge of several pages (numbers in it may differ), and page numbers."""

    def key(row: Piece) -> tuple[str, bool]:
        return re.sub(r"\d+", "#", row.text.casefold()).strip(), row.top < row.height / 2

    def at_edge(row: Piece) -> bool:
        return row.bottom < row.height * _EDGE or row.top > row.height * (1 - _EDGE)

    usual = median(row.size for page in pages for row in page) if any(pages) else 0.0
    seen = Counter(one for page in pages for one in {key(row) for row in page if at_edge(row)})
    often = max(2, len(pages) * 0.3)
    kept, gone = [], []
    for page in pages:
        rest = []
        for row in page:
            if at_edge(row) and (
                seen[key(row)] >= often or _NUMBER.fullmatch(row.text.strip()) or _is_small_head(row, page, usual)
            ):
                gone.append(row.text)
            else:
                rest.append(row)
        kept.append(rest)
    if not any(kept):
        return pages, []  # nothing else stands there
    return kept, [LeftOut(text, _REASON) for text in dict.fromkeys(gone)]


def _is_small_head(row: Piece, page: list[Piece], usual: float) -> bool:
    """A few words in small print at the very top, well above all else: the head of a document of one page."""
    beneath = min((other.top for other in page if other.top > row.bottom and other.size >= usual), default=row.bottom)
    return (
        row.bottom < row.height * _EDGE / 2
        and row.size < 0.9 * usual
        and len(row.text.split()) <= _HEAD_WORDS
        and beneath - row.bottom > 2 * usual
    )


def _columns(rows: list[Piece]) -> list[list[Piece]]:
    """Return the columns in reading order. Lines across a gutter divide the page into bands, read one by one."""
    gutter = _gutter(rows)
    if gutter is None:
        return [sorted(rows, key=lambda row: (round(row.bottom / 3), row.left))] if rows else []
    across = sorted((row for row in rows if row.left < gutter - 2 and row.right > gutter), key=lambda row: row.top)
    found: list[list[Piece]] = []
    rest = [row for row in rows if not (row.left < gutter - 2 and row.right > gutter)]
    limits = [*(row.top for row in across), float("inf")]
    begin = float("-inf")
    for number, limit in enumerate(limits):
        band = [row for row in rest if begin <= row.top < limit]
        found += _columns([row for row in band if row.left < gutter - 2])
        found += _columns([row for row in band if row.left >= gutter - 2])
        if number < len(across):
            spanning = across[number]
            if found and found[-1] and found[-1][-1] in across:
                found[-1].append(spanning)
            else:
                found.append([spanning])
        begin = limit
    return found


def _gutter(rows: list[Piece]) -> float | None:
    """Return where the second column begins: lines end before it, lines begin at it, few cross it."""
    starts = Counter(round(row.left / 4) for row in rows)
    for start, count in starts.most_common():
        x = start * 4 - 3
        if count < 3:
            break
        right = [row for row in rows if row.left >= x]
        left = [row for row in rows if row.right <= x + 1]
        crossing = len(rows) - len(left) - len(right)
        if len(left) < 3 or crossing > len(rows) * 0.34:
            continue
        shared = min(max(r.bottom for r in left), max(r.bottom for r in right)) - max(
            min(r.top for r in left), min(r.top for r in right)
        )
        if shared > 2 * median(row.size for row in rows):
            return float(x)
    return None


def _add(groups: list[list[Piece]], column: list[Piece], usual: float) -> None:
    """Divide a column into paragraphs; its first line may go on with the last paragraph of the column before."""
    if not column:
        return
    plain = [row for row in column if row.size <= usual * _BIG] or column
    edge, end = min(row.left for row in plain), max(row.right for row in plain)
    steps = sorted(two.bottom - one.bottom for one, two in pairwise(column) if two.bottom > one.bottom + 1)
    # The lower quarter: between short paragraphs half of all steps are gaps.
    step = steps[len(steps) // 4] if steps else usual * 1.3
    for number, row in enumerate(column):
        before = groups[-1][-1] if groups else None
        if number == 0 and before is not None and _ENDS.search(before.text) and _indents(plain, edge):
            new = row.left - edge > _INDENT  # the page ends with a sentence, and paragraphs show by their indent
        else:
            new = before is None or _is_new(before, row, number, (edge, end), step, usual)
        if new:
            groups.append([row])
        else:
            groups[-1].append(row)


def _indents(rows: list[Piece], edge: float) -> bool:
    """Return whether the column's paragraphs begin with an indent (two at least, and not most of the lines)."""
    count = sum(_INDENT < row.left - edge < _DEEPEST for row in rows)
    return 2 <= count <= len(rows) / 2


def _is_new(before: Piece, row: Piece, number: int, column: tuple[float, float], step: float, usual: float) -> bool:
    edge, end = column
    big, was_big = row.size > usual * _BIG, before.size > usual * _BIG
    if big != was_big or (big and number == 0):
        return True
    ended = bool(_ENDS.search(before.text))
    indented = _INDENT < row.left - edge < _DEEPEST
    if number == 0:  # a new column or page: the sentence goes on unless it had ended
        return ended or row.top - before.bottom > 1.5 * usual  # or it stands well beneath, a line across above it
    if row.bottom - before.bottom > step * 1.35 + 2:
        return True
    letter = (row.right - row.left) / max(1, len(row.text))
    fits = before.right + letter * (len(row.text.partition(" ")[0]) + 1) < end  # else the word had to go down
    short = before.right < end - 0.12 * (end - edge) and fits
    if row.text[:1] in "•‣▪–" and row.text[1:2] == " ":
        return True
    return ended and (indented or short)


def _joined(group: list[Piece]) -> str:
    text = group[0].text
    for row in group[1:]:
        hyphen = text.endswith(("-", "\u00ad")) and text[-2:-1].isalpha()
        if hyphen and row.text[:1].islower() and not row.text.startswith(KEEPS_HYPHEN):
            text = text[:-1] + row.text
        elif hyphen and not row.text[:1].islower():
            text += row.text
        else:
            text += " " + row.text
    return text
