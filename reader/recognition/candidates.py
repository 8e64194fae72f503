"""Words of military or diplomatic look that no glossary knows: few, the best first.

Three kinds are believed: names of systems (letters, hyphen, number), abbreviations in capitals that stand as a noun in
a sentence with terms, and compounds with a part that is a term. What the glossary or everyday German knows is left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from reader.glossary.hit import Hit, Level, Span
from reader.recognition.index import Index
from reader.recognition.tokens import TOKEN, clean, word_set

MOST = 12
_FIELDS = frozenset({"military", "diplomacy", "security"})
_SYSTEM = re.compile(r"[A-ZÄÖÜ][A-Za-zÄÖÜ]{0,4}-\d{1,4}[A-Za-z]{0,3}\d?")
_CAPITALS = re.compile(r"[A-ZÄÖÜ]{3,6}")
# Not of the field: parties, news agencies, broadcasters, money, units, law, technology, web.
_EVERYDAY = word_set("""
    CDU CSU SPD FDP AFD BSW AFP DPA APA KNA EPD RND NDR WDR MDR SWR BR HR RBB ARD ZDF RTL BBC CNN ORF SRF DAX GMBH USD
    EUR CHF MEZ MESZ UHR PDF URL WWW HTML FAQ PKW LKW GPS BGB STGB DFB FIFA UEFA NBA IOC KFZ TÜV DNA PCR LED USB CEO
    MDB MDL FAZ TAZ NZZ SZ NRW USA EU UNO NATO ISBN COVID
    """)
_EVERYDAY_SYSTEM = re.compile(r"(?:A|B|L|E|U|S|PM|CO|G|Covid|Typ|Art|Nr|Seite|Corona)-?\d+", re.IGNORECASE)
_ARTICLES = word_set("""
    der die das des dem den ein eine einen einem einer eines vom zum zur im beim vor gegen mit von durch für
    """)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word to offer. ``kind``: 'system', 'abbreviation', 'compound'. ``places``: (part of the article, range)."""

    lemma: str
    kind: str
    places: tuple[tuple[int, Span], ...]
    parts: tuple[str, ...] = ()
    domain: str = "military"
    english: str = ""
    score: float = 0.0


def candidates(
    parts: Sequence[str], hits: Sequence[Sequence[Hit]], index: Index, dismissed: Collection[str] = ()
) -> list[Candidate]:
    """Return what to offer for an article, best first. ``hits`` by part, as recognised; ``dismissed``: lemmas."""
    found: dict[str, Candidate] = {}
    for number, text in enumerate(parts):
        marks = hits[number] if number < len(hits) else ()
        for one in (*_compounds(number, marks), *_names(number, text, marks, index)):
            known = found.get(one.lemma)
            found[one.lemma] = one if known is None else replace(known, places=(*known.places, *one.places))
    kept = [
        replace(c, score=c.score + min(len(c.places), 4) * 0.5)
        for c in found.values()
        if c.lemma not in dismissed and not index.lookup(c.lemma)
    ]
    return sorted((c for c in kept if c.score >= 2), key=lambda c: (-c.score, c.places[0]))[:MOST]


def _compounds(number: int, marks: Sequence[Hit]) -> list[Candidate]:
    """Words that are marked for their parts only: the entry of their own is missing."""
    found = []
    for hit in marks:
        if hit.concept is not None or hit.level is not Level.SURE or hit.kind != "compound":
            continue
        if hit.domain not in _FIELDS or not hit.lemma[:1].isupper():
            continue
        terms = [p for p in hit.parts if p.concept]
        # Both parts terms: a thing of the field (Panzerbrigade). Head a term: a kind of that thing.
        score = 2.0 if len(terms) > 1 else 1.2 if hit.parts and hit.parts[0].concept else 0.4
        english = hit.en[0] if hit.en else ""
        words = tuple(p.lemma for p in hit.parts)
        found.append(Candidate(hit.lemma, "compound", ((number, hit.pieces[0]),), words, hit.domain, english, score))
    return found


def _names(number: int, text: str, marks: Sequence[Hit], index: Index) -> list[Candidate]:
    sure = [hit for hit in marks if hit.level is Level.SURE and hit.domain in _FIELDS]
    if not sure:
        return []
    taken = [piece for hit in marks for piece in hit.pieces]
    found = []
    before = ""
    for match in TOKEN.finditer(text):
        word = clean(match.group())
        last, before = before, word
        span = match.span()
        if any(start < span[1] and span[0] < end for start, end in taken):
            continue
        near = sum(abs(hit.start - span[0]) < 160 for hit in sure)
        if not near:
            continue
        if _SYSTEM.fullmatch(word):
            if not _EVERYDAY_SYSTEM.fullmatch(word) and not index.lookup(word):
                found.append(Candidate(word, "system", ((number, span),), score=2.0 + min(near, 3) * 0.2))
        elif _CAPITALS.fullmatch(word) and word not in _EVERYDAY and not index.lookup(word):
            bracketed = last in ("(", "[")
            as_noun = last.lower() in _ARTICLES or last.endswith(("-", "sche", "schen", "scher"))
            if (bracketed or as_noun) and not _shouted(text, span):
                found.append(Candidate(word, "abbreviation", ((number, span),), score=1.5 + min(near, 3) * 0.25))
    return found


def _shouted(text: str, span: Span) -> bool:
    """Say whether the words beside are in capitals as well: a kicker, not an abbreviation."""
    beside = text[max(0, span[0] - 14) : span[0]] + " " + text[span[1] : span[1] + 14]
    return sum(w.isupper() and len(w) > 3 for w in beside.split()) > 0
