"""lagebild annotate: the terms of a text as JSON lines."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from reader.errors import ContentError, FileError
from reader.glossary.hit import Hit
from reader.paths import Paths


def run(options: argparse.Namespace) -> int:
    """Annotate a file, standard input, or a stream of requests."""
    from reader.recognition.ready import open_ready
    from reader.recognition.recogniser import Recogniser

    recogniser = Recogniser(open_ready(Paths.of(options.profile))[0])
    if options.jsonl:
        return _answer(recogniser)
    for hit in recogniser.recognise(_text(options.file)):
        print(json.dumps(term_of(hit), ensure_ascii=False))
    return 0


def term_of(hit: Hit) -> dict[str, Any]:
    """Return a hit as the command-line contract words it."""
    return {
        "pieces": [list(piece) for piece in hit.pieces],
        "surface": hit.surface,
        "lemma": hit.lemma,
        "concept": hit.concept,
        "en": list(hit.en),
        "domain": hit.domain,
        "kind": hit.kind,
        "level": hit.level.value,
        "why": hit.why,
        "parts": [{"lemma": part.lemma, "concept": part.concept, "en": list(part.en)} for part in hit.parts],
    }


def _answer(recogniser: Any) -> int:
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            request = json.loads(line)
            key, text = request["id"], request["text"]
            if not isinstance(text, str):
                raise TypeError("text is not a string")
        except (ValueError, KeyError, TypeError) as error:
            raise ContentError(
                f"Line {number} of the requests cannot be used: {error}.", hint='Each needs {"id": ..., "text": "..."}.'
            ) from error
        terms = [term_of(hit) for hit in recogniser.recognise(text)]
        print(json.dumps({"id": key, "terms": terms}, ensure_ascii=False))
    return 0


def _text(name: str) -> str:
    from reader.intake.decoding import decode

    if name == "-":
        return decode(sys.stdin.buffer.read(), "the standard input")
    path = Path(name)
    try:
        return decode(path.read_bytes(), path.name)
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror or error}.") from error
