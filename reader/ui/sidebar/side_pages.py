"""The pages of the sidebar: the terms of the article, and whatever else is about this article."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.tab_order import chain, stops_in


class SidePages(QWidget):
    """A row of page buttons (only where there are two pages or more) above the chosen page."""

    page_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QWidget(self)
        self.row.setObjectName("side_pages")
        self.row.setAccessibleName(self.tr("Pages of the sidebar"))
        self._buttons = QHBoxLayout(self.row)
        self._buttons.setContentsMargins(12, 8, 12, 0)
        self._buttons.setSpacing(4)
        self._buttons.addStretch(1)
        self._stack = QStackedWidget(self)
        self._group = QButtonGroup(self)
        self._pages: dict[str, tuple[QPushButton, QWidget]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._stack, 1)
        self.row.hide()

    @property
    def current(self) -> str:
        """Name of the page shown."""
        return next((name for name, (button, _) in self._pages.items() if button.isChecked()), "")

    def add(self, name: str, title: str, page: QWidget) -> None:
        """Add a page; the first one added is shown."""
        button = QPushButton(title, self.row)
        button.setObjectName(f"side_page_{name}")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(button)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        self._stack.addWidget(page)
        chain((*(before for before, _ in self._pages.values()), button, *stops_in(page)))
        self._pages[name] = (button, page)
        button.clicked.connect(lambda: self.show_page(name))
        self.row.setVisible(len(self._pages) > 1)
        if len(self._pages) == 1:
            self.show_page(name)

    def set_title(self, name: str, title: str) -> None:
        """Change the words on a page's button, for instance to give a count."""
        self._pages[name][0].setText(title)

    def show_page(self, name: str) -> None:
        """Show a page; an unknown name is passed over."""
        if name in self._pages:
            button, page = self._pages[name]
            changed = self._stack.currentWidget() is not page or not button.isChecked()
            button.setChecked(True)
            self._stack.setCurrentWidget(page)
            if changed:
                self.page_changed.emit(name)
