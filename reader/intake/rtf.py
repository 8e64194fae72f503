"""Rich text (.rtf, RTF 1.9): paragraphs, headings by style or outline level; no pictures, no notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from reader.errors import ContentError
from reader.intake.page import Page, Paragraph, lines_of_paragraphs

_TOKEN = re.compile(rb"\\([a-zA-Z]+)(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)")
_SKIPPED = frozenset(
    ["fonttbl", "colortbl", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl"]
).union(
    ["footerr", "footerf", "footnote", "annotation", "fldinst", "themedata", "colorschememapping", "datastore"],
    ["xmlnstbl", "listtable", "listoverridetable", "rsidtbl", "generator", "atnid", "atnauthor", "bkmkstart"],
    [
        "bkmkend",
        "nonshppict",
        "mmathPr",
        "pgdsctbl",
        "filetbl",
        "revtbl",
        "userprops",
        "latentstyles",
        "listtext",
        "pntext",
    ],
)
_SIGNS = {
    "tab": " ", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "cell": " | ", "nestcell": " | ",
}  # fmt: skip
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_CHARSETS = {161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251"}
_CHARSETS |= {238: "cp1250", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5"}
"""Code pages by the charset of a font."""
_DEPTH = 1000
"""Deeper nesting of groups is refused."""


@dataclass(slots=True)
class _State:
    skip: bool = False
    hidden: bool = False
    unicode_skip: int = 1
    styles: bool = False
    style: str = ""
    first: bool = True
    page: str = ""
    """Code page of the font, "" for the document's."""


@dataclass(slots=True)
class _Reader:
    page: str = "cp1252"
    bytes_page: str = ""
    text: list[str] = field(default_factory=list)
    bytes_: bytearray = field(default_factory=bytearray)
    paragraphs: list[Paragraph] = field(default_factory=list)
    style_names: dict[str, str] = field(default_factory=dict)
    style: str = ""
    level: int | None = None
    to_skip: int = 0
    fonts: dict[int, str] = field(default_factory=dict)
    font: int = 0

    def put(self, text: str, state: _State) -> None:
        self.settle()
        if state.styles and not state.skip:
            self.style_names[state.style] = self.style_names.get(state.style, "") + text
        elif not (state.skip or state.hidden):
            self.text.append(text)

    def settle(self) -> None:
        """Bytes of one character may be written as several \\'hh: decoded together."""
        if self.bytes_:
            self.text.append(self.bytes_.decode(self.bytes_page or self.page, errors="replace"))
            self.bytes_.clear()

    def end(self) -> None:
        self.settle()
        text = "".join(self.text).strip()
        text = re.sub(r"(?:\s*\|\s*)+$", "", text)
        name = self.style_names.get(self.style, "").strip(" ;").lower()
        level = self.level
        heading = re.match(r"(?:heading|überschrift)\s?(\d)", name)
        if name in ("title", "titel"):
            level = 0
        elif heading:
            level = int(heading[1])
        if text:
            self.paragraphs.append(Paragraph(text, level))
        self.text.clear()


def page_of_rtf(data: bytes, name: str) -> Page:
    """Return the document's page. Raises ContentError where it is nested absurdly."""
    reader = _Reader()
    stack = [_State()]
    at = 0
    while at < len(data):
        token = _TOKEN.match(data, at)
        if token is None:  # a lone backslash at the end
            break
        at = token.end()
        word, number, code, sign, brace, plain = token.groups()
        state = stack[-1]
        if brace == b"{":
            reader.settle()
            if len(stack) > _DEPTH:
                raise ContentError(f"{name} is nested deeper than {_DEPTH} groups; it is not read.")
            stack.append(replace(state, first=True))
            continue
        if brace == b"}":
            reader.settle()
            if len(stack) > 1:
                stack.pop()
            continue
        if word is not None:
            key = word.decode("ascii")
            if key == "bin" and number:
                at += max(0, int(number))
            _word(reader, state, key, int(number) if number else None)
        elif code is not None:
            if reader.to_skip:
                reader.to_skip -= 1
            elif state.styles:
                reader.put(bytes([int(code, 16)]).decode(reader.page, errors="replace"), state)
            elif not (state.skip or state.hidden):
                reader.bytes_page = state.page
                reader.bytes_.append(int(code, 16))
        elif sign is not None:
            _sign(reader, state, sign)
        elif plain is not None:
            dropped = min(reader.to_skip, len(plain))
            reader.to_skip -= dropped
            reader.put(plain[dropped:].decode(reader.page, errors="replace"), state)
        if token[0].strip():
            state.first = False
    reader.end()
    return Page(lines_of_paragraphs(reader.paragraphs))


def _sign(reader: _Reader, state: _State, sign: bytes) -> None:
    if sign == b"*" and state.first:
        state.skip = True
    elif sign in (b"\n", b"\r"):
        reader.end()
    elif sign in (b"{", b"}", b"\\", b"~", b"_"):
        reader.put({b"~": "\u00a0", b"_": "\u2011"}.get(sign, sign.decode()), state)


def _word(reader: _Reader, state: _State, word: str, number: int | None) -> None:
    if word == "u" and number is not None:
        reader.put(_unit(number), state)
        reader.to_skip = state.unicode_skip
    elif word == "uc" and number is not None:
        state.unicode_skip = min(max(number, 0), 10)
    elif word in _PAGES:
        reader.page = _PAGES[word]
    elif word == "ansicpg" and number is not None:
        try:
            "".encode(f"cp{number}")
            reader.page = f"cp{number}"
        except LookupError:
            reader.page = "utf-8" if number == 65001 else "cp1252"
    elif word == "stylesheet":
        state.styles = True
    elif word in _SKIPPED:
        state.skip = True
    elif word in ("v", "deleted"):
        state.hidden = number != 0
    elif word == "f" and number is not None:
        _font(reader, state, number)
    elif word == "fcharset" and number in _CHARSETS and reader.font:
        reader.fonts[reader.font] = _CHARSETS[number]
    elif word == "plain":
        state.hidden = False
    elif word == "s" and number is not None:
        if state.styles:
            state.style = str(number)
        else:
            reader.style = str(number)
    elif state.skip or state.styles:
        return
    elif word == "pard":
        reader.style, reader.level = "", None
    elif word == "outlinelevel" and number is not None:
        reader.level = number + 1 if number < 9 else None
    elif word in ("par", "row", "nestrow", "sect", "page"):
        reader.end()
    elif word in _SIGNS:
        reader.put(_SIGNS[word], state)


def _font(reader: _Reader, state: _State, number: int) -> None:
    """A font of the table is told its bytes by the charset that follows; one of the text has them."""
    reader.settle()
    if state.skip:
        reader.font = number + 1
    else:
        state.page = reader.fonts.get(number + 1, "")


def _unit(number: int) -> str:
    """RTF counts UTF-16 units as signed; halves of a pair are dropped (pictographs, no text of an article)."""
    code = number % 0x10000
    return "" if 0xD800 <= code <= 0xDFFF else chr(code)
