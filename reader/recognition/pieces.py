"""The pieces that compounds are made of: noun forms as heads, nouns with linking elements and stems as modifiers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.recognition.nouns import PLACE, Noun
from reader.recognition.tokens import word_set

HEAD, MODIFIER, GLOSSARY, FOREIGN = 1, 2, 4, 8
"""Flags of a piece; FOREIGN: no noun (verb stem, prefix, adjective), its 'lemma' ends in '-'."""

SHORT_HEADS = word_set("""
    Zug Typ Rat Amt Weg Art Tag Not Tod Ort Eid Arm Bau Gas Jet Boy Akt Amt Ton Uhr Tor Ära Öl Pakt Hof Bus Lok
    See Mut
    """)
_SHORT_MODIFIERS = word_set("""
    see öl luft erz rad tor gas zug ost süd rat bau amt not tod uno g7 eid arm hof ehe typ weg
    """)
# Linking -s after feminine nouns (Duden, Grammatik: Fugenelemente).
_S_LINK = (
    "ung",
    "heit",
    "keit",
    "schaft",
    "ion",
    "tät",
    "ing",
    "tum",
    "at",
    "eit",
    "ut",
    "acht",
    "kunft",
    "sicht",
    "fahrt",
    "mut",
    "ucht",
    "macht",
    "zeit",
)
_JUNK = word_set("""
    ster rung ion eber ende enden eure igel gens seit ment ner tige ige ade ene ate eis erin stern ran ehr ern
    erde iden ente enten esse aste onen ober ruf urin elle ion erz age ager mini mine-s ase asen sen tier rat-e
    unge lage-s bar-e innen reis bund-e eine einen ihr ihre test-s orte arten arte ahn ahne ahnen iren tor-e eile
    eiler lose losen chen lein sten ers eis-e rin ansage-s schaft schafte stag stage ismus gram tate leich haber kommis
    alan alans alane nicht nichte nichten link links
    """)


def fold(word: str) -> str:
    """Return ``word`` as pieces are stored: lower case, ss for ß."""
    return word.lower().replace("ß", "ss")


def noun_pieces(noun: Noun, forms: Iterable[str], *, glossary: bool) -> Iterator[tuple[str, str, int]]:
    """Yield (piece, lemma, flags) for a noun: its forms as heads and modifiers, its linking forms as modifiers."""
    lemma = noun.lemma
    known = GLOSSARY if glossary else 0
    if len(lemma) < 3 and not glossary:
        return
    heads: set[str] = set()
    if noun.gender != PLACE:
        for form in forms:
            piece = fold(form)
            if (len(lemma) >= 4 or lemma in SHORT_HEADS) and (glossary or piece not in _JUNK):
                heads.add(piece)
    modifiers = {m for m in map(fold, modifier_forms(lemma, forms)) if glossary or m not in _JUNK}
    for piece in heads | modifiers:
        flags = known | (HEAD if piece in heads else 0) | (MODIFIER if piece in modifiers else 0)
        if len(piece) > 3 or piece in _SHORT_MODIFIERS or glossary or lemma in SHORT_HEADS:
            yield piece, lemma, flags


def modifier_forms(lemma: str, forms: Iterable[str]) -> set[str]:
    """Return the forms that ``lemma`` takes before another noun."""
    found = {lemma, *(f for f in forms if f.endswith(("n", "s", "e", "er")))}
    if lemma.endswith(_S_LINK):
        found.add(lemma + "s")
    if lemma.endswith("e") and len(lemma) > 4:
        found.add(lemma[:-1])
        found.add(lemma[:-1] + "s")
    if lemma.endswith("en") and len(lemma) > 5:
        found.add(lemma + "s")
    if "-" in lemma:
        found = {lemma}
    return found


def read_parts(path: Path) -> dict[str, str]:
    """Read resources/nouns/parts.tsv: German part (stems end in '-') TAB literal English."""
    parts: dict[str, str] = {}
    if not path.exists():
        return parts
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            german, _, english = line.partition("\t")
            parts[german] = english.strip()
    return parts
