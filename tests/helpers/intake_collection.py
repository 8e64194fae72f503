"""The collection for intake: hand-written pages and articles (tests/data/intake/collection), rendered in all formats.

In a template ``[[...]]`` is furniture, ``((...))`` text of the page to keep, ``{p1}`` a part of the article. What
is expected comes from the articles and
the marks, never from the extractor.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.helpers import documents
from tests.helpers.printed import gapped, justified

FOLDER = Path(__file__).parents[1] / "data" / "intake" / "collection"
_PARTS = ("lead", "p1", "p2", "p3", "p4", "sub", "caption")
_BROKEN = ("", "<package", '<package><spine><itemref idref="weg"/></spine></package>')
"""Packages of books whose list of chapters is missing, cut off or names what is not there."""
Texts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Document:
    """A document with its truth; an empty metadata string is not scored."""

    name: str
    suffix: str
    data: bytes
    keep: tuple[str, ...]
    drop: tuple[str, ...]
    meta: Texts
    teaser: bool = False
    unseen: bool = False
    """Written when the rules stood, without looking at them: its first figures are in the ADR on extraction."""


def collection() -> list[Document]:
    """Return all documents, in a fixed order."""
    articles: list[Texts] = json.loads((FOLDER / "articles.json").read_text(encoding="utf-8"))
    pages = _pages(articles)
    found = list(pages)
    found += [_as_saved_page(page) for page in pages[:8]]
    found += [_as_mail(page) for page in pages[8:12]]
    for number, article in enumerate(articles):
        found += _texts(number, article)
    return found


def _pages(articles: list[Texts]) -> list[Document]:
    return [
        _page(part, articles, unseen=name == "unseen.txt")
        for name in ("templates.txt", "unseen.txt")
        for part in re.split(r"^=== ", (FOLDER / name).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    ]


def _page(part: str, articles: list[Texts], *, unseen: bool) -> Document:
    first, _, template = part.partition("\n")
    name, _, options = first.partition(" | ")
    given = {key: quoted or bare for key, quoted, bare in re.findall(r'(\w+)=(?:"([^"]*)"|(\S+))', options)}
    article = articles[int(given["article"])]
    drop = tuple(re.findall(r"\[\[(.*?)\]\]", template))
    said = tuple(re.findall(r"\(\((.*?)\)\)", template))
    body = re.sub(r"\(\((.*?)\)\)", r"\1", re.sub(r"\[\[(.*?)\]\]", r"\1", template))
    used = [part for part in _PARTS if f"{{{part}}}" in body]
    for key, value in article.items():
        body = body.replace(f"{{{key}}}", escape(value, quote=False))
    told = "{author}" in template and 'author=""' not in options
    dated = any(f"{{{form}}}" in template for form in ("iso", "day", "dots"))
    meta = {
        "headline": article["headline"],
        "outlet": given["outlet"],
        "author": article["author"] if told else "",
        "date": article["iso"][:10] if dated else "",
    }
    data = body.encode(given.get("bytes", "utf-8"), errors="xmlcharrefreplace")
    keep = (*(article[part] for part in used), *said)
    return Document(name, ".html", data, keep, drop, meta, "teaser" in given, unseen)


def _as_saved_page(page: Document) -> Document:
    boundary = b"----MultipartBoundary--x7"
    head = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://www.example.org/a\r\nSubject: x\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="' + boundary + b'"\r\n\r\n'
    )
    part = b"--" + boundary + b"\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    data = head + part + page.data.replace(b"\n", b"\r\n") + b"\r\n--" + boundary + b"--\r\n"
    return Document(page.name, ".mhtml", data, page.keep, page.drop, page.meta)


def _as_mail(page: Document) -> Document:
    message = EmailMessage()
    message["From"], message["To"] = "Redaktion <post@example.org>", "leser@example.net"
    message["Subject"], message["Date"] = page.meta["headline"], "Mon, 02 Nov 2026 08:00:00 +0100"
    message.set_content("Diese Mail braucht HTML.", charset="utf-8")
    message.add_alternative(page.data.decode("utf-8"), subtype="html", charset="utf-8")
    meta = page.meta | {"date": ""}  # a page's date or the mail's: both are defensible
    return Document(page.name, ".eml", message.as_bytes(), page.keep, page.drop, meta)


def _texts(number: int, a: Texts) -> list[Document]:
    """The article without markup of a page, as office programs, scrapers and people keep it."""
    body = [a["lead"], a["p1"], a["p2"], a["sub"], a["p3"], a["p4"]]
    drop = ("Artikel teilen", "Lesen Sie auch: Warum Übungen Geld kosten")
    meta = {"headline": a["headline"], "outlet": "", "author": a["author"], "date": a["iso"][:10]}
    top = [a["headline"], f"Von {a['author']}", f"{a['day']}, {a['time']} Uhr"]
    plain = "\n\n".join([*top, drop[0], *body, drop[1]])
    down = "\n\n".join([f"# {top[0]}", *top[1:], *body[:3], f"## {body[3]}", *body[4:]])
    nothing: Texts = {"headline": a["headline"], "outlet": "", "author": "", "date": ""}
    name = f"article-{number}"
    word = documents.w_p(top[0], "Titel") + "".join(
        documents.w_p(line, "berschrift1" if line == a["sub"] else "") for line in (*top[1:], drop[0], *body)
    )
    open_text = f'<text:p text:style-name="P1">{top[0]}</text:p>' + "".join(
        f'<text:h text:outline-level="2">{line}</text:h>' if line == a["sub"] else f"<text:p>{line}</text:p>"
        for line in (*top[1:], drop[0], *body)
    )
    chapter = f"<html><body><h1>{top[0]}</h1>" + "".join(f"<p>{line}</p>" for line in body) + "</body></html>"
    rich = "{\\rtf1\\ansi\\ansicpg1252 " + "".join(f"\\pard {_rtf(line)}\\par\n" for line in (*top, *body)) + "}"
    keep = tuple(body)
    prose = tuple(line for line in body if line != a["sub"])
    made: list[tuple[str, bytes, tuple[str, ...], Texts]] = [
        (".txt", plain.encode(("utf-8", "cp1252", "utf-16", "utf-8-sig", "utf-8")[number % 5]), drop, meta),
        (".md", down.encode(), (), meta),
        (".docx", documents.docx(word), drop[:1], meta),
        (".odt", documents.odt(open_text), drop[:1], meta),
        (".epub", documents.epub({"eins.xhtml": chapter}), (), nothing),
        (".rtf", rich.encode("ascii"), (), meta),
    ]
    if find_spec("pypdfium2"):  # the extra "pdf"
        made.append((".pdf", gapped(a["headline"], [*top[1:], *body]), (), meta))
    found = [Document(name, suffix, data, keep, gone, told) for suffix, data, gone, told in made]
    book = documents.epub({"eins.xhtml": chapter}, _BROKEN[number % len(_BROKEN)])
    found.append(Document(f"{name}-spine", ".epub", book, keep, (), nothing))
    if find_spec("pypdfium2"):
        head = f"Tagesbote, {a['day']}"
        page = justified(a["headline"], [*prose], head)
        found.append(Document(f"{name}-print", ".pdf", page, prose, (f"{head} · Seite 7", "7"), nothing))
    return found


def _rtf(text: str) -> str:
    return "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in text)


@dataclass
class Score:
    """Counts of what was right, of how many; ``faults`` says which were not."""

    kept: list[bool]
    dropped: list[bool]
    meta: list[bool]
    faults: list[str]


def score(document: Document, article: Any, into: Score) -> None:
    """Add what was found in a document to a score."""
    label = f"{document.name}{document.suffix}"
    texts = [_flat(block.text) for block in article.blocks]
    for text in document.keep:
        into.kept.append(any(re.fullmatch(r"(?:\s\([^()]{2,30}\))?", one.removeprefix(_flat(text))) for one in texts))
        if not into.kept[-1]:
            into.faults.append(f"{label}: lost or glued: {text[:70]}")
    whole = [*texts, _flat(article.headline), _flat(article.kicker)]
    for text in document.drop:
        into.dropped.append(not any(_stands_in(_flat(text), other) for other in whole))
        if not into.dropped[-1]:
            into.faults.append(f"{label}: furniture stays: {text[:70]}")
    for key, value in document.meta.items():
        if value:
            found = str(getattr(article, key))
            into.meta.append((found[:10] if key == "date" else found) == value)
            if not into.meta[-1]:
                into.faults.append(f"{label}: {key} is {found!r}, not {value!r}")


def _stands_in(furniture: str, block: str) -> bool:
    """A short word counts only where the block says nothing else: "Archiv" may stand in a caption."""
    return furniture == block if len(furniture) < 20 else furniture in block


def _flat(text: str) -> str:
    return " ".join(text.split())
