"""What the check lists: drift, advised against, hints; and what it does not list."""

from __future__ import annotations

from reader.glossary.hit import Hit, Level
from reader.library.accepted import Accepted
from reader.text.article import Article, Block, BlockKind
from reader.ui.checking.reviewing import review
from reader.ui.view_model import ArticleView, Rendering, TranslationState, rows_of
from reader.workflow import opened

GERMAN = "Die Streitkräfte üben. Den Streitkräften fehlt Geld. Die Streitkräfte ziehen mit 300 Mann ab."
ENGLISH = ("The armed forces are training.", "The armed forces lack money.", "The troops are leaving with 30 men.")


def view_of(status: str = "follows", english: tuple[str, ...] = ENGLISH, edited: bool = False) -> ArticleView:
    text = opened(Article(kicker="", headline="", blocks=(Block(BlockKind.PARAGRAPH, GERMAN),)))
    hits, states, at = [], {}, 0
    for index, (word, said) in enumerate(
        (("Streitkräfte", "armed forces"), ("Streitkräften", "armed forces"), ("Streitkräfte", "troops"))
    ):
        start = GERMAN.index(word, at)
        at = start + len(word)
        pieces = ((start, at),)
        en = ("armed forces", "troops")
        hits.append(Hit(pieces, word, "Streitkräfte", "forces", en, "military", "plain", Level.SURE, ""))
        place = english[index].find(said)
        renderings = ()
        if place >= 0:
            one = Rendering("forces", pieces, ((place, place + len(said)),), status if index == 2 else "follows", said)
            renderings = (Rendering(one.term, one.source, one.target, one.status, "armed forces", said),)
        states[0, index] = TranslationState(english[index], "edited" if edited else "done", "x", (), renderings)
    rows = rows_of((tuple(hits),))
    return ArticleView(text.article, text.article.parts(), text.sentences, (tuple(hits),), rows, states)


def test_the_unusual_rendering_and_the_wrong_number_are_listed_in_reading_order() -> None:
    found = review(view_of())
    assert [(f.kind, f.index, f.said, f.expected) for f in found.findings] == [
        ("number", 2, "", "300"),
        ("drift", 2, "troops", "armed forces"),
    ]
    assert found.summaries == (("forces", "Streitkräfte: armed forces 2, troops 1"),)


def test_advised_against_is_told_from_drift() -> None:
    assert [f.kind for f in review(view_of("deprecated")).findings if f.is_term] == ["deprecated"]


def test_a_rendering_found_only_in_part_is_not_listed() -> None:
    assert [f for f in review(view_of("unknown")).findings if f.is_term] == []


def test_a_term_not_found_is_not_listed() -> None:
    english = (*ENGLISH[:2], "They are leaving with 300 men.")
    assert review(view_of(english=english)).findings == ()


def test_what_the_user_accepted_is_not_listed_again() -> None:
    first = review(view_of()).findings
    accepted = {f.accepted for f in first}
    assert review(view_of(), accepted).findings == ()
    assert Accepted(first[1].sentence, "term", "forces", "troops") in accepted


def test_the_users_own_sentence_gets_no_hints_about_figures() -> None:
    assert [f.kind for f in review(view_of(edited=True)).findings] == ["drift"]


def test_two_words_of_one_entry_may_be_said_differently() -> None:
    german, english = "Soldatinnen und Soldaten üben.", "Servicewomen and servicemen are training."
    text = opened(Article(kicker="", headline="", blocks=(Block(BlockKind.PARAGRAPH, german),)))
    hits, renderings = [], []
    for word, lemma, said in (("Soldatinnen", "Soldatin", "Servicewomen"), ("Soldaten", "Soldat", "servicemen")):
        pieces = ((german.index(word), german.index(word) + len(word)),)
        en = ("soldier", "serviceman", "servicewoman")
        hits.append(Hit(pieces, word, lemma, "soldier", en, "military", "inflected", Level.SURE, ""))
        place = english.index(said)
        target = ((place, place + len(said)),)
        renderings.append(Rendering("soldier", pieces, target, "follows", "soldier", said.lower()))
    states = {(0, 0): TranslationState(english, "done", "x", (), tuple(renderings))}
    view = ArticleView(
        text.article, text.article.parts(), text.sentences, (tuple(hits),), rows_of((tuple(hits),)), states
    )
    assert review(view).findings == ()
