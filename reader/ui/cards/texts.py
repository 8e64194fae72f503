"""The words on a card, made once per term and kept: plain strings and small pieces of rich text."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from html import escape

from PySide6.QtCore import QCoreApplication

from reader.ui.palettes import Palette
from reader.ui.said import said
from reader.ui.view_model import CardData, Relation

translate = QCoreApplication.translate

_MOST_RELATIONS = 6


@dataclass(frozen=True, slots=True)
class CardTexts:
    """What stands on the lines of a card; '' where the line is left out.  Fields ending in ``html`` are rich text."""

    head_html: str
    equivalent: str
    others: str
    here_html: str
    definition: str
    other_language: str
    """'en' or 'de' where the definition exists in that language too."""
    note: str
    relations_html: str
    why: str
    origin: str
    spoken: str
    """The card in one line, for screen readers."""


def domain_name(domain: str) -> str:
    """Return the name of a glossary domain in the interface language."""
    names = {
        "military": translate("Domain", "Military"),
        "diplomacy": translate("Domain", "Diplomacy"),
        "security": translate("Domain", "Security"),
        "law": translate("Domain", "Law"),
        "organisation": translate("Domain", "Organisations"),
        "politics": translate("Domain", "Politics"),
    }
    return names.get(domain, domain)


@lru_cache(maxsize=512)
def texts_of(card: CardData, palette: Palette, zoom: int, language: str, interface: str) -> CardTexts:
    """Return the texts of ``card``; ``zoom`` in per cent, ``language`` of the definition."""
    definition, other = _in_language(card.definition_en, card.definition_de, language)
    note, _ = _in_language(card.note_en, card.note_de, language)
    preferred = card.equivalents[0] if card.equivalents else ""
    others = "; ".join(card.equivalents[1:])
    headword = f"{card.article} {card.headword}".strip()
    if not (preferred or definition or card.parts):
        definition = translate("Card", "No glossary entry.")
    return CardTexts(
        head_html=_head(headword, card, palette, zoom),
        equivalent=preferred,
        others=translate("Card", "also: {words}").format(words=others) if others else "",
        here_html=_here(card, palette),
        definition=definition,
        other_language=other,
        note=note,
        relations_html=_relations(card.relations, palette),
        why=said(card.why),
        origin=" \u00b7 ".join(x for x in (domain_name(card.domain), _origin(card)) if x),
        spoken="; ".join(x for x in (headword, preferred, definition) if x),
    )


def _in_language(english: str, german: str, language: str) -> tuple[str, str]:
    """Return the text in ``language``, else in the other one; and the other language where both exist."""
    wanted, other, name = (german, english, "en") if language == "de" else (english, german, "de")
    return (wanted, name if other else "") if wanted else (other, "")


def _head(headword: str, card: CardData, palette: Palette, zoom: int) -> str:
    small = round(14 * zoom / 100)
    grammar = " \u00b7 ".join(escape(x) for x in (_inflection(card.inflection), _part_of_speech(card.pos)) if x)
    grammar = grammar.replace("-", "-\u2060").replace(" ", "&nbsp;")  # in one piece, on a line of its own if need be
    tail = f'&nbsp; <span style="font-size:{small}px; font-weight:400; color:{palette.grey}; {SANS}">{grammar}</span>'
    return escape(headword) + (tail if grammar else "")


SANS = "font-family:'Source Sans Pro',sans-serif;"


def _here(card: CardData, palette: Palette) -> str:
    if not card.rendering:
        return ""
    said = escape(translate("Card", "here: \u201c{words}\u201d").format(words=card.rendering))
    if card.rendering_status == "follows":
        verdict = f'<span style="color:{palette.grey}">\u2713</span> ' + escape(
            translate("Card", "follows the glossary")
        )
    elif card.rendering_status in ("deviates", "deprecated"):
        if card.expected:
            text = translate("Card", "differs, expected \u201c{words}\u201d").format(words=card.expected)
        else:
            text = translate("Card", "differs from the glossary")
        verdict = f'<span style="color:{palette.warning}">\u2260 {escape(text)}</span>'
    else:
        verdict = ""
    return f"{said} {verdict}".strip()


def _part_of_speech(pos: str) -> str:
    names = {
        "noun": translate("Card", "noun"),
        "verb": translate("Card", "verb"),
        "adjective": translate("Card", "adjective"),
        "adverb": translate("Card", "adverb"),
        "phrase": translate("Card", "phrase"),
        "abbreviation": translate("Card", "abbreviation"),
    }
    return names.get(pos, pos)


def _inflection(short: str) -> str:
    return short.replace("no plural", translate("Card", "no plural"))


def _origin(card: CardData) -> str:
    if card.concept is None:
        return translate("Card", "no entry of its own")
    if card.origin == "lagebild":
        return translate("Card", "Lagebild glossary")
    if card.origin == "own":
        return translate("Card", "your glossary")
    return card.origin


def _relations(relations: tuple[Relation, ...], palette: Palette) -> str:
    """Return the related terms by kind, each with an entry as a link to it."""
    titles = {
        "abbreviation": translate("Card", "short:"),
        "full": translate("Card", "in full:"),
        "synonym": translate("Card", "also in German:"),
        "broader": translate("Card", "kind of:"),
        "part_of": translate("Card", "part of:"),
        "related": translate("Card", "see also:"),
        "antonym": translate("Card", "opposite:"),
    }
    lines = []
    for kind, title in titles.items():
        words = []
        for relation in [r for r in relations if r.kind == kind][:_MOST_RELATIONS]:
            word = escape(relation.lemma).replace(" ", "&nbsp;")
            if relation.concept:
                style = f"color:{palette.accent}; text-decoration:none"
                word = f'<a href="{escape(relation.concept)}" style="{style}">{word}</a>'
            words.append(word)
        if words:
            lines.append(f"{escape(title)} {', '.join(words)}")
    return "<br>".join(lines)
