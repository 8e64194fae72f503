"""Starts the window: profile, log, settings, then the objects (reader/ui/compose.py), then the event loop."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from reader import settings as settings_file
from reader.logs import start_logging
from reader.paths import Paths
from reader.workflow import file_of, is_address

if TYPE_CHECKING:
    from reader.ui.controller import Controller


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
    spare_the_collector(controller)
    crash = CrashHandler(
        controller.messages.error, lambda: controller.window, lambda: controller.window.reading_palette, application
    )
    crash.install()
    instance = SingleInstance(paths, application)
    instance.claim()
    instance.article_received.connect(lambda other: show_received(controller.window, controller.opening, other))
    QTimer.singleShot(LISTEN_MS, instance, instance.listen)
    is_url = is_address(article)
    controller.start(file_of(article) if article and not is_url else None)
    if is_url:
        controller.opening.open_address(article)
    try:
        return int(application.exec())
    finally:
        instance.close()
        crash.remove()


def spare_the_collector(controller: Controller) -> None:
    """Take what stands once the first terms are marked out of the garbage collector's sight: it stays to the end.

    Looking through all modules, the index and the window took 50 ms and more at a time, in the middle of reading.
    """
    tasks, desk = controller.tasks, controller.desk

    def on_busy_changed(busy: bool) -> None:
        if not busy and desk.view is not None and desk.view.rows:
            tasks.busy_changed.disconnect(connection)
            gc.freeze()

    connection = tasks.busy_changed.connect(on_busy_changed)


def _restored(paths: Paths) -> str:
    """Put a backup in place that waits for this start; return what to say about it."""
    if not (paths.data / "restore" / "ready").exists():
        return ""
    from reader.library.backup import apply_pending

    return apply_pending(paths)
