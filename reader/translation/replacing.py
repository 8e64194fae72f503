"""Putting the glossary's term where the translation has another one: number, capital and article are kept right."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.glossary.hit import Span
from reader.translation.english import bases
from reader.translation.english_tables import irregular_forms

_VOWEL_SOUND = re.compile(r"(?:[aeio]|u(?!ni|s[aeiou]|[kr]r)|hour|honou?r|heir)", re.IGNORECASE)
_LETTER_SOUND = re.compile(r"[AEFHILMNORSX](?:[A-Z0-9-]|\b)")
_ARTICLE = re.compile(r"\b([Aa])(n?)(\s+)$")
_PLURAL_ONLY = frozenset({"forces", "troops", "arms", "services", "police", "personnel", "headquarters", "ordnance"})


def with_term(english: str, target: Sequence[Span], term: str) -> str:
    """Return ``english`` with ``term`` where the pieces of ``target`` (code points) stand.

    The term takes the number of the words that it replaces, the capital at the start of a sentence, and "a" or "an"
    before it is set right. Pieces after the first are taken out.
    """
    if not target:
        return english
    start, end = target[0]
    words = english[start:end]
    new = _numbered(term, words)
    if words[:1].isupper() and not english[:start].strip(" \"'“”‘’«»(") and new[:1].islower():
        new = new[:1].upper() + new[1:]
    elif words.istitle() and " " in words and new.islower():
        new = new.title()
    text = english
    for later_start, later_end in reversed(target[1:]):
        text = text[:later_start].rstrip() + text[later_end:]
    before = _ARTICLE.sub(lambda m: _article(m, new), text[:start])
    return before + new + text[end:]


def _numbered(term: str, replaced: str) -> str:
    """Return the term in the plural where the replaced words end in one."""
    last_old = _last_word(replaced)
    head, _, last = term.rpartition(" ")
    if not _is_plural(last_old) or _is_plural(last) or last.casefold() in _PLURAL_ONLY:
        return term
    if _is_plural(last_old) and last_old.casefold() in _PLURAL_ONLY:
        return term
    return f"{head} {_plural(last)}".strip()


def _last_word(text: str) -> str:
    words = re.findall(r"[^\W_]+", text)
    return words[-1] if words else ""


def _is_plural(word: str) -> bool:
    plain = word.casefold()
    if plain in _PLURAL_ONLY:
        return True
    irregular = irregular_forms().get(plain, ())
    if irregular and not plain.endswith(("ed", "ing")):
        return any(_plural(base) == plain for base in irregular)
    ends = plain.endswith("s") and not plain.endswith(("ss", "us", "is"))
    return ends and bool(bases(word) - {plain})


def _plural(word: str) -> str:
    plain = word.casefold()
    for form, base_forms in irregular_forms().items():
        if plain in base_forms and (form.endswith("men") or form in ("people", "children", "crises", "bases")):
            return form
    if plain.endswith("man") and len(plain) > 4 and plain not in ("human", "german", "roman"):
        return word[:-2] + "en"
    if re.search(r"(?:[sxz]|ch|sh)$", plain):
        return word + "es"
    if re.search(r"[^aeiou]y$", plain):
        return word[:-1] + "ies"
    return word + "s"


def _article(match: re.Match[str], following: str) -> str:
    spelled = following[:2].isupper() and following[1:2].isupper()
    sounds = (_LETTER_SOUND if spelled or following[1:2] == "-" else _VOWEL_SOUND).match(following)
    return f"{match.group(1)}{'n' if sounds else ''}{match.group(3)}"
