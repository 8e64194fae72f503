"""A saved web page to lines, by its markup alone (html.parser): headings, paragraphs, lists, quotes, captions.

No script runs and nothing is fetched. What the page calls navigation, footer, form or aside is not read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from reader.intake.byline import byline
from reader.intake.furniture import furniture
from reader.intake.lines import Line, clean, lines_of
from reader.intake.page import person
from reader.intake.page_head import head_of
from reader.intake.page_title import told_headline
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
_LABEL_LIMIT, _LABEL_WORDS = 40, 5
"""A short line above a marked headline: the kicker right above it, else a part of the page's head."""
_SIGN = re.compile(r"[►▶■●]\s+(?=.{60})")
_LARGE = 0.5
"""A part of the page with more than this share of the text is the article, whatever its name says."""
_DEPTH = 400
"""Deeper nesting than this is not followed (a page of 100,000 open tags must not hang)."""


@dataclass(frozen=True, slots=True)
class _Found:
    kind: BlockKind | None
    text: str
    inside: bool
    """Inside an <article>."""
    regions: tuple[int, ...]
    """Numbers of the parts around it that are named as something else, the outermost first."""
    link: bool
    out: str = ""


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
        self.found += [_Found(kind, part, self._inside > 0, regions, link) for part in parts]


def lines_of_html(text: str, *, titled: bool = True) -> tuple[list[Line], dict[str, str]]:
    """Return the lines of a page and what its head tells: author, date (ISO 8601), outlet, language.

    ``titled``: where the page marks no headline, its title stands for one.
    """
    text = clean(text)
    reader = _read(text, skip=True)
    if not reader.found:
        reader = _read(text, skip=False)
    reader.found = _named(reader.found, reader.regions)
    if _length([one for one in reader.found if one.link]) > _length(reader.found) * 0.6:
        reader.found = [replace(one, link=False) for one in reader.found]  # a link that was never closed
    head = head_of({"date": reader.time, **reader.meta}, reader.scripts) | {"language": reader.language}
    head["author"] = head["author"] or ", ".join(dict.fromkeys(reader.authors[:1]))
    told = (head.pop("headline"), reader.meta.get("og:title", ""), reader.title)
    if titled:
        reader.found = _headed(reader.found, told, head["outlet"])
    inside = [one for one in reader.found if one.inside]
    chosen = inside if _length(inside) > _length(reader.found) * 0.4 else reader.found
    lines = [Line(one.text, True, one.kind, one.out, one.link) for one in chosen]
    if titled and not any(line.kind is BlockKind.HEADLINE and not line.out for line in lines):
        marked = next((one.text for one in reader.found if one.kind is BlockKind.HEADLINE and not one.out), "")
        if headline := marked or told_headline([line.text for line in lines if not line.out], told)[0]:
            lines.insert(0, Line(headline, True, BlockKind.HEADLINE))
    return lines, head


def _named(found: list[_Found], reasons: list[str]) -> list[_Found]:
    """Tell the reason of every line in a part that is named as something else; a large part's name means nothing."""
    sizes: dict[int, int] = {}
    for one in found:
        for region in one.regions:
            sizes[region] = sizes.get(region, 0) + len(one.text)
    whole = _length(found)
    named = [
        replace(one, out=next((reasons[part] for part in one.regions if sizes[part] <= whole * _LARGE), ""))
        for one in found
    ]
    if _length([one for one in named if one.out]) > whole * 0.6:
        return found  # the names do not mean what they say
    return named


def _headed(found: list[_Found], told: tuple[str, ...], outlet: str) -> list[_Found]:
    """The headline where the head tells it and a line says it; above it, lists and the outlet's name are no article."""
    found = [
        replace(one, out=one.out or "about the outlet or author", kind=None)
        if outlet and one.text.casefold() == outlet.casefold()
        else one
        for one in found
    ]
    open_lines = [index for index, one in enumerate(found) if not one.out]
    text, place = told_headline([found[index].text for index in open_lines], told)
    marked = [index for index in open_lines if found[index].kind is BlockKind.HEADLINE]
    if place >= 0 and not marked and len(found[open_lines[place]].text) == len(text):
        found[open_lines[place]] = replace(found[open_lines[place]], kind=BlockKind.HEADLINE)
        marked = [open_lines[place]]
    above = [index for index in open_lines if marked and index < marked[0]]
    kicker = any(found[index].kind is BlockKind.KICKER for index in above)
    for index in reversed(above):
        one = found[index]
        if _is_told_elsewhere(one, text):
            continue
        right_above = index == above[-1] and one.kind is not BlockKind.LIST and not one.link
        if right_above and not kicker and len(re.findall(r"[^\W\d_]", one.text)) > 3:
            found[index] = replace(one, kind=BlockKind.KICKER)
            kicker = True
        else:
            found[index] = replace(one, out="page navigation")
    return found


def _is_told_elsewhere(one: _Found, headline: str) -> bool:
    """A line above the headline that other rules know, or that is too long for a label."""
    return (
        one.kind in (BlockKind.KICKER, BlockKind.CAPTION)
        or len(one.text) > (60 if one.kind is BlockKind.LIST else _LABEL_LIMIT)
        or (one.kind is not BlockKind.LIST and len(one.text.split()) > _LABEL_WORDS)
        or one.text[-1] in ".!?"
        or one.text == headline
        or byline(one.text) is not None
        or furniture(one.text) is not None
    )


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
