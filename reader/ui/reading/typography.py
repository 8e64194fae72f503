"""How each kind of block is set: face, size, weight, colour, space around it. Pixels at 100 % zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from reader.ui.fonts import Faces, face
from reader.ui.palettes import Palette


@dataclass(frozen=True, slots=True)
class Setting:
    """``spacing``: distance of base lines as a multiple of ``size``; ``colour``: a field of Palette."""

    size: float
    spacing: float
    above: float
    below: float
    semibold: bool = False
    italic: bool = False
    sans: bool = False
    capitals: bool = False
    colour: str = "ink"
    indent: float = 0


SETTINGS = {
    "kicker": Setting(13, 1.3, 0, 7, semibold=True, sans=True, capitals=True, colour="accent"),
    "headline": Setting(29, 1.22, 0, 14, semibold=True),
    "meta": Setting(13, 1.35, 0, 18, sans=True, colour="grey"),
    "lead": Setting(18, 1.5, 0, 26, semibold=True),
    "heading": Setting(19, 1.35, 16, 10, semibold=True),
    "paragraph": Setting(17.5, 1.55, 0, 20),
    "caption": Setting(14, 1.4, 0, 22, sans=True, colour="grey"),
    "quote": Setting(17.5, 1.55, 2, 22, italic=True, indent=22),
    "list": Setting(17.5, 1.5, 0, 10, indent=16),
    "notice": Setting(15, 1.45, 10, 16, sans=True, colour="grey"),
}
_BELOW_ENGLISH_SCALE = 0.94
ZOOMS = (70, 80, 90, 100, 110, 120, 135, 150, 175, 200, 250)
"""Per cent."""


def zoom_after(now: int, step: int) -> int:
    """Return the next larger (``step`` > 0) or smaller zoom in per cent; 100 for step 0."""
    if step == 0:
        return 100
    if step > 0:
        return next((zoom for zoom in ZOOMS if zoom > now), ZOOMS[-1])
    return next((zoom for zoom in reversed(ZOOMS) if zoom < now), ZOOMS[0])


class Typography:
    """Formats of one page for a theme, the faces and a zoom; the same kind always gets the same object."""

    def __init__(self, palette: Palette, faces: Faces, zoom_percent: int) -> None:
        self.palette = palette
        self.faces = faces
        self.scale = zoom_percent / 100
        self._formats: dict[tuple[str, bool, float], tuple[QTextBlockFormat, QTextCharFormat]] = {}

    def measure(self, characters: int) -> float:
        """Return the width of a text column of that many average characters, in pixels."""
        sample = "Die Lage an der Ostflanke bleibt nach Angaben der Regierung weiter angespannt"
        metrics = QFontMetricsF(self.font(SETTINGS["paragraph"]))
        return metrics.horizontalAdvance(sample) / len(sample) * characters

    def font(self, setting: Setting, scale: float = 1.0) -> QFont:
        """Return the font of a setting."""
        family = self.faces.sans if setting.sans else self.faces.serif
        font = face(family, setting.size * self.scale * scale, semibold=setting.semibold, italic=setting.italic)
        if setting.capitals:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.06 * setting.size * self.scale)
        return font

    def formats(
        self, kind: str, *, subordinate: bool = False, headlines: float = 1.0
    ) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return block and character format of a kind.

        ``subordinate``: English below its German block; ``headlines``: the part of their size that headlines have.
        """
        key = (kind, subordinate, headlines if kind == "headline" and not subordinate else 1.0)
        if key not in self._formats:
            self._formats[key] = self._make(SETTINGS.get(kind, SETTINGS["paragraph"]), subordinate, key[2])
        return self._formats[key]

    def linked(self, letters: QTextCharFormat) -> QTextCharFormat:
        """Return a format with the look of a link."""
        made = QTextCharFormat(letters)
        made.setForeground(QColor(self.palette.accent))
        return made

    def spoken(self, letters: QTextCharFormat, kind: str) -> QTextCharFormat:
        """Return the look of the program's own words within a text set in ``letters`` (see page.Spot)."""
        action = kind in ("retry", "use")
        size = letters.font().pixelSize()
        # Small beside a headline, never smaller than the grey lines of the page.
        pixels = 0.94 * size if kind == "other" else min(max(0.82 * size, 12.5 * self.scale), 15 * self.scale)
        made = QTextCharFormat(letters)
        family = self.faces.serif if kind == "other" else self.faces.sans
        made.setFont(face(family, pixels, semibold=action))
        made.setForeground(QColor(self.palette.accent if action else self.palette.grey))
        made.setFontUnderline(action)
        return made

    def _make(self, setting: Setting, subordinate: bool, part: float) -> tuple[QTextBlockFormat, QTextCharFormat]:
        scale = _BELOW_ENGLISH_SCALE if subordinate else part
        if subordinate and setting.size > 20:
            scale = 0.66
        font = self.font(setting, scale)
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(QColor(self.palette.grey if subordinate else getattr(self.palette, setting.colour)))
        block = QTextBlockFormat()
        block.setTopMargin(0 if subordinate else setting.above * self.scale)
        block.setBottomMargin(setting.below * self.scale)
        block.setLeftMargin(setting.indent * self.scale)
        block.setAlignment(Qt.AlignmentFlag.AlignLeft)
        # Qt rounds the natural line up to whole pixels before it applies the percentage.
        natural = -(-QFontMetricsF(font).height() // 1)
        wanted = setting.size * self.scale * scale * setting.spacing
        block.setLineHeight(100 * wanted / natural, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return block, letters
