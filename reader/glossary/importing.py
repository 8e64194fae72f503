"""A file's entries into the termbase: a look at the file, what to do with duplicates, one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from pathlib import Path

from reader.cancel import CancelToken
from reader.errors import ContentError
from reader.glossary.concept import Concept
from reader.glossary.exchange import FORMATS, Format, content_of, format_named, format_of
from reader.glossary.exchange.decode import text_of
from reader.glossary.exchange.headings import has_languages, header_places
from reader.glossary.exchange.preview import Preview, completed
from reader.paths import readable

PEEK_ROWS = 30
_PEEK_BYTES = 200_000
_ROOTS = (("<tmx", "tmx"), ("<martif", "tbx2"), ("<tbx", "tbx-dca"), ("#utx", "utx"), ("# glossary in tab", "omegat"))


class Duplicates(StrEnum):
    """What happens to an entry of the file with an id or a German term that is there already."""

    UPDATE = "update"
    """The same id is replaced; the same term under another id is kept beside it."""
    SKIP = "skip"
    REPLACE = "replace"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Peek:
    """The first rows of a table, whether the first one is its header, and which column (from 0) seems to hold what."""

    rows: tuple[tuple[str, ...], ...]
    has_header: bool
    places: dict[str, int]


def guessed_format(path: Path) -> Format:
    """Guess a file's format by its name, and where that says little, by its first words.

    Raises ContentError where neither says anything, FileError.
    """
    with_name: Format | None
    try:
        with_name = format_of(path)
    except ContentError:
        with_name = None
    if with_name is not None and with_name.name not in ("omegat", "csv", "tsv"):
        return with_name
    try:
        text = text_of(_beginning(content_of(path)))
    except ContentError:
        # What is wrong with it is said by its reading.
        if with_name is None:
            raise
        return with_name
    row = _first_row(text)
    if with_name is not None and with_name.name != "omegat":
        return format_named("deepl") if has_languages(row) else with_name
    start = text[:4000].lower()
    for word, name in _ROOTS:
        if word in start:
            return format_named(name)
    first = text.partition("\n")[0]
    if with_name is not None:
        # A table of Excel ("Unicode text") has the same suffix, and a row that names its columns.
        return format_named("tsv") if "\t" in first and header_places(row)[1] else with_name
    if "\t" in first:
        return format_named("tsv")
    if "," in first or ";" in first:
        return format_named("deepl" if has_languages(row) else "csv")
    raise ContentError(f"The format of {path.name} cannot be told.", hint="Choose it from the list.")


def _first_row(text: str) -> list[str]:
    from reader.glossary.exchange.table import delimiter_of, rows_of

    row = next((row for _, row in rows_of(text, delimiter_of(text, "csv")) if any(row)), [])
    return [] if isinstance(row, str) else row


def _beginning(content: bytes) -> bytes:
    """The first lines of a long file: up to a line end, so that no character is cut."""
    if len(content) <= _PEEK_BYTES:
        return content
    # UTF-16 has a zero byte after the line feed.
    end = content.find(b"\n", _PEEK_BYTES) + 1 or len(content)
    return content[: end + (end - len(content) < 0 and content[end : end + 1] == b"\0")]


def readable_formats() -> tuple[Format, ...]:
    """Return the formats that can be imported."""
    return tuple(one for one in FORMATS if one.reads)


def peek(path: Path, name: str) -> Peek | None:
    """Return the first rows of a table; None for formats that have no columns. Raises FileError, ContentError."""
    from reader.glossary.exchange.table import delimiter_of, rows_of

    if not format_named(name).has_columns:
        return None
    content = content_of(path)
    text = text_of(_beginning(content))
    found = (row for _, row in rows_of(text, delimiter_of(text, name)) if not isinstance(row, str) and any(row))
    rows = tuple(tuple(" ".join(cell.split()) for cell in row) for row in islice(found, PEEK_ROWS))
    places, has_header = header_places(rows[0]) if rows else ({}, False)
    return Peek(rows, has_header, places)


def chosen(seen: Preview, duplicates: Duplicates) -> tuple[Concept, ...]:
    """Return what an import has to write when duplicates are treated like this."""
    if duplicates is Duplicates.UPDATE:
        return seen.to_write
    twins = {twin.concept.id for twin in seen.twins}
    same = (*seen.changed, *seen.overriding)
    if duplicates is Duplicates.BOTH:
        taken = {c.id for c in (*seen.new, *same, *seen.there)}
        return (*seen.new, *(_under_free_id(concept, taken) for concept in same))
    fresh = tuple(concept for concept in seen.new if concept.id not in twins)
    if duplicates is Duplicates.SKIP:
        return fresh
    replacing = {
        twin.there[0].id: completed(replace(twin.concept, id=twin.there[0].id), twin.there[0]) for twin in seen.twins
    }
    return (*fresh, *same, *replacing.values())


def _under_free_id(concept: Concept, taken: set[str]) -> Concept:
    number = 2
    while f"{concept.id}-{number}" in taken:
        number += 1
    taken.add(f"{concept.id}-{number}")
    return replace(concept, id=f"{concept.id}-{number}")


def carry_out(
    path: Path,
    termbase: Path,
    concepts: Iterable[Concept],
    *,
    into: str = "own",
    format: str = "",  # noqa: A002 - the word for it everywhere
    columns: str = "",
    token: CancelToken | None = None,
    report: Callable[[int], None] | None = None,
) -> int:
    """Back the termbase up and write the entries in one transaction; return the number of the change, for undo.

    ``into``: 'own' (the user's entries), 'new' (a glossary named like the file) or 'file' (the same, read again when
    the file changes). Raises ProfileError, FileError, Cancelled: nothing is written then.
    """
    from reader.glossary.termbase import Termbase

    with Termbase(termbase, tells=False) as base:
        if base.version():
            base.back_up("before-import")
        if into == "own":
            return base.put(concepts, kind="import", subject=readable(path.name), token=token, report=report)
        _, number = base.glossaries.add(
            readable(path.stem),
            concepts,
            path=path,
            format=format,
            columns=columns,
            watched=into == "file",
            token=token,
            report=report,
        )
        return number
