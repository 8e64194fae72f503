"""What an article says about itself: its language, and that only its teaser is public."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.intake.open import article_from_text, read_article
from reader.text.article import TEASER_REASON
from reader.text.language import language_of
from tests.helpers.documents import FIRST, HEADLINE, SECOND, THIRD
from tests.helpers.shared import shared

TEXTS = {
    "de": f"{FIRST} {SECOND} {THIRD}",
    "en": "The two neighbours have moved troops to the island, and it is not clear who will give way. Their envoys"
    " are still in the capital, but they have not met since the shots that were fired on Saturday.",
    "fr": "Les deux voisins ont envoyé des troupes sur une île qui est plus petite que la ville, et les diplomates ne"
    " sont pas dans la capitale. Il est possible que la crise ne soit pas finie avant le printemps, dit le ministre.",
    "es": "Los dos vecinos han enviado tropas a la isla, que no es más grande que un puerto, y los diplomáticos no se"
    " han visto en la capital desde el sábado. Es posible que la crisis no se resuelva con palabras, según él.",
    "nl": "De twee buren hebben troepen naar het eiland gestuurd, dat niet groter is dan een haven. Het is niet bekend"
    " wat er met het overleg wordt gedaan, maar de minister wil voor het einde van de maand naar de hoofdstad gaan.",
    "uk": "Двоє сусідів перекинули війська на острів, і ніхто не знає, хто поступиться. Дипломати ще в столиці,"
    " але від суботи вони не зустрічалися.",
    "ru": "Двое соседей перебросили войска на остров, и никто не знает, кто уступит. Дипломаты ещё в столице, но с"
    " субботы они не встречались.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_language(language: str) -> None:
    assert language_of(TEXTS[language]) == language
    assert article_from_text(TEXTS[language]).language == language


def test_a_short_text_counts_as_german() -> None:
    assert language_of("Breaking News") == ""
    assert article_from_text("Breaking News").language == "de"


def test_german_with_much_english_in_it_stays_german() -> None:
    text = (
        f"{FIRST} „We will not go there“, heißt es bei Breaking Defense und im Institute for the Study of War. {SECOND}"
    )
    assert language_of(text) == "de"


def test_the_real_article_is_german() -> None:
    assert read_article(shared("article", "tageblatt-nato-ostflanke.txt")).language == "de"


PAYWALL = "Jetzt weiterlesen mit Abo"


@pytest.mark.parametrize("suffix", ["txt", "html"])
def test_only_the_teaser_is_public(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    lines = (HEADLINE, FIRST, PAYWALL)
    page = f"<html><body><h1>{lines[0]}</h1><p>{lines[1]}</p><div>{lines[2]}</div></body></html>"
    path.write_text(page if suffix == "html" else "\n\n".join(lines), encoding="utf-8")
    article = read_article(path)
    assert article.only_teaser
    assert [(line.text, line.reason) for line in article.left_out] == [(PAYWALL, TEASER_REASON)]


def test_a_whole_article_with_a_paywall_line_is_no_teaser() -> None:
    article = article_from_text("\n\n".join((HEADLINE, FIRST, PAYWALL, SECOND, THIRD, SECOND, THIRD)))
    assert not article.only_teaser
    assert [line.reason for line in article.left_out] == ["paywall"]
