"""Markdown to lines: headings, lists, quotes; emphasis and links become their text; the fields above it are read."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.intake.byline import parse_date
from reader.intake.lines import Line, clean, lines_of
from reader.intake.page import Page, person
from reader.text.article import BlockKind

_INLINE = (
    (re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)"), "\ue000\\1\ue001"),
    (re.compile(r"(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*_])"), r"\2"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
)
_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")


_LINK = re.compile("(?:[-*+•]\\s+)?\ue000[^\ue001]*\ue001[\\s|·,;]*(?:\ue000[^\ue001]*\ue001[\\s|·,;]*)*")
_MARKS = str.maketrans("", "", "\ue000\ue001")
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(r"^(\w+):[ ]*[\"']?(.*?)[\"']?[ ]*$", re.MULTILINE)


def page_of_markdown(text: str) -> Page:
    """Return the page of a Markdown text; clippers write author, date and outlet above it, between two rules."""
    text = clean(text)
    front = _FRONT.match(text[:20_000])
    told = {key.lower(): value for key, value in _FIELD.findall(front[1])} if front else {}
    date = next((told[key] for key in ("published", "date", "datum") if told.get(key)), "")
    return Page(
        lines_of_markdown(text),
        author=person(told.get("author", "") or told.get("autor", "")),
        date=parse_date(date[:16]) or parse_date(date[:10]),
        outlet=told.get("site", "") or told.get("outlet", ""),
    )


def lines_of_markdown(text: str) -> list[Line]:
    """Return the lines of a Markdown text with the kinds its marks give."""
    text = _FRONT.sub("", clean(text)).translate(_MARKS)
    for pattern, kept in _INLINE:
        text = pattern.sub(kept, text)
    lines = []
    for marked in lines_of(text):
        line = replace(marked, text=marked.text.translate(_MARKS), link=_LINK.fullmatch(marked.text) is not None)
        heading = _HEADING.match(line.text)
        if heading:
            kind = BlockKind.HEADLINE if len(heading[1]) == 1 else BlockKind.HEADING
            lines.append(Line(heading[2], True, kind))
        elif line.text.startswith("> "):
            lines.append(Line(line.text[2:].strip(), line.gap, BlockKind.QUOTE))
        elif re.match(r"[-*+]\s+\S", line.text):
            lines.append(Line(line.text[1:].strip(), line.gap, BlockKind.LIST, link=line.link))
        elif line.text.strip():
            lines.append(line)
    return lines
