"""From positions on the page to marks and sentences; the only module that converts code points to UTF-16.

Qt counts UTF-16 units: such a number is called ``pos16`` everywhere. One flag emoji shifts every naive offset after it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from reader.ui.reading.page import Mark, Page, PageBlock, SentenceSpan


class Utf16Map:
    """Converts offsets of one text. Costs nothing for text within the basic plane."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [i for i, letter in enumerate(text) if letter > "\uffff"]
        self._wide16 = [i + n for n, i in enumerate(self._wide)]

    def to16(self, position: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        return position + bisect_left(self._wide, position) if self._wide else position

    def from16(self, pos16: int) -> int:
        """Return the code point offset of a UTF-16 offset; inside a pair: the character's own."""
        if not self._wide:
            return pos16
        before = bisect_left(self._wide16, pos16)
        if before and self._wide16[before - 1] + 1 == pos16:
            return self._wide[before - 1]
        return pos16 - before


class HitMap:
    """Marks and sentences of a page by number of the document block and position in it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._maps: dict[int, Utf16Map] = {}
        self._starts: dict[int, list[int]] = {}
        self._by_part = {(b.part, b.language): number for number, b in enumerate(page) if b.part >= 0}
        self._ordered = [(number, mark) for number, block in enumerate(page) for mark in block.marks]

    def block(self, number: int) -> PageBlock | None:
        """Return the page block of a document block; None outside the page."""
        return self.page[number] if 0 <= number < len(self.page) else None

    def number_of(self, part: int, language: str) -> int | None:
        """Return the document block that shows a part in a language."""
        return self._by_part.get((part, language))

    def to16(self, number: int, position: int) -> int:
        return self._map(number).to16(position)

    def from16(self, number: int, pos16: int) -> int:
        return self._map(number).from16(pos16)

    def mark_at(self, number: int, pos16: int) -> Mark | None:
        """Return the shortest mark that covers the character at ``pos16``."""
        block = self.block(number)
        if block is None or not block.marks:
            return None
        position = self.from16(number, pos16)
        starts = self._starts.setdefault(number, [mark.start for mark in block.marks])
        last = bisect_right(starts, position)
        covering = [m for m in block.marks[max(0, last - 8) : last] if m.start <= position < m.end]
        return min(covering, key=lambda m: m.end - m.start, default=None)

    def sentence_at(self, number: int, pos16: int) -> SentenceSpan | None:
        """Return the sentence around ``pos16``; between two sentences, and of two in one place, the earlier one."""
        block = self.block(number)
        if block is None:
            return None
        position = self.from16(number, pos16)
        found = None
        for span in block.sentences:
            if span.start > position:
                break
            if found is None or span.start > found.start:
                found = span
        return found

    def step(self, number: int, pos16: int, forward: bool) -> tuple[int, Mark] | None:
        """Return the next (or previous) term's first mark after a place, as (block number, mark); None at the end."""
        position = self.from16(number, pos16)
        firsts = [(n, m) for n, m in self._ordered if self._is_first_piece(n, m)]
        places = [(n, m.start) for n, m in firsts]
        if forward:
            at = bisect_right(places, (number, position))
            return firsts[at] if at < len(firsts) else None
        at = bisect_left(places, (number, position)) - 1
        return firsts[at] if at >= 0 else None

    def _is_first_piece(self, number: int, mark: Mark) -> bool:
        same = (m for m in self.page[number].marks if m.key == mark.key and m.occurrence == mark.occurrence)
        return next(same) is mark

    def _map(self, number: int) -> Utf16Map:
        if number not in self._maps:
            block = self.block(number)
            self._maps[number] = Utf16Map(block.text if block else "")
        return self._maps[number]
