"""What a page's head tells, in the ways that pages tell it, and names that only look like furniture."""

from __future__ import annotations

import pytest

from reader.intake.html import lines_of_html
from reader.intake.page_head import head_of
from reader.intake.regions import region_reason


@pytest.mark.parametrize(
    ("script", "author", "date"),
    [
        ('{"@type":"NewsArticle","author":{"name":"Eva Berg"},"datePublished":"2026-01-02T03:04:05Z"}', "Eva Berg",
         "2026-01-02T03:04"),
        ('[{"@type":["Report"],"author":["Eva Berg",{"@type":"Person","name":"Jo Tal"}]}]', "Eva Berg, Jo Tal", ""),
        ('{"@graph":[{"@type":"WebPage","author":"No One"},{"@type":"BlogPosting","author":"Eva Berg"}]}', "Eva Berg",
         ""),
        ('{"@type":"NewsArticle","author":{"@type":"Organization","name":"Heute"}}', "", ""),
        ('{"@type":"NewsArticle","author":"https://example.org/berg"}', "", ""),
        ('{"@type":"NewsArticle","author":7,"datePublished":["x"],"publisher":[]}', "", ""),
        ("{broken", "", ""),
        ("[" * 100_000, "", ""),
    ],
)  # fmt: skip
def test_schema_org(script: str, author: str, date: str) -> None:
    head = head_of({}, [script])
    assert (head["author"], head["date"]) == (author, date)


def test_an_outlet_or_an_address_is_no_author() -> None:
    assert head_of({"author": "Heute", "og:site_name": "Heute"}, [])["author"] == ""
    assert head_of({"author": "heute.de", "dc.creator": "Eva Berg"}, [])["author"] == "Eva Berg"


@pytest.mark.parametrize("name", ["shareholder-news", "commentary", "article-teaser-text", "related-topic-body", ""])
def test_names_that_only_begin_like_furniture_keep_their_text(name: str) -> None:
    assert region_reason("div", {"class": name}) == ""


def test_a_page_whose_names_mean_nothing_is_read_whole() -> None:
    lines, _ = lines_of_html('<div class="related"><p>Der Minister reist am Montag ab.</p></div><p>Ende.</p>')
    assert [line.out for line in lines] == ["", ""]


def test_a_link_that_is_never_closed_takes_no_text_with_it() -> None:
    lines, _ = lines_of_html('<a href="/"><p>Der Minister reist am Montag ab.</p><p>Die Truppe bleibt vorerst.</p>')
    assert [line.link for line in lines] == [False, False]


def test_an_outlet_with_its_address_is_no_author() -> None:
    meta = {"author": "Deutsche Welle (www.dw.com)", "og:site_name": "DW.COM"}
    assert head_of(meta, [])["author"] == ""


def test_the_date_of_the_page_counts_where_nothing_is_called_an_article() -> None:
    page = '{"@type": "WebPage", "datePublished": "2018-02-28T15:07:03"}'
    graph = f'{{"@graph": [{{"@type": "WebSite", "name": "X"}}, {page}]}}'
    assert head_of({}, [graph])["date"].startswith("2018-02-28")
    assert head_of({"date": "2017-01-01"}, [graph])["date"].startswith("2017-01-01")
