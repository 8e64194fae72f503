"""Markdown to lines: headings, lists, quotes; emphasis and links become their text."""

from __future__ import annotations

import re

from reader.intake.lines import Line, clean, lines_of
from reader.text.article import BlockKind

_INLINE = (
    (re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*_])"), r"\2"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
)
_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")


def lines_of_markdown(text: str) -> list[Line]:
    """Return the lines of a Markdown text with the kinds its marks give."""
    text = re.sub(r"\A---\n.*?\n---\n", "", clean(text), flags=re.DOTALL)
    for pattern, kept in _INLINE:
        text = pattern.sub(kept, text)
    lines = []
    for line in lines_of(text):
        heading = _HEADING.match(line.text)
        if heading:
            kind = BlockKind.HEADLINE if len(heading[1]) == 1 else BlockKind.HEADING
            lines.append(Line(heading[2], True, kind))
        elif line.text.startswith("> "):
            lines.append(Line(line.text[2:].strip(), line.gap, BlockKind.QUOTE))
        elif re.match(r"[-*+]\s+\S", line.text):
            lines.append(Line(line.text[1:].strip(), line.gap, BlockKind.LIST))
        else:
            lines.append(line)
    return lines
