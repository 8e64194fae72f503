"""PDF documents, written in the test. Reading them needs the extra "pdf"."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader.errors import ContentError
from reader.intake.open import read_article
from reader.text.article import Article
from tests.helpers.documents import pdf
from tests.helpers.printed import locked

TITLE = (60.0, 120.0, 22.0, "Übung im hohen Norden")
SENTENCES = [
    [
        "Die Grenztruppen üben seit Montag im hohen Nor-",
        "den; beteiligt sind Land- und See-",
        "streitkräfte aus neun Staaten.",
    ],
    ["Der Minister sprach von einer guten Vorberei-", "tung, nannte aber keine weiteren Zahlen dazu."],
]


def read(folder: Path, data: bytes) -> Article:
    pytest.importorskip("pypdfium2", reason="the extra pdf is not installed")
    path = folder / "a.pdf"
    path.write_bytes(data)
    return read_article(path)


def column(x: float, top: float, paragraphs: list[list[str]]) -> list[tuple[float, float, float, str]]:
    shown = []
    for paragraph in paragraphs:
        for line in paragraph:
            shown.append((x, top, 10.0, line))
            top += 12
        top += 10
    return shown


JOINED = [
    "Die Grenztruppen üben seit Montag im hohen Norden; beteiligt sind Land- und Seestreitkräfte aus neun Staaten.",
    "Der Minister sprach von einer guten Vorbereitung, nannte aber keine weiteren Zahlen dazu.",
]


def test_headline_paragraphs_and_hyphens(tmp_path: Path) -> None:
    article = read(tmp_path, pdf([[TITLE, *column(60, 160, SENTENCES)]]))
    assert article.headline == "Übung im hohen Norden"
    assert [block.text for block in article.blocks] == JOINED


def test_heads_feet_and_page_numbers_are_left_out(tmp_path: Path) -> None:
    body = [[TITLE, *column(60, 160, SENTENCES)], column(60, 120, [["Am Ende blieb es ruhig an der Küste."]])]
    pages = [
        [(60.0, 40.0, 9.0, f"Abendpost, 14. März 2026, Blatt {number}"), *page, (290.0, 810.0, 9.0, str(number))]
        for number, page in enumerate(body, 1)
    ]
    article = read(tmp_path, pdf(pages))
    assert [block.text for block in article.blocks] == [*JOINED, "Am Ende blieb es ruhig an der Küste."]
    assert [line.text for line in article.left_out] == [
        "Abendpost, 14. März 2026, Blatt 1",
        "1",
        "Abendpost, 14. März 2026, Blatt 2",
        "2",
    ]


@pytest.mark.parametrize("by_rows", [False, True])
def test_columns_are_read_one_after_the_other(tmp_path: Path, by_rows: bool) -> None:
    left, right = (
        column(60, 160, SENTENCES),
        column(320, 160, [["Rechts steht, was die Nachbarn", "sagen, wenn sie etwas", "sagen."]]),
    )
    body = sorted(left + right, key=lambda one: (one[1], one[0])) if by_rows else left + right
    article = read(tmp_path, pdf([[TITLE, *body]]))
    assert [block.text for block in article.blocks] == [
        *JOINED,
        "Rechts steht, was die Nachbarn sagen, wenn sie etwas sagen.",
    ]


def test_a_sentence_goes_on_over_the_page(tmp_path: Path) -> None:
    pages = [
        [TITLE, *column(60, 160, [["Die Grenztruppen üben seit Montag im hohen", "Norden, und zwar mit"]])],
        column(60, 120, [["neun Staaten."]]),
    ]
    article = read(tmp_path, pdf(pages))
    assert [block.text for block in article.blocks] == [
        "Die Grenztruppen üben seit Montag im hohen Norden, und zwar mit neun Staaten."
    ]


def test_bad_documents(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="this PDF is a picture"):
        read(tmp_path, pdf([[], []]))
    with pytest.raises(ContentError, match="damaged"):
        read(tmp_path, b"%PDF-1.7\nkein PDF")
    cut = pdf([[TITLE, *column(60, 160, SENTENCES)]])[:300]
    with pytest.raises(ContentError, match=r"damaged|picture"):
        read(tmp_path, cut)


def test_a_locked_document_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="protected by a password"):
        read(tmp_path, locked())


def test_without_the_extra_the_message_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([[TITLE]]))
    with pytest.raises(ContentError, match="not installed") as caught:
        read_article(path)
    assert "lagebild[pdf]" in caught.value.hint
