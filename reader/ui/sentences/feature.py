"""What the reader does with single sentences: try again, edit in place, copy with the source, gloss, compare."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QAction, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from reader.ui.meta import english_meta
from reader.ui.reading.article_pane import ArticlePane
from reader.ui.reading.pane_menu import PanePoint
from reader.ui.said import said
from reader.ui.sentences.comparing import Comparing
from reader.ui.view_model import ArticleView, TranslationState

if TYPE_CHECKING:
    from reader.ui.features import Bench, Wishes
    from reader.ui.sentences.editor import SentenceEditor


class Sentences(QObject):
    """Wires panes, translation and clipboard."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self.editor: SentenceEditor | None = None
        self.gloss_shown = False
        self.comparing = Comparing(bench)
        spread = bench.window.spread
        spread.dress.append(self._dress)
        spread.menu.add(self._entries)
        spread.spot_activated.connect(self._on_spread_spot_activated)
        spread.place_changed.connect(self._on_spread_place_changed)
        bench.desk.article_changed.connect(self._on_desk_article_changed)
        bench.translating.in_view = self._wanted
        for pane in (spread.german, spread.english):
            pane.viewport().installEventFilter(self)

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {
            "retry": self._bench.translating.retry,
            "edit_sentence": self.edit_here,
            "undo_sentence": self._bench.translating.own_words.undo,
            "give_back": self.give_back_here,
            "copy_passage": self.copy_passage,
            "gloss": self.toggle_gloss,
            "compare": self.comparing.toggle,
        }

    # Trying again

    def _wanted(self) -> list[int]:
        """The parts in view, then those below them; what stands above comes last."""
        view = self._bench.desk.view
        seen = self._bench.window.spread.visible_parts()
        return seen + list(range(seen[-1] + 1, len(view.parts))) if view and seen else seen

    def _on_spread_place_changed(self) -> None:
        if self._bench.translating.running:
            self._bench.translating.look_at(self._wanted())

    def failed_in(self, part: int) -> list[tuple[int, int]]:
        """Return the sentences of a part that have no translation for a reason."""
        view = self._bench.desk.view
        states = view.translations if view else {}
        return [key for key, state in states.items() if key[0] == part and state.status == "failed"]

    def _on_spread_spot_activated(self, kind: str, part: int, index: int) -> None:
        if kind == "retry":
            self._bench.translating.retry(self.failed_in(part))
        elif kind == "use":
            self.comparing.use(part, index)

    # In the user's own words

    def edit_here(self) -> None:
        """Edit the English of the sentence at the caret, in whichever pane it is."""
        found = self._bench.window.spread.main_pane.sentence_at_caret()
        if found is not None:
            self.edit(*found)

    def edit(self, part: int, index: int) -> None:
        """Open the field for an English sentence."""
        from reader.ui.sentences.editor import SentenceEditor

        if self.editor is not None and self.editor.place == (part, index):
            self.editor.setFocus()
            return
        view, window = self._bench.desk.view, self._bench.window
        state = view.translations.get((part, index)) if view else None
        pane = self._english_pane()
        if self.gloss_shown:
            self.toggle_gloss()
        if state is None or pane is None or pane.sentence_rect(part, index, "en") is None:
            self._bench.messages.info(self.tr("This sentence has no English yet that could be edited."))
            return
        self._close_editor()
        window.card.close_card()
        number = pane.hit_map.number_of(part, "en")
        if number is not None:
            block = pane.hit_map.page[number]
            pane.reveal(number, next((s.start for s in block.sentences if s.index == index), 0))
        self.editor = editor = SentenceEditor(pane, part, index, state.text or "")
        window.spread.light_sentence((part, index))
        editor.saved.connect(self._on_editor_saved)
        editor.left.connect(self._close_editor)

    def _english_pane(self) -> ArticlePane | None:
        for pane in reversed(self._bench.window.spread.panes):
            if any(block.language == "en" for block in pane.hit_map.page):
                return pane
        return None

    def _on_editor_saved(self, text: str) -> None:
        place = self.editor.place if self.editor else None
        self._close_editor()
        if place is not None:
            self._bench.translating.correct(*place, text)

    def _close_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.hide()
            editor.pane.layout_changed.disconnect(editor.follow)
            editor.pane.verticalScrollBar().valueChanged.disconnect(editor.follow)
            editor.deleteLater()
            editor.pane.setFocus()

    def give_back_here(self) -> None:
        """Show the machine's words of the sentence at the caret again."""
        found = self._bench.window.spread.main_pane.sentence_at_caret()
        if found is not None:
            self._bench.translating.own_words.give_back(*found)

    def _on_desk_article_changed(self) -> None:
        self._close_editor()
        self.comparing.stop()

    # Gloss

    def toggle_gloss(self) -> None:
        """Show the glossary's English in the German sentences, or the translation again."""
        self.gloss_shown = not self.gloss_shown
        self._bench.window.spread.redress()

    def _dress(self, view: ArticleView, meta: str) -> tuple[ArticleView, str]:
        if self.gloss_shown:
            from reader.ui.sentences.glossing import glossed

            return glossed(view), self.tr("Glossary gloss, not a translation")
        return self.comparing.dress(view), meta

    # Copying

    def copy_passage(self) -> None:
        """Put the sentences that are marked, or the one at the caret, on the clipboard in both languages."""
        from reader.ui.sentences.passage import passage_of

        view, pane = self._bench.desk.view, self._bench.window.spread.main_pane
        keys = self.chosen(pane)
        if view is None or not keys:
            self._bench.messages.info(self.tr("Select some words first, then copy the passage."))
            return
        found = passage_of(view, keys, " · ".join(english_meta(view).split(" · ")[:-1]))
        data = QMimeData()
        data.setText(found.plain)
        data.setHtml(found.html)
        QGuiApplication.clipboard().setMimeData(data)
        one = self.tr("Copied: one sentence in both languages, with the source.")
        many = self.tr("Copied: {count} sentences in both languages, with the source.")
        text = one if len(keys) == 1 else many
        self._bench.messages.info(text.format(count=len(keys)))

    def chosen(self, pane: ArticlePane) -> list[tuple[int, int]]:
        """Return the sentences that a selection touches, else the one at the caret."""
        found = [
            (block.part, span.index)
            for _, block, start, end in pane.selected_ranges()
            for span in block.sentences
            if span.start < end and span.end > start
        ]
        at_caret = pane.sentence_at_caret()
        return list(dict.fromkeys(found or ([at_caret] if at_caret else [])))

    # Menu and pointer

    def _entries(self, place: PanePoint) -> Sequence[QAction]:
        actions, view = self._bench.window.actions_by_name, self._bench.desk.view
        block = place.pane.hit_map.block(place.number)
        span = place.pane.hit_map.sentence_at(place.number, place.pane.hit_map.to16(place.number, place.position))
        if view is None or block is None or span is None:
            return []
        key = (block.part, span.index)
        state = view.translations.get(key)
        made = [actions["copy_passage"]] if place.pane.textCursor().hasSelection() else []
        if state is None or self.gloss_shown:
            return made
        made.append(self._entry(place.pane, self.tr("Edit the English sentence"), lambda: self.edit(*key)))
        if state.status == "edited":
            words = self._bench.translating.own_words
            text = self.tr("Give back the machine's words")
            made.append(self._entry(place.pane, text, lambda: words.give_back(*key)))
        if state.status == "failed":
            retry = self._bench.translating.retry
            made.append(
                self._entry(place.pane, self.tr("Try this paragraph again"), lambda: retry(self.failed_in(key[0])))
            )
            made.append(self._entry(place.pane, self.tr("Try all failed sentences again"), retry))
        return made

    def _entry(self, pane: ArticlePane, text: str, run: object) -> QAction:
        action = QAction(text, pane)
        action.triggered.connect(lambda _checked=False: run())  # type: ignore[operator]
        return action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pane = watched.parent() if event.type() in (QEvent.Type.MouseButtonDblClick, QEvent.Type.ToolTip) else None
        if isinstance(pane, ArticlePane):
            if isinstance(event, QMouseEvent):
                return self._double_clicked(pane, event)
            if isinstance(event, QHelpEvent):
                return self._tell(pane, event)
        return super().eventFilter(watched, event)

    def _double_clicked(self, pane: ArticlePane, event: QMouseEvent) -> bool:
        point = event.position().toPoint()
        block = pane.hit_map.block(pane.cursorForPosition(point).blockNumber())
        found = pane.sentence_under(point)
        if block is None or block.language != "en" or found is None or self.gloss_shown:
            return False
        self.edit(*found)
        return True

    def _tell(self, pane: ArticlePane, event: QHelpEvent) -> bool:
        """Say quietly what is doubtful about an English sentence."""
        found, view = pane.sentence_under(event.pos()), self._bench.desk.view
        block = pane.hit_map.block(pane.cursorForPosition(event.pos()).blockNumber())
        state: TranslationState | None = view.translations.get(found) if view and found else None
        if state is None or block is None or block.language != "en" or not state.flags:
            return False
        QToolTip.showText(event.globalPos(), " ".join(map(said, state.flags)), pane)
        return True
