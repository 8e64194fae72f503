"""A line of text as tokens and sentences."""

from __future__ import annotations

from collections.abc import Callable

from reader.recognition.analysis import Analysis
from reader.recognition.finds import Token
from reader.recognition.sense import Sentence
from reader.recognition.tokens import OPENING, SENTENCE_END, TOKEN, word_set

_ABBREVIATIONS = word_set("""
    bzw ca Chr Co d dgl Dr engl etc evtl franz geb Gen ggf h Hrsg inkl Inc Jh Kap Kfz Lt Ltd Mag Maj Mio Mr Mrd
    Mrs Ms Nr Oblt Oberstlt o Prof russ s S Sgt sog St Std Str stellv Tel u usw Uffz v vgl vs Vors z zzgl Z a Abs
    Abt Adm allg Art Aufl Bd Bsp Capt Cmdr Col Corp Hptm Jan Feb Febr Apr Aug Sept Okt Nov Dez Jr Sen Ltn
    """)
Analyse = Callable[[str], Analysis | None]


def sentences_of_line(
    line: str, offset: int, known: dict[str, Analysis | None], analyse: Analyse
) -> tuple[list[Sentence], bool]:
    """Return the sentences of ``line``, whose first character is at ``offset``, and whether a term may stand in it.

    ``known``: what forms are already known to be. A line without any possible term is one sentence without tokens:
    it only bears evidence.
    """
    texts: list[str] = TOKEN.findall(line)
    if not texts:
        return [], False
    try:
        found = [known[t] for t in texts]
    except KeyError:
        found = [analyse(t) for t in texts]
    some = [a for a in found if a is not None]
    if not some or not _active(found):
        sentence = Sentence([], 0, 0, texts)
        for one in some:
            if one.cues:
                sentence.fields.update(one.cues)
        return [sentence], False
    tokens: list[Token] = []
    glued = False
    place = 0
    find = line.find
    for text, analysis in zip(texts, found, strict=True):
        place = find(text, place)
        start = offset + place
        place += len(text)
        tokens.append(Token(text, start, offset + place, analysis))
        if analysis is not None and analysis.glued:
            glued = True
    if glued:
        tokens = [part for token in tokens for part in _unglued(token, analyse)]
    sentences = sentences_of(tokens)
    for sentence in sentences:
        for token in tokens[sentence.begin : sentence.end]:
            if token.analysis is not None and token.analysis.cues:
                sentence.fields.update(token.analysis.cues)
    return sentences, True


def _active(found: list[Analysis | None]) -> bool:
    """Whether a term may stand in a line of these words: one alone, the start of a phrase, a verb with its partner."""
    before: Analysis | None = None
    first = split = light = particle = False
    for one in found:
        if one is not None:
            if one.active or (before is not None and before.first and one.inner):
                return True
            first = first or bool(one.first)
            split = split or bool(one.split)
            light = light or bool(one.light)
            particle = particle or bool(one.particle)
        before = one
    return (split and particle) or (first and light)


def _unglued(token: Token, analyse: Analyse) -> list[Token]:
    if token.analysis is None or not token.analysis.glued:
        return [token]
    found = []
    for begin, end in token.analysis.glued:
        piece = token.text[begin:end]
        found.append(Token(piece, token.start + begin, token.start + end, analyse(piece)))
    return found


def sentences_of(tokens: list[Token]) -> list[Sentence]:
    """Return the sentences of a line; a line without an end mark is one."""
    if SENTENCE_END.isdisjoint([t.text for t in tokens[:-1]]):
        return [_sentence(tokens, 0, len(tokens))]
    found: list[Sentence] = []
    begin = 0
    last = len(tokens) - 1
    for at, token in enumerate(tokens):
        if token.text in SENTENCE_END and at < last and _ends(tokens, at):
            found.append(_sentence(tokens, begin, at + 1))
            begin = at + 1
    if begin < len(tokens):
        found.append(_sentence(tokens, begin, len(tokens)))
    return found


def _sentence(tokens: list[Token], begin: int, end: int) -> Sentence:
    return Sentence(tokens, begin, end, [t.text for t in tokens[begin:end]])


def _ends(tokens: list[Token], at: int) -> bool:
    token, after = tokens[at], tokens[at + 1]
    if after.start == token.end and after.text not in OPENING:
        return False
    first = after.text[0]
    if not (first.isupper() or first.isdigit() or after.text in OPENING):
        return False
    if token.text != "." or at == 0:
        return True
    before = tokens[at - 1]
    if before.end != token.start:
        return True
    text = before.text
    return not (text in _ABBREVIATIONS or text.isdigit() or (len(text) == 1 and text.isalpha()))


def starts_sentence(tokens: list[Token], at: int, begin: int) -> bool:
    """Whether a capital at ``at`` may stand only because a sentence, a quotation or a title starts there."""
    return at == begin or tokens[at - 1].text in OPENING or tokens[at - 1].text in {":", "–", "—", "/", "|", "-"}
