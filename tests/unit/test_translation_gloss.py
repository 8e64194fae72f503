"""The gloss that stands where no translation can be had."""

from __future__ import annotations

from reader.glossary.hit import Hit, Level, Part
from reader.translation.gloss import gloss, gloss_text


def hit(pieces: tuple[tuple[int, int], ...], *en: str, parts: tuple[Part, ...] = ()) -> Hit:
    return Hit(pieces, "", "", None, en, "military", "plain", Level.SURE, "", (), parts)


def test_known_terms_stand_in_english() -> None:
    sentence = "Die Brigade kündigt den Rückzug an."
    hits = [
        hit(((4, 11),), "brigade"),
        hit(((12, 19), (32, 34)), "announce"),
        hit(((24, 31),), "withdrawal", "retreat"),
    ]
    pieces = gloss(sentence, hits)
    assert gloss_text(pieces) == "Die [brigade] [announce] den [withdrawal] an."
    assert "".join(piece.german for piece in pieces) == sentence
    assert [piece.hit for piece in pieces if piece.hit is not None] == [0, 1, 2]


def test_compounds_show_their_parts_and_unknown_ones_stay() -> None:
    parts = (Part("Panzer", "tank", ("tank",)), Part("Zug", None))
    assert gloss_text(gloss("Panzerzug", [hit(((0, 9),), parts=parts)])) == "[tank + Zug]"
    assert gloss_text(gloss("Panzerzug", [hit(((0, 9),))])) == "Panzerzug"


def test_units_keep_their_numbers() -> None:
    for german, english, shown in (
        ("14. Panzergrenadierbrigade", "mechanized infantry brigade", "14th mechanized infantry brigade"),
        ("1. Panzerdivision", "armored division", "1st armored division"),
        ("113. Brigade", "brigade", "113th brigade"),
        ("22. Brigade", "brigade", "22nd brigade"),
        ("I. Korps", "corps", "I corps"),
        ("3. Oktober", "October 3", "October 3"),
    ):
        assert gloss_text(gloss(german, [hit(((0, len(german)),), english)])) == f"[{shown}]"
