"""A file or a text to an Article, by its content first and its suffix second."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from reader.errors import ContentError, FileError
from reader.intake.byline import outlet_of
from reader.intake.decoding import decode
from reader.intake.plain import article_of_lines, article_of_plain
from reader.text.article import Article

_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
LIMIT = 64 * 1024 * 1024
"""Largest file that is read, in bytes."""


def read_article(path: Path) -> Article:
    """Return the article in a file.

    Raises FileError where the file cannot be read, ContentError where it holds no article.
    """
    data = _bytes_of(path)
    text = decode(data, f"The file {path.name}")
    if not text.strip("\ufeff\x00 \t\r\n"):
        raise ContentError(
            f"The file {path.name} is empty.", hint="Open a file that holds an article, or paste its text."
        )
    source, outlet = str(path), outlet_of(path.stem)
    if path.suffix.lower() in (".html", ".htm", ".xhtml") or _HTML.match(text[:1000]):
        from reader.intake.html import lines_of_html

        lines, head = lines_of_html(text)
        article = article_of_lines(lines, source=source, outlet=head["outlet"] or outlet)
        return replace(article, author=article.author or head["author"], date=head["date"] or article.date)
    if path.suffix.lower() in (".md", ".markdown"):
        from reader.intake.markdown import lines_of_markdown

        return article_of_lines(lines_of_markdown(text), source=source, outlet=outlet)
    return article_of_plain(text, source=source, outlet=outlet)


def article_from_text(text: str, *, source: str = "", outlet: str = "") -> Article:
    """Return the article of a pasted or fetched plain text. Raises ContentError where there is no text."""
    return article_of_plain(text, source=source, outlet=outlet)


def _bytes_of(path: Path) -> bytes:
    hint = "Choose another file, or paste the text."
    try:
        if path.is_dir():
            raise FileError(f"{path.name or path} is a folder, not a file.", hint=hint)
        if path.exists() and not path.is_file():
            raise FileError(f"{path.name} is not an ordinary file.", hint=hint)
        size = path.stat().st_size
        if size > LIMIT:
            raise FileError(
                f"The file {path.name} is too large: {size // 2**20} MB, the limit is {LIMIT // 2**20} MB.", hint=hint
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileError(f"The file {path} does not exist or is no longer there.", hint=hint) from error
    except PermissionError as error:
        raise FileError(f"You have no permission to read the file {path}.", hint=hint) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FileError(f"The file {path} cannot be read: {reason}.", hint=hint) from error
