"""The rows of the sidebar as a Qt model: filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.text.folding import fold_for_search, search_pattern
from reader.ui.cards.texts import domain_name
from reader.ui.view_model import TermRow

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

SORTS = ("appearance", "alphabet", "domain")
_DOMAIN_ORDER = ("military", "diplomacy", "security", "law", "organisation", "politics")


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    HEADING = Qt.ItemDataRole.UserRole + 2
    """The domain's name on the first row of each domain while sorted by domain, else ''."""


def headword(row: TermRow) -> str:
    """Return the term as a list has it: 'Geschwader, das'."""
    return f"{row.lemma}, {row.article}" if row.article else row.lemma


def english(row: TermRow) -> str:
    """Return the equivalents, preferred first; for a compound without entry what its parts mean."""
    if row.en or not row.occurrences:
        return "; ".join(row.en)
    return " + ".join(part.en[0] for part in row.occurrences[0].hit.parts if part.en)


def spoken(row: TermRow) -> str:
    """Return the row in one line, for screen readers."""
    if row.count == 1:
        places = translate("TermModel", "1 place")
    else:
        places = translate("TermModel", "{count} places").format(count=row.count)
    quality = translate("TermModel", "possible") if row.level == "possible" else ""
    return "; ".join(x for x in (headword(row), english(row), places, quality) if x)


def domain_rank(domain: str) -> tuple[int, str]:
    """Return the place of a domain in lists."""
    known = _DOMAIN_ORDER.index(domain) if domain in _DOMAIN_ORDER else len(_DOMAIN_ORDER)
    return known, domain


class TermModel(QAbstractListModel):
    """Holds all rows; shows those that pass the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[TermRow, ...] = ()
        self._shown: list[TermRow] = []
        self._places: dict[str, int] = {}
        self._sort = "appearance"
        self._needle = ""
        self._domains: frozenset[str] = frozenset()

    @property
    def rows(self) -> Sequence[TermRow]:
        """The rows shown, in their order."""
        return self._shown

    @property
    def total(self) -> int:
        """How many rows there are without a filter."""
        return len(self._all)

    @property
    def sort_order(self) -> str:
        """One of SORTS."""
        return self._sort

    def domains(self) -> list[str]:
        """Return the domains of all rows."""
        return sorted({row.domain for row in self._all if row.domain}, key=domain_rank)

    def set_rows(self, rows: Sequence[TermRow]) -> None:
        """Replace all rows."""
        self._all = tuple(rows)
        self._refresh()

    def set_sort(self, order: str) -> None:
        """Sort by one of SORTS."""
        if order in SORTS and order != self._sort:
            self._sort = order
            self._refresh()

    def set_filter(self, needle: str, domains: frozenset[str]) -> None:
        """Show rows with ``needle`` in either language, of one of ``domains`` (none: of all)."""
        if (needle, domains) != (self._needle, self._domains):
            self._needle, self._domains = needle, domains
            self._refresh()

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a term, invalid where it is not shown."""
        place = self._places.get(key)
        return self.index(place) if place is not None else QModelIndex()

    def row_at(self, index: Index) -> TermRow | None:
        """Return the row of an index, None for an invalid one."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def _refresh(self) -> None:
        self.beginResetModel()
        pattern = search_pattern(self._needle)
        self._shown = [
            row
            for row in self._all
            if (not self._domains or row.domain in self._domains)
            and (pattern is None or any(pattern.search(text) for text in (row.lemma, *row.en)))
        ]
        orders: dict[str, Callable[[TermRow], tuple[object, ...]]] = {
            "appearance": lambda row: (row.first_order,),
            "alphabet": lambda row: (fold_for_search(row.lemma)[0], row.lemma),
            "domain": lambda row: (*domain_rank(row.domain), row.first_order),
        }
        self._shown.sort(key=orders[self._sort])
        self._places = {row.key: place for place, row in enumerate(self._shown)}
        self.endResetModel()

    def _heading(self, place: int) -> str:
        if self._sort != "domain":
            return ""
        domain = self._shown[place].domain
        if place and self._shown[place - 1].domain == domain:
            return ""
        return domain_name(domain) or translate("TermModel", "Other")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return headword(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return domain_name(row.domain)
        if role == Qt.ItemDataRole.ToolTipRole:
            name = domain_name(row.domain)
            return f"{headword(row)}\n{english(row)}" + (f"\n{name}" if name else "")
        if role == Role.ROW:
            return row
        if role == Role.HEADING:
            return self._heading(index.row())
        return None
