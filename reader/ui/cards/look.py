"""Fonts and colours of single labels, stated as style sheets: the window's own sheet would win over setFont()."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from reader.ui.palettes import Palette


def style_label(
    label: QLabel, family: str, pixels: float, colour: str, palette: Palette, *, semibold: bool = False
) -> None:
    """Give ``label`` its face, size in pixels and colour; marked text gets the palette's colours."""
    weight = 600 if semibold else 400
    label.setStyleSheet(
        f"font-family: '{family}'; font-size: {max(6, round(pixels))}px; font-weight: {weight};"
        f"color: {colour}; background: transparent; border: 0; padding: 0"
    )
    colours = label.palette()
    colours.setColor(QPalette.ColorRole.Highlight, QColor(palette.selection))
    colours.setColor(QPalette.ColorRole.HighlightedText, QColor(palette.ink))
    colours.setColor(QPalette.ColorRole.Link, QColor(palette.accent))
    label.setPalette(colours)


def clear_background(*widgets: QWidget) -> None:
    """Let what is behind show through."""
    for widget in widgets:
        widget.setAutoFillBackground(False)
