"""TMX 1.4b: every pair of a German and an allowed English term as a translation unit of phrases."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from reader import __version__
from reader.errors import ContentError
from reader.glossary.concept import Concept
from reader.glossary.exchange import Read, Skipped, Written
from reader.glossary.exchange.pairs import entry, pairs_of
from reader.glossary.exchange.xml_safe import LANG, element_lines, elements, escaped, local, text_in

_LOSSES = ("Only the preferred English term is written; definitions, notes, relations and grammar are not.",)


def write(concepts: Sequence[Concept], _name: str) -> Written:
    """Write one unit for every German term."""
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header creationtool="Lagebild"'
        f' creationtoolversion="{__version__}" segtype="phrase" o-tmf="Lagebild" adminlang="en" srclang="de"'
        ' datatype="plaintext"/>\n<body>'
    )
    units = [
        f'<tu tuid="{escaped(c.id)}"><tuv xml:lang="de"><seg>{escaped(de.text)}</seg></tuv>'
        f'<tuv xml:lang="en"><seg>{escaped(en.text)}</seg></tuv></tu>'
        for c, de, en in pairs_of(concepts)
    ]
    # A tuid may stand only once: a further German term of the same entry is a unit without one.
    seen: set[str] = set()
    for at, (concept, _, _) in enumerate(pairs_of(concepts)):
        if concept.id in seen:
            units[at] = units[at].replace(f' tuid="{escaped(concept.id)}"', "", 1)
        seen.add(concept.id)
    return Written("\n".join([head, *units, "</body>\n</tmx>\n"]).encode(), _LOSSES)


def read(content: bytes, _name: str) -> Read:
    """Read units with a German and an English side; others are skipped with their line.

    Raises ContentError where the file is no TMX.
    """
    stream = elements(content, frozenset({"tu"}))
    root = next(stream, None)
    if root is None or local(root) != "tmx":
        raise ContentError("The file is no TMX: its root is not 'tmx'.")
    concepts: list[Concept] = []
    unusable: list[int] = []
    count = 0
    for number, unit in enumerate(stream):
        count += 1
        sides = {language[:2].lower(): text for language, text in map(_variant, unit.iter("tuv"))}
        german, english = sides.get("de", ""), sides.get("en", "")
        if german and english:
            concepts.append(entry(german, [english], origin="TMX"))
        else:
            unusable.append(number)
    lines = element_lines(content, frozenset({"tu"}), count) if unusable else []
    return Read(tuple(concepts), tuple(Skipped(lines[n], "has no German or no English side") for n in unusable))


def _variant(element: Element) -> tuple[str, str]:
    segment = element.find("seg")
    return element.get(LANG) or element.get("lang") or "", text_in(segment) if segment is not None else ""
