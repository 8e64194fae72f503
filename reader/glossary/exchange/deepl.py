"""DeepL glossary: TSV without header, one target a source, at most 1,024 bytes a side and 10 MiB a file."""

from __future__ import annotations

from collections.abc import Sequence

from reader.errors import ContentError
from reader.glossary.concept import Concept
from reader.glossary.exchange import Read, Skipped, Written
from reader.glossary.exchange.decode import text_of
from reader.glossary.exchange.pairs import clean, entry, pairs_of

SIDE_LIMIT = 1024
FILE_LIMIT = 10 * 1024 * 1024


def write(concepts: Sequence[Concept], _name: str) -> Written:
    """Write every German term once, with the preferred English term; report what had to stay out."""
    targets: dict[str, str] = {}
    losses = ["Only the preferred English term is written; definitions, notes, relations and sense data are not."]
    for _, de, en in pairs_of(concepts):
        source, target = clean(de.text), clean(en.text)
        if source in targets:
            if targets[source] != target:
                losses.append(f"'{source}' has several meanings; only '{targets[source]}' is written.")
        elif max(len(source.encode()), len(target.encode())) > SIDE_LIMIT:
            losses.append(f"'{source[:40]}...' is longer than {SIDE_LIMIT} bytes.")
        else:
            targets[source] = target
    content = "".join(f"{source}\t{target}\n" for source, target in targets.items()).encode()
    if len(content) > FILE_LIMIT:
        raise ContentError("The glossary is larger than the 10 MiB that DeepL takes.", hint="Export single domains.")
    return Written(content, tuple(losses))


def read(content: bytes, _name: str) -> Read:
    """Read pairs; a line without both sides, or a source for the second time, is skipped with its line."""
    concepts, skipped, seen = [], [], set()
    for number, line in enumerate(text_of(content).splitlines(), 1):
        if not line.strip():
            continue
        cells = [clean(cell) for cell in line.split("\t")]
        if len(cells) < 2 or not cells[0] or not cells[1]:
            skipped.append(Skipped(number, "has no source or no target"))
        elif cells[0] in seen:
            skipped.append(Skipped(number, f"'{cells[0]}' stands there already"))
        else:
            seen.add(cells[0])
            concepts.append(entry(cells[0], [cells[1]], origin="DeepL"))
    return Read(tuple(concepts), tuple(skipped))
