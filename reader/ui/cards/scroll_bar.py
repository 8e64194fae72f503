"""The thin scroll bar of card and list."""

from __future__ import annotations

from string import Template

from reader.ui.palettes import Palette

# Half-transparent grey: visible on every ground of every theme.
_MIDDLE = "rgba(128, 128, 128, 110)"

_SHEET = Template(
    """
QScrollBar:vertical { background: transparent; width: 9px; margin: 0; border: 0 }
QScrollBar::handle:vertical { background: $handle; min-height: 28px; border-radius: 3px; margin: 1px 1px 1px 2px }
QScrollBar::handle:vertical:hover { background: $hover }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; border: 0; background: transparent }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent }
"""
)


def thin_scroll_bar(palette: Palette) -> str:
    """Return the style sheet of a vertical scroll bar in the palette's colours."""
    return _SHEET.substitute(handle=_MIDDLE, hover=palette.grey)
