"""Books (.epub), mails (.eml) and pages saved as one file (.mhtml)."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ContentError
from reader.intake.open import read_article
from reader.text.article import Article
from tests.helpers.documents import FIRST, HEADLINE, SECOND, THIRD, chapter, epub, zipped


def read(folder: Path, name: str, data: bytes) -> Article:
    path = folder / name
    path.write_bytes(data)
    return read_article(path)


def test_a_book_with_chapters_in_the_order_of_the_spine(tmp_path: Path) -> None:
    data = epub({"z.xhtml": chapter("Winter", FIRST, SECOND), "a%20b.xhtml": "", "b.xhtml": chapter("Frühling", THIRD)})
    article = read(tmp_path, "a.epub", data)
    assert (article.headline, article.author) == ("Das Jahr der Manöver", "Jana Kern")
    assert [(block.kind.value, block.text) for block in article.blocks] == [
        ("heading", "Winter"),
        ("paragraph", FIRST),
        ("paragraph", SECOND),
        ("heading", "Frühling"),
        ("paragraph", THIRD),
    ]


def test_one_article_as_a_book(tmp_path: Path) -> None:
    article = read(tmp_path, "a.epub", epub({"a.xhtml": chapter(HEADLINE, FIRST, SECOND, THIRD)}))
    assert article.headline == HEADLINE
    assert [block.text for block in article.blocks] == [FIRST, SECOND, THIRD]


SPINE = '<spine><itemref idref="fort"/><itemref idref="a"/></spine>'
ITEM = '<item id="{0}" href="{0}.xhtml" media-type="application/xhtml+xml"/>'


@pytest.mark.parametrize(
    "opf",
    [
        f'<package><manifest>{ITEM.format("a")}</manifest><spine><itemref idref="fehlt"/></spine></package>',
        f"<package><manifest>{ITEM.format('a')}{ITEM.format('fort')}</manifest>{SPINE}</package>",
        f"<package><manifest>{ITEM.format('a')}</manifest></package>",
        "<package><manifest><item href='../../x' id='x'/></manifest><spine><itemref idref='x'/></spine></package>",
        "<package><manifest>",
        "",
    ],
)
def test_a_broken_spine_loses_no_chapter(tmp_path: Path, opf: str) -> None:
    article = read(tmp_path, "a.epub", epub({"a.xhtml": chapter(HEADLINE, FIRST, SECOND, THIRD)}, opf))
    assert [part.text for part in article.parts()] == [HEADLINE, FIRST, SECOND, THIRD]


def test_bad_books_are_refused(tmp_path: Path) -> None:
    locked = '<e><CipherData><CipherReference URI="OEBPS/a.xhtml"/></CipherData></e>'
    with pytest.raises(ContentError, match="protected against copying"):
        read(tmp_path, "a.epub", zipped({"META-INF/encryption.xml": locked, "OEBPS/a.xhtml": "x"}))
    with pytest.raises(ContentError, match="no chapter"):
        read(tmp_path, "b.epub", epub({"a.xhtml": "<html><body></body></html>"}))
    with pytest.raises(ContentError, match="unpacks to more"):
        read(tmp_path, "c.epub", epub({"a.xhtml": b"<p>" + b" " * 40_000_000}))


PLAIN = f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n"
HEAD = "From: Jana Kern <j@beispiel.de>\r\nTo: a@beispiel.de\r\n"
HEAD += "Date: Sat, 14 Mar 2026 18:20:00 +0100\r\nMIME-Version: 1.0\r\n"


def mail(subject: str, kind: str, body: bytes, coding: str = "8bit") -> bytes:
    head = f"{HEAD}Subject: {subject}\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\n\r\n"
    return head.encode() + body


@pytest.mark.parametrize("suffix", ["eml", "txt"])
def test_a_plain_mail(tmp_path: Path, suffix: str) -> None:
    body = f"{PLAIN}\n-- \nJana Kern\nAbendpost\n"
    data = mail(f"Fwd: WG: {HEADLINE}", "text/plain; charset=utf-8", body.encode())
    article = read(tmp_path, f"a.{suffix}", data)
    assert (article.headline, article.date) == (HEADLINE, "2026-03-14T18:20")
    assert [block.text for block in article.blocks] == [FIRST, SECOND, THIRD]
    assert [line.text for line in article.left_out] == ["Jana Kern", "Abendpost"]


@pytest.mark.parametrize(
    ("charset", "written"),
    [("utf-8", "cp1252"), ("erfunden", "utf-8"), ("us-ascii", "utf-8"), ("iso-8859-1", "cp1252")],
)
def test_a_mail_with_a_wrong_charset_keeps_its_umlauts(tmp_path: Path, charset: str, written: str) -> None:
    article = read(tmp_path, "a.eml", mail(HEADLINE, f"text/plain; charset={charset}", PLAIN.encode(written)))
    assert [block.text for block in article.blocks] == [FIRST, SECOND, THIRD]


def test_a_flowed_mail_with_an_encoded_subject(tmp_path: Path) -> None:
    body = FIRST.replace("Truppen ", "Truppen \r\n") + "\r\n\r\n" + SECOND + "\r\n\r\n" + THIRD
    data = mail("=?utf-8?q?=C3=9Cbung_an_der_Grenze?=", "text/plain; charset=utf-8; format=flowed", body.encode())
    article = read(tmp_path, "a.eml", data)
    assert article.headline == "Übung an der Grenze"
    assert article.blocks[0].text == FIRST


def parts(*bodies: tuple[str, str], kind: str = "mixed") -> tuple[str, bytes]:
    text = "".join(f"--x\r\nContent-Type: {one}\r\n\r\n{body}\r\n" for one, body in bodies) + "--x--\r\n"
    return f"multipart/{kind}; boundary=x", text.encode()


def test_a_newsletter_in_html_and_its_attachment(tmp_path: Path) -> None:
    page = f"<html><body><h1>{HEADLINE}</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></body></html>"
    kind, body = parts(("text/html; charset=utf-8", page), ("text/plain\r\nContent-Disposition: attachment", "Anhang"))
    article = read(tmp_path, "a.eml", mail("Newsletter", kind, body))
    assert [part.text for part in article.parts()] == [HEADLINE, FIRST, SECOND, THIRD]


def test_a_page_saved_as_one_file(tmp_path: Path) -> None:
    page = f"<html><head><title>x</title></head><body><h1>{HEADLINE}</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>"
    kind, body = parts(("text/html; charset=utf-8", page), ("text/css", "p {}"), kind="related")
    data = (
        f"From: <Saved by Blink>\r\nSubject: {HEADLINE}\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\n\r\n".encode()
    )
    assert [part.text for part in read(tmp_path, "a.mhtml", data + body).parts()] == [HEADLINE, FIRST, SECOND]


@pytest.mark.parametrize(
    "data", [b"\x00\x01", b"Subject: x\r\nContent-Type: image/png\r\n\r\nabc", b"Date: \xff\r\n\r\n"]
)
def test_a_mail_without_text_is_a_clear_error(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ContentError):
        read(tmp_path, "a.eml", data)
