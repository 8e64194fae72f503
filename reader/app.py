"""The composition root of the window: builds every object once, connects them, runs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader import settings as settings_file
from reader.logs import start_logging
from reader.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.settings import Settings
    from reader.ui.controller import Controller


def run(article: str = "", *, profile: Path | None = None, verbose: bool = False) -> int:
    """Open the window and run until it is closed; return the exit code. Raises ProfileError."""
    paths = Paths.of(profile).make()
    log_problem = start_logging(paths.log, verbose=verbose)
    loaded = settings_file.load(paths.settings)
    application = make_application()
    controller = build(paths, loaded.settings, [log_problem, loaded.problem])
    controller.window.show()
    from reader.ui.crash import CrashHandler

    crash = CrashHandler(
        controller.messages.error, lambda: controller.window, lambda: controller.window.reading_palette, application
    )
    crash.install()
    controller.start(Path(article).expanduser() if article else None)
    try:
        return int(application.exec())
    finally:
        crash.remove()


def make_application() -> QApplication:
    """Return the application object, made where there is none yet."""
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(sys.argv[:1])
    application.setApplicationName("lagebild")
    application.setApplicationDisplayName("Lagebild")
    application.setDesktopFileName("lagebild")
    application.setStyle("Fusion")
    return application


def build(paths: Paths, settings: Settings, problems: list[str] | None = None) -> Controller:
    """Build window and controller; nothing is opened yet. ``problems``: sentences to show."""
    from reader.ui.controller import Controller
    from reader.ui.fonts import load_faces
    from reader.ui.main_window import MainWindow
    from reader.ui.messages import Messages
    from reader.ui.theme import palette_for

    faces = load_faces()
    messages = Messages()
    window = MainWindow(palette_for(settings.theme), faces, settings.zoom_percent, messages)
    window.resize(1440, 900)
    controller = Controller(window, paths, settings, messages)
    for problem in [*(problems or []), faces.problem]:
        if problem:
            messages.warn(problem)
    return controller
