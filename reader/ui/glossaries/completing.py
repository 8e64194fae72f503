"""Completes the last of several terms in a field, separated by semicolons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


class _LastTerm(QCompleter):
    """Looks only at what stands after the last semicolon, and puts the choice in its place."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(";")[2].strip()]

    def pathFromIndex(self, index) -> str:  # type: ignore[no-untyped-def]
        widget = self.widget()
        text = widget.text() if isinstance(widget, QLineEdit) else ""
        before = text.rpartition(";")[0]
        chosen = super().pathFromIndex(index)
        return f"{before}; {chosen}" if before else chosen


def complete(field: QLineEdit, terms: Sequence[str]) -> None:
    """Offer ``terms`` that contain what is typed, whatever its case."""
    completer = _LastTerm(list(terms), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
