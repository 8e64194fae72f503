"""Word documents (.docx, ECMA-376): paragraphs with their styles, lists, tables; deleted text and notes left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.errors import ContentError
from reader.intake.archive import Archive
from reader.intake.page import Page, Paragraph, lines_of_paragraphs, person, row_of_cells, without_doubles
from reader.intake.xml_tree import attribute, below, first_text, local, tree
from reader.text.article import BlockKind

_SKIPPED = frozenset(["Fallback", "del", "moveFrom", "pPr", "rPr", "instrText", "delText", "sectPr"])
"""Fallback repeats a text box for old programs; del and moveFrom are tracked changes."""
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_LINK = 0.9
"""A paragraph with this share of linked text is a link."""
_HEADING = re.compile(r"(?:heading|überschrift|berschrift)\s?(\d)", re.IGNORECASE)


def page_of_docx(archive: Archive) -> Page:
    """Return the document's page. Raises ContentError where it is damaged."""
    main = _main_part(archive)
    root = tree(archive.read(main), archive.name)
    levels = _levels(archive)
    body = next(below(root, "body"), root)
    lines = without_doubles(lines_of_paragraphs(list(_paragraphs(body, levels))))
    author = ""
    core = archive.read_if_there("docProps/core.xml")
    if core:
        try:
            author = person(first_text(tree(core, archive.name), "creator"))
        except ContentError:
            author = ""  # the text is what counts; damaged properties are no reason to refuse it
    return Page(lines, author=author)


def _main_part(archive: Archive) -> str:
    found = archive.find("word/document.xml")
    if found:
        return found
    rels = archive.read_if_there("_rels/.rels")
    for one in below(tree(rels, archive.name), "Relationship") if rels else ():
        if attribute(one, "Type").endswith("/officeDocument"):
            found = archive.find(attribute(one, "Target").lstrip("/"))
            if found:
                return found
    raise ContentError(f"{archive.name} is incomplete: it holds no document text.", hint="Copy the text and paste it.")


def _levels(archive: Archive) -> dict[str, int]:
    """Return the heading level (0 for the title) of each style that is a heading."""
    data = archive.read_if_there("word/styles.xml")
    if not data:
        return {}
    try:
        root = tree(data, archive.name)
    except ContentError:
        return {}
    levels = {}
    for style in below(root, "style"):
        name = next((attribute(one, "val") for one in style if local(one) == "name"), "")
        level = _level_of_name(name)
        outline = next((attribute(one, "val") for one in below(style, "outlineLvl")), "")
        if level is None and outline.isdigit() and int(outline) < 9:
            level = int(outline) + 1
        if level is not None:
            levels[attribute(style, "styleId")] = level
    return levels


def _level_of_name(name: str) -> int | None:
    if name.lower() in ("title", "titel"):
        return 0
    heading = _HEADING.match(name)
    return int(heading[1]) if heading else None


def _paragraphs(parent: Element, levels: dict[str, int]) -> Iterator[Paragraph]:
    for element in parent:
        name = local(element)
        if name in _SKIPPED:
            continue
        if name == "p":
            yield _paragraph(element, levels)
            for box in below(element, "txbxContent"):
                if not _inside_fallback(element, box):
                    yield from _paragraphs(box, levels)
        elif name == "tbl":
            for row in (one for one in element if local(one) == "tr"):
                cells = [[one.text for one in _paragraphs(cell, levels)] for cell in row if local(cell) == "tc"]
                yield from (Paragraph(text) for text in row_of_cells(cells))
        else:  # content controls, inserted blocks, smart tags
            yield from _paragraphs(element, levels)


def _inside_fallback(paragraph: Element, box: Element) -> bool:
    return any(box is one for fallback in below(paragraph, "Fallback") for one in fallback.iter())


def _paragraph(element: Element, levels: dict[str, int]) -> Paragraph:
    properties = next((one for one in element if local(one) == "pPr"), None)
    level, kind = None, BlockKind.PARAGRAPH
    if properties is not None:
        style = next((attribute(one, "val") for one in properties if local(one) == "pStyle"), "")
        level = levels.get(style, _level_of_name(style))
        outline = next((attribute(one, "val") for one in properties if local(one) == "outlineLvl"), "")
        if level is None and outline.isdigit() and int(outline) < 9:
            level = int(outline) + 1
        listed = any(local(one) == "numPr" for one in properties) or style.lower().startswith(("list", "aufz"))
        if "quote" in style.lower() or style.lower().startswith("zitat"):
            kind = BlockKind.QUOTE
        elif style.lower() in ("caption", "beschriftung"):
            kind = BlockKind.CAPTION
        elif listed:
            kind = BlockKind.LIST
    text = "".join(_text(element))
    linked = sum(len("".join(_text(one))) for one in element if local(one) == "hyperlink")
    return Paragraph(text, level, kind, link=linked >= _LINK * max(1, len(text.strip())))


def _text(element: Element) -> Iterator[str]:
    for child in element:
        name = local(child)
        if name == "t":
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name not in _SKIPPED and name != "txbxContent":
            yield from _text(child)
