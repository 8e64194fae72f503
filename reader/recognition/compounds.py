"""Compounds that are no entries of their own: solid, hyphenated, and adjectives with a term in front."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.recognition import store
from reader.recognition.index import Index, TermData
from reader.recognition.pieces import FOREIGN, HEAD, fold
from reader.recognition.splitter import Piece, Splitter

# Second parts of compound adjectives and participles (uninflected).
_ADJECTIVE_HEADS = """
    gestützt geführt unterstützt fähig müde freundlich feindlich treu nah frei politisch rechtlich strategisch
    technisch taktisch bedingt erprobt gegnerisch tauglich pflichtig widrig weit gesteuert bereit bezogen
    begeistert bewaffnet bestückt getrieben finanziert kritisch skeptisch loyal eigen intern übergreifend
    spezifisch relevant zerstört versehrt verbrecherisch entscheidend betrieben gestärkt zugehörig geprüft
    ausgebildet kontrolliert mäßig artig ähnlich dienlich wichtig verletzend brechend historisch
    wirtschaftlich lüstern wütig traumatisiert geschädigt gebeutelt verdächtig basiert gebunden gestählt geschützt
    führend besetzt verwaltet
"""
_ADJ = re.compile(
    rf"(.{{3,}}?)({'|'.join(sorted(set(_ADJECTIVE_HEADS.split()), key=len, reverse=True))})(?:(?<=e)[nmrs]|e[nmrs]?)?$"
)
_ROMAN = re.compile(r"[IVXL]+|\d+\w?")


@dataclass(frozen=True, slots=True)
class PartData:
    """A part: citation form, its term in the glossary or None, English equivalents or a literal rendering."""

    lemma: str
    term: TermData | None
    en: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compound:
    """A free compound. ``parts``: head first; ``head``: whether the head itself is a term."""

    lemma: str
    kind: str
    parts: tuple[PartData, ...]
    head: bool
    en: str
    trace: tuple[str, ...]

    @property
    def terms(self) -> tuple[TermData, ...]:
        return tuple(p.term for p in self.parts if p.term is not None)


class CompoundFinder:
    """Finds the parts of a word that is no entry."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._splitter = Splitter(index)
        self._english = {fold(k): v for k, v in index.parts.items()}

    def find(self, form: str) -> Compound | None:
        """Return the compound that ``form`` is, None where no part of it is a term."""
        if "-" in form:
            return self._hyphened(form)
        if form[0].islower():
            return self._adjective(form)
        if form.isupper():
            return None
        return self._solid(form)

    # solid words

    def _solid(self, form: str) -> Compound | None:
        lexical = self.lexical_lemma(form)
        if form in self._index.opaque or (lexical and lexical in self._index.opaque):
            return None
        pieces = self._splitter.split(form, lexical=bool(lexical))
        if not pieces or (not any(p.glossary for p in pieces) and not self._deeper(pieces)):
            return None
        if lexical and not any(
            p.glossary and (len(p.lemma) > 4 or (p is not pieces[-1] and p.end - p.start > 4)) for p in pieces
        ):
            return None
        last = pieces[-1]
        lemma = form[: last.start] + (last.lemma.lower() if last.start else last.lemma)
        if lemma in self._index.opaque:
            return None
        parts = self._parts(pieces)
        if not any(p.term for p in parts):
            return None
        return Compound(lemma, "compound", parts, parts[0].term is not None, self._literal(parts), ("compound",))

    def lexical_lemma(self, form: str) -> str:
        """Return the lemma of a word that the noun list knows as a whole, '' where it does not."""
        records = self._index.pieces.get(fold(form))
        if not records:
            return ""
        lemmas = [(r[1] & HEAD, str(self._index.nouns.restore_key(r[0]))) for r in records]
        return max(lemmas, key=lambda found: (found[0], fold(found[1]) == fold(form)))[1]

    def parts_of_entry(self, lemma: str) -> tuple[PartData, ...]:
        """Return the parts of a word that is an entry itself, head first; () where none of them is a term."""
        if len(lemma) < 7 or not lemma[0].isupper() or lemma.isupper():
            return ()
        if "-" in lemma:
            compound = self._hyphened(lemma, skip=lemma)
            return tuple(p for p in compound.parts if p.term is not None) if compound is not None else ()
        pieces = self._splitter.split(lemma, lexical=True)
        parts = self._parts(pieces) if pieces else ()
        # What an entry's other parts mean literally (Streit in Streitkräfte) would mislead.
        return tuple(p for p in parts if p.term is not None)

    def _deeper(self, pieces: list[Piece]) -> bool:
        return any(len(p.lemma) > 7 and self._solid(p.lemma) is not None for p in pieces if not p.flags & FOREIGN)

    def _parts(self, pieces: list[Piece]) -> tuple[PartData, ...]:
        parts: list[PartData] = []
        for piece in [pieces[-1], *pieces[:-1]]:
            term = self.noun_term(piece.lemma) if piece.glossary else None
            if term is None and len(piece.lemma) > 7 and not piece.flags & FOREIGN:
                inner = self._solid(piece.lemma)
                if inner is not None:
                    parts.extend(inner.parts)
                    continue
            parts.append(self._part(piece.lemma, term))
        return tuple(parts)

    def _part(self, lemma: str, term: TermData | None) -> PartData:
        if term is not None:
            return PartData(term.text, term, term.en)
        english = self._english.get(fold(lemma), "")
        return PartData(lemma, None, (english,) if english else ())

    def noun_term(self, lemma: str) -> TermData | None:
        """Return the noun of the glossary with this citation form, the editors' own entries first."""
        found = [
            self._index.term(number)
            for number, kind, tag in self._index.lookup(lemma)
            if kind == store.TERM and tag == 0
        ]
        nouns = [t for t in found if t.kind in {"noun", "abbr"}]
        return min(nouns, key=lambda t: (not t.curated, t.rank), default=None)

    def _literal(self, parts: tuple[PartData, ...]) -> str:
        """Return the literal English build-up, modifiers first; '' where a part has no English."""
        if not all(p.en for p in parts):
            return ""
        return " ".join(p.en[0] for p in (*parts[1:], parts[0]))

    # hyphens

    def _hyphened(self, form: str, skip: str = "") -> Compound | None:
        names = form.split("-")
        if len(names) > 8 or not all(names):
            return None
        runs: list[tuple[int, list[PartData], str]] = []
        at = len(names)
        while at > 0:
            runs.append(self._ending_at(names, at, skip))
            at = runs[-1][0]
        parts = tuple(part for _, found, _ in runs for part in found)
        # The words of an import in bulk make no compounds: else every second one would be marked.
        if not any(p.term is not None and p.term.curated for p in parts):
            return None
        start, _, citation = runs[0]
        lemma = "-".join([*names[:start], citation])
        in_order = [part for _, found, _ in reversed(runs) for part in (*found[1:], *found[:1])]
        english = self._literal((in_order[-1], *in_order[:-1]))
        return Compound(lemma, "hyphen", parts, parts[0].term is not None, english, ("hyphen compound",))

    def _ending_at(self, names: list[str], at: int, skip: str = "") -> tuple[int, list[PartData], str]:
        """Return (start, parts, citation form) of the longest known run of hyphen parts that ends before ``at``."""
        for start in range(max(0, at - 4), at):
            run = "-".join(names[start:at])
            if run == skip:
                continue
            term = self._any_form(run)
            if term is not None:
                return start, [PartData(term.text, term, term.en)], term.text
        word = names[at - 1]
        if len(word) > 3 and word[0].isalpha() and not word.isupper():
            inner = self._solid(word) if word[0].isupper() else self._adjective(word)
            if inner is not None:
                return at - 1, list(inner.parts), inner.lemma
        citation = self._citation(word, last=at == len(names))
        return at - 1, [self._part(citation, None)], citation

    def _any_form(self, form: str) -> TermData | None:
        found: list[TermData] = []
        for one in (form, form[:1].upper() + form[1:]) if form[:1].isalpha() else (form,):
            for number, kind, _ in self._index.lookup(one):
                if kind == store.TERM:
                    term = self._index.term(number)
                    if term.kind in {"noun", "abbr", "adjective"} or form == one:
                        found.append(term)
        return min(found, key=lambda t: (not t.curated, t.kind == "verb", t.rank), default=None)

    def _citation(self, word: str, *, last: bool) -> str:
        if not last or not word[:1].isalpha():
            return word
        if word[0].islower():
            match = re.fullmatch(r"(.{3,}?(?:t|en|ig|isch|lich|nah|frei|los))e[nmrs]?", word)
            return match.group(1) if match else word
        return self.lexical_lemma(word) or word

    # adjectives

    def _adjective(self, form: str) -> Compound | None:
        match = _ADJ.fullmatch(form)
        if match is None:
            return None
        front, head = match.groups()
        pieces = self._splitter.split(front.capitalize(), head=False)
        if not pieces or not any(p.glossary for p in pieces) or any(len(p.lemma) < 4 for p in pieces):
            return None
        parts = [self._part(p.lemma, self.noun_term(p.lemma) if p.glossary else None) for p in pieces]
        parts = [self._part(head, None), *parts]
        if not any(p.term for p in parts):
            return None
        return Compound(
            front + head, "compound", tuple(parts), False, self._literal(tuple(parts)), ("compound adjective",)
        )
