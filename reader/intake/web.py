"""An address to an Article."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from reader.cancel import CancelToken
from reader.errors import ContentError
from reader.intake.byline import outlet_of
from reader.intake.decoding import decode_page
from reader.intake.fetch import PASTE, Caps, Fetched, fetch
from reader.intake.formats import page_of_bytes, page_of_text
from reader.intake.open import article_of_page, finished
from reader.intake.plain import article_of_plain
from reader.ledger import Ledger
from reader.text.article import Article, BlockKind

_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/markdown": ".md",
    "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
}
_LEAST = 160
"""Code points of prose: a page with less is no article but a list, a picture or a script's empty frame."""


def article_at(
    url: str,
    *,
    token: CancelToken | None = None,
    ledger: Ledger | None = None,
    allow: Callable[[str], str] | None = None,
    typed: bool = False,
    caps: Caps | None = None,
) -> Article:
    """Fetch an address and return its article; ``source`` is the address after redirects.

    Raises what :func:`fetch` raises, and ContentError where the page holds no article.
    """
    return article_of_fetched(fetch(url, token=token, ledger=ledger, allow=allow, typed=typed, caps=caps))


def article_of_fetched(fetched: Fetched) -> Article:
    """Return the article of what an address gave. Raises ContentError."""
    host = urlsplit(fetched.url).hostname or ""
    name = f"The page at {host}"
    suffix = _SUFFIXES.get(fetched.kind, "")
    outlet = outlet_of(re.sub(r"^www\.", "", host).rpartition(".")[0])
    page = page_of_bytes(fetched.data, name, suffix)
    if page is None:
        text = decode_page(fetched.data, name, fetched.charset)
        page = page_of_text(text, suffix)
        if page is None:
            return finished(article_of_plain(text, source=fetched.url, outlet=outlet))
    article = article_of_page(page, source=fetched.url, outlet=outlet)
    article = replace(article, outlet=article.outlet or host.removeprefix("www."))
    prose = sum(len(b.text) for b in article.blocks if b.kind not in (BlockKind.CAPTION, BlockKind.HEADING))
    if prose < _LEAST and not article.only_teaser:
        raise ContentError(f"No article was found at {host}: the page has hardly any text without scripts.", hint=PASTE)
    return article
