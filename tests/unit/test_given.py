"""What may be given instead of a file: an address, a file: address of the desktop, a path with the home folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.workflow import file_of, is_address


@pytest.mark.parametrize(
    ("given", "expected", "reason"),
    [
        ("https://www.example.org/a", True, "a web address"),
        (" HTTP://EXAMPLE.ORG", True, "schemes are written in any case"),
        ("ftp://example.org/a", True, "no file: it is refused as an address of another kind"),
        ("file:///home/me/a.html", False, "the desktop names a file so"),
        ("artikel.txt", False, "a file"),
        ("C:\\artikel.txt", False, "a file of Windows"),
        ("a:b//c", False, "a colon is allowed in names"),
        ("Der Satz steht unter http://example.org im Netz.", False, "a sentence with an address in it"),
    ],
)
def test_address_or_file(given: str, expected: bool, reason: str) -> None:
    assert is_address(given) is expected, reason


def test_a_file_address_is_a_file() -> None:
    assert file_of("file:///tmp/Ge%20f%C3%A4lle.txt") == Path("/tmp/Ge fälle.txt")
    assert file_of("~/a.txt") == Path.home() / "a.txt"
