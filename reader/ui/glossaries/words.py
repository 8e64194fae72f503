"""The word or words of the German text that the reader points at, with the sentence around them."""

from __future__ import annotations

from dataclasses import dataclass

from reader.recognition.tokens import TOKEN
from reader.ui.reading.article_pane import ArticlePane
from reader.ui.reading.page import PageBlock

LONGEST = 120


@dataclass(frozen=True, slots=True)
class Words:
    """``text`` as it stands in the article; ``sentence``: around it."""

    text: str
    sentence: str


def words_at(pane: ArticlePane, number: int = -1, position: int = -1) -> Words | None:
    """Return the selected words, else the word at the caret, or at a code point of a document block.

    None where that is no German text, or no word.
    """
    cursor, hit_map = pane.textCursor(), pane.hit_map
    if cursor.hasSelection():
        block = pane.document().findBlock(cursor.selectionStart())
        shown = hit_map.block(block.blockNumber())
        if shown is None or not _is_german(shown):
            return None
        start = hit_map.from16(block.blockNumber(), cursor.selectionStart() - block.position())
        stop = min(block.length() - 1, cursor.selectionEnd() - block.position())
        end = hit_map.from16(block.blockNumber(), stop)
        text = " ".join(shown.text[start:end].split())
        return Words(text, _sentence(shown, start)) if text and len(text) <= LONGEST else None
    if number < 0:
        number = cursor.blockNumber()
        position = hit_map.from16(number, cursor.positionInBlock())
    shown = hit_map.block(number)
    if shown is None or not _is_german(shown):
        return None
    for match in TOKEN.finditer(shown.text):
        if match.start() <= position <= match.end() and match.group()[0].isalnum():
            return Words(match.group(), _sentence(shown, match.start()))
    return None


def _is_german(block: PageBlock) -> bool:
    return block.part >= 0 and block.language == "de"


def _sentence(block: PageBlock, position: int) -> str:
    for sentence in block.sentences:
        if sentence.start <= position < sentence.end:
            return " ".join(block.text[sentence.start : sentence.end].split())
    return ""
