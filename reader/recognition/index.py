"""An index folder, opened: memory-mapped tries and a SQLite file; nothing is read before it is asked for."""

from __future__ import annotations

import json
import re
import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.errors import GlossaryError
from reader.glossary.concept import Concept
from reader.recognition import store
from reader.recognition.form_table import FormTable

_HINT = "It will be built anew from the glossary sources."


@dataclass(frozen=True, slots=True)
class TermData:
    """A German term as the recogniser needs it. ``kind``: noun, verb, adjective, phrase, abbr.

    ``curated``: not from an import in bulk. ``sense``: the key of its sense data: the concept, or the term itself.
    """

    number: int
    concept: str
    text: str
    kind: str
    gender: str
    particle: str
    reflexive: bool
    light: bool
    domain: str
    en: tuple[str, ...]
    curated: bool
    rank: int
    sense: str = ""


_WILD = re.compile(r"[!%_]")
_SHIPPED, _OWN = '"origin":"lagebild"', '"origin":"own"'


class Index:
    """The compiled glossary. Safe to read from several threads."""

    def __init__(self, folder: Path, data: sqlite3.Connection, meta: dict[str, Any]) -> None:
        import marisa_trie

        self.folder = folder
        self.fingerprint: str = meta["fingerprint"]
        self.faults: tuple[str, ...] = tuple(meta["faults"])
        self.parts: dict[str, str] = meta["parts"]
        self.opaque: frozenset[str] = frozenset(s for w in meta["opaque"] for s in (w, w.replace("ß", "ss")))
        self.patterns: list[tuple[str, re.Pattern[str]]] = [
            (field, re.compile(source)) for field, source in meta["patterns"].items()
        ]
        self.forms = FormTable(folder, meta["shards"])
        self.phrases = marisa_trie.RecordTrie("<I").mmap(str(folder / store.PHRASES))
        self.pieces = marisa_trie.RecordTrie("<IB").mmap(str(folder / store.PIECES))
        self.nouns = marisa_trie.Trie().mmap(str(folder / store.NOUNS))
        self.own_pieces = marisa_trie.RecordTrie("<IB").mmap(str(folder / store.OWN_PIECES))
        self.own_nouns = marisa_trie.Trie().mmap(str(folder / store.OWN_NOUNS))
        self.cues = marisa_trie.BytesTrie().mmap(str(folder / store.CUES))
        self._data = data
        self._lock = threading.Lock()
        self._terms: dict[int, TermData] = {}
        self._senses: dict[str, dict[str, Any] | None] = {}

    def _one(self, query: str, key: object) -> str | None:
        with self._lock:
            row = self._data.execute(query, (key,)).fetchone()
        return None if row is None else str(row[0])

    def concept(self, concept_id: str) -> Concept | None:
        """Return the concept with this id, None where the index has none."""
        row = self._one("SELECT data FROM concept WHERE id = ?", concept_id)
        return None if row is None else store.unpack_concept(row)

    def term(self, number: int) -> TermData:
        """Return the German term with this number."""
        found = self._terms.get(number)
        if found is None:
            row = self._one("SELECT data FROM term WHERE no = ?", number)
            if row is None:
                raise GlossaryError("The glossary index is damaged: a term is missing.", hint=_HINT)
            data = json.loads(row)
            concept, text, kind, gender, particle, reflexive, light, domain, en, curated, rank, _, sense = data
            found = TermData(
                number, concept, text, kind, gender, particle, bool(reflexive), bool(light), domain, tuple(en),
                bool(curated), rank, sense or concept,
            )  # fmt: skip
            self._terms[number] = found
        return found

    def sense(self, term: TermData) -> dict[str, Any] | None:
        """Return the expanded sense data that hold for a term, None where it always means its concept."""
        key = term.sense
        if key not in self._senses:
            row = self._one("SELECT data FROM sense WHERE key = ?", key)
            self._senses[key] = None if row is None else json.loads(row)
        return self._senses[key]

    def shipped(self, concept_id: str) -> Concept | None:
        """Return the entry as the program ships it, whatever lies on top; None where it has none."""
        found = self.concept(concept_id)
        return found if found is not None and found.origin == "lagebild" else None

    def term_owners(self) -> list[tuple[int, str]]:
        """Return (number, id of the concept) of every German term: milliseconds for a few thousand."""
        with self._lock:
            rows = self._data.execute("SELECT no, data FROM term").fetchall()
        return [(int(number), str(json.loads(data)[0])) for number, data in rows]

    def concepts(self, *, shipped_only: bool = False) -> list[Concept]:
        """Return all concepts, or those of the shipped glossary, sorted by id: about 20 microseconds each."""
        query = "SELECT data FROM concept WHERE NOT ? OR instr(data, ?) > 0 ORDER BY id"
        with self._lock:
            rows = self._data.execute(query, (shipped_only, _SHIPPED)).fetchall()
        return [store.unpack_concept(data) for (data,) in rows]

    def containing(self, texts: Sequence[str], limit: int) -> list[Concept]:
        """Return at most ``limit`` concepts that are not shipped and hold one of ``texts`` in a term or definition.

        Looks at every entry: half a second for a million. ASCII letters match in both cases.
        """
        fits = " OR ".join("data LIKE ? ESCAPE '!'" for _ in texts)
        patterns = ["%" + _WILD.sub(r"!\g<0>", text) + "%" for text in texts]
        query = f"SELECT data FROM concept WHERE instr(data, ?) = 0 AND ({fits}) LIMIT ?"  # noqa: S608 - only marks
        with self._lock:
            rows = self._data.execute(query, (_SHIPPED, *patterns, limit)).fetchall() if texts else []
        return [store.unpack_concept(data) for (data,) in rows]

    def headwords(self, limit: int) -> dict[str, str]:
        """Return the preferred German terms of at most ``limit`` entries, and their ids; imported ones come last."""
        query = "SELECT id, data FROM concept ORDER BY instr(data, ?) + instr(data, ?) = 0 LIMIT ?"
        with self._lock:
            rows = self._data.execute(query, (_SHIPPED, _OWN, limit)).fetchall()
        return {str(json.loads(data)["de"][0]["text"]): str(key) for key, data in reversed(rows)}

    def lookup(self, form: str) -> list[tuple[int, int, int]]:
        """Return (number, kind of record, tag) for every record of exactly this form."""
        return self.forms.get(form) or []

    def close(self) -> None:
        """Close the database; the maps go with the object."""
        self._data.close()


def open_index(folder: Path) -> Index:
    """Open the index in ``folder``. Raises GlossaryError where it is missing, broken or of another version."""
    if not (folder / store.DATA).exists():
        raise GlossaryError("There is no glossary index yet.", hint=_HINT)
    data: sqlite3.Connection | None = None
    try:
        uri = (folder / store.DATA).absolute().as_uri() + "?mode=ro&immutable=1"
        data = sqlite3.connect(uri, uri=True, check_same_thread=False)
        meta = {key: json.loads(value) for key, value in data.execute("SELECT key, value FROM meta")}
        if meta.get("format") != store.FORMAT:
            raise GlossaryError("The glossary index was made by another version.", hint=_HINT)
        return Index(folder, data, meta)
    except GlossaryError:
        if data is not None:
            data.close()
        raise
    except (sqlite3.Error, OSError, RuntimeError, ValueError, KeyError, TypeError) as error:
        if data is not None:
            data.close()
        raise GlossaryError(f"The glossary index is broken ({type(error).__name__}).", hint=_HINT) from error
