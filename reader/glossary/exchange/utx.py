"""UTX 1.11: a tab-separated glossary with a two-line header and a status for every row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from reader.errors import ContentError
from reader.glossary.concept import Concept, PartOfSpeech, Status
from reader.glossary.exchange import Read, Skipped, Written
from reader.glossary.exchange.decode import text_of
from reader.glossary.exchange.pairs import clean, entry

_STATUS = {Status.PREFERRED: "approved", Status.ADMITTED: "non-standard", Status.DEPRECATED: "forbidden"}
_LOSSES = ("Definitions, notes, relations, gender and sense data are not written.",)


def write(concepts: Sequence[Concept], _name: str) -> Written:
    """Write every pair of a German and an English term of the same entry with its status."""
    today = datetime.now(UTC).strftime("%Y-%m-%d")
    rows = [
        # No semicolon at the end: translate-toolkit takes what follows it for a further item.
        f"#UTX 1.11; de/en-US; {today}; copyright: The Lagebild developers; license: CC-BY-SA 4.0",
        "#src\ttgt\tsrc:pos\tterm status",
    ]
    for concept in concepts:
        for de in concept.de:
            for en in concept.en:
                status = en.status if de.status is Status.PREFERRED else max(en.status, Status.ADMITTED, key=_severity)
                rows.append("\t".join((clean(de.text), clean(en.text), de.pos.value, _STATUS[status])))
    return Written(("\r\n".join(rows) + "\r\n").encode(), _LOSSES)


def _severity(status: Status) -> int:
    return list(Status).index(status)


def read(content: bytes, _name: str) -> Read:
    """Read the rows that are not forbidden. Raises ContentError without the first line '#UTX'."""
    lines = text_of(content).splitlines()
    if not lines[0].startswith("#UTX"):
        raise ContentError("The file does not begin with '#UTX'.")
    columns = ["src", "tgt", "src:pos"]
    concepts, skipped = [], []
    for number, line in enumerate(lines, 1):
        if line.startswith("#src"):
            columns = line[1:].split("\t")
        if not line.strip() or line.startswith("#"):
            continue
        cells = dict(zip(columns, (clean(cell) for cell in line.split("\t")), strict=False))
        if not cells.get("src") or not cells.get("tgt"):
            skipped.append(Skipped(number, "has no source or no target"))
        elif cells.get("term status") == "forbidden":
            skipped.append(Skipped(number, f"'{cells['tgt']}' is forbidden for '{cells['src']}'"))
        else:
            pos = cells.get("src:pos", "")
            known = PartOfSpeech(pos) if pos in list(PartOfSpeech) else None
            concepts.append(entry(cells["src"], [cells["tgt"]], pos=known, origin="UTX"))
    return Read(tuple(concepts), tuple(skipped))
