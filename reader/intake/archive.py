"""Documents that are zip archives: read in memory, never unpacked to a folder, with caps against bombs."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from urllib.parse import unquote

from reader.errors import ContentError

MEMBER_LIMIT = 32 * 1024 * 1024
"""Most bytes one member may unpack to."""
TOTAL_LIMIT = 128 * 1024 * 1024
"""Most bytes all members read may unpack to."""
COUNT_LIMIT = 10_000
"""Most members; the largest books have some hundred."""
_HINT = "Copy the article's text and paste it."


class Archive:
    """A zip archive. ``name`` is what the user calls the file, for messages. Raises ContentError."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._left = TOTAL_LIMIT
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise ContentError(f"{name} is damaged: its archive cannot be opened.", hint=_HINT) from error
        if len(infos) > COUNT_LIMIT:
            raise ContentError(f"{name} holds {len(infos)} files, more than any article; it is not read.", hint=_HINT)
        self._infos = {info.filename.replace("\\", "/").lstrip("/"): info for info in infos}
        self._lower = {known.lower(): known for known in self._infos}

    def names(self) -> list[str]:
        """Return the names of all members in the archive's order."""
        return list(self._infos)

    def find(self, path: str, *, base: str = "") -> str | None:
        """Return the member that ``path`` (perhaps quoted, relative to ``base``) means; None where there is none.

        A path that leads out of the archive means nothing.
        """
        for candidate in (path, unquote(path)):
            wanted = posixpath.normpath(posixpath.join(base, candidate.partition("#")[0]))
            if wanted.startswith("../"):
                continue
            found = (
                wanted.lstrip("/") if wanted.lstrip("/") in self._infos else self._lower.get(wanted.lower().lstrip("/"))
            )
            if found:
                return found
        return None

    def read(self, member: str) -> bytes:
        """Return a member's bytes. Raises ContentError for bombs, passwords and damage."""
        info = self._infos.get(member)
        if info is None:
            raise ContentError(f"{self.name} is incomplete: {posixpath.basename(member)} is missing.", hint=_HINT)
        if info.flag_bits & 0x1:
            raise ContentError(
                f"{self.name} is protected by a password.", hint="Open it elsewhere and save it without."
            )
        limit = min(MEMBER_LIMIT, self._left)
        if info.file_size > limit:
            raise self._bomb()
        try:
            with self._zip.open(info) as stream:  # the size in the archive may lie: count what really comes out
                data = stream.read(limit + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise ContentError(f"{self.name} is damaged: a part of it cannot be unpacked.", hint=_HINT) from error
        if len(data) > limit:
            raise self._bomb()
        self._left -= len(data)
        return data

    def read_if_there(self, member: str) -> bytes:
        """Return a member's bytes, empty where it is missing."""
        return self.read(member) if member in self._infos else b""

    def _bomb(self) -> ContentError:
        return ContentError(
            f"{self.name} unpacks to more than {MEMBER_LIMIT // 2**20} MB, which no article does; it is not read.",
            hint=_HINT,
        )
