"""All inflected forms of a German noun: stated ones first, then the noun list, then its head, then rules of endings."""

from __future__ import annotations

from reader.recognition.nouns import NounTable, adjectival_forms
from reader.recognition.tags import Tag

_EN_PLURAL = ("ung", "heit", "keit", "schaft", "tät", "ion", "enz", "anz", "ur", "ei", "ie", "thek", "ik", "itis")
_WEAK = ("ist", "ent", "ant", "oge", "at", "graf", "soph", "nom", "arch", "et", "ot")
_S_PLURAL = ("a", "i", "o", "u", "y", "oi", "ff", "ment")
_E_GENITIVE = ("s", "ß", "x", "z", "sch", "st", "tz")


def noun_forms(
    lemma: str, table: NounTable, *, gender: str = "", genitive: str = "", plural: str = "", inflection: str = ""
) -> dict[str, Tag]:
    """Return each form of ``lemma`` with what it is. ``plural`` '-': there is none."""
    if inflection == "none":
        return {lemma: Tag.BASE}
    if inflection == "adjectival":
        return {**dict.fromkeys(adjectival_forms(lemma), Tag.ADJECTIVAL), lemma: Tag.BASE}
    if plural or genitive:
        forms = _stated(lemma, gender, genitive, plural, table)
    else:
        forms = dict.fromkeys(_looked_up(lemma, gender, table) or _by_rule(lemma, gender), Tag.NOUN_FORM)
    forms[lemma] = Tag.BASE
    return forms


def _stated(lemma: str, gender: str, genitive: str, plural: str, table: NounTable) -> dict[str, Tag]:
    forms: dict[str, Tag] = {}
    if plural and plural != "-":
        for one in plural.split(","):
            name = one.strip()
            forms[name] = Tag.PLURAL
            if not name.endswith(("n", "s", "a", "i", "o")):
                forms[name + "n"] = Tag.DATIVE_PLURAL
    elif not plural:
        forms.update(dict.fromkeys(_looked_up(lemma, gender, table), Tag.NOUN_FORM))
    if genitive and genitive != "-":
        for one in genitive.split(","):
            name = one.strip()
            forms.setdefault(name, Tag.GENITIVE)
            if name == lemma + "es":
                forms.setdefault(lemma + "s" if not lemma.endswith(_E_GENITIVE) else name, Tag.GENITIVE)
                forms.setdefault(lemma + "e", Tag.NOUN_FORM)
            elif name == lemma + "s" and _one_stressed_end(lemma):
                forms.setdefault(lemma + "es", Tag.GENITIVE)
    elif gender in {"m", "n", ""}:
        found = _looked_up(lemma, gender, table)
        for name in found or {lemma + "s", lemma + "es"}:
            if name.endswith("s") or gender != "f":
                forms.setdefault(name, Tag.NOUN_FORM)
    return forms


def _one_stressed_end(lemma: str) -> bool:
    return not lemma.endswith(("el", "er", "en", "em", "chen", "lein", "a", "e", "i", "o", "u", "y", "ling"))


def _looked_up(lemma: str, gender: str, table: NounTable) -> set[str]:
    nouns, before = table.get(lemma), ""
    if not nouns:
        before, nouns = table.head_of(lemma)
    fitting = [n for n in nouns if gender and n.gender == gender] or nouns
    forms = {form for noun in fitting for form in noun.forms()}
    if not before:
        return forms
    upper = before.endswith("-")
    return {before + (form if upper else form[:1].lower() + form[1:]) for form in forms}


def _by_rule(lemma: str, gender: str) -> set[str]:
    """Endings by gender and suffix (Duden, Grammatik: Deklination); errs on the side of too many forms."""
    if gender == "pl":
        return {lemma, lemma if lemma.endswith(("n", "s")) else lemma + "n"}
    if lemma.endswith("in") and gender in {"f", ""} and len(lemma) > 5:
        return {lemma, lemma + "nen"}
    if lemma.endswith("e"):
        return {lemma, lemma + "n", *([lemma + "s"] if gender == "n" else [])}
    if gender == "f" or lemma.endswith(_EN_PLURAL):
        return {lemma, lemma + "en", *([lemma + "s"] if lemma.endswith(_S_PLURAL) else [])}
    if lemma.endswith("um"):
        return {lemma, lemma + "s", lemma[:-2] + "en"}
    if lemma.endswith(_S_PLURAL):
        return {lemma, lemma + "s"}
    if lemma.endswith(("er", "el")):
        return {lemma, lemma + "s", lemma + "n"}
    if lemma.endswith(("en", "chen", "lein")):
        return {lemma, lemma + "s"}
    forms = {lemma, lemma + "s", lemma + "es", lemma + "e", lemma + "en"}
    if lemma.endswith(_WEAK) and gender == "m":
        return {lemma, lemma + "en"}
    return forms - ({lemma + "s"} if lemma.endswith(("s", "ß", "x", "z")) else set())
