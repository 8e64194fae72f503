"""Keeps the check of the translation up to date and carries out what the reader decides on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.cancel import CancelToken
from reader.library.accepted import Accepted, AcceptedRenderings
from reader.ui.checking.check_panel import CheckPanel
from reader.ui.checking.findings import Finding, Review
from reader.ui.tasks import Report

if TYPE_CHECKING:
    from reader.ui.features import Bench, Wishes

PAGE, LANE = "check", "check"
_WAIT_MS = 200


class Checking(QObject):
    """Looks whenever terms or translations of the desk change, in the background."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self.panel = CheckPanel()
        self._accepted: AcceptedRenderings | None = None
        self.review = Review()
        bench.window.side_pages.add(PAGE, self.tr("Check"), self.panel)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT_MS)
        self._connect()

    def _connect(self) -> None:
        desk, panel = self._bench.desk, self.panel
        desk.article_changed.connect(self._on_desk_article_changed)
        desk.terms_changed.connect(self._later.start)
        desk.translations_changed.connect(self._later.start)
        self._later.timeout.connect(self._look)
        self._bench.window.language_changed.connect(self._show_count)
        panel.jump_requested.connect(self._on_panel_jump_requested)
        panel.accept_requested.connect(self.accept)
        panel.replace_requested.connect(self.use_expected)
        self._bench.window.status.deviations.clicked.connect(self.open)

    def wishes(self) -> Wishes:
        """Return what the actions of this feature do."""
        return {"check_terms": self.open}

    def open(self) -> None:
        """Show the page and put the keyboard on its first line."""
        window = self._bench.window
        if not window.sidebar_shown:
            window.actions_by_name["sidebar"].trigger()
        window.side_pages.show_page(PAGE)
        tree = self.panel.tree
        if tree.topLevelItemCount() and self.panel.current is None:
            tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
        tree.setFocus()

    def _known(self) -> AcceptedRenderings:
        if self._accepted is None:
            self._accepted = AcceptedRenderings(self._bench.paths.accepted)
            if self._accepted.problem:
                self._bench.messages.warn(self._accepted.problem)
        return self._accepted

    def _look(self) -> None:
        view = self._bench.desk.view
        if view is None:
            return
        accepted = self._known().all

        def work(token: CancelToken, _report: Report) -> Review:
            from reader.ui.checking.reviewing import review

            return review(view, accepted, token)

        self._bench.tasks.run(LANE, work, done=self._on_reviewed, replace="check")

    def _on_reviewed(self, found: Review) -> None:
        self.review = found
        view = self._bench.desk.view
        translated = view is not None and any(state.text is not None for state in view.translations.values())
        self.panel.show_review(found, translated=translated)
        self._show_count()
        drifts: dict[tuple[int, int], dict[tuple[str, tuple[tuple[int, int], ...]], str]] = {}
        for finding in found.findings:
            if finding.kind == "drift":
                drifts.setdefault((finding.part, finding.index), {})[finding.key, finding.source] = finding.expected
        self._bench.desk.show_deviations(drifts)

    def _show_count(self) -> None:
        count = sum(finding.is_term for finding in self.review.findings)
        title = self.tr("Check {count}").format(count=count) if count else self.tr("Check")
        self._bench.window.side_pages.set_title(PAGE, title)

    def _on_desk_article_changed(self) -> None:
        self.review = Review()
        self.panel.show_review(Review(), translated=False)
        self._show_count()

    def _on_panel_jump_requested(self, finding: Finding) -> None:
        desk, window = self._bench.desk, self._bench.window
        row = desk.row(finding.key) if finding.is_term else None
        window.card.close_card()
        window.spread.go_to(finding.part, finding.source[0][0])
        if row is not None:
            number = next((n for n, o in enumerate(row.occurrences) if o.pieces == finding.source), 0)
            window.spread.light(row.key, number)
        window.spread.light_sentence((finding.part, finding.index))

    def accept(self, finding: Finding) -> None:
        """Do not list this place again; can be taken back from the message."""
        one = finding.accepted
        self._change(one, add=True)
        what = finding.said or finding.key
        self._bench.messages.info(
            self.tr("“{what}” is accepted here.").format(what=what),
            action=self.tr("Undo"),
            run=lambda: self._change(one, add=False),
        )

    def _change(self, one: Accepted, *, add: bool) -> None:
        known = self._known()
        try:
            (known.add if add else known.take_back)(one)
        except OSError as error:
            reason = error.strerror or str(error)
            self._bench.messages.warn(self.tr("This cannot be kept: {reason}.").format(reason=reason))
        self._look()

    def use_expected(self, finding: Finding) -> None:
        """Put the expected term into the English sentence, as the reader's own correction."""
        from reader.translation.replacing import with_term

        view = self._bench.desk.view
        state = view.translations.get((finding.part, finding.index)) if view else None
        if state is None or state.text != finding.english:
            self._bench.messages.warn(self.tr("The sentence has changed meanwhile."))
            return
        text = with_term(finding.english, finding.target, finding.expected)
        self._bench.translating.correct(finding.part, finding.index, text)
