"""Starts the window: profile, log, settings, then the objects (reader/ui/compose.py), then the event loop."""

from __future__ import annotations

from pathlib import Path

from reader import settings as settings_file
from reader.logs import start_logging
from reader.paths import Paths
from reader.workflow import is_address


def run(article: str = "", *, profile: Path | None = None, verbose: bool = False) -> int:
    """Open the window and run until it is closed; return the exit code. Raises ProfileError."""
    paths = Paths.of(profile).make()
    from reader.ui.single_instance import LISTEN_MS, SingleInstance, hand_over, show_received

    if hand_over(paths, article):
        return 0
    restored = _restored(paths)
    log_problem = start_logging(paths.log, verbose=verbose)
    loaded = settings_file.load(paths.settings)
    from PySide6.QtCore import QTimer

    from reader.ui.compose import build, make_application
    from reader.ui.crash import CrashHandler

    application = make_application()
    controller = build(paths, loaded.settings, [restored, log_problem, loaded.problem])
    controller.window.show()
    crash = CrashHandler(
        controller.messages.error, lambda: controller.window, lambda: controller.window.reading_palette, application
    )
    crash.install()
    instance = SingleInstance(paths, application)
    instance.claim()
    instance.article_received.connect(lambda other: show_received(controller.window, controller.opening, other))
    QTimer.singleShot(LISTEN_MS, instance, instance.listen)
    is_url = is_address(article)
    controller.start(Path(article).expanduser() if article and not is_url else None)
    if is_url:
        controller.opening.open_address(article)
    try:
        return int(application.exec())
    finally:
        instance.close()
        crash.remove()


def _restored(paths: Paths) -> str:
    """Put a backup in place that waits for this start; return what to say about it."""
    if not (paths.data / "restore" / "ready").exists():
        return ""
    from reader.library.backup import apply_pending

    return apply_pending(paths)
