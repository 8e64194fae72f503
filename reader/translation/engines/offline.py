"""Translation on this computer with an installed model (CTranslate2 and SentencePiece): nothing is sent anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reader.cancel import CancelToken
from reader.errors import TranslationError
from reader.glossary.hit import Span
from reader.translation.paragraph import checked, has_letters, one_line, spread
from reader.translation.protocol import Outcome, WordLink

BATCH = 4
"""Sentences translated between two looks at the cancel token."""
_BEAM = 2
_LONGEST = 256
"""Pieces of an answer at most: a model that repeats itself would go on for ever."""


class OfflineEngine:
    """Implements Translator. ``folder``: an installed model (see reader.translation.models). Loaded when first used."""

    host = ""

    def __init__(self, folder: Path, name: str = "", version: str = "", *, token: CancelToken | None = None) -> None:
        self.name = "offline"
        self.version = f"{name or folder.name} {version}".strip()
        self._folder = folder
        self._token = token
        self._loaded: tuple[Any, Any] | None = None

    def translate(self, sentences: Sequence[str]) -> list[Outcome]:
        """See Translator.translate. Word links come from the model's attention."""
        source, model = self._load()
        wanted = [index for index, sentence in enumerate(sentences) if has_letters(sentence)]
        outcomes: list[Outcome] = []
        for start in range(0, len(wanted), BATCH):
            if self._token is not None:
                self._token.raise_if_cancelled()
            batch = [one_line(sentences[index]) for index in wanted[start : start + BATCH]]
            outcomes += self._batch(batch, source, model)
        return spread(sentences, wanted, outcomes)

    def _batch(self, batch: list[str], source: Any, model: Any) -> list[Outcome]:
        pieces = [list(source.encode_as_pieces(sentence)) for sentence in batch]
        answers = model.translate_batch(
            pieces, beam_size=_BEAM, return_attention=True, max_decoding_length=_LONGEST, replace_unknowns=True
        )
        texts, links = [], []
        for sentence, one, answer in zip(batch, pieces, answers, strict=True):
            words = answer.hypotheses[0]
            text, spans = _joined(words)
            texts.append(text)
            links.append(
                _links(sentence, text, _places(sentence, one), spans, answer.attention[0] if answer.attention else [])
            )
        found = checked(batch, texts)
        return [
            Outcome(outcome.text, outcome.flags, tuple(link)) if outcome.text == text else outcome
            for outcome, text, link in zip(found, texts, links, strict=True)
        ]

    def _load(self) -> tuple[Any, Any]:
        if self._loaded is None:
            try:
                import ctranslate2
                import sentencepiece
            except ImportError as error:
                from reader.translation.models import missing_library

                raise missing_library() from error
            try:
                source = sentencepiece.SentencePieceProcessor(model_file=str(self._folder / "source.spm"))
                model = ctranslate2.Translator(str(self._folder / "ct2"), device="cpu", inter_threads=1)
            except (RuntimeError, OSError, ValueError) as error:
                raise TranslationError(
                    "The installed model cannot be read.", hint="Remove it and install it again."
                ) from error
            self._loaded = source, model
        return self._loaded


def _joined(pieces: Sequence[str]) -> tuple[str, list[Span]]:
    """Return the text of SentencePiece pieces and each piece's place in it (its blank left out)."""
    text = ""
    spans = []
    for piece in pieces:
        plain = piece.replace("▁", " ")
        if not text:
            plain = plain.lstrip()
        text += plain
        spans.append((len(text) - len(plain.lstrip()), len(text)))
    return text.rstrip(), spans


def _places(sentence: str, pieces: Sequence[str]) -> list[Span]:
    """Return each piece's place in the sentence; an empty one where the model changed the letters."""
    at = 0
    places = []
    for piece in pieces:
        plain = piece.replace("▁", "")
        start = sentence.find(plain, at) if plain else at
        if start < 0 or sentence[at:start].strip():
            places.append((at, at))
            continue
        places.append((start, start + len(plain)))
        at = start + len(plain)
    return places


def _links(
    source: str, target: str, places: Sequence[Span], spans: Sequence[Span], attention: Sequence[Sequence[float]]
) -> list[WordLink]:
    """Link each target word to the source words that its pieces looked at most."""
    found: dict[tuple[Span, Span], None] = {}
    for span, row in zip(spans, attention, strict=False):
        weights = list(row)[: len(places)]
        if not weights or span[0] >= span[1]:
            continue
        start, end = places[max(range(len(weights)), key=weights.__getitem__)]
        left, right = _word(source, start, end), _word(target, *span)
        if left and right:
            found[left, right] = None
    return [WordLink(left, right) for left, right in found]


def _word(text: str, start: int, end: int) -> Span | None:
    """Return the whole word around a stretch of the text; None for punctuation."""
    while start < end and text[start].isspace():
        start += 1
    if not any(character.isalnum() for character in text[start:end]):
        return None
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end
