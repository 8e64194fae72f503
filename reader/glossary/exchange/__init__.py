"""The glossary in other programs' formats: one module a format, imported when it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TypeVar

from reader.collector import collector_waiting
from reader.errors import ContentError, FileError
from reader.glossary.concept import Concept

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was not taken: its line (from 1) and the reason."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds: entries, and every row that could not be taken."""

    concepts: tuple[Concept, ...]
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A file's content, and what the format could not hold (one sentence each)."""

    content: bytes
    losses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its command-line name; ``module`` has ``write`` and, where ``reads``, ``read``.

    ``inflects``: its ``write`` takes the inflected forms as a third argument.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    module: str
    reads: bool = True
    inflects: bool = False
    has_columns: bool = False
    """Its ``read`` takes the columns as a third argument."""
    ticks: bool = False
    """Its ``read`` takes ``tick``, see :func:`read_file`."""


Tick = Callable[[int, int], None]
"""Told how far the reading is: (rows or entries so far, 0 where nobody knows of how many). May raise Cancelled."""
_TICK = 2000


def ticking(rows: Iterable[T], tick: Tick | None) -> Iterator[T]:
    """Pass rows on and tell ``tick`` how many they are, now and then."""
    for number, row in enumerate(rows):
        if tick is not None and not number % _TICK:
            tick(number, 0)
        yield row


FORMATS: tuple[Format, ...] = (
    Format("toml", "Lagebild's own format, lossless", (".toml",), "own", ticks=True),
    Format("csv", "table with columns, comma", (".csv",), "table", has_columns=True, ticks=True),
    Format("tsv", "table with columns, tab", (".tsv", ".tab"), "table", has_columns=True, ticks=True),
    Format("omegat", "OmegaT glossary", (".utf8", ".txt"), "omegat", ticks=True),
    Format("deepl", "DeepL glossary", (), "deepl", ticks=True),
    Format("tbx-dca", "TBX 3 (ISO 30042:2019), TBX-Basic, DCA", (".tbx", ".tbxm"), "tbx", ticks=True),
    Format("tbx-dct", "TBX 3 (ISO 30042:2019), TBX-Basic, DCT", (), "tbx", ticks=True),
    Format("tbx2", "TBX 2 (ISO 30042:2008)", (".martif",), "tbx", ticks=True),
    Format("tmx", "TMX 1.4b", (".tmx",), "tmx", ticks=True),
    Format("utx", "UTX 1.11", (".utx",), "utx", ticks=True),
    Format("stardict", "StarDict 2.4.2, a zip of its files", (), "stardict", reads=False, inflects=True),
    Format("yomitan", "Yomitan dictionary, format 3", (), "yomitan", reads=False, inflects=True),
    Format("anki", "Anki deck", (".apkg",), "anki", reads=False),
)

SIZE_LIMIT = 512 * 1024 * 1024
"""Largest file that is read, in bytes."""

Forms = Callable[[Concept], Iterable[str]]
"""Returns the inflected forms of all German terms of an entry; they come from a layer above the glossary."""


def format_named(name: str) -> Format:
    """Return the format. Raises ContentError naming the known ones."""
    for item in FORMATS:
        if item.name == name:
            return item
    known = ", ".join(item.name for item in FORMATS)
    raise ContentError(f"'{name}' is no glossary format that this program knows.", hint=f"Known: {known}.")


def format_of(path: Path) -> Format:
    """Guess the format by the file's name. Raises ContentError where it says nothing."""
    for item in FORMATS:
        if path.suffix.lower() in item.suffixes:
            return item
    raise ContentError(f"The format of {path.name} cannot be told from its name.", hint="Name it with --format.")


def export_concepts(concepts: Sequence[Concept], name: str, forms: Forms | None = None) -> Written:
    """Write the entries in the format ``name``; dictionaries take inflected forms from ``forms``.

    Raises ContentError for an unknown format, LagebildError where a library that the format needs is missing.
    """
    kind = format_named(name)
    module = import_module(f"{__name__}.{kind.module}")
    more = (forms,) if kind.inflects else ()
    written: Written = module.write(concepts, name, *more)
    return written


def read_file(
    path: Path, name: str = "", columns: Mapping[str, int | str] | None = None, tick: Tick | None = None
) -> Read:
    """Read entries. ``columns`` (tables only): see reader/glossary/exchange/columns.py.

    Raises FileError where the file cannot be read, ContentError where it is not of the format.
    """
    kind = format_named(name) if name else format_of(path)
    if not kind.reads:
        raise ContentError(f"{kind.title} can be written, but not read.")
    content = content_of(path)
    module = import_module(f"{__name__}.{kind.module}")
    more: dict[str, object] = {}
    if kind.has_columns:
        more["columns"] = columns
    elif columns is not None:
        raise ContentError(f"{kind.title} has no columns to choose.")
    if kind.ticks:
        more["tick"] = tick
    with collector_waiting():
        read: Read = module.read(content, kind.name, **more)
    return read


def content_of(path: Path) -> bytes:
    """Return a file's bytes. Raises FileError, ContentError where it is too large."""
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise ContentError(f"{path.name} is larger than {SIZE_LIMIT // 1024 // 1024} MB.", hint="Split the file.")
        return path.read_bytes()
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror or error}.") from error


def save(written: Written, path: Path) -> None:
    """Write a file in one step, so that one which was there is whole whatever happens. Raises FileError.

    A link stays and what it names is written; a device or pipe (/dev/stdout) is written to, never replaced.
    """
    path = path.resolve()
    part = path.with_name(f"{path.name}.part")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(written.content)
            return
        part.write_bytes(written.content)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise FileError(f"{path} cannot be written: {error.strerror or error}.") from error
