"""What the user decided about marks: not at this place, or never. It wins over recognition, and can be taken back.

A place is known by its sentence, not by a number in the article: it is found again where the article was edited, and
where another article has the very same sentence.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from reader.library import json_file
from reader.settings import write_atomically

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Decision:
    """A word is not marked as a term. ``key``: the concept, or ``~lemma`` where there is none; ``lemma``: the word.

    ``sentence`` and ``offset`` (code points in it) name the one place; an empty sentence means everywhere.
    """

    key: str
    lemma: str
    sentence: str = ""
    offset: int = 0

    @property
    def everywhere(self) -> bool:
        return not self.sentence


class Decisions:
    """All decisions, oldest first, kept in one JSON file. For one thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._made, self.problem = json_file.load(path, _parsed, dict[Decision, None](), "your corrections of marks")
        """``problem``: one sentence where the file was damaged and set aside."""

    @property
    def all(self) -> tuple[Decision, ...]:
        return tuple(self._made)

    def dismisses(self, key: str, lemma: str, sentence: str, offset: int) -> bool:
        """Say whether this place of a word is not to be marked."""
        if not self._made:
            return False
        return Decision(key, lemma) in self._made or Decision(key, lemma, sentence, offset) in self._made

    def add(self, decision: Decision) -> None:
        """Take a decision and keep it. Raises OSError; the decision then holds until the program ends."""
        self._made[decision] = None
        self._save()

    def take_back(self, decision: Decision) -> None:
        """Forget a decision. Raises OSError."""
        if decision in self._made:
            del self._made[decision]
            self._save()

    def _save(self) -> None:
        table = {"format": FORMAT, "not_marked": [asdict(decision) for decision in self._made]}
        write_atomically(self._path, json.dumps(table, ensure_ascii=False, indent=1) + "\n")


def _parsed(table: Any) -> dict[Decision, None]:
    made = [Decision(**raw) for raw in table["not_marked"]]
    if not all(isinstance(d.key, str) and isinstance(d.sentence, str) for d in made):
        raise ValueError("not as it was written")
    return dict.fromkeys(made)
