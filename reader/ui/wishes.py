"""What every key of the window does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.main_window import MainWindow
from reader.ui.menu import pop_up

if TYPE_CHECKING:
    from reader.ui.controller import Controller


def connect_keys(controller: Controller) -> None:
    """Connect the actions of :mod:`reader.ui.shortcuts` to the parts that carry them out."""
    c, window = controller, controller.window
    wishes = {
        "open": c.choose_file,
        "paste": c.opening.paste,
        "find": c.finding.open,
        "find_next": lambda: c.finding.step(1),
        "find_previous": lambda: c.finding.step(-1),
        "next_term": lambda: c.hovering.step(forward=True),
        "previous_term": lambda: c.hovering.step(forward=False),
        "term_in_list": c.term_in_list,
        "card": c.hovering.enter_card,
        "next_pane": lambda: go_to_pane(window, 1),
        "previous_pane": lambda: go_to_pane(window, -1),
        "next_section": lambda: c.opening.step_section(1),
        "previous_section": lambda: c.opening.step_section(-1),
        "translate": lambda: c.translating.stop() if c.translating.running else c.translate(),
        "sidebar": c.toggle_sidebar,
        "english": c.toggle_english,
        "marks": lambda: c.change(marks="off" if c.settings.marks != "off" else "all"),
        "zoom_in": lambda: c.zoom(1),
        "zoom_out": lambda: c.zoom(-1),
        "zoom_reset": lambda: c.zoom(0),
        "side": lambda: c.set_layout("side"),
        "below": lambda: c.set_layout("below"),
        "german": lambda: c.set_layout("german"),
        "english_only": lambda: c.set_layout("english"),
        "settings": c.show_settings,
        "shortcuts": c.asking.shortcuts,
        "menu": lambda: pop_up(window),
        "quit": window.close,
        **c.features.wishes(),
    }
    for name, wish in wishes.items():
        window.actions_by_name[name].triggered.connect(lambda _checked=False, wish=wish: wish())


def go_to_pane(window: MainWindow, step: int) -> None:
    """Put the keyboard on the next (1) or previous (-1) of panes, glossary and toolbar."""
    stops: list[QWidget] = [*window.spread.panes]
    if window.sidebar_frame.isVisible():
        stops.append(window.sidebar.list_view)
    stops.append(window.toolbar.open)
    now = next((i for i, stop in enumerate(stops) if stop.hasFocus()), -1 if step > 0 else 0)
    stops[(now + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
