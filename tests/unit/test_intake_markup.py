"""Saved web pages and Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ContentError
from reader.intake.open import read_article
from tests.helpers.growth import LINEAR, growth

PAGE = """<!DOCTYPE html><html lang="de"><head><title>Zwei Nachbarn ringen um eine Insel | Abendpost</title>
<meta property="og:site_name" content="Abendpost"><meta name="author" content="Jana Kern">
<meta property="article:published_time" content="2026-03-14T18:20:00+01:00">
<style>p { color: red }</style><script>var a = "<p>nicht lesen</p>";</script></head><body>
<nav><ul><li>Politik</li><li>Sport</li></ul></nav>
<article><header><span class="article__kicker">Grenzstreit</span>
<h1>Zwei Nachbarn ringen um eine&nbsp;Insel</h1></header>
<p><strong>Beide Seiten ziehen Truppen zusammen.</strong> Die Diplomaten geben nicht auf.</p>
<figure><img src="x.jpg"><figcaption>Ein Wachboot vor der Insel. <span>Foto: Jana Kern</span></figcaption></figure>
<div><div><p>Die Insel ist kaum gr&ouml;&szlig;er als ein Flugplatz,
doch f&uuml;r beide Staaten ist sie eine Frage der Ehre.<br>
Am Samstag gingen Warnsch&uuml;sse &uuml;ber den Sund.</div></div>
<div style="display: none">Versteckt.</div>
<h2>Die Vermittler warten</h2><ul><li>Waffenruhe</li><li>Abzug</li></ul>
<blockquote><p>Wir verteidigen jeden Meter.</p></blockquote>
<p>Unterschrieben ist nichts. (AFP/dpa)</p><p>Jetzt weiterlesen!</p>
<aside><h3>Mehr zum Thema</h3><p>Sturm &uuml;ber dem Sund.</p></aside></article>
<footer><p>Impressum und mehr.</p></footer></body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_saved_page(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "seite.html"
    path.write_bytes(PAGE.replace("&uuml;", "ü").encode(encoding))
    article = read_article(path)
    assert (article.kicker, article.headline) == ("Grenzstreit", "Zwei Nachbarn ringen um eine\u00a0Insel")
    assert (article.outlet, article.author, article.date) == ("Abendpost", "Jana Kern", "2026-03-14T18:20")
    assert article.credits == ("AFP", "dpa")
    assert [(block.kind.value, block.text) for block in article.blocks] == [
        ("lead", "Beide Seiten ziehen Truppen zusammen. Die Diplomaten geben nicht auf."),
        ("caption", "Ein Wachboot vor der Insel."),
        (
            "paragraph",
            "Die Insel ist kaum größer als ein Flugplatz, doch für beide Staaten ist sie eine Frage der Ehre.",
        ),
        ("paragraph", "Am Samstag gingen Warnschüsse über den Sund."),
        ("heading", "Die Vermittler warten"),
        ("list", "Waffenruhe"),
        ("list", "Abzug"),
        ("quote", "Wir verteidigen jeden Meter."),
        ("paragraph", "Unterschrieben ist nichts."),
    ]
    left_out = [line.text for line in article.left_out]
    assert left_out == ["Foto: Jana Kern", "Jetzt weiterlesen!", "Mehr zum Thema", "Sturm über dem Sund."]


def test_html_is_told_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "seite.txt"
    path.write_text(PAGE, encoding="utf-8")
    assert read_article(path).headline == "Zwei Nachbarn ringen um eine\u00a0Insel"


def test_a_page_whose_navigation_is_never_closed_is_read_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "seite.html"
    path.write_text("<html><body><nav><p>Die Streitkräfte üben im Winter.</p></body></html>", encoding="utf-8")
    assert [part.text for part in read_article(path).parts()] == ["Die Streitkräfte üben im Winter."]


def test_a_page_without_text_is_a_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "seite.html"
    path.write_text("<html><body><script>1</script></body></html>", encoding="utf-8")
    with pytest.raises(ContentError, match="hardly any text without scripts"):
        read_article(path)


@pytest.mark.parametrize("piece", ["<div>", "<p>a", "<nav>", "<", "&", "</div>", "<!--", "<b x='"])
def test_broken_markup_does_not_hang(tmp_path: Path, piece: str) -> None:
    path = tmp_path / "seite.html"

    def read(count: int) -> None:
        path.write_text("<html><body><p>Die Lage ist ernst.</p>" + piece * count, encoding="utf-8")
        assert "Die Lage ist ernst." in {part.text for part in read_article(path).parts()}

    assert growth(read, 4_000) < LINEAR


def test_markdown(tmp_path: Path) -> None:
    path = tmp_path / "artikel.md"
    path.write_text(
        "---\ntitle: x\n---\n# Grenzstreit / Zwei Nachbarn ringen um eine Insel\n\n"
        "Beide Seiten *ziehen* Truppen zusammen.\n\n"
        "Die [Vermittler](https://beispiel.de/a) **warten** seit Wochen.\nNiemand\nweiß, worauf.\n\n"
        "## Was auf dem Tisch liegt\n\n- Waffenruhe\n- Abzug\n\n> Wir verteidigen jeden Meter.\n\nEs bleibt ruhig.\n",
        encoding="utf-8",
    )
    article = read_article(path)
    assert (article.kicker, article.headline) == ("Grenzstreit", "Zwei Nachbarn ringen um eine Insel")
    assert [block.kind.value for block in article.blocks if block.kind != "paragraph"] == [
        "lead",
        "heading",
        "list",
        "list",
        "quote",
    ]
    assert any(block.text.startswith("Die Vermittler warten seit Wochen.") for block in article.blocks)
