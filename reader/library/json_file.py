"""Small files of the reader's decisions: read whole, a damaged one set aside and told, never lost."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
_log = logging.getLogger(__name__)


def load(path: Path, parse: Callable[[Any], T], empty: T, called: str) -> tuple[T, str]:
    """Return what ``parse`` makes of the file's JSON, and one sentence for the user where that was not possible.

    A missing file is ``empty``. ``called``: what the user calls the content ("your corrections of marks"). ``parse``
    raises ValueError, KeyError, TypeError or AttributeError for what was not written by this program.
    """
    try:
        return parse(json.loads(path.read_text(encoding="utf-8"))), ""
    except FileNotFoundError:
        return empty, ""
    except OSError as error:
        return empty, f"{called[:1].upper()}{called[1:]} cannot be read: {error.strerror or error}."
    except (ValueError, KeyError, TypeError, AttributeError):
        _log.warning("damaged file %s set aside", path.name)
        aside = path.with_suffix(".broken")
        try:
            path.replace(aside)
        except OSError as error:
            return empty, f"The file of {called} is damaged: {error.strerror or error}."
        return empty, f"The file of {called} was damaged; it was set aside as {aside.name}."
