"""Sentences that the layers below the window say: errors, hints, reasons, why a word is a term.

Those layers know no Qt, so lupdate does not see their texts. Here they are read out of the syntax tree, f-strings with
numbers for what is put in ("{1} cannot be read: {2}."), and handed to the translation tools as context "Said"; the
window looks a sentence up with :mod:`reader.ui.said`.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUTSIDE = ("ui", "cli", "glossary/check")
"""Below reader/: the window translates its own texts, the command line speaks English."""
WHOLE = {
    "recognition/tags.py": 1,
    "recognition/explain.py": 2,
    "recognition/sense.py": 2,
    "recognition/evidence.py": 2,
    "glossary/exchange/table.py": 4,
    "glossary/exchange/tbx_read.py": 4,
}
"""Modules whose every text is said that has so many blanks or more."""
CALLS = ("Error", "Format", "Skipped")
"""The first text of calls with such names is said, whatever it looks like, and so are their hints."""
_SQL = re.compile(r"(?:SELECT|INSERT|UPDATE|DELETE|WITH|CREATE|DROP|PRAGMA) ")
_SENTENCE = re.compile(r"(?:[A-Z]|\{\d\} |['“]\{\d\})[^\n<>|\\]*[.!?]")
_LETTERS = re.compile(r"\{\d\}|[^A-Za-z]+")


def texts() -> list[str]:
    """Return every text once, sorted."""
    found: set[str] = set()
    for file in sorted((ROOT / "reader").rglob("*.py")):
        name = file.relative_to(ROOT / "reader").as_posix()
        if not name.startswith(OUTSIDE):
            found.update(_said(ast.parse(file.read_text(encoding="utf-8")), WHOLE.get(name, 0)))
    fields = tomllib.loads((ROOT / "resources" / "sense" / "fields.toml").read_text(encoding="utf-8"))
    sentences = {text for text in found if len(_LETTERS.sub("", text)) > 3 and not _SQL.match(text)}
    return sorted(sentences | fields.keys())


def _said(tree: ast.Module, least: int) -> Iterator[str]:
    """Yield templates; ``least``: blanks that any text has which is said, 0 where only sentences are."""
    silent = set(_docstrings(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name.startswith(("debug", "info", "warning", "exception", "compile")) or name in (
                "print",
                "add_argument",
            ):
                silent.update(id(inside) for inside in ast.walk(node))
            if name.endswith(CALLS):
                for one in (*node.args[:2], *(k.value for k in node.keywords if k.arg == "hint")):
                    text = _template(one)
                    if text and " " in text:
                        yield text
        elif isinstance(node, ast.JoinedStr):
            silent.update(id(part) for part in node.values)
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        text = _template(node) if isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp) else None
        if text is None:
            continue
        is_sentence = _SENTENCE.fullmatch(text) is not None and text.count(" ") > 1
        if is_sentence or (least and (text.strip().count(" ") >= least or ": {" in text)):
            yield text


def _docstrings(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        for inside in getattr(node, "body", ()) if isinstance(getattr(node, "body", ()), list) else ():
            if isinstance(inside, ast.Expr):
                yield id(inside.value)


def _template(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _template(node.left), _template(node.right)
        return None if left is None or right is None else left + right
    if not isinstance(node, ast.JoinedStr):
        return None
    text, number = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            number += 1
            text += f"{{{number}}}"
    return text


def as_python() -> str:
    """Return a module with all texts, as lupdate reads them."""
    lines = [f'QT_TRANSLATE_NOOP("Said", {text!r})' for text in texts()]
    return "from PySide6.QtCore import QT_TRANSLATE_NOOP\n\n" + "\n".join(lines) + "\n"
