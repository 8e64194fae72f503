"""Renders the real window off screen into a picture: after recognition, with a card where one is asked for."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.errors import ContentError, FileError
from reader.paths import Paths
from reader.settings import Settings


def take(
    file: Path | None,
    output: Path,
    *,
    hover: str = "",
    size: tuple[int, int] = (1440, 900),
    scale: float = 1.0,
    theme: str = "light",
    translation: Path | None = None,
    profile: Path | None = None,
    settings: Settings | None = None,
    seconds: float = 60.0,
) -> None:
    """Write the window as PNG; ``hover``: show the card of the first place of that word.

    Must be called in a process without a QApplication. Raises FileError, ContentError, GlossaryError.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    if not output.parent.is_dir():
        raise FileError(f"The folder {output.parent} does not exist.")
    for given in (file, translation):
        if given is not None and not given.is_file():
            raise FileError(f"The file {given} does not exist.")
    with tempfile.TemporaryDirectory(prefix="lagebild-") as folder:
        # A throw-away profile, so that neither session nor settings of the user are read or changed; the glossary
        # index may come from the real cache.
        own = Paths.of(profile)
        paths = Paths(Path(folder) / "config", Path(folder) / "data", own.cache).make()
        chosen = (settings or Settings()).changed(theme=theme)
        _render(paths, chosen, file, output, hover, size, translation, seconds)


def _render(
    paths: Paths,
    settings: Settings,
    file: Path | None,
    output: Path,
    hover: str,
    size: tuple[int, int],
    translation: Path | None,
    seconds: float,
) -> None:
    from reader.ui.compose import build, make_application

    application = make_application()
    controller = build(paths, settings)
    window = controller.window
    window.resize(*size)
    window.show()
    finished: list[bool] = []
    controller.ready.connect(lambda: finished.append(True))
    controller.marking.failed.connect(lambda _reason: finished.append(False))
    controller.start(file, translation)

    def settled() -> bool:
        failed = window.messages.current is not None and controller.desk.view is None
        return failed or (bool(finished) and not controller.tasks.busy)

    def wait(condition: Callable[[], bool]) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            application.processEvents()
            if condition():
                return True
            time.sleep(0.005)
        return False

    try:
        done = wait(settled)
        message = window.messages.current
        if controller.desk.view is None:
            raise ContentError(f"{message.text} {message.hint}".strip() if message else "The article was not read.")
        if not done:
            raise ContentError("The window was not ready in time.")
        window.spread.settle()
        if hover:
            _hover(controller, hover)
        application.processEvents()
        if not window.grab().save(str(output), "PNG"):
            raise FileError(f"The picture {output} cannot be written.")
    finally:
        controller.tasks.stop()
        controller.translating.close()
        window.deleteLater()
        application.processEvents()


def _hover(controller: object, word: str) -> None:
    """Move the pointer onto the first place of ``word``, by the same way as a mouse."""
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication

    from reader.ui.controller import Controller

    if not isinstance(controller, Controller):
        return
    pane = controller.window.spread.panes[0]
    folded = word.casefold()
    for number, block in enumerate(pane.hit_map.page):
        for mark in block.marks:
            row = controller.desk.row(mark.key)
            places = row.occurrences if row else ()
            surface = places[mark.occurrence].hit.surface.casefold() if places else ""
            lemma = row.lemma.casefold() if row else ""
            if folded in (surface, lemma) or folded == block.text[mark.start : mark.end].casefold():
                pane.reveal(number, mark.start)
                QApplication.processEvents()
                rect = pane.text_rect(number, mark.start, mark.end).translated(0, -pane.verticalScrollBar().value())
                pane.hover(QPoint(round(rect.center().x()), round(rect.center().y())))
                controller.hovering.show_card(mark.key, mark.occurrence, pane.global_rect(number, mark))
                QApplication.processEvents()
                return
    raise ContentError(f"'{word}' is not marked in this article.")
