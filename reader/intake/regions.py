"""Parts of a page that its markup names as something else than the article, by class, id, role or data attribute.

A name counts only as a whole word of the attribute ("share-bar", not "shareholder"), and the part's lines are kept
as left out with the reason, never dropped.
"""

from __future__ import annotations

import re
from itertools import pairwise

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
_WORDS = {
    "link to other articles": frozenset(
        [
            "related",
            "relatedposts",
            "recommendation",
            "recommendations",
            "recommended",
            "crosslink",
            "crosslinks",
            "popular",
            "mostread",
            "readmore",
            "outbrain",
            "taboola",
            "recirculation",
            "keywords",
            "breadcrumb",
            "breadcrumbs",
            "sources",
        ]
    ),
    "newsletter or app advertisement": frozenset(["newsletter", "promo"]),
    "share and tool bar": frozenset(
        ["share", "sharing", "shariff", "addtoany", "comments", "disqus", "toolbar", "socialshareprivacy"]
    ),
    "paywall": frozenset(["piano", "tinypass", "laterpay", "poool"]),
    "cookie or privacy notice": frozenset(["cookie", "cookies", "consent"]),
    "page navigation": frozenset(
        [
            "pager",
            "pagination",
            "skip",
            "skiplink",
            "sitemap",
            "mainmenu",
            "navigation",
            "navbar",
            "masthead",
            "sitenav",
            "metanav",
            "toc",
            "wayback",
            "weather",
        ]
    ),
    "about the outlet or author": frozenset(["disclaimer", "contacts", "logo", "citation"]),
}
"""Words that say it wherever they stand in one name of the attribute ("c-share__list", "id-Story-newsletter")."""
_PAIRS = {
    ("teaser", "list"): "link to other articles",
    ("teaser", "links"): "link to other articles",
    ("more", "links"): "link to other articles",
    ("opt", "in"): "cookie or privacy notice",
    ("wm", "ipp"): "page navigation",
    ("site", "description"): "about the outlet or author",
}
"""Two words side by side that say it together."""
_AUTHOR = frozenset(["author", "authors", "autor", "autoren", "autorin"])
_SHOWN_LATER = frozenset(["popup", "overlay", "tooltip", "flyout", "layer", "vita", "biography", "biografie"])
"""With the word for an author: what is told of him when the pointer rests on his name."""
_STATES = frozenset(["has", "is", "no", "not", "with", "without", "show", "hide", "js", "post", "category", "tag"])
"""First words of names that tell the state or the subject of a part, not what it is."""
_BODY = frozenset(["body", "article", "main", "headline", "title"])
"""Last words of names of the article itself ("related-topic-body")."""
_BY_TAG = {
    "amp-consent": "cookie or privacy notice",
    "amp-ad": "advertisement",
    "ad-container": "advertisement",
    "footer": "page navigation",
    "form": "share and tool bar",
}
_NOTES = frozenset(["footnote", "endnote", "rearnote", "footnotes", "endnotes", "doc-footnote", "doc-endnote", "toc"])
NAMES = ("class", "id", "role", "data-area", "data-testid", "data-component", "data-manual")


def region_reason(tag: str, given: dict[str, str]) -> str:
    """Return why what stands in this element is not the article, "" where nothing says so."""
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if tag in ("html", "body", "main", "article"):
        return ""
    if given.get("epub:type", "") in _NOTES or given.get("role", "") in _NOTES:
        return "part of the page beside or below the text"
    names = " ".join([tag if "-" in tag else "", *(given.get(name, "") for name in NAMES)])
    if not names.strip():
        return ""
    reason = next((reason for reason, pattern in _COMPILED if pattern.search(names)), "")
    return reason or next((reason for reason in map(_by_words, names.split()) if reason), "")


def _by_words(name: str) -> str:
    words = [word.lower() for word in re.findall(r"[A-ZÄÖÜ]+(?![a-zäöüß])|[A-ZÄÖÜ]?[a-zäöüß]+", name)]
    if not words or (words[0] in _STATES and words[1:2] != ["navigation"]) or words[-1] in _BODY:
        return ""
    for pair in pairwise(words):
        if pair in _PAIRS:
            return _PAIRS[pair]
    if not _AUTHOR.isdisjoint(words) and not _SHOWN_LATER.isdisjoint(words):
        return "about the outlet or author"
    return next((reason for reason, known in _WORDS.items() if not known.isdisjoint(words)), "")
