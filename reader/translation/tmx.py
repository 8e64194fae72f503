"""The translation memory as TMX 1.4b, the exchange format of translation programs (LISA/ETSI, public specification)."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reader import __version__
from reader.errors import ContentError, FileError
from reader.settings import write_atomically
from reader.translation.memory import Memory, Remembered, normalised

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NOT_XML = re.compile("[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
LARGEST = 100 * 1024 * 1024
"""Bytes of a TMX file that is read at most."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. ``kept`` units are in the memory now; the others and why."""

    kept: int = 0
    already: int = 0
    not_german_english: int = 0
    corrections_kept: int = 0
    """Units that differ from a correction of the user, which was not overwritten."""


def export_tmx(memory: Memory, path: Path) -> int:
    """Write the whole memory; return the number of units. Raises FileError."""
    root = ET.Element("tmx", version="1.4")
    ET.SubElement(
        root,
        "header",
        {
            "creationtool": "Lagebild",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "Lagebild",
            "adminlang": "en",
            "srclang": "de",
            "datatype": "plaintext",
            "creationdate": datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ"),
        },
    )
    body = ET.SubElement(root, "body")
    entries = memory.entries()
    for entry in entries:
        _add(body, entry)
    ET.indent(root, " ")
    text = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
    try:
        write_atomically(path, text + ET.tostring(root, encoding="unicode") + "\n")
    except OSError as error:
        raise FileError(f"The file {path.name} cannot be written: {error.strerror or error}.") from error
    return len(entries)


def _add(body: ET.Element, entry: Remembered) -> None:
    date = entry.date.replace("-", "") + "T000000Z"
    unit = ET.SubElement(body, "tu", changedate=date, creationid="user" if entry.corrected else entry.engine)
    for name, value in (("engine", entry.engine), ("version", entry.version)):
        if value:
            ET.SubElement(unit, "prop", type=f"x-lagebild-{name}").text = _clean(value)
    for language, text in (("de", entry.german), ("en", entry.english)):
        variant = ET.SubElement(unit, "tuv", {_LANG: language})
        ET.SubElement(variant, "seg").text = _clean(text)


def _clean(text: str) -> str:
    """Leave out characters that XML 1.0 cannot hold."""
    return _NOT_XML.sub("", text)


def import_tmx(memory: Memory, path: Path, *, as_corrections: bool = True) -> Imported:
    """Read German-English units; without engine mark they become the user's own translations, which win over engines.

    A correction that the user made before is never overwritten. ``as_corrections`` False keeps units of unknown origin
    as translations of an engine called 'tmx'. Raises FileError, ContentError; then nothing was taken over.
    """
    units = list(_units(path))
    kept = already = foreign = guarded = 0
    known = {(entry.german, entry.engine, entry.version): entry.english for entry in memory.entries()}
    by_engine: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for unit in units:
        if unit is None:
            foreign += 1
            continue
        german, english, engine, version = unit
        if not engine:
            engine = "user" if as_corrections else "tmx"
        before = known.get((normalised(german), engine, version))
        if before == english:
            already += 1
        elif before is not None and engine == "user":
            guarded += 1
        else:
            kept += 1
            by_engine.setdefault((engine, version), []).append((german, english))
    for (engine, version), pairs in by_engine.items():
        if engine == "user":
            for german, english in pairs:
                memory.correct(german, english)
        else:
            memory.store(pairs, engine=engine, version=version)
    return Imported(kept, already, foreign, guarded)


def _units(path: Path) -> Iterator[tuple[str, str, str, str] | None]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileError(f"The file {path.name} cannot be read: {error.strerror or error}.") from error
    if len(data) > LARGEST:
        raise ContentError(f"The file {path.name} is too large for a translation memory.")
    if b"<!ENTITY" in data or "<!ENTITY".encode("utf-16-le") in data or "<!ENTITY".encode("utf-16-be") in data:
        raise ContentError(f"The file {path.name} declares entities, which is not safe to read.")
    try:
        root = ET.fromstring(data)  # noqa: S314 - entity declarations are refused above
    except ET.ParseError as error:
        raise ContentError(f"The file {path.name} is not well-formed XML ({error}).") from error
    if root.tag != "tmx":
        raise ContentError(f"The file {path.name} is not a TMX file.", hint="A TMX file begins with <tmx>.")
    for unit in root.iter("tu"):
        yield _unit(unit)


def _unit(unit: ET.Element) -> tuple[str, str, str, str] | None:
    texts: dict[str, str] = {}
    for variant in unit.iter("tuv"):
        language = (variant.get(_LANG) or variant.get("lang") or "").casefold()[:2]
        segment = variant.find("seg")
        if language and segment is not None:
            texts.setdefault(language, _plain(segment))
    if not texts.get("de", "").strip() or not texts.get("en", "").strip():
        return None
    props = {prop.get("type", ""): prop.text or "" for prop in unit.iter("prop")}
    return (
        texts["de"],
        texts["en"].strip(),
        props.get("x-lagebild-engine", ""),
        props.get("x-lagebild-version", ""),
    )


def _plain(segment: ET.Element) -> str:
    """Return the text without the codes of the original format (bpt, ept, it, ph, ut); highlighted text stays."""
    parts = [segment.text or ""]
    for child in segment:
        if child.tag == "hi":
            parts.append(_plain(child))
        parts.append(child.tail or "")
    return "".join(parts)
