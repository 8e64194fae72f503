"""The last view as plain data: what the window showed when it was closed stands again at once, without recognition.

A derived file: it carries what it was made from (the glossary index), and anything that does not fit is thrown away.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reader.glossary.hit import Hit, Level, Part, Span
from reader.settings import write_atomically
from reader.text.article import Article, Sentence
from reader.ui.view_model import ArticleView, Rendering, TermRow, TranslationState, rows_of

FORMAT = 1
LIMIT = 150_000
"""Longest article in code points that is kept this way; a longer one is recognised anew."""


def save(path: Path, view: ArticleView, index_key: str) -> None:
    """Write the view atomically, or remove the file where there is nothing worth keeping. Raises OSError."""
    if not view.rows or sum(len(part.text) for part in view.parts) > LIMIT:
        path.unlink(missing_ok=True)
        return
    table = {
        "format": FORMAT,
        "index": index_key,
        "text": [part.text for part in view.parts],
        "sentences": [[(s.start, s.end) for s in part] for part in view.sentences],
        "hits": [[_of_hit(hit) for hit in part] for part in view.hits],
        "articles": {row.key: row.article for row in view.rows if row.article},
        "translations": [(*key, asdict(state)) for key, state in view.translations.items()],
    }
    write_atomically(path, json.dumps(table, ensure_ascii=False, separators=(",", ":")))


def load(path: Path, article: Article) -> tuple[ArticleView, str] | None:
    """Return the view of this article and the key of the index it was made with; None where it does not fit."""
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        parts = article.parts()
        if table["format"] != FORMAT or table["text"] != [part.text for part in parts]:
            return None
        sentences = tuple(
            tuple(Sentence(block, start, end, part.text[start:end]) for start, end in spans)
            for block, (part, spans) in enumerate(zip(parts, table["sentences"], strict=True))
        )
        hits = tuple(tuple(_to_hit(raw) for raw in part) for part in table["hits"])
        if len(hits) != len(parts):
            return None
        translations = {(part, index): _to_state(raw) for part, index, raw in table["translations"]}
        rows = tuple(_with_article(row, table["articles"]) for row in rows_of(hits))
        return ArticleView(article, parts, sentences, hits, rows, translations), str(table["index"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _with_article(row: TermRow, articles: dict[str, str]) -> TermRow:
    from dataclasses import replace

    return replace(row, article=articles[row.key]) if row.key in articles else row


def _of_hit(hit: Hit) -> list[Any]:
    parts = [(part.lemma, part.concept, part.en) for part in hit.parts]
    return [
        hit.pieces, hit.surface, hit.lemma, hit.concept, hit.en, hit.domain, hit.kind, hit.level, hit.why, hit.trace,
        parts,
    ]  # fmt: skip


def _to_hit(raw: list[Any]) -> Hit:
    pieces, surface, lemma, concept, en, domain, kind, level, why, trace, parts = raw
    return Hit(
        _spans(pieces), surface, lemma, concept, tuple(en), domain, kind, Level(level), why, tuple(trace),
        tuple(Part(name, key, tuple(english)) for name, key, english in parts),
    )  # fmt: skip


def _to_state(raw: dict[str, Any]) -> TranslationState:
    renderings = tuple(
        Rendering(r["term"], _spans(r["source"]), _spans(r["target"]), r["status"], r["expected"], r.get("name", ""))
        for r in raw["renderings"]
    )
    return TranslationState(raw["text"], raw["status"], raw["engine"], tuple(raw["flags"]), renderings)


def _spans(raw: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple((int(start), int(end)) for start, end in raw)
