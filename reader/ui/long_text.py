"""A text too long for one page: its sections, and their file, so that the next session has all of them again."""

from __future__ import annotations

import json
import os
import uuid
from dataclasses import asdict, dataclass, field
from pathlib import Path

from reader.cancel import CancelToken
from reader.text.article import Article, article_from_dict


@dataclass(frozen=True, slots=True)
class LongText:
    """All sections of what is open; ``key`` names the file's content."""

    sections: tuple[Article, ...]
    key: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def is_long(self) -> bool:
        return len(self.sections) > 1


def save(path: Path, text: LongText, token: CancelToken) -> None:
    """Write the sections, one a line, so that no step takes long. Raises OSError, Cancelled."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            file.write(json.dumps({"key": text.key, "count": len(text.sections)}) + "\n")
            for section in text.sections:
                token.raise_if_cancelled()
                file.write(json.dumps(asdict(section), ensure_ascii=False) + "\n")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def load(path: Path, key: str, token: CancelToken) -> LongText | None:
    """Return the sections that were saved under ``key``; None where they are not there. Raises Cancelled."""
    try:
        with path.open(encoding="utf-8") as file:
            head = json.loads(file.readline())
            if head["key"] != key:
                return None
            sections = []
            for line in file:
                token.raise_if_cancelled()
                sections.append(article_from_dict(json.loads(line)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return LongText(tuple(sections), key) if len(sections) == head["count"] else None
