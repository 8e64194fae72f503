"""Nouns that are somebody's name where they stand: 'Mr. Schiff', 'Adam B. Schiff'."""

from __future__ import annotations

from reader.recognition.tokens import word_set

_TITLES = word_set("Mr Mrs Ms Miss Mister Madame Monsieur Señor Señora Signor Signora Sir Dame Lady Lord")
"""Foreign titles: after 'Herr' and 'Frau' German puts ranks and offices too (Herr General), after these names only."""


def is_name(texts: list[str], at: int) -> bool:
    """Whether the word at ``at`` of a sentence is a name: it stands after a foreign title or a middle initial."""
    if not 0 < at < len(texts):
        return False
    before = texts[at - 1]
    if before != ".":
        return before in _TITLES
    if at < 2:
        return False
    before = texts[at - 2]
    if len(before) > 1 or at < 3 or not before.isupper():
        return before in _TITLES
    given = texts[at - 3]
    return len(given) > 2 and given[0].isupper() and given[1:].islower()
