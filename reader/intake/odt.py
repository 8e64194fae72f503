"""OpenDocument texts (.odt, ODF 1.3): headings, paragraphs, lists, tables; notes and tracked changes left out."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from reader.errors import ContentError
from reader.intake.archive import Archive
from reader.intake.page import Page, Paragraph, lines_of_paragraphs, person, row_of_cells
from reader.intake.xml_tree import attribute, below, first_text, local, tree
from reader.text.article import BlockKind

_LINK = 0.9
"""A paragraph with this share of linked text is a link."""
_SKIPPED = frozenset(
    ["note", "annotation", "tracked-changes", "sequence-decls", "table-of-content", "ruby-text", "forms"]
)


def page_of_odt(archive: Archive) -> Page:
    """Return the document's page. Raises ContentError where it is damaged or encrypted."""
    manifest = archive.read_if_there("META-INF/manifest.xml")
    if b"encryption-data" in manifest:
        raise ContentError(f"{archive.name} is protected by a password.", hint="Save it without a password first.")
    root = tree(archive.read("content.xml"), archive.name)
    body = next((one for one in below(root, "text") if str(one.tag).endswith("office:1.0}text")), root)
    lines = lines_of_paragraphs(list(_paragraphs(body, _parents(root), BlockKind.PARAGRAPH)))
    author = ""
    meta = archive.read_if_there("meta.xml")
    if meta:
        try:
            about = tree(meta, archive.name)
            author = person(first_text(about, "initial-creator") or first_text(about, "creator"))
        except ContentError:
            author = ""  # the text is what counts
    return Page(lines, author=author)


def _parents(root: Element) -> dict[str, str]:
    return {attribute(one, "name"): attribute(one, "parent-style-name") for one in below(root, "style")}


def _paragraphs(parent: Element, parents: dict[str, str], kind: BlockKind) -> Iterator[Paragraph]:
    for element in parent:
        name = local(element)
        if name in _SKIPPED:
            continue
        if name in ("p", "h"):
            yield _paragraph(element, parents, kind)
            for box in below(element, "text-box"):
                yield from _paragraphs(box, parents, BlockKind.PARAGRAPH)
        elif name == "table-row":
            cells = [[one.text for one in _paragraphs(cell, parents, kind)] for cell in element]
            yield from (Paragraph(text) for text in row_of_cells(cells))
        else:
            yield from _paragraphs(element, parents, BlockKind.LIST if name == "list" else kind)


def _paragraph(element: Element, parents: dict[str, str], kind: BlockKind) -> Paragraph:
    style = attribute(element, "style-name")
    style = (parents.get(style) or style).lower()
    level = None
    if style in ("title", "titel"):
        level = 0
    elif local(element) == "h":
        number = attribute(element, "outline-level")
        level = int(number) if number.isdigit() else 1
    if style in ("quotations", "zitat"):
        kind = BlockKind.QUOTE
    elif style in ("caption", "illustration", "figure"):
        kind = BlockKind.CAPTION
    text = "".join(_text(element))
    linked = sum(len("".join(_text(one))) for one in element if local(one) == "a")
    return Paragraph(text, level, kind, link=linked >= _LINK * max(1, len(text.strip())))


def _text(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = local(child)
        if name == "s" or name == "tab":
            yield " "
        elif name == "line-break":
            yield "\n"
        elif name not in _SKIPPED and name != "text-box":
            yield from _text(child)
        yield child.tail or ""
