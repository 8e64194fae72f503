"""The bar above the panes: opening, layouts, translation, finding, type size, theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from reader.ui.icons import theme_icon
from reader.ui.layout_chooser import LayoutChooser
from reader.ui.palettes import Palette

_LEAST_FIND = 66
"""Pixels of the find button in a narrow window."""
_NEXT_THEME = {"light": ("dark", "moon"), "dark": ("sepia", "book"), "sepia": ("light", "sun")}


class Toolbar(QWidget):
    """Buttons only; what they do is the controller's."""

    open_requested = Signal()
    layout_chosen = Signal(str)
    translate_requested = Signal()
    stop_requested = Signal()
    find_requested = Signal()
    type_requested = Signal()
    theme_chosen = Signal(str)
    sidebar_requested = Signal()
    library_requested = Signal()
    menu_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.open = QPushButton(self)
        self.library = QPushButton(self)
        self.library.hide()
        self._has_library = False
        self.layouts = LayoutChooser(self)
        self.translate = QPushButton(self)
        self.find_field = QPushButton(self)
        self.find_field.setObjectName("find_field")
        self.type = QToolButton(self)
        self.theme = QToolButton(self)
        self.sidebar = QToolButton(self)
        self.menu = QToolButton(self)
        self._next_theme = "dark"
        self._translating = False
        self._compact = False
        self._build()
        self._name()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.open)
        row.addWidget(self.library)
        row.addWidget(self.layouts)
        row.addWidget(self.translate)
        row.addStretch(1)
        self.find_field.setMinimumWidth(_LEAST_FIND)
        self.find_field.setMaximumWidth(228)
        self.find_field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.find_field, 2)
        row.addSpacing(6)
        for tool in (self.type, self.theme, self.sidebar, self.menu):
            tool.setIconSize(QSize(20, 20))
            row.addWidget(tool)

    def _connect(self) -> None:
        self.open.clicked.connect(self.open_requested)
        self.layouts.layout_chosen.connect(self.layout_chosen)
        self.translate.clicked.connect(self._on_translate_clicked)
        self.find_field.clicked.connect(self.find_requested)
        self.type.clicked.connect(self.type_requested)
        self.theme.clicked.connect(lambda: self.theme_chosen.emit(self._next_theme))
        self.sidebar.clicked.connect(self.sidebar_requested)
        self.library.clicked.connect(self.library_requested)
        self.menu.clicked.connect(self.menu_requested)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Toolbar"))
        self.open.setText(self.tr("Open…"))
        self.open.setToolTip(self.tr("Open a file (Ctrl+O), or paste a text (Ctrl+V)"))
        self.library.setText(self.tr("Library"))
        self.library.setToolTip(self.tr("Articles that you opened (Ctrl+Shift+L)"))
        self.set_translating(self._translating)
        self.set_compact(self._compact)
        for tool, text, hint in (
            (self.type, self.tr("Aa"), self.tr("Type size, line width, marks")),
            (self.sidebar, "", self.tr("Glossary (F9)")),
            (self.menu, "", self.tr("Menu (Alt+M)")),
        ):
            tool.setText(text)
            tool.setToolTip(hint)
            tool.setAccessibleName(hint)

    def set_compact(self, compact: bool) -> None:
        """Shorten the texts for a narrow window."""
        self._compact = compact
        self.find_field.setText(self.tr("Find") if compact else self.tr("Find in article  Ctrl+F"))
        self.find_field.setAccessibleName(self.tr("Find in article"))

    def set_layout_name(self, name: str) -> None:
        """Show which layout is chosen."""
        self.layouts.show_layout(name)

    def set_translating(self, translating: bool) -> None:
        """Offer to stop instead of to translate while translation runs."""
        self._translating = translating
        self.translate.setText(self.tr("Stop") if translating else self.tr("Translate"))
        self.translate.setToolTip(
            self.tr("Stop translating") if translating else self.tr("Translate this article (Ctrl+T)")
        )

    def set_palette_name(self, palette: Palette) -> None:
        """Show the icon of the theme that the next click chooses."""
        self._next_theme, icon = _NEXT_THEME[palette.name]
        ratio = max(1.0, self.devicePixelRatioF())
        self.theme.setIcon(theme_icon(icon, palette.text, ratio))
        self.sidebar.setIcon(theme_icon("sidebar", palette.text, ratio))
        self.menu.setIcon(theme_icon("menu", palette.text, ratio))
        names = {"light": self.tr("light"), "dark": self.tr("dark"), "sepia": self.tr("sepia")}
        hint = self.tr("Theme: {now}; click for {next}").format(now=names[palette.name], next=names[self._next_theme])
        self.theme.setToolTip(hint)
        self.theme.setAccessibleName(hint)

    def _on_translate_clicked(self) -> None:
        (self.stop_requested if self._translating else self.translate_requested).emit()

    def _arrange(self) -> None:
        """Show as many buttons as there is room for without cutting a word."""
        kept = (self.open, self.translate, self.type, self.sidebar, self.menu)
        spare = (self.library, self.theme) if self._has_library else (self.theme,)
        room = self.width() - sum(part.sizeHint().width() + 4 for part in (*kept, *spare)) - 34
        self.layouts.set_narrow(room < self.layouts.full_width + _LEAST_FIND)
        self.find_field.setVisible(room >= self.layouts.sizeHint().width() + _LEAST_FIND)
        room -= self.layouts.sizeHint().width()
        for part in spare:  # both stand in the menu or the settings as well
            part.setVisible(room >= 0)
            room += 0 if room >= 0 else part.sizeHint().width() + 4

    def show_library(self) -> None:
        """Offer the library: there is one."""
        self._has_library = True
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._arrange()
