"""The window and its session: what is kept of the window, and how it is put back."""

from __future__ import annotations

from PySide6.QtCore import QByteArray

from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.opening import Opening
from reader.ui.session import Session


def session_of(window: MainWindow, desk: Desk, opening: Opening) -> Session:
    """Take what the next start is to find as it is now."""
    view, spread = desk.view, window.spread
    place = spread.place
    return Session(
        geometry=bytes(window.saveGeometry().toHex().data()).decode("ascii"),
        sizes=tuple(spread.sizes()) if len(spread.panes) == 2 else (),
        sidebar_width=window.sidebar_width,
        english_hidden=spread.english_hidden,
        article=view.article if view else None,
        place=(place.part, place.language, place.position, place.delta),
        sidebar={**window.sidebar.state(), "page": window.side_pages.current},
        long_key=opening.long_key,
        section=opening.section,
    )


def put_back(session: Session, window: MainWindow, layout: str) -> None:
    """Give the window its size, its parts and the chosen layout; what an old session does not know stays as it is."""
    if session.geometry:
        window.restoreGeometry(QByteArray.fromHex(session.geometry.encode("ascii")))
    if session.sidebar_width:
        window.set_sidebar_width(session.sidebar_width)
    window.side_pages.show_page(str(session.sidebar.get("page", "")))
    if len(session.sizes) == 2 and all(size > 0 for size in session.sizes):
        window.spread.setSizes(list(session.sizes))
    if session.english_hidden:
        window.spread.set_layout(layout, english_hidden=True)
