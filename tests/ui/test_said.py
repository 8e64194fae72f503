"""What the lower layers say, in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from reader.errors import FileError
from reader.ui.i18n import Interface
from reader.ui.said import said, said_error


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    interface = Interface(qapp)
    interface.use("de")
    yield
    interface.use("en")


@pytest.mark.parametrize(
    ("english", "wanted"),
    [
        ("The file is empty.", "Die Datei ist leer."),
        ("x.pdf holds no text: this PDF is a picture.", "x.pdf enthält keinen Text: Dieses PDF ist ein Bild."),
        ("The file a: b.txt cannot be read: no such file.", "Die Datei a: b.txt lässt sich nicht lesen: no such file."),
        ("Streitkräften is the dative plural of Streitkraft.", "Streitkräften ist der Dativ Plural von Streitkraft."),
        (
            "Possibly: Front is the term itself; 'Sieg' nearby speaks for it, 'Trainer' nearby speaks against it.",
            (
                "Vielleicht: Front ist die Benennung selbst; „Sieg“ in der Nähe spricht dafür,"
                " „Trainer“ in der Nähe spricht dagegen."
            ),
        ),
        ("has 3 cells where the header has 4", "hat 3 Zellen, wo die Kopfzeile 4 hat"),
        ("A sentence that nobody has translated.", "A sentence that nobody has translated."),
        ("", ""),
    ],
)
@pytest.mark.usefixtures("german")
def test_a_sentence_is_said_in_german_with_what_was_put_in(english: str, wanted: str) -> None:
    assert said(english) == wanted


@pytest.mark.usefixtures("qapp")
def test_in_english_nothing_changes() -> None:
    assert said("The file is empty.") == "The file is empty."


@pytest.mark.usefixtures("german")
def test_an_error_is_said_with_its_hint() -> None:
    error = FileError("The feed is empty.", hint="Try another engine.")
    assert said_error(error) == "Der Feed ist leer. Versuchen Sie einen anderen Dienst."
