"""Taking blocks out of an article and bringing lines back: nothing is lost, the order stays, undo gives the same."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.intake.open import article_from_text
from reader.library.edits import ArticleEdits
from reader.text.article import Article, Block, BlockKind
from reader.text.editing import REMOVED_REASON, Edit, edited, with_line, without_block

PAGE = """Truppen an der Grenze

Die Brigade hat am Montag zwei Bataillone verlegt, teilte das Ministerium in der Hauptstadt mit.

Lesen Sie auch: Was die Reform der Wehrpflicht bedeutet

Der Minister sprach von einer Übung, die seit langem geplant gewesen sei und drei Wochen dauere.

Die Nachbarländer äußerten sich zunächst nicht zu den Bewegungen der Truppen im Norden.
"""


def article_of(count: int) -> Article:
    return Article(headline="Lage", blocks=tuple(Block(BlockKind.PARAGRAPH, f"Absatz {n}.") for n in range(count)))


def test_a_left_out_line_comes_back_where_it_stood() -> None:
    article = article_from_text(PAGE)
    assert [line.text[:10] for line in article.left_out] == ["Lesen Sie "]
    after = with_line(article, 0)
    assert [block.text[:10] for block in after.blocks] == ["Die Brigad", "Lesen Sie ", "Der Minist", "Die Nachba"]
    assert after.left_out == ()


def test_a_removed_block_is_listed_with_its_reason() -> None:
    after = without_block(article_of(3), 1)
    assert [(line.text, line.reason) for line in after.left_out] == [("Absatz 1.", REMOVED_REASON)]
    assert [block.text for block in after.blocks] == ["Absatz 0.", "Absatz 2."]


@given(st.integers(2, 7), st.lists(st.integers(0, 6), max_size=5))
def test_removing_and_bringing_all_back_gives_the_same_text(count: int, numbers: list[int]) -> None:
    before = article = article_of(count)
    for number in numbers:
        if len(article.blocks) > 1:
            article = without_block(article, number % len(article.blocks))
    assert sorted(b.text for b in (*article.blocks, *article.left_out)) == sorted(b.text for b in before.blocks)
    while article.left_out:
        article = with_line(article, len(article.left_out) - 1)
    assert [b.text for b in article.blocks] == [b.text for b in before.blocks]


def test_edits_are_done_again_and_only_once(tmp_path: Path) -> None:
    before = article_from_text(PAGE)
    edits = ArticleEdits(tmp_path / "edits.json")
    edits.add(before, Edit("back", before.left_out[0].text))
    again = ArticleEdits(tmp_path / "edits.json")
    after = again.apply(article_from_text(PAGE))
    assert len(after.blocks) == 4
    assert again.apply(after) == after


def test_an_edit_taken_back_leaves_nothing(tmp_path: Path) -> None:
    before = article_of(3)
    edits = ArticleEdits(tmp_path / "edits.json")
    edits.add(before, Edit("removed", "Absatz 1."))
    edits.add(without_block(before, 1), Edit("back", "Absatz 1."))
    assert edits.apply(before) == before
    assert '"edits": {}' in (tmp_path / "edits.json").read_text(encoding="utf-8")


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    file = tmp_path / "edits.json"
    file.write_text("{", encoding="utf-8")
    assert ArticleEdits(file).apply(article_of(2)) == article_of(2)
    assert file.with_suffix(".broken").exists()


def test_an_edit_that_finds_nothing_changes_nothing() -> None:
    assert edited(article_of(2), (Edit("removed", "fehlt"), Edit("back", "fehlt"))) == article_of(2)
