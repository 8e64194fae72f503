"""The English pane without any engine: German sentences with the glossary's English in place of the known terms."""

from __future__ import annotations

from dataclasses import replace

from reader.glossary.hit import Hit
from reader.text.article import Sentence
from reader.ui.view_model import ArticleView, Rendering, TranslationState, key_of


def glossed(view: ArticleView) -> ArticleView:
    """Return the view with a gloss in place of every translation."""
    states = {
        (sentence.block, index): gloss_of(sentence, view.hits[part] if part < len(view.hits) else ())
        for part, sentences in enumerate(view.sentences)
        for index, sentence in enumerate(sentences)
    }
    return replace(view, translations=states, others={})


def gloss_of(sentence: Sentence, hits: tuple[Hit, ...]) -> TranslationState:
    """Return the gloss of a sentence; ``hits`` are those of its part."""
    from reader.glossary.hit import Level
    from reader.translation.gloss import gloss

    inside = [
        hit for hit in hits if hit.level is not Level.HIDDEN and sentence.start <= hit.start and hit.end <= sentence.end
    ]
    moved = [
        replace(hit, pieces=tuple((s - sentence.start, e - sentence.start) for s, e in hit.pieces)) for hit in inside
    ]
    text, renderings = "", []
    for piece in gloss(sentence.text, moved):
        start = len(text)
        text += piece.text
        if piece.hit is not None:
            hit = inside[piece.hit]
            renderings.append(Rendering(key_of(hit), hit.pieces, ((start, len(text)),), "follows"))
    return TranslationState(text, "gloss", "", (), tuple(renderings))
