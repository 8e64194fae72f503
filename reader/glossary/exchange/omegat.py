"""OmegaT glossary: source TAB target TAB comment, '#' comments."""

from __future__ import annotations

from collections.abc import Sequence

from reader.glossary.concept import Concept
from reader.glossary.exchange import Read, Skipped, Tick, Written, ticking
from reader.glossary.exchange.decode import lines_of, text_of
from reader.glossary.exchange.headings import header_places
from reader.glossary.exchange.pairs import APART, clean, entry, pairs_of

_HEAD = "# Glossary in tab-separated format -*- coding: utf-8 -*-"
_LOSSES = (
    "One English term a German one is written, with the English definition as comment; nothing else of an entry is.",
    APART,
)


def write(concepts: Sequence[Concept], _name: str) -> Written:
    """Write one row for every German term, with the English definition as comment."""
    rows = [_HEAD]
    rows += ["\t".join((clean(de.text), clean(en.text), clean(c.definition_en))) for c, de, en in pairs_of(concepts)]
    return Written(("\n".join(rows) + "\n").encode(), _LOSSES)


def read(content: bytes, _name: str, tick: Tick | None = None) -> Read:
    """Read rows, German first unless a first row names the columns; one without both sides is skipped with its line."""
    concepts: dict[str, Concept] = {}
    skipped: list[Skipped] = []
    swapped = False
    for number, line in ticking(enumerate(lines_of(text_of(content)), 1), tick):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [clean(cell) for cell in line.split("\t")]
        if len(cells) < 2 or not cells[0] or not cells[1]:
            skipped.append(Skipped(number, "has no source or no target"))
            continue
        if not concepts and not skipped and header_places(cells)[1]:
            swapped = header_places(cells)[0]["english"] == 0
            continue
        if swapped:
            cells[:2] = cells[1::-1]
        concept = entry(cells[0], [cells[1]], note=cells[2] if len(cells) > 2 else "", origin="OmegaT")
        if concept.id in concepts:
            skipped.append(Skipped(number, "the same terms stand there already"))
        else:
            concepts[concept.id] = concept
    return Read(tuple(concepts.values()), tuple(skipped))
