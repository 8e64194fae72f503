"""When two articles are the same: the same address, or the same text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from reader.text.article import Article

_TRACKING = re.compile(
    r"utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|wt_.*|xtor|at_(?:medium|campaign|.*custom.*)|cmp|cmpid", re.IGNORECASE
)
"""Parts of an address that say where the reader came from, not what is read."""


def address_key(source: str) -> str:
    """Return the address as it is compared; '' for a text without one. A path stays as it is."""
    source = source.strip()
    try:
        parts = urlsplit(source)
        port = parts.port
    except ValueError:
        return source
    if parts.scheme.casefold() not in ("http", "https") or not parts.hostname:
        return source
    host = parts.hostname.removeprefix("www.")
    if port is not None and port not in (80, 443):
        host = f"{host}:{port}"
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(k)])
    return urlunsplit(("https", host, parts.path.rstrip("/"), query, ""))


def text_key(article: Article) -> str:
    """Return a hash of what is read: blanks, soft hyphens and composed letters do not count."""
    digest = sha256()
    for part in article.parts():
        digest.update(" ".join(unicodedata.normalize("NFC", part.text).replace("\u00ad", "").split()).encode())
        digest.update(b"\n")
    return digest.hexdigest()


def is_edit(before: Article, after: Article) -> bool:
    """Say whether the reader took blocks out of an article, brought them back, or changed what is known about it."""
    return before.source == after.source and _lines(before) == _lines(after)


def _lines(article: Article) -> Counter[str]:
    return Counter([*(part.text for part in article.parts()), *(line.text for line in article.left_out)])


def is_another(before: Article, after: Article) -> bool:
    """Say whether one address now shows another article altogether: no headline and no block in common.

    So a front page, a ticker or a file that is overwritten every day does not become one article with many versions.
    """
    if before.headline and before.headline == after.headline:
        return False
    return not {b.text for b in before.blocks} & {b.text for b in after.blocks}
