"""Translating a text as a whole, for the command line: sentences in, one JSON line a sentence out, in reading order."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from reader.cancel import CancelToken
from reader.glossary.hit import Hit
from reader.text.article import Sentence
from reader.translation.links import TermLink, link_terms
from reader.translation.memory import Memory
from reader.translation.protocol import Translator
from reader.translation.session import SentenceResult, translate_sentences

FindHits = Callable[[Sentence], Sequence[Hit]]
"""The hits of one sentence; their pieces count in the sentence, not in its block (see :func:`hits_in_sentence`)."""


def translate_article_text(
    sentences: Sequence[Sentence],
    translator: Translator,
    memory: Memory,
    *,
    write: Callable[[dict[str, Any]], None],
    find_hits: FindHits | None = None,
    token: CancelToken | None = None,
) -> int:
    """Translate and call ``write`` once a sentence, in reading order; return how many have no translation.

    The records are those of ``lagebild translate --json``. Raises Cancelled.
    """
    waiting: dict[int, SentenceResult] = {}
    counted: dict[int, int] = {}
    done = failed = 0

    def report(result: SentenceResult) -> None:
        nonlocal done, failed
        waiting[result.index] = result
        while done in waiting:
            ready = waiting.pop(done)
            sentence = sentences[done]
            number = counted.get(sentence.block, 0)
            counted[sentence.block] = number + 1
            failed += ready.text is None
            hits = find_hits(sentence) if find_hits is not None and ready.text is not None else ()
            links = link_terms(sentence.text, ready.text or "", hits, word_links=ready.links)
            write(record(sentence, number, ready, hits, links))
            done += 1

    translate_sentences(sentences, translator, memory, token=token or CancelToken(), report=report)
    return failed


def record(
    sentence: Sentence, number: int, result: SentenceResult, hits: Sequence[Hit], links: Sequence[TermLink]
) -> dict[str, Any]:
    """Return one line of ``lagebild translate --json``. ``number`` is the sentence's number in its block, from 0.

    Links hold the terms whose rendering was found; their ranges are code points of source and translation.
    """
    return {
        "block": sentence.block,
        "sentence": number,
        "source": sentence.text,
        "translation": result.text,
        "engine": result.engine,
        "version": result.version,
        "date": result.date,
        "from_memory": result.from_memory,
        "flags": list(result.flags),
        "links": [
            {
                "term": hits[link.hit].lemma,
                "source": [list(piece) for piece in link.source],
                "target": [list(piece) for piece in link.target],
                "status": link.status.value,
            }
            for link in links
            if link.target
        ],
    }


def as_line(one: dict[str, Any]) -> str:
    """Return the record as one line of JSON."""
    return json.dumps(one, ensure_ascii=False)


def hits_in_sentence(hits: Sequence[Hit], sentence: Sentence) -> list[Hit]:
    """Return the hits of the sentence's block that lie in it, their pieces counted from the sentence's start."""
    from dataclasses import replace

    return [
        replace(hit, pieces=tuple((start - sentence.start, end - sentence.start) for start, end in hit.pieces))
        for hit in hits
        if sentence.start <= hit.start and hit.end <= sentence.end
    ]
