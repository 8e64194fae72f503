"""Renderings and hints that the user has looked at and found good: they are not listed again. One JSON file."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from reader.library import json_file
from reader.settings import write_atomically

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Accepted:
    """``sentence``: the German one; ``kind`` and ``key`` name the term or hint; ``said``: its rendering, as it was."""

    sentence: str
    kind: str
    key: str
    said: str = ""


class AcceptedRenderings:
    """All of them, oldest first. For one thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._all, self.problem = json_file.load(path, _parsed, dict[Accepted, None](), "what you accepted")
        """``problem``: one sentence where the file was damaged and set aside."""

    def __contains__(self, one: Accepted) -> bool:
        return one in self._all

    @property
    def all(self) -> frozenset[Accepted]:
        return frozenset(self._all)

    def add(self, one: Accepted) -> None:
        """Keep one. Raises OSError; it then holds until the program ends."""
        self._all[one] = None
        self._save()

    def take_back(self, one: Accepted) -> None:
        """Forget one. Raises OSError."""
        if one in self._all:
            del self._all[one]
            self._save()

    def _save(self) -> None:
        table = {"format": FORMAT, "accepted": [astuple(one) for one in self._all]}
        write_atomically(self._path, json.dumps(table, ensure_ascii=False, indent=1) + "\n")


def _parsed(table: Any) -> dict[Accepted, None]:
    return dict.fromkeys(Accepted(*(str(part) for part in row)) for row in table["accepted"])
