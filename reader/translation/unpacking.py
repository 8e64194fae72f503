"""Unpacking a model package that came from anywhere: nothing outside the target, nothing endless, no links."""

from __future__ import annotations

import lzma
import shutil
import stat
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from reader.cancel import CancelToken
from reader.errors import ContentError

LARGEST = 4 * 1024**3
"""Bytes that a package may unpack to; the largest known German-English models have a quarter of that."""
_MOST_FILES = 2000
_CHUNK = 1024 * 1024

Progress = Callable[[int, int], None]
"""Called with the bytes done and the bytes in all."""


def unpack(package: Path, target: Path, *, token: CancelToken | None = None, progress: Progress | None = None) -> None:
    """Unpack a zip file into the empty folder ``target``.

    Raises ContentError for a package that is damaged or not safe, Cancelled; OSError where the disk is full.
    """
    try:
        with zipfile.ZipFile(package) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            _check(members, package.name)
            total = sum(info.file_size for info in members)
            done = 0
            for info in members:
                path = target.joinpath(*PurePosixPath(info.filename).parts)
                path.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(info) as source, path.open("wb") as file:
                    written = 0
                    while chunk := source.read(_CHUNK):
                        if token is not None:
                            token.raise_if_cancelled()
                        written += len(chunk)
                        if written > info.file_size:
                            raise ContentError(f"The package {package.name} holds more than it says.")
                        file.write(chunk)
                        done += len(chunk)
                        if progress is not None:
                            progress(done, total)
    except (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as error:
        raise ContentError(
            f"The package {package.name} is damaged or incomplete.", hint="Download it again."
        ) from error


def _check(members: list[zipfile.ZipInfo], name: str) -> None:
    if len(members) > _MOST_FILES or sum(info.file_size for info in members) > LARGEST:
        raise ContentError(f"The package {name} is far larger than a translation model.")
    for info in members:
        path = PurePosixPath(info.filename.replace("\\", "/"))
        drive = ":" in (path.parts[0] if path.parts else "")
        linked = stat.S_ISLNK(info.external_attr >> 16)
        if path.is_absolute() or ".." in path.parts or "\\" in info.filename or drive or linked:
            raise ContentError(f"The package {name} tries to write outside its folder; it is not installed.")


def copy_tree(source: Path, target: Path, *, token: CancelToken | None = None) -> None:
    """Copy a model's folder without following links. Raises ContentError, Cancelled, OSError."""
    for path in sorted(source.rglob("*")):
        if token is not None:
            token.raise_if_cancelled()
        if path.is_symlink():
            raise ContentError(f"The folder {source.name} holds links; it is not installed.")
        place = target / path.relative_to(source)
        if path.is_dir():
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
