"""Markdown to lines: headings, lists, quotes; emphasis and links become their text; the fields above it are read."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.intake.byline import parse_date
from reader.intake.lines import Line, clean, lines_of
from reader.intake.page import Page, person
from reader.text.article import BlockKind

_INLINE = (
    (re.compile(r"!\[(?:Image \d+:? ?)?([^\]\n]*)\]\([^)\n]*\)"), "\ue002\\1\ue003"),
    (
        re.compile(r"\[([^\]\[\n]{1,300})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?: [^()\n]{0,300})?\)"),
        "\ue000\\1\ue001",
    ),
    (re.compile(r"(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*_])([*_])(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*_])"), r"\2"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
)
_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")


_LINK = re.compile("(?:[-*+•]\\s+)?\ue000[^\ue001]*\ue001[\\s|·,;]*(?:\ue000[^\ue001]*\ue001[\\s|·,;]*)*")
_PICTURE = re.compile("(?:\ue000)?\ue002([^\ue003]*)\ue003(?:\ue001)?")
_BENEATH = "part of the page beside or below the text"
_MARKS = str.maketrans("", "", "\ue000\ue001\ue002\ue003")
_FETCHED = re.compile(r"\A((?:(?:Title|URL Source|Published Time):.*\n\s*)+)Markdown Content:\n")
"""What services that turn pages into Markdown put above it."""
_LISTED = re.compile(r"^(?:author|autor)s?:\s*\n\s*-\s+(.+)$", re.MULTILINE | re.IGNORECASE)
_UNDERLINED = re.compile(r"^(?![#>*+|-] |\s|\d+\. )(\S.{0,200}[^\s.,;])\n(={3,}|-{3,})[ ]*$", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^[\w-]{1,12}\](?!:)")
_NOTE = re.compile(r"\[\^[\w-]{1,12}\]:\s*")
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FIELD = re.compile(r"^(\w[\w ]*):[ ]*[\"']?(.*?)[\"']?[ ]*$", re.MULTILINE)


def page_of_markdown(text: str) -> Page:
    """Return the page of a Markdown text; clippers write author, date and outlet above it, between two rules."""
    text = clean(text)
    front = _FRONT.match(text[:20_000]) or _FETCHED.match(text[:20_000])
    told = {key.lower().rpartition(" ")[2]: value for key, value in _FIELD.findall(front[1])} if front else {}
    lines = lines_of_markdown(text)
    title = told.get("title", "") or told.get("titel", "")
    if title and not any(line.kind is BlockKind.HEADLINE for line in lines):
        lines.insert(0, Line(title, True, BlockKind.HEADLINE))
    date = next((told[key] for key in ("published", "time", "date", "datum") if told.get(key)), "")
    return Page(
        lines,
        author=_author(told.get("author", "") or told.get("autor", ""), front[1] if front else ""),
        date=parse_date(date[:16]) or parse_date(date[:10]),
        outlet=told.get("site", "") or told.get("outlet", ""),
    )


def _author(told: str, front: str) -> str:
    """The name in the field, or in the list beneath it; notes programs put it in double brackets."""
    listed = _LISTED.search(front)
    return person((told or (listed[1] if listed else "")).strip("[]\"' "))


def lines_of_markdown(text: str) -> list[Line]:
    """Return the lines of a Markdown text with the kinds its marks give."""
    text = _FETCHED.sub("", _FRONT.sub("", clean(text))).translate(_MARKS)
    text = _UNDERLINED.sub(lambda line: f"{'#' if line[2][0] == '=' else '##'} {line[1]}", text)
    text = _NOTE_MARK.sub("", text)
    for pattern, kept in _INLINE:
        text = pattern.sub(kept, text)
    lines = []
    for marked in lines_of(text):
        picture = _PICTURE.fullmatch(marked.text.strip())
        if picture or (note := _NOTE.match(marked.text)):
            text = picture[1] if picture else marked.text
            if picture and text.strip():
                lines.append(Line(text.strip(), True, BlockKind.CAPTION))
            elif not picture and note:
                lines.append(Line(marked.text[note.end() :], True, BlockKind.PARAGRAPH, out=_BENEATH))
            continue
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
