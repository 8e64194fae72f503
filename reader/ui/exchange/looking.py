"""What an import dialog shows of a file: read in the background, without Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.cancel import CancelToken
    from reader.glossary.concept import Concept
    from reader.glossary.exchange import Read
    from reader.glossary.exchange.preview import Preview
    from reader.glossary.importing import Peek

SAMPLE_ROWS = 30


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it would be imported. ``columns``: as the reader chose them, '' by the header."""

    path: Path
    format: str
    columns: str
    table: Peek | None
    read: Read
    seen: Preview


def look_at(
    path: Path,
    termbase: Path,
    format: str,  # noqa: A002 - the word for it everywhere
    columns: str,
    token: CancelToken,
    report: Callable[[int], None],
) -> Look:
    """Read a file and compare it with what is there; ``format`` '' guesses. Raises LagebildError, Cancelled."""
    from reader.collector import collector_waiting
    from reader.glossary.exchange import read_file
    from reader.glossary.exchange.columns import columns_from
    from reader.glossary.exchange.preview import preview
    from reader.glossary.importing import guessed_format, peek

    def tick(done: int, _of: int) -> None:
        token.raise_if_cancelled()
        report(done)

    name = format or guessed_format(path).name
    table = peek(path, name)
    with collector_waiting():
        read = read_file(path, name, columns_from(columns) if table else None, tick)
        token.raise_if_cancelled()
        shipped, own = present(termbase)
        seen = preview(read, shipped, own, token.raise_if_cancelled)
    return Look(path, name, columns if table else "", table, read, seen)


def present(termbase: Path) -> tuple[tuple[Concept, ...], tuple[Concept, ...]]:
    """Return the entries of all other glossaries in effect, and the user's own."""
    from reader.glossary.sources import load_sources
    from reader.glossary.termbase import Termbase
    from reader.paths import resource

    shipped = load_sources(resource("glossary"))
    if not termbase.exists():
        return shipped, ()
    with Termbase(termbase, tells=False) as base:
        return base.in_effect(shipped), base.concepts()
