"""Pages written by someone who did not know the rules (tests/data/intake/collection/pages*.txt), in all formats.

``[[...]]`` is furniture, ``((...))`` text to keep; both may hold markup and go over lines. The first line of a page:
``=== name | outlet="" headline="" author="" date="" [as=eml|mhtml|epub|docx|odt|rtf|pdf|print|md|txt] [teaser=1]``;
an empty value is not scored. Office formats have a line a paragraph: ``style|text``.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Callable
from email.message import EmailMessage
from html import unescape
from importlib.util import find_spec
from pathlib import Path

from tests.helpers import documents
from tests.helpers.intake_collection import Document
from tests.helpers.printed import gapped, justified

FOLDER = Path(__file__).parents[1] / "data" / "intake" / "collection"
_META = ("headline", "outlet", "author", "date")
_MARKS = re.compile(r"\(\((.*?)\)\)|\[\[(.*?)\]\]", re.DOTALL)
_MARKED = re.compile(r"\[([^]]*)\]\([^)]*\)|[*]+")
Given = dict[str, str]


def written_pages(file: str) -> list[Document]:
    """Return the pages of a file of the collection; those printed only where PDF can be read."""
    parts = re.split(r"^=== ", (FOLDER / file).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    pages = [_page(part) for part in parts]
    return [page for page in pages if page.suffix != ".pdf" or find_spec("pypdfium2")]


def _page(part: str) -> Document:
    first, _, template = part.partition("\n")
    name, _, options = first.partition(" | ")
    given = {key: quoted or bare for key, quoted, bare in re.findall(r'(\w+)=(?:"([^"]*)"|(\S+))', options)}
    for key in ("headline", "author", "kicker"):
        template = template.replace("{" + key + "}", given.get(key, ""))
    drop = tuple(filter(None, map(_flat, re.findall(r"\[\[(.*?)\]\]", template, re.DOTALL))))
    keep = tuple(filter(None, map(_flat, re.findall(r"\(\((.*?)\)\)", template, re.DOTALL))))
    body = _MARKS.sub(lambda mark: mark[1] if mark[1] is not None else mark[2], template).strip("\n") + "\n"
    body = body.replace("[[", "").replace("]]", "")
    kind = given.get("as", "html")
    if kind == "md":  # what is read has no links and stars
        drop, keep = (tuple(_MARKED.sub(r"\1", one).strip() for one in texts) for texts in (drop, keep))
    meta = {key: given.get(key, "") for key in _META}
    suffix = ".pdf" if kind == "print" else f".{kind}"
    return Document(name, suffix, _MAKERS[kind](body, given), keep, drop, meta, "teaser" in given, unseen=True)


def _flat(text: str) -> str:
    text = re.sub(r"<!--.*?-->|<sup\b.*?</sup>", "", text, flags=re.DOTALL)  # a footnote's number is no text
    return " ".join(unescape(re.sub(r"<[^>]*>", "", text)).replace("\u00ad", "").split())


def _bytes(body: str, given: Given) -> bytes:
    return body.encode(given.get("bytes", "utf-8"), errors="xmlcharrefreplace")


def _mhtml(body: str, given: Given) -> bytes:
    edge = "----MultipartBoundary--kP3vXb71"
    source = given.get("source", "https://www.example.org/a")
    part = "Content-Transfer-Encoding: quoted-printable\nContent-Location:"
    head = (
        f"From: <Saved by Blink>\nSnapshot-Content-Location: {source}\nSubject: =?utf-8?Q?x?=\n"
        f"Date: {given.get('saved', 'Sat, 7 Nov 2026 21:14:03 -0000')}\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="{edge}"\n\n\n--{edge}\n'
        f"Content-Type: text/html\nContent-ID: <frame-1@mhtml.blink>\n{part} https://www.example.org/a\n\n"
    )
    more = (
        f"\n--{edge}\nContent-Type: text/css\n{part} cid:css-1@mhtml.blink\n\n.a {{ color: red; }}\n"
        f"--{edge}\nContent-Type: text/html\nContent-ID: <frame-2@mhtml.blink>\n{part} https://ads.example.org/f\n\n"
        f"<html><body><p>Jetzt Angebot sichern und bis zu 40 Prozent sparen.</p></body></html>\n--{edge}--\n"
    )
    data = head.encode() + quopri.encodestring(body.encode("utf-8")) + more.encode()
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _mail(body: str, given: Given) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = given["from"], "leserin@example.net"
    mail["Subject"], mail["Date"] = given["subject"], given["sent"]
    mail["List-Unsubscribe"] = "<https://example.org/ab>"
    mail.set_content(given.get("plain", "Diese Mail braucht HTML."), charset="utf-8", cte="quoted-printable")
    mail.add_alternative(body, subtype="html", charset="utf-8", cte="quoted-printable")
    return mail.as_bytes()


def _styled(body: str) -> list[tuple[str, str]]:
    return [(style, text) for style, bar, text in (line.partition("|") for line in body.splitlines()) if bar]


def _docx(body: str, given: Given) -> bytes:
    styles = {"t": "Titel", "h": "berschrift1"}
    out, edges = "", {"head": "", "foot": ""}
    for style, text in _styled(body):
        if style in edges:
            edges[style] += documents.w_p(text)
        elif style == "cell":
            cells = "".join(documents.w_p(one) for one in text.split("//"))
            out += f"<w:tbl><w:tr><w:tc>{cells}</w:tc></w:tr></w:tbl>"
        else:
            out += documents.w_p(text, styles.get(style, style))
    return documents.docx(out, creator=given.get("creator", ""), header=edges["head"], footer=edges["foot"])


def _odt(body: str, given: Given) -> bytes:
    forms = {
        "t": '<text:p text:style-name="P1">{}</text:p>',
        "h": '<text:h text:outline-level="2">{}</text:h>',
        "li": "<text:list><text:list-item><text:p>{}</text:p></text:list-item></text:list>",
        "cell": "<table:table><table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell>"
        "</table:table-row></table:table>",
    }
    plain = '<text:p text:style-name="Text_20_body">{}</text:p>'
    return documents.odt("".join(forms.get(style, plain).format(text) for style, text in _styled(body)))


def _rtf(body: str, given: Given) -> bytes:
    forms = {
        "head": "{{\\header \\pard {}\\par}}\n",
        "foot": "{{\\footer \\pard {} \\chpgn\\par}}\n",
        "b": "\\pard\\b {}\\b0\\par\n",
        "t": "\\pard\\fs36\\b {}\\b0\\fs24\\par\n",
    }
    lines = "".join(forms.get(style, "\\pard {}\\par\n").format(_escaped(text)) for style, text in _styled(body))
    author = _escaped(given.get("creator", ""))
    head = (
        f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0 Times;}}}}{{\\info{{\\title x}}{{\\author {author}}}}}\n"
    )
    return f"{head}{lines}}}".encode("ascii")


def _escaped(text: str) -> str:
    return "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in text)


def _epub(body: str, given: Given) -> bytes:
    chapters = {}
    for piece in re.split(r"^--- ", body, flags=re.MULTILINE)[1:]:
        name, _, text = piece.partition("\n")
        chapters[name.strip()] = f"<html><head><title>x</title></head><body>{text}</body></html>"
    return documents.epub(chapters)


def _pdf(body: str, given: Given) -> bytes:
    return gapped(given["headline"], [line for line in body.splitlines() if line])


def _printed(body: str, given: Given) -> bytes:
    return justified(given["headline"], [line for line in body.splitlines() if line], given["running"])


_MAKERS: dict[str, Callable[[str, Given], bytes]] = {
    "html": _bytes,
    "md": _bytes,
    "txt": _bytes,
    "mhtml": _mhtml,
    "eml": _mail,
    "docx": _docx,
    "odt": _odt,
    "rtf": _rtf,
    "epub": _epub,
    "pdf": _pdf,
    "print": _printed,
}
