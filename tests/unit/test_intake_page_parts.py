"""Parts of pages: what their names say, where the headline stands, and what a table, a label or a footnote is."""

from __future__ import annotations

import pytest

from reader.intake.html import lines_of_html
from reader.intake.page_title import told_headline
from reader.intake.regions import region_reason
from reader.text.article import BlockKind

TEXT = "<p>Der Minister reist am Montag in die Hauptstadt ab.</p><p>Die Truppe bleibt vorerst im Lager am Fluss.</p>"


@pytest.mark.parametrize(
    "name",
    ["c-share__list", "id-Story-newsletter", "jp-relatedposts", "ReadMoreLinks", "c-keywords"],
)
def test_a_part_is_known_by_a_word_of_its_name(name: str) -> None:
    assert region_reason("div", {"class": name})


@pytest.mark.parametrize("name", ["with-comments", "has-newsletter", "tag-related", "shared-text", "newsletters-body"])
def test_a_state_or_a_subject_names_no_part(name: str) -> None:
    assert region_reason("div", {"class": name}) == ""


def test_a_part_that_holds_most_of_the_text_is_the_article() -> None:
    page = f'<div class="share-wrapper">{TEXT * 2}<div class="c-share">Teilen bitte</div></div><p>Ende der Meldung.</p>'
    assert [line.out for line in lines_of_html(page)[0]].count("") == 5


@pytest.mark.parametrize(
    ("told", "lines", "headline", "place"),
    [
        ("Blog: Der Rat tagt wieder", ["Blog", "Der Rat tagt wieder"], "Der Rat tagt wieder", 1),
        ("Der Rat tagt wieder - Meinung", ["Krise Der Rat tagt wieder"], "Der Rat tagt wieder", 0),
        ("Der Rat tagt wieder | Heute", ["Anderes"], "Der Rat tagt wieder | Heute", -1),
        ("", ["Anderes"], "", -1),
    ],
)
def test_the_headline_that_the_head_tells(told: str, lines: list[str], headline: str, place: int) -> None:
    assert told_headline(lines, [told]) == (headline, place)


def test_short_cells_stand_in_one_line_and_cells_of_paragraphs_apart() -> None:
    data = "<table><tr><td>Panama</td><td>17</td></tr></table>"
    assert lines_of_html(data + TEXT, titled=False)[0][0].text == "Panama | 17"
    layout = f"<table><tr><td>{TEXT.replace('</p>', '')}</td><td>Termine</td></tr></table>"
    assert lines_of_html(layout, titled=False)[0][-1].text == "Termine"


def test_what_stands_above_the_headline() -> None:
    page = f"<ul><li>Presse</li></ul><span>Wetter 9°</span><p>Sanktionen</p><h1>Der Rat tagt wieder</h1>{TEXT}"
    lines = lines_of_html(page)[0]
    assert [(line.kind, bool(line.out)) for line in lines[:4]] == [
        (BlockKind.LIST, True),
        (None, True),
        (BlockKind.KICKER, False),
        (BlockKind.HEADLINE, False),
    ]


def test_marks_of_footnotes_go_and_powers_stay() -> None:
    page = "<p>Das Lager misst 40 m<sup>2</sup>.<sup><a href='#1'>[1]</a></sup></p>"
    assert lines_of_html(page, titled=False)[0][0].text == "Das Lager misst 40 m2."


def test_an_author_is_taken_from_a_part_named_so_but_not_from_comments() -> None:
    named = '<div class="meta__author"><span>Von</span> <a>Eva Berg</a></div>'
    assert lines_of_html(named + TEXT)[1]["author"] == "Eva Berg"
    comments = '<div class="comments"><span class="comment-author">Jo Tal</span></div>'
    assert lines_of_html(TEXT + comments)[1]["author"] == ""
