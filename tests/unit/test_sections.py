"""Long articles in sections: nothing is lost, nothing is too long, cuts fall where a reader expects them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text.article import Article, Block, BlockKind
from reader.text.sections import SECTION, sections_of

KINDS = st.sampled_from((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE))
BLOCKS = st.builds(Block, KINDS, st.text(alphabet="aä. \U0001f600,", max_size=60))


@given(st.lists(BLOCKS, max_size=30), st.integers(1, 80), st.text(max_size=5))
def test_sections_joined_are_the_article(blocks: list[Block], limit: int, headline: str) -> None:
    article = Article(headline=headline, blocks=tuple(blocks), author="A. B.")
    sections = sections_of(article, limit, limit)
    assert sections[0].headline == headline
    assert "".join(b.text for s in sections for b in s.blocks) == "".join(b.text for b in blocks)
    assert all(sum(len(b.text) for b in s.blocks) <= limit for s in sections)
    assert all(s.author == "A. B." for s in sections)
    uncut = [b for b in blocks if len(b.text) <= limit]
    assert [b for s in sections for b in s.blocks if b in uncut][: len(uncut)] == uncut or len(uncut) < len(blocks)


def test_a_usual_article_is_its_only_section() -> None:
    article = Article(headline="Kurz", blocks=(Block(BlockKind.PARAGRAPH, "Ein Satz."),))
    assert sections_of(article) == (article,)


def test_one_huge_block_is_cut_behind_sentences() -> None:
    article = Article(blocks=(Block(BlockKind.PARAGRAPH, "Die Brigade zieht ab. " * 20_000),))
    sections = sections_of(article)
    assert len(sections) == 15
    assert all(section.blocks[0].text.startswith("Die") for section in sections)
    assert all(len(section.blocks[0].text) <= SECTION for section in sections)


def test_sections_end_between_blocks() -> None:
    article = Article(blocks=tuple(Block(BlockKind.PARAGRAPH, "x" * 40) for _ in range(10)))
    assert [len(section.blocks) for section in sections_of(article, 100, 100)] == [2, 2, 2, 2, 2]
