"""The markup of a page, read once from begin to end: pieces of text, and the elements that they stand in.

Every step takes the same time however deep the page is nested: each open element knows what it has from those around
it, so nothing ever walks up to the page's root.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

from reader.intake.caption import is_credit_only
from reader.intake.lines import lines_of
from reader.intake.markup import AGAIN, BLOCKS, FLOWING, INLINE, KINDS, SKIPPED, VOID, Element, Found, Open
from reader.intake.page import person
from reader.intake.regions import NAMES, region_reason
from reader.intake.seams import is_kicker, seams_of
from reader.text.article import BlockKind

_KICKER = re.compile(r"kicker|dachzeile|overline|topline|spitzmarke|eyebrow", re.IGNORECASE)
_CAPTION = re.compile(
    r"(?<!cta)(?<!form)(?<!video)(?:^|[\s_-])(?:captions?|bildunterschrift|bildtext|bildlegende)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:(?:author|autor)(?:s|en|in)?(?:[_-]{0,2}(?:name|link))?|byline|fn|creator__name)(?:\s|$)"
)
CREDIT = re.compile(r"credit|copyright|photographer|fotograf|bildquelle|rights|quelle|source", re.IGNORECASE)
_CONTROLS = frozenset(["button", "input", "select", "textarea", "iframe", "audio", "video"])
_NOTED = re.compile(r"(?:\w{4,}|[.!?,;:][\"“”»«)]*|[“”»«])$")
"""What a footnote's mark stands after; a unit before its power is shorter."""
_SEAMS = 50
"""Most seams of one text that divide it."""
_SAID = re.compile(r"[.!?][\"“»)]*\s*$")
_SAID_WORDS, _CELL_PARTS, _CELL = 4, 12, 400
"""A cell that holds a sentence has so many words; pieces and code points of it that are looked at."""
_COMMENT_END = re.compile(r"--!?>")
_SIGN = re.compile(r"[►▶■●]\s+(?=.{60})")
_BACK = 12
"""Open elements above a tag that are looked at for an end that was left out."""


class PageReader(HTMLParser):
    """What is found: text, the head's values, scripts of metadata, names of authors."""

    def __init__(self, *, skip: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.skip = skip
        self.found: list[Found] = []
        self.elements: list[Element] = []
        self.meta: dict[str, str] = {}
        self.title = ""
        self.language = ""
        self.scripts: list[str] = []
        self.time = ""
        self.authors: list[str] = []
        self._script: list[str] | None = None
        self._open: list[Open] = []
        self._counts: Counter[str] = Counter()
        self._name: list[str] | None = None
        self._cell_parts = False
        self._marks: list[tuple[int, int]] = []
        self._met: list[int] = []
        self._ended = False
        self._direct = False
        self._breaks: list[int] = []
        self._pictured = -1
        self._skipping = ""
        self._skipped = 0
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if self._ended and self._text:
            self._met.append(len(self._text))
        self._ended = False
        if tag == "html":
            self.language = given.get("lang", "")[:2].lower()
        if tag == "meta":
            name = given.get("property") or given.get("name") or given.get("itemprop") or ""
            self.meta.setdefault(name.lower(), given.get("content", ""))
        if tag == "time" and not self.time:
            self.time = given.get("datetime", "")
        if tag in VOID:
            if tag in ("br", "hr"):
                self._flush()
            elif tag == "img":
                self._pictured = self._open[-1].number if self._open else -1
            elif tag == "input" and given.get("type") != "hidden":
                self._control(tag, given)
            return
        if self._skipping:
            self._skipped += tag == self._skipping
            return
        hidden = "hidden" in given or "display:none" in given.get("style", "").replace(" ", "").lower()
        if tag in ("script", "style") or (self.skip and (tag in SKIPPED or hidden)):
            self._flush()
            self._control(tag, given)
            self._skipping, self._skipped = tag, 1
            if tag == "script" and "ld+json" in given.get("type", ""):
                self._script = []
            return
        quoted = tag == "footer" and bool(self._open) and self._open[-1].kind is BlockKind.QUOTE
        reason = region_reason(tag, given) if self.skip and not quoted else ""
        if tag in BLOCKS or reason or self._is_part(tag):
            self._flush()
            if tag in BLOCKS:
                self._end_left_out(tag)
        elif tag in ("td", "th"):
            self._next_cell()
        elif self._open and self._open[-1].kind is BlockKind.CAPTION:
            if self._is_apart(given):
                self._flush()
            self._breaks.append(len(self._text))
        self._push(tag, given, reason)

    def _push(self, tag: str, given: dict[str, str], reason: str) -> None:
        around = self._open[-1] if self._open else Open("", -1, None)
        told = given.get("rel") == "author" or given.get("itemprop") == "author"
        if (told or _NAMED.search(given.get("class", ""))) and not around.quiet:
            self._name = []
        kind = BlockKind.KICKER if _KICKER.search(given.get("class", "")) else KINDS.get(tag)
        if (
            tag in ("div", "p", "small")
            and kind in (None, BlockKind.PARAGRAPH)
            and _CAPTION.search(given.get("class", ""))
        ):
            kind = BlockKind.CAPTION
        if given.get("class") == "MsoTitle":  # a text saved as a page by Word
            kind = BlockKind.HEADLINE
        names = " ".join(given[name] for name in NAMES if given.get(name))
        self.elements.append(Element(tag, around.number, names, reason))
        self._counts[tag] += 1
        self._open.append(
            Open(
                tag,
                len(self.elements) - 1,
                around.kind if kind is None or not _gives_way(around.kind, kind) else kind,
                around.link or (tag == "a" and ("href" in given or not (given.get("name") or given.get("id")))),
                around.quiet or bool(reason),
                around.pre or tag == "pre",
                around.title or tag == "title",
            )
        )

    def _control(self, tag: str, given: dict[str, str]) -> None:
        """Note a button or field: what stands beside it is something to be used, not to be read."""
        if tag in _CONTROLS and not self._skipping:
            around = self._open[-1].number if self._open else -1
            self.elements.append(Element(tag, around, given.get("class", ""), ""))

    def _is_part(self, tag: str) -> bool:
        """Elements of a page's own making are parts, but for those within a paragraph."""
        return "-" in tag and not self._counts["p"]

    def _is_apart(self, given: dict[str, str]) -> bool:
        """In a caption: a credit by its name, or what follows a sentence without a space (a line of its own)."""
        before = "".join(self._text[-1:])
        return bool(before.strip()) and (bool(CREDIT.search(given.get("class", ""))) or before[-1] in ".!?)")

    def _end_left_out(self, tag: str) -> None:
        """End a paragraph at the next block, an entry of a list at the next entry, as browsers do."""
        for place in range(len(self._open) - 1, max(-1, len(self._open) - 1 - _BACK), -1):
            name = self._open[place].tag
            if (name == "p" and tag not in ("br", "hr")) or (name == tag and tag in AGAIN):
                self._close(place)
                return
            if name in AGAIN.get(tag, ()) or (tag not in AGAIN and name not in INLINE):
                return

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            self._skipped -= tag == self._skipping
            if not self._skipped:
                self._skipping = ""
                if self._script is not None:
                    self.scripts.append("".join(self._script))
                    self._script = None
            return
        if self._name and tag in ("a", "span", "li", "p", "div", "address"):
            said = "".join(self._name)
            if name := person(re.sub(r"^\s*[Vv]on\b:?", "", said)):
                self.authors.append(name)
            if name or len(said) > 80:
                self._name = None
        if not self._counts[tag]:
            return
        top = self._open[-1]
        if (
            tag in BLOCKS
            or self._is_part(tag)
            or (top.tag == tag and (self._is_kicker(top) or self.elements[top.number].reason))
        ):
            self._flush()
        self._ended = tag in INLINE or tag == "time"
        place = len(self._open) - 1
        while self._open[place].tag != tag:
            place -= 1
        self._close(place)

    def _is_kicker(self, one: Open) -> bool:
        names = self.elements[one.number].names
        return bool(_KICKER.search(names)) or (one.kind is BlockKind.HEADLINE and "label" in names)

    def _close(self, place: int) -> None:
        for one in self._open[place:]:
            self._counts[one.tag] -= 1
        del self._open[place:]

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)
        elif not self._skipping:
            names = {one.tag for one in self._open[-4:]}
            number = "sup" in names and re.fullmatch(r"\s*[\[(]?\d{1,3}[\])]?\s*", data)
            if number and ("a" in names or _NOTED.search("".join(self._text[-2:]))):
                return  # the mark of a footnote
            self._ended = False
            self._text.append(data)
            top = self._open[-1] if self._open else Open("", -1, None)
            self._marks.append((len(data.strip()) if top.link else 0, -1 if data.isspace() else top.number))
            self._direct = self._direct or (top.tag in BLOCKS and not data.isspace())
            if self._name is not None:
                self._name.append(data)

    def parse_comment(self, i: int, report: bool = True) -> int:
        """End a comment where HTML ends it. WORKAROUND: the html.parser of older Pythons (3.11.7) ends it at "-- >"
        too, as in the "o-- >0" of a script that was commented out.
        """
        end = _COMMENT_END.search(self.rawdata, i + 4)
        return end.end() if end else -1

    def close(self) -> None:
        super().close()
        self._flush()

    def _next_cell(self) -> None:
        """Short cells of a row stand in one line; a cell of paragraphs (a table for layout) is a part of its own."""
        if self._cell_parts or self._ends_sentence():
            self._flush()
        elif any(map(str.strip, self._text)):
            self._text.append(" | ")
            self._marks.append((0, -1))
        self._cell_parts = False

    def _ends_sentence(self) -> bool:
        """Whether the cell that ends here holds a sentence."""
        said: list[str] = []
        for text in reversed(self._text[-_CELL_PARTS:]):
            if text == " | ":
                break
            said.insert(0, text)
        cell = "".join(said)[-_CELL:]
        return _SAID.search(cell) is not None and len(cell.split()) >= _SAID_WORDS

    def _flush(self) -> None:
        text, marks, breaks = self._text, self._marks, self._breaks
        met, direct = self._met, self._direct
        self._text, self._marks, self._breaks, self._met, self._direct = [], [], [], [], False
        if not "".join(text).strip():
            return
        top = self._open[-1] if self._open else Open("", -1, None)
        cuts = seams_of(text, met)
        if len(cuts) > _SEAMS or direct or top.kind is not None or top.tag in FLOWING or top.title:
            if top.kind is BlockKind.HEADLINE and len(cuts) == 1 and is_kicker("".join(text[: cuts[0]])):
                self._add(replace(top, kind=BlockKind.KICKER), text[: cuts[0]], marks[: cuts[0]], [])
                text, marks, cuts = text[cuts[0] :], marks[cuts[0] :], []
            for place in cuts:
                text[place] = f" {text[place]}"
            self._add(top, text, marks, breaks)
        else:
            for start, end in pairwise([0, *cuts, len(text)]):
                self._add(top, text[start:end], marks[start:end], breaks if not cuts else [])

    def _add(self, top: Open, pieces: list[str], marks: list[tuple[int, int]], breaks: list[int]) -> None:
        """Keep what has been read as a piece of the page."""
        raw = "".join(pieces)
        text = re.sub(r"[ \t\n\r\f]+", " ", raw).strip(" ")
        if not text.strip():
            return
        if top.title:
            self.title = self.title or text
            return
        linked = sum(length for length, _ in marks)
        inner = next((number for _, number in marks if number >= 0), -1)
        self._cell_parts = True
        link = linked >= 0.9 * len(text) or (linked >= 0.7 * len(text) and text[-1] not in '.!?:“"»)')
        parts = [line.text for line in lines_of(raw)] if top.pre else [_SIGN.sub("", text, count=1)]
        if top.kind is BlockKind.HEADLINE:
            parts = [text.lstrip(":|–—-/· ") or text]  # left over from a kicker inside
        for place in breaks[:_BACK]:
            before, after = ("".join(some).strip() for some in (pieces[:place], pieces[place:]))
            if before and is_credit_only(after):
                parts = [" ".join(before.split()), " ".join(after.split())]
                break
        inside = self._counts["article"] > 0
        parent = self.elements[top.number].parent if top.number >= 0 else -1
        pictured = self._pictured >= 0 and self._pictured in (top.number, parent)
        self._pictured = -1
        self.found += [
            Found(top.kind, part, inside, top.number, link, linked, inner=inner, pictured=pictured) for part in parts
        ]


def _gives_way(around: BlockKind | None, kind: BlockKind) -> bool:
    """Whether an element within another has a kind of its own: in a paragraph, or as the kicker of a headline."""
    return around in (None, BlockKind.PARAGRAPH) or (around is BlockKind.HEADLINE and kind is BlockKind.KICKER)


def read_markup(text: str, *, skip: bool) -> PageReader:
    """Read a page; ``skip`` leaves out what no page shows and parts that are never the article."""
    reader = PageReader(skip=skip)
    end = text.rfind(">") + 1
    if "<" in text[end:]:
        text = text[: text.index("<", end)]  # html.parser takes quadratic time on tags that are never closed
    reader.feed(text)
    reader.close()
    return reader
