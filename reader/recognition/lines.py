"""A line of text as tokens and sentences."""

from __future__ import annotations

from collections.abc import Callable

from reader.recognition.analysis import Analysis
from reader.recognition.finds import Token
from reader.recognition.sense import Sentence
from reader.recognition.tokens import OPENING, SENTENCE_END, TOKEN

_ABBREVIATIONS = frozenset(
    [
        "bzw",
        "ca",
        "Chr",
        "Co",
        "d",
        "dgl",
        "Dr",
        "engl",
        "etc",
        "evtl",
        "franz",
        "geb",
        "Gen",
        "ggf",
        "h",
        "Hrsg",
        "inkl",
        "Inc",
        "Jh",
        "Kap",
        "Kfz",
        "Lt",
        "Ltd",
        "Mag",
        "Maj",
        "Mio",
        "Mr",
        "Mrd",
        "Mrs",
        "Ms",
        "Nr",
        "Oblt",
        "Oberstlt",
        "o",
        "Prof",
        "russ",
        "s",
        "S",
        "Sgt",
        "sog",
        "St",
        "Std",
        "Str",
        "St",
        "stellv",
        "Tel",
        "u",
        "u.a",
        "usw",
        "Uffz",
        "v",
        "vgl",
        "vs",
        "Vors",
        "z",
        "zzgl",
        "Z",
        "a",
        "Abs",
        "Abt",
        "Adm",
        "allg",
        "Art",
        "Aufl",
        "Bd",
        "Bsp",
        "Capt",
        "Cmdr",
        "Col",
        "Corp",
        "Hptm",
        "Jan",
        "Feb",
        "Febr",
        "Apr",
        "Aug",
        "Sept",
        "Okt",
        "Nov",
        "Dez",
        "Jr",
        "Sen",
        "Kap",
        "Ltn",
    ]
)
Analyse = Callable[[str], Analysis | None]


def tokens_of(line: str, offset: int, analyse: Analyse) -> tuple[list[Token], bool]:
    """Return the tokens of ``line``, whose first character is at ``offset``, and whether any of them may be a term."""
    tokens: list[Token] = []
    active = False
    for match in TOKEN.finditer(line):
        text = match.group()
        start = offset + match.start()
        analysis = analyse(text)
        if analysis is None:
            tokens.append(Token(text, start, start + len(text), None))
            continue
        active = True
        if not analysis.glued:
            tokens.append(Token(text, start, start + len(text), analysis))
            continue
        for begin, end in analysis.glued:
            piece = text[begin:end]
            tokens.append(Token(piece, start + begin, start + end, analyse(piece)))
    return tokens, active


def sentences_of(tokens: list[Token]) -> list[Sentence]:
    """Return the sentences of a line; a line without an end mark is one."""
    found: list[Sentence] = []
    begin = 0
    last = len(tokens) - 1
    for at, token in enumerate(tokens):
        if at < last and token.text in SENTENCE_END and _ends(tokens, at):
            found.append(Sentence(tokens, begin, at + 1))
            begin = at + 1
    if begin < len(tokens):
        found.append(Sentence(tokens, begin, len(tokens)))
    return found


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
    return not (
        before.text in _ABBREVIATIONS or before.text.isdigit() or (len(before.text) == 1 and before.text.isalpha())
    )


def starts_sentence(tokens: list[Token], at: int, begin: int) -> bool:
    """Whether a capital at ``at`` may stand only because a sentence, a quotation or a title starts there."""
    return at == begin or tokens[at - 1].text in OPENING or tokens[at - 1].text in {":", "–", "—", "/", "|", "-"}
