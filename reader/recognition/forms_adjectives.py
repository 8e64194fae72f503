"""All inflected forms of a German adjective or participle used as one."""

from __future__ import annotations

from reader.recognition.tags import Tag

ENDINGS = ("e", "en", "er", "es", "em")


def adjective_forms(lemma: str, *, inflection: str = "") -> dict[str, Tag]:
    """Return the forms of ``lemma`` (uninflected citation form), comparison included."""
    if inflection == "none":
        return {lemma: Tag.BASE}
    forms = {lemma: Tag.BASE}
    stem = _stem(lemma)
    for ending in ENDINGS:
        forms.setdefault(stem + ending, Tag.ADJECTIVE_FORM)
    if lemma.endswith(("isch", "ell", "los", "ig", "bar", "lich", "sam", "haft", "iv", "ant", "ent", "är", "al")):
        superlative = lemma + ("est" if lemma.endswith(("haft", "ant", "ent", "los")) else "st")
        for ending in ENDINGS:
            forms.setdefault(stem + "er" + ending, Tag.COMPARATIVE)
            forms.setdefault(superlative + ending, Tag.SUPERLATIVE)
    return forms


def _stem(lemma: str) -> str:
    """Return the stem before endings: dunkl- for dunkel, teur- for teuer, all else unchanged."""
    if lemma.endswith("el"):
        return lemma[:-2] + "l"
    if lemma.endswith(("auer", "euer")):
        return lemma[:-2] + "r"
    return lemma.removesuffix("e")


def strong_adjective_stem(word: str) -> str:
    """Return the stem of an inflected adjective in a citation form: Weiß for Weißes, Vereint for Vereinte."""
    if word.endswith(("er", "es", "en", "em")):
        return word[:-2]
    return word.removesuffix("e")


def inflected_from_stem(stem: str) -> dict[str, Tag]:
    """Return the inflected (never the bare) forms of an adjective inside a multiword term."""
    return dict.fromkeys((stem + ending for ending in ENDINGS), Tag.ADJECTIVE_FORM)
