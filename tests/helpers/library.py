"""Articles and their contents for tests of the library."""

from __future__ import annotations

from reader.library.records import Contents, SavedSentence, SavedTerm
from reader.text.article import Article, Block, BlockKind

TRAINING = "Die Bundeswehr bildet ukrainische Streitkräfte an dem Panzer Leopard aus."
TRAINING_EN = "The Bundeswehr trains Ukrainian armed forces on the Leopard tank."
SHIP = "Die Luftabwehrbatterie steht am Hafen."


def article(*texts: str, headline: str = "Ausbildung", source: str = "", outlet: str = "Der Bote") -> Article:
    """Return an article of these paragraphs."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts or (TRAINING, SHIP))
    return Article(headline=headline, blocks=blocks, outlet=outlet, date="2026-03-01", source=source)


def contents(*english: str | None, terms: bool = True) -> Contents:
    """Return the contents of the article above: one sentence a part."""
    said = (*english, None, None, None)
    sentences = tuple(
        SavedSentence(part, 0, text, said[part], "test" if said[part] else "", "done" if said[part] else "")
        for part, text in enumerate(("Ausbildung", TRAINING, SHIP))
    )
    found = (
        _term(1, "armed-forces", "Streitkräfte", TRAINING, "armed forces"),
        _term(1, "tank", "Panzer", TRAINING, "tank"),
        SavedTerm(2, 0, "~Luftabwehrbatterie", "Luftabwehrbatterie", ((4, 22),), (), ("Batterie", "Luftabwehr")),
    )
    return Contents(sentences, found if terms else None)


def _term(part: int, key: str, lemma: str, german: str, english: str) -> SavedTerm:
    start, target = german.index(lemma), TRAINING_EN.index(english)
    return SavedTerm(part, 0, key, lemma, ((start, start + len(lemma)),), ((target, target + len(english)),))
