"""Speed of recognition, index and hover (make bench). Absolute figures are printed for docs/performance.md; what is
asserted are ratios to work measured in the same run."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from statistics import median

import pytest

from reader.intake.open import article_from_text
from reader.recognition.index import open_index
from reader.recognition.ready import ready_index
from reader.recognition.recogniser import Recogniser
from reader.workflow import recognise
from tests.helpers.shared import shared

pytestmark = pytest.mark.benchmark


def seconds(work: Callable[[], object], rounds: int) -> float:
    """Median CPU time of ``work``: other programs on the machine disturb it less than they do the clock."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return median(times)


@pytest.fixture(scope="module")
def news() -> str:
    """About 1 MB of real German news, one sentence a line."""
    names = ("wmt15.tsv", "wmt16.tsv", "wmt17.tsv")
    lines = [line.split("\t")[0] for n in names for line in shared("replay", n).read_text("utf-8").split("\n")]
    return "\n".join(lines)


def test_recognition_of_news_beside_splitting_it_into_words(news: str) -> None:
    folder = ready_index(None)
    opening = seconds(lambda: open_index(folder), 5)
    over = Recogniser(open_index(folder))
    size = len(news.encode()) / 1e6
    start = time.process_time()
    over.recognise(news)
    first = time.process_time() - start
    warm = seconds(lambda: over.recognise(news), 9)
    words = seconds(lambda: [m.span() for m in re.finditer(r"\w+", news)], 5)
    print(f"\nindex opened in {opening * 1000:.1f} ms (target 50)")
    print(f"news {size:.2f} MB: first {size / first:.2f} MB/s, warm {size / warm:.2f} MB/s (target 3)")
    print(f"splitting into words {size / words:.1f} MB/s; full analysis takes {warm / words:.1f} x as long")
    assert warm < first
    assert warm / words < 40


def test_the_real_article_first_and_again() -> None:
    article = article_from_text(shared("article", "tageblatt-nato-ostflanke.txt").read_text("utf-8"))
    folder = ready_index(None)
    first = seconds(lambda: recognise(Recogniser(open_index(folder)), article), 5)
    over = Recogniser(open_index(folder))
    recognise(over, article)
    warm = seconds(lambda: recognise(over, article), 20)
    print(f"\nreal article: first {first * 1000:.1f} ms (target 60), warm {warm * 1000:.2f} ms (target 10)")
    assert warm < first
