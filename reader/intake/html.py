"""A saved web page to lines, by its markup alone (html.parser): headings, paragraphs, lists, quotes, captions.

No script runs and nothing is fetched. What the page calls navigation, footer, form or aside is not read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from reader.intake.lines import Line, clean
from reader.intake.page_head import head_of
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
_DEPTH = 400
"""Deeper nesting than this is not followed (a page of 100,000 open tags must not hang)."""


@dataclass(frozen=True, slots=True)
class _Found:
    kind: BlockKind | None
    text: str
    inside: bool
    """Inside an <article>."""
    out: str
    link: bool


class _Reader(HTMLParser):
    def __init__(self, *, skip: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.skip = skip
        self.found: list[_Found] = []
        self.meta: dict[str, str] = {}
        self.title = ""
        self.language = ""
        self.scripts: list[str] = []
        self.time = ""
        self._script: list[str] | None = None
        self._open: list[tuple[str, BlockKind | None, str]] = []
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
        out = region_reason(tag, given) if self.skip else ""
        if tag in _BLOCKS or out:
            self._flush()
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
        if tag in _BLOCKS or any(kind or out for name, kind, out in self._open[-1:] if name == tag):
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
            self._text.append(data)
            if any(name == "a" for name, _, _ in self._open):
                self._linked += len(data.strip())

    def close(self) -> None:
        super().close()
        self._flush()

    def _flush(self) -> None:
        text = re.sub(r"[ \t\n\r\f]+", " ", "".join(self._text)).strip(" ")
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
        out = next((out for _, _, out in self._open if out), "")
        link = linked > 0 and linked >= 0.9 * len(text)
        self.found.append(_Found(kind, text, self._inside > 0, out, link))


def lines_of_html(text: str, *, titled: bool = True) -> tuple[list[Line], dict[str, str]]:
    """Return the lines of a page and what its head tells: author, date (ISO 8601), outlet, language.

    ``titled``: where the page marks no headline, its title stands for one.
    """
    text = clean(text)
    reader = _read(text, skip=True)
    if not reader.found:
        reader = _read(text, skip=False)
    if _length([one for one in reader.found if one.out]) > _length(reader.found) * 0.6:
        reader.found = [replace(one, out="") for one in reader.found]  # the names do not mean what they say
    if _length([one for one in reader.found if one.link]) > _length(reader.found) * 0.6:
        reader.found = [replace(one, link=False) for one in reader.found]  # a link that was never closed
    inside = [one for one in reader.found if one.inside]
    chosen = inside if _length(inside) > _length(reader.found) * 0.4 else reader.found
    lines = [Line(one.text, True, one.kind, one.out, one.link) for one in chosen]
    if titled and not any(line.kind is BlockKind.HEADLINE and not line.out for line in lines):
        headline = next((one.text for one in reader.found if one.kind is BlockKind.HEADLINE and not one.out), "")
        headline = headline or reader.meta.get("og:title", "") or reader.title
        if headline:
            lines.insert(0, Line(headline.strip(), True, BlockKind.HEADLINE))
    head = head_of({"date": reader.time, **reader.meta}, reader.scripts) | {"language": reader.language}
    return lines, head


def _length(found: list[_Found]) -> int:
    return sum(len(one.text) for one in found)


def _read(text: str, *, skip: bool) -> _Reader:
    reader = _Reader(skip=skip)
    end = text.rfind(">") + 1
    if "<" in text[end:]:
        text = text[: text.index("<", end)]  # html.parser takes quadratic time on tags that are never closed
    reader.feed(text)
    reader.close()
    return reader
