"""From what recognition and translation found to what the library keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from reader.glossary.hit import Hit, Level, Span
from reader.library.records import Contents, SavedSentence, SavedTerm
from reader.text.article import Article, Sentence

English = Callable[[int, int], tuple[str, str, str] | None]
"""(part, index) -> English, engine, 'done' or 'edited'."""
Target = Callable[[Hit, int, int], tuple[Span, ...]]
"""A hit, part and index of its sentence -> where the English sentence says it."""


def _nothing(_hit: Hit, _part: int, _index: int) -> tuple[Span, ...]:
    return ()


def contents_of(
    sentences: Sequence[Sequence[Sentence]],
    places: Iterable[tuple[int, Hit]] | None,
    english: English = lambda _part, _index: None,
    target: Target = _nothing,
    first_part: int = 0,
) -> Contents:
    """Return the contents of an article, or of a section of it that begins at ``first_part``.

    ``places``: (part, hit) of all marked terms; None where they were not looked for yet.
    """
    kept = []
    for part, found in enumerate(sentences):
        for index, sentence in enumerate(found):
            said, engine, status = english(part, index) or (None, "", "")
            kept.append(SavedSentence(first_part + part, index, sentence.text, said, engine, status))
    terms = None if places is None else tuple(_terms(sentences, places, target, first_part))
    return Contents(tuple(kept), terms, first_part, len(sentences))


def _terms(
    sentences: Sequence[Sequence[Sentence]], places: Iterable[tuple[int, Hit]], target: Target, first_part: int
) -> Iterable[SavedTerm]:
    for part, hit in places:
        if hit.level is Level.HIDDEN:
            continue
        for index, sentence in enumerate(sentences[part]):
            if sentence.start <= hit.start < sentence.end:
                pieces = tuple((max(0, s - sentence.start), e - sentence.start) for s, e in hit.pieces)
                key = hit.concept if hit.concept is not None else f"~{hit.lemma}"
                parts = tuple(one.lemma for one in hit.parts)
                yield SavedTerm(first_part + part, index, key, hit.lemma, pieces, target(hit, part, index), parts)
                break


def whole_of(sections: Sequence[Article]) -> Article:
    """Return the article of these sections."""
    if len(sections) == 1:
        return sections[0]
    return replace(sections[0], blocks=tuple(block for section in sections for block in section.blocks))


def first_part_of(sections: Sequence[Article], number: int) -> int:
    """Return at which part of the whole article a section begins."""
    if number == 0:
        return 0
    head = len(sections[0].parts()) - len(sections[0].blocks)
    return head + sum(len(section.blocks) for section in sections[:number])
