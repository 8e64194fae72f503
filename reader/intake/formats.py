"""Which format a file is in (by its bytes, then its suffix), and its page. Readers are imported when needed."""

from __future__ import annotations

import re

from reader.errors import ContentError
from reader.intake.page import Page
from reader.text.article import BlockKind

_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_PASTE = "Open the page in a browser, copy the article and paste it here."
_FEED = re.compile(rb"[\xef\xbb\xbf\s]*<(?:rss|feed|rdf:RDF)\b")
_ABOVE = re.compile(rb"<!--.*?-->|<\?[^>]*>", re.DOTALL)
_FEEDS = "Add its address to your feeds, or open one of its articles."
_ZIP = b"PK\x03\x04"
_WEB = (".html", ".htm", ".xhtml")
_MAIL = (".eml", ".mht", ".mhtml")


def page_of_bytes(data: bytes, name: str, suffix: str) -> Page | None:
    """Return the page of a format with structure, None for plain text. ``name`` is the user's, for messages.

    ``suffix`` with its dot, in small letters. Raises ContentError.
    """
    if data.startswith(_ZIP):
        return _page_of_zip(data, name, suffix)
    if data[:1024].lstrip().startswith(b"%PDF-"):
        from reader.intake.pdf import page_of_pdf

        return page_of_pdf(data, name)
    if data.lstrip()[:5] == b"{\\rtf":
        from reader.intake.rtf import page_of_rtf

        return page_of_rtf(data, name)
    if data.startswith(b"\xd0\xcf\x11\xe0") and suffix in (".docx", ".doc"):
        raise ContentError(
            f"{name} is an old or password-protected Word document, which cannot be read.",
            hint="Save it as .docx without a password, or paste its text.",
        )
    if _FEED.match(_ABOVE.sub(b"", data[:2000])):
        raise ContentError(f"{name} is a feed, not an article.", hint=_FEEDS)
    from reader.intake.mail import HEADERS

    if (suffix in _MAIL and data.strip()) or HEADERS.match(data[:20_000]):
        from reader.intake.mail import page_of_mail

        return page_of_mail(data, name)
    return None


def page_of_text(text: str, suffix: str) -> Page | None:
    """Return the page of a text with markup, None for plain text."""
    if suffix in _WEB or _HTML.match(text[:1000]):
        from reader.intake.html import lines_of_html

        lines, head = lines_of_html(text)
        if not any(line.kind is not BlockKind.HEADLINE for line in lines):
            raise ContentError("No article was found: the page has hardly any text without scripts.", hint=_PASTE)
        return Page(lines, head["author"], head["date"], head["outlet"], head["language"], weighed=True)
    if suffix in (".md", ".markdown"):
        from reader.intake.markdown import page_of_markdown

        return page_of_markdown(text)
    return None


def _page_of_zip(data: bytes, name: str, suffix: str) -> Page | None:
    from reader.intake.archive import Archive

    readable = suffix in (".docx", ".docm", ".dotx", ".odt", ".ott", ".epub")
    try:
        archive = Archive(data, name)
    except ContentError:
        if readable:
            raise
        return None  # the message for binary files is the better one
    members = set(archive.names())
    if "word/document.xml" in members or suffix in (".docx", ".docm", ".dotx"):
        from reader.intake.docx import page_of_docx

        return page_of_docx(archive)
    if "META-INF/container.xml" in members or suffix == ".epub":
        from reader.intake.epub import page_of_epub

        return page_of_epub(archive)
    if "content.xml" in members:
        from reader.intake.odt import page_of_odt

        return page_of_odt(archive)
    if readable:
        raise ContentError(f"{name} is incomplete: it holds no document text.", hint="Copy the text and paste it.")
    return None
