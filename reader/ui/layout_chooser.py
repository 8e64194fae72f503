"""The choice of a layout in the toolbar: a button each, or one button with a menu where there is no room for four."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QWidget

from reader.ui.reading.spread import LAYOUTS


class LayoutChooser(QWidget):
    """Shows which layout is chosen."""

    layout_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {name: QPushButton(self) for name in LAYOUTS}
        self.one = QPushButton(self)
        """Instead of the buttons in a narrow window."""
        self.one.hide()
        self._menu = QMenu(self.one)
        self._entries = {name: QAction(self._menu) for name in LAYOUTS}
        self._chosen = LAYOUTS[0]
        self._build()
        self._name()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        group, entries = QButtonGroup(self), QActionGroup(self)
        for name, button in self.buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _checked, name=name: self.layout_chosen.emit(name))
        row.addWidget(self.one)
        for name, entry in self._entries.items():
            entry.setCheckable(True)
            entries.addAction(entry)
            self._menu.addAction(entry)
            entry.triggered.connect(lambda _checked, name=name: self.layout_chosen.emit(name))
        self.one.setMenu(self._menu)

    def _name(self) -> None:
        names = (self.tr("Side by side"), self.tr("Below"), self.tr("German only"), self.tr("English only"))
        for button, entry, name in zip(self.buttons.values(), self._entries.values(), names, strict=True):
            button.setText(name)
            entry.setText(name)
        self.show_layout(self._chosen)

    def show_layout(self, name: str) -> None:
        """Show which layout is chosen."""
        if name in self.buttons:
            self._chosen = name
            self.buttons[name].setChecked(True)
            self._entries[name].setChecked(True)
            self.one.setText(self._entries[name].text())
            self.one.setAccessibleName(self.tr("Layout: {name}").format(name=self._entries[name].text()))

    @property
    def full_width(self) -> int:
        """Pixels that all buttons need."""
        return sum(button.sizeHint().width() + 4 for button in self.buttons.values()) - 4

    def set_narrow(self, narrow: bool) -> None:
        """Show one button with a menu instead of all."""
        for button in self.buttons.values():
            button.setVisible(not narrow)
        self.one.setVisible(narrow)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
