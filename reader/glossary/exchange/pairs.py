"""What the two-column formats share: one German and one English term a row."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from reader.glossary.concept import Concept, PartOfSpeech, Status, Term

APART = "Read again, every pair of terms is an entry of its own."
"""What all these formats lose."""
IMPORTED = "imported"
"""Domain of entries whose file names none."""


def pairs_of(concepts: Iterable[Concept]) -> Iterator[tuple[Concept, Term, Term]]:
    """Return every German term of every entry with its own English term, or else the entry's preferred one."""
    for concept in concepts:
        by_text = {term.text: term for term in concept.en if term.status is not Status.DEPRECATED}
        for term in concept.de:
            own = next((by_text[text] for text in term.en if text in by_text), concept.en[0])
            yield concept, term, own


def entry(
    german: str,
    english: Sequence[str],
    *,
    note: str = "",
    domain: str = IMPORTED,
    pos: PartOfSpeech | None = None,
    origin: str = "import",
) -> Concept:
    """Make an entry from a row; its id follows from the terms, so that the same row is the same entry again."""
    digest = hashlib.sha256("\t".join([german, *english]).encode()).hexdigest()[:16]
    guessed = pos or (PartOfSpeech.NOUN if german[:1].isupper() else PartOfSpeech.VERB if _verb(german) else None)
    return Concept(
        id=f"import-{digest}",
        domain=domain,
        subdomain=IMPORTED,
        de=(Term(german, Status.PREFERRED, guessed or PartOfSpeech.ADJECTIVE),),
        en=tuple(Term(t, Status.ADMITTED if n else Status.PREFERRED) for n, t in enumerate(english)),
        note_en=note,
        authority=origin,
        origin=origin,
    )


def _verb(german: str) -> bool:
    return german.endswith(("en", "ern", "eln"))


def clean(cell: str) -> str:
    """Fold a cell to one line without outer blanks."""
    return " ".join(cell.split())
