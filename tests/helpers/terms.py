"""Cards and rows for tests of single widgets."""

from __future__ import annotations

from reader.glossary.hit import Hit, Level
from reader.ui.view_model import CardData, CardPart, Occurrence, Relation, TermRow

COMPOUND = CardData(
    key="~Feldunterstützungsbataillon",
    headword="Feldunterstützungsbataillon",
    article="das",
    inflection="-s, -e",
    pos="noun",
    equivalents=("field support battalion",),
    definition_en="A battalion that supplies units in the field.",
    domain="military",
    why="Compound, explained by its parts",
    parts=(
        CardPart("Feld", "field", None),
        CardPart("Unterstützung", "support", "support"),
        CardPart("Bataillon", "battalion", "battalion"),
    ),
    rendering="field support battalion",
    rendering_status="follows",
)

SQUADRON = CardData(
    key="geschwader",
    headword="Geschwader",
    article="das",
    equivalents=("squadron", "wing"),
    definition_en="A formation of ships or of flying squadrons. " * 6,
    definition_de="Ein Verband von Schiffen oder Staffeln.",
    note_en="In the air force a wing.",
    domain="military",
    origin="lagebild",
    rendering="flock",
    rendering_status="deviates",
    expected="wing",
    relations=(Relation("broader", "Verband", "formation"), Relation("synonym", "Verbund", None)),
    concept="geschwader",
)


def row(
    order: int, lemma: str, article: str, english: str, domain: str, count: int = 1, level: Level = Level.SURE
) -> TermRow:
    """Return a row whose places lie in the blocks 0, 1, 2 ..."""
    hit = Hit(((0, len(lemma)),), lemma, lemma, lemma.lower(), (english,), domain, "plain", level, "")
    places = tuple(Occurrence(block, hit.pieces, hit) for block in range(count))
    return TermRow(lemma.lower(), lemma, article, (english,), domain, level.value, count, places, lemma.lower(), order)


def rows() -> tuple[TermRow, ...]:
    """Return a small article's terms in order of appearance."""
    return (
        row(0, "Truppe", "die", "troops", "military", 4),
        row(1, "Überläufer", "der", "defector", "military"),
        row(2, "Gipfel", "der", "summit", "diplomacy", 2),
        row(3, "Großmacht", "die", "great power", "diplomacy", 1, Level.POSSIBLE),
        row(4, "Abkommen", "das", "agreement", "law"),
    )
