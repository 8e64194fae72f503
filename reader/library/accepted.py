"""Renderings and hints that the user has looked at and found good: they are not listed again. One JSON file."""

from __future__ import annotations

import json
import logging
from dataclasses import astuple, dataclass
from pathlib import Path

from reader.settings import write_atomically

FORMAT = 1
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Accepted:
    """``sentence``: the German one; ``kind`` and ``key`` name the term or hint; ``said``: its rendering, as it was."""

    sentence: str
    kind: str
    key: str
    said: str = ""


class AcceptedRenderings:
    """All of them, oldest first. For one thread. A file that cannot be read is set aside."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._all: dict[Accepted, None] = {}
        self._load()

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

    def _load(self) -> None:
        try:
            rows = json.loads(self._path.read_text(encoding="utf-8"))["accepted"]
            self._all = dict.fromkeys(Accepted(*(str(part) for part in row)) for row in rows)
        except FileNotFoundError:
            return
        except OSError as error:
            _log.warning("accepted renderings cannot be read: %s", error)
        except (ValueError, KeyError, TypeError):
            _log.warning("damaged file of accepted renderings set aside")
            try:
                self._path.replace(self._path.with_suffix(".broken"))
            except OSError as error:
                _log.warning("it cannot be set aside: %s", error)
