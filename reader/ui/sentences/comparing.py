"""A second engine beside the first, sentence by sentence, after consent as always."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.ui.tasks import Job
from reader.ui.view_model import ArticleView, TranslationState

if TYPE_CHECKING:
    from reader.ui.features import Bench

LANE = "translation"


class Comparing(QObject):
    """Holds what the second engine said; nothing of the first one's is changed."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.window)
        self._bench = bench
        self.others: dict[tuple[int, int], TranslationState] = {}
        self.engine = ""
        """The second engine while it is compared, else ''."""
        self._job: Job | None = None

    def toggle(self) -> None:
        """Choose a second engine from a menu, or show the first one alone again."""
        if self.engine:
            self.stop()
            return
        view = self._bench.desk.view
        if view is None or not any(state.text for state in view.translations.values()):
            self._bench.messages.info(self.tr("Nothing is translated yet that could be compared."))
            return
        from reader.translation.engines.catalogue import ENGINES
        from reader.ui.dialogs.engine_texts import in_interface_language

        first = self._bench.settings().engine or "google"
        menu = QMenu(self._bench.window)
        menu.setObjectName("compare_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for info in ENGINES:
            if info.name != first:
                action = menu.addAction(in_interface_language(info.title))
                action.setObjectName(info.name)
                action.triggered.connect(lambda _checked=False, name=info.name: self.start(name))
        pane = self._bench.window.spread.main_pane
        menu.popup(pane.mapToGlobal(pane.rect().topLeft() + QPoint(40, 40)))
        menu.setActiveAction(menu.actions()[0])

    def start(self, engine: str) -> None:
        """Compare with an engine, after consent for its host."""
        endpoint = self._bench.settings().endpoints.get(engine, "")
        self._bench.translating.find_host(engine, endpoint, lambda host: self._after_consent(engine, endpoint, host))

    def _after_consent(self, engine: str, endpoint: str, host: str) -> None:
        from reader.translation.consent import agreed, why_not

        bench = self._bench
        settings = bench.settings()
        reason = why_not(settings, engine, host)
        if settings.local_only and host:
            bench.messages.warn(reason, self.tr("Switch it off in the settings to translate."))
        elif reason:

            def yes() -> None:
                bench.change(consents=agreed(bench.settings(), engine, host).consents)
                self._begin(engine, endpoint)

            bench.asking.consent(engine, host, yes)
        else:
            self._begin(engine, endpoint)

    def stop(self) -> None:
        """Show the first engine alone."""
        if self._job is not None:
            self._bench.tasks.cancel(self._job)
        was, self._job, self.engine, self.others = bool(self.engine), None, "", {}
        if was:
            self._bench.window.spread.redress()

    def use(self, part: int, index: int) -> None:
        """Take the second engine's sentence as the user's own."""
        other = self.others.get((part, index))
        if other is not None and other.text:
            self._bench.translating.correct(part, index, other.text)

    def dress(self, view: ArticleView) -> ArticleView:
        """Return the view with what the second engine says otherwise."""
        if not self.others:
            return view
        shown = {
            key: other
            for key, other in self.others.items()
            if key in view.translations and view.translations[key].text not in (None, other.text)
        }
        return replace(view, others=shown)

    def _begin(self, engine: str, endpoint: str) -> None:
        from reader.translation.engines.catalogue import engine_info

        view = self._bench.desk.view
        if view is None:
            return
        self.stop()
        self.engine, title = engine, engine_info(engine).title.split(" (")[0]
        wanted = [
            (part, index, sentence)
            for part, sentences in enumerate(view.sentences)
            for index, sentence in enumerate(sentences)
            if (state := view.translations.get((part, index))) is not None and state.text and state.status != "edited"
        ]
        seen = self._bench.window.spread.visible_parts()
        problems: list[str] = []

        def reported(result: Any) -> None:
            part, index, _ = wanted[result.index]
            if result.text is None:
                problems.extend(result.flags[:1])
            elif not result.corrected:
                self.others[part, index] = TranslationState(result.text, "other", title)

        def done(_answer: object) -> None:
            self._job = None
            self._bench.window.spread.redress()
            count = len(self.dress(self._bench.desk.view).others) if self._bench.desk.view else 0
            if problems:
                many = self.tr("{count} sentences could not be compared.").format(count=len(problems))
                text = many if len(problems) > 1 else self.tr("1 sentence could not be compared.")
                again = self.tr("Retry")
                self._bench.messages.warn(text, problems[0], again, lambda: self._again(engine), topic="translation")
            elif not count:
                self._bench.messages.info(self.tr("{engine} says the same everywhere.").format(engine=title))

        runs = self._bench.translating.runs
        work = runs.work(engine, endpoint, [s for _, _, s in wanted], self._bench.settings, lambda: seen, resume=True)
        self._job = self._bench.tasks.run(
            LANE, work, done=done, failed=self._on_failed, reported=reported, replace="compare"
        )

    def _again(self, engine: str) -> None:
        self.stop()
        self.start(engine)

    def _on_failed(self, error: BaseException) -> None:
        from reader.errors import LagebildError

        self.stop()
        if not isinstance(error, LagebildError):
            raise error
        self._bench.messages.error(error)
