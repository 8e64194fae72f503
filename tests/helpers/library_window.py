"""The library's window in end-to-end tests: articles to open, and what a reader does with the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.controller import Controller
from reader.ui.library.window import LibraryWindow
from reader.ui.reading.article_pane import ArticlePane

WAIT_MS = 60_000
FRONT = (
    "Lage an der Front\n\nDie Brigade hielt die Stellung. Die Streitkräfte verlegten Panzer an den Fluss.\n\n"
    + "\n\n".join(f"Am Tag {n} blieb es ruhig, die Truppen warteten." for n in range(60))
)
SUMMIT = "Gipfel in Wien\n\nDie Außenminister berieten über einen Waffenstillstand. Der Botschafter schwieg.\n\n"


def write_front(folder: Path) -> Path:
    """Write an article of 62 paragraphs, with the English of one sentence beside it."""
    file = folder / "front.txt"
    file.write_text(FRONT, encoding="utf-8")
    german, english = "Die Streitkräfte verlegten Panzer an den Fluss.", "The armed forces moved tanks to the river."
    file.with_suffix(".tsv").write_text(f"{german}\t{english}\n", encoding="utf-8")
    return file


def write_summit(folder: Path) -> Path:
    """Write a short article."""
    file = folder / "gipfel.txt"
    file.write_text(SUMMIT, encoding="utf-8")
    return file


def settled(qtbot: QtBot, controller: Controller) -> None:
    """Wait until the open article is in the library with all that is known of it."""
    feature = controller.features.library
    qtbot.waitUntil(lambda: feature.keeping.number is not None, timeout=WAIT_MS)
    feature.keeping.save()
    qtbot.waitUntil(lambda: not controller.tasks.busy, timeout=WAIT_MS)


def opened_library(qtbot: QtBot, controller: Controller, count: int) -> LibraryWindow:
    controller.window.actions_by_name["library"].trigger()
    window = controller.features.library.window
    assert window is not None
    qtbot.waitUntil(lambda: len(window.articles.list.items.rows) == count, timeout=WAIT_MS)
    return window


def headlines(window: LibraryWindow) -> list[str]:
    return [row.headline for row in window.articles.list.items.rows]


def search(qtbot: QtBot, window: LibraryWindow, query: str, count: int) -> None:
    window.articles.search.setText(query)
    qtbot.waitUntil(lambda: len(window.articles.list.items.rows) == count, timeout=WAIT_MS)


def select(pane: ArticlePane, words: str) -> None:
    cursor = pane.document().find(words)
    assert not cursor.isNull(), words
    pane.setTextCursor(cursor)
    pane.setFocus(Qt.FocusReason.OtherFocusReason)
