"""The colours of the three themes, as plain data (no Qt). Text colours hold 4.5:1 on their ground, marks 3:1."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb. ``paper`` is under the reading text, ``ground`` under everything else of the window."""

    name: str
    dark: bool
    paper: str
    ground: str
    line: str
    """Hairlines, borders of fields and panes."""
    ink: str
    """Reading text and headwords."""
    text: str
    """Interface text."""
    grey: str
    """Meta line, counts, second lines."""
    accent: str
    accent_ground: str
    """Ground of the chosen button or chip."""
    hover: str
    """Ground of a button under the pointer."""
    lit: str
    """Ground of the hovered term and its sidebar row."""
    lit_soft: str
    """Ground of the same term's other places."""
    sentence: str
    """Ground of the hovered sentence and its counterpart."""
    found: str
    found_current: str
    highlight: str
    """Ground of what the user highlighted."""
    highlight_bar: str
    """The bar beside it."""
    card: str
    card_line: str
    plate: str
    """Ground of a compound part on the card."""
    selection: str
    warning: str
    error: str
    warning_ground: str
    military: str
    diplomacy: str
    security: str
    law: str
    organisation: str
    politics: str
    other: str

    def domain(self, name: str) -> str:
        """Return the colour of a domain's marks; ``other`` for an unknown domain."""
        return str(getattr(self, name)) if name in DOMAINS else self.other

    def table(self) -> dict[str, str]:
        """Return all colours by name, for the style sheet template."""
        return {f.name: str(getattr(self, f.name)) for f in fields(self) if f.name not in ("name", "dark")}


DOMAINS = ("military", "diplomacy", "security", "law", "organisation", "politics")

LIGHT = Palette(
    name="light", dark=False, paper="#fffefb", ground="#fbfaf7", line="#e4e0d6", ink="#1d1d1b", text="#1d1d1b",
    grey="#6b6860", accent="#1f4e79", accent_ground="#e6eef6", hover="#f1efe8", lit="#fdf0c8", lit_soft="#fbf5e2",
    sentence="#f4f1e8", found="#dcebdc", found_current="#a9d3ab", highlight="#f6e1f2", highlight_bar="#9a3d86",
    card="#ffffff", card_line="#ddd8cc", plate="#fbfaf7",
    selection="#cfe0f1", warning="#8a4b08", error="#9b1c1c", warning_ground="#fdf3e1", military="#8a5a12",
    diplomacy="#1f4e79", security="#a03a24", law="#6a3d8f", organisation="#1d6b66", politics="#5d6330",
    other="#6b6860",
)  # fmt: skip

DARK = Palette(
    name="dark", dark=True, paper="#202124", ground="#1b1c1e", line="#34353a", ink="#e6e3db", text="#e6e3db",
    grey="#a09c92", accent="#8ab8e6", accent_ground="#26323f", hover="#28292d", lit="#4a3f1c", lit_soft="#332f20",
    sentence="#292a2d", found="#27402b", found_current="#3d6b44", highlight="#4a2c46", highlight_bar="#d68fc6",
    card="#2a2b2f", card_line="#3b3c42", plate="#1b1c1e",
    selection="#2f4a66", warning="#e8b46b", error="#f09a8f", warning_ground="#3a3122", military="#d9a65a",
    diplomacy="#8ab8e6", security="#e88f7a", law="#c3a0e6", organisation="#74c6bf", politics="#b7bd7d",
    other="#a09c92",
)  # fmt: skip

SEPIA = Palette(
    name="sepia", dark=False, paper="#f8efdc", ground="#f1e6cf", line="#d9cab0", ink="#3a2c1c", text="#3a2c1c",
    grey="#6b5a44", accent="#274f73", accent_ground="#dfe0d6", hover="#e9dcc1", lit="#f3d78f", lit_soft="#f3e4bd",
    sentence="#efe3c9", found="#d5ddb8", found_current="#aac48f", highlight="#eed3d6", highlight_bar="#8e3560",
    card="#fcf5e6", card_line="#d3c2a4", plate="#f3e8d1",
    selection="#c9d4d8", warning="#7a3f05", error="#8c1a14", warning_ground="#f3deb5", military="#835010",
    diplomacy="#274f73", security="#963322", law="#633a82", organisation="#1d615c", politics="#575c2b",
    other="#6b5a44",
)  # fmt: skip

PALETTES = {p.name: p for p in (LIGHT, DARK, SEPIA)}
