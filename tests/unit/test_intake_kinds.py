"""What other people's programs make of an article: mails passed on, clippers, services, word processors, printers."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from reader.errors import ContentError, FileError
from reader.intake.fetch import fetch
from reader.intake.html import lines_of_html
from reader.intake.open import article_from_text, read_article
from reader.intake.piece import Piece
from reader.text.article import Article, BlockKind
from tests.helpers import documents
from tests.helpers.documents import FIRST, HEADLINE, SECOND, THIRD


def opened(folder: Path, name: str, data: bytes) -> Article:
    path = folder / name
    path.write_bytes(data)
    return read_article(path)


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def kept(page: str) -> list[str]:
    return [line.text for line in lines_of_html(page)[0] if not line.out]


def mail(text: str) -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = "a@b.example", "Fwd: x", "Mon, 02 Nov 2026 09:00:00 +0100"
    message.set_content(text, charset="utf-8")
    return message.as_bytes()


def test_a_mail_passed_on_is_the_mail_that_was_passed_on(tmp_path: Path) -> None:
    head = f"Betreff: {HEADLINE}\nDatum: Mo, 2. Nov 2026\nVon: Brief <b@b.example>\nAn: c@c.example\n"
    note = f"Schau mal!\n\n-------- Weitergeleitete Nachricht --------\n{head}\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n"
    article = opened(tmp_path, "brief.eml", mail(note))
    assert article.headline == HEADLINE
    assert texts(article) == [FIRST, SECOND, THIRD]
    assert "Schau mal!" in [line.text for line in article.left_out], "nothing is lost"


def test_lines_that_were_full_are_one_paragraph_whatever_they_begin_with() -> None:
    wrapped = (
        "Guten Morgen aus Oslo, heute geht es um Treibstoff. Ohne ihn fährt keine\nBrigade nach Norden.\n\n"
        "Das Netz der Leitungen endet seit dem Kalten Krieg in Jütland, berichtet\nOberst Lie aus der Stadt Bodø.\n\n"
        "TERMINE\nRat, 9 Uhr\nAusschuss, 10 Uhr\n"
    )
    lines = texts(article_from_text(wrapped))
    assert lines[0].endswith("Ohne ihn fährt keine Brigade nach Norden.")
    assert "Rat, 9 Uhr" in lines, "a list of short lines stays one"


@pytest.mark.parametrize(
    ("text", "author", "date"),
    [
        (
            f'---\ntitle: "{HEADLINE}"\nauthor:\n  - "[[Vera Holl]]"\npublished: 2026-08-02\n---\n',
            "Vera Holl",
            "2026-08-02",
        ),
        (
            (
                f"Title: {HEADLINE}\n\nURL Source: https://a.example/b\n\nPublished Time: 2026-03-17T11:20:00+01:00\n\n"
                f"Markdown Content:\n{HEADLINE}\n======\n\nVon Odile Marc\n\n![Image 1: Ein Schiff](https://a.example/s.jpg)\n\n"
            ),
            "Odile Marc",
            "2026-03-17",
        ),
    ],
    ids=["clipper", "service"],
)
def test_markdown_of_clippers_and_services(tmp_path: Path, text: str, author: str, date: str) -> None:
    body = f"{FIRST}[^1]\n\n{SECOND}\n\n[^1]: Gespräch am Montag.\n"
    article = opened(tmp_path, "clip.md", (text + body).encode())
    assert (article.headline, article.author, article.date[:10]) == (HEADLINE, author, date)
    assert [one.text for one in article.blocks if one.kind is not BlockKind.CAPTION] == [FIRST, SECOND]


def test_brackets_that_are_no_links_are_read_in_no_time(tmp_path: Path) -> None:
    assert len(opened(tmp_path, "klammern.md", b"[" * 100_000).blocks) == 1


def test_rtf_has_bytes_of_its_fonts_and_no_deleted_text(tmp_path: Path) -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}\pard\f0 Das Wort \f1 "
        rb"\'cc\'e8\'f0\f0  steht auf dem Schild.{\deleted Das ist weg.}\par"
        rb"{\listtext\'b7\tab}Ein Punkt der Liste.\par}"
    )
    assert texts(opened(tmp_path, "a.rtf", data)) == ["Das Wort Мир steht auf dem Schild.", "Ein Punkt der Liste."]


def test_a_drop_capital_belongs_to_its_word(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    rows = [(60.0, 40.0, 8.0, "Seeblick 4/2026"), (60.0, 90.0, 24.0, HEADLINE), (60.0, 148.0, 30.0, "A")]
    rows += [
        (90.0, 130.0, 10.0, "m Kap beginnen die Stürme, und den Booten bleibt"),
        (90.0, 143.0, 10.0, "nur der Hafen."),
    ]
    article = opened(tmp_path, "blatt.pdf", documents.pdf([rows]))
    assert texts(article) == ["Am Kap beginnen die Stürme, und den Booten bleibt nur der Hafen."]


def test_a_big_word_is_no_drop_capital() -> None:
    from reader.intake.drop_caps import with_capitals

    pieces = [Piece(text, 60.0, 10.0 * n, 200.0, 10.0 * n + 8, 595.0, 842.0) for n, text in enumerate("abc")]
    pieces.append(Piece("NATO", 60.0, 90.0, 200.0, 120.0, 595.0, 842.0))
    assert with_capitals(pieces) == pieces


def test_a_document_whose_pages_are_one_line_each_is_not_all_running_heads(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    pages = [[(60.0, 80.0, 12.0, f"Karte {number} zeigt die Lage.")] for number in range(4)]
    assert "Karte 2 zeigt die Lage." in " ".join(texts(opened(tmp_path, "karten.pdf", documents.pdf(pages))))


BODY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


@pytest.mark.parametrize(
    ("piece", "expected", "why"),
    [
        (
            "<div><img><span>Boot im Hafen</span><span>Bild: dpa</span></div>",
            ["Boot im Hafen", "Bild: dpa"],
            "set apart by style",
        ),
        ("<p><b>Ber</b><i>lin</i> schweigt zu alledem.</p>", ["Berlin schweigt zu alledem."], "one word"),
        ("<p>Auf 40 km<sup>2</sup> liegt nichts.</p>", ["Auf 40 km2 liegt nichts."], "a power is no footnote"),
        ("<p>Das steht im Vertrag.<sup>3</sup> Er gilt.</p>", ["Das steht im Vertrag. Er gilt."], "a footnote's mark"),
    ],
)
def test_inline_parts_that_meet(piece: str, expected: list[str], why: str) -> None:
    shown = kept(f"<h1>{HEADLINE}</h1><p>{FIRST}</p>{piece}<p>{SECOND}</p><p>{THIRD}</p>")
    assert [line for line in expected if line in shown] == expected, why


def comment(name: str, when: str, text: str) -> str:
    return f"<div class='x'><div class='y'><span>{name}</span> <span>{when}</span></div><p>{text}</p></div>"


def test_comments_go_whatever_their_names_and_entries_of_a_ticker_stay() -> None:
    said = [
        comment(name, "vor 2 Stunden", f"{SECOND} {THIRD} {name} sieht das anders.")
        for name in ("Käfer", "Bob J.", "Mia")
    ]
    page = (
        f"<h1>{HEADLINE}</h1><div class='t'>{BODY}</div><div class='u'><h2>Forum: 3 Postings</h2>{''.join(said)}</div>"
    )
    assert kept(page) == [HEADLINE, FIRST, SECOND, THIRD]
    entries = "".join(
        f"<div class='x'><div>1{n}:15 Uhr</div><h3>Meldung Nummer {n} aus der Stadt</h3><p>{FIRST}</p></div>"
        for n in range(3)
    )
    assert kept(f"<h1>{HEADLINE}</h1><p>{SECOND}</p><p>{THIRD}</p>{entries}").count("11:15 Uhr") == 1


@pytest.mark.parametrize(("free", "shown"), [("true", True), ("false", False)])
def test_text_told_in_the_head_alone_unless_it_must_be_paid_for(free: str, shown: bool) -> None:
    text = f"{FIRST}\\n\\n{SECOND} {THIRD}"
    told = f'{{"@type":"NewsArticle","headline":"{HEADLINE}","isAccessibleForFree":{free},"articleBody":"{text}"}}'
    page = f"<head><script type='application/ld+json'>{told}</script></head><body><div>Wird geladen</div></body>"
    assert (FIRST in kept(page)) is shown


def test_a_teaser_in_pasted_text_and_the_name_above_the_date() -> None:
    text = (
        f"Nord | Süd | West\n\n{HEADLINE}\n\nRainer Sohn\n03.06.2026, 18:22 Uhr\n\n{FIRST}\n\n{SECOND}\n\n"
        f"Freibad öffnet am Samstag\n02.06.2026\n\n{THIRD}\n\n{FIRST} Das ist alles.\n"
    )
    article = article_from_text(text)
    assert (article.headline, article.author, article.date) == (HEADLINE, "Rainer Sohn", "2026-06-03T18:22")
    assert [line.text for line in article.left_out][1:] == ["Freibad öffnet am Samstag", "02.06.2026"]


def test_a_feed_says_that_it_is_one(tmp_path: Path) -> None:
    feed = b'<?xml version="1.0"?>\n<!-- made --><rss version="2.0"><channel><title>F</title></channel></rss>'
    with pytest.raises(ContentError, match="is a feed, not an article"):
        opened(tmp_path, "feed.xml", feed)


def test_a_private_address_in_numbers_is_refused_behind_a_proxy_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with pytest.raises(FileError, match="lies in a private network"):
        fetch("http://10.0.0.1/a")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("zellen.html", b"<p>Ein Satz mit Text hier.</p><table><tr>" + b"<td>wort, " * 20_000),
        ("kommentare.xml", b"<?xml?>" + b"<!--a-->" * 300),
    ],
)
def test_what_never_ends_is_read_all_the_same(tmp_path: Path, name: str, data: bytes) -> None:
    assert opened(tmp_path, name, data).blocks, "neither the cells nor the comments take time by their square"
