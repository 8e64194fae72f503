"""Notes and highlights as Markdown or HTML: each passage with the user's words, the source and its date."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from reader.errors import FileError
from reader.settings import write_atomically

_STYLE = (
    "body{max-width:42em;margin:3em auto;padding:0 1em;font-family:Georgia,serif;line-height:1.5}"
    "blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #9a3d86}.meta{color:#6b6860;font-size:.9em}"
)


@dataclass(frozen=True, slots=True)
class Source:
    """Where passages come from; empty strings where it is not known."""

    headline: str
    outlet: str = ""
    author: str = ""
    date: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation with what the user wrote on it. ``language`` 'de' or 'en'; ``noted``: when, as YYYY-MM-DD."""

    source: Source
    quote: str
    text: str = ""
    language: str = "de"
    noted: str = ""


def save_notes(path: Path, passages: Sequence[Passage], *, title: str = "Notes") -> None:
    """Write .md or .html by the suffix of ``path``, whole or not at all. Raises FileError."""
    text = as_html(passages, title) if path.suffix.casefold() in (".html", ".htm") else as_markdown(passages, title)
    try:
        write_atomically(path, text)
    except OSError as error:
        raise FileError(f"{path.name} cannot be written: {error.strerror or error}.") from error


def as_markdown(passages: Sequence[Passage], title: str = "Notes") -> str:
    """Return the passages by article, in the order given."""
    lines = [f"# {_plain(title)}", ""]
    for source, found in _by_source(passages):
        lines += [f"## {_plain(source.headline) or 'Untitled'}", ""]
        told = " · ".join(_plain(part) for part in (source.outlet, source.author, source.date) if part)
        if told:
            lines += [told, ""]
        if _is_web(source.address):
            lines += [f"<{_linkable(source.address)}>", ""]
        for passage in found:
            lines.append("  \n".join(f"> {_plain(line)}" for line in passage.quote.splitlines() or [""]))
            lines.append("")
            if passage.text:
                # A line of the note stays a line: two blanks at the end.
                lines += ["  \n".join(_plain(line) for line in passage.text.splitlines()), ""]
            if passage.noted:
                lines += [f"*{_said(passage)}*", ""]
    return "\n".join(lines).rstrip() + "\n"


def as_html(passages: Sequence[Passage], title: str = "Notes") -> str:
    """Return one HTML page without scripts or anything from elsewhere."""
    parts = [
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        f"<title>{html.escape(title)}</title>",
        f"<style>{_STYLE}</style>\n</head>\n<body>",
        f"<h1>{html.escape(title)}</h1>",
    ]
    for source, found in _by_source(passages):
        parts.append(f"<h2>{html.escape(source.headline) or 'Untitled'}</h2>")
        told = [html.escape(part) for part in (source.outlet, source.author, source.date) if part]
        if _is_web(source.address):
            address = html.escape(source.address, quote=True)
            told.append(f'<a href="{address}">{address}</a>')
        if told:
            parts.append(f'<p class="meta">{" · ".join(told)}</p>')
        for passage in found:
            quote = "<br>".join(html.escape(line) for line in passage.quote.splitlines())
            parts.append(f'<blockquote lang="{html.escape(passage.language)}">{quote}</blockquote>')
            if passage.text:
                parts.append(f"<p>{'<br>'.join(html.escape(line) for line in passage.text.splitlines())}</p>")
            if passage.noted:
                parts.append(f'<p class="meta">{html.escape(_said(passage))}</p>')
    return "\n".join([*parts, "</body>\n</html>\n"])


def _by_source(passages: Sequence[Passage]) -> list[tuple[Source, list[Passage]]]:
    found: dict[Source, list[Passage]] = {}
    for passage in passages:
        found.setdefault(passage.source, []).append(passage)
    return list(found.items())


def _said(passage: Passage) -> str:
    side = "translation" if passage.language == "en" else "original"
    return f"{side}, noted {passage.noted}"


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://"))


_MARKUP = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#&|~"})
_BLOCK = re.compile(r"\d{1,9}(?=[.)])|(?=[-+=])")
"""What makes a line a list, a rule or the line above a heading."""


def _plain(text: str) -> str:
    """Return text that Markdown shows as it is."""
    text = " ".join(text.split()).translate(_MARKUP)
    found = _BLOCK.match(text)
    return f"{text[: found.end()]}\\{text[found.end() :]}" if found else text


def _linkable(address: str) -> str:
    """Return an address that stands between angle brackets."""
    return "".join(quote(sign) if sign in "<>\\" or sign.isspace() else sign for sign in address)
