"""Below the list: the card of the chosen term, with steps through its places; can be folded away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.ui.cards.actions import CardActions
from reader.ui.cards.body import CardBody
from reader.ui.cards.look import clear_background, style_label
from reader.ui.cards.quiet_button import QuietButton
from reader.ui.cards.scroll_bar import thin_scroll_bar
from reader.ui.fonts import SANS, face
from reader.ui.palettes import LIGHT, Palette
from reader.ui.view_model import CardData


class DetailPanel(QFrame):
    """One card and the buttons 'previous place', 'next place', 'hide'."""

    step_requested = Signal(int)
    """-1 or +1."""
    folded_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self._line = QFrame(self)
        self._place = QLabel(self)
        self._previous = QuietButton("\u2039", self)
        self._next = QuietButton("\u203a", self)
        self._fold = QuietButton("", self)
        self._scroll = QScrollArea(self)
        self.body = CardBody()
        self.foot = CardActions(pinnable=False, parent=self)
        self._build()
        self.set_look(LIGHT, 100)
        self._name()
        self._connect()
        self.set_places(0, 0)

    def _build(self) -> None:
        self._line.setFixedHeight(1)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._previous)
        head.addWidget(self._place)
        head.addWidget(self._next)
        head.addStretch(1)
        head.addWidget(self._fold)
        self._scroll.setWidget(self.body)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        clear_background(self._scroll, self._scroll.viewport(), self.body)
        self._scroll.viewport().installEventFilter(self)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(7)
        column.addWidget(self._line)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self._previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self._next.clicked.connect(lambda: self.step_requested.emit(1))
        self._fold.clicked.connect(lambda: self.set_folded(not self._folded))
        self.body.definition_language_changed.connect(self._on_body_language_changed)

    @property
    def is_folded(self) -> bool:
        """Whether only the line with the buttons is shown."""
        return self._folded

    def set_folded(self, folded: bool) -> None:
        """Hide or show the card."""
        if folded != self._folded:
            self._folded = folded
            self._scroll.setVisible(not folded)
            self.foot.setVisible(not folded)
            self._name()
            self.folded_changed.emit(folded)

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        self._line.setStyleSheet(f"background: {palette.line}; border: 0")
        style_label(self._place, SANS, 0.13 * zoom, palette.grey, palette)
        for button in (self._previous, self._next):
            button.set_look(palette, face(SANS, 0.19 * zoom, semibold=True))
        self._fold.set_look(palette, face(SANS, 0.13 * zoom))
        self._scroll.verticalScrollBar().setStyleSheet(thin_scroll_bar(palette))
        # Plates in the card's usual colour would not be seen on the sidebar's ground.
        self.body.set_look(replace(palette, plate=palette.hover), zoom)
        self.foot.set_look(palette, zoom)
        self._arrange()

    def set_card(self, card: CardData | None) -> None:
        """Show ``card``; None hides the panel."""
        self.setVisible(card is not None)
        if card is not None:
            self.body.set_card(card)
            texts = self.body.texts
            self.foot.set_origin(texts.origin if texts else "", self.width())
            self._scroll.verticalScrollBar().setValue(0)
            self._arrange()

    def set_places(self, place: int, count: int) -> None:
        """Show that place ``place`` (from 0; -1: none yet) of ``count`` is current."""
        if place < 0:
            text = self.tr("1 place") if count == 1 else self.tr("{count} places").format(count=count)
        else:
            text = self.tr("{place} of {count}").format(place=place + 1, count=count)
        self._place.setText(text)
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)

    def set_margin(self, pixels: int) -> None:
        """Keep ``pixels`` clear at both sides."""
        self._column.setContentsMargins(pixels, 0, pixels, 0)

    def folded_height(self) -> int:
        """Return the height in pixels of the line with the buttons, for the time when nothing else is shown."""
        self._column.invalidate()
        return self._column.sizeHint().height()

    def _name(self) -> None:
        for button, name in (
            (self._previous, self.tr("Previous place")),
            (self._next, self.tr("Next place")),
            (self._fold, self.tr("Show the card of the chosen term") if self._folded else self.tr("Hide this card")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._fold.setText(self.tr("Show card") if self._folded else self.tr("Hide card"))
        self._fold.updateGeometry()

    def _arrange(self) -> None:
        width = self._scroll.viewport().width()
        height = self.body.arrange(max(80, width))
        if height > self._scroll.viewport().height():
            self.body.arrange(max(80, width - 4))

    def _on_body_language_changed(self, _language: str) -> None:
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            self._arrange()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
