"""lagebild translate: an article sentence by sentence. Naming the engine on the command line is the consent."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from reader import settings
from reader.errors import TranslationError
from reader.glossary.hit import Hit
from reader.paths import Paths
from reader.text.article import Article, Sentence


def run(options: argparse.Namespace) -> int:
    """Translate a file or standard input; print the English, or JSON lines."""
    from reader.text.sentences import sentences_of
    from reader.translation.consent import agreed, why_not
    from reader.translation.engines.catalogue import create
    from reader.translation.keys import Keys
    from reader.translation.memory import Memory
    from reader.translation.run import translate_article_text
    from reader.translation.transport import Transport

    article = _article(options.file)
    paths = Paths.of(options.profile)
    chosen = settings.load(paths.settings).settings
    transport = Transport(allow=lambda host: why_not(agreed(chosen, options.engine, host), options.engine, host))
    key = Keys().get(options.engine)
    translator = create(options.engine, endpoint=options.endpoint, key=key, transport=transport)
    memory = Memory(paths.make().memory)
    try:
        sentences = sentences_of(article)
        find_hits = _finder(article, paths) if options.json else None
        write = _write_json if options.json else _writer(sentences)
        failed = translate_article_text(sentences, translator, memory, write=write, find_hits=find_hits)
    finally:
        memory.close()
    if not options.json:
        print()
    if failed:
        raise TranslationError(f"{failed} of {len(sentences)} sentences have no translation.")
    return 0


def _article(name: str) -> Article:
    from reader.intake.open import article_from_text, read_article

    if name != "-":
        return read_article(Path(name))
    from reader.intake.decoding import decode

    return article_from_text(decode(sys.stdin.buffer.read(), "the standard input"))


def _finder(article: Article, paths: Paths) -> Callable[[Sentence], Sequence[Hit]]:
    from reader.translation.run import hits_in_sentence
    from reader.workflow import open_glossary, recognise

    hits = recognise(open_glossary(paths).recogniser, article)
    return lambda sentence: hits_in_sentence(hits[sentence.block], sentence)


def _write_json(record: dict[str, Any]) -> None:
    print(json.dumps(record, ensure_ascii=False), flush=True)


def _writer(sentences: Sequence[Sentence]) -> Callable[[dict[str, Any]], None]:
    """Print running text: the sentences of a block in one paragraph, a blank line between blocks."""
    last = sentences[0].block if sentences else 0

    def write(record: dict[str, Any]) -> None:
        nonlocal last
        if record["block"] != last:
            print("\n")
            last = record["block"]
        if record["translation"] is None:
            print(f"lagebild: not translated: {'; '.join(record['flags'])}", file=sys.stderr)
        else:
            print(record["translation"], end=" ", flush=True)

    return write
