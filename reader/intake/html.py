"""A saved web page to lines, by its markup alone (html.parser): headings, paragraphs, lists, quotes, captions.

No script runs and nothing is fetched. What the page calls navigation, footer, form or aside is not read.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from reader.intake.byline import parse_date
from reader.intake.lines import Line, clean
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


class _Reader(HTMLParser):
    def __init__(self, *, skip: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.skip = skip
        self.found: list[tuple[BlockKind | None, str, bool]] = []
        self.meta: dict[str, str] = {}
        self.title = ""
        self.language = ""
        self._open: list[tuple[str, BlockKind | None]] = []
        self._skipping: list[str] = []
        self._text: list[str] = []
        self._inside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = given.get("lang", "")[:2].lower()
        if tag == "meta":
            name = given.get("property") or given.get("name") or ""
            self.meta.setdefault(name.lower(), given.get("content", ""))
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
            return
        if tag in _BLOCKS:
            self._flush()
        kind = BlockKind.KICKER if _KICKER.search(given.get("class", "")) else _KINDS.get(tag)
        if len(self._open) < _DEPTH:
            self._open.append((tag, kind))
        self._inside += tag == "article"

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag == self._skipping[0]:
                self._skipping.pop()
            return
        if tag in _BLOCKS or any(kind for name, kind in self._open[-1:] if name == tag):
            self._flush()
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place][0] == tag:
                del self._open[place:]
                break
        self._inside = max(0, self._inside - (tag == "article"))

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self._text.append(data)

    def close(self) -> None:
        super().close()
        self._flush()

    def _flush(self) -> None:
        text = re.sub(r"[ \t\n\r\f]+", " ", "".join(self._text)).strip(" ")
        self._text.clear()
        if not text.strip():
            return
        names = [name for name, _ in self._open]
        if "title" in names:
            self.title = self.title or text
            return
        kinds = [kind for _, kind in self._open if kind is not None]
        kind = next((one for one in kinds if one is not BlockKind.PARAGRAPH), kinds[-1] if kinds else None)
        self.found.append((kind, text, self._inside > 0))


def lines_of_html(text: str, *, titled: bool = True) -> tuple[list[Line], dict[str, str]]:
    """Return the lines of a page and what its head tells: author, date (ISO 8601), outlet, language.

    ``titled``: where the page marks no headline, its title stands for one.
    """
    text = clean(text)
    reader = _read(text, skip=True)
    if not reader.found:
        reader = _read(text, skip=False)
    inside = [found for found in reader.found if found[2]]
    whole = sum(len(found[1]) for found in reader.found)
    chosen = inside if sum(len(found[1]) for found in inside) > whole * 0.4 else reader.found
    lines = [Line(line, True, kind) for kind, line, _ in chosen]
    if titled and not any(line.kind is BlockKind.HEADLINE for line in lines):
        headline = next((found[1] for found in reader.found if found[0] is BlockKind.HEADLINE), "")
        headline = headline or reader.meta.get("og:title", "") or reader.title
        if headline:
            lines.insert(0, Line(headline.strip(), True, BlockKind.HEADLINE))
    published = reader.meta.get("article:published_time", "") or reader.meta.get("date", "")
    head = {
        "author": reader.meta.get("author", "").strip(),
        "date": parse_date(published[:16]),
        "outlet": reader.meta.get("og:site_name", "").strip(),
        "language": reader.language,
    }
    return lines, head


def _read(text: str, *, skip: bool) -> _Reader:
    reader = _Reader(skip=skip)
    end = text.rfind(">") + 1
    if "<" in text[end:]:
        text = text[: text.index("<", end)]  # html.parser takes quadratic time on tags that are never closed
    reader.feed(text)
    reader.close()
    return reader
