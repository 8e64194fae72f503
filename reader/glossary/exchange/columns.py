"""Which column of a table holds what: "de=1,en=2,note=4" (columns from 1) or "de=Term,en=Translation" (by header).

"header=1" or "header=0" says whether the first row names the columns; without it, known or chosen names tell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.errors import ContentError

Columns = dict[str, int | str]
"""Field of an entry -> column from 0, or its name in the header."""

_SHORT = {
    "de": "german", "german": "german", "en": "english", "english": "english", "definition": "definition_en",
    "def_en": "definition_en", "definition_en": "definition_en", "def_de": "definition_de",
    "definition_de": "definition_de", "note": "note_en", "note_en": "note_en", "domain": "domain", "pos": "pos",
    "gender": "gender", "id": "id", "header": "header",
}  # fmt: skip


def columns_from(text: str) -> Columns | None:
    """Read the columns as a user writes them; None for ''. Raises ContentError saying what is wrong."""
    if not text.strip():
        return None
    columns: Columns = {}
    for part in text.split(","):
        name, sign, where = (piece.strip() for piece in part.partition("="))
        field = _SHORT.get(name.lower())
        if not sign or not where or field is None:
            raise ContentError(
                f"The columns '{text}' cannot be read: '{part.strip()}' says nothing.",
                hint="Write them like de=1,en=2,note=4 or de=Term,en=Translation.",
            )
        if field == "header":
            columns[field] = int(where not in ("0", "no"))
            continue
        if where.isdigit() and int(where) < 1:
            raise ContentError("Columns are counted from 1.")
        columns[field] = int(where) - 1 if where.isdigit() else where
    if not {"german", "english"} <= columns.keys():
        raise ContentError("The columns must say where German (de) and English (en) stand.")
    return columns


def columns_text(columns: Mapping[str, int | str]) -> str:
    """Write columns so that :func:`columns_from` reads them."""
    return ",".join(
        f"{name}={at + 1 if isinstance(at, int) and name != 'header' else at}" for name, at in columns.items()
    )


def has_header(columns: Mapping[str, int | str], known: bool) -> bool:
    """Say whether the first row is a header; ``known``: its words are known as names of columns."""
    if "header" in columns:
        return bool(columns["header"])
    return known or any(isinstance(at, str) for at in columns.values())


def chosen_places(columns: Mapping[str, int | str], first: Sequence[str]) -> dict[str, int]:
    """Return the column of each field, from 0; ``first``: the cells of the first row.

    Raises ContentError for a name that is not in the header, and for German or English beyond the last column.
    """
    header = [cell.casefold() for cell in first]
    places: dict[str, int] = {}
    for field, at in columns.items():
        if field == "header":
            continue
        if isinstance(at, str):
            if at.casefold() not in header:
                raise ContentError(f"The table has no column '{at}'.", hint=f"It has: {', '.join(first)}.")
            places[field] = header.index(at.casefold())
        else:
            places[field] = at
    for field in ("german", "english"):
        if places[field] >= len(first):
            raise ContentError(f"The table has {len(first)} columns; there is no column {places[field] + 1}.")
    return places
