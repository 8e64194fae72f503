"""Anki deck (.apkg) through genanki: one note an entry; its guid follows from the entry's id, so that a second
import of a newer deck updates the notes instead of doubling them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from reader.errors import LagebildError
from reader.glossary.concept import Concept
from reader.glossary.exchange import Written
from reader.glossary.exchange.headwords import article, english
from reader.glossary.exchange.pairs import clean

# Drawn once by lot; Anki knows note type and deck by them, so that they never change.
MODEL_ID = 1_718_203_941
DECK_ID = 1_690_457_322
FIELDS = ("Term", "Article", "English", "Definition", "Example", "OtherTerms", "Note")
_LOSSES = (
    "Relations, sense data, deprecated English terms and inflected forms are not written.",
    "The deck can be read by Anki, but not imported here again.",
)
_FRONT = '<div class="term">{{Article}} {{Term}}</div>{{#Example}}<div class="example">{{Example}}</div>{{/Example}}'
_BACK = (
    '{{FrontSide}}<hr id="answer"><div class="english">{{English}}</div><div>{{Definition}}</div>'
    '{{#Note}}<div class="note">{{Note}}</div>{{/Note}}'
    '{{#OtherTerms}}<div class="note">= {{OtherTerms}}</div>{{/OtherTerms}}'
)
_CSS = (
    ".card { font-size: 20px; text-align: left; max-width: 36em; margin: auto; }"
    ".term, .english { font-size: 26px; font-weight: bold; }"
    ".example { font-style: italic; } .note { font-size: 16px; }"
)


def write(concepts: Sequence[Concept], _name: str) -> Written:
    """Write one note with one card (German to English) an entry.

    Raises LagebildError where genanki is not installed.
    """
    try:
        import genanki
    except ImportError as error:
        raise LagebildError(
            "Anki decks are written by the library genanki, which is not installed.",
            hint="Install it with: pip install 'lagebild[anki]'",
        ) from error
    model = genanki.Model(
        MODEL_ID,
        "Lagebild entry",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "German to English", "qfmt": _FRONT, "afmt": _BACK}],
        css=_CSS,
    )
    deck = genanki.Deck(DECK_ID, "Lagebild", description="German terms of war, armed forces and diplomacy")
    for concept in concepts:
        deck.add_note(_note(genanki, model, concept))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "deck.apkg")
        genanki.Package(deck).write_to_file(path)
        return Written(path.read_bytes(), _LOSSES)


def _note(genanki: Any, model: Any, concept: Concept) -> Any:
    first = concept.de[0]
    texts = (
        clean(first.text),
        article(first),
        english(concept, first),
        concept.definition_en,
        concept.example,
        "; ".join(clean(term.text) for term in concept.de[1:]),
        concept.note_en,
    )
    tags = ["-".join(part.split()) for part in (concept.domain, concept.subdomain) if part.strip()]
    guid = genanki.guid_for("lagebild", concept.id)
    return genanki.Note(model=model, fields=[escape(text) for text in texts], tags=tags, guid=guid)
