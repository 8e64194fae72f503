"""What the library holds, as plain data. Dates are ISO 8601 in local time, ``opened`` and ``added`` with the second."""

from __future__ import annotations

from dataclasses import dataclass, field

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One article of the list. ``progress``: 0 to 1; ``terms``: number of different terms, -1 before they are known."""

    id: int
    headline: str
    outlet: str = ""
    author: str = ""
    date: str = ""
    address: str = ""
    added: str = ""
    opened: str = ""
    progress: float = 0.0
    terms: int = -1
    sentences: int = 0
    translated: int = 0
    tags: tuple[str, ...] = ()
    versions: int = 1
    notes: int = 0
    deleted: str = ""
    """When it was put into the bin; '' where it is not there."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What :meth:`Library.keep` did. ``changed``: the page of this address says something else than the last time."""

    id: int
    version: int
    new: bool = False
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading stopped: part and language at the top of the pane, code point, pixels beyond; ``section`` of it."""

    part: int = -1
    language: str = "de"
    position: int = 0
    delta: float = 0.0
    section: int = 0


@dataclass(frozen=True, slots=True)
class SavedSentence:
    """A sentence of the current version: ``part`` counts in the whole article's parts; ``english`` None: untranslated.

    ``status``: 'done', 'edited' (the user's own words) or '' where there is no English.
    """

    part: int
    index: int
    german: str
    english: str | None = None
    engine: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class SavedTerm:
    """A place of a term. ``pieces`` and ``target``: code points of the German and the English sentence."""

    part: int
    index: int
    key: str
    lemma: str
    pieces: tuple[Span, ...]
    target: tuple[Span, ...] = ()
    parts: tuple[str, ...] = ()
    """Lemmas of the parts of a compound: searching one finds the compound."""


@dataclass(frozen=True, slots=True)
class Contents:
    """Sentences and terms of a run of parts (all of an article, or one section of a long one).

    ``terms`` None: not looked for yet; what was saved earlier stays.
    """

    sentences: tuple[SavedSentence, ...]
    terms: tuple[SavedTerm, ...] | None = None
    first_part: int = 0
    part_count: int = 1_000_000


@dataclass(frozen=True, slots=True)
class Version:
    """One state of an article's text. ``date``: when it was read; ``number`` from 1."""

    id: int
    number: int
    date: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A block of two versions. ``kind``: 'same', 'added', 'removed' or 'changed'.

    ``marks_before`` and ``marks_after``: what differs inside a changed block, in code points.
    """

    kind: str
    before: str = ""
    after: str = ""
    marks_before: tuple[Span, ...] = ()
    marks_after: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class NotePiece:
    """A marked stretch of one part: code points of the part's text as the pane shows it, and its words."""

    part: int
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Note:
    """A highlight, with the user's words where ``text`` is not empty. ``language`` 'de' or 'en': the side."""

    id: int
    article: int
    language: str
    pieces: tuple[NotePiece, ...]
    text: str = ""
    created: str = ""
    changed: str = ""

    @property
    def quote(self) -> str:
        return " [...] ".join(piece.quote for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note with the article that it is in."""

    note: Note
    article: Row


@dataclass(frozen=True, slots=True)
class Snippet:
    """A sentence that was found, with the found places in code points. ``language``: 'de' or 'en'."""

    part: int
    index: int
    language: str
    text: str
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An article that was found; best first. ``snippet`` None where only its headline or outlet says it."""

    article: int
    snippet: Snippet | None = None


@dataclass(frozen=True, slots=True)
class Concordance:
    """A sentence of the library with a term. ``marks``: the term in the German, ``target``: in the English."""

    article: int
    headline: str
    outlet: str
    date: str
    part: int
    index: int
    german: str
    english: str
    marks: tuple[Span, ...] = ()
    target: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; ``failed``: path and reason."""

    added: int = 0
    known: int = 0
    failed: tuple[tuple[str, str], ...] = field(default=())
    cancelled: bool = False
