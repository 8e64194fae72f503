"""Where German sentences begin and end.

sentencex proposes, the rules here decide: every terminator followed by white space is a candidate, the first rule that
knows the case says join or split, and where no rule does sentencex is asked. All work is linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.text.article import Sentence
from reader.text.scan import OPENERS, has_word, skip_openers, skip_space, token_before, trim_end, word_after
from reader.text.sentence_words import (
    CLOSING,
    COUNTED,
    ENDING,
    LETTER_ENDS,
    MONTHS,
    MONTHS_SHORT,
    NAMED,
    NUMBERED,
    OPEN,
    STARTERS,
    TITLE,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.text.article import Article

_CANDIDATE = re.compile(
    r"(?<![.!?…])(?P<mark>[.!?…]++)(?P<closers>[\"“”’‘'»«›‹)\]]*+(?:\[\d{1,3}\])*+)(?=\s)"
    r"|(?<=[a-zäöüß]{3})(?P<glued>[.!?])(?=[A-ZÄÖÜ][a-zäöüß]+[\s,])"
    r"|(?P<blank>(?<=\S)(?=[^\S\n]*\n[^\S\n]*\n))"
)
_CREDIT = re.compile(r"\s(?=\(?(?:(?:Symbol|Archiv)?(?:Foto|Bild)|Fotos|Bilder|Grafik|Quelle)\s?:\s?\S[^.!?]{0,98}$)")
_BRACKET_LIMIT = 400
_CHUNK = 20_000
_VOWELLESS = re.compile(r"[A-ZÄÖÜ]?[bcdfghjklmnpqrstvwxz]{2,5}")
_UNITS = frozenset(["km", "cm", "mm", "dm", "kg", "mg", "ml", "cl", "dl", "km/h", "ms", "kmh"])
_ROMAN = re.compile(r"[IVXLC]{1,6}")
_LETTERED = re.compile(r"(?:[^\W\d_]\.[\s\u00ad]?)*([^\W\d_])\.[\s\u00a0\u202f]?([^\W\d_])$")


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Return the sentences of one block as half-open code point spans, without outer white space.

    Every character that is not white space lies in exactly one span. A blank line always ends a sentence.
    """
    spans: list[tuple[int, int]] = []
    start = skip_space(text, 0)
    for cut in _cuts(text):
        if cut <= start:
            continue
        end = trim_end(text, start, cut)
        if not has_word(text, start, end) and spans:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        start = skip_space(text, cut)
    end = trim_end(text, start, len(text))
    if end > start:
        if spans and not has_word(text, start, end):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def sentences_of(article: Article) -> list[Sentence]:
    """Return the sentences of all parts of the article in reading order."""
    return [
        Sentence(index, start, end, block.text[start:end])
        for index, block in enumerate(article.parts())
        for start, end in split_sentences(block.text)
    ]


def _cuts(text: str) -> Iterator[int]:
    """Yield the ends of all sentences but the last, ascending."""
    brackets = _brackets(text)
    opens = [bracket[0] for bracket in brackets]
    proposed: set[int] | None = None
    start = skip_space(text, 0)
    credit = _photo_credit(text)
    for match in _CANDIDATE.finditer(text):
        end = match.end()
        if credit is not None and end > credit:
            break
        if match["blank"] is not None:
            yield end
            start = skip_space(text, end)
            continue
        after = skip_space(text, end)
        if after >= len(text) or match.start() < start:
            continue
        inside = bisect_right(opens, match.start()) - 1
        in_bracket = inside >= 0 and match.start() < brackets[inside][1]
        if in_bracket and skip_openers(text, start) < brackets[inside][0] + 1:
            closed = end > brackets[inside][1]
            if not closed or (match["mark"] != "." and word_after(text, after) not in STARTERS):
                continue
        verdict = True if match["glued"] else _verdict(text, start, match, after)
        if verdict is None:
            if proposed is None:
                proposed = _proposed(text)
            verdict = after in proposed
        if verdict:
            yield end
            start = after
    if credit is not None and credit > start:
        yield credit


def _verdict(text: str, start: int, match: re.Match[str], after: int) -> bool | None:
    """Return whether the sentence that began at ``start`` ends with ``match``; None where no rule knows."""
    mark, closers = match["mark"], match["closers"]
    following = word_after(text, after)
    first = following[:1]
    before = token_before(text, match.start(), start)
    if not first or first in ",;:)]":
        return False
    if first.islower() and not re.match(r"[a-z][A-Z][a-z]", following):
        return False
    if first in ".!?…":
        return bool(re.match(r"(?:…|\.{3})\s?\w", text[after : after + 8])) and "…" not in mark and mark != "..."
    if closers[:1] in (")", "]") and not before.strip("(["):
        return False  # "(!)", "[…]" remark on one word, they end nothing
    if text[after] == "(" and _trailing_bracket(text, after):
        return False
    starter = following in STARTERS
    if mark[0] == "…" or mark.startswith("..."):
        return match.start() > start and (starter or bool(before))
    if mark[0] in "!?":
        return starter or not _is_quoted_name(text, start, match.start(), closers)
    if closers:
        return True if not closers.startswith((")", "]")) or not _abbreviated(before) else starter
    return _after_full_stop(text, start, match.start(), before, following, starter)


def _after_full_stop(text: str, start: int, stop: int, before: str, following: str, starter: bool) -> bool | None:
    word = before.lstrip(OPENERS)
    number = following[:1].isdigit()
    previous = token_before(text, trim_end(text, start, stop - len(before)), start).strip('„“"(»«,')
    if word.isdigit() or _ROMAN.fullmatch(word):
        return _after_number(word, previous, following, starter, first=stop - len(before) <= start)
    if re.fullmatch(r"\d{1,2}\.(?:\d{1,2}|[IVX]+)", word):
        return starter
    if len(word) == 1 and word.isalpha():
        lettered = _LETTERED.search(text, max(start, stop - 12), stop)
        if lettered and previous.endswith("."):
            return starter and lettered.groups() in LETTER_ENDS
        if word.islower():
            return starter and previous[-1:].isdigit()  # "140 m."
        if word == "S" and number:
            return False
        return previous in NAMED or (starter and not number)
    lettered = _LETTERED.search(word)
    if lettered:
        return starter and lettered.groups() in LETTER_ENDS
    tail = word.rsplit("-", 1)[-1].rsplit("/", 1)[-1]
    if not tail:
        return starter or number
    if tail in ENDING:
        return True
    if tail in NUMBERED or word.endswith("str"):
        if number or tail in ("Nr", "Nrn"):
            return False
        return starter or len(tail) > 2
    if tail in OPEN or (tail[:1].lower() + tail[1:] in OPEN and tail.lower() != tail and tail[1:].islower()):
        return False
    if tail in MONTHS_SHORT or tail in CLOSING or tail in TITLE:
        return starter if not number else False
    if _VOWELLESS.fullmatch(tail) and tail not in _UNITS:
        return starter
    if starter or number or len(tail) > 4 or tail[-1] in "aeiouäöüy" or not tail.istitle():
        return True
    return None


def _after_number(word: str, previous: str, following: str, starter: bool, *, first: bool) -> bool:
    """A number and a full stop: an ordinal ("10. Panzerdivision") or the end ("auf 25.")."""
    if first:
        return False  # "1. Die Lage": numbering of a list
    if following in MONTHS or following == "Uhr" or following.rstrip(".") in MONTHS_SHORT:
        return False
    if len(word) > 3 and word.isdigit():
        return True
    if starter:
        return True
    return previous in COUNTED or previous in NAMED


def _abbreviated(before: str) -> bool:
    tail = before.lstrip(OPENERS)
    return tail in OPEN or tail in TITLE or len(tail) == 1


def _is_quoted_name(text: str, start: int, stop: int, closers: str) -> bool:
    """A short quoted name in the middle of a sentence: die Aktion „Helm auf!“ Ende Mai."""
    if not closers or closers[0] in ")]":
        return False
    opened = max(text.rfind(mark, max(start, stop - 50), stop) for mark in '„»"')
    if opened <= start:
        return False
    lead = text[start:opened].rstrip()
    return bool(lead) and lead[-1] not in ":.!?…," and len(text[opened:stop].split()) <= 6


def _trailing_bracket(text: str, after: int) -> bool:
    """A bracket without a full stop of its own that ends the block: "(dpa)" belongs to the last sentence."""
    rest = text[after : after + 80].rstrip()
    return len(text) - after <= 80 and rest.endswith(")") and rest.count("(") == 1 and rest[-2] not in ".!?"


def _photo_credit(text: str) -> int | None:
    """Return where the photo credit at the end of a caption begins: it is translated apart from the sentence."""
    tail = max(0, len(text) - 120)
    found = None
    for match in _CREDIT.finditer(text, tail):
        found = match.start()
        break
    if found is None or not text[:found].strip():
        return None
    return found


def _brackets(text: str) -> list[tuple[int, int]]:
    """Return the outermost short brackets as (open, close), ascending."""
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    for match in re.finditer(r"[()]", text):
        if match[0] == "(":
            opened.append(match.start())
        elif opened:
            begin = opened.pop()
            if match.start() - begin <= _BRACKET_LIMIT:
                while found and found[-1][0] > begin:
                    found.pop()
                found.append((begin, match.start()))
    return found


def _proposed(text: str) -> set[int]:
    """Return where sentencex begins a sentence; long text is handed over in pieces to bound its memory."""
    import sentencex

    starts: set[int] = set()
    base = 0
    while base < len(text):
        end = min(len(text), base + _CHUNK)
        for boundary in sentencex.get_sentence_boundaries("de", text[base:end]):
            starts.add(skip_space(text, base + boundary["start_index"]))
        base = end
    return starts
