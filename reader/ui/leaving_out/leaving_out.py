"""Carries out the reader's changes to what belongs to an article; they are remembered for that article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.library.edits import ArticleEdits
from reader.text.article import Article, BlockKind
from reader.text.editing import Edit, with_line, without_block

if TYPE_CHECKING:
    from reader.ui.features import Bench, Wishes
    from reader.ui.reading.pane_menu import PanePoint

_HEAD = (BlockKind.KICKER, BlockKind.HEADLINE)


class LeavingOut(QObject):
    """Gives the pane's menu its entry and the dialog of left-out lines its buttons."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self._edits = ArticleEdits(bench.paths.edits)
        bench.opening.edited = self._edits.apply
        bench.window.spread.menu.add(self._entries)
        bench.asking.line_back_requested.connect(self.bring_back)

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {"remove_paragraph": self.remove_at_caret}

    def remove_at_caret(self) -> None:
        """Take the paragraph at the caret out of the article."""
        pane = self._bench.window.spread.main_pane
        shown = pane.hit_map.block(pane.textCursor().blockNumber())
        if shown is not None:
            self.remove(shown.part)

    def remove(self, part: int) -> None:
        """Take a part (its number in ``parts``) out of the article; kicker and headline stay."""
        view = self._bench.desk.view
        if view is None or not 0 <= part < len(view.parts):
            return
        number = part - (len(view.parts) - len(view.article.blocks))
        if number < 0 or len(view.article.blocks) < 2:
            self._bench.messages.info(self.tr("The headline and the last paragraph stay in the article."))
            return
        article, text = view.article, view.article.blocks[number].text
        self._show(article, without_block(article, number), Edit("removed", text), part, -1)
        self._offer_undo(self.tr("The paragraph is taken out of the article."), text)

    def bring_back(self, number: int) -> None:
        """Bring a left-out line (its number in ``left_out``) back into the article."""
        view = self._bench.desk.view
        if view is None or not 0 <= number < len(view.article.left_out):
            return
        article = view.article
        line = article.left_out[number]
        head = len(view.parts) - len(article.blocks)
        place = line.place if line.place >= 0 else len(article.blocks)
        self._show(article, with_line(article, number), Edit("back", line.text), head + place, 1)
        self._offer_undo(self.tr("The line is part of the article again."), line.text)

    def _offer_undo(self, said: str, text: str) -> None:
        self._bench.messages.info(said, action=self.tr("Undo"), run=lambda: self._undo(text))

    def _undo(self, text: str) -> None:
        """Turn the edit of these words round: what is in the article goes out, what is out comes in."""
        view = self._bench.desk.view
        if view is None:
            return
        head = len(view.parts) - len(view.article.blocks)
        out = next((n for n, line in enumerate(view.article.left_out) if line.text == text), -1)
        if out >= 0:
            self.bring_back(out)
            return
        within = next((n for n, block in enumerate(view.article.blocks) if block.text == text), -1)
        if within >= 0:
            self.remove(head + within)

    def _show(self, before: Article, after: Article, edit: Edit, part: int, by: int) -> None:
        """Keep the edit and show the article with it; the place in the text stays."""
        try:
            self._edits.add(before, edit)
        except OSError as error:
            reason = error.strerror or str(error)
            self._bench.messages.warn(self.tr("This cannot be kept: {reason}.").format(reason=reason))
        place = self._bench.window.spread.place
        if place.part >= part:
            place = replace(place, part=max(0, place.part + by))
        self._bench.opening.replace_article(after, place)

    def _entries(self, at: PanePoint) -> Sequence[QAction]:
        shown = at.pane.hit_map.block(at.number)
        view = self._bench.desk.view
        if shown is None or view is None or not 0 <= shown.part < len(view.parts):
            return ()
        if view.parts[shown.part].kind in _HEAD:
            return ()
        action = QAction(self.tr("Not part of the article"), at.pane)
        action.triggered.connect(lambda: self.remove(shown.part))
        return (action,)
