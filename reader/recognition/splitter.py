"""Compound splitting by dynamic programming over the glossary's nouns and the noun list.

Rules (measured, see docs/adr): heads are known noun forms of four letters and more or listed short ones; linking
elements are stored with the pieces; fewest parts win, glossary parts and long parts are cheaper; a word that the noun
list knows as a whole is split only into parts of four letters and more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from reader.recognition.pieces import FOREIGN, GLOSSARY, HEAD, MODIFIER, fold


class PieceSource(Protocol):
    """What the splitter needs of an index."""

    pieces: Any
    nouns: Any
    own_pieces: Any
    own_nouns: Any


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a compound. ``start``/``end``: code points in the word; ``lemma``: citation form (stems: '...-')."""

    start: int
    end: int
    lemma: str
    flags: int

    @property
    def glossary(self) -> bool:
        return bool(self.flags & GLOSSARY)


_LINKED = ("ung", "heit", "keit", "schaft", "ion", "tät", "tum", "sicht", "gefecht")
"""Nouns in these always take -s- before another: 'Belagerungsturm' is a Turm, no Sturm."""
_UNLINKED = 0.9
_ADJECTIVAL = ("ngehörige", "eauftragte", "bgeordnete", "berlebende", "erletzte", "ertriebene", "efangene", "ewaffnete")
"""Nominalised adjectives are cited in the strong masculine: Marineangehöriger."""
_LONGER_HEAD = 3
"""Letters by which an everyday head may begin before one of the glossary: 'Lärmemission' is no Mission."""
_MAX_LETTERS = 60
_MAX_PARTS = 6
_MEMO = 20_000
_Row = tuple[int, int, int, int]
_Found = tuple[float, list[_Row]]


def lemma_of(source: PieceSource, number: int, flags: int) -> str:
    """Return the citation form that a record of the piece tries refers to."""
    nouns = source.own_nouns if flags & GLOSSARY else source.nouns
    found = str(nouns.restore_key(number))
    return f"{found}r" if found.endswith(_ADJECTIVAL) else found


class Splitter:
    """Splits words; remembers where the heads of words start, which every 'Land- und ...' asks anew."""

    def __init__(self, source: PieceSource) -> None:
        self._source = source
        self._pieces = source.pieces
        self._own = source.own_pieces
        self._heads: dict[str, list[int]] = {}

    def split(self, word: str, *, head: bool = True, lexical: bool = False) -> list[Piece]:
        """Return the parts of ``word``, at least two, first to last; [] where it is no compound.

        ``head`` False: all parts are modifiers (the word is the front of a longer one; one part is enough then).
        ``lexical`` True: the word is known as a whole, so short parts are not believed.
        """
        folded, places = _folded(word)
        if not 3 <= len(folded) <= _MAX_LETTERS:
            return []
        search = _Search(self._source, folded, head=head, lexical=lexical)
        best = search.best(0)
        if best is None or (head and len(best[1]) < 2):
            return []
        rows = self._longer_head(folded, best[1]) if head else best[1]
        return [Piece(places[s], places[e], lemma_of(self._source, n, f), f) for s, e, n, f in rows]

    def _longer_head(self, folded: str, rows: list[_Row]) -> list[_Row]:
        """Return the parts with the longer head where an everyday noun holds the glossary's one: Emission, Mission."""
        first, end, _, flags = rows[-1]
        if not flags & GLOSSARY:
            return rows
        for start in range(max(3, first - _LONGER_HEAD), first):
            records = [r for r in self._pieces.get(folded[start:]) or () if r[1] & HEAD]
            if records:
                front = _Search(self._source, folded[:start], head=False, lexical=False).best(0)
                if front is not None:
                    return [*front[1], (start, end, *records[0])]
        return rows

    def head_starts(self, word: str) -> list[int]:
        """Return the places in ``word`` where a known head starts that reaches its end, longest head first."""
        found = self._heads.get(word)
        if found is None:
            if len(self._heads) >= _MEMO:
                self._heads.clear()
            found = self._heads[word] = self._head_starts(word)
        return found

    def _head_starts(self, word: str) -> list[int]:
        folded, places = _folded(word)
        found = []
        for start in range(2, len(folded) - 2):
            rest = folded[start:]
            records = [*(self._own.get(rest) or ()), *(self._pieces.get(rest) or ())]
            if any(f & HEAD for _, f in records):
                found.append(places[start])
        return found


def _folded(word: str) -> tuple[str, list[int]]:
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(word):
        for one in fold(letter):
            letters.append(one)
            places.append(place)
    return "".join(letters), [*places, len(word)]


class _Search:
    def __init__(self, source: PieceSource, word: str, *, head: bool, lexical: bool) -> None:
        self._source = source
        self._pieces = source.pieces
        self._own = source.own_pieces
        self._word = word
        self._head = head
        self._lexical = lexical
        self._memo: dict[int, _Found | None] = {}

    def best(self, at: int, depth: int = 0) -> _Found | None:
        if at in self._memo:
            return self._memo[at]
        if depth > _MAX_PARTS:
            return None
        rest = self._word[at:]
        end_of_word = len(self._word)
        best: _Found | None = None
        for piece in {*self._pieces.prefixes(rest), *self._own.prefixes(rest)}:
            end = at + len(piece)
            last = end == end_of_word
            if last and at == 0 and self._head:
                continue
            wanted = HEAD if last and self._head else MODIFIER
            row = self._choose(piece, wanted)
            if row is None:
                continue
            cost = self._cost(piece, row[1], last=last and self._head)
            if cost is None:
                continue
            if last:
                found: _Found = (cost, [(at, end, row[0], row[1])])
            else:
                after = self.best(end, depth + 1)
                if after is None:
                    continue
                if self._word[end] == "s" and piece.endswith(_LINKED) and not row[1] & FOREIGN:
                    cost += _UNLINKED
                found = (cost + after[0], [(at, end, row[0], row[1]), *after[1]])
            if best is None or found[0] < best[0]:
                best = found
        self._memo[at] = best
        return best

    def _choose(self, piece: str, wanted: int) -> tuple[int, int] | None:
        rows: list[tuple[int, int]] = [r for r in self._own.get(piece) or () if r[1] & wanted]
        rows = rows or [r for r in self._pieces.get(piece) or () if r[1] & wanted]
        if len(rows) < 2:
            return rows[0] if rows else None
        # 'streifen' is rather the citation form Streifen than the plural of Streife.
        return max(rows, key=lambda r: (r[1] & HEAD, -(r[1] & FOREIGN), fold(lemma_of(self._source, *r)) == piece))

    def _cost(self, piece: str, flags: int, *, last: bool) -> float | None:
        length = len(piece)
        known = bool(flags & GLOSSARY)
        if self._lexical and not known and length < (5 if flags & FOREIGN else 4):
            return None
        cost = 1.0 - 0.012 * min(length, 14)
        if not known:
            cost += 0.35
            if length == 3:
                cost += 0.5
            elif length == 4:
                cost += 0.12
        elif length < 4:
            cost += 0.3
        if last:
            cost -= 0.02 * min(length, 14)
        return cost
