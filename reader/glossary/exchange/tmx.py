"""TMX 1.4b: every pair of a German and an allowed English term as a translation unit of phrases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element

from reader import __version__
from reader.errors import ContentError
from reader.glossary.concept import Concept, Term
from reader.glossary.exchange import Read, Skipped, Tick, Written, ticking
from reader.glossary.exchange.languages import side_of
from reader.glossary.exchange.pairs import APART, entry, pairs_of
from reader.glossary.exchange.xml_safe import LANG, element_lines, elements, escaped, local, text_in

_LOSSES = ("One English term a German one is written; nothing else of an entry is.", APART)


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


def read(content: bytes, _name: str, tick: Tick | None = None) -> Read:
    """Read units with a German and an English side; others, and pairs that stood before, are skipped with their line.

    Raises ContentError where the file is no TMX.
    """
    stream = elements(content, frozenset({"tu"}))
    root = next(stream, None)
    if root is None or local(root) != "tmx":
        raise ContentError("The file is no TMX: its root is not 'tmx'.")
    concepts: dict[str, Concept] = {}
    unusable: list[tuple[int, str]] = []
    count = 0
    for number, unit in ticking(enumerate(stream), tick):
        count += 1
        sides: dict[str, dict[str, None]] = {"de": {}, "en": {}}
        for language, text in map(_variant, unit.iter("tuv")):
            if text and (side := side_of(language)):
                sides[side][text] = None
        german, english = list(sides["de"]), list(sides["en"])
        if not german or not english:
            unusable.append((number, "has no German or no English side"))
            continue
        note = " ".join(filter(None, (text_in(child) for child in unit if local(child) == "note")))
        concept = entry(german[0], english, note=note, origin="TMX")
        if concept.id in concepts:
            unusable.append((number, "the same terms stand there already"))
            continue
        others = (Term(text, pos=concept.de[0].pos) for text in german[1:])
        concepts[concept.id] = replace(concept, de=(*concept.de, *others)) if german[1:] else concept
    lines = element_lines(content, frozenset({"tu"}), count) if unusable else []
    return Read(tuple(concepts.values()), tuple(Skipped(lines[number], reason) for number, reason in unusable))


def _variant(element: Element) -> tuple[str, str]:
    segment = element.find("seg")
    text = "" if segment is None else " ".join("".join(_plain(segment)).replace("\u00ad", "").split())
    return element.get(LANG) or element.get("lang") or "", text


def _plain(element: Element) -> Iterator[str]:
    """The text of a segment: what <bpt>, <ept>, <it>, <ph> and <ut> hold is another program's code."""
    yield element.text or ""
    for child in element:
        if local(child) == "hi":
            yield from _plain(child)
        yield child.tail or ""
