"""A file or a text to an Article, by its content first and its suffix second."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.errors import ContentError, FileError
from reader.intake.byline import outlet_of
from reader.intake.decoding import decode, decode_page
from reader.intake.formats import page_of_bytes, page_of_text
from reader.intake.page import Page
from reader.intake.plain import article_of_lines, article_of_plain
from reader.paths import readable
from reader.text.article import TEASER_REASON, Article, BlockKind, LeftOut
from reader.text.language import language_of

_MARKED_UP = (".html", ".htm", ".xhtml")
_TEASER_BLOCKS, _TEASER_LENGTH = 2, 700
"""No more paragraphs and code points than this beside a paywall's line: only the teaser is there."""
LIMIT = 64 * 1024 * 1024
"""Largest file that is read, in bytes."""


def read_article(path: Path) -> Article:
    """Return the article in a file.

    Raises FileError where the file cannot be read, ContentError where it holds no article.
    """
    data = _bytes_of(path)
    name, suffix = readable(path.name), path.suffix.lower()
    source, outlet = readable(path), outlet_of(readable(path.stem))
    page = page_of_bytes(data, name, suffix)
    text = ""
    if page is None:
        text = decode_page(data, name) if suffix in _MARKED_UP else decode(data, name)
        if not text.strip("\ufeff\x00 \t\r\n"):
            raise ContentError(f"{name} is empty.", hint="Open a file that holds an article, or paste its text.")
        page = page_of_text(text, suffix)
    if page is None:
        return finished(article_of_plain(text, source=source, outlet=outlet))
    return article_of_page(page, source=source, outlet=outlet)


def article_of_page(page: Page, *, source: str = "", outlet: str = "") -> Article:
    """Return the article of a page; ``outlet`` where it tells none. Raises ContentError where there is no text."""
    article = article_of_lines(page.lines, source=source, outlet=page.outlet or outlet, weighed=page.weighed)
    article = replace(
        article,
        author=article.author or page.author,
        date=page.date or article.date,
        left_out=(*article.left_out, *page.left_out),
    )
    return finished(article, told=page.language)


def article_from_text(text: str, *, source: str = "", outlet: str = "") -> Article:
    """Return the article of a pasted or fetched plain text. Raises ContentError where there is no text."""
    return finished(article_of_plain(text, source=source, outlet=outlet))


def article_of_fragment(html: str, text: str) -> Article:
    """Return the article of a copied part of a page: ``html`` as browsers and office programs put it on the clipboard.

    Its markup tells headings from paragraphs. Where it holds hardly any (one block of <br> lines, a table) or less
    than the plain ``text``, the text is read. Raises ContentError where there is no text.
    """
    from reader.intake.html import lines_of_html

    lines, head = lines_of_html(html, titled=False, whole=False)
    kinds = {line.kind for line in lines}
    said = sum(len("".join(line.text.split())) for line in lines)
    if BlockKind.PARAGRAPH not in kinds or len(lines) < 2 or said < 0.9 * len("".join(text.split())):
        return article_from_text(text)
    return article_of_page(Page(lines, language=head["language"], weighed=True))


def finished(article: Article, *, told: str = "") -> Article:
    """Return the article with its language (by its words; ``told``: by its markup, where they say nothing)
    and, where only the teaser of a paid article is there, with the paywall's line saying so."""
    text = "\n".join(block.text for block in article.parts())
    language = language_of(text) or told or "de"
    return replace(article, language=language, left_out=_with_teaser_notice(article))


def _with_teaser_notice(article: Article) -> tuple[LeftOut, ...]:
    prose = [block for block in article.blocks if block.kind in (BlockKind.LEAD, BlockKind.PARAGRAPH)]
    first = next((n for n, line in enumerate(article.left_out) if line.reason.startswith("paywall")), None)
    if first is None or len(prose) > _TEASER_BLOCKS or sum(len(block.text) for block in prose) > _TEASER_LENGTH:
        return article.left_out
    line = replace(article.left_out[first], reason=TEASER_REASON)
    return (*article.left_out[:first], line, *article.left_out[first + 1 :])


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
