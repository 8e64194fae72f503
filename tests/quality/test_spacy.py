"""The speed of the full analysis beside spaCy's PhraseMatcher, which only finds terms exactly as they are written.

Needs the extra ``bench``: pip install -e '.[bench]'; then python -m pytest tests/quality/test_spacy.py -m benchmark -s
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from statistics import median

import pytest

from reader.glossary.concept import Concept
from reader.glossary.sources import load_sources
from reader.paths import resource
from reader.recognition.build import build_index
from reader.recognition.index import open_index
from reader.recognition.recogniser import Recogniser
from tests.helpers.shared import shared
from tests.quality.test_scale import imported

pytestmark = [pytest.mark.benchmark, pytest.mark.filterwarnings("ignore")]
IMPORTS = (0, 100_000, 1_000_000)
ROUNDS = 5


def _matching(concepts: Sequence[Concept], text: str) -> Callable[[], int]:
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed: pip install -e '.[bench]'")
    from spacy.matcher import PhraseMatcher

    words = spacy.blank("de")
    matcher = PhraseMatcher(words.vocab)
    terms = {term.text for concept in concepts for term in concept.de}
    matcher.add("term", list(words.tokenizer.pipe(terms)))
    lines = text.split("\n")
    return lambda: sum(len(matcher(document)) for document in words.tokenizer.pipe(lines))


@pytest.mark.parametrize("size", IMPORTS)
def test_beside_the_phrase_matcher(size: int, tmp_path: Path) -> None:
    pytest.importorskip("spacy", reason="spaCy is not installed: pip install -e '.[bench]'")
    lines = shared("replay", "wmt16.tsv").read_text("utf-8").split("\n")
    text = "\n".join(line.split("\t")[0] for line in lines)
    concepts = [*load_sources(resource("glossary")), *islice(imported(), size)]
    build_index(concepts, tmp_path / "index", stamp="-")
    over = Recogniser(open_index(tmp_path / "index"))
    works: list[Callable[[], object]] = [lambda: over.recognise(text), _matching(concepts, text)]
    count = len(concepts)
    del concepts
    for work in works:
        work()
    times: list[list[float]] = [[], []]
    for _ in range(ROUNDS):
        for which, work in enumerate(works):
            start = time.process_time()
            work()
            times[which].append(time.process_time() - start)
    ours, theirs = (len(text.encode()) / 1e6 / median(t) for t in times)
    print(f"\n{count:,} entries: full analysis {ours:.2f} MB/s, PhraseMatcher {theirs:.2f} MB/s, {ours / theirs:.2f} x")
    assert ours > theirs / 2
