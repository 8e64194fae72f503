"""The quiet line at the foot of a card: where the entry comes from, and what can be done with the mark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from reader.ui.cards.look import style_label
from reader.ui.cards.quiet_button import QuietButton
from reader.ui.fonts import SANS, face
from reader.ui.palettes import Palette


class CardActions(QWidget):
    """Origin at the left, actions at the right; the actions go below where the width does not hold both."""

    pin_toggled = Signal(bool)
    not_here_clicked = Signal()
    never_clicked = Signal()
    edit_clicked = Signal()

    def __init__(self, *, pinnable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._origin = QLabel(self)
        self._pin = QuietButton(parent=self)
        self._pin.setCheckable(True)
        self._pin.setVisible(pinnable)
        self._not_here = QuietButton(parent=self)
        self._never = QuietButton(parent=self)
        self._edit = QuietButton(parent=self)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.addStretch(1)
        for button in (self._pin, self._not_here, self._never, self._edit):
            self._buttons.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(self._origin, 0, 0)
        self._grid.addLayout(self._buttons, 0, 1)
        self._grid.setColumnStretch(0, 1)
        self._name()
        self._connect()

    def _connect(self) -> None:
        self._pin.toggled.connect(self.pin_toggled)
        self._not_here.clicked.connect(self.not_here_clicked)
        self._never.clicked.connect(self.never_clicked)
        self._edit.clicked.connect(self.edit_clicked)

    def _name(self) -> None:
        for button, text, hint in (
            (self._pin, self.tr("Pin"), self.tr("Keep this card open (click on it)")),
            (self._not_here, self.tr("Not here"), self.tr("This place is not the term: remove the mark here")),
            (self._never, self.tr("Never"), self.tr("Never mark this word as this term")),
            (self._edit, self.tr("Edit"), self.tr("Change this entry in your glossary")),
        ):
            button.setText(text)
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        style_label(self._origin, SANS, 0.13 * zoom, palette.grey, palette)
        self._buttons.setSpacing(round(6 * zoom / 100))
        for button in (self._pin, self._not_here, self._never, self._edit):
            button.set_look(palette, face(SANS, 0.14 * zoom))

    def set_origin(self, text: str, width: int) -> None:
        """Show where the entry comes from; ``width`` pixels are there for everything."""
        self._origin.setText(text)
        self._origin.setVisible(bool(text))
        both = self._origin.sizeHint().width() + self._buttons.sizeHint().width() + 12
        row, column = (0, 1) if both <= width or not text else (1, 0)
        self._grid.removeItem(self._buttons)
        self._grid.addLayout(self._buttons, row, column, 1, 1 if column else 2)

    def set_available(self, *, not_here: bool, never: bool, edit: bool) -> None:
        """Offer only actions that somebody carries out."""
        for button, available in ((self._not_here, not_here), (self._never, never), (self._edit, edit)):
            if button.isHidden() == available:
                button.setVisible(available)

    def set_pinned(self, pinned: bool) -> None:
        """Show whether the card is pinned."""
        self._pin.setChecked(pinned)

    def focus_first(self) -> None:
        """Put the keyboard on the first action."""
        self._pin.setFocus(Qt.FocusReason.PopupFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
