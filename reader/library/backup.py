"""The whole profile in one file, and back: settings, glossary, memory, corrections, library. Never caches, never logs.

A backup is a zip with a list of its files and their SHA-256. It is written beside its target and renamed when it is
whole. A restore is checked file by file, laid out beside the profile, and takes the profile's place at the next start,
before anything is open; what it replaces is kept as a backup of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath

from reader import __version__
from reader.cancel import CancelToken
from reader.errors import ContentError, FileError, LagebildError
from reader.paths import Paths

LIST = "lagebild-backup.json"
_FORMAT = 1
_LIMIT = 20 * 2**30
"""Largest content of a backup in bytes: beyond it the file is not one of ours."""
_FOLDERS = ("config", "data")
_LEFT_OUT = ("backups", "models", "restore")
"""Folders of the data that are not part of a backup: backups themselves, and what can be downloaded again."""
_TAILS = ("-wal", "-shm", ".log", ".tmp", ".lock", ".sock")
_STATE = ("instance.json",)
"""What belongs to the running program."""
_CHUNK = 2**20
PENDING = "restore"
_READY, _BEGUN = "ready", "begun"
Report = Callable[[tuple[int, int]], object]


def _silent(_step: tuple[int, int]) -> None:
    return None


def back_up(paths: Paths, target: Path, token: CancelToken | None = None, report: Report = _silent) -> Path:
    """Write the profile into ``target`` (.zip), whole or not at all. ``report``: (files done, all files).

    Databases are copied as they stand between two changes, while they may be in use. Raises FileError, Cancelled.
    """
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        files = list(_files(paths))
        table = []
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for number, (name, path) in enumerate(files):
                if token is not None:
                    token.raise_if_cancelled()
                report((number, len(files)))
                copy = temporary.with_name(f"{temporary.name}.db") if path.suffix == ".sqlite" else None
                try:
                    if copy is not None:
                        _copy_database(path, copy)
                    size, digest = _add(archive, name, copy or path)
                    table.append({"name": name, "size": size, "sha256": digest})
                finally:
                    if copy is not None:
                        copy.unlink(missing_ok=True)
            made = datetime.now().astimezone().isoformat(timespec="seconds")
            listed = {"format": _FORMAT, "program": __version__, "made": made, "files": table}
            archive.writestr(LIST, json.dumps(listed, indent=1))
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    except (OSError, zipfile.BadZipFile, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise FileError(f"The backup {target.name} cannot be written: {reason}.") from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    report((1, 1))
    return target


def _files(paths: Paths) -> Iterator[tuple[str, Path]]:
    for folder, root in zip(_FOLDERS, (paths.config, paths.data), strict=True):
        for path in sorted(root.rglob("*")):
            inside = path.relative_to(root)
            if (
                inside.parts[0] in _LEFT_OUT
                or path.name.startswith(".")
                or path.name.endswith(_TAILS)
                or path.name in _STATE
            ):
                continue
            # Where one folder holds the other, a file is listed once.
            if folder == "config" and paths.data != root and path.is_relative_to(paths.data):
                continue
            if path.is_file() and not path.is_symlink():
                yield f"{folder}/{inside.as_posix()}", path


def _copy_database(path: Path, copy: Path) -> None:
    copy.unlink(missing_ok=True)
    try:
        with (
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0)) as source,
            closing(sqlite3.connect(copy)) as goal,
        ):
            source.backup(goal)
            goal.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.DatabaseError:
        # A damaged database is kept as it is: better than a backup without it.
        copy.unlink(missing_ok=True)
        shutil.copyfile(path, copy)


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> tuple[int, str]:
    digest, size = sha256(), 0
    with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as goal:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            goal.write(chunk)
    return size, digest.hexdigest()


def check(source: Path) -> dict[str, tuple[int, str]]:
    """Return name -> (size, SHA-256) of a backup's files. Raises FileError, ContentError where it is none of ours."""
    try:
        with zipfile.ZipFile(source) as archive:
            listed = json.loads(archive.read(LIST))
            if listed["format"] != _FORMAT:
                raise ContentError(
                    f"{source.name} was made by a newer version of Lagebild.", hint="Install that version first."
                )
            files = {str(one["name"]): (int(one["size"]), str(one["sha256"])) for one in listed["files"]}
            inside = {info.filename: info.file_size for info in archive.infolist() if info.filename != LIST}
    except OSError as error:
        raise FileError(f"The backup {source.name} cannot be read: {error.strerror or error}.") from error
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, RuntimeError, NotImplementedError) as error:
        raise ContentError(f"{source.name} is not a backup of Lagebild, or it is damaged.") from error
    if sum(size for size, _ in files.values()) > _LIMIT:
        raise ContentError(f"{source.name} is far too large to be a backup.")
    for name, (size, _) in files.items():
        if not _is_safe(name) or inside.get(name) != size:
            raise ContentError(f"{source.name} is not a sound backup: its list of files does not fit.")
    if set(inside) != set(files):
        raise ContentError(f"{source.name} holds files that its list does not name.")
    return files


def _is_safe(name: str) -> bool:
    path = PurePosixPath(name)
    if "\\" in name or ":" in name or "\0" in name or path.is_absolute() or name != path.as_posix():
        return False
    return len(path.parts) > 1 and path.parts[0] in _FOLDERS and ".." not in path.parts


def prepare_restore(paths: Paths, source: Path, token: CancelToken | None = None, report: Report = _silent) -> int:
    """Check a backup and lay it out for the next start; return its number of files. Nothing in use is touched.

    Raises FileError, ContentError, Cancelled; the profile then is as it was.
    """
    files = check(source)
    pending = paths.data / PENDING
    shutil.rmtree(pending, ignore_errors=True)
    try:
        with zipfile.ZipFile(source) as archive:
            for number, (name, (size, digest)) in enumerate(files.items()):
                if token is not None:
                    token.raise_if_cancelled()
                report((number, len(files)))
                target = pending.joinpath(*PurePosixPath(name).parts)
                target.parent.mkdir(parents=True, exist_ok=True)
                _take_out(archive, name, target, size, digest, source.name)
                if target.suffix == ".sqlite":
                    _check_database(target, source.name)
        (pending / _READY).write_text(json.dumps(sorted(files)), encoding="utf-8")
    except BaseException as error:
        shutil.rmtree(pending, ignore_errors=True)
        if isinstance(error, OSError):
            raise FileError(f"The backup cannot be laid out: {error.strerror or error}.") from error
        if isinstance(error, (zipfile.BadZipFile, ValueError, EOFError)):
            raise ContentError(f"{source.name} is damaged.") from error
        raise
    report((1, 1))
    return len(files)


def _take_out(archive: zipfile.ZipFile, name: str, target: Path, size: int, digest: str, source: str) -> None:
    found, left = sha256(), size
    with archive.open(name) as data, target.open("wb") as goal:
        while chunk := data.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                break
            found.update(chunk)
            goal.write(chunk)
        goal.flush()
        os.fsync(goal.fileno())
    if left != 0 or found.hexdigest() != digest:
        raise ContentError(f"{source} is damaged: {name} is not what was saved.")


def _check_database(path: Path, source: str) -> None:
    try:
        with closing(sqlite3.connect(path)) as database:
            sound = database.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.Error:
        sound = False
    if not sound:
        raise ContentError(f"{source} holds a damaged database ({path.name}); it was damaged when it was saved.")


def apply_pending(paths: Paths) -> str:
    """Put a prepared restore in place, before anything of the profile is open. Return a sentence for the user, or ''.

    What is replaced goes into a backup first. A restore that was cut off is taken up again: files are moved one by
    one, and the mark goes last.
    """
    pending = paths.data / PENDING
    if not (pending / _READY).exists():
        return ""
    try:
        before = paths.backups / f"before-restore-{datetime.now().astimezone():%Y%m%d-%H%M%S}.zip"
        if not (pending / _BEGUN).exists():
            back_up(paths, before)
            (pending / _BEGUN).write_text(before.name, encoding="utf-8")
        name = (pending / _BEGUN).read_text(encoding="utf-8")
        for folder, root in zip(_FOLDERS, (paths.config, paths.data), strict=True):
            for path in sorted((pending / folder).rglob("*")):
                if path.is_file():
                    _put_in_place(path, root / path.relative_to(pending / folder))
        _remove_others(paths, pending / _READY)
        shutil.rmtree(pending)
    except (OSError, LagebildError) as error:
        reason = error.message if isinstance(error, LagebildError) else (error.strerror or str(error))
        return f"The backup could not be restored: {reason}"
    return f"The backup was restored. What was there before is in {name}."


def _remove_others(paths: Paths, ready: Path) -> None:
    """Remove what the restored backup does not have: the profile is what it was, no mixture. It is backed up before."""
    try:
        names = [PurePosixPath(name) for name in json.loads(ready.read_text(encoding="utf-8"))]
    except (ValueError, TypeError):
        return  # laid out by an earlier version, which did not list them
    roots = dict(zip(_FOLDERS, (paths.config, paths.data), strict=True))
    # By where they lie: on some systems both folders are one.
    restored = {roots[name.parts[0]].joinpath(*name.parts[1:]) for name in names}
    for _, path in list(_files(paths)):
        if path not in restored:
            path.unlink(missing_ok=True)
            _remove_log(path)


def _remove_log(database: Path) -> None:
    """The log of a replaced database must not be played into the restored one."""
    for tail in ("-wal", "-shm"):
        database.with_name(database.name + tail).unlink(missing_ok=True)


def _put_in_place(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    _remove_log(target)
    try:
        path.replace(target)
    except OSError:
        # Config and data may lie on different disks.
        shutil.copyfile(path, target)
        path.unlink()
