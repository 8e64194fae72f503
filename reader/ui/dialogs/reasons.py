"""Why a line was left out, in the interface language.

The English stands in reader/intake (which knows no Qt); it is repeated here only so that the translation tools find it.
A test compares the two.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SOURCES = (
    QT_TRANSLATE_NOOP("Reason", "paywall"),
    QT_TRANSLATE_NOOP("Reason", "paywall: price of the article or subscription"),
    QT_TRANSLATE_NOOP("Reason", "paywall: question to subscribers"),
    QT_TRANSLATE_NOOP("Reason", "log-in or registration"),
    QT_TRANSLATE_NOOP("Reason", "link to other articles"),
    QT_TRANSLATE_NOOP("Reason", "newsletter or app advertisement"),
    QT_TRANSLATE_NOOP("Reason", "share and tool bar"),
    QT_TRANSLATE_NOOP("Reason", "advertisement"),
    QT_TRANSLATE_NOOP("Reason", "cookie or privacy notice"),
    QT_TRANSLATE_NOOP("Reason", "page navigation"),
    QT_TRANSLATE_NOOP("Reason", "about the outlet or author"),
    QT_TRANSLATE_NOOP("Reason", "copyright notice"),
    QT_TRANSLATE_NOOP("Reason", "part of the page beside or below the text"),
    QT_TRANSLATE_NOOP("Reason", "photo credit"),
    QT_TRANSLATE_NOOP("Reason", "note of the editors"),
    QT_TRANSLATE_NOOP("Reason", "repeated headline"),
    QT_TRANSLATE_NOOP("Reason", "repeated quotation"),
    QT_TRANSLATE_NOOP("Reason", "repeated kicker"),
    QT_TRANSLATE_NOOP("Reason", "second line with author or date"),
    QT_TRANSLATE_NOOP("Reason", "paywall: only the teaser is public"),
    QT_TRANSLATE_NOOP("Reason", "signature of the mail"),
    QT_TRANSLATE_NOOP("Reason", "note and head of a forwarded mail"),
    QT_TRANSLATE_NOOP("Reason", "running head or foot of the page"),
    QT_TRANSLATE_NOOP("Reason", "removed by you"),
)


def reason_in_interface_language(reason: str) -> str:
    """Return a reason of the intake in the interface language; one that is not known stays as it is."""
    return QCoreApplication.translate("Reason", reason)
