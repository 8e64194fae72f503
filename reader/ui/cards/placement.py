"""Where a card goes: beside its word's line, never over it, never outside the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

GAP = 6  # pixels between the word's line and the card
_INDENT = 20  # the card starts a little left of its word
_COMFORTABLE = 140  # a lower card than this is not worth opening on that side


def place_card(anchor: QRect, wanted: QSize, bounds: QRect) -> QRect:
    """Return the card's rectangle, in the coordinates of ``anchor`` and ``bounds``.

    Below the anchor where it fits, else above, else on the side with more room and cut down to that room.  The result
    lies inside ``bounds`` and never meets the rows of ``anchor``; where neither side has room it is empty.
    """
    below = bounds.bottom() - (anchor.bottom() + GAP)
    above = (anchor.top() - GAP) - bounds.top()
    # An anchor scrolled out of the bounds leaves more room than there is.
    below, above = min(below, bounds.height()), min(above, bounds.height())
    height = wanted.height()
    if below >= height or (below >= above and above < height):
        height = min(height, below)
        top = max(anchor.bottom() + GAP + 1, bounds.top())
    else:
        height = min(height, above)
        top = min(anchor.top() - GAP, bounds.bottom() + 1) - height
    if height <= 0:
        return QRect()
    width = min(wanted.width(), bounds.width())
    left = max(bounds.left(), min(anchor.left() - _INDENT, bounds.right() + 1 - width))
    return QRect(left, top, width, height)


def is_comfortable(rect: QRect, wanted: QSize) -> bool:
    """Whether a placed card shows enough of itself to be read."""
    return rect.height() >= min(wanted.height(), _COMFORTABLE)
