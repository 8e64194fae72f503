"""The table of inflected forms on disk: memory-mapped tries, several for a big import.

A trie is built in one step that nothing can interrupt; the tries of a million terms are small enough to cancel between.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zlib import crc32

from reader.recognition import store

_LAYOUT = "<IBB"
_SHARD = 50_000
"""Records of one trie: a tenth of a second of building, a tenth of a millisecond of opening."""

Record = tuple[int, int, int]


def pack_record(number: int, kind: int, tag: int) -> int:
    """Return a record as one number, as :func:`write_forms` takes it."""
    return number << 16 | kind << 8 | tag


def write_forms(forms: list[str], records: array[int], folder: Path, check: Callable[[], None]) -> int:
    """Write the tries of ``forms`` with their packed ``records``; return how many there are.

    ``check`` is called now and then: it may raise. Raises OSError where the folder cannot be written.
    """
    import marisa_trie

    count = 1 + len(forms) // _SHARD
    shards: list[list[int]] = [[] for _ in range(count)]
    for at, form in enumerate(forms):
        if at % _SHARD == 0:
            check()
        shards[_shard(form, count) if count > 1 else 0].append(at)
    for number, places in enumerate(shards):
        check()
        rows = ((forms[p], (records[p] >> 16, records[p] >> 8 & 255, records[p] & 255)) for p in places)
        marisa_trie.RecordTrie(_LAYOUT, rows).save(str(folder / _name(number)))
    return count


def _name(number: int) -> str:
    return f"{number}-{store.FORMS}" if number else store.FORMS


def _shard(form: str, count: int) -> int:
    # Words with the same beginning stay together: their common letters are stored once.
    return crc32(form[:3].encode()) % count


class FormTable:
    """What each form is, looked up in the mapped files."""

    def __init__(self, folder: Path, count: int) -> None:
        """Open ``count`` tries in ``folder``. Raises OSError or RuntimeError where one is missing or broken."""
        import marisa_trie

        self._tries: list[Any] = [
            marisa_trie.RecordTrie(_LAYOUT).mmap(str(folder / _name(number))) for number in range(count)
        ]

    def get(self, form: str) -> list[Record] | None:
        """Return (number, kind of record, tag) for every record of exactly this form, None where there is none."""
        tries = self._tries
        found: list[Record] | None = (tries[_shard(form, len(tries))] if len(tries) > 1 else tries[0]).get(form)
        return found
