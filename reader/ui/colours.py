"""The colours of the three themes, as '#rrggbb'.  Text on its ground has a contrast of at least 4.5 (tested)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme. ``panel``: sidebar and bars; ``card``: floating ground; ``chip``: ground of what is chosen."""

    name: str
    dark: bool
    paper: str
    panel: str
    card: str
    plate: str
    ink: str
    muted: str
    accent: str
    line: str
    chip: str
    hit_ground: str
    sentence_ground: str
    selection: str
    military: str
    diplomacy: str
    security: str
    law: str
    organisation: str
    politics: str
    warning: str
    good: str

    def domain(self, name: str) -> str:
        """Return the colour of a domain's marks; unknown domains are grey."""
        known = ("military", "diplomacy", "security", "law", "organisation", "politics")
        colour: str = getattr(self, name) if name in known else self.muted
        return colour


LIGHT = Theme(
    name="light",
    dark=False,
    paper="#fffefb",
    panel="#fbfaf7",
    card="#ffffff",
    plate="#f7f5f0",
    ink="#1d1d1b",
    muted="#6b6860",
    accent="#1f4e79",
    line="#e4e0d6",
    chip="#e6eef6",
    hit_ground="#fdf0c8",
    sentence_ground="#f2f0e9",
    selection="#cfe0f1",
    military="#8a5a12",
    diplomacy="#1f4e79",
    security="#8c2f39",
    law="#5b3f8c",
    organisation="#2f6b4f",
    politics="#5f5a50",
    warning="#9a3412",
    good="#2f6b3a",
)

DARK = Theme(
    name="dark",
    dark=True,
    paper="#202124",
    panel="#1b1c1e",
    card="#2a2b2f",
    plate="#1f2023",
    ink="#e6e3db",
    muted="#a09c92",
    accent="#8ab8e6",
    line="#3a3b40",
    chip="#26323f",
    hit_ground="#4a3f1c",
    sentence_ground="#2a2b2d",
    selection="#34506c",
    military="#d9a65a",
    diplomacy="#8ab8e6",
    security="#e58c8c",
    law="#b9a2e3",
    organisation="#86c5a0",
    politics="#b5afa2",
    warning="#f0a070",
    good="#8fcb9b",
)

SEPIA = Theme(
    name="sepia",
    dark=False,
    paper="#f6ecd8",
    panel="#f0e4cc",
    card="#fbf4e4",
    plate="#f1e6cf",
    ink="#3a2f22",
    muted="#6d5c46",
    accent="#1f4e6d",
    line="#dccbab",
    chip="#e0dcc8",
    hit_ground="#f3d995",
    sentence_ground="#ece0c6",
    selection="#cbd8d8",
    military="#80500c",
    diplomacy="#1f4e6d",
    security="#8c2f39",
    law="#583c80",
    organisation="#2c5f46",
    politics="#5a5040",
    warning="#8f2f10",
    good="#2c5f35",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, SEPIA)}
