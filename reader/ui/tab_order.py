"""The order in which Tab goes through widgets. Without it, that is the order in which they were made."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(widgets: Iterable[QWidget]) -> None:
    """Let Tab go through ``widgets`` one after the other; all of the same window."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def stops_in(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at within ``widget``, in order, whether shown now or not."""
    stops: list[QWidget] = []
    inside = widget.nextInFocusChain()
    while inside is not None and inside is not widget:
        if widget.isAncestorOf(inside) and inside.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(inside)
        inside = inside.nextInFocusChain()
    return stops
