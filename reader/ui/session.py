"""The session: what was open, where, in which window. Disposable: a broken file means a fresh window."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from reader.settings import write_atomically
from reader.text.article import Article, article_from_dict

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Session:
    """``geometry``: QWidget.saveGeometry in hex. ``sizes``: widths of German, English; ``sidebar_width`` in pixels."""

    geometry: str = ""
    sizes: tuple[int, ...] = ()
    sidebar_width: int = 0
    english_hidden: bool = False
    article: Article | None = None
    place: tuple[int, str, int, float] = (-1, "de", 0, 0.0)
    sidebar: dict[str, Any] = field(default_factory=dict)
    long_key: str = ""
    """Of a text in several sections, ``article`` is the one shown; all are in the file of this key."""
    section: int = 0


def load(path: Path) -> Session:
    """Read the session; anything that cannot be read gives an empty one."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        if raw["format"] != _FORMAT:
            return Session()
        part, language, position, delta = raw["place"]
        return Session(
            geometry=str(raw["geometry"]),
            sizes=tuple(int(size) for size in raw["sizes"]),
            sidebar_width=int(raw["sidebar_width"]),
            english_hidden=bool(raw["english_hidden"]),
            article=article_from_dict(raw["article"]) if raw["article"] else None,
            place=(int(part), str(language), int(position), float(delta)),
            sidebar=dict(raw["sidebar"]),
            long_key=str(raw.get("long_key", "")),
            section=int(raw.get("section", 0)),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Session()


def save(path: Path, session: Session) -> None:
    """Write the session atomically. Raises OSError."""
    table = asdict(session)
    table["format"] = _FORMAT
    write_atomically(path, json.dumps(table, ensure_ascii=False))
