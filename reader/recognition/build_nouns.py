"""Derive nouns.tsv from german-nouns (Wiktionary, CC BY-SA 4.0): python -m reader.recognition.build_nouns.

Run by hand when german-nouns changes; neither the program nor its tests need german-nouns.
"""

from __future__ import annotations

import csv
import importlib.util
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from reader.recognition.nouns import ADJECTIVAL, PLACE, adjectival_forms, make_op

_LEFT_OUT = {
    "Nachname", "Vorname", "Abkürzung", "Affix", "Suffix", "Präfix", "Gebundenes Lexem", "Wortverbindung", "Buchstabe",
    "Symbol", "Straßenname", "Redewendung", "Grußformel", "Partikel", "Geflügeltes Wort", "Deklinierte Form",
}  # fmt: skip
_MISLEADING = frozenset({"Gege"})
"""Rare nouns whose forms are frequent prefixes: 'gegen' in Gegenmanöver is no Gege."""
_LEMMA = re.compile(r"[A-ZÄÖÜ][a-zäöüßéèáóç]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?")
_FORM_COLUMNS = ("nominativ", "genitiv", "dativ", "akkusativ")
HEADER = """# German nouns with their endings, from german-nouns 1.2 (German Wiktionary), CC BY-SA 4.0; see NOTICE.
# lemma TAB gender (m f n pl, t = place name) TAB forms as <letters cut><letters added>; A = adjectival declension
"""


def noun_line(row: Mapping[str, str]) -> tuple[str, str, str] | None:
    """Return (lemma, gender, ops) of a row of nouns.csv, None for what is no common noun or place."""
    kinds = set(row["pos"].split(","))
    lemma = row["lemma"]
    if kinds & _LEFT_OUT or lemma in _MISLEADING or not _LEMMA.fullmatch(lemma):
        return None
    genders = [row[f"genus{n}"] for n in ("", " 1", " 2", " 3", " 4") if row[f"genus{n}"]]
    gender = genders[0] if genders else ""
    if kinds & {"Toponym", "Eigenname"}:
        gender = PLACE
    if "adjektivische Deklination" in kinds:
        return lemma, gender, ADJECTIVAL
    forms = {row[c] for c in row if c.startswith(_FORM_COLUMNS) and row[c]}
    forms = {f.strip("()") for f in forms if " " not in f and f not in {"-", "—", "–"}}
    if not any(row[c] for c in row if c.startswith("nominativ singular")) and forms:
        gender = gender or "pl"
    if len(forms) > 4 and adjectival_forms(lemma) == forms:
        return lemma, gender, ADJECTIVAL
    ops = sorted({make_op(lemma, f) for f in forms if (f != lemma and f[:1] == lemma[:1]) or f[:1] in "ÄÖÜ"})
    return lemma, gender, ",".join(op for op in ops if op and "," not in op)


def lines_of(rows: Iterable[Mapping[str, str]]) -> list[str]:
    """Return the sorted lines of the table."""
    found = {line for row in rows if (line := noun_line(row)) is not None}
    return ["\t".join(line) + "\n" for line in sorted(found)]


def main() -> int:
    """Write the table beside the other resources."""
    spec = importlib.util.find_spec("german_nouns")
    if spec is None or not spec.submodule_search_locations:
        print("build_nouns: german-nouns is not installed", file=sys.stderr)
        return 1
    source = Path(spec.submodule_search_locations[0], "nouns.csv")
    target = Path(__file__).parents[2] / "resources" / "nouns" / "nouns.tsv"
    target.parent.mkdir(parents=True, exist_ok=True)
    with source.open(encoding="utf-8", newline="") as file:
        lines = lines_of(csv.DictReader(file))
    target.write_text(HEADER + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} nouns, {target.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
