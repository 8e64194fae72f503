"""Captions: a line whose end names the photographer or agency of a picture."""

from __future__ import annotations

import re

from reader.intake.credits import agencies

LIMIT = 600
"""Longest caption in code points."""

_KIND = (
    r"(?:Foto|Fotos|Bild|Bilder|Photo|Grafik|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Archiv|"
    r"Bildquelle|Fotoquelle|Quelle|"
    r"Bildrechte|Bildnachweis|Fotograf|Fotografin|Illustration|Karte|Screenshot|Montage|Fotomontage|"
    r"Credit|Copyright)"
)
_CREDIT_TAIL = re.compile(rf"(?:^|[\s(\[|–-])\(?{_KIND}(?:\s\([^)]*\))?\s?:\s*\S[^.!?]{{1,90}}\.?[)\]]?$")
_AGENCY_TAIL = re.compile(
    (
        r"(?:©\s?\S[^.!?]{1,80}|\b(?:picture[- ]alliance|imago(?: images)?|Getty Images|AP Photo|AFP|dpa|"
        r"Reuters|ddp images|Keystone|"
        r"APA-?(?:Images|Foto)?|epa|EPA|ZUMA|SIPA|Bundeswehr)\s?/\s?[A-Z][^.!?]{2,60})[)\]]?$"
    ),
    re.IGNORECASE,
)
_LABEL = re.compile(r"^(?:Bild(?:unterschrift|text)?|Bildbeschreibung|Foto|Archivbild|Symbolbild)\s?:\s", re.IGNORECASE)
_BARE = re.compile(rf"^[(\[]?{_KIND}(?:\s\([^)]*\))?\s?:\s*\S[^.!?]{{1,90}}\.?[)\]]?$")


def is_caption(line: str) -> bool:
    """Return whether the line is a caption or a photo credit alone."""
    if len(line) > LIMIT:
        return False
    tail = line[-160:]
    agency = _AGENCY_TAIL.search(tail)
    if agency and agencies(agency[0].strip("()[]")):
        agency = None  # "(AFP/dpa)" credits the text, not a picture
    return bool(_CREDIT_TAIL.search(tail) or agency or (len(line) <= 300 and _LABEL.match(line)))


def is_credit_only(line: str) -> bool:
    """Return whether the line is a photo credit without a caption ("Foto: dpa")."""
    return len(line) <= 140 and bool(_BARE.match(line))
