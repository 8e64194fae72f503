"""The composition root of the window: builds every object once and connects them. Nothing is opened here."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from reader.paths import Paths
from reader.settings import Settings
from reader.ui.controller import Controller
from reader.ui.fonts import load_faces
from reader.ui.i18n import Interface
from reader.ui.main_window import MainWindow
from reader.ui.messages import Messages
from reader.ui.theme import palette_for


def make_application() -> QApplication:
    """Return the application object, made where there is none yet."""
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
    interface = Interface(make_application())
    language_problem = interface.use(settings.interface_language)
    faces = load_faces()
    messages = Messages()
    window = MainWindow(palette_for(settings.theme), faces, settings.zoom_percent, messages)
    window.resize(1440, 900)
    controller = Controller(window, paths, settings, messages, interface)
    for problem in [*(problems or []), faces.problem, language_problem]:
        if problem:
            messages.warn(problem)
    return controller
