"""What happens to an exception that nobody expected: into the log, one dialog, and the program lives."""

from __future__ import annotations

import logging
import platform
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader import __version__
from reader.errors import Cancelled, LagebildError
from reader.logs import describe
from reader.ui.palettes import LIGHT, Palette

log = logging.getLogger(__name__)


def report_of(error: BaseException) -> str:
    """Return the copyable report: versions and traceback, no article text, no keys."""
    import PySide6
    from PySide6.QtCore import qVersion

    versions = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}"
    return f"Lagebild {__version__}\n{versions}\n{platform.platform()}\n\n{describe(error)}"


class CrashHandler(QObject):
    """Takes over sys.excepthook and threading.excepthook from install() to remove().

    A known error that nobody caught is a message like any other; a bug is logged, and told in one dialog at a time.
    """

    _failed = Signal(object)

    def __init__(
        self,
        on_known: Callable[[LagebildError], object],
        window: Callable[[], QWidget | None] = lambda: None,
        palette: Callable[[], Palette] = lambda: LIGHT,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_known = on_known
        self._window = window
        self._palette = palette
        self._dialog: QWidget | None = None
        self._former = sys.excepthook
        self._former_thread = threading.excepthook
        # Queued also within one thread: the dialog must not open inside the event that failed (a paint event, say).
        self._failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks."""
        self._former, self._former_thread = sys.excepthook, threading.excepthook
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._former, self._former_thread

    def handle(self, error: BaseException) -> None:
        """Deal with an exception that reached the top; callable from any thread."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, LagebildError):
            log.warning("Known error at the top: %s", type(error).__name__)
        else:
            log.error("Unexpected error", exc_info=error)
        self._failed.emit(error)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            self._former(kind, error, trace)
        else:
            self.handle(error)

    def _thread_hook(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self.handle(told.exc_value)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, LagebildError):
            self._on_known(error)
        elif self._dialog is None:
            from reader.ui.dialogs.crash_dialog import CrashDialog

            dialog = CrashDialog(report_of(error), self._palette(), self._window())
            dialog.finished.connect(self._on_dialog_finished)
            self._dialog = dialog
            dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None
