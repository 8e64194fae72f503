"""Page furniture: wordings of many kinds of outlet, and sentences that only look like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.intake.furniture import LIMIT, furniture
from reader.intake.furniture_rules import RULES
from reader.intake.open import article_from_text
from tests.helpers.growth import LINEAR, growth
from tests.helpers.shared import shared

TABLE = Path(__file__).parents[1] / "data" / "intake" / "furniture.tsv"
ROWS = [tuple(row.split("\t", 1)) for row in TABLE.read_text("utf-8").splitlines() if row and not row.startswith("#")]


@pytest.mark.parametrize(("wanted", "line"), ROWS, ids=[f"{row[0]}: {row[1][:40]}" for row in ROWS])
def test_line(wanted: str, line: str) -> None:
    rule = furniture(line)
    assert (rule.name if rule else "stays") == wanted


def test_every_rule_has_a_case_and_a_reason() -> None:
    assert {rule.name for rule in RULES} == {row[0] for row in ROWS} - {"stays"}
    assert all(rule.reason for rule in RULES)


def test_real_news_is_not_taken_for_furniture() -> None:
    lines = []
    for name in ("wmt08", "wmt09", "wmt15", "wmt16", "wmt17"):
        rows = shared("replay", f"{name}.tsv").read_text("utf-8").splitlines()
        lines += [row.split("\t")[0].strip() for row in rows]
    taken = [line for line in lines if furniture(line)]
    assert len(taken) <= len(lines) / 5000, taken


@pytest.mark.parametrize("piece", ["link kopieren ", "teilen auf ", "a ", ". ", "abo-", "startseite > ab ", "agb | "])
def test_no_line_takes_long(piece: str) -> None:
    assert growth(lambda size: furniture((piece * size)[: size - 1] + "q"), LIMIT // 8) < LINEAR


BODY = (
    "Die Regierung hat am Montag drei Bataillone an die Grenze verlegt. Das teilte das "
    "Verteidigungsministerium mit.\n\n"
)


def test_links_below_a_box_go_with_it_but_text_after_a_gap_stays() -> None:
    text = (
        "Bündnis verlegt drei Bataillone\n\n"
        + BODY
        + ("Mehr zum Thema\nWas Artikel 5 bedeutet\nWer die Brigade führt\n\nKritik der Opposition\n\n")
        + BODY
    )
    article = article_from_text(text)
    assert [line.text for line in article.left_out] == [
        "Mehr zum Thema",
        "Was Artikel 5 bedeutet",
        "Wer die Brigade führt",
    ]
    assert [block.text for block in article.blocks if block.kind == "heading"] == ["Kritik der Opposition"]


def test_links_at_the_end_of_the_page_are_left_out() -> None:
    text = "Bündnis verlegt drei Bataillone\n\n" + BODY * 2 + "Meistgelesen\n\nSturm im Norden\n\nTorjubel in Kiel\n"
    article = article_from_text(text)
    assert [block.kind.value for block in article.blocks] == ["paragraph", "paragraph"]
    assert {line.reason for line in article.left_out} == {"link to other articles"}
    assert len(article.left_out) == 3


def test_a_text_of_furniture_only_is_shown_all_the_same() -> None:
    article = article_from_text("Jetzt weiterlesen!\n")
    assert [part.text for part in article.parts()] == ["Jetzt weiterlesen!"]
