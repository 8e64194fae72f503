"""Both reading panes as one: German and English side by side, below each other, or alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from reader.ui.fonts import Faces
from reader.ui.palettes import Palette
from reader.ui.reading.article_pane import ArticlePane
from reader.ui.reading.levels import level
from reader.ui.reading.offer import TranslateOffer
from reader.ui.reading.page import PageBlock, Words, below_page, english_page, german_page
from reader.ui.reading.pane_menu import PaneMenu
from reader.ui.reading.place import Place
from reader.ui.reading.scroll_sync import ScrollSync
from reader.ui.reading.typography import Typography
from reader.ui.view_model import ArticleView

_BLANK = "\u00a0"
"""A meta line without words: both pages keep the same number of blocks."""
LAYOUTS = ("side", "below", "german", "english")


Dress = Callable[[ArticleView, str], tuple[ArticleView, str]]
"""The view and the English meta line -> what is shown of them."""


class Spread(QSplitter):
    """Two panes that show one article. Signals carry what either pane says."""

    term_hovered = Signal(str, int, QRect)
    term_left = Signal()
    term_activated = Signal(str, int, QRect)
    sentence_hovered = Signal(int, int)
    sentence_left = Signal()
    caret_moved = Signal()
    place_changed = Signal()
    meta_activated = Signal()
    spot_activated = Signal(str, int, int)
    """Something of the program's own words was pressed: its kind, part and index of its sentence."""
    zoom_requested = Signal(int)
    translate_requested = Signal()

    def __init__(self, palette: Palette, faces: Faces, zoom_percent: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._typography = Typography(palette, faces, zoom_percent)
        self.german = ArticlePane("german", self._typography, self)
        self.english = ArticlePane("english", self._typography, self)
        self.offer = TranslateOffer(self.english)
        self.menu = PaneMenu((self.german, self.english), self)
        """Features add their entries to the panes' context menu here."""
        self.addWidget(self.german)
        self.addWidget(self.english)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self._sync = ScrollSync(self.german, self.english, self)
        self._view: ArticleView | None = None
        self._metas = ("", "")
        self.dress: list[Dress] = []
        """Features change what is shown of a view here (a gloss, a second engine); call :meth:`redress` afterwards."""
        self._link = ""
        self._layout = "side"
        self._narrow = False
        self._english_hidden = False
        self._measure = 68
        self._levelling = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._name()
        self._connect()

    def _name(self) -> None:
        self.german.setAccessibleName(self.tr("German article"))
        self.english.setAccessibleName(self.tr("English translation"))
        self.german.setAccessibleDescription(self.tr("F8 goes to the next term, Return shows its card."))
        self.handle(1).setAccessibleName(self.tr("Border between German and English"))

    def _connect(self) -> None:
        for pane in (self.german, self.english):
            pane.term_hovered.connect(self.term_hovered)
            pane.term_left.connect(self.term_left)
            pane.term_activated.connect(self.term_activated)
            pane.sentence_hovered.connect(self.sentence_hovered)
            pane.sentence_left.connect(self.sentence_left)
            pane.caret_moved.connect(self.caret_moved)
            pane.place_changed.connect(self.place_changed)
            pane.meta_activated.connect(self.meta_activated)
            pane.spot_activated.connect(self.spot_activated)
            pane.zoom_requested.connect(self.zoom_requested)
            pane.layout_changed.connect(self._on_pane_layout_changed)
        self._later.timeout.connect(self._level)
        self.offer.translate_requested.connect(self.translate_requested)

    # What is shown

    @property
    def panes(self) -> tuple[ArticlePane, ...]:
        """The panes in view, German first."""
        return tuple(pane for pane in (self.german, self.english) if not pane.isHidden())

    @property
    def shown_layout(self) -> str:
        """The layout in effect: a narrow window puts the English below each paragraph."""
        if self._layout == "side" and self._english_hidden:
            return "german"
        return "below" if self._narrow and self._layout == "side" else self._layout

    @property
    def chosen_layout(self) -> str:
        """The layout that the user chose."""
        return self._layout

    def set_view(self, view: ArticleView, metas: tuple[str, str], *, link: str = "", new: bool = False) -> None:
        """Show an article; ``metas``: the grey lines below both headlines, the first one ends in ``link``.

        ``new``: start at the top.
        """
        self._view, self._metas, self._link = view, metas, link
        self._show(keep_place=not new)

    def set_layout(self, name: str, *, narrow: bool | None = None, english_hidden: bool | None = None) -> None:
        """Choose 'side', 'below', 'german' or 'english'."""
        before = (self.shown_layout, self._layout)
        self._layout = name if name in LAYOUTS else "side"
        self._narrow = self._narrow if narrow is None else narrow
        self._english_hidden = self._english_hidden if english_hidden is None else english_hidden
        if (self.shown_layout, self._layout) != before:
            self._show(keep_place=True)

    @property
    def english_hidden(self) -> bool:
        return self._english_hidden

    def set_look(self, palette: Palette, faces: Faces, zoom_percent: int, measure: int) -> None:
        """Take colours, faces, zoom and the width of a line in characters."""
        self._typography = Typography(palette, faces, zoom_percent)
        self._measure = measure
        for pane in (self.german, self.english):
            pane.set_typography(self._typography, measure)
        self._level()

    def _show(self, *, keep_place: bool) -> None:
        shown = self.shown_layout
        place = self.place
        self._levelling = True
        self.german.setVisible(shown != "english")
        self.english.setVisible(shown in ("side", "english"))
        self._sync.enabled = shown == "side"
        if self._view is not None:
            view, meta = self._view, self._metas[1]
            for dress in self.dress:
                view, meta = dress(view, meta)
            words = self._words()
            if shown == "below":
                told = self._metas[0] if meta == self._metas[1] else f"{meta} · {self._metas[0]}"
                page = below_page(view, told, self._link, words)
                self.german.set_page(page, subordinate_english=True, keep_place=keep_place)
            elif shown != "english":
                self.german.set_page(german_page(view, self._metas[0], self._link), keep_place=keep_place)
            if shown in ("side", "english"):
                self.english.set_page(english_page(view, meta or _BLANK, words), keep_place=keep_place)
            self.offer.show_offer(not any(s.text or s.flags for s in view.translations.values()))
        self._levelling = False
        self._level()
        if keep_place:
            self.show_place(place)

    def redress(self) -> None:
        """Show the view again: what is shown of it has changed."""
        if self._view is not None:
            self._show(keep_place=True)

    def _words(self) -> Words:
        return Words(
            self.tr("Retry"),
            self.tr("Use this one"),
            self.tr("edited by you"),
            self.tr("{count} sentences: {reason}"),
            self.tr("Not translated."),
        )

    def _on_pane_layout_changed(self) -> None:
        self._sync.forget_layout()
        if not self._levelling:
            self._later.start()

    def settle(self) -> None:
        """Level the paragraphs now instead of in the next turn of the event loop."""
        self._later.stop()
        self._level()

    def _level(self) -> None:
        if self._view is None or self._levelling or self.shown_layout != "side":
            return
        self._levelling = True
        first, second = self.german, self.english
        if level(first.document(), second.document(), first.hit_map.page, self._typography):
            first.layout_was_adjusted()
            second.layout_was_adjusted()
        self._sync.forget_layout()
        self._levelling = False
        self._sync.follow(first)

    # Places and lights

    @property
    def main_pane(self) -> ArticlePane:
        """The pane that leads: the one with the keyboard, else the German one, else the English."""
        focused = QApplication.focusWidget()
        for pane in self.panes:
            if pane is focused or (focused is not None and pane.isAncestorOf(focused)):
                return pane
        return self.panes[0] if self.panes else self.german

    @property
    def place(self) -> Place:
        return (self.german if not self.german.isHidden() else self.english).place

    def show_place(self, place: Place) -> None:
        """Bring a place to the top, in both panes."""
        leader = self.german if not self.german.isHidden() else self.english
        leader.show_place(place)
        self._sync.follow(leader)

    def light(self, key: str | None, occurrence: int | None = None) -> None:
        """Light a term everywhere; ``occurrence`` is the one that is meant."""
        place = (key, occurrence) if key is not None and occurrence is not None else None
        for pane in (self.german, self.english):
            pane.light(key, place)

    def light_sentence(self, sentence: tuple[int, int] | None) -> None:
        """Light a sentence, as (part, index), on both sides."""
        for pane in (self.german, self.english):
            pane.light_sentence(sentence)

    def set_marks(self, marks: str, *, possible: bool) -> None:
        """Mark 'all' places, the 'first' of each term, or none ('off'); ``possible``: also the possible ones."""
        for pane in (self.german, self.english):
            pane.set_marks(marks, possible=possible)

    def go_to(self, part: int, start: int) -> None:
        """Bring a place of the German text into view."""
        if self.german.isHidden():
            self.english.go_to(part, 0, "en")
        else:
            self.german.go_to(part, start, "de")

    def visible_parts(self) -> list[int]:
        """Return the parts of the article in view in the leading pane, in reading order."""
        return list(dict.fromkeys(block.part for block in self._blocks_in_view() if block.part >= 0))

    def visible_terms(self) -> list[str]:
        """Return the keys of the terms in view in the leading pane, in reading order."""
        return list(dict.fromkeys(mark.key for block in self._blocks_in_view() for mark in block.marks))

    def _blocks_in_view(self) -> Iterator[PageBlock]:
        pane = self.german if not self.german.isHidden() else self.english
        height = pane.viewport().height()
        for block, origin in pane.visible_blocks():
            page_block = pane.hit_map.block(block.blockNumber())
            if page_block is None or origin.y() > height or origin.y() + block.layout().boundingRect().height() < 0:
                continue
            yield page_block
