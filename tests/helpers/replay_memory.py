"""Known sentences of the replay server: German in, the stored English out, inside whatever text they come."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from pathlib import Path

_KEY = 10
_FOLD = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u202f\u2009", " "),
        **dict.fromkeys("\u00ad\u200b\r"),
        **dict.fromkeys("„“”«»", '"'),
        **dict.fromkeys("‚‘’", "'"),
        **dict.fromkeys("–—", "-"),
    }
)
_SENTENCE = re.compile(r"(?<=[.!?…])(?=\s+[\"'(\[A-ZÄÖÜ0-9])")
_PIECE = re.compile(r"(\n+|</?[a-zA-Z][^<>]*>)")
_WORD = re.compile(r"[^\W\d_]{2,}")


def fold(text: str) -> str:
    """Return the text with its quotes, dashes and blanks made alike."""
    return re.sub(r"[ \t]+", " ", unicodedata.normalize("NFC", text).translate(_FOLD))


class ReplayMemory:
    """German sentence -> English sentence, found also inside a longer text. Unknown text becomes ⟦text⟧."""

    def __init__(self) -> None:
        self.pairs: dict[str, str] = {}
        self._index: dict[str, list[str]] = defaultdict(list)
        self._short: list[str] = []

    def add(self, german: str, english: str) -> None:
        """Add a pair; the first one of a sentence stays."""
        key = fold(german).strip()
        if key and key not in self.pairs:
            self.pairs[key] = english.strip()
            (self._index[key[:_KEY]] if len(key) >= _KEY else self._short).append(key)

    def load(self, path: Path) -> None:
        """Add the pairs of a TSV file (German, tab, English; # begins a remark)."""
        for line in path.read_text(encoding="utf-8").split("\n"):
            cells = line.split("\t")
            if len(cells) >= 2 and not line.startswith("#"):
                self.add(cells[0], cells[1])

    def seal(self) -> None:
        """Call when all pairs are in: the longest sentence wins where several begin alike."""
        for keys in (*self._index.values(), self._short):
            keys.sort(key=len, reverse=True)

    def translate(self, text: str) -> str:
        """Return the text with every known sentence translated and all separators kept."""
        folded, out = fold(text), []
        at = gap = 0
        while at < len(folded):
            if at == 0 or not (folded[at].isalnum() and folded[at - 1].isalnum()):
                key = self._known_at(folded, at)
                if key is not None:
                    out += [_unknown(folded[gap:at]), self.pairs[key]]
                    at = gap = at + len(key)
                    continue
            at += 1
        out.append(_unknown(folded[gap:]))
        return "".join(out)

    def _known_at(self, text: str, at: int) -> str | None:
        key: str
        for key in (*self._index.get(text[at : at + _KEY], ()), *self._short):
            end = at + len(key)
            if text.startswith(key, at) and not (end < len(text) and text[end - 1].isalnum() and text[end].isalnum()):
                return key
        return None


def _unknown(text: str) -> str:
    out = []
    for piece in _PIECE.split(text):
        for part in [piece] if piece.startswith("<") else _SENTENCE.split(piece):
            if _WORD.search(part) and not part.startswith("<"):
                core = part.strip()
                out.append(part.replace(core, f"⟦{core}⟧", 1))
            else:
                out.append(part)
    return "".join(out)
