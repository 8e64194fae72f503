"""The context menu of the reading panes: each feature gives its entries, this puts them together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTextEdit

if TYPE_CHECKING:
    from reader.ui.reading.article_pane import ArticlePane


@dataclass(frozen=True, slots=True)
class PanePoint:
    """Where the menu was asked for: ``number`` and ``position`` are document block and code point in it."""

    pane: ArticlePane
    number: int
    position: int


Entries = Callable[[PanePoint], Sequence[QAction]]


class PaneMenu(QObject):
    """Add providers with :meth:`add`; their entries stand in the order of adding, one group a provider."""

    def __init__(self, panes: Sequence[ArticlePane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._providers: list[Entries] = []
        for pane in panes:
            pane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            pane.customContextMenuRequested.connect(lambda point, pane=pane: self.pop_up(pane, point))

    def add(self, entries: Entries) -> None:
        """Add what gives entries for a place; no entries, no group."""
        self._providers.append(entries)

    def pop_up(self, pane: ArticlePane, point: QPoint) -> QMenu:
        """Show the menu at a point of the pane; from the keyboard: at the caret."""
        cursor = pane.cursorForPosition(point) if pane.underMouse() else pane.textCursor()
        number = cursor.blockNumber()
        place = PanePoint(pane, number, pane.hit_map.from16(number, cursor.positionInBlock()))
        menu = QMenu(pane)
        menu.setObjectName("pane_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for provider in self._providers:
            actions = list(provider(place))
            if actions:
                menu.addActions(actions)
                menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"), pane.copy)
        copy.setEnabled(pane.textCursor().hasSelection())
        menu.addAction(self.tr("Select all"), pane.selectAll)
        at = point if pane.underMouse() else caret_point(pane)
        menu.popup(pane.viewport().mapToGlobal(at))
        return menu


def caret_point(pane: QTextEdit) -> QPoint:
    """Return where the caret is, below its line, in coordinates of the pane."""
    return pane.cursorRect().bottomLeft()
