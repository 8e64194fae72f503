"""What all dialogs have in common: calm colours, one main button, Escape closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.cards.look import style_label
from reader.ui.cards.scroll_bar import thin_scroll_bar
from reader.ui.fonts import SANS, SERIF
from reader.ui.palettes import LIGHT, Palette
from reader.ui.theme import qt_palette

_SCREEN_EDGE = 40
"""Pixels of the screen's height that a dialog leaves to its title bar."""
_BORDER = 1
"""Pixels of the line around a part that scrolls, seen while the keyboard is on it."""


class ScrolledPart(QScrollArea):
    """Asks for as much height as its content has at the width that it was promised, in pixels."""

    promised = 0

    def sizeHint(self) -> QSize:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if content is None or layout is None or not self.promised or not layout.hasHeightForWidth():
            return super().sizeHint()
        edge = 2 * _BORDER
        return QSize(self.promised, layout.totalHeightForWidth(self.promised - edge) + edge)


class PlainDialog(QDialog):
    """A column of content over a row of buttons; modal to the window, shown with open() or exec()."""

    def __init__(self, title: str, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours = palette
        self._sized = False
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Boxes with arrows stay as the style draws them, in the palette's colours: a sheet would lose the arrows.
        self.setPalette(qt_palette(palette))
        self.setStyleSheet(_sheet(palette))
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 22, 26, 20)
        outer.setSpacing(18)
        outer.addLayout(self.column, 1)
        outer.addLayout(self.buttons)

    def add_headline(self, text: str) -> QLabel:
        """Add a line in the reading face."""
        return self.add_text(text, SERIF, 21, self.colours.ink, semibold=True)

    def add_text(
        self, text: str, family: str = SANS, pixels: int = 15, colour: str = "", *, semibold: bool = False
    ) -> QLabel:
        """Add a paragraph that wraps and can be marked and copied."""
        label = self.paragraph(text, family, pixels, colour, semibold=semibold)
        self.column.addWidget(label)
        return label

    def paragraph(
        self, text: str, family: str = SANS, pixels: int = 15, colour: str = "", *, semibold: bool = False
    ) -> QLabel:
        """Return a paragraph that wraps and can be marked and copied, not added anywhere yet."""
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        style_label(label, family, pixels, colour or self.colours.text, self.colours, semibold=semibold)
        return label

    def add_scrolled(self, content: QWidget) -> QScrollArea:
        """Add a part that scrolls when it is higher than the dialog."""
        content.setObjectName("inside")
        area = ScrolledPart(self)
        area.setWidget(content)
        fields = content.findChildren(QWidget)
        for field in fields:
            if isinstance(field, QComboBox | QAbstractSpinBox):
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.installEventFilter(self)
        if any(field.focusPolicy() & Qt.FocusPolicy.TabFocus for field in fields):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll it
        else:
            area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.verticalScrollBar().setStyleSheet(thin_scroll_bar(self.colours))
        self.column.addWidget(area, 1)
        return area

    def add_button(self, text: str, *, main: bool = False, default: bool = False) -> QPushButton:
        """Add a button at the right; ``main`` colours it, ``default`` lets Enter press it and gives it the focus."""
        button = QPushButton(text, self)
        button.setProperty("main", main)
        button.setAutoDefault(default)
        button.setDefault(default)
        self.buttons.addWidget(button)
        if default:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button

    def fit_height(self) -> None:
        """Become as high as the text needs (but keep a size given), as far as the screen allows."""
        wanted, layout = self.height(), self.layout()
        if not self._sized and layout is not None:
            margins = layout.contentsMargins()
            for part in self.findChildren(ScrolledPart):
                part.promised = self.width() - margins.left() - margins.right()
                part.updateGeometry()
            self.column.invalidate()
            layout.invalidate()
            wanted = max(layout.sizeHint().height(), layout.totalHeightForWidth(self.width()))
        self.resize(self.width(), min(wanted, self.screen().availableGeometry().height() - _SCREEN_EDGE))

    def showEvent(self, event: QShowEvent) -> None:
        """Show all of the text; Qt alone would cut a dialog off at two thirds of the screen's height."""
        if not event.spontaneous():
            self._sized = self._sized or self.testAttribute(Qt.WidgetAttribute.WA_Resized)
            self.fit_height()
        super().showEvent(event)
        field, layout = self.focusWidget(), self.layout()
        for part in self.findChildren(ScrolledPart):
            if field is not None and layout is not None and part.isAncestorOf(field):
                layout.activate()
                part.ensureWidgetVisible(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, and not change a box that the pointer happens to come over."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _sheet(palette: Palette) -> str:
    p = palette
    return f"""
QDialog, QScrollArea, #inside {{ background: {p.card} }}
QWidget {{ font-family: '{SANS}'; font-size: 15px; color: {p.text} }}
QPushButton {{ background: {p.card}; border: 1px solid {p.card_line}; border-radius: 6px; padding: 6px 16px }}
QPushButton:hover {{ background: {p.hover} }}
QPushButton:focus {{ border: 2px solid {p.accent}; padding: 5px 15px }}
QPushButton[main="true"] {{ background: {p.accent_ground}; color: {p.accent}; font-weight: 600 }}
QPushButton:disabled {{ color: {p.grey} }}
QLineEdit, QPlainTextEdit {{ background: {p.paper}; border: 1px solid {p.line}; border-radius: 5px; padding: 5px 9px;
  selection-background-color: {p.selection}; selection-color: {p.ink}; placeholder-text-color: {p.grey} }}
QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {p.accent} }}
QScrollArea {{ border: 1px solid transparent }}
QScrollArea:focus {{ border: 1px solid {p.accent} }}
QCheckBox {{ spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 1px 3px }}
QCheckBox::indicator:unchecked {{ width: 12px; height: 12px; border: 1px solid {p.grey}; border-radius: 2px;
  background: {p.paper} }}
QCheckBox:focus {{ color: {p.accent}; border-color: {p.accent} }}
"""
