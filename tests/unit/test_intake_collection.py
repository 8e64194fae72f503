"""The collection of pages and documents: paragraphs kept, furniture gone, metadata right."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.intake.open import read_article
from tests.helpers.intake_collection import Score, collection, score
from tests.helpers.intake_pages import written_pages

KEPT, DROPPED, META = 0.999, 0.99, 0.99


def test_paragraphs_furniture_and_metadata_of_the_collection(tmp_path: Path) -> None:
    """The table by format is shown with ``pytest -s`` and where the test fails."""
    documents = collection()
    assert len(documents) >= 120
    total = Score([], [], [], [])
    formats: dict[str, Score] = {}
    for number, document in enumerate(documents):
        path = tmp_path / f"{number:03}{document.suffix}"
        path.write_bytes(document.data)
        article = read_article(path)
        score(document, article, total)
        score(document, article, formats.setdefault(document.suffix, Score([], [], [], [])))
        assert article.only_teaser == document.teaser, document.name
    assert {".txt", ".md", ".html", ".mhtml", ".eml", ".epub", ".docx", ".odt", ".rtf"} <= formats.keys()
    print(f"\n{'format':8}{'kept':>12}{'removed':>12}{'metadata':>12}")
    for suffix, part in sorted(formats.items()):
        print(f"{suffix:8}{_share(part.kept):>12}{_share(part.dropped):>12}{_share(part.meta):>12}")
    faults = "\n".join(total.faults)
    assert sum(total.kept) >= KEPT * len(total.kept), faults
    assert sum(total.dropped) >= DROPPED * len(total.dropped), faults
    assert sum(total.meta) >= META * len(total.meta), faults


@pytest.mark.parametrize(
    ("file", "count"), [("pages.txt", 20), ("control.txt", 26), ("control2.txt", 8), ("outlets.txt", 40)]
)
def test_pages_by_another_hand(tmp_path: Path, file: str, count: int) -> None:
    """Pages with the whole markup of their publishing systems; their first figures are in the ADR on extraction."""
    total = Score([], [], [], [])
    pages = written_pages(file)
    assert len(pages) >= count
    for number, page in enumerate(pages):
        path = tmp_path / f"{number:03}{page.suffix}"
        path.write_bytes(page.data)
        article = read_article(path)
        score(page, article, total)
        assert article.only_teaser == page.teaser, page.name
    faults = "\n".join(total.faults)
    assert sum(total.kept) >= KEPT * len(total.kept), faults
    assert sum(total.dropped) >= DROPPED * len(total.dropped), faults
    assert sum(total.meta) >= META * len(total.meta), faults


def _share(right: list[bool]) -> str:
    return f"{sum(right)} of {len(right)}" if right else "-"
