"""All keys of the window in one table; the shortcuts page shows the same actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def _noop(text: str) -> str:
    """Mark a text for translation: lupdate is told of this name as an alias of QT_TRANSLATE_NOOP."""
    return text


TABLE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("open", _noop("Open a file"), ("Ctrl+O",)),
    ("paste", _noop("Paste the clipboard as an article"), ("Ctrl+V", "Ctrl+Shift+V")),
    ("find", _noop("Find in German and English"), ("Ctrl+F",)),
    ("find_next", _noop("Next place found"), ("F3", "Ctrl+G")),
    ("find_previous", _noop("Previous place found"), ("Shift+F3", "Ctrl+Shift+G")),
    ("next_term", _noop("Next term, with its card"), ("F8",)),
    ("previous_term", _noop("Previous term, with its card"), ("Shift+F8",)),
    ("term_in_list", _noop("Term at the caret: go to its glossary row"), ("F7",)),
    ("card", _noop("Enter the card of the term at the caret"), ("Ctrl+Return",)),
    ("next_pane", _noop("Next pane"), ("F6",)),
    ("previous_pane", _noop("Previous pane"), ("Shift+F6",)),
    ("next_section", _noop("Next part of a long text"), ("Alt+PgDown",)),
    ("previous_section", _noop("Previous part of a long text"), ("Alt+PgUp",)),
    ("translate", _noop("Translate this article, or stop"), ("Ctrl+T",)),
    ("sidebar", _noop("Show or hide the glossary"), ("F9",)),
    ("english", _noop("Show or hide the English"), ("F10",)),
    ("marks", _noop("Show or hide the marks"), ("Ctrl+M",)),
    ("zoom_in", _noop("Larger type"), ("Ctrl++", "Ctrl+=")),
    ("zoom_out", _noop("Smaller type"), ("Ctrl+-",)),
    ("zoom_reset", _noop("Usual type size"), ("Ctrl+0",)),
    ("side", _noop("Side by side"), ("Ctrl+1",)),
    ("below", _noop("English below each paragraph"), ("Ctrl+2",)),
    ("german", _noop("German only"), ("Ctrl+3",)),
    ("english_only", _noop("English only"), ("Ctrl+4",)),
    ("settings", _noop("Settings"), ("Ctrl+,",)),
    ("shortcuts", _noop("This list of keys"), ("F1",)),
    ("quit", _noop("Quit"), ("Ctrl+Q",)),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """Return one action a row, added to the window, by name."""
    made = {}
    for name, text, keys in TABLE:
        action = QAction(QCoreApplication.translate("Shortcuts", text), window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        window.addAction(action)
        made[name] = action
    return made
