"""Ellipsis: 'Land- und Seestreitkräfte', 'Waffenlieferungen und -systeme', 'im Ersten und Zweiten Weltkrieg'."""

from __future__ import annotations

from collections.abc import Callable

from reader.recognition.analysis import Analysis
from reader.recognition.finds import Find, Line
from reader.recognition.phrases import PhraseMatcher
from reader.recognition.splitter import Splitter
from reader.recognition.tokens import GENDER_END, HYPHENS, word_set

_JOINING = word_set("""
    und oder bzw sowie wie als beziehungsweise noch auch & bis u
    """)
_BETWEEN = word_set("""
    , / der die das den dem des im in zum zur - .
    """)
_BEFORE_SECOND = _JOINING | word_set("im in dem der des den die das am an zum zur beim , sowohl")
_REACH = 9
_MEMO = 20_000
Analyse = Callable[[str], Analysis | None]


def _form(line: Line, at: int) -> str:
    one = line.found[at]
    return one.form if one is not None else line.texts[at]


class EllipsisFinder:
    """Restores the missing half of a coordinated compound."""

    def __init__(self, splitter: Splitter, phrases: PhraseMatcher, analyse: Analyse) -> None:
        self._splitter = splitter
        self._phrases = phrases
        self._analyse = analyse
        self._known: dict[str, list[int]] = {}

    def truncated(self, line: Line, at: int, end: int) -> Find | None:
        """Return the find for the token at ``at``, which ends in a hyphen ('Land-')."""
        full = self._full_word(line, at, end)
        if full is None:
            return None
        front = line.found[at]
        assert front is not None
        begin = front.form[:-1]
        word = GENDER_END.sub("", _form(line, full))
        best: Find | None = None
        for start in self._heads(word):
            head = word[start:].lstrip("-")
            if not head:
                continue
            joined = begin + (head if "-" in word[start : start + 1] else head[:1].lower() + head[1:])
            find = self._find(joined, line.start(at), line.end(at), at)
            if find is None and "-" in word[:start]:
                find = self._find(f"{begin}-{head[:1].upper()}{head[1:]}", line.start(at), line.end(at), at)
            if find is not None and (best is None or (best.compound is not None and find.compound is None)):
                best = find
                if find.compound is None:
                    break
        if best is None:  # 'Luft- und andere Angriffe': the whole word, where that makes an entry
            whole = self._find(begin + word[:1].lower() + word[1:], line.start(at), line.end(at), at)
            best = whole if whole is not None and whole.compound is None else None
        return best

    def _heads(self, word: str) -> list[int]:
        """Return places where a head may start in ``word``: after hyphens, and where the splitter knows one."""
        if len(self._known) > _MEMO:
            self._known.clear()
        if word not in self._known:
            self._known[word] = self._heads_of(word)
        return self._known[word]

    def _heads_of(self, word: str) -> list[int]:
        after_hyphen = [i for i, c in enumerate(word) if c == "-" and i]
        last = word.rsplit("-", 1)[-1]
        shift = len(word) - len(last)
        inner = [shift + s for s in self._splitter.head_starts(last)]
        split = self._splitter.split(last)
        preferred = [shift + split[-1].start] if split else []
        if after_hyphen:
            return after_hyphen[::-1]
        # A word that is a compound itself gives its head, never itself: Handels- und Terrorismusangelegenheiten.
        return list(dict.fromkeys([*preferred, *inner])) or [0]

    def _full_word(self, line: Line, at: int, end: int) -> int | None:
        joined = at + 1 < end and "/" in line.between(at)  # Luft-/Seestreitkräfte
        for place in range(at + 1, min(end, at + _REACH)):
            text = line.texts[place]
            if text.lower() in _JOINING:
                joined = True
            elif text in _BETWEEN or text[-1:] in HYPHENS:
                continue
            elif text[:1].isupper() and joined:
                return place
            elif not joined or text[:1].isupper():
                return None
        return None

    def leading(self, text: str, line: Line, at: int) -> Find | None:
        """Return the find for the token at ``at`` that has a hyphen before it ('-systeme')."""
        front = self._front_word(line, at)
        if front is None:
            return None
        word = front.form
        rest = _form(line, at)
        pieces = self._splitter.split(word)
        cuts = [p.end for p in reversed(pieces[:-1])] or []
        if "-" in word:
            cuts.insert(0, word.rindex("-") + 1)
        start, end = line.start(at) - 1, line.end(at)
        for cut in cuts:
            joined = word[:cut] + (rest if word[cut - 1] != "-" else rest[:1].upper() + rest[1:])
            find = self._find(joined, start, end, at)
            if find is not None:
                return find
        return None

    @staticmethod
    def _front_word(line: Line, at: int) -> Analysis | None:
        joined = False
        for place in range(at - 1, max(-1, at - 6), -1):
            text = line.texts[place]
            if text.lower() in _JOINING or text in {",", "/"}:
                joined = True
            elif text[:1].isupper() and joined:
                return line.found[place] or Analysis(text)
            elif not (text[:1].islower() or (text == "." and line.texts[place - 1] == "bzw")):
                return None
        return None

    def _find(self, joined: str, start: int, end: int, at: int) -> Find | None:
        analysis = self._analyse(joined)
        if analysis is None:
            return None
        candidates = [c for c in analysis.here if c.term.kind in {"noun", "abbr"}]
        if candidates:
            return Find(((start, end),), candidates, "ellipsis", (at,), trace=("ellipsis",))
        if analysis.compound is not None:
            return Find(((start, end),), [], "ellipsis", (at,), compound=analysis.compound, trace=("ellipsis",))
        return None

    def first_words(self, line: Line, at: int, end: int) -> list[Find]:
        """Return finds for adjectives sharing the noun of the phrase at ``at``..``end``: Ersten (und Zweiten ...)."""
        place = at - 1
        joined = False
        while place > 0 and at - place < 6 and line.texts[place].lower() in _BEFORE_SECOND:
            joined = joined or line.texts[place].lower() in _JOINING
            place -= 1
        front = line.found[place] if joined and place >= 0 else None
        if front is None or not front.first:
            return []
        rest: list[list[int]] = [[n] for n in front.first]
        for later in range(at + 1, end):
            analysis = line.found[later]
            if analysis is None:
                return []
            rest = [[*r, n] for r in rest for n in analysis.inner][:400]
        from reader.recognition.analysis import Candidate

        terms = {t.number: t for numbers in rest for t in self._phrases.knows(numbers)}
        if not terms:
            return []
        candidates = [Candidate(t, 0, ("ellipsis",)) for t in terms.values()]
        return [Find((line.span(place),), candidates, "ellipsis", (place,), trace=("ellipsis",))]
