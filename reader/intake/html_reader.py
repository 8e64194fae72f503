"""The markup of a page, read once from begin to end: pieces of text with what stands around them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from reader.intake.lines import lines_of
from reader.intake.page import person
from reader.intake.regions import region_reason
from reader.text.article import BlockKind

_SKIPPED = frozenset(
    ["script", "style", "nav", "footer", "aside", "form", "button", "svg", "noscript", "template", "iframe", "select"]
).union(["dialog", "menu", "video", "audio", "object", "math"])
_KINDS = {
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
_BLOCKS = frozenset(
    [*_KINDS, "div", "section", "article", "main", "header", "ul", "ol", "table", "tr", "figure", "body", "br", "h5"]
).union(["h6", "hr", "dl", "dt", "dd", "pre", "address", "details", "summary", "title"])
_VOID = frozenset(["br", "hr", "img", "meta", "link", "input", "source", "wbr", "area", "base", "col", "track"])
_KICKER = re.compile(r"kicker|dachzeile|overline|topline|spitzmarke|eyebrow", re.IGNORECASE)
_NAMED = re.compile(r"(?:^|[\s_-])(?:(?:author|autor)(?:s|en)?(?:[_-]{1,2}(?:name|link))?|fn|creator__name)(?:\s|$)")
_SIGN = re.compile(r"[►▶■●]\s+(?=.{60})")
_DEPTH = 400
"""Deeper nesting than this is not followed (a page of 100,000 open tags must not hang)."""


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of text."""

    kind: BlockKind | None
    text: str
    inside: bool
    """Inside an <article>."""
    regions: tuple[int, ...]
    """Numbers of the parts around it that are named as something else, the outermost first."""
    link: bool
    out: str = ""


class PageReader(HTMLParser):
    """What is found: text, the head's values, scripts of metadata, names of authors."""

    def __init__(self, *, skip: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.skip = skip
        self.found: list[Found] = []
        self.meta: dict[str, str] = {}
        self.title = ""
        self.language = ""
        self.scripts: list[str] = []
        self.time = ""
        self._script: list[str] | None = None
        self.regions: list[str] = []
        self.authors: list[str] = []
        self._open: list[tuple[str, BlockKind | None, int | None]] = []
        self._name: list[str] | None = None
        self._cell_parts = False
        self._linked = 0
        self._skipping: list[str] = []
        self._text: list[str] = []
        self._inside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = given.get("lang", "")[:2].lower()
        if tag == "meta":
            name = given.get("property") or given.get("name") or given.get("itemprop") or ""
            self.meta.setdefault(name.lower(), given.get("content", ""))
        if tag == "time" and not self.time:
            self.time = given.get("datetime", "")
        if tag in _VOID:
            if tag in ("br", "hr"):
                self._flush()
            return
        if self._skipping:
            if tag == self._skipping[0]:
                self._skipping.append(tag)
            return
        hidden = "hidden" in given or "display:none" in given.get("style", "").replace(" ", "").lower()
        if tag in ("script", "style") or (self.skip and (tag in _SKIPPED or hidden)):
            self._flush()
            self._skipping = [tag]
            if tag == "script" and "ld+json" in given.get("type", ""):
                self._script = []
            return
        out = None
        if reason := region_reason(tag, given) if self.skip else "":
            out = len(self.regions)
            self.regions.append(reason)
        if tag in _BLOCKS or out is not None:
            self._flush()
        elif tag in ("td", "th"):
            self._next_cell()
        told = given.get("rel") == "author" or given.get("itemprop") == "author"
        if (told or _NAMED.search(given.get("class", ""))) and not any(part is not None for _, _, part in self._open):
            self._name = []
        kind = BlockKind.KICKER if _KICKER.search(given.get("class", "")) else _KINDS.get(tag)
        if len(self._open) < _DEPTH:
            self._open.append((tag, kind, out))
        self._inside += tag == "article"

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag == self._skipping[0]:
                self._skipping.pop()
            if not self._skipping and self._script is not None:
                self.scripts.append("".join(self._script))
                self._script = None
            return
        if self._name and tag in ("a", "span", "li", "p", "div", "address"):
            said = "".join(self._name)
            if name := person(re.sub(r"^\s*[Vv]on\b:?", "", said)):
                self.authors.append(name)
            if name or len(said) > 80:
                self._name = None
        if tag in _BLOCKS or any(kind or out is not None for name, kind, out in self._open[-1:] if name == tag):
            self._flush()
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place][0] == tag:
                del self._open[place:]
                break
        self._inside = max(0, self._inside - (tag == "article"))

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)
        elif not self._skipping:
            names = {name for name, _, _ in self._open[-4:]}
            if {"sup", "a"} <= names and re.fullmatch(r"\s*[\[(]?\d{1,3}[\])]?\s*", data):
                return  # the mark of a footnote
            self._text.append(data)
            if self._name is not None:
                self._name.append(data)
            if any(name == "a" for name, _, _ in self._open):
                self._linked += len(data.strip())

    def close(self) -> None:
        super().close()
        self._flush()

    def _next_cell(self) -> None:
        """Short cells of a row stand in one line; a cell of paragraphs (a table for layout) is a part of its own."""
        if self._cell_parts:
            self._flush()
        elif "".join(self._text).strip():
            self._text.append(" | ")
        self._cell_parts = False

    def _flush(self) -> None:
        raw = "".join(self._text)
        text = re.sub(r"[ \t\n\r\f]+", " ", raw).strip(" ")
        linked, self._linked = self._linked, 0
        self._text.clear()
        if not text.strip():
            return
        names = [name for name, _, _ in self._open]
        if "title" in names:
            self.title = self.title or text
            return
        kinds = [kind for _, kind, _ in self._open if kind is not None]
        kind = next((one for one in kinds if one is not BlockKind.PARAGRAPH), kinds[-1] if kinds else None)
        self._cell_parts = True
        regions = tuple(out for _, _, out in self._open if out is not None)
        link = linked >= 0.9 * len(text) or (linked >= 0.7 * len(text) and text[-1] not in '.!?:“"»)')
        parts = [line.text for line in lines_of(raw)] if "pre" in names else [_SIGN.sub("", text, count=1)]
        if kind is BlockKind.HEADLINE:
            parts = [text.lstrip(":|–—-/· ") or text]  # left over from a kicker inside
        self.found += [Found(kind, part, self._inside > 0, regions, link) for part in parts]


def read_markup(text: str, *, skip: bool) -> PageReader:
    """Read a page; ``skip`` leaves out what no page shows and parts that are never the article."""
    reader = PageReader(skip=skip)
    end = text.rfind(">") + 1
    if "<" in text[end:]:
        text = text[: text.index("<", end)]  # html.parser takes quadratic time on tags that are never closed
    reader.feed(text)
    reader.close()
    return reader
