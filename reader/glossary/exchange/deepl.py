"""DeepL glossary: TSV without header, one target a source, at most 1,024 bytes a side and 10 MiB a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.errors import ContentError
from reader.glossary.concept import Concept
from reader.glossary.exchange import Read, Skipped, Tick, Written, ticking
from reader.glossary.exchange.decode import lines_of, text_of
from reader.glossary.exchange.headings import has_languages
from reader.glossary.exchange.languages import side_of
from reader.glossary.exchange.pairs import APART, clean, entry, pairs_of

SIDE_LIMIT = 1024
FILE_LIMIT = 10 * 1024 * 1024


def write(concepts: Sequence[Concept], _name: str) -> Written:
    """Write every German term once, with the preferred English term; report what had to stay out."""
    targets: dict[str, str] = {}
    losses = ["One English term a German one is written; nothing else of an entry is.", APART]
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


def read(content: bytes, _name: str, tick: Tick | None = None) -> Read:
    """Read pairs, TSV or CSV, with the columns of languages or without (then German first).

    A line without both sides, in other languages, or with a source for the second time, is skipped with its line.
    """
    from reader.glossary.exchange.table import delimiter_of, rows_of

    text = text_of(content)
    rows: Iterable[tuple[int, list[str] | str]]
    if "\t" in text.partition("\n")[0]:
        rows = ((number, line.split("\t")) for number, line in enumerate(lines_of(text), 1))
    else:
        rows = rows_of(text, delimiter_of(text, "csv"))
    concepts, skipped, seen = [], [], set()
    for number, row in ticking(rows, tick):
        if isinstance(row, str):
            skipped.append(Skipped(number, row))
            continue
        cells = [clean(cell) for cell in row]
        if not any(cells):
            continue
        if len(cells) < 2 or not cells[0] or not cells[1]:
            skipped.append(Skipped(number, "has no source or no target"))
            continue
        german, english = cells[:2]
        if has_languages(cells):
            sides = {side_of(code): cell for code, cell in zip(cells[2:4], cells[:2], strict=True)}
            if not {"de", "en"} <= sides.keys():
                skipped.append(Skipped(number, "is no pair of German and English"))
                continue
            german, english = sides["de"], sides["en"]
        if german in seen:
            skipped.append(Skipped(number, f"'{german}' stands there already"))
        else:
            seen.add(german)
            concepts.append(entry(german, [english], origin="DeepL"))
    return Read(tuple(concepts), tuple(skipped))
