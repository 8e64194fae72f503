"""How texts are written in the search index: without case, accents, umlaut dots; ue, ae, oe as ü, ä, ö are.

German and what is looked for are folded in the same way, so "Streitkraefte", "Streitkräfte" and "Streitkrafte" meet.
English keeps its digraphs: "true" is not "tru".
"""

from __future__ import annotations

import re

_GERMAN = str.maketrans({"ß": "ss", "ä": "a", "ö": "o", "ü": "u", "\u00ad": "", "\u0308": ""})
_DIGRAPH = re.compile("(?<![aeq])([aou])e")
"""Not in "Feuer", "neue", "Bauer", "Quelle": there the e is a letter of its own. What is left ("aktuell") loses it in
text and query alike, which does no harm."""
LETTERS = re.compile(r"\w+")
QUOTES = str.maketrans(dict.fromkeys("„“”«»", '"'))
"""Quotation marks as texts have them, for those that are typed."""


def german_form(text: str) -> str:
    """Return German text as it is indexed."""
    return _DIGRAPH.sub(r"\1", text.casefold().translate(_GERMAN))


def english_form(text: str) -> str:
    """Return English text as it is indexed."""
    return text.casefold().replace("\u00ad", "")


def key_token(key: str) -> str:
    """Return the word under which a concept is indexed: no German word begins like that."""
    return "zzq" + "".join(LETTERS.findall(key.casefold())).replace("_", "")


def quoted(text: str) -> str:
    """Return the words of ``text`` as a phrase of the full-text index: no sign of its language is left in it."""
    return '"' + " ".join(LETTERS.findall(text)) + '"'
