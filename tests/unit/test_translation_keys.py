"""Keys live in a safe keyring or only in this session; never in plain text."""

from __future__ import annotations

from reader.translation.keys import Keys, is_safe


class Ring:
    """Stands for the library keyring with one backend."""

    def __init__(self, backend: object, *, locked: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self._backend, self._locked = backend, locked

    def get_keyring(self) -> object:
        return self._backend

    def get_password(self, service: str, name: str) -> str | None:
        self._check()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, key: str) -> None:
        self._check()
        self.kept[service, name] = key

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]

    def _check(self) -> None:
        if self._locked:
            raise RuntimeError("locked")


class SecretService:
    """A safe backend."""


class PlaintextKeyring:
    """A backend that writes keys into a file."""


def test_a_key_is_kept_in_the_keyring() -> None:
    ring = Ring(SecretService())
    assert Keys(ring).set("deepl", " abc ") == ""
    assert Keys(ring).get("deepl") == "abc"
    Keys(ring).set("deepl", "")
    assert Keys(ring).get("deepl") == ""


def test_plain_text_backends_are_refused_and_the_key_lasts_for_the_session() -> None:
    ring = Ring(PlaintextKeyring())
    keys = Keys(ring)
    assert "until the program ends" in keys.set("deepl", "abc")
    assert keys.get("deepl") == "abc"
    assert ring.kept == {}
    assert Keys(ring).get("deepl") == ""
    keys.forget("deepl")
    assert keys.get("deepl") == ""


def test_a_locked_keyring_is_like_none() -> None:
    keys = Keys(Ring(SecretService(), locked=True))
    assert keys.get("deepl") == ""
    assert "until the program ends" in keys.set("deepl", "abc")
    assert keys.get("deepl") == "abc"


def test_a_chain_is_judged_by_its_first_member() -> None:
    class Chain:
        backends = (PlaintextKeyring(), SecretService())

    assert not is_safe(Chain())
    assert is_safe(SecretService())
