"""What a searched word also means: forms of the noun list, entries of the glossary."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.paths import Paths, resource
from reader.recognition.query_forms import noun_forms
from reader.workflow import open_glossary, query_expansion

TABLE = resource("nouns", "nouns.tsv")


@pytest.mark.parametrize(
    ("word", "expected", "why"),
    [
        ("Streitkraft", "Streitkräften", "singular finds the plural"),
        ("Streitkräften", "Streitkraft", "and the plural the singular"),
        ("ministerin", "Ministerinnen", "typed small"),
        ("Häfen", "Hafen", "umlaut of the plural"),
    ],
)
def test_noun_forms(word: str, expected: str, why: str) -> None:
    assert expected in noun_forms(word, TABLE), why


@pytest.mark.parametrize("word", ["", "EU", "xyzzyq", "F-16", "a b"])
def test_what_is_no_noun_has_no_forms(word: str) -> None:
    assert noun_forms(word, TABLE) == ()


def test_a_missing_table_gives_no_forms(tmp_path: Path) -> None:
    assert noun_forms("Hafen", tmp_path / "none.tsv") == ()


def test_the_glossary_names_the_entry(tmp_path_factory: pytest.TempPathFactory) -> None:
    root = tmp_path_factory.mktemp("profile")
    expand = query_expansion(open_glossary(Paths.of(root).make()))
    assert "armed-forces" in expand("Streitkräften").keys
    assert "Streitkraft" in expand("Streitkräften").words
    assert expand("Unfugswort").keys == ()
