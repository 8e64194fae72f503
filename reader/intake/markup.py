"""What a page's markup is made of: kinds of elements, an element, a piece of text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.text.article import BlockKind

SKIPPED = frozenset(
    ["script", "style", "nav", "button", "svg", "noscript", "template", "iframe", "select", "textarea", "canvas", "map"]
).union(["dialog", "menu", "video", "audio", "object", "math", "datalist"])
KINDS = {
    "h1": BlockKind.HEADLINE,
    "h2": BlockKind.HEADING,
    "h3": BlockKind.HEADING,
    "h4": BlockKind.HEADING,
    "figcaption": BlockKind.CAPTION,
    "li": BlockKind.LIST,
    "dd": BlockKind.LIST,
    "blockquote": BlockKind.QUOTE,
    "p": BlockKind.PARAGRAPH,
}
BLOCKS = frozenset(
    [*KINDS, "div", "section", "article", "main", "header", "ul", "ol", "table", "tr", "figure", "body", "br", "h5"]
).union(
    ["h6", "hr", "dl", "dt", "dd", "pre", "address", "details", "summary", "title", "aside", "footer", "form"],
    ["fieldset", "legend", "hgroup", "center"],
)
VOID = frozenset(["br", "hr", "img", "meta", "link", "input", "source", "wbr", "area", "base", "col", "track"])
INLINE = frozenset(["a", "b", "i", "em", "strong", "span", "font", "u", "small", "sub", "sup", "cite", "mark", "q"])
FLOWING = frozenset(["p", "li", "td", "th", "blockquote", "dd", "dt", "pre", "h1", "h2", "h3", "h4", "h5", "h6"])
"""Elements whose inline parts are one text; those of others may be set apart by style."""
AGAIN = {"li": ("ul", "ol"), "dt": ("dl",), "dd": ("dl",), "option": ("select",)}
"""Elements that end where the next of their kind begins, and the list that holds both."""


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the page. ``parent``: its number, -1 for the outermost."""

    tag: str
    parent: int
    names: str
    """Classes, id and role as written."""
    reason: str
    """Why its name says that it is not the article; "" where it does not."""


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of text."""

    kind: BlockKind | None
    text: str
    inside: bool
    """Inside an <article>."""
    element: int
    """Number of the innermost element around it."""
    link: bool
    linked: int = 0
    """Code points of it that are a link."""
    out: str = ""
    pictured: bool = False
    """Right after a picture, beside it or around it."""
    inner: int = -1
    """Number of the innermost element around its first words; the same, or one within the line."""


@dataclass(frozen=True, slots=True)
class Open:
    """An open element with what it has from those around it."""

    tag: str
    number: int
    kind: BlockKind | None
    link: bool = False
    quiet: bool = False
    """In a part whose name says that it is not the article."""
    pre: bool = False
    title: bool = False
