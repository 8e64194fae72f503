"""What pages of real outlets show beside or twice: other articles, comments longer than the text, quotes set large."""

from __future__ import annotations

from pathlib import Path

from reader.intake.html import lines_of_html
from reader.intake.open import read_article
from reader.text.article import BlockKind

PARAGRAPHS = [
    f"Der Minister nannte am {day} vor der Presse in der Hauptstadt weitere Einzelheiten zum Vorhaben der Regierung."
    for day in ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag")
]
TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
TITLE = "Minister nennt Einzelheiten"


def kept(page: str) -> list[str]:
    return [line.text for line in lines_of_html(page)[0] if not line.out]


def page_of(body: str, title: str = TITLE) -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


def test_a_script_that_was_commented_out_is_no_text() -> None:
    script = "<!-- <script>while (o-- >0) {a.removeChild(b)} var c = 'nicht zu lesen.';</script> -->"
    lines = lines_of_html(page_of(f"{script}<h1>{TITLE}</h1>{TEXT}"))[0]
    assert [line.text for line in lines] == [TITLE, *PARAGRAPHS]


def test_the_target_of_a_jump_is_no_link() -> None:
    """<a name> marks a place; the sentence in it belongs to the text."""
    marked = TEXT.replace(PARAGRAPHS[2], f'<b>Frage: </b><a name="drei">{PARAGRAPHS[2]}</a>')
    assert f"Frage: {PARAGRAPHS[2]}" in kept(page_of(f"<h1>{TITLE}</h1>{marked}"))


def test_comments_longer_than_the_article_are_left_out() -> None:
    said = "Das sehe ich ganz anders, denn so einfach ist die Sache nun wirklich nicht zu erklären, liebe Redaktion."
    comments = "".join(f'<li class="comment"><span>Leser {n}</span><p>{said} {n}.</p></li>' for n in range(40))
    page = page_of(f'<article><h1>{TITLE}</h1>{TEXT}</article><ol class="comments-list">{comments}</ol>')
    assert kept(page) == [TITLE, *PARAGRAPHS]


def test_a_linked_card_with_a_heading_is_another_article_even_where_it_is_a_caption() -> None:
    card = (
        '<figure><a href="/b"><div><img src="b.jpg"><figcaption><div>Zugunglück</div>'
        "<h3>Mann setzt Bahn unter Druck</h3><p>Er hat seine Mutter verloren und fordert nun, dass die Bahn ihre "
        "Technik erneuert.</p></figcaption></div></a></figure>"
    )
    picture = '<a href="gross.jpg"><img src="a.jpg"></a>'
    own = f"<figure>{picture}<figcaption>Der Minister vor der Presse.</figcaption></figure>"
    body = TEXT.replace(f"<p>{PARAGRAPHS[2]}</p>", f"{card}<p>{PARAGRAPHS[2]}</p>")
    assert kept(page_of(f"<h1>{TITLE}</h1>{own}{body}")) == [TITLE, "Der Minister vor der Presse.", *PARAGRAPHS]


def test_of_several_articles_side_by_side_that_of_the_headline_is_read() -> None:
    others = "".join(
        f'<article class="list__item b{n}"><h2>Anderes Thema {n}</h2><p>Ein ganz anderer Text, auch recht lang, '
        f"aber mit der Sache nichts zu tun hat, wie jeder sieht ({n}).</p></article>"
        for n in range(6)
    )
    page = page_of(f'<main><article class="list__item a"><h1>{TITLE}</h1>{TEXT}</article>{others}</main>')
    assert kept(page) == [TITLE, *PARAGRAPHS]


def test_the_entries_of_a_live_ticker_stay() -> None:
    """The headline stands outside the entries, so none of them is another article."""
    entries = "".join(
        f"<article class='entry'><h2>Lage um {n} Uhr</h2><p>{PARAGRAPHS[n]}</p></article>" for n in range(5)
    )
    texts = kept(page_of(f"<main><h1>{TITLE}</h1>{entries}</main>"))
    assert [text for text in texts if text in PARAGRAPHS] == PARAGRAPHS


def test_a_sentence_of_the_text_set_large_is_left_out_and_a_quotation_stays() -> None:
    quoted = "weitere Einzelheiten zum Vorhaben der Regierung"
    other = "Wir werden das Vorhaben nicht aufgeben, sagte der Minister."
    own = "<blockquote>Das Parlament wird zustimmen müssen.</blockquote>"
    body = f"<h1>{TITLE}</h1>{TEXT}<h4>{quoted}</h4><p>{other}</p>{own}"
    texts = kept(page_of(body + f"<p>{PARAGRAPHS[0].replace('Montag', 'Samstag')}</p>"))
    assert quoted not in texts
    assert "Das Parlament wird zustimmen müssen." in texts


def test_a_short_headline_that_only_a_heading_tells_is_not_doubled() -> None:
    page = page_of(f"<div>22.12.2018</div><h2>Ein Albtraum</h2>{TEXT}", "Ein Albtraum - Zeitung 52/2018")
    lines = lines_of_html(page)[0]
    assert [line.kind for line in lines if line.text == "Ein Albtraum" and not line.out] == [BlockKind.HEADLINE]


def test_what_is_told_of_an_author_under_the_pointer_is_left_out() -> None:
    bio = "Anna Beck kam 2001 zur Zeitung und berichtet seither aus der Hauptstadt über Verkehr."
    popup = f'<section class="authors"><div>Von Anna Beck</div><div class="authorPopup"><p>{bio}</p></div></section>'
    assert bio not in kept(page_of(f"<h1>{TITLE}</h1>{popup}{TEXT}"))


def test_the_form_for_comments_of_a_short_post_is_left_out(tmp_path: Path) -> None:
    """It is longer than the post, so its place on the page tells nothing."""
    lines = (
        "Gib hier Deinen Kommentar ein ...",
        "Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen:",
        "Du kommentierst mit Deinem WordPress.com-Konto. ( Abmelden / Ändern )",
        "Benachrichtigung bei weiteren Kommentaren per E-Mail senden.",
    )
    form = "".join(f"<p>{line}</p>" for line in lines)
    path = tmp_path / "post.html"
    path.write_text(page_of(f"<h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>{form}"), encoding="utf-8")
    article = read_article(path)
    assert [block.text for block in article.blocks if block.text in PARAGRAPHS] == PARAGRAPHS[:2]
    assert not [block.text for block in article.blocks if block.text in lines]


def test_a_marked_headline_may_end_with_a_full_stop(tmp_path: Path) -> None:
    path = tmp_path / "blog.html"
    headline = "Ich habe das Urteil gelesen. Das müsst ihr jetzt dazu wissen."
    path.write_text(page_of(f"<h1>{headline}</h1>{TEXT}", "Das steht im Urteil"), encoding="utf-8")
    article = read_article(path)
    assert article.headline == headline
    assert [block.text for block in article.blocks] == PARAGRAPHS
