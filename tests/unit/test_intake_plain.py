"""Plain text to article: headline, kicker, captions, bylines, credits, wrapping."""

from __future__ import annotations

import pytest

from reader.errors import ContentError
from reader.intake.byline import Byline, byline, outlet_of, parse_date
from reader.intake.caption import is_caption
from reader.intake.credits import credit_at_end
from reader.intake.open import article_from_text, read_article
from reader.paths import resource
from reader.text.article import Article, BlockKind, article_as_dict
from reader.text.sentences import sentences_of
from tests.helpers.shared import shared

LEAD = "Das Bündnis verlegt drei Bataillone. Der Nachbar protestiert."
FIRST = (
    "Die Regierung hat am Montag drei Bataillone an die Grenze verlegt, wie das "
    "Verteidigungsministerium am Abend in der "
    "Hauptstadt mitteilte. Die Soldaten sollen dort den Winter über bleiben."
)
SECOND = "Der Nachbarstaat bestellte den Botschafter ein. Er sprach von einer Provokation und kündigte Manöver an."
HEAD = "Bündnis verlegt drei Bataillone an die Grenze"


def page(*lines: str) -> Article:
    return article_from_text("\n\n".join((*lines, LEAD, FIRST, SECOND)))


def test_the_real_article() -> None:
    article = read_article(shared("article", "tageblatt-nato-ostflanke.txt"))
    assert article.kicker == "Ukraine-Krieg"
    assert article.headline.startswith("US-Soldaten sollen dauerhaft an die NATO-Ostflanke,\u00a0Russland droht")
    reasons = {line.text: line.reason for line in article.left_out}
    assert reasons.pop("Jetzt weiterlesen! !") == "paywall"
    assert reasons.pop("Für 0,59 € können Sie diesen Artikel erwerben.").startswith("paywall")
    assert reasons.pop("Sie sind bereits Kunde?").startswith("paywall")
    assert list(reasons.values()) == ["repeated headline"]
    kinds = [block.kind for block in article.blocks]
    assert kinds[:2] == [BlockKind.CAPTION, BlockKind.LEAD]
    assert kinds.count(BlockKind.HEADING) == 2
    assert kinds.count(BlockKind.PARAGRAPH) == 8
    assert article.credits == ("dpa", "Reuters")
    assert article.blocks[-1].text.endswith("weiter verstärken.")
    assert article.outlet == "Tageblatt"


def test_the_sentences_of_the_real_article_are_those_of_its_translation() -> None:
    rows = shared("article", "tageblatt-nato-ostflanke.tsv").read_text("utf-8").splitlines()
    article = read_article(shared("article", "tageblatt-nato-ostflanke.txt"))
    got = [sentence.text.replace("\u00a0", " ") for sentence in sentences_of(article)]
    assert set(got) - {row.split("\t")[0] for row in rows} == {"Foto: AFP/Indonesiens Präsidialbüro"}
    assert {row.split("\t")[0] for row in rows} <= set(got)


def test_every_sentence_of_the_sample_has_its_translation() -> None:
    article = read_article(resource("sample", "article.txt"))
    rows = [row.split("\t") for row in resource("sample", "article.en.tsv").read_text("utf-8").splitlines()]
    assert [sentence.text for sentence in sentences_of(article)] == [row[0] for row in rows]
    assert all(len(row) == 2 and row[1].strip() for row in rows)
    assert article.kicker
    assert article.headline
    assert {"caption", "lead", "heading", "paragraph"} == {block.kind.value for block in article.blocks}
    assert not article.left_out
    assert 500 <= sum(len(row[0].split()) for row in rows) <= 700


@pytest.mark.parametrize(
    ("reason", "lines", "kicker", "headline"),
    [
        ("plain headline", (HEAD,), "", HEAD),
        ("said twice", (HEAD, HEAD), "", HEAD),
        (
            "twice, other quotes and blanks",
            ("Streit um „Kaltes Licht“ geht weiter", 'Streit um "Kaltes Licht"  geht weiter'),
            "",
            "Streit um „Kaltes Licht“ geht weiter",
        ),
        ("kicker and slash", (f"Nordflanke / {HEAD}",), "Nordflanke", HEAD),
        ("kicker and bar", (f"Nordflanke | {HEAD}",), "Nordflanke", HEAD),
        ("kicker on a line of its own", ("Streit an der Nordflanke", HEAD), "Streit an der Nordflanke", HEAD),
        ("glued, then with slash", (f"Grenz-Streit{HEAD}", f"Grenz-Streit / {HEAD}"), "Grenz-Streit", HEAD),
        ("plain, then with kicker and colon", (HEAD, f"Nordflanke: {HEAD}"), "Nordflanke", HEAD),
        ("with kicker and dash, then plain", (f"Nordflanke – {HEAD}", HEAD), "Nordflanke", HEAD),
        ("glued without repetition", (f"Grenz-Streit{HEAD}",), "Grenz-Streit", HEAD),
        ("page title with outlet, then plain", (f"{HEAD} | tagesschau.de", HEAD), "", HEAD),
        ("page title with outlet alone", (f"{HEAD} - DER SPIEGEL",), "", HEAD),
        (
            "a colon may be a speaker: it stays",
            ("Reuland: Wir üben den Ernstfall",),
            "",
            "Reuland: Wir üben den Ernstfall",
        ),
        (
            "a brand is no glued kicker",
            ("WhatsApp wird in der Truppe verboten",),
            "",
            "WhatsApp wird in der Truppe verboten",
        ),
        (
            "gender form is no glued kicker",
            ("SoldatInnen sollen in den Norden verlegt werden",),
            "",
            "SoldatInnen sollen in den Norden verlegt werden",
        ),
        ("a title with a question mark", ("Reicht das für den Winter?",), "", "Reicht das für den Winter?"),
    ],
)
def test_headline(reason: str, lines: tuple[str, ...], kicker: str, headline: str) -> None:
    article = page(*lines)
    assert (article.kicker, article.headline) == (kicker, headline), reason
    texts = [block.text for block in article.blocks]
    assert texts == [LEAD, FIRST, SECOND], reason
    assert article.blocks[0].kind is BlockKind.LEAD


def test_a_text_without_headline_has_none() -> None:
    article = article_from_text(f"{FIRST}\n\n{SECOND}")
    assert (article.kicker, article.headline) == ("", "")
    assert [block.kind.value for block in article.blocks] == ["paragraph", "paragraph"]


def test_the_repeated_headline_is_kept_with_its_reason() -> None:
    article = page(f"Nordflanke / {HEAD}", HEAD)
    assert [line.reason for line in article.left_out] == ["repeated headline"]


def test_the_page_title_tells_the_outlet() -> None:
    assert page(f"{HEAD} | tagesschau.de", HEAD).outlet == "tagesschau.de"


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Soldaten verladen Munition im Hafen Foto: Agentur Nord", True),
        ("Soldaten verladen Munition im Hafen.\u00a0Foto: AFP/Präsidialamt", True),
        ("Soldaten verladen Munition. (Foto: dpa)", True),
        ("Ein Panzer im Schlamm | Bild: Jana Kern", True),
        ("Ein Panzer im Schlamm (Archivbild: Jana Kern)", True),
        ("Ein Panzer im Schlamm. © Jana Kern/Nordbild", True),
        ("Ein Panzer im Schlamm picture alliance / Jana Kern", True),
        ("Foto: Jana Kern", True),
        ("Quelle: dpa", True),
        ("Bildunterschrift: Ein Panzer im Schlamm", True),
        ("Das Foto: ein Panzer im Schlamm. Es ging um die Welt, und niemand vergaß es.", False),
        ("Er sah ein Bild: Es zeigte den Krieg, wie er ist. Danach schwieg er.", False),
        ("Die Lage ist ernst. (AFP/Reuters)", False),
        ("Die Lage ist ernst.", False),
    ],
)
def test_caption(line: str, wanted: bool) -> None:
    assert is_caption(line) is wanted


def test_a_caption_above_the_headline_text_is_a_caption_block() -> None:
    article = page(HEAD, "Soldaten verladen Munition im Hafen Foto: Agentur Nord")
    assert [block.kind.value for block in article.blocks] == ["caption", "lead", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("end", "wanted"),
    [
        (" (dpa, Reuters)", ("dpa", "Reuters")),
        (" (dpa/AFP)", ("dpa", "AFP")),
        (" (AFP)", ("AFP",)),
        (" (dpa/lby)", ("dpa",)),
        (" (mit dpa)", ("dpa",)),
        (" (mit Material von dpa und AFP)", ("dpa", "AFP")),
        (" (rtr, mst)", ("Reuters",)),
        (" (APA, red.)", ("APA",)),
        (" [dpa]", ("dpa",)),
        (" dpa/AFP", ("dpa", "AFP")),
        (" (SPD)", None),
        (" (siehe Karte)", None),
        (" (dpa-Chef Voss)", None),
        ("", None),
    ],
)
def test_agency_at_the_end_of_a_paragraph(end: str, wanted: tuple[str, ...] | None) -> None:
    text = "Der Nachbar protestiert."
    assert credit_at_end(text + end) == ((text, wanted) if wanted else (text + end, ()))


def test_agency_lines_and_datelines() -> None:
    article = article_from_text(f"{HEAD}\n\nMadrid (dpa) - {FIRST}\n\n{SECOND}\n\nQuelle: AFP, Reuters\n\nAFP/Reuters")
    assert article.credits[0] == "dpa"
    assert set(article.credits) >= {"dpa", "AFP", "Reuters"}
    assert article.blocks[0].text.startswith("Madrid (dpa) - Die Regierung")
    assert article.blocks[0].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    ("line", "author", "date"),
    [
        ("Von Max Mustermann", "Max Mustermann", ""),
        ("Von Max Mustermann und Erika Beispiel, Sundvik", "Max Mustermann und Erika Beispiel", ""),
        ("Von Dr. Lea von der Heide", "Dr. Lea von der Heide", ""),
        ("Ein Kommentar von Jana Kern", "Jana Kern", ""),
        ("Autorin: Jana Kern", "Jana Kern", ""),
        ("Stand: 29.06.2022, 14:30 Uhr", "", "2022-06-29T14:30"),
        ("Stand: 29.06.2022 14:30 Uhr", "", "2022-06-29T14:30"),
        ("29. Juni 2022", "", "2022-06-29"),
        ("Mittwoch, 29. Juni 2022, 8.05 Uhr", "", "2022-06-29T08:05"),
        ("Veröffentlicht am 3. Jan. 2026 um 17:00 Uhr", "", "2026-01-03T17:00"),
        ("Aktualisiert: 03.01.26 - 17:00", "", "2026-01-03T17:00"),
        ("2022-06-29T14:30", "", "2022-06-29T14:30"),
        ("Von Max Mustermann | 29.06.2022, 14:30 Uhr", "Max Mustermann", "2022-06-29T14:30"),
    ],
)
def test_byline(line: str, author: str, date: str) -> None:
    assert byline(line) == Byline(author, date)


@pytest.mark.parametrize(
    "line",
    ["Von Kiew bis Moskau", "Von Berlin", "Am 24. Februar 2022 begann der Krieg.", "Von nun an", "31.13.2022", HEAD],
)
def test_no_byline(line: str) -> None:
    assert byline(line) is None


def test_author_and_date_leave_the_text_and_are_kept() -> None:
    article = page(HEAD, "Von Max Mustermann", "Stand: 29.06.2022, 14:30 Uhr")
    assert (article.author, article.date) == ("Max Mustermann", "2022-06-29T14:30")
    assert [block.text for block in article.blocks] == [LEAD, FIRST, SECOND]


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert parse_date("Stand: 41.06.2022") == ""


def test_hard_wrapped_text_becomes_paragraphs() -> None:
    text = (
        "Bündnis verlegt drei Bataillone\n\nDie Regierung hat drei Bataillone an die Grenze ver-\nlegt. "
        "Die Land- und\n"
        "Seestreitkräfte üben dort mit US-\nSoldaten den Winter über, wie\nes heißt. Auch Land-\nund "
        "Luftstreitkräfte üben.\n"
    )
    assert [block.text for block in article_from_text(text).blocks] == [
        (
            "Die Regierung hat drei Bataillone an die Grenze verlegt. Die Land- und Seestreitkräfte üben "
            "dort mit "
            "US-Soldaten den Winter über, wie es heißt. Auch Land- und Luftstreitkräfte üben."
        )
    ]


def test_one_line_a_paragraph_without_gaps_stays_apart() -> None:
    article = article_from_text("\n".join((HEAD, LEAD, FIRST, SECOND, "Kritik wächst", FIRST)))
    assert [block.kind.value for block in article.blocks] == ["lead", "paragraph", "paragraph", "heading", "paragraph"]


def test_bullets_become_a_list() -> None:
    article = article_from_text(f"{HEAD}\n\n{LEAD}\n\n{FIRST}\n\n• drei Bataillone\n• ein Feldlazarett\n\n{SECOND}")
    assert [block.text for block in article.blocks if block.kind == "list"] == ["drei Bataillone", "ein Feldlazarett"]


def test_marks_nobody_sees_are_dropped_and_no_break_spaces_stay() -> None:
    article = article_from_text(
        f"{HEAD}\n\nDie Bun\u00adde\u00adswehr\u200b ver\u00adlegt 3\u00a0Bataillone.\r\nGru\u0308ße."
    )
    texts = [part.text for part in article.parts()]
    assert "Die Bundeswehr verlegt 3\u00a0Bataillone." in texts
    assert "Grüße." in texts


def test_the_dictionary_has_the_keys_of_the_contract() -> None:
    printed = article_as_dict(page(HEAD))
    assert list(printed) == [
        "kicker",
        "headline",
        "blocks",
        "credits",
        "left_out",
        "outlet",
        "author",
        "date",
        "source",
        "language",
    ]
    assert printed["blocks"][0] == {"kind": "lead", "text": LEAD}
    assert printed["language"] == "de"


def test_outlet_by_file_name() -> None:
    assert outlet_of("tageblatt-nato-ostflanke") == "Tageblatt"
    assert outlet_of("bericht_vom_dienstag") == ""
    assert outlet_of("welt-ohne-frieden-ein-versuch-ueber-die-lage") in ("", "WELT")


def test_no_text_is_a_clear_error() -> None:
    with pytest.raises(ContentError, match="no text"):
        article_from_text(" \n\u200b\n")


def test_no_line_of_the_page_is_lost() -> None:
    lines = [
        HEAD,
        "Von Max Mustermann",
        "Teilen",
        LEAD,
        FIRST,
        "Kritik wächst",
        SECOND,
        "Lesen Sie auch: Die Lage",
        "tja",
    ]
    article = article_from_text("\n\n".join(lines))
    kept = (
        {part.text for part in article.parts()} | {line.text for line in article.left_out} | {f"Von {article.author}"}
    )
    assert kept == set(lines)
