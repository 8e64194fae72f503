"""The card that floats beside a term: one frame for the life of the window, filled anew for every term."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMetaMethod, QObject, QRect, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.ui.cards.actions import CardActions
from reader.ui.cards.body import CardBody
from reader.ui.cards.placement import place_card
from reader.ui.cards.scroll_bar import thin_scroll_bar
from reader.ui.cards.shadow import Shadow
from reader.ui.palettes import LIGHT, Palette
from reader.ui.view_model import CardData, CardPart

_WIDTH = 430  # pixels at 100 per cent: about 65 characters of the definition
_RADIUS = 9


class HoverCard(QFrame):
    """Shows one term; lies over the window as its child, so that it never takes the keyboard by itself.

    The pointer may travel onto it within the hide delay; a click (or Pin) keeps it; Escape closes it.
    """

    part_activated = Signal(str)
    """Concept, or lemma where the part has no entry."""
    relation_activated = Signal(str)
    not_here_requested = Signal(str)
    never_requested = Signal(str)
    edit_requested = Signal(str)
    definition_language_changed = Signal(str)
    pinned_changed = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget, *, hide_delay_ms: int = 300) -> None:
        super().__init__(parent)
        self._window = parent
        self._palette = LIGHT
        self._zoom = 100
        self._look: tuple[Palette, int] | None = None
        self._pinned = False
        self._focus_before: QWidget | None = None
        self._shadow = Shadow(parent, _RADIUS)
        self._body = CardBody()
        self._scroll = QScrollArea(self)
        self._actions = CardActions(pinnable=True, parent=self)
        self._hide_timer = QTimer(self)
        self._hide_timer.setSingleShot(True)
        self._hide_timer.setInterval(hide_delay_ms)
        self._build()
        self.set_look(LIGHT, 100)
        self._connect()
        self.hide()

    def _build(self) -> None:
        self.setObjectName("hover_card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._scroll.setWidget(self._body)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (self._scroll, self._scroll.viewport(), self._body):
            part.setAutoFillBackground(False)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._actions)

    def _connect(self) -> None:
        self._body.part_activated.connect(self.part_activated)
        self._body.relation_activated.connect(self.relation_activated)
        self._body.definition_language_changed.connect(self._on_body_language_changed)
        self._actions.pin_toggled.connect(self._on_actions_pin_toggled)
        self._actions.not_here_clicked.connect(lambda: self.not_here_requested.emit(self.key))
        self._actions.never_clicked.connect(lambda: self.never_requested.emit(self.key))
        self._actions.edit_clicked.connect(lambda: self.edit_requested.emit(self.key))
        self._hide_timer.timeout.connect(self._on_hide_timer_timeout)

    @property
    def key(self) -> str:
        """The key of the term shown; '' before the first."""
        return self._body.card.key if self._body.card else ""

    @property
    def card(self) -> CardData | None:
        """The card shown last."""
        return self._body.card

    @property
    def body(self) -> CardBody:
        """The lines of the card."""
        return self._body

    @property
    def is_pinned(self) -> bool:
        """Whether the card stays until it is closed."""
        return self._pinned

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        if (palette, zoom) == self._look:
            return
        self._look = (palette, zoom)
        self._palette, self._zoom = palette, zoom
        self._body.set_look(palette, zoom)
        self._actions.set_look(palette, zoom)
        self._shadow.set_dark(palette.dark)
        across, down = self._px(18), self._px(14)
        self._column.setContentsMargins(across, down, across, self._px(9))
        self._column.setSpacing(self._px(15))
        self._scroll.verticalScrollBar().setStyleSheet(thin_scroll_bar(palette))
        self.update()

    def set_hide_delay(self, milliseconds: int) -> None:
        """Set how long the pointer may be away from word and card."""
        self._hide_timer.setInterval(milliseconds)

    def set_definition_language(self, language: str) -> None:
        """Show definitions in 'en' or 'de' where they exist."""
        self._body.set_definition_language(language)

    def show_card(self, card: CardData, anchor: QRect, bounds: QRect) -> bool:
        """Show ``card`` beside ``anchor`` inside ``bounds``, both global.  A pinned card stays: then returns False.

        ``anchor`` is the piece of the word's line; the card keeps clear of that whole line.
        """
        if self._pinned and self.isVisible():
            return False
        self._hide_timer.stop()
        self._body.set_card(card)
        width = min(self._px(_WIDTH), bounds.width())
        margins = self._column.contentsMargins()
        inner = width - margins.left() - margins.right()
        texts = self._body.texts
        self._actions.set_available(
            not_here=self._is_heard(self.not_here_requested),
            never=self._is_heard(self.never_requested),
            edit=self._is_heard(self.edit_requested),
        )
        self._actions.set_origin(texts.origin if texts else "", inner)
        wanted = self._height_for(inner)
        placed = place_card(anchor, QSize(width, wanted), bounds)
        if placed.isEmpty():
            self.close_card()
            return False
        if placed.height() < wanted:
            self._body.arrange(inner - self._scroll.verticalScrollBar().sizeHint().width() - self._px(6))
        self._scroll.verticalScrollBar().setValue(0)
        self.setGeometry(QRect(self._window.mapFromGlobal(placed.topLeft()), placed.size()))
        self.setAccessibleName(self._body.accessibleName())
        self._shadow.follow(self.geometry())
        self._shadow.show()
        self._shadow.raise_()
        if not self.isVisible():
            self.show()
            # Only while it is visible: Escape and clicks reach the card wherever the focus is.
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.raise_()
        return True

    def hide_soon(self) -> None:
        """Close after the hide delay, unless pinned, entered or shown anew before."""
        if self.isVisible() and not self._pinned and not self._hide_timer.isActive():
            self._hide_timer.start()

    def stay(self) -> None:
        """Take back hide_soon(): the pointer is on the word again."""
        self._hide_timer.stop()

    def pin(self) -> None:
        """Keep the card until it is closed."""
        if self.isVisible() and not self._pinned:
            self._hide_timer.stop()
            self._pinned = True
            self._actions.set_pinned(True)
            self.update()
            self.pinned_changed.emit(True)

    def take_focus(self) -> None:
        """Pin the card and put the keyboard on it; closing gives the focus back."""
        self.pin()
        self._focus_before = QApplication.focusWidget()
        self._actions.focus_first()

    def close_card(self) -> None:
        """Close at once, pinned or not."""
        self._hide_timer.stop()
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        inside = self._holds(QApplication.focusWidget())
        if self._pinned:
            self._pinned = False
            self._actions.set_pinned(False)
            self.pinned_changed.emit(False)
        if inside and self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus_before = None
        self._shadow.hide()
        self.hide()
        self.closed.emit()

    def prewarm(self) -> None:
        """Build fonts, layouts and glyphs once, so that the first card is as quick as the others."""
        if self.isVisible():
            return
        part = CardPart("Aa", "aa", "a")
        words = "abcdefghijklmnopqrstuvwxyz äöüß AÄOÖU"
        sample = CardData(
            "~", words, "das", "-s, -e", "noun", (words, words), words, words, words, "", "military", "x", "sure",
            words, (part, part), words, "follows", concept="a",
        )  # fmt: skip
        self._body.set_card(sample)
        self._actions.set_origin("x", 300)
        self.resize(self._px(_WIDTH), self._height_for(self._px(_WIDTH - 36)))
        self.grab()

    def _px(self, pixels: float) -> int:
        return round(pixels * self._zoom / 100)

    def _height_for(self, inner: int) -> int:
        """Return the card's full height for ``inner`` pixels of text width."""
        margins = self._column.contentsMargins()
        body = self._body.arrange(inner)
        foot = self._actions.sizeHint().height()
        return margins.top() + body + self._column.spacing() + foot + margins.bottom()

    def _is_heard(self, signal: SignalInstance) -> bool:
        return self.isSignalConnected(QMetaMethod.fromSignal(signal))

    def _holds(self, widget: QObject | None) -> bool:
        return isinstance(widget, QWidget) and (widget is self or self.isAncestorOf(widget))

    def _on_body_language_changed(self, language: str) -> None:
        self.definition_language_changed.emit(language)
        self._fit_height()

    def _fit_height(self) -> None:
        """Follow a text that became shorter or longer, without leaving the side of the word that was chosen."""
        margins = self._column.contentsMargins()
        wanted = self._height_for(self.width() - margins.left() - margins.right())
        if wanted < self.height():
            self.resize(self.width(), wanted)
            self._shadow.follow(self.geometry())

    def _on_actions_pin_toggled(self, pinned: bool) -> None:
        if pinned:
            self.pin()
        elif self._pinned:
            self._pinned = False
            self.pinned_changed.emit(False)

    def _on_hide_timer_timeout(self) -> None:
        if not self._pinned and not self.underMouse():
            self.close_card()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and self._holds(watched):
            self.pin()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and watched.isWidgetType():
            if kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress:
                self.close_card()
                return True
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hide_timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hide_soon()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = QColor(self._palette.accent if self._pinned else self._palette.card_line)
        painter.setPen(QPen(border, 1))
        painter.setBrush(QColor(self._palette.card))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        line = self._actions.y() - self._column.spacing() // 2
        margin = self._column.contentsMargins().left()
        painter.fillRect(margin, line, self.width() - 2 * margin, 1, QColor(self._palette.line))
