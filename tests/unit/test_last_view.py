"""The view of the last session: comes back as it was, and never where it does not fit."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.glossary.hit import Hit, Level, Part
from reader.text.article import Article, Block, BlockKind, Sentence
from reader.ui import last_view
from reader.ui.view_model import ArticleView, Rendering, TranslationState, rows_of

TEXT = "Die Armee greift die Stadt an."
ARTICLE = Article(headline="Angriff", blocks=(Block(BlockKind.PARAGRAPH, TEXT),))
HITS = (
    (Hit(((0, 7),), "Angriff", "Angriff", "attack", ("attack",), "military", "plain", Level.SURE, "It is the term."),),
    (
        Hit(((4, 9),), "Armee", "Armee", "army", ("army",), "military", "plain", Level.SURE, "why"),
        Hit(((10, 16), (27, 29)), "greift ... an", "angreifen", None, ("attack",), "military", "separable",
            Level.POSSIBLE, "split", ("separable",), (Part("greifen", None, ("grab",)),)),
    ),
)  # fmt: skip


def view() -> ArticleView:
    rows = tuple(replace(row, article="die") if row.lemma == "Armee" else row for row in rows_of(HITS))
    sentences = ((Sentence(0, 0, 7, "Angriff"),), (Sentence(1, 0, len(TEXT), TEXT),))
    done = TranslationState(
        "The army attacks the city.", "done", "google", ("a flag",), (Rendering("army", ((4, 9),), ((4, 8),)),)
    )
    return ArticleView(ARTICLE, ARTICLE.parts(), sentences, HITS, rows, {(1, 0): done})


def test_the_view_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "view.json"
    last_view.save(path, view(), "index 7")
    assert last_view.load(path, ARTICLE) == (view(), "index 7")


def test_the_view_of_another_text_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "view.json"
    last_view.save(path, view(), "k")
    assert last_view.load(path, replace(ARTICLE, headline="Angriffe")) is None


def test_nothing_is_kept_of_an_article_without_terms(tmp_path: Path) -> None:
    path = tmp_path / "view.json"
    last_view.save(path, view(), "k")
    last_view.save(path, replace(view(), rows=()), "k")
    assert not path.exists()


@pytest.mark.parametrize("change", ["cut", "format", "hits", "level", "empty"])
def test_a_damaged_file_is_passed_over(tmp_path: Path, change: str) -> None:
    path = tmp_path / "view.json"
    last_view.save(path, view(), "k")
    text = path.read_text(encoding="utf-8")
    table = json.loads(text)
    if change == "format":
        table["format"] = 99
    elif change == "hits":
        table["hits"] = [[["x"]]]
    elif change == "level":
        table["hits"][0][0][7] = "certain"
    damaged = {"cut": text[: len(text) // 2], "empty": ""}.get(change, json.dumps(table))
    path.write_text(damaged, encoding="utf-8")
    assert last_view.load(path, ARTICLE) is None
