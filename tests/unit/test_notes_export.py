"""Exported notes: quotation, the user's words, source and date; nothing of the text acts as markup."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import FileError
from reader.export.notes import Passage, Source, as_html, as_markdown, save_notes

SOURCE = Source("Lage *an* der Front", "Der Bote", "A. Autor", "2026-03-01", "https://bote.example/1?a=1&b=2")
OTHER = Source("Gipfel", address="/home/user/gipfel.txt")
PASSAGES = [
    Passage(SOURCE, "Die <Brigade> hielt\ndie Stellung.", "Wie lange?\nNachfragen.", "de", "2026-03-02"),
    Passage(OTHER, "ceasefire", "", "en", "2026-03-03"),
    Passage(SOURCE, "# Panzer", "", "de", ""),
]


def test_markdown() -> None:
    assert as_markdown(PASSAGES, "Notizen") == (
        "# Notizen\n\n"
        "## Lage \\*an\\* der Front\n\n"
        "Der Bote · A. Autor · 2026-03-01\n\n"
        "<https://bote.example/1?a=1&b=2>\n\n"
        "> Die \\<Brigade\\> hielt  \n> die Stellung.\n\n"
        "Wie lange?  \nNachfragen.\n\n"
        "*original, noted 2026-03-02*\n\n"
        "> \\# Panzer\n\n"
        "## Gipfel\n\n"
        "> ceasefire\n\n"
        "*translation, noted 2026-03-03*\n"
    )


def test_html_escapes_and_names_the_language() -> None:
    page = as_html(PASSAGES, "Notizen <1>")
    assert "<title>Notizen &lt;1&gt;</title>" in page
    assert '<blockquote lang="de">Die &lt;Brigade&gt; hielt<br>die Stellung.</blockquote>' in page
    assert 'href="https://bote.example/1?a=1&amp;b=2"' in page
    assert "/home/user" not in page, "where files lie on this computer is nobody's business"
    assert page.count("<h2>") == 2
    assert "<script" not in as_html([Passage(Source("<script>alert(1)</script>"), "<script>")])


def test_saving(tmp_path: Path) -> None:
    save_notes(tmp_path / "n.md", PASSAGES)
    save_notes(tmp_path / "n.HTML", PASSAGES)
    assert (tmp_path / "n.md").read_text("utf-8").startswith("# Notes")
    assert (tmp_path / "n.HTML").read_text("utf-8").startswith("<!DOCTYPE html>")
    with pytest.raises(FileError, match=r"n\.md"):
        save_notes(tmp_path / "missing" / "n.md", PASSAGES)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("# kein Titel", "# kein Titel"),
        ("1. Panzerdivision", "1. Panzerdivision"),
        ("- 40 Grad", "- 40 Grad"),
        ("Zeile\n---", "Zeile\n---"),
        ("    eingerückt", "eingerückt"),
        ("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"),
        ("F&amp;E *und* _mehr_ [x](y)", "F&amp;amp;E *und* _mehr_ [x](y)"),
    ],
)
def test_markdown_shows_the_words_of_a_note_as_they_were_typed(words: str, shown: str) -> None:
    source = Source("1. Lage", address="https://example.org/a b>c")
    text = as_markdown([Passage(source, words, words)])
    assert "\n<https://example.org/a%20b%3Ec>\n" in text
    page = pytest.importorskip("markdown_it").MarkdownIt().render(text).replace("<br />", "")
    assert f"<blockquote>\n<p>{shown}</p>\n</blockquote>\n<p>{shown}</p>" in page
    assert "<h2>1. Lage</h2>" in page
