"""Keys of the engines: in the system's keyring, or in this program's memory until it ends. Never in a file of ours."""

from __future__ import annotations

from importlib import import_module
from typing import Any

SERVICE = "lagebild"
_NOT_KEPT = "There is no safe keyring on this computer; the key is kept until the program ends."


class Keys:
    """Keys by engine name. ``keyring`` stands for the library of that name in tests; it is imported when first needed.

    Backends that write keys as plain text are refused.
    """

    def __init__(self, keyring: Any = None) -> None:
        self._given = keyring
        self._session: dict[str, str] = {}

    def get(self, engine: str) -> str:
        """Return the engine's key, '' where there is none."""
        if engine in self._session:
            return self._session[engine]
        keyring = self._safe_keyring()
        if keyring is None:
            return ""
        try:
            return keyring.get_password(SERVICE, engine) or ""
        except Exception:  # noqa: BLE001 - every backend has its own errors; a locked keyring is like an empty one
            return ""

    def set(self, engine: str, key: str) -> str:
        """Keep the key; return '' or one sentence on where it could not be kept."""
        key = key.strip()
        if not key:
            self.forget(engine)
            return ""
        keyring = self._safe_keyring()
        if keyring is not None:
            try:
                keyring.set_password(SERVICE, engine, key)
            except Exception:  # noqa: BLE001 - as above
                keyring = None
        if keyring is None:
            self._session[engine] = key
            return _NOT_KEPT
        self._session.pop(engine, None)
        return ""

    def forget(self, engine: str) -> None:
        """Delete the engine's key wherever it is."""
        self._session.pop(engine, None)
        keyring = self._safe_keyring()
        if keyring is not None:
            try:
                keyring.delete_password(SERVICE, engine)
            except Exception:  # noqa: BLE001 - there was none
                return

    def _safe_keyring(self) -> Any:
        keyring = self._given
        if keyring is None:
            try:
                keyring = import_module("keyring")
            except ImportError:
                return None
        try:
            backend = keyring.get_keyring()
        except Exception:  # noqa: BLE001 - as above
            return None
        return keyring if is_safe(backend) else None


def is_safe(backend: object) -> bool:
    """Say whether a keyring backend keeps keys encrypted; a chain is as safe as its first member."""
    inner = getattr(backend, "backends", None)
    if inner:
        return is_safe(next(iter(inner)))
    name = f"{type(backend).__module__}.{type(backend).__name__}".casefold()
    return not any(sign in name for sign in ("plaintext", "keyrings.alt", "fail.keyring", "null.keyring"))
