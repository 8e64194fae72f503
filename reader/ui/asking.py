"""Dialogs and menus of the window, each built when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from reader.library.decisions import Decision
from reader.settings import Settings
from reader.text.article import LeftOut
from reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from reader.ui.dialogs.settings_dialog import SettingsDialog


class Asking(QObject):
    """Opens dialogs on the window; none of them blocks."""

    line_back_requested = Signal(int)
    """A left-out line (its number) belongs to the article."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def left_out(self, lines: Sequence[LeftOut]) -> None:
        """Show what of the page is not part of the article."""
        from reader.ui.dialogs.left_out_dialog import LeftOutDialog

        dialog = LeftOutDialog(lines, self._window.reading_palette, self._window)
        dialog.back_requested.connect(self.line_back_requested)
        self._open(dialog)

    def consent(self, engine: str, host: str, agreed: Callable[[], None]) -> None:
        """Ask before anything is sent to ``host``."""
        from reader.translation.engines.catalogue import engine_info
        from reader.ui.dialogs.consent_dialog import ConsentDialog
        from reader.ui.dialogs.engine_texts import consent_request

        dialog = ConsentDialog(consent_request(engine_info(engine), host), self._window.reading_palette, self._window)
        dialog.accepted.connect(agreed)
        self._open(dialog)

    def shortcuts(self) -> None:
        """Show the keys."""
        from reader.ui.dialogs.shortcuts_dialog import Shortcut, ShortcutsDialog

        rows = [
            Shortcut(
                ", ".join(key.toString(key.SequenceFormat.NativeText) for key in action.shortcuts()), action.text()
            )
            for action in self._window.actions_by_name.values()
        ]
        palette = self._window.reading_palette
        self._open(ShortcutsDialog(rows, palette, self._window, marks_can_be_corrected=True))

    def decisions(self, decisions: Sequence[Decision], take_back: Callable[[Decision], None]) -> None:
        """Show which marks the user took away."""
        from reader.ui.dialogs.decisions_dialog import DecisionsDialog

        above = QApplication.activeModalWidget() or self._window
        self._open(DecisionsDialog(decisions, take_back, self._window.reading_palette, above))

    def settings(self, settings: Settings, take: Callable[[Settings], None]) -> SettingsDialog:
        """Show the settings; changes are taken when the dialog is accepted."""
        from reader.ui.dialogs.settings_dialog import SettingsDialog

        dialog = SettingsDialog(settings, self._window.reading_palette, self._window)
        dialog.settings_chosen.connect(take)
        self._open(dialog)
        return dialog

    def type_menu(self, settings: Settings, change: Callable[..., None], zoom: Callable[[int], None]) -> None:
        """Show the menu behind Aa."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Larger type"), lambda: zoom(1))
        menu.addAction(self.tr("Smaller type"), lambda: zoom(-1))
        menu.addAction(self.tr("Usual size"), lambda: zoom(0))
        self._choices(
            menu,
            ((self.tr("Narrow lines"), 58), (self.tr("Usual lines"), 68), (self.tr("Wide lines"), 75)),
            settings.line_width_characters,
            lambda value: change(line_width_characters=value),
        )
        self._choices(
            menu,
            (
                (self.tr("Theme of the system"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
                (self.tr("Sepia"), "sepia"),
            ),
            settings.theme,
            lambda value: change(theme=value),
        )
        menu.addSeparator()
        marks = menu.addAction(self.tr("Mark terms"))
        marks.setCheckable(True)
        marks.setChecked(settings.marks != "off")
        marks.toggled.connect(lambda on: change(marks="all" if on else "off"))
        possible = menu.addAction(self.tr("Mark possible terms too"))
        possible.setCheckable(True)
        possible.setChecked(settings.show_possible)
        possible.toggled.connect(lambda on: change(show_possible=on))
        menu.addSeparator()
        for name in ("settings", "shortcuts"):
            menu.addAction(self._window.actions_by_name[name])
        button = self._window.toolbar.type
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _choices(
        self, menu: QMenu, rows: Sequence[tuple[str, object]], current: object, chosen: Callable[[object], None]
    ) -> None:
        menu.addSeparator()
        group = QActionGroup(menu)
        for text, value in rows:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == current)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, value=value: chosen(value))
