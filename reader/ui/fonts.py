"""The bundled faces: Source Serif Pro for reading, Source Sans Pro for the interface (SIL OFL 1.1, from PyPI)."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

SERIF = "Source Serif Pro"
SANS = "Source Sans Pro"
_FILES = {
    "font_source_serif_pro": ("SourceSerifPro-Regular.ttf", "SourceSerifPro-Semibold.ttf", "SourceSerifPro-It.ttf"),
    "font_source_sans_pro": ("SourceSansPro-Regular.ttf", "SourceSansPro-Semibold.ttf"),
}
_NEEDED = "AzÄöüßé„“”–·…"


@dataclass(frozen=True, slots=True)
class Faces:
    """Families to use, and one sentence for the user where a bundled face is missing."""

    serif: str
    sans: str
    problem: str = ""


def load_faces() -> Faces:
    """Register the bundled faces with the application; fall back to the system's where they are not installed.

    Needs a QGuiApplication. A machine without any font still runs and shows empty boxes, so glyphs are checked.
    """
    for package, names in _FILES.items():
        folder = _folder(package)
        if folder is None:
            continue
        for name in names:
            QFontDatabase.addApplicationFont(str(folder / name))
    families = set(QFontDatabase.families())
    serif = SERIF if SERIF in families else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    sans = SANS if SANS in families else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    problem = ""
    if not has_glyphs(serif) or not has_glyphs(sans):
        problem = "No font with German letters was found: text may show as empty boxes. Install the font packages."
    elif serif != SERIF or sans != SANS:
        problem = "The bundled fonts are missing; the system's fonts are used."
    return Faces(serif, sans, problem)


def has_glyphs(family: str) -> bool:
    """Say whether the face behind ``family`` really draws what German news needs."""
    font = QFont(family)
    if not QFontInfo(font).family():
        return False
    raw = QRawFont.fromFont(font)
    return raw.isValid() and all(raw.supportsCharacter(ord(letter)) for letter in _NEEDED)


def face(family: str, pixels: float, *, semibold: bool = False, italic: bool = False) -> QFont:
    """Return a font of ``pixels`` height (rounded to the whole pixel)."""
    font = QFont(family)
    font.setPixelSize(max(6, round(pixels)))
    font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    font.setItalic(italic)
    return font


def _folder(package: str) -> Path | None:
    """Return the folder of a font package's files without importing the package."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(next(iter(spec.submodule_search_locations))) / "files"
    return folder if folder.is_dir() else None
