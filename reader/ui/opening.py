"""Getting an article onto the desk: files, pasted and dropped text, the session's, the sample. Never in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.cancel import CancelToken
from reader.errors import ContentError, LagebildError
from reader.glossary.hit import Hit
from reader.paths import Paths, resource
from reader.text.article import Article
from reader.ui.desk import Desk
from reader.ui.messages import Messages
from reader.ui.tasks import Report, Tasks
from reader.ui.view_model import ArticleView
from reader.workflow import Glossary, Opened, open_file, open_glossary, open_text, opened, recognise

Hits = tuple[tuple[Hit, ...], ...]
READING, TERMS = "reading", "terms"
AFTER_FIRST_PICTURE_MS = 300


class Opening(QObject):
    """Reads in the background and recognises terms after it; a newer wish replaces an older one."""

    opened = Signal(str)
    """The path of the file, '' for text."""
    terms_found = Signal()
    recogniser_failed = Signal(str)

    def __init__(
        self, desk: Desk, tasks: Tasks, messages: Messages, paths: Paths, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._messages = messages
        self._paths = paths
        self._glossary: Glossary | None = None
        self._known_key = ""
        self._last_folder = ""

    # Wishes

    def open_file(self, path: Path) -> None:
        """Read a file; what cannot be read is said in one sentence and the open article stays."""
        self._read(lambda: open_file(path), str(path))

    def open_text(self, text: str, source: str = "") -> None:
        """Read pasted or dropped text."""
        if not text.strip():
            self._messages.error(ContentError("There is no text to paste.", hint="Copy the article's text first."))
            return
        self._read(lambda: open_text(text, source), "")

    def open_article(self, article: Article) -> None:
        """Open an article that was read before."""
        self._read(lambda: opened(article), "")

    def open_sample(self) -> None:
        """Open the bundled article."""
        self._read(lambda: open_file(resource("sample", "article.txt")), "")

    def show_now(self, article_opened: Opened) -> None:
        """Show an article that is already read, and look for its terms."""
        self._on_read(article_opened, "")

    def paste(self) -> None:
        """Read the clipboard: a copied file or a text."""
        data = QGuiApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
        if files:
            self.open_file(Path(files[0]))
        else:
            self.open_text(data.text() if data.hasText() else "")

    @property
    def index_key(self) -> str:
        """What the glossary index was built from; '' before it is open."""
        return self._glossary.key if self._glossary else self._known_key

    def show_restored(self, view: ArticleView, index_key: str) -> None:
        """Show the last session's view at once; the glossary is opened afterwards, and marks anew if it has changed."""
        self._known_key = index_key
        self._desk.restore(view)
        self.terms_found.emit()
        QTimer.singleShot(AFTER_FIRST_PICTURE_MS, self, self._check_glossary)

    def recognise_again(self) -> None:
        """Mark the open article anew: the glossary or what is not to be marked has changed."""
        self._glossary = None
        self._find_terms()

    # Background

    def _read(self, make: Callable[[], Opened], source: str) -> None:
        self._tasks.run(
            READING,
            lambda token, report: make(),
            done=lambda what: self._on_read(what, source),
            failed=self._on_failed,
            replace="read",
        )

    def _on_read(self, what: Opened, source: str) -> None:
        self._desk.open(what)
        self.opened.emit(source)
        self._find_terms()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, LagebildError):
            raise error
        self._messages.error(error)

    def _check_glossary(self) -> None:
        if self._glossary is not None:
            return
        self._tasks.run(
            TERMS,
            lambda _token, _report: open_glossary(self._paths),
            done=self._on_glossary,
            failed=self._on_terms_failed,
            replace="terms",
        )

    def _on_glossary(self, glossary: Glossary) -> None:
        if glossary.key != self._known_key:
            self._glossary = glossary
            self._find_terms()
            return
        self._glossary = glossary
        self._desk.set_lookup(glossary.index.concept)

    def _find_terms(self) -> None:
        view = self._desk.view
        if view is None:
            return
        article = view.article

        def work(_token: CancelToken, _report: Report) -> tuple[Hits, Glossary]:
            glossary = self._glossary
            if glossary is None:
                glossary = self._glossary = open_glossary(self._paths)
            return recognise(glossary.recogniser, article), glossary

        self._tasks.run(TERMS, work, done=self._on_terms, failed=self._on_terms_failed, replace="terms")

    def _on_terms(self, answer: tuple[Hits, Glossary]) -> None:
        hits, glossary = answer
        self._desk.lookup = glossary.index.concept
        self._desk.set_hits(hits)
        self.terms_found.emit()

    def _on_terms_failed(self, error: BaseException) -> None:
        if not isinstance(error, LagebildError):
            raise error
        faults = getattr(error, "faults", ())
        hint = "; ".join(faults[:3]) if faults else error.hint
        self._messages.warn(error.message, hint, self.tr("Try again"), self.recognise_again)
        self.recogniser_failed.emit(error.message)
