"""Finds, in the background, where the translation says the terms; the panes show each batch as it is found."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.cancel import CancelToken
from reader.ui.desk import Desk, Unlinked, renderings_of
from reader.ui.tasks import Report, Tasks
from reader.ui.view_model import Rendering

LANE = "links"
Found = dict[tuple[int, int], tuple[str, tuple[Rendering, ...]]]


class Linking(QObject):
    """Looks whenever terms or translations of the desk change."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        desk.terms_changed.connect(self._look)
        desk.translations_changed.connect(self._look)

    def _look(self) -> None:
        waiting = self._desk.unlinked()
        if not waiting:
            return
        deprecated = self._desk.deprecated

        def work(token: CancelToken, _report: Report) -> Found:
            return _found(waiting, deprecated, token)

        self._tasks.run(LANE, work, done=self._desk.set_renderings, replace="links")


def _found(waiting: list[Unlinked], deprecated: dict[str, tuple[str, ...]], token: CancelToken) -> Found:
    found: Found = {}
    for one in waiting:
        token.raise_if_cancelled()
        found[one.key] = (one.text, renderings_of(one, deprecated))
    return found
