"""What stands beside an article goes, what belongs to it stays, by the page's form alone."""

from __future__ import annotations

import pytest

from reader.intake.html import lines_of_html
from reader.intake.open import article_from_text

FIRST = "Die Minenjagdboote liefen am frühen Morgen aus, begleitet von zwei Tendern und einer Fregatte."
SECOND = "Taucher und Drohnen arbeiten dabei Hand in Hand, wie ein Sprecher der Marine am Montag sagte."
LAST = "Das Bündnis will mit der Übung auch zeigen, dass es die Seewege offen halten kann."
HEAD = "<title>Marine übt die Abwehr von Minen</title><h1>Marine übt die Abwehr von Minen</h1>"
CARD = "<div><span>Ostsee</span><h3>Ein Hafen wird geräumt</h3></div>"


def _kept(between: str = "", after: str = "", before: str = "", author: str = "") -> list[str]:
    meta = f'<meta name="author" content="{author}">'
    page = f"{meta}{before}{HEAD}<div><p>{FIRST}</p><p>{SECOND}</p>{between}<p>{LAST}</p></div>{after}"
    return [line.text for line in lines_of_html(page)[0] if not line.out]


@pytest.mark.parametrize(
    ("part", "why"),
    [
        ("<div><a href='/1'><b>Ostsee</b> <h3>Ein Hafen wird geräumt</h3></a></div>", "a link and no sentence"),
        (
            f"<div>{CARD}{CARD}</div>",
            "two small parts of one form side by side",
        ),
        ("<aside><p>Morgenlage</p><p>Der Blick auf den Tag.</p><input type='email'></aside>", "a field to fill in"),
        ("<div><p>Möchten Sie unseren Kanal abonnieren? Hier klicken.</p></div>", "it speaks to the reader"),
        ("<div><span>Merken</span><span>Teilen</span><button>+</button></div>", "labels beside a button"),
        ("<div><p>Anzeige</p><p>Neue Reifen</p><p>Jetzt wechseln und sparen.</p></div>", "a label at the top says so"),
    ],
)
def test_a_part_inside_the_text_goes(part: str, why: str) -> None:
    assert _kept(between=part) == ["Marine übt die Abwehr von Minen", FIRST, SECOND, LAST], why


@pytest.mark.parametrize(
    ("part", "texts", "why"),
    [
        (
            "<aside><h3>Stichwort Minen</h3><p>Sie wirken auf Druck oder auf Magnetfelder.</p></aside>",
            ["Stichwort Minen", "Sie wirken auf Druck oder auf Magnetfelder."],
            "a box of sentences without links belongs to the article, whatever its element",
        ),
        ("<ul><li>zwölf Boote</li><li>acht Staaten</li></ul>", ["zwölf Boote", "acht Staaten"], "a list of facts"),
        ("<h2>Drohnen finden</h2>", ["Drohnen finden"], "a heading"),
        ("<div>Drohnen finden</div>", ["Drohnen finden"], "a heading that is not marked as one"),
        ("<p>Nein.</p>", ["Nein."], "a short answer in the article's own form"),
        ("<time>10:05 Uhr</time>", ["10:05 Uhr"], "the time of a ticker's entry"),
        (
            "<blockquote>Wir üben den Ernstfall.</blockquote><div>Tom Hansen, Kapitän</div>",
            ["Wir üben den Ernstfall.", "Tom Hansen, Kapitän"],
            "a quotation and who said it",
        ),
        ("<p>Lesen können Sie das in der Verfassung.</p>", ["Lesen können Sie das in der Verfassung."], "a sentence"),
    ],
)
def test_a_part_inside_the_text_stays(part: str, texts: list[str], why: str) -> None:
    assert _kept(between=part) == ["Marine übt die Abwehr von Minen", FIRST, SECOND, *texts, LAST], why


@pytest.mark.parametrize(
    "part",
    [
        "<section><h2>Weiteres</h2><div><h3>Werft</h3><p>Ein Dock ist zu klein.</p></div></section>",
        "<div><b>seebär</b><p>Wer übt, will aufführen.</p><span>vor 2 Stunden</span><a>Melden</a></div>",
        "<h2>Blog-Archiv</h2><ul><li>August (4)</li><li>Juli (7)</li></ul>",
        "<p>Jana Reimers schreibt seit 2015 über Schiffe und Häfen.</p>",
        "<div><p>Die Autorin lehrt an der Universität der Stadt.</p></div>",
        "<p>Transparenzhinweis: In einer früheren Fassung war von neun Booten die Rede.</p>",
        "<div>Echo am Abend, 15.09.2026, 18:00 Uhr</div>",
    ],
)
def test_a_part_beneath_the_text_goes(part: str) -> None:
    assert _kept(after=part, author="Jana Reimers")[-1] == LAST


def test_a_list_that_ends_the_article_stays() -> None:
    page = (
        f"{HEAD}<div><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p><ul><li>zwölf Boote</li><li>acht Staaten</li></ul></div>"
    )
    assert [line.text for line in lines_of_html(page)[0] if not line.out][-2:] == ["zwölf Boote", "acht Staaten"]


def test_a_farewell_goes_from_the_end_only() -> None:
    assert _kept(after="<p>Haben Sie Anregungen? Antworten Sie auf diese Mail.</p>")[-1] == LAST
    asked = "<p>Haben Sie damit gerechnet? So fragte ihn der Ausschuss am Dienstag.</p>"
    assert len(_kept(between=asked)) == 5


def test_what_stands_above_the_headline_goes_and_a_date_stays() -> None:
    above = "<div>14.03.2026, 09:40 Uhr</div><p>Wir und 164 Partner speichern Daten auf Ihrem Gerät.</p>"
    assert _kept(before=above)[0] == "14.03.2026, 09:40 Uhr"


def test_a_headline_beneath_the_text_is_another_articles() -> None:
    page = f"<div><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p></div><div><h1>Meistgelesen</h1></div>"
    assert [line.text for line in lines_of_html(page)[0] if not line.out][:3] == [FIRST, SECOND, LAST]


def test_paragraphs_with_names_of_their_own_are_still_one_article() -> None:
    body = "".join(f'<p class="x{name}">{text}</p>' for name, text in zip("abc", (FIRST, SECOND, LAST), strict=True))
    page = f"{HEAD}<div>{body}</div><div><span>Mehr</span><b>Ein Wrack wird gehoben</b></div>"
    assert [line.text for line in lines_of_html(page)[0] if not line.out][1:] == [FIRST, SECOND, LAST]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Ein Boot läuft aus.<span>03.11.2026 | 1:52 min</span>", "03.11.2026 | 1:52 min"),
        ("Ein Boot läuft aus. <cite>Foto: Beat Zbinden</cite>", "Foto: Beat Zbinden"),
        ("<p>Ein Boot läuft aus.</p><span class='image-credit'>Marine/Kolb</span>", "Marine/Kolb"),
    ],
)
def test_a_credit_of_its_own_is_taken_from_the_caption(caption: str, credit: str) -> None:
    lines = lines_of_html(f"{HEAD}<figure><figcaption>{caption}</figcaption></figure><p>{FIRST}</p><p>{LAST}</p>")[0]
    assert [line.text for line in lines if line.out == "photo credit"] == [credit]
    assert "Ein Boot läuft aus." in {line.text for line in lines if not line.out}


def test_a_whole_page_pasted_as_text() -> None:
    menu = ["Politik", "Sport", "Wissen", "Wetter", "Abo"]
    body = [FIRST, SECOND, "Drohnen finden", LAST]
    tail = ["Ein Wrack wird gehoben", "Der Kran kam aus Rostock.", "Werft sucht Leute", "Elbtunnel am Wochenende zu"]
    article = article_from_text("\n\n".join([*menu, "Marine übt die Abwehr von Minen", *body, *tail]))
    assert article.headline == "Marine übt die Abwehr von Minen"
    assert [block.text for block in article.blocks] == body
    assert [line.text for line in article.left_out] == [*menu[:-1], *([menu[-1]] if not article.kicker else []), *tail]


def test_one_short_line_beneath_a_pasted_text_stays() -> None:
    article = article_from_text("\n\n".join(["Marine übt die Abwehr", FIRST, SECOND, LAST, "Ende offen"]))
    assert article.blocks[-1].text == "Ende offen"


BODY = f"<div><p>{FIRST}</p><p>{SECOND}</p><p>{LAST}</p></div>"


@pytest.mark.parametrize(
    ("page", "count", "why"),
    [
        (
            f"{HEAD}<div><p>{FIRST}</p><p>{SECOND}</p><h2>Was folgt</h2><ul><li>{LAST}</li></ul></div>",
            5,
            "a last chapter that is a list of sentences",
        ),
        (f"{HEAD}{BODY}<blockquote>Das Meer ist weit,<br>der Wind ist kalt</blockquote>", 6, "verses at the end"),
        (f"{HEAD}<dl><dt>Frage: Wann?</dt><dd>{FIRST}</dd><dt>Frage: Wo?</dt><dd>{LAST}</dd></dl>", 5, "an interview"),
        (f"{HEAD}<section class='s1'>{BODY}</section><section class='s2'><p>{FIRST}</p></section>", 5, "a second page"),
        (
            f"{HEAD}<ul><li><time>10:05</time><p>{FIRST}</p></li><li><time>09:30</time><p>{LAST}</p></li></ul>",
            5,
            "entries of a ticker are a list, their times stay, the first one too",
        ),
        (f"<p class=MsoTitle>Die Lage</p><p class=MsoNormal>{FIRST}</p><p class=MsoNormal>{LAST}</p>", 3, "Word"),
        (f"{HEAD}<article><p>{FIRST} {SECOND} {LAST}</p></article>", 2, "one paragraph"),
    ],
)
def test_texts_of_other_forms_stay_whole(page: str, count: int, why: str) -> None:
    assert len([line for line in lines_of_html(page)[0] if not line.out]) == count, why


def test_the_name_of_the_page_as_its_first_headline_is_not_the_articles() -> None:
    page = f"<h1>Tagesbote</h1>{HEAD.replace('h1>', 'h2>')}{BODY}"
    kept = [line.text for line in lines_of_html(page)[0] if not line.out]
    assert kept == ["Marine übt die Abwehr von Minen", FIRST, SECOND, LAST]
