"""The filters of the browser: domain, glossary, kind of entry."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from reader.glossary.concept import Concept, TermType
from reader.ui.cards.texts import domain_name
from reader.ui.palettes import DOMAINS

HIDDEN = "hidden"
"""An entry that the user took out; listed only when it is asked for."""
_KINDS = ("own", "changed", HIDDEN, "shipped")


@dataclass(frozen=True, slots=True)
class Entry:
    """A row. ``kind``: 'shipped', 'own', 'changed', HIDDEN, or the title of another glossary."""

    concept: Concept
    kind: str


class EntryFilters(QWidget):
    """Three boxes; what they say is asked with :meth:`passes`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._origin = ""
        """The glossary chosen the last time, until the glossaries are known."""
        self.domain, self.origin, self.sort_of = QComboBox(self), QComboBox(self), QComboBox(self)
        self.domain.setAccessibleName(self.tr("Domain"))
        self.origin.setAccessibleName(self.tr("Glossary"))
        self.sort_of.setAccessibleName(self.tr("Kind of entry"))
        self.domain.addItem(self.tr("All domains"), "")
        for name in DOMAINS:
            self.domain.addItem(domain_name(name), name)
        self.origin.addItem(self.tr("All glossaries"), "")
        for key, text in (
            ("", self.tr("All entries")),
            ("here", self.tr("In this article")),
            ("ambiguous", self.tr("Ambiguous words")),
            ("abbreviation", self.tr("Abbreviations")),
        ):
            self.sort_of.addItem(text, key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in self._boxes:
            box.setMaximumWidth(170)
            box.activated.connect(lambda _index: self.changed.emit())
            row.addWidget(box)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.domain, self.origin, self.sort_of

    def set_kinds(self, kinds: Collection[str]) -> None:
        """Offer these glossaries; the chosen one stays chosen where it still exists."""
        chosen = self._origin or self.origin.currentData()
        self._origin = ""
        self.origin.clear()
        self.origin.addItem(self.tr("All glossaries"), "")
        for kind in sorted(kinds, key=lambda k: (k not in _KINDS, k)):
            self.origin.addItem(self.kind_name(kind), kind)
        self.origin.setCurrentIndex(max(0, self.origin.findData(chosen)))

    def kind_name(self, kind: str) -> str:
        """Return the name of a glossary in the language of the interface."""
        names = {
            "shipped": self.tr("Lagebild glossary"),
            "own": self.tr("Your own"),
            "changed": self.tr("Changed by you"),
            HIDDEN: self.tr("Taken out by you"),
        }
        return names.get(kind, kind)

    def passes(self, row: Entry, here: Collection[str]) -> bool:
        """Say whether an entry is to be listed; ``here``: ids of those in the open article."""
        concept, kind = row.concept, self.sort_of.currentData()
        if self.domain.currentData() and concept.domain != self.domain.currentData():
            return False
        if self.origin.currentData() and row.kind != self.origin.currentData():
            return False
        if row.kind == HIDDEN and self.origin.currentData() != HIDDEN:
            return False
        if kind == "here":
            return concept.id in here
        if kind == "ambiguous":
            return concept.sense.prior < 1 or any(t.sense is not None and t.sense.prior < 1 for t in concept.de)
        return kind != "abbreviation" or any(t.type is TermType.ABBREVIATION for t in concept.de)

    def reset(self) -> None:
        """Choose everything."""
        for box in self._boxes:
            box.setCurrentIndex(0)

    def choices(self) -> dict[str, str]:
        """Return what is chosen, by name."""
        return {
            "domain": self.domain.currentData(),
            "origin": self._origin or self.origin.currentData(),
            "kind": self.sort_of.currentData(),
        }

    def take_choices(self, chosen: dict[str, str]) -> None:
        """Choose what :meth:`choices` returned once; what does not exist any more is passed over."""
        self.domain.setCurrentIndex(max(0, self.domain.findData(chosen.get("domain", ""))))
        self.sort_of.setCurrentIndex(max(0, self.sort_of.findData(chosen.get("kind", ""))))
        self._origin = chosen.get("origin", "")
