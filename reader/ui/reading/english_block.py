"""One block of the English page: its sentences in order, and in place what the program has to say about them."""

from __future__ import annotations

from collections.abc import Mapping

from reader.ui.reading.page import Mark, PageBlock, SentenceSpan, Spot, Words, one_line
from reader.ui.said import said
from reader.ui.view_model import ArticleView, TranslationState

_LINE = "\u2028"
"""A new line within the block: blocks of both pages keep the same numbers."""


def english_block(
    view: ArticleView,
    part: int,
    places: Mapping[tuple[str, int, int], int],
    domains: Mapping[str, str],
    words: Words,
) -> PageBlock:
    """Return the English of a part. ``places``: (term, part, first code point) -> number of the occurrence."""
    made = _Block(words)
    count = len(view.sentences[part])
    states = [view.translations.get((part, index)) for index in range(count)]
    index = 0
    while index < count:
        state = states[index]
        if state is None or state.status == "waiting":
            index += 1
            continue
        if state.text is None:
            last = index + 1
            while last < count and _same_failure(states[last], state):
                last += 1
            made.failure(index, last - index, state)
            index = last
            continue
        start = made.sentence(index, state)
        for rendering in state.renderings:
            first = rendering.source[0][0] if rendering.source else -1
            number = places.get((rendering.term, part, first))
            if number is None:  # the user does not want this place marked
                continue
            domain = domains.get(rendering.term, "")
            made.marks += [
                Mark(start + s, start + e, rendering.term, number, domain, "sure", rendering.status)
                for s, e in rendering.target
            ]
        other = view.others.get((part, index))
        if other is not None:
            made.other(index, other)
        index += 1
    marks = tuple(sorted(made.marks, key=lambda m: (m.start, m.end)))
    kind = view.parts[part].kind.value
    return PageBlock(kind, "en", part, made.text, tuple(made.spans), marks, spots=tuple(made.spots))


def _same_failure(state: TranslationState | None, first: TranslationState) -> bool:
    return state is not None and state.text is None and state.status == first.status and state.flags == first.flags


class _Block:
    """A block while its text grows."""

    def __init__(self, words: Words) -> None:
        self.text = ""
        self.spans: list[SentenceSpan] = []
        self.marks: list[Mark] = []
        self.spots: list[Spot] = []
        self._words = words

    def _begin(self) -> int:
        if self.text and not self.text.endswith(_LINE):
            self.text += " "
        return len(self.text)

    def _say(self, text: str, kind: str, index: int) -> None:
        start = len(self.text)
        self.text += one_line(text)
        self.spots.append(Spot(start, len(self.text), kind, index))

    def sentence(self, index: int, state: TranslationState) -> int:
        """Add a sentence; return where it starts."""
        start = self._begin()
        self.text += one_line(state.text or "")
        self.spans.append(SentenceSpan(start, len(self.text), index))
        notes = [self._words.edited] if state.status == "edited" else []
        if notes or state.flags:
            self._say(f" ({'; '.join([*notes, *map(said, state.flags)])})", "note", index)
        return start

    def failure(self, index: int, count: int, state: TranslationState) -> None:
        """Say once why neighbouring sentences have no translation, and offer to try again."""
        start = self._begin()
        reason = said(state.flags[0]) if state.flags else self._words.not_translated
        if count > 1:
            reason = self._words.several.format(count=count, reason=reason)
        self._say(reason, "reason", index)
        self.text += " "
        self._say(self._words.retry, "retry", index)
        self.spans += [SentenceSpan(start, len(self.text), number) for number in range(index, index + count)]

    def other(self, index: int, other: TranslationState) -> None:
        """Say below the sentence what another engine makes of it."""
        self.text += _LINE
        self._say(f"{other.engine}: {other.text}", "other", index)
        self.text += " "
        self._say(self._words.use, "use", index)
        self.text += _LINE
