"""The interface in German or English: loads the compiled translations and takes them away again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.paths import resource

LANGUAGES = ("en", "de")


def language_for(setting: str) -> str:
    """Return 'de' or 'en' for a setting ('system' asks the desktop; what we do not speak is English)."""
    if setting in LANGUAGES:
        return setting
    first = next(iter(QLocale.system().uiLanguages()), "en")
    return "de" if first.lower().startswith("de") else "en"


def grouped(number: int) -> str:
    """Return a whole number as the language of the interface writes it: 1,000 or 1.000."""
    return QLocale().toString(number)


class Interface:
    """The language of the interface.  Widgets get a LanguageChange event at every switch and name themselves anew."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = "en"

    def use(self, setting: str) -> str:
        """Switch to the language of the setting ('system', 'en', 'de').

        Returns a sentence for the user where the translation is missing (English stays), else ''.
        """
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self.language = language_for(setting)
        QLocale.setDefault(QLocale("de_DE" if self.language == "de" else "en_US"))
        if self.language == "en":
            return ""
        ours = QTranslator(self._application)
        folder = resource("i18n")
        if not ours.load(f"lagebild_{self.language}.qm", str(folder)):
            self.language = "en"
            return "The German interface texts are missing; the interface stays English."
        theirs = QTranslator(self._application)
        if theirs.load(f"qtbase_{self.language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._application.installTranslator(theirs)
            self._translators.append(theirs)
        self._application.installTranslator(ours)
        self._translators.append(ours)
        return ""
