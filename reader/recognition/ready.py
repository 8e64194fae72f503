"""Finding the compiled glossary, or compiling it: at build time for the wheel, on demand from a checkout.

An index is right when its key file names the same sources, rules and format; else it is built anew into the cache.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from reader import __version__
from reader.cancel import CancelToken
from reader.errors import GlossaryError
from reader.glossary.concept import Concept
from reader.glossary.sources import load_sources, source_fingerprint
from reader.paths import Paths, resource
from reader.recognition.index import Index, open_index
from reader.recognition.layered import FIRST, LayeredIndex

KEY_FILE = "key.txt"
LAYER_LIMIT = 2000
"""More entries of the user than this are compiled together with the shipped ones."""


def index_key(glossary: Path) -> str:
    """Return what an index of this glossary must have been built from.

    In an installed program sources and rules cannot change: the version says it all. In a checkout it is a hash over
    the sources, the noun table, the sense cues and the code of the rules, so that no changed rule meets an old index.
    """
    if glossary.is_relative_to(Path(__file__).parents[1]):
        return _version_key()
    digest = sha256(source_fingerprint((glossary, glossary.with_name("sense"))).encode())
    rules = Path(__file__).parent
    for path in (*sorted(glossary.with_name("nouns").glob("*")), *sorted(rules.glob("*.py"))):
        digest.update(path.name.encode() + sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _version_key() -> str:
    return f"lagebild {__version__}"


def ready_index(
    paths: Paths | None,
    *,
    damaged: Path | None = None,
    token: CancelToken | None = None,
    with_own: bool = True,
    report: Callable[[int, int], None] | None = None,
) -> Path:
    """Return the folder of an index that fits the shipped glossary; build it where there is none.

    Looks at the shipped index first, then into the cache of ``paths``. Building takes seconds: call it in the
    background. ``damaged``: a folder that turned out to be unusable.
    ``with_own``: with the user's entries. ``report(done, total)`` counts the entries compiled.
    Raises GlossaryError for broken sources, ProfileError for an unwritable cache, Cancelled.
    """
    glossary = resource("glossary")
    key = index_key(glossary)
    shipped = resource("index")
    stamp = own_stamp(paths) if with_own and paths is not None else ""
    if stamp:
        key = f"{key} own {stamp}"
    elif is_right(shipped, key) and shipped != damaged:
        return shipped
    if paths is None:
        target = shipped
    else:
        target = paths.cache / f"index-{sha256(key.encode()).hexdigest()[:16]}"
        if is_right(target, key) and target != damaged:
            return target
        paths.make()
        forget_others(paths.cache, target)
    build_into(target, concepts_in_effect(paths if stamp else None), key, token, report=report)
    return target


def open_ready(
    paths: Paths | None, *, token: CancelToken | None = None, report: Callable[[int, int], None] | None = None
) -> tuple[Index, str]:
    """Open the index that fits glossary and termbase, and return what it was built from; build what is out of date.

    The user's glossaries are a small index of their own on top of the shipped one: a changed entry costs a third of a
    second. From LAYER_LIMIT entries on, or where the shipped glossary is off or not the lowest, all is compiled
    together. ``report(done, total)`` counts the entries compiled, except those of the small index.
    Raises what :func:`ready_index` raises.
    """
    stamp = own_stamp(paths) if paths is not None else ""
    if paths is None or not stamp:
        return _opened(paths, token, report=report)
    layer = _own_layer(paths)
    if layer is None:
        return _opened(paths, token, with_own=True, report=report)
    own, covered = layer
    lower, key = _opened(paths, token, report=report)
    key = f"{key} own {stamp}"
    target = paths.cache / f"own-{sha256(key.encode()).hexdigest()[:16]}"
    if not is_right(target, key):
        forget_others(paths.cache, target, "own-*")
        _build_upper(target, own, key, token)
    try:
        upper = open_index(target)
    except GlossaryError:
        _build_upper(target, own, key, token)
        upper = open_index(target)
    return LayeredIndex(lower, upper, covered), key


def _build_upper(target: Path, own: Sequence[Concept], key: str, token: CancelToken | None) -> None:
    build_into(target, own, key, token, first=FIRST)


def _opened(
    paths: Paths | None,
    token: CancelToken | None,
    *,
    with_own: bool = False,
    report: Callable[[int, int], None] | None = None,
) -> tuple[Index, str]:
    folder = ready_index(paths, token=token, with_own=with_own, report=report)
    try:
        return open_index(folder), key_of(folder)
    except GlossaryError:
        folder = ready_index(paths, damaged=folder, token=token, with_own=with_own, report=report)
        return open_index(folder), key_of(folder)


def own_stamp(paths: Paths) -> str:
    """Return what the user's termbase is known by; '' where nothing was ever changed. Raises ProfileError."""
    if not paths.termbase.exists():
        return ""
    from reader.glossary.termbase import Termbase

    with Termbase(paths.termbase, tells=False) as base:
        return base.stamp() if base.version() else ""


def _own_layer(paths: Paths) -> tuple[tuple[Concept, ...], frozenset[str]] | None:
    from reader.glossary.termbase import Termbase

    with Termbase(paths.termbase, tells=False) as base:
        return base.layer(LAYER_LIMIT)


def concepts_in_effect(paths: Paths | None) -> tuple[Concept, ...]:
    """Return the entries of all enabled glossaries, the uppermost where ids agree; sorted by id.

    Raises GlossaryError for broken sources, ProfileError.
    """
    shipped = load_sources(resource("glossary"))
    if paths is None or not paths.termbase.exists():
        return shipped
    from reader.glossary.termbase import Termbase

    with Termbase(paths.termbase, tells=False) as base:
        return base.in_effect(shipped)


def forget_others(cache: Path, keep: Path, pattern: str = "index-*") -> None:
    """Remove indexes of other sources from the cache; one that cannot be removed stays."""
    for folder in cache.glob(pattern):
        if folder != keep:
            shutil.rmtree(folder, ignore_errors=True)


def is_right(folder: Path, key: str) -> bool:
    """Say whether the index in ``folder`` was built from ``key``."""
    return key_of(folder) == key


def key_of(folder: Path) -> str:
    """Return what the index in ``folder`` was built from; '' where there is none."""
    try:
        return (folder / KEY_FILE).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def build_into(
    target: Path,
    concepts: Sequence[Concept],
    key: str,
    token: CancelToken | None = None,
    *,
    first: int = 0,
    report: Callable[[int, int], None] | None = None,
) -> None:
    """Compile the glossary into ``target``; the key file is written last, so half an index never counts."""
    from reader.recognition.build import build_index

    build_index(concepts, target, token=token, report=report, stamp=key, first=first)
    (target / KEY_FILE).write_text(key + "\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """Compile the index of a checkout where it is out of date; ``--wheel FOLDER``: the one of an installed copy."""
    from reader.errors import LagebildError

    try:
        if arguments:
            build_into(Path(arguments[1]), load_sources(resource("glossary")), _version_key())
        else:
            ready_index(None)
    except LagebildError as error:
        print(f"lagebild: {error}", file=sys.stderr)
        for fault in getattr(error, "faults", ()):
            print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
