"""The glossary of the article: filter, list, and the card of the chosen term."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMetaMethod, QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from reader.ui.cards.look import style_label
from reader.ui.cards.quiet_button import QuietButton
from reader.ui.cards.scroll_bar import thin_scroll_bar
from reader.ui.fonts import SANS, face
from reader.ui.palettes import LIGHT, Palette
from reader.ui.sidebar.detail_panel import DetailPanel
from reader.ui.sidebar.filter_panel import FilterPanel
from reader.ui.sidebar.term_list import TermList
from reader.ui.sidebar.term_model import TermModel
from reader.ui.view_model import CardData, TermRow

_NO_LIMIT = 16_777_215  # Qt's QWIDGETSIZE_MAX

CardSource = Callable[[str], CardData | None]


class TermSidebar(QWidget):
    """Lists the terms of the article; a click leads to the text, the text lights its row."""

    term_chosen = Signal(str, int)
    """Key and index of the occurrence to go to: the first at the first click, the next at each further one."""
    row_hovered = Signal(str)
    """Key, '' when the pointer leaves the rows."""
    sort_changed = Signal(str)
    part_activated = Signal(str)
    relation_activated = Signal(str)
    never_requested = Signal(str)
    not_here_requested = Signal(str, int)
    """Key and index of the occurrence last gone to."""
    edit_requested = Signal(str)
    definition_language_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: CardSource | None = None
        self._look: tuple[Palette, int] | None = None
        self._follows = True
        self._reason = ""
        self._chosen = ""
        self._place = -1
        self._model = TermModel(self)
        self._filter = FilterPanel(self)
        self._list = TermList(self._model, self)
        self._empty = QLabel(self)
        self._clear = QuietButton("", self)
        self._detail = DetailPanel(self)
        self._build()
        self.set_look(LIGHT, 100)
        self._name()
        self._connect()
        self._show_card("")
        self._after_filter()

    def _build(self) -> None:
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        upper = QWidget(self)
        stack = QVBoxLayout(upper)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._empty)
        stack.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        stack.addWidget(self._list, 1)
        self._filler = QWidget(upper)
        stack.addWidget(self._filler, 1)
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setHandleWidth(5)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(upper)
        self._splitter.addWidget(self._detail)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([560, 440])
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._filter)
        self._column.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._filter.filter_changed.connect(self._on_filter_changed)
        self._filter.sort_chosen.connect(self._on_sort_chosen)
        self._filter.list_requested.connect(self._on_list_requested)
        self._clear.clicked.connect(self._filter.clear)
        self._list.row_chosen.connect(self._on_row_chosen)
        self._list.row_hovered.connect(self.row_hovered)
        self._list.typed.connect(self._on_list_typed)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._detail.step_requested.connect(self._on_step_requested)
        self._detail.folded_changed.connect(self._on_folded_changed)
        self._detail.body.part_activated.connect(self.part_activated)
        self._detail.body.relation_activated.connect(self.relation_activated)
        self._detail.body.definition_language_changed.connect(self.definition_language_changed)
        self._detail.foot.never_clicked.connect(lambda: self.never_requested.emit(self._chosen))
        self._detail.foot.edit_clicked.connect(lambda: self.edit_requested.emit(self._chosen))
        self._detail.foot.not_here_clicked.connect(
            lambda: self.not_here_requested.emit(self._chosen, max(0, self._place))
        )

    @property
    def list_view(self) -> TermList:
        """The list."""
        return self._list

    @property
    def filter_panel(self) -> FilterPanel:
        """Filter box and chips."""
        return self._filter

    @property
    def detail(self) -> DetailPanel:
        """The card below the list."""
        return self._detail

    @property
    def model(self) -> TermModel:
        """The rows shown."""
        return self._model

    @property
    def chosen(self) -> str:
        """The key of the term whose card is shown, '' for none."""
        return self._chosen

    def set_card_source(self, source: CardSource) -> None:
        """Set where the card of a key comes from; asked when a row becomes current."""
        self._source = source

    def set_rows(self, rows: Sequence[TermRow]) -> None:
        """Show the terms of another article, or the same ones anew; the chosen one stays where it still exists."""
        chosen, place = self._chosen, self._place
        self._model.set_rows(rows)
        self._filter.set_domains(self._model.domains())
        self._after_filter()
        if self._model.index_of(chosen).isValid():
            self._select(chosen)
            self._set_place(place)
        else:
            self._show_card("")

    def set_empty_reason(self, text: str) -> None:
        """Say why there are no terms; shown while the list is empty."""
        self._reason = text
        self._after_filter()

    def set_sort(self, order: str) -> None:
        """Sort by 'appearance', 'alphabet' or 'domain', as the settings say."""
        self._filter.set_sort(order)
        self._model.set_sort(order)
        self._select(self._chosen)

    def set_follows_text(self, follows: bool) -> None:
        """Whether set_visible_terms() moves the list."""
        self._follows = follows

    def set_definition_language(self, language: str) -> None:
        """Show definitions in 'en' or 'de' where they exist."""
        self._detail.body.set_definition_language(language)

    def set_visible_terms(self, keys: Collection[str]) -> None:
        """Bring the terms of the text in view into view; nothing moves under the pointer or against the settings."""
        if self._follows and self._model.sort_order == "appearance":
            self._list.follow(keys)

    def light(self, key: str) -> None:
        """Fill the row of the term under the pointer in the text; '' for none."""
        self._list.light(key)

    def choose(self, key: str, place: int = 0) -> bool:
        """Make ``key`` the chosen term without a signal (the text jumped); False where it is not listed."""
        if not self._model.index_of(key).isValid():
            return False
        self._select(key)
        self._set_place(place)
        return True

    def set_look(self, palette: Palette, zoom: int) -> None:
        """Take colours and size; ``zoom`` in per cent."""
        if (palette, zoom) == self._look:
            return
        self._look = (palette, zoom)
        self._filter.set_look(palette, zoom)
        self._list.delegate.set_look(palette, zoom)
        self._list.setStyleSheet("QListView { background: transparent; border: 0; outline: 0 }")
        self._list.verticalScrollBar().setStyleSheet(thin_scroll_bar(palette))
        self._list.doItemsLayout()
        self._detail.set_look(palette, zoom)
        self._clear.set_look(palette, face(SANS, 0.14 * zoom))
        style_label(self._empty, SANS, 0.14 * zoom, palette.grey, palette)
        self._splitter.setStyleSheet("QSplitter::handle { background: transparent }")
        # The rows reach out to the left, so that their bars stand under the title.
        out, inner = round(0.06 * zoom), round(0.10 * zoom)
        self._column.setContentsMargins(out, round(0.14 * zoom), out, inner)
        self._column.setSpacing(inner)
        self._filter.set_margin(inner)
        self._detail.set_margin(inner)
        self._empty.setContentsMargins(inner, 0, inner, 0)

    def state(self) -> dict[str, Any]:
        """Return filter and sizes for the session file."""
        return {
            "filter": self._filter.needle,
            "domains": sorted(self._filter.domains()),
            "folded": self._detail.is_folded,
            "sizes": self._splitter.sizes(),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Take back what state() gave; call after set_rows().  Unknown or broken values are passed over."""
        needle, domains, sizes = state.get("filter"), state.get("domains"), state.get("sizes")
        if isinstance(needle, str):
            self._filter.box.setText(needle)
        if isinstance(domains, list):
            self._filter.check_domains(frozenset(str(name) for name in domains))
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) and size > 0 for size in sizes):
            self._splitter.setSizes(sizes)
        self._detail.set_folded(state.get("folded") is True)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Glossary of this article"))
        self._list.setAccessibleName(self.tr("Terms in this article"))
        self._clear.setText(self.tr("Show all terms"))

    def _after_filter(self) -> None:
        shown, total = len(self._model.rows), self._model.total
        self._filter.set_counts(shown, total)
        filtered = total > 0 and shown == 0
        self._list.setVisible(shown > 0)
        self._empty.setVisible(shown == 0)
        self._filler.setVisible(shown == 0)
        self._clear.setVisible(filtered)
        self._empty.setText(self.tr("No term passes the filter.") if filtered else self._reason)

    def _select(self, key: str) -> None:
        index = self._model.index_of(key)
        if index.isValid():
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)
        self._show_card(key)

    def _show_card(self, key: str) -> None:
        if key != self._chosen:
            self._chosen, self._place = key, -1
        card = self._source(key) if self._source is not None and key else None
        self._detail.foot.set_available(
            not_here=self._is_heard(self.not_here_requested),
            never=self._is_heard(self.never_requested),
            edit=self._is_heard(self.edit_requested),
        )
        self._detail.set_card(card)
        self._set_place(self._place)

    def _is_heard(self, signal: SignalInstance) -> bool:
        return self.isSignalConnected(QMetaMethod.fromSignal(signal))

    def _count(self) -> int:
        row = self._model.row_at(self._model.index_of(self._chosen))
        return len(row.occurrences) if row else 0

    def _set_place(self, place: int) -> None:
        count = self._count()
        self._place = min(place, count - 1)
        self._detail.set_places(self._place, count)

    def _go(self, step: int) -> None:
        """Go ``step`` places on, round at the ends."""
        count = self._count()
        if count:
            place = (self._place + step) % count if self._place >= 0 else (0 if step > 0 else count - 1)
            self._set_place(place)
            self.term_chosen.emit(self._chosen, place)

    def _on_row_chosen(self, key: str) -> None:
        if key != self._chosen:
            self._show_card(key)
        self._go(1)

    def _on_step_requested(self, step: int) -> None:
        self._go(step)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        key = self._list.key_at(current)
        if key and key != self._chosen:
            self._show_card(key)

    def _on_filter_changed(self) -> None:
        self._model.set_filter(self._filter.needle, self._filter.domains())
        self._after_filter()
        index = self._model.index_of(self._chosen)
        if index.isValid():
            self._list.setCurrentIndex(index)

    def _on_sort_chosen(self, order: str) -> None:
        self._model.set_sort(order)
        self._select(self._chosen)
        self.sort_changed.emit(order)

    def _on_list_requested(self) -> None:
        if self._model.rows:
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._model.index(0))
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_list_typed(self, text: str) -> None:
        self._filter.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filter.box.setText(self._filter.needle + text)

    def _on_folded_changed(self, folded: bool) -> None:
        self._detail.setMaximumHeight(self._detail.folded_height() if folded else _NO_LIMIT)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._after_filter()
            self._list.doItemsLayout()
