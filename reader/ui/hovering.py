"""Term and sentence under the pointer or the caret: lights on all sides, the card after its delay."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication

from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.view_model import CardData, card_of

_Target = tuple[str, int, QRect]


class Hovering(QObject):
    """Wires panes, card and sidebar rows."""

    card_shown = Signal(str)

    def __init__(self, window: MainWindow, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._target: _Target | None = None
        self._only_with_ctrl = False
        self.occurrence_shown = 0
        """Which place of its term the card was shown for."""
        self._told: tuple[int, int] | None = None
        """The sentence at the caret: what is wrong with it is said once."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._connect()

    def _connect(self) -> None:
        spread, card = self._window.spread, self._window.card
        spread.term_hovered.connect(self._on_spread_term_hovered)
        spread.term_left.connect(self._on_spread_term_left)
        spread.term_activated.connect(self._on_spread_term_activated)
        spread.sentence_hovered.connect(self._on_spread_sentence_hovered)
        spread.sentence_left.connect(self._on_spread_sentence_left)
        spread.caret_moved.connect(self._on_spread_caret_moved)
        self._timer.timeout.connect(self._on_timer_timeout)
        card.closed.connect(self._on_card_closed)
        self._window.sidebar.row_hovered.connect(self._on_sidebar_row_hovered)

    def set_delays(self, hover_ms: int, hide_ms: int, *, only_with_ctrl: bool) -> None:
        """Set how long the pointer rests before the card shows, and how long it may be away."""
        self._timer.setInterval(hover_ms)
        self._window.card.set_hide_delay(hide_ms)
        self._only_with_ctrl = only_with_ctrl

    def card(self, key: str, occurrence: int = 0) -> CardData | None:
        """Return the card of a term of this article at one of its places."""
        row = self._desk.row(key)
        if row is None:
            return None
        hit = row.occurrences[min(max(occurrence, 0), len(row.occurrences) - 1)].hit
        lookup = self._desk.lookup
        concept = lookup(hit.concept) if lookup and hit.concept else None
        rendering, words = self._desk.rendering(key, occurrence)
        return card_of(hit, concept, lookup, rendering, words)

    def show_card(self, key: str, occurrence: int, anchor: QRect) -> bool:
        """Light a term and show its card beside ``anchor`` (global)."""
        card = self.card(key, occurrence)
        if card is None:
            return False
        self._light(key, occurrence)
        shown = self._window.card.show_card(card, anchor, self._window.reading_area(anchor))
        if shown:
            self.occurrence_shown = occurrence
            self.card_shown.emit(key)
        return shown

    def step(self, *, forward: bool) -> bool:
        """Go to the next or previous term of the pane with the keyboard and show its card; False at the end."""
        pane = self._window.spread.main_pane
        found = pane.step_term(forward=forward)
        if found is None:
            return False
        number, mark = found
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.card.close_card()
        self.show_card(mark.key, mark.occurrence, pane.global_rect(number, mark))
        self.announce(self._window.card.accessibleName())
        return True

    def enter_card(self) -> None:
        """Show the card of the term at the caret and put the keyboard on it."""
        pane = self._window.spread.main_pane
        found = pane.mark_at_caret()
        if found is not None:
            number, mark = found
            if self.show_card(mark.key, mark.occurrence, pane.global_rect(number, mark)):
                self._window.card.take_focus()

    def announce(self, text: str) -> None:
        """Let a screen reader say something about the pane with the keyboard."""
        if text and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window.spread.main_pane, text)
            QAccessible.updateAccessibility(event)

    def _light(self, key: str, occurrence: int | None) -> None:
        self._window.spread.light(key or None, occurrence)
        self._window.sidebar.light(key)
        row = self._desk.row(key)
        if row is not None and occurrence is not None and 0 <= occurrence < len(row.occurrences):
            place = row.occurrences[occurrence]
            self._window.spread.light_sentence(self._desk.sentence_of(place.block, place.pieces[0][0]))

    def _on_spread_term_hovered(self, key: str, occurrence: int, anchor: QRect) -> None:
        card = self._window.card
        if card.isVisible() and card.is_pinned:
            self._window.spread.light(key, occurrence)
            self._window.sidebar.light(key)
            return
        self._light(key, occurrence)
        if card.isVisible() and card.key == key and self._target is not None and self._target[1] == occurrence:
            card.stay()
            return
        self._target = (key, occurrence, anchor)
        if self._only_with_ctrl and not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            return
        self._timer.start()

    def _on_spread_term_left(self) -> None:
        self._timer.stop()
        card = self._window.card
        if card.isVisible():
            card.hide_soon()
        else:
            self._unlight()

    def _on_timer_timeout(self) -> None:
        if self._target is not None:
            self.show_card(*self._target)

    def _on_spread_term_activated(self, key: str, occurrence: int, anchor: QRect) -> None:
        self._timer.stop()
        self._target = (key, occurrence, anchor)
        card = self._window.card
        if card.is_pinned:
            card.close_card()
        if self.show_card(key, occurrence, anchor):
            card.pin()
        self._window.sidebar.choose(key, occurrence)

    def _on_card_closed(self) -> None:
        self._target = None
        self._unlight()

    def _unlight(self) -> None:
        self._window.spread.light(None)
        self._window.sidebar.light("")

    def _on_spread_sentence_hovered(self, part: int, index: int) -> None:
        if not self._window.card.isVisible():
            self._window.spread.light_sentence((part, index))

    def _on_spread_sentence_left(self) -> None:
        if not self._window.card.isVisible():
            self._window.spread.light_sentence(None)

    def _on_spread_caret_moved(self) -> None:
        pane = self._window.spread.main_pane
        if not pane.hasFocus():
            return
        sentence = pane.sentence_at_caret()
        self._window.spread.light_sentence(sentence)
        if sentence != self._told:
            self._told = sentence
            state = self._desk.view.translations.get(sentence) if self._desk.view and sentence else None
            self.announce(" ".join(state.flags) if state else "")
        found = pane.mark_at_caret()
        if found is not None:
            row = self._desk.row(found[1].key)
            if row is not None:
                english = "; ".join(row.en[:2])
                self.announce(self.tr("Term: {term}, {english}").format(term=row.lemma, english=english))

    def _on_sidebar_row_hovered(self, key: str) -> None:
        if not self._window.card.isVisible():
            self._window.spread.light(key or None)
