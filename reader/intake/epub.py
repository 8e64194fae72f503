"""Books and magazines (.epub): the chapters in the order of the spine; a broken spine is tolerated."""

from __future__ import annotations

import posixpath
from xml.etree.ElementTree import Element

from reader.errors import ContentError
from reader.intake.archive import Archive
from reader.intake.byline import parse_date
from reader.intake.decoding import decode
from reader.intake.html import lines_of_html
from reader.intake.lines import Line
from reader.intake.page import Page
from reader.intake.xml_tree import attribute, below, first_text, tree
from reader.text.article import BlockKind

_ARTICLE = 3
"""A book of no more chapters is an article saved as one, with what stood beside it."""
_PAGES = (".xhtml", ".html", ".htm", ".xml")


def page_of_epub(archive: Archive) -> Page:
    """Return the book's page; chapters' titles are headings. Raises ContentError where nothing can be read."""
    if b"CipherReference" in archive.read_if_there("META-INF/encryption.xml") and _chapters_locked(archive):
        raise ContentError(
            f"{archive.name} is protected against copying (DRM).", hint="Open a copy without protection."
        )
    package, base = _package(archive)
    chapters: list[list[Line]] = []
    members = _members(archive, package, base)
    for member in members:
        lines = _chapter(archive, member, whole=len(members) <= _ARTICLE)
        if lines:
            chapters.append(lines)
    if not chapters:
        raise ContentError(f"{archive.name} holds no chapter that can be read.", hint="Copy the text and paste it.")
    about = {name: first_text(package, name) if package is not None else "" for name in _ABOUT}
    return Page(
        _joined(chapters, about["title"]),
        author=about["creator"],
        date=parse_date(about["date"][:16]) or parse_date(about["date"][:10]),
        outlet=about["publisher"],
        language=about["language"][:2].lower(),
    )


_ABOUT = ("title", "creator", "date", "publisher", "language")


def _chapters_locked(archive: Archive) -> bool:
    """Fonts alone may be scrambled without harm."""
    try:
        root = tree(archive.read("META-INF/encryption.xml"), archive.name)
    except ContentError:
        return False
    return any(attribute(one, "URI").lower().endswith(_PAGES) for one in below(root, "CipherReference"))


def _package(archive: Archive) -> tuple[Element | None, str]:
    """Return the OPF and its folder: by the container, else any .opf; None where none can be read."""
    named: list[str] = []
    container = archive.read_if_there("META-INF/container.xml")
    if container:
        try:
            named = [attribute(one, "full-path") for one in below(tree(container, archive.name), "rootfile")]
        except ContentError:
            named = []
    found = [archive.find(one) for one in named] + [one for one in archive.names() if one.lower().endswith(".opf")]
    for member in found:
        if member:
            try:
                return tree(archive.read(member), archive.name), posixpath.dirname(member)
            except ContentError:
                continue
    return None, ""


def _members(archive: Archive, package: Element | None, base: str) -> list[str]:
    """Return the chapters' members: the spine, else the manifest's pages, else all pages by name."""
    manifest: dict[str, Element] = {}
    spine: list[str] = []
    if package is not None:
        manifest = {attribute(one, "id"): one for one in below(package, "item")}
        spine = [attribute(one, "idref") for one in below(package, "itemref")]
    chosen = [manifest[name] for name in spine if name in manifest] or [
        one for one in manifest.values() if "html" in attribute(one, "media-type")
    ]
    contents = {
        archive.find(attribute(one, "href"), base=base)
        for one in manifest.values()
        if "nav" in attribute(one, "properties").split()
    }
    members = [archive.find(attribute(one, "href"), base=base) for one in chosen]
    there = [one for one in dict.fromkeys(members) if one and one not in contents]
    if there:
        return there
    pages = sorted(one for one in archive.names() if one.lower().endswith(_PAGES[:3]))
    return [one for one in pages if one not in contents]


def _chapter(archive: Archive, member: str, *, whole: bool) -> list[Line]:
    try:
        return lines_of_html(decode(archive.read(member), archive.name), titled=False, whole=whole)[0]
    except ContentError as error:
        if "unpacks to more" in error.message:
            raise
        return []  # one damaged chapter does not take the book with it


def _joined(chapters: list[list[Line]], title: str) -> list[Line]:
    if len(chapters) == 1:
        lines = chapters[0]
        headed = any(line.kind is BlockKind.HEADLINE for line in lines)
        return lines if headed or not title else [Line(title, True, BlockKind.HEADLINE), *lines]
    lines = [line for chapter in chapters for line in chapter]
    if title:
        return [
            Line(title, True, BlockKind.HEADLINE),
            *(_as_heading(line) for line in lines if " ".join(line.text.split()) != title),
        ]
    first = next((line for line in lines if line.kind is BlockKind.HEADLINE), None)
    return [line if line is first else _as_heading(line) for line in lines]


def _as_heading(line: Line) -> Line:
    return Line(line.text, line.gap, BlockKind.HEADING) if line.kind is BlockKind.HEADLINE else line
