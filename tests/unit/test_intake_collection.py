"""The collection of pages and documents: paragraphs kept, furniture gone, metadata right."""

from __future__ import annotations

from pathlib import Path

from reader.intake.open import read_article
from tests.helpers.intake_collection import Score, collection, score

KEPT, DROPPED, META = 0.995, 0.97, 0.95


def test_paragraphs_furniture_and_metadata_of_the_collection(tmp_path: Path) -> None:
    documents = collection()
    assert len(documents) >= 60
    total = Score([], [], [], [])
    for number, document in enumerate(documents):
        path = tmp_path / f"{number:03}{document.suffix}"
        path.write_bytes(document.data)
        article = read_article(path)
        score(document, article, total)
        assert article.only_teaser == document.teaser, document.name
    faults = "\n".join(total.faults)
    assert sum(total.kept) >= KEPT * len(total.kept), faults
    assert sum(total.dropped) >= DROPPED * len(total.dropped), faults
    assert sum(total.meta) >= META * len(total.meta), faults
