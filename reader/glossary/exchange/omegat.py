"""OmegaT glossary: source TAB target TAB comment, '#' comments."""

from __future__ import annotations

from collections.abc import Sequence

from reader.glossary.concept import Concept
from reader.glossary.exchange import Read, Skipped, Written
from reader.glossary.exchange.decode import text_of
from reader.glossary.exchange.pairs import clean, entry, pairs_of

_HEAD = "# Glossary in tab-separated format -*- coding: utf-8 -*-"
_LOSSES = (
    "Admitted and deprecated English terms, German definitions, notes, relations and sense data are not written.",
)


def write(concepts: Sequence[Concept], _name: str) -> Written:
    """Write one row for every German term, with the English definition as comment."""
    rows = [_HEAD]
    rows += ["\t".join((clean(de.text), clean(en.text), clean(c.definition_en))) for c, de, en in pairs_of(concepts)]
    return Written(("\n".join(rows) + "\n").encode(), _LOSSES)


def read(content: bytes, _name: str) -> Read:
    """Read rows; a row without both sides is skipped with its line."""
    concepts, skipped = [], []
    for number, line in enumerate(text_of(content).splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [clean(cell) for cell in line.split("\t")]
        if len(cells) < 2 or not cells[0] or not cells[1]:
            skipped.append(Skipped(number, "has no source or no target"))
            continue
        concepts.append(entry(cells[0], [cells[1]], note=cells[2] if len(cells) > 2 else "", origin="OmegaT"))
    return Read(tuple(concepts), tuple(skipped))
