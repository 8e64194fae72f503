"""What the reader took out of articles or brought back, kept so that it is done again when they are opened anew.

An article is known by all its lines, shown and left out: taking one out does not change which article it is.
"""

from __future__ import annotations

import json
import threading
from hashlib import sha256
from pathlib import Path
from typing import Any

from reader.library import json_file
from reader.settings import write_atomically
from reader.text.article import Article
from reader.text.editing import Edit, edited

_MOST = 5000
"""Articles with edits that are kept; the oldest go first."""


def lines_key(article: Article) -> str:
    """Return a hash of all lines of the page, whatever the reader did with them."""
    lines = sorted([*(part.text for part in article.parts()), *(line.text for line in article.left_out)])
    return sha256("\n".join(lines).encode()).hexdigest()[:32]


class ArticleEdits:
    """All edits, in one JSON file. May be used from several threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._edits: dict[str, list[Edit]] | None = None
        self.problem = ""
        """One sentence where the file was damaged and set aside."""

    def apply(self, article: Article) -> Article:
        """Return the article as its reader left it."""
        with self._lock:
            known = self._loaded()
            edits = tuple(known.get(lines_key(article), ())) if known else ()
        return edited(article, edits) if edits else article

    def add(self, article: Article, edit: Edit) -> None:
        """Remember an edit of ``article``; one that takes the latest back forgets both. Raises OSError."""
        with self._lock:
            known = self._loaded()
            key = lines_key(article)
            edits = known.pop(key, [])
            other = Edit("back" if edit.kind == "removed" else "removed", edit.text)
            if other in edits:
                edits.remove(other)
            else:
                edits.append(edit)
            if edits:
                known[key] = edits
            for oldest in list(known)[: max(0, len(known) - _MOST)]:
                del known[oldest]
            table = {"format": 1, "edits": {k: [[e.kind, e.text] for e in rows] for k, rows in known.items()}}
            write_atomically(self._path, json.dumps(table, ensure_ascii=False) + "\n")

    def _loaded(self) -> dict[str, list[Edit]]:
        if self._edits is not None:
            return self._edits
        known, self.problem = json_file.load(self._path, _parsed, dict[str, list[Edit]](), "your changes to articles")
        self._edits = known
        return known


def _parsed(table: Any) -> dict[str, list[Edit]]:
    return {str(key): [Edit(str(kind), str(text)) for kind, text in rows] for key, rows in table["edits"].items()}
