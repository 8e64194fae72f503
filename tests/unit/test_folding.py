from __future__ import annotations

import pytest

from reader.text.folding import find_all, fold_for_search

FOUND = [
    ("führung", "Die Führung tagt.", ["Führung"], "case does not matter"),
    ("fuehrung", "Die Führung tagt.", ["Führung"], "ue is typed where no ü is on the keyboard"),
    ("fuhrung", "Die Führung tagt.", ["Führung"], "so is a bare u"),
    ("führung", "Die Fuehrung tagt.", ["Fuehrung"], "a text without umlauts is found as well"),
    ("großmacht", "Grossmacht oder Großmacht", ["Grossmacht", "Großmacht"], "Swiss spelling"),
    ("grossmacht", "GROẞMACHT", ["GROẞMACHT"], "capital ß"),
    ("gros", "Groß, gross", ["Groß", "gros"], "while typing, one s is half an ß"),
    ("neun", "neuen neun", ["neun"], "u is not ue: this would find another word"),
    ("ostflanke", "Ost\u00adflanke", ["Ost\u00adflanke"], "soft hyphens do not hide a word"),
    ("land- und", "Land\u2011  und See", ["Land\u2011  und"], "kinds of hyphen and blanks are alike"),
    ("nato's", "NATO\u2019s flank", ["NATO\u2019s"], "typographic apostrophe"),
    ("u", "u\u0308ber", ["u\u0308"], "decomposed umlauts"),
    ("lopez", "López", ["López"], "accents of names"),
    ("a.b", "axb a.b", ["a.b"], "a dot is a dot"),
    ("ss", "", [], "empty text"),
    ("  ", "a b", [], "an empty needle finds nothing"),
    ("flagge", "\U0001f1e9\U0001f1ea Flagge", ["Flagge"], "offsets are code points, not UTF-16"),
]


@pytest.mark.parametrize(("needle", "text", "expected", "reason"), FOUND)
def test_find_all(needle: str, text: str, expected: list[str], reason: str) -> None:
    assert [text[start:end] for start, end in find_all(needle, text)] == expected, reason


def test_fold_maps_every_letter_to_its_source() -> None:
    folded, positions = fold_for_search("Größe \ufb01x")
    assert folded == "grosse fix"
    assert positions == (0, 1, 2, 3, 3, 4, 5, 6, 6, 7)
