"""What rows and cards say of a term, from hits and entries."""

from __future__ import annotations

import pytest

from reader.paths import Paths
from reader.ui.view_model import card_of, rows_of
from reader.workflow import Glossary, open_glossary


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    return open_glossary(Paths.of(tmp_path_factory.mktemp("profile")))


@pytest.mark.parametrize(
    ("text", "lemma", "article", "reason"),
    [
        ("Zwei Artilleriebataillone rückten an.", "Artilleriebataillon", "das", "the head is Bataillon"),
        ("Die Panzergrenadierbrigade übt.", "Panzergrenadierbrigade", "die", "the head is Brigade"),
        ("Die Streitkräfte üben.", "Streitkräfte", "die", "plural only"),
        ("Sie wurden in Polen stationiert.", "stationieren", "", "a verb has none"),
    ],
)  # fmt: skip
def test_a_term_has_the_article_of_its_head(
    glossary: Glossary, text: str, lemma: str, article: str, reason: str
) -> None:
    hits = glossary.recogniser.recognise(text)
    rows = {row.lemma: row for row in rows_of([hits], glossary.index.concept)}
    assert rows[lemma].article == article, reason


def test_the_card_of_a_compound_names_its_parts_head_first(glossary: Glossary) -> None:
    (hit,) = glossary.recogniser.recognise("Zwei Artilleriebataillone")
    card = card_of(hit, None, glossary.index.concept)
    assert card.equivalents == ("artillery battalion",)
    assert [part.lemma for part in card.parts] == ["Bataillon", "Artillerie"]
