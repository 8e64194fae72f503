"""The engines' texts in the interface language.

The English stands in reader/translation/engines/catalogue.py, which knows no Qt; it is repeated here only so that the
translation tools find it.  A test compares the two.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.translation.engines.catalogue import EngineInfo
from reader.ui.dialogs.consent_dialog import ConsentRequest

SOURCES = (
    QT_TRANSLATE_NOOP(
        "Engine",
        "The sentences of the article, paragraph by paragraph, and this computer's network address. "
        "No glossary, no notes.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The sentences of the article, paragraph by paragraph, and this computer's network address. "
        "No glossary, no notes. The key, where you gave one.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The sentences of the article, paragraph by paragraph, and this computer's network address. "
        "No glossary, no notes. Your DeepL key.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The sentences of the article, paragraph by paragraph, and this computer's network address. "
        "No glossary, no notes. Your Microsoft key.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Google may keep texts and the network address and use them for its services. "
        "The page is not an official interface and may refuse or change at any time.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "A server of your own keeps what you let it keep; the hosted one asks for a key and says "
        "that it does not keep texts.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "MyMemory is a shared translation memory; it may keep the texts. About 5,000 characters a day are free.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "With a free key DeepL may keep texts to train its engine; with a paid key it says that it "
        "deletes them after translating.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Microsoft says that it does not keep texts sent to this interface."),
    QT_TRANSLATE_NOOP("Engine", "Google Translate (no key)"),
    QT_TRANSLATE_NOOP("Engine", "LibreTranslate (own or hosted server)"),
    QT_TRANSLATE_NOOP("Engine", "MyMemory (no key, small daily allowance)"),
    QT_TRANSLATE_NOOP("Engine", "DeepL (key needed)"),
    QT_TRANSLATE_NOOP("Engine", "Microsoft Translator (key needed)"),
    QT_TRANSLATE_NOOP("Engine", "Offline (a model on this computer)"),
    QT_TRANSLATE_NOOP("Engine", "Nothing."),
    QT_TRANSLATE_NOOP("Engine", "There is no host: an installed model translates on this computer."),
)


def in_interface_language(text: str) -> str:
    """Return a text of the catalogue in the interface language."""
    return QCoreApplication.translate("Engine", text)


def consent_request(info: EngineInfo, host: str) -> ConsentRequest:
    """Return what to ask before text is sent to ``host`` for this engine."""
    return ConsentRequest(
        in_interface_language(info.title).partition(" (")[0],
        host,
        in_interface_language(info.what_is_sent),
        in_interface_language(info.what_the_host_does),
    )
