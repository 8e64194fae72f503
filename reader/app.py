"""Starts the window: profile, log, settings, then the objects (reader/ui/compose.py), then the event loop."""

from __future__ import annotations

from pathlib import Path

from reader import settings as settings_file
from reader.logs import start_logging
from reader.paths import Paths


def run(article: str = "", *, profile: Path | None = None, verbose: bool = False) -> int:
    """Open the window and run until it is closed; return the exit code. Raises ProfileError."""
    paths = Paths.of(profile).make()
    log_problem = start_logging(paths.log, verbose=verbose)
    loaded = settings_file.load(paths.settings)
    from reader.ui.compose import build, make_application
    from reader.ui.crash import CrashHandler

    application = make_application()
    controller = build(paths, loaded.settings, [log_problem, loaded.problem])
    controller.window.show()
    crash = CrashHandler(
        controller.messages.error, lambda: controller.window, lambda: controller.window.reading_palette, application
    )
    crash.install()
    controller.start(Path(article).expanduser() if article else None)
    try:
        return int(application.exec())
    finally:
        crash.remove()
