"""What the desk knows becomes what the window shows; what the reader points at becomes a place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.ui.asking import Asking
from reader.ui.desk import Desk
from reader.ui.finding import Finding
from reader.ui.main_window import MainWindow
from reader.ui.messages import Messages
from reader.ui.meta import english_meta, german_meta, left_out_link
from reader.ui.translating import Translating


class Showing(QObject):
    """Wires desk, panes, sidebar and status bar."""

    concept_requested = Signal(str)
    """An entry that does not occur by itself in this article."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        translating: Translating,
        finding: Finding,
        asking: Asking,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._translating = translating
        self._finding = finding
        self._asking = asking
        self._messages = messages
        self._preparing = -1
        self.sidebar_state: dict[str, object] = {}
        """How the sidebar stood in the last session; shown with the first terms."""
        self._connect()

    def _connect(self) -> None:
        window, side = self._window, self._window.sidebar
        self._desk.article_changed.connect(self._on_desk_article_changed)
        self._desk.terms_changed.connect(self._on_desk_terms_changed)
        self._desk.translations_changed.connect(self.refresh)
        self._translating.running_changed.connect(self.show_engine)
        side.term_chosen.connect(self._on_sidebar_term_chosen)
        side.part_activated.connect(self._go_to_concept)
        side.relation_activated.connect(self._go_to_concept)
        window.card.part_activated.connect(self._go_to_concept)
        window.card.relation_activated.connect(self._go_to_concept)
        window.language_changed.connect(self.refresh)
        window.spread.meta_activated.connect(self._on_spread_meta_activated)

    def refresh(self) -> None:
        """Show the view anew; the place in the text stays."""
        view = self._desk.view
        if view is None:
            return
        self._window.spread.set_view(view, (german_meta(view), english_meta(view)), link=left_out_link(view))
        self._window.status.show_terms(len(view.rows), view.possible_count)
        self._window.status.show_deviations(view.deviation_count)
        self.show_engine()
        self._finding.again()

    def show_engine(self) -> None:
        """Show the engine, what left the computer and what is going on."""
        count = self._translating.requests
        sent = self.tr("{count} requests this session").format(count=count) if count else self.tr("nothing sent")
        told = english_meta(self._desk.view).split(" · ")[:-1] if self._desk.view else []
        engine = told[-1:]
        self._window.status.show_engine(" · ".join([*engine, sent]))
        self._show_work()

    def show_preparing(self, percent: int) -> None:
        """Show how much of the glossary is compiled; -1: it is ready."""
        self._preparing = percent
        self._show_work()

    def _show_work(self) -> None:
        work = self.tr("Translating…") if self._translating.running else ""
        if self._preparing >= 0:
            work = self.tr("Preparing the glossary… {percent} %").format(percent=self._preparing)
        self._window.status.show_work(work)

    def _on_desk_article_changed(self) -> None:
        view, window = self._desk.view, self._window
        if view is None:
            return
        window.card.close_card()
        window.spread.light_sentence(None)
        metas = (german_meta(view), english_meta(view))
        window.spread.set_view(view, metas, link=left_out_link(view), new=True)
        window.sidebar.set_empty_reason(self.tr("Looking for terms…"))
        window.sidebar.set_rows(())
        window.setWindowTitle(f"{view.article.headline[:80]} – Lagebild" if view.article.headline else "Lagebild")
        self.show_engine()

    def _on_desk_terms_changed(self) -> None:
        view = self._desk.view
        if view is None:
            return
        side = self._window.sidebar
        side.set_empty_reason(self.tr("No term of the glossary occurs in this article."))
        side.set_rows(view.rows)
        if self.sidebar_state:
            side.restore_state(self.sidebar_state)
            self.sidebar_state = {}
        self.refresh()

    def _on_sidebar_term_chosen(self, key: str, occurrence: int) -> None:
        row = self._desk.row(key)
        if row is None:
            return
        place = row.occurrences[occurrence]
        spread = self._window.spread
        self._window.card.close_card()
        spread.go_to(place.block, place.pieces[0][0])
        spread.light(key, occurrence)
        spread.light_sentence(self._desk.sentence_of(place.block, place.pieces[0][0]))
        self._window.sidebar.light(key)

    def _go_to_concept(self, key: str) -> None:
        """A part or a relation was clicked: its row, where this article has it."""
        for candidate in (key, f"~{key}"):
            if self._desk.row(candidate) is not None:
                self._window.card.close_card()
                self._window.sidebar.choose(candidate)
                self._on_sidebar_term_chosen(candidate, 0)
                return
        lookup = self._desk.lookup
        if lookup is not None and lookup(key) is not None:
            self._window.card.close_card()
            self.concept_requested.emit(key)

    def _on_spread_meta_activated(self) -> None:
        view = self._desk.view
        if view is not None and view.article.left_out:
            self._asking.left_out(view.article.left_out)
