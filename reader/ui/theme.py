"""Applies a palette: the application's QPalette and one style sheet from resources/themes/window.qss."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.paths import resource
from reader.ui.palettes import DARK, LIGHT, PALETTES, Palette


def palette_for(theme: str) -> Palette:
    """Return the palette of a theme setting; 'system' asks the desktop (light where it does not say)."""
    if theme in PALETTES:
        return PALETTES[theme]
    hints = QApplication.styleHints()
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def style_sheet(palette: Palette, sans: str) -> str:
    """Return the window's style sheet in the palette's colours. An unreadable template gives '' (plain widgets)."""
    try:
        template = resource("themes", "window.qss").read_text(encoding="utf-8")
    except OSError:
        return ""
    return Template(template).safe_substitute(palette.table(), sans=sans)


def qt_palette(palette: Palette) -> QPalette:
    """Return the QPalette for all widgets, disabled states included."""
    made = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.ground, role.WindowText: palette.text, role.Base: palette.paper,
        role.AlternateBase: palette.plate, role.Text: palette.ink, role.Button: palette.ground,
        role.ButtonText: palette.text, role.BrightText: palette.error, role.ToolTipBase: palette.card,
        role.ToolTipText: palette.text, role.PlaceholderText: palette.grey, role.Highlight: palette.selection,
        role.HighlightedText: palette.ink, role.Link: palette.accent, role.LinkVisited: palette.accent,
        role.Light: palette.line, role.Midlight: palette.line, role.Mid: palette.line, role.Dark: palette.line,
        role.Accent: palette.accent,
    }  # fmt: skip
    for key, colour in colours.items():
        made.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(palette.grey))
    return made


def apply(application: QApplication, palette: Palette) -> None:
    """Give the application the palette's colours. The style sheet goes onto the window, not here: that is cheaper."""
    application.setPalette(qt_palette(palette))
