"""A library of 10,000 articles: list, search, concordance, saving (make bench). Ratios to plain SQLite and reading."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library.library import Library
from reader.library.records import Contents, SavedSentence, SavedTerm
from reader.paths import resource
from reader.text.article import Article, Block, BlockKind
from reader.workflow import opened, read_file

pytestmark = pytest.mark.benchmark
SIZE = 10_000
OUTLETS = "Der Bote", "Tagblatt", "Rundschau", "Abendpost", "Nordkurier"
MOST_SECONDS = 0.2
"""Of docs: a list opens and a search answers in less than 200 ms; generous here, since the machine is shared."""
SLACK = 2.5


def generated(number: int, words: list[str], moments: random.Random) -> tuple[Article, Contents]:
    """Return an article of some 300 words with 30 sentences, their English, and terms."""
    blocks, sentences, terms = [], [], []
    for part in range(1, 11):
        texts = []
        for index in range(3):
            chosen = moments.choices(words, k=10)
            text = " ".join(chosen) + "."
            texts.append(text)
            sentences.append(SavedSentence(part, index, text, f"English of {chosen[0]} {number}.", "test", "done"))
            terms.append(SavedTerm(part, index, f"c{hash(chosen[1]) % 2000}", chosen[1], ((0, 5),), ((0, 7),)))
        blocks.append(Block(BlockKind.PARAGRAPH, " ".join(texts)))
    headline = " ".join(moments.choices(words, k=6))
    date = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}"
    article = Article(
        headline=headline,
        blocks=tuple(blocks),
        outlet=OUTLETS[number % 5],
        date=date,
        source=f"https://b.example/{number}",
    )
    return article, Contents((SavedSentence(0, 0, headline), *sentences), tuple(terms))


def median_of(work: Callable[[], object], count: int = 7) -> float:
    times = []
    for _ in range(count):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def test_ten_thousand_articles(tmp_path: Path) -> None:
    sample = opened(read_file(resource("sample", "article.txt")))
    vocabulary = sorted({w.strip(".,:;()") for part in sample.sentences for s in part for w in s.text.split()})
    with (resource("nouns", "nouns.tsv")).open(encoding="utf-8") as lines:
        vocabulary += [line.split("\t")[0] for n, line in enumerate(lines) if n % 12 == 5 and not line.startswith("#")]
    moments = random.Random(5)
    weights = sorted(vocabulary, key=lambda _: moments.random())
    # Words as rare as in real texts: some in every article, most in a few.
    words = [w for n, w in enumerate(weights) for _ in range(max(1, 2000 // (n + 1)))]
    library = Library(tmp_path / "library.sqlite")
    start = time.perf_counter()
    for number in range(SIZE):
        library.keep_whole(*generated(number, words, moments))
    saving = (time.perf_counter() - start) / SIZE
    library.close()

    def listed() -> object:
        fresh = Library(tmp_path / "library.sqlite")
        found = fresh.rows()
        fresh.close()
        return found

    figures = {
        "saving an article": saving,
        "opening and listing": median_of(listed),
        "search, a frequent word": median_of(lambda: library.search(weights[3])),
        "search, a rare word": median_of(lambda: library.search(weights[-5])),
        "search, two words": median_of(lambda: library.search(f"{weights[2]} {weights[40]}")),
        "search, a beginning": median_of(lambda: library.search("ver")),
        "concordance, frequent": median_of(lambda: library.concordance(weights[3])),
        "concordance, rare": median_of(lambda: library.concordance(weights[-5])),
    }
    size = (tmp_path / "library.sqlite").stat().st_size
    assert len(library.rows()) == SIZE
    library.close()
    print(f"\nlibrary of {SIZE:,} articles: {size / 2**20:.0f} MB")
    for name, seconds in figures.items():
        print(f"  {name:28} {seconds * 1000:8.1f} ms")
    for name in ("opening and listing", "search, a frequent word", "search, a rare word", "search, two words"):
        assert figures[name] < MOST_SECONDS * SLACK, name
