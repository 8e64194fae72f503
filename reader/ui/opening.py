"""Getting an article onto the desk: files, pasted and dropped text, the session's, the sample. Never in the way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.cancel import CancelToken
from reader.errors import ContentError, LagebildError
from reader.paths import Paths, resource
from reader.text.article import Article
from reader.text.sections import sections_of
from reader.ui import long_text
from reader.ui.desk import Desk
from reader.ui.long_text import LongText
from reader.ui.marking import Marking
from reader.ui.messages import Messages
from reader.ui.reading.place import Place
from reader.ui.tasks import Report, Tasks
from reader.workflow import Opened, is_address, opened, read_file, read_html, read_text

Shown = tuple[LongText, int, Opened]
"""The text, the number of the section, the section."""
READING, KEEPING = "reading", "keeping"


class Opening(QObject):
    """Reads in the background and has the terms marked after it; a newer wish replaces an older one."""

    opened = Signal(str)
    """The path of the file, '' for text."""
    section_changed = Signal(int, int)
    """Which section (from 0) of how many is shown."""
    address_requested = Signal(str, bool)
    """A web address is to be opened, and whether the user named its host: whoever may ask the host does."""
    reading_changed = Signal(bool)
    place_wanted = Signal(object)
    """Where the article that comes next is to stand (Place)."""

    def __init__(
        self,
        desk: Desk,
        marking: Marking,
        tasks: Tasks,
        messages: Messages,
        paths: Paths,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._marking = marking
        self._tasks = tasks
        self._messages = messages
        self._paths = paths
        self._text = LongText(())
        self.edited: Callable[[Article], Article] = lambda article: article
        """Does again what the reader did to an article when he read it before; called in the background."""
        self._awaited_key = ""
        """Of the last session's text while its sections are read."""
        self.section = 0
        """The section of the text that is shown, from 0."""

    # Wishes

    def open_file(self, path: Path) -> None:
        """Read a file; what cannot be read is said in one sentence and the open article stays."""
        self._read(lambda: read_file(path), str(path))

    def open_address(self, url: str, *, typed: bool = True) -> None:
        """Wish for the article at a web address; ``typed``: the user named its host (it may be in the own network)."""
        self.address_requested.emit(url, typed)

    def open_made(self, make: Callable[[CancelToken], Article], failed: Callable[[LagebildError], None]) -> None:
        """Open what ``make`` returns in the background; ``failed`` hears the error instead of the message bar."""
        self.reading_changed.emit(True)

        def work(token: CancelToken, _report: Report) -> Shown:
            text = LongText(sections_of(self.edited(make(token))))
            return text, 0, opened(text.sections[0])

        def on_failed(error: BaseException) -> None:
            self.reading_changed.emit(False)
            if not isinstance(error, LagebildError):
                raise error
            failed(error)

        def on_done(what: Shown) -> None:
            self.reading_changed.emit(False)
            self._on_read(what, what[2].article.source, restored=False)

        self._tasks.run(READING, work, done=on_done, failed=on_failed, replace="read")

    def replace_article(self, article: Article, place: Place) -> None:
        """Show the open article (of a long text: its section) as its reader changed it, at ``place``."""
        sections = list(self._text.sections) or [article]
        number = min(self.section, len(sections) - 1)
        sections[number] = article
        text = LongText(tuple(sections))
        self.place_wanted.emit(place)
        self._run_reading(lambda: (text, number, opened(article)), article.source)

    def stop_reading(self) -> None:
        """Give up what is being read; the open article stays."""
        self._tasks.run(READING, lambda _token, _report: None, replace="read")
        self.reading_changed.emit(False)

    def open_text(self, text: str, source: str = "") -> None:
        """Read pasted or dropped text."""
        if not text.strip():
            self._messages.error(ContentError("There is no text to paste.", hint="Copy the article's text first."))
            return
        self._read(lambda: read_text(text, source), "")

    def open_article(self, article: Article) -> None:
        """Open the last session's article."""
        self._run_reading(lambda: (LongText((article,)), 0, opened(article)), "", restored=True)

    def open_saved(self, article: Article, section: int = 0) -> None:
        """Open an article of the library at a section of it."""

        def work() -> Shown:
            text = LongText(sections_of(article))
            number = min(max(0, section), len(text.sections) - 1)
            return text, number, opened(text.sections[number])

        self._run_reading(work, article.source)

    def open_sample(self) -> None:
        """Open the bundled article."""
        self._read(lambda: read_file(resource("sample", "article.txt")), "")

    def paste(self) -> None:
        """Read the clipboard: a copied file, an address, part of a page or a text."""
        # Some platforms give nothing at all for an empty clipboard.
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def take(self, data: QMimeData) -> None:
        """Open what was pasted or dropped."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
        text = data.text() if data.hasText() else ""
        if files:
            self.open_file(Path(files[0]))
        elif is_address(text) and len(text.split()) == 1:
            self.open_address(text.strip())
        elif data.hasHtml() and text.strip():
            html = data.html()
            self._read(lambda: read_html(html, text), "")
        else:
            self.open_text(text)

    # Sections of a long text

    @property
    def sections(self) -> tuple[Article, ...]:
        """The sections of what is open; of the last session's article () until another was opened or they are read."""
        return self._text.sections

    @property
    def long_key(self) -> str:
        """What the sections are kept under; '' for a text that is shown whole."""
        return self._awaited_key or (self._text.key if self._text.is_long else "")

    def step_section(self, by: int) -> None:
        """Show the next (1) or previous (-1) section of a long text."""
        number, text = self.section + by, self._text
        if 0 <= number < len(text.sections):
            self._run_reading(lambda: (text, number, opened(text.sections[number])), "")

    def restore_sections(self, key: str, number: int) -> None:
        """Get the other sections of the restored article; without them it stays what it is: one section."""
        if not key:
            return
        path = self._paths.long_text
        self._awaited_key, self.section = key, number

        def work(token: CancelToken, _report: Report) -> LongText | None:
            return long_text.load(path, key, token)

        def done(text: LongText | None) -> None:
            view, awaited, self._awaited_key = self._desk.view, self._awaited_key, ""
            if awaited != key:
                return
            if text and view and 0 <= number < len(text.sections) and text.sections[number] == view.article:
                self._text = text
                self.section_changed.emit(number, len(text.sections))
            else:
                self.section = 0

        self._tasks.run(READING, work, done=done, replace="sections")

    def _keep_sections(self, text: LongText) -> None:
        """Write the sections for the next session; where that cannot be, it has the shown one."""
        path = self._paths.long_text

        def work(token: CancelToken, _report: Report) -> None:
            with suppress(OSError):
                if text.is_long:
                    long_text.save(path, text, token)
                else:
                    path.unlink(missing_ok=True)

        self._tasks.run(KEEPING, work, replace="keep")

    # Background

    def _read(self, make: Callable[[], Article], source: str) -> None:
        def work() -> Shown:
            text = LongText(sections_of(self.edited(make())))
            return text, 0, opened(text.sections[0])

        self._run_reading(work, source)

    def _run_reading(self, make: Callable[[], Shown], source: str, *, restored: bool = False) -> None:
        self._tasks.run(
            READING,
            lambda token, report: make(),
            done=lambda what: self._on_read(what, source, restored=restored),
            failed=self._on_failed,
            replace="read",
        )

    def _on_read(self, what: Shown, source: str, *, restored: bool) -> None:
        text, number, article_opened = what
        changed, self._text = text is not self._text and not restored, text
        if not restored:
            self.section, self._awaited_key = number, ""
        self._desk.open(article_opened)
        if not restored:
            self.section_changed.emit(number, len(text.sections))
        self.opened.emit(source)
        self._marking.mark()
        if changed and (text.is_long or self._paths.long_text.exists()):
            self._keep_sections(text)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, LagebildError):
            raise error
        self._messages.error(error)
