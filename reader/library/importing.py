"""Many articles at once: one transaction an article, so that what is in is in whenever the import ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.cancel import CancelToken
from reader.errors import LagebildError
from reader.library.library import Library
from reader.library.records import Contents, ImportReport
from reader.text.article import Article

SUFFIXES = frozenset(
    (".txt", ".md", ".html", ".htm", ".xhtml", ".docx", ".odt", ".rtf", ".pdf", ".epub", ".eml", ".mhtml", ".mht")
)


@dataclass(frozen=True, slots=True)
class Step:
    """How far an import is."""

    done: int
    count: int
    name: str


def article_files(folder: Path) -> list[Path]:
    """Return the files below a folder that may be articles, hidden ones left out, in order of their names."""
    found = []
    for path in folder.rglob("*"):
        inside = path.relative_to(folder)
        if path.suffix.casefold() not in SUFFIXES or any(part.startswith(".") for part in inside.parts):
            continue
        if path.is_file() and not path.is_symlink():
            found.append(path)
    return sorted(found)


def import_files(
    library: Library,
    files: Sequence[Path],
    read: Callable[[Path], Article],
    contents: Callable[[Article], Contents],
    token: CancelToken,
    report: Callable[[Step], object],
) -> ImportReport:
    """Read and keep files; a file that cannot be read is reported and does not stop the others.

    ``contents`` gives sentences and terms. Cancelling ends the import early, and the report says so. Raises
    ProfileError where the library itself cannot be written.
    """
    added = known = 0
    failed: list[tuple[str, str]] = []
    for number, path in enumerate(files):
        if token.cancelled:
            return ImportReport(added, known, tuple(failed), cancelled=True)
        report(Step(number, len(files), path.name))
        try:
            article = read(path)
        except LagebildError as error:
            failed.append((str(path), error.message))
            continue
        if library.keep_whole(article, contents(article)).new:
            added += 1
        else:
            known += 1
    report(Step(len(files), len(files), ""))
    return ImportReport(added, known, tuple(failed))
