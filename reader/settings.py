"""Settings: typed defaults in one table, unknown keys kept, atomic write, a broken file set aside."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults. Durations in milliseconds, sizes in per cent or pixels as named."""

    theme: str = "system"  # system | light | dark | sepia
    interface_language: str = "system"  # system | en | de
    zoom_percent: int = 100
    layout: str = "side"  # side | below | german | english
    line_width_characters: int = 68
    hover_delay_ms: int = 250
    hover_hide_delay_ms: int = 300
    hover_only_with_ctrl: bool = False
    definition_language: str = "en"  # en | de
    marks: str = "all"  # all | first | off
    show_possible: bool = True
    sidebar_visible: bool = True
    sidebar_sort: str = "appearance"  # appearance | alphabet | domain
    sidebar_follows_text: bool = True
    engine: str = ""  # '' until the user chose one
    endpoints: dict[str, str] = field(default_factory=dict)
    consents: dict[str, str] = field(default_factory=dict)  # engine name -> host agreed to
    local_only: bool = False
    deepl_glossary: str = ""  # id of the glossary kept at DeepL
    unknown: dict[str, Any] = field(default_factory=dict)

    def changed(self, **changes: Any) -> Settings:
        """Return a copy with ``changes``."""
        return replace(self, **changes)


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read, and one sentence for the user where the file had to be set aside."""

    settings: Settings
    problem: str = ""


def load(path: Path) -> Loaded:
    """Read settings. A missing file gives the defaults; a broken one is renamed to ``*.broken`` and reported."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(raw, dict):
            raise ValueError("not a table")
    except FileNotFoundError:
        return Loaded(Settings())
    except (ValueError, UnicodeDecodeError) as error:
        aside = path.with_suffix(".broken")
        try:
            path.replace(aside)
        except OSError:
            return Loaded(Settings(), f"The settings file {path} is damaged ({error}); defaults are used.")
        return Loaded(Settings(), f"The settings file was damaged ({error}); it was set aside as {aside.name}.")
    except OSError as error:
        return Loaded(Settings(), f"The settings file {path} cannot be read: {error.strerror}; defaults are used.")
    return Loaded(_from_table(raw))


def _from_table(raw: dict[str, Any]) -> Settings:
    raw = dict(raw)
    raw.pop("schema_version", None)
    defaults = Settings()
    known: dict[str, Any] = {}
    for item in fields(Settings):
        if item.name == "unknown" or item.name not in raw:
            continue
        value = raw.pop(item.name)
        if type(value) is type(getattr(defaults, item.name)):
            known[item.name] = value
    return Settings(**known, unknown=raw)


def save(path: Path, settings: Settings) -> None:
    """Write settings atomically (temporary file, fsync, rename). Raises OSError."""
    table = asdict(settings)
    table |= table.pop("unknown")
    table["schema_version"] = SCHEMA_VERSION
    write_atomically(path, json.dumps(table, ensure_ascii=False, indent=2, sort_keys=True) + "\n")


def write_atomically(path: Path, text: str) -> None:
    """Replace the file by ``text`` (UTF-8), whole or not at all. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
