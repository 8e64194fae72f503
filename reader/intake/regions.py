"""Parts of a page that its markup names as something else than the article, by class, id or role.

A name counts only as a whole word of the attribute ("share-bar", not "shareholder"), and the part's lines are kept
as left out with the reason, never dropped.
"""

from __future__ import annotations

import re

_REASONS = (
    (
        "link to other articles",
        (
            r"related|linklist|most-?read|meistgelesen|recommend(?:ation)?s?|inline-teaser|teaser-absatz|teaserbox|"
            r"teaser__\w+|read-?more|more-on|mehr-zum-thema|tags|tag-?list|article__aside|widgets?(?:-area)?|breadcrumbs?"
        ),
    ),
    ("newsletter or app advertisement", r"newsletter(?:-?\w+)?|app-promo"),
    (
        "share and tool bar",
        (
            r"share(?:-?bars?|daddy|-?buttons?|-?links?)?|sharing|social(?:-?(?:bar|media|links?))?|article__share|"
            r"comments?(?:-?(?:area|list|section))?|respond|disqus|forum|poll|umfrage|audio-?player|toolbar|wp-block-comments"
        ),
    ),
    ("advertisement", r"ad-?slot|ad-?container|advert(?:isement)?s?|werbung|anzeige|sponsored"),
    ("cookie or privacy notice", r"cookie(?:-?(?:banner|notice|consent|bar))?|consent|onetrust(?:-\w+)*|cmp(?:-\w+)?"),
    (
        "about the outlet or author",
        r"author-?(?:box|bio|info)|contact-(?:box|headline|text)|originator|pressekontakt|site-title|bio|copyright",
    ),
)
_COMPILED = tuple(
    (reason, re.compile(rf"(?:^|\s)(?:\w+__)?(?:{names})(?=\s|$)", re.IGNORECASE)) for reason, names in _REASONS
)
_BY_TAG = {"amp-consent": "cookie or privacy notice", "amp-ad": "advertisement", "ad-container": "advertisement"}


def region_reason(tag: str, given: dict[str, str]) -> str:
    """Return why what stands in this element is not the article, "" where nothing says so."""
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if tag in ("html", "body", "main", "article"):
        return ""
    names = " ".join(given.get(name, "") for name in ("class", "id", "role", "data-area", "data-testid"))
    if not names.strip():
        return ""
    return next((reason for reason, pattern in _COMPILED if pattern.search(names)), "")
