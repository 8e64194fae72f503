"""The log file in the profile: what happened and where it broke, never article text, never keys."""

from __future__ import annotations

import logging
import re
import traceback
from pathlib import Path

from reader.errors import LagebildError

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_KEEP_BYTES = 512 * 1024
_LONGEST_QUOTE = 40  # characters: long enough for a name or a format, too short for a sentence
_LONGEST_MESSAGE = 200

# Keys as they occur in addresses and headers.  A net below the rule that nobody logs them, not a licence to.
_SECRETS = re.compile(
    r"(?P<name>(?:api[-_]?key|auth[-_]?key|access[-_]?token|token|password|secret|key)[\"']?\s*[=:]\s*[\"']?"
    r"|(?:bearer|deepl-auth-key|basic)\s+)(?P<value>[^\s\"'&,;]+)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"""(?s)(['"„“«])(.{41,}?)(['"“”»])""")  # 41: see _LONGEST_QUOTE


def without_secrets(text: str) -> str:
    """Return ``text`` with the values of keys, tokens and passwords replaced by ``***``."""
    return _SECRETS.sub(lambda match: match["name"] + "***", text)


def describe(error: BaseException) -> str:
    """Return the traceback of ``error`` and its causes without what might be article text or a key.

    Messages of our own errors stay (they hold neither); of others long quotations and long messages are cut.
    """
    lines: list[str] = []
    seen: set[int] = set()
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        chain.append(current)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    for one in reversed(chain):
        if lines:
            lines.append("\nwhich led to:\n\n")
        lines += traceback.format_tb(one.__traceback__)
        lines.append(f"{type(one).__module__}.{type(one).__qualname__}: {_message(one)}\n")
    return without_secrets("".join(lines))


def _message(error: BaseException) -> str:
    text = str(error)
    if isinstance(error, LagebildError):
        return text
    text = _QUOTED.sub(lambda match: f"{match[1]}({len(match[2])} characters){match[3]}", text)
    return text if len(text) <= _LONGEST_MESSAGE else f"{text[:_LONGEST_QUOTE]}... ({len(text)} characters)"


class _Formatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have kept its own rendering of the traceback, with the texts.
        record.exc_text = None
        text = without_secrets(super().format(record))
        record.exc_text = None
        return text

    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return describe(error).rstrip() if isinstance(error, BaseException) else ""


class _RotatingFile(logging.FileHandler):
    """A file that starts anew at 512 kB, with the one before kept as ``*.1``.

    Not logging.handlers.RotatingFileHandler: importing that costs a tenth of the start-up budget.
    """

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        if self.stream is not None and self.stream.tell() > _KEEP_BYTES:
            path = Path(self.baseFilename)
            self.close()
            try:
                path.replace(path.with_name(path.name + ".1"))
            except OSError:
                path.unlink(missing_ok=True)


def start_logging(file: Path, *, verbose: bool = False) -> str:
    """Send the log of this program to ``file`` (at most 512 kB, and one older); ``verbose``: also to stderr.

    Returns a sentence for the user where the file cannot be written, else ''.  Calling it again replaces the handlers.
    """
    stop_logging()
    root = logging.getLogger("reader")
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    root.propagate = False
    problem = ""
    handlers: list[logging.Handler] = []
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(_RotatingFile(file, encoding="utf-8"))
    except OSError as error:
        problem = f"The log file {file} cannot be written: {error.strerror or error}."
        handlers.append(logging.NullHandler())
    if verbose:
        handlers.append(logging.StreamHandler())
    for handler in handlers:
        handler.setFormatter(_Formatter(_FORMAT))
        root.addHandler(handler)
    return problem


def stop_logging() -> None:
    """Close and remove the handlers that start_logging() added."""
    root = logging.getLogger("reader")
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    root.propagate = True
