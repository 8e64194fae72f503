"""Full-text search over all articles, both languages, with the word forms of the glossary, and what of it to show."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.library.contents import spans_of
from reader.library.index_form import LETTERS, QUOTES, english_form, german_form, key_token, quoted
from reader.library.records import Concordance, Found, Snippet, Span
from reader.text.folding import search_pattern


@dataclass(frozen=True, slots=True)
class Expansion:
    """What a word of the query also means: concept ids, and words as they are cited or written."""

    keys: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


Expand = Callable[[str], Expansion]
"""Given by who knows the glossary."""
_TOKEN = re.compile(r'(?P<minus>(?<!\S)-)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_LEAST_PREFIX = 3
"""Shorter words must stand as they are: "EU" is not "Europa"."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One word or "phrase" of a query; all must be there, those with ``without`` must not."""

    text: str
    without: bool = False
    phrase: bool = False
    expansion: Expansion = Expansion()


def parsed(query: str, expand: Expand | None = None) -> list[Wanted]:
    """Return the words and "phrases" of a query; -word leaves out. Words of no letters are passed over.

    The whole query is also asked as one term ("Land- und Seestreitkräfte"): its keys go to the first word.
    """
    found = []
    for match in _TOKEN.finditer(query.translate(QUOTES)):
        phrase = match["phrase"] is not None
        text = (match["phrase"] if phrase else match["word"]) or ""
        if LETTERS.search(text):
            without = bool(match["minus"])
            known = expand(text) if expand and not without else Expansion()
            found.append(Wanted(text, without, phrase, known))
    return found


def match_of(wanted: Sequence[Wanted]) -> str:
    """Return the query in the language of the full-text index; '' where nothing is looked for."""
    must = [_any_of(one) for one in wanted if not one.without]
    if not must:
        return ""
    text = " AND ".join(f"({one})" for one in must)
    for one in wanted:
        if one.without:
            text = f"({text}) NOT ({_any_of(one)})"
    return text


def _any_of(one: Wanted) -> str:
    star = "" if one.phrase or len(one.text) < _LEAST_PREFIX else " *"
    ways = [
        f"{{head german lemmas}} : {quoted(german_form(one.text))}{star}",
        f"{{english}} : {quoted(english_form(one.text))}{star}",
    ]
    ways += [f"lemmas : {quoted(key_token(key))}" for key in one.expansion.keys]
    ways += [f"{{german lemmas}} : {quoted(german_form(word))}" for word in one.expansion.words]
    return " OR ".join(dict.fromkeys(ways))


def search(db: sqlite3.Connection, wanted: Sequence[Wanted], limit: int) -> list[Found]:
    """Return the articles outside the bin that say all this, best first; no snippets yet."""
    match = match_of(wanted)
    if not match:
        return []
    # A word in the headline weighs more than one in the text; English counts as German does.
    rows = db.execute(
        "SELECT a.id FROM search JOIN article a ON a.id = search.rowid WHERE search MATCH ? AND a.deleted = ''"
        " ORDER BY bm25(search, 6.0, 1.0, 1.0, 2.0), a.id DESC LIMIT ?",
        (match, limit),
    )
    return [Found(row[0]) for row in rows]


def snippet(db: sqlite3.Connection, article: int, wanted: Sequence[Wanted]) -> Snippet | None:
    """Return the sentence of the article that says most of what was looked for, with the places."""
    patterns = [_pattern(one) for one in wanted if not one.without]
    terms = _term_places(db, article, wanted)
    best: tuple[int, int, Snippet] | None = None
    rows = db.execute(
        "SELECT part, number, german, english FROM sentence WHERE article = ? ORDER BY part, number", (article,)
    )
    for order, (part, number, german, english) in enumerate(rows):
        marked = _places(patterns, german)
        by_term = terms.get((part, number), {})
        said = {which for which, _ in marked} | set(by_term)
        if said:
            spans = {span for _, span in marked}.union(*by_term.values()) if by_term else {s for _, s in marked}
            best = _better(best, len(said), order, Snippet(part, number, "de", german, merged(spans)))
        marked = _places(patterns, english or "")
        if marked:
            one = Snippet(part, number, "en", english, merged({span for _, span in marked}))
            best = _better(best, len({which for which, _ in marked}), order, one)
    return best[2] if best else None


def _better(best: tuple[int, int, Snippet] | None, count: int, order: int, one: Snippet) -> tuple[int, int, Snippet]:
    return best if best is not None and best[0] >= count else (count, order, one)


def _pattern(one: Wanted) -> list[re.Pattern[str]]:
    """Return what is marked: the words as typed, at the beginning of a word, and the forms of the glossary."""
    found = []
    typed = one.text.strip("-+*.,;:!?()")
    for text in dict.fromkeys((typed, *one.expansion.words)):
        pattern = search_pattern(text)
        if pattern is not None:
            end = r"\w*" if text == typed and not one.phrase and len(text) >= _LEAST_PREFIX else r"(?!\w)"
            found.append(re.compile(rf"(?<!\w)(?:{pattern.pattern}){end}", re.IGNORECASE))
    return found


def _places(patterns: Sequence[Sequence[re.Pattern[str]]], text: str) -> list[tuple[int, Span]]:
    return [
        (which, match.span())
        for which, alike in enumerate(patterns)
        for pattern in alike
        for match in pattern.finditer(text)
    ]


def _term_places(
    db: sqlite3.Connection, article: int, wanted: Sequence[Wanted]
) -> dict[tuple[int, int], dict[int, set[Span]]]:
    """Return (part, sentence) -> which wanted word is there as a term, and where."""
    found: dict[tuple[int, int], dict[int, set[Span]]] = {}
    rows = db.execute("SELECT part, number, pieces, key, lemma, parts FROM term WHERE article = ?", (article,))
    asked = [(one.expansion.keys, german_form(one.text)) for one in wanted if not one.without]
    for part, number, pieces, key, lemma, parts in rows:
        for which, (keys, typed) in enumerate(asked):
            by_name = len(typed) >= _LEAST_PREFIX and german_form(f"{lemma}\n{parts}").find(typed) >= 0
            if key in keys or (by_name and _begins(typed, lemma, parts)):
                found.setdefault((part, number), {}).setdefault(which, set()).update(spans_of(pieces))
    return found


def _begins(typed: str, lemma: str, parts: str) -> bool:
    """Say whether the term, or a part of the compound, begins like this: Streitkraft and Landstreitkräfte."""
    return any(german_form(name).startswith(typed) for name in (lemma, *parts.split("\n")))


def merged(spans: set[Span]) -> tuple[Span, ...]:
    """Return the ranges in order, those that touch or overlap as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def sentences_with(db: sqlite3.Connection, wanted: Sequence[Wanted], limit: int) -> list[Concordance]:
    """Return the sentences that say all the words, in German or in English: for words of no glossary."""
    patterns = [_pattern(one) for one in wanted if not one.without]
    found: list[Concordance] = []
    for one in search(db, wanted, limit):
        rows = db.execute(
            "SELECT a.id, a.headline, a.outlet, a.date, s.part, s.number, s.german, coalesce(s.english, '')"
            " FROM sentence s JOIN article a ON a.id = s.article WHERE s.article = ? ORDER BY s.part, s.number",
            (one.article,),
        )
        for row in rows:
            german, english = _places(patterns, row[6]), _places(patterns, row[7])
            if len({w for w, _ in german}) == len(patterns) or len({w for w, _ in english}) == len(patterns):
                marks, target = merged({s for _, s in german}), merged({s for _, s in english})
                found.append(Concordance(*row, marks, target))  # type: ignore[call-arg]
        if len(found) >= limit:
            break
    return sorted(found[:limit], key=lambda c: c.date, reverse=True)
