"""What a page's head tells about the article: schema.org (JSON-LD) first, then the many meta names in use."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from reader.intake.byline import parse_date

_AUTHOR = ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author",
           "citation_author")  # fmt: skip
_OUTLET = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "apple-mobile-web-app-title",
           "publisher", "citation_publisher")  # fmt: skip
_PUBLISHER = ("WebSite", "NewsMediaOrganization", "Organization")
_DATE = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dcterms.date", "citation_publication_date",
    "citation_date", "citation_online_date", "pubdate", "publishdate", "parsely-pub-date", "last-modified",
)  # fmt: skip
_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review)$")
_ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.){1,3}[a-z]{2,10}/?")
_LONGEST = 1_000_000
"""Code points of one JSON-LD that are read."""


def head_of(meta: Mapping[str, str], scripts: Sequence[str]) -> dict[str, str]:
    """Return author, date (ISO 8601), outlet and headline (of schema.org), "" where nothing is told.

    An organisation is no author.
    """
    told = {"author": "", "date": "", "outlet": "", "headline": ""}
    for one in _articles(scripts):
        told["author"] = told["author"] or ", ".join(_people(one.get("author")))
        told["date"] = told["date"] or _date(one.get("datePublished"))
        told["outlet"] = told["outlet"] or _name(one.get("publisher"))
        told["headline"] = told["headline"] or _name(one.get("headline"))
    outlets = [meta[name].strip() for name in _OUTLET if meta.get(name, "").strip()]
    outlets += [name for name in (told["outlet"], _publisher(scripts)) if name]
    outlet = next((one for one in outlets if not _ADDRESS.fullmatch(one)), next(iter(outlets), ""))
    named = (meta[name].strip() for name in _AUTHOR if meta.get(name))
    author = told["author"] or next((name for name in named if _is_person(name, outlet)), "") or _on_card(meta)
    days = (_date(meta.get(name)) for name in _DATE)
    date = told["date"] or next((day for day in days if day), "") or _date_of_page(scripts)
    return {"author": author, "date": date, "outlet": outlet, "headline": told["headline"]}


def told_text(scripts: Sequence[str]) -> str:
    """Return the article's text where the head tells it whole and says of none that it must be paid for."""
    for node in _nodes(scripts):
        body = node.get("articleBody")
        if _is_article(node.get("@type")) and isinstance(body, str):
            free = str(node.get("isAccessibleForFree", True)).lower() not in ("false", "0", "no")
            return unescape(body).strip() if free else ""
    return ""


def _publisher(scripts: Sequence[str]) -> str:
    """The site's or organisation's name, where the article itself names no publisher."""
    names = {str(node.get("@type")): _name(node) for node in _nodes(scripts)}
    return next((names[kind] for kind in _PUBLISHER if names.get(kind)), "")


def _date_of_page(scripts: Sequence[str]) -> str:
    """The date of the page, where no part of it is called an article."""
    pages = (node for node in _nodes(scripts) if str(node.get("@type", "")).endswith("WebPage"))
    return next((day for day in (_date(node.get("datePublished")) for node in pages) if day), "")


def _on_card(meta: Mapping[str, str]) -> str:
    """The name on the card for short messages, as blogs fill it: a label and its value."""
    written = re.fullmatch(r"(?:geschrieben|verfasst) von|written by", meta.get("twitter:label1", "").lower())
    return meta.get("twitter:data1", "").strip() if written else ""


def _articles(scripts: Sequence[str]) -> Iterator[dict[str, Any]]:
    nodes = list(_nodes(scripts))
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and node.get("name")}
    for node in nodes:
        if _is_article(node.get("@type")):
            yield {key: _followed(node.get(key), known) for key in ("author", "publisher", "datePublished", "headline")}


def _followed(thing: Any, known: Mapping[str, Any]) -> Any:
    """A reference to another part of the same graph, followed."""
    if isinstance(thing, list):
        return [_followed(one, known) for one in thing[:20]]
    if isinstance(thing, dict) and isinstance(thing.get("@id"), str) and not thing.get("name"):
        return known.get(thing["@id"], thing)
    return thing


def _nodes(scripts: Sequence[str]) -> Iterator[dict[str, Any]]:
    for script in scripts:
        if len(script) > _LONGEST:
            continue
        try:
            raw = json.loads(script.strip(), strict=False)
        except (ValueError, RecursionError):
            continue
        for one in raw if isinstance(raw, list) else [raw]:
            if isinstance(one, dict):
                graph = one.get("@graph")
                yield from (node for node in (graph if isinstance(graph, list) else [one]) if isinstance(node, dict))


def _is_article(kind: object) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and _ARTICLE.search(one) for one in kinds)


def _people(author: object) -> list[str]:
    found = []
    for one in author if isinstance(author, list) else [author]:
        if isinstance(one, dict) and one.get("@type") not in (None, "Person", ["Person"]):
            continue
        name = _name(one)
        if _is_person(name, ""):
            found.append(name)
    return found


def _name(thing: object) -> str:
    if isinstance(thing, list):
        thing = thing[0] if thing else ""
    name = thing.get("name") if isinstance(thing, dict) else thing
    return " ".join(name.split()) if isinstance(name, str) else ""


def _is_person(name: str, outlet: str) -> bool:
    """A name of somebody; not the outlet's nor an address ("Deutsche Welle (www.dw.com)")."""
    address = "://" in name or re.search(r"\bwww\.|\.\w{2,}\)?$", name)
    return bool(name) and name.casefold() != outlet.casefold() and not address


def _date(text: object) -> str:
    if not isinstance(text, str):
        return ""
    text = re.sub(r"^(\d{4})/(\d\d)/(\d\d)", r"\1-\2-\3", text.strip())
    return parse_date(text[:16]) or parse_date(text[:10]) or parse_date(text)
