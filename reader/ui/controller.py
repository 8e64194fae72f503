"""Everything sideways: what one part of the window says becomes what another part shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader import settings as settings_file
from reader.ledger import Ledger
from reader.paths import Paths, resource
from reader.settings import Settings
from reader.ui import last_view
from reader.ui import session as session_file
from reader.ui.asking import Asking
from reader.ui.correcting import Correcting
from reader.ui.desk import Desk
from reader.ui.features import Features
from reader.ui.finding import Finding
from reader.ui.hovering import Hovering
from reader.ui.i18n import Interface
from reader.ui.linking import Linking
from reader.ui.main_window import MainWindow
from reader.ui.marking import Marking
from reader.ui.menu import pop_up
from reader.ui.messages import Messages
from reader.ui.opening import Opening
from reader.ui.reading.place import Place
from reader.ui.reading.typography import zoom_after
from reader.ui.session_window import put_back, session_of
from reader.ui.showing import Showing
from reader.ui.tasks import Tasks
from reader.ui.theme import palette_for
from reader.ui.translating import Translating
from reader.ui.wishes import connect_keys

PREWARM_MS = 700
"""After the first picture: the first card costs fonts and layouts, so they are made before it is wanted."""


class Controller(QObject):
    """Owns the parts that are not widgets and wires them to the window."""

    ready = Signal()
    """An article stands in the window with its terms."""

    def __init__(
        self, window: MainWindow, paths: Paths, settings: Settings, messages: Messages, interface: Interface
    ) -> None:
        super().__init__(window)
        self.window = window
        self.paths = paths
        self.settings = settings
        self.messages = messages
        self.interface = interface
        self.desk = Desk(self)
        self.tasks = Tasks(self)
        self.ledger = Ledger()
        self.marking = Marking(self.desk, self.tasks, messages, paths, self)
        self.opening = Opening(self.desk, self.marking, self.tasks, messages, paths, self)
        self.translating = Translating(self.desk, self.tasks, messages, paths, self.ledger, self)
        self.translating.engine_now = lambda: self.settings.engine
        self.linking = Linking(self.desk, self.tasks, self)
        self.hovering = Hovering(window, self.desk, self)
        self.finding = Finding(window, self)
        self.asking = Asking(window, self)
        self.correcting = Correcting(window, self.desk, self.hovering, self.asking, messages, paths, self)
        self.showing = Showing(window, self.desk, self.translating, self.finding, self.asking, messages, self)
        self.features = Features(self)
        self._pairs_file: Path | None = None
        self._place: Place | None = None
        self._recall = True
        self._save_later = QTimer(self)
        self._save_later.setSingleShot(True)
        self._save_later.setInterval(1500)
        self._connect()
        self.apply_settings()

    def _connect(self) -> None:
        window, bar, side = self.window, self.window.toolbar, self.window.sidebar
        self.desk.article_changed.connect(self._on_desk_article_changed)
        self.marking.terms_found.connect(self.ready)
        self.opening.place_wanted.connect(self._on_opening_place_wanted)
        self.opening.section_changed.connect(window.show_section)
        window.section_bar.step_requested.connect(self.opening.step_section)
        self.marking.failed.connect(side.set_empty_reason)
        self.marking.preparing.connect(self.showing.show_preparing)
        self.translating.running_changed.connect(bar.set_translating)
        self.translating.retry_requested.connect(self.translate)
        bar.open_requested.connect(self.choose_file)
        bar.layout_chosen.connect(self.set_layout)
        bar.translate_requested.connect(self.translate)
        bar.stop_requested.connect(self.translating.stop)
        bar.find_requested.connect(self.finding.open)
        bar.type_requested.connect(self._on_bar_type_requested)
        bar.theme_chosen.connect(lambda name: self.change(theme=name))
        bar.sidebar_requested.connect(self.toggle_sidebar)
        side.sort_changed.connect(lambda order: self.change(sidebar_sort=order))
        side.set_card_source(self.hovering.card)
        window.spread.zoom_requested.connect(self.zoom)
        window.spread.translate_requested.connect(self.translate)
        window.spread.place_changed.connect(self._on_spread_place_changed)
        window.status.zoom.clicked.connect(lambda: self.zoom(0))
        window.dropped.connect(self.opening.take)
        window.closing.connect(self.close)
        self._save_later.timeout.connect(self.save)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)
        connect_keys(self)
        bar.library_requested.connect(lambda: window.actions_by_name["library"].trigger())
        bar.menu_requested.connect(lambda: pop_up(window))

    # Start and end

    def start(self, file: Path | None = None, pairs_file: Path | None = None) -> None:
        """Open the given file, else the last session's article, else the sample."""
        self.window.spread.main_pane.setFocus()
        QTimer.singleShot(PREWARM_MS, self.window.card, self.window.card.prewarm)
        session = session_file.load(self.paths.session)
        put_back(session, self.window, self.settings.layout)
        self.showing.sidebar_state = session.sidebar
        if file is not None:
            self._pairs_file = pairs_file
            self.opening.open_file(file)
        elif session.article is not None and session.article.parts():
            self._place = Place(*session.place)
            self._pairs_file = self._sample_pairs(session.article.source)
            known = last_view.load(self.paths.last_view, session.article)
            if known is None:
                self.opening.open_article(session.article)
            else:
                self._recall = False
                self.marking.show_restored(*known)
            self.opening.restore_sections(session.long_key, session.section)
        else:
            self._pairs_file = pairs_file or resource("sample", "article.en.tsv")
            self.opening.open_sample()

    def _sample_pairs(self, source: str) -> Path | None:
        return resource("sample", "article.en.tsv") if source == str(resource("sample", "article.txt")) else None

    def save(self) -> None:
        """Write session and settings; a folder that cannot be written is said once."""
        view, session = self.desk.view, session_of(self.window, self.desk, self.opening)
        try:
            session_file.save(self.paths.session, session)
            if view is not None:
                last_view.save(self.paths.last_view, view, self.marking.index_key)
            settings_file.save(self.paths.settings, self.settings)
        except OSError as error:
            self.messages.warn(
                self.tr("The session cannot be saved: {reason}.").format(reason=error.strerror or str(error))
            )

    def close(self) -> None:
        """Save and stop the background work."""
        self._save_later.stop()
        self.save()
        self.features.close()
        self.translating.stop()
        self.tasks.stop()
        self.translating.close()

    # Settings

    def change(self, **changes: object) -> None:
        """Change settings, show the change and keep it."""
        self.take_settings(self.settings.changed(**changes))

    def take_settings(self, settings: Settings) -> None:
        """Take new settings as a whole."""
        if settings.interface_language != self.settings.interface_language:
            self.interface.use(settings.interface_language)
        self.settings = settings
        self.apply_settings()
        self._save_later.start()

    def apply_settings(self) -> None:
        """Show what the settings say."""
        settings, window = self.settings, self.window
        window.set_look(palette_for(settings.theme), settings.zoom_percent, settings.line_width_characters)
        window.set_layout_name(settings.layout)
        window.status.show_local_only(on=settings.local_only)
        window.spread.set_marks(settings.marks, possible=settings.show_possible)
        if not window.is_drawer:
            window.show_sidebar(settings.sidebar_visible)
        window.sidebar.set_sort(settings.sidebar_sort)
        window.sidebar.set_follows_text(settings.sidebar_follows_text)
        for part in (window.sidebar, window.card):
            part.set_definition_language(settings.definition_language)
        self.hovering.set_delays(
            settings.hover_delay_ms, settings.hover_hide_delay_ms, only_with_ctrl=settings.hover_only_with_ctrl
        )

    def zoom(self, step: int) -> None:
        """One step larger (1) or smaller (-1), 0 for 100 %."""
        wanted = zoom_after(self.settings.zoom_percent, step)
        if wanted != self.settings.zoom_percent:
            self.window.card.close_card()
            self.change(zoom_percent=wanted)

    def set_layout(self, name: str) -> None:
        """Choose 'side', 'below', 'german' or 'english'."""
        self.window.spread.set_layout(name, english_hidden=False)
        self.change(layout=name)

    def toggle_sidebar(self) -> None:
        """Show or hide the glossary."""
        shown = not self.window.sidebar_shown
        self.window.show_sidebar(shown)
        if not self.window.is_drawer:
            self.change(sidebar_visible=shown)

    def toggle_english(self) -> None:
        """Show or hide the English beside the German."""
        spread = self.window.spread
        spread.set_layout("side", english_hidden=spread.shown_layout in ("side", "below"))
        self.change(layout="side")

    def show_settings(self) -> None:
        """Open the settings."""
        dialog = self.asking.settings(self.settings, self.take_settings)
        dialog.corrections_requested.connect(self.correcting.show_decisions)
        dialog.key_entered.connect(self.translating.keep_key)

    def term_in_list(self) -> None:
        """Go from the term at the caret to its row of the glossary."""
        found = self.window.spread.main_pane.mark_at_caret()
        if found is not None:
            if not self.window.sidebar_shown:
                self.toggle_sidebar()
            self.window.sidebar.choose(found[1].key, found[1].occurrence)
            self.window.sidebar.list_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Opening and translating

    def choose_file(self) -> None:
        """Ask for a file and open it."""
        kinds = self.tr(
            "Articles (*.txt *.md *.html *.htm *.docx *.odt *.rtf *.pdf *.epub *.eml *.mhtml);;All files (*)"
        )
        dialog = QFileDialog(self.window, self.tr("Open an article"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.opening.open_file(Path(name)))
        dialog.open()

    def translate(self) -> None:
        """Translate the open article, after consent."""
        self.translating.start(lambda: self.settings, self._ask_consent)

    def _ask_consent(self, engine: str, host: str, go_on: object) -> None:
        def agreed() -> None:
            from reader.translation.consent import agreed as with_consent

            self.take_settings(with_consent(self.settings.changed(engine=engine), engine, host))
            go_on()  # type: ignore[operator]

        self.asking.consent(engine, host, agreed)

    # What the parts say

    def _on_desk_article_changed(self) -> None:
        view = self.desk.view
        if view is None:
            return
        if self._place is not None:
            self.window.spread.show_place(self._place)
            self._place = None
        if self._recall:
            self.translating.recall(self._pairs_file or self._sample_pairs(view.article.source))
        self._recall = True
        self._pairs_file = None
        self._save_later.start()

    def _on_opening_place_wanted(self, place: Place) -> None:
        self._place = place

    def _on_spread_place_changed(self) -> None:
        view = self.desk.view
        if view is not None:
            self.window.sidebar.set_visible_terms(self.window.spread.visible_terms())
        if self.window.card.isVisible() and not self.window.card.is_pinned:
            self.window.card.close_card()
        self._save_later.start()

    def _on_bar_type_requested(self) -> None:
        self.asking.type_menu(self.settings, self.change, self.zoom)

    def _on_color_scheme_changed(self) -> None:
        if self.settings.theme == "system":
            self.apply_settings()
