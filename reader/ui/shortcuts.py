"""All keys of the window in one table; the shortcuts page shows the same actions."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

TABLE: tuple[tuple[str, object, tuple[str, ...]], ...] = (
    ("open", QT_TRANSLATE_NOOP("Shortcuts", "Open a file"), ("Ctrl+O",)),
    ("open_address", QT_TRANSLATE_NOOP("Shortcuts", "Open a web address"), ("Ctrl+L",)),
    ("paste", QT_TRANSLATE_NOOP("Shortcuts", "Paste the clipboard as an article"), ("Ctrl+V", "Ctrl+Shift+V")),
    ("find", QT_TRANSLATE_NOOP("Shortcuts", "Find in German and English"), ("Ctrl+F",)),
    ("find_next", QT_TRANSLATE_NOOP("Shortcuts", "Next place found"), ("F3", "Ctrl+G")),
    ("find_previous", QT_TRANSLATE_NOOP("Shortcuts", "Previous place found"), ("Shift+F3", "Ctrl+Shift+G")),
    ("next_term", QT_TRANSLATE_NOOP("Shortcuts", "Next term, with its card"), ("F8",)),
    ("previous_term", QT_TRANSLATE_NOOP("Shortcuts", "Previous term, with its card"), ("Shift+F8",)),
    ("term_in_list", QT_TRANSLATE_NOOP("Shortcuts", "Term at the caret: go to its glossary row"), ("F7",)),
    ("card", QT_TRANSLATE_NOOP("Shortcuts", "Enter the card of the term at the caret"), ("Ctrl+Return",)),
    ("next_pane", QT_TRANSLATE_NOOP("Shortcuts", "Next pane"), ("F6",)),
    ("previous_pane", QT_TRANSLATE_NOOP("Shortcuts", "Previous pane"), ("Shift+F6",)),
    (
        "remove_paragraph",
        QT_TRANSLATE_NOOP("Shortcuts", "Paragraph at the caret: not part of the article"),
        ("Ctrl+Del",),
    ),
    ("next_section", QT_TRANSLATE_NOOP("Shortcuts", "Next part of a long text"), ("Alt+PgDown",)),
    ("previous_section", QT_TRANSLATE_NOOP("Shortcuts", "Previous part of a long text"), ("Alt+PgUp",)),
    ("translate", QT_TRANSLATE_NOOP("Shortcuts", "Translate this article, or stop"), ("Ctrl+T",)),
    ("retry", QT_TRANSLATE_NOOP("Shortcuts", "Try failed sentences again"), ("Ctrl+Shift+T",)),
    ("edit_sentence", QT_TRANSLATE_NOOP("Shortcuts", "Edit the English sentence at the caret"), ("F2",)),
    ("undo_sentence", QT_TRANSLATE_NOOP("Shortcuts", "Undo the last edit of a sentence"), ("Ctrl+Z",)),
    ("give_back", QT_TRANSLATE_NOOP("Shortcuts", "Give back the machine's words of the sentence"), ()),
    ("compare", QT_TRANSLATE_NOOP("Shortcuts", "Compare with a second engine, or stop comparing"), ("Ctrl+E",)),
    (
        "copy_passage",
        QT_TRANSLATE_NOOP("Shortcuts", "Copy the passage in both languages with its source"),
        ("Ctrl+Shift+C",),
    ),
    ("gloss", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the glossary gloss"), ("Ctrl+5",)),
    ("check_terms", QT_TRANSLATE_NOOP("Shortcuts", "Check the translation against the glossary"), ("Ctrl+K",)),
    ("requests", QT_TRANSLATE_NOOP("Shortcuts", "What left this computer"), ("Ctrl+Shift+R",)),
    ("local_only", QT_TRANSLATE_NOOP("Shortcuts", "Local only: let nothing leave this computer"), ("Ctrl+Shift+K",)),
    ("models", QT_TRANSLATE_NOOP("Shortcuts", "Offline translation models"), ()),
    ("deepl_glossary", QT_TRANSLATE_NOOP("Shortcuts", "Your glossary at DeepL"), ()),
    ("memory_export", QT_TRANSLATE_NOOP("Shortcuts", "Export the translation memory"), ()),
    ("memory_import", QT_TRANSLATE_NOOP("Shortcuts", "Import a translation memory"), ()),
    ("sidebar", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the glossary"), ("F9",)),
    ("english", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the English"), ("F10",)),
    ("marks", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the marks"), ("Ctrl+M",)),
    ("zoom_in", QT_TRANSLATE_NOOP("Shortcuts", "Larger type"), ("Ctrl++", "Ctrl+=")),
    ("zoom_out", QT_TRANSLATE_NOOP("Shortcuts", "Smaller type"), ("Ctrl+-",)),
    ("zoom_reset", QT_TRANSLATE_NOOP("Shortcuts", "Usual type size"), ("Ctrl+0",)),
    ("side", QT_TRANSLATE_NOOP("Shortcuts", "Side by side"), ("Ctrl+1",)),
    ("below", QT_TRANSLATE_NOOP("Shortcuts", "English below each paragraph"), ("Ctrl+2",)),
    ("german", QT_TRANSLATE_NOOP("Shortcuts", "German only"), ("Ctrl+3",)),
    ("english_only", QT_TRANSLATE_NOOP("Shortcuts", "English only"), ("Ctrl+4",)),
    ("library", QT_TRANSLATE_NOOP("Shortcuts", "Library"), ("Ctrl+Shift+L",)),
    ("library_search", QT_TRANSLATE_NOOP("Shortcuts", "Search the library"), ("Ctrl+Shift+F",)),
    ("highlight", QT_TRANSLATE_NOOP("Shortcuts", "Highlight the selection, or remove the highlight"), ("Ctrl+H",)),
    ("note", QT_TRANSLATE_NOOP("Shortcuts", "Write a note on the selection"), ("Ctrl+Shift+N",)),
    ("notes", QT_TRANSLATE_NOOP("Shortcuts", "Notes and highlights"), ()),
    ("import_folder", QT_TRANSLATE_NOOP("Shortcuts", "Import a folder of articles"), ()),
    ("backup", QT_TRANSLATE_NOOP("Shortcuts", "Back up everything into a file"), ()),
    ("restore", QT_TRANSLATE_NOOP("Shortcuts", "Restore a backup"), ()),
    ("glossaries", QT_TRANSLATE_NOOP("Shortcuts", "Glossary: all entries"), ("Ctrl+B",)),
    ("add_term", QT_TRANSLATE_NOOP("Shortcuts", "Add the selection to the glossary"), ("Ctrl+D",)),
    ("candidates", QT_TRANSLATE_NOOP("Shortcuts", "Candidates for the glossary"), ("Ctrl+Shift+D",)),
    ("undo_glossary", QT_TRANSLATE_NOOP("Shortcuts", "Undo the last change of the glossary"), ("Ctrl+Alt+Z",)),
    ("import_glossary", QT_TRANSLATE_NOOP("Shortcuts", "Import a glossary"), ("Ctrl+Shift+I",)),
    ("export_glossary", QT_TRANSLATE_NOOP("Shortcuts", "Export the glossary"), ("Ctrl+Shift+E",)),
    ("settings", QT_TRANSLATE_NOOP("Shortcuts", "Settings"), ("Ctrl+,",)),
    ("help", QT_TRANSLATE_NOOP("Shortcuts", "Help"), ("Shift+F1",)),
    ("shortcuts", QT_TRANSLATE_NOOP("Shortcuts", "All keys"), ("F1",)),
    ("menu", QT_TRANSLATE_NOOP("Shortcuts", "The menu"), ("Alt+M",)),
    ("quit", QT_TRANSLATE_NOOP("Shortcuts", "Quit"), ("Ctrl+Q",)),
)


def make_actions(window: QWidget) -> dict[str, QAction]:
    """Return one action a row, added to the window, by name."""
    made = {}
    for name, _, keys in TABLE:
        action = QAction(window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        window.addAction(action)
        made[name] = action
    name_actions(made)
    return made


def name_actions(actions: dict[str, QAction]) -> None:
    """Give the actions their texts in the language of the interface."""
    for name, text, _ in TABLE:
        actions[name].setText(QCoreApplication.translate("Shortcuts", str(text)))
