"""The window's menu: the actions of the table of keys, in groups. Names without an action are left out."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.ui.main_window import MainWindow

GROUPS: tuple[tuple[object, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Shortcuts", "Article"), ("open", "open_address", "paste", "find", "remove_paragraph")),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Library"),
        ("library", "library_search", "import_folder", "notes", "backup", "restore"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Glossary"),
        ("glossaries", "add_term", "candidates", "import_glossary", "export_glossary", "undo_glossary"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Translation"),
        (
            "translate",
            "retry",
            "edit_sentence",
            "undo_sentence",
            "give_back",
            "compare",
            "check_terms",
            "copy_passage",
            "requests",
            "models",
            "deepl_glossary",
            "memory_import",
            "memory_export",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "View"),
        ("side", "below", "german", "english_only", "sidebar", "marks", "gloss", "local_only"),
    ),
    ("", ("settings", "help", "shortcuts", "quit")),
)


def pop_up(window: MainWindow) -> QMenu:
    """Show the menu below its button and return it. The first entry has the keyboard."""
    menu = QMenu(window)
    menu.setObjectName("main_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for title, names in GROUPS:
        actions = [window.actions_by_name[name] for name in names if name in window.actions_by_name]
        if not actions:
            continue
        part = menu
        if title:
            part = menu.addMenu(QCoreApplication.translate("Shortcuts", str(title)))
        else:
            menu.addSeparator()
        for action in actions:
            part.addAction(action)
    button = window.toolbar.menu
    corner = button.mapToGlobal(button.rect().bottomRight()) - QPoint(menu.sizeHint().width(), 0)
    menu.popup(corner)
    entries = menu.actions()
    if entries:
        menu.setActiveAction(entries[0])
    return menu
