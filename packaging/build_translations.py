"""Interface translations: collect the strings of the code (--update), compile them (default), check them (--check).

python packaging/build_translations.py --update    # after strings changed; then translate in the .ts
python packaging/build_translations.py             # .ts -> .qm
python packaging/build_translations.py --check     # fails where a string is missing or not translated
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "i18n" / "lagebild_de.ts"
SAID = SOURCE.with_name("said.json")
"""The texts of the layers below the window, for looking them up (reader/ui/said.py)."""
sys.path.insert(0, str(Path(__file__).parent))
import said_texts  # noqa: E402 - lies beside this file


def tool(name: str) -> str:
    """Return the path of a Qt tool of the installed PySide6-Essentials."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    for place in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name):
        if place.exists():
            return str(place)
    return f"pyside6-{name}"


def python_files() -> list[str]:
    """Return the files that may hold interface strings, in a stable order, relative to the repository."""
    files = sorted((ROOT / "reader" / "ui").rglob("*.py"))
    return [str(file.relative_to(ROOT)) for file in (*files, ROOT / "reader" / "app.py") if file.exists()]


def collect(target: Path) -> None:
    """Bring ``target`` up to the strings of the code; translations already there are kept."""
    with tempfile.TemporaryDirectory() as folder:
        below = Path(folder) / "said.py"
        below.write_text(said_texts.as_python(), encoding="utf-8")
        options = ["-no-obsolete", "-locations", "none", "-silent", "-ts", str(target)]
        subprocess.run([tool("lupdate"), *python_files(), str(below), *options], cwd=ROOT, check=True)


def compile_to(target: Path) -> None:
    """Compile the translations into ``target`` (.qm)."""
    subprocess.run([tool("lrelease"), "-silent", str(SOURCE), "-qm", str(target)], check=True)


def messages(file: Path) -> dict[tuple[str, str], str | None]:
    """Return (context, source) -> translation; None where it is not finished."""
    found: dict[tuple[str, str], str | None] = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            text = translation.text if translation is not None and translation.get("type") is None else None
            found[name, message.findtext("source", "")] = text
    return found


def faults() -> list[str]:
    """Return what is missing, one line each."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh_de.ts"
        collect(fresh)
        wanted = set(messages(fresh))
    have = messages(SOURCE)
    known = json.loads(SAID.read_text(encoding="utf-8"))
    lines = [f"not in the .ts: {context}: {text}" for context, text in sorted(wanted - set(have))]
    lines += [f"not in the code: {context}: {text}" for context, text in sorted(set(have) - wanted)]
    lines += [f"not translated: {context}: {text}" for (context, text), done in sorted(have.items()) if not done]
    lines += [f"not up to date: {SAID.name}"] if known != said_texts.texts() else []
    return lines


def main(arguments: list[str]) -> int:
    """Run one of the three commands."""
    if "--update" in arguments:
        collect(SOURCE)
        SAID.write_text(json.dumps(said_texts.texts(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    if "--check" in arguments:
        found = faults()
        print("\n".join(found) or "All interface strings are translated.")
        return 1 if found else 0
    compile_to(SOURCE.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
