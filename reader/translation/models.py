"""Translation models on this computer: install from a file or folder, list, verify, remove.

Understood: the package of Argos Translate (.argosmodel), an OPUS-MT zip or folder (Marian), a CTranslate2 folder with
its SentencePiece files. Each becomes one folder: ct2/ (the model), source.spm, model.json.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from reader.cancel import CancelToken
from reader.errors import ContentError, FileError, LagebildError, TranslationError
from reader.settings import write_atomically
from reader.translation.model_languages import languages_told
from reader.translation.unpacking import Progress, copy_tree, unpack

_CARD = "model.json"


@dataclass(frozen=True, slots=True)
class Model:
    """An installed model. ``files``: SHA-256 of every file by its relative path."""

    name: str
    version: str
    source: str
    target: str
    kind: str
    """'argos', 'opus-mt' or 'ctranslate2'."""
    files: dict[str, str]


def install_model(
    origin: Path, folder: Path, *, token: CancelToken | None = None, progress: Progress | None = None
) -> Model:
    """Install a package or a model's folder below ``folder``; a model of the same name is replaced.

    Raises FileError, ContentError (damaged, unsafe, wrong languages), TranslationError (library missing), Cancelled;
    then ``folder`` is as it was.
    """
    if not origin.exists():
        raise FileError(f"There is no file {origin.name}.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".install-", dir=folder) as work:
            raw, ready = Path(work) / "raw", Path(work) / "ready"
            raw.mkdir()
            ready.mkdir()
            if origin.is_dir():
                copy_tree(origin, raw, token=token)
            else:
                unpack(origin, raw, token=token, progress=progress)
            model = _prepare(raw, ready, origin)
            _try_out(ready, model)
            target = folder / model.name
            if target.exists():
                shutil.rmtree(target)
            ready.replace(target)
    except LagebildError:
        raise
    except OSError as error:
        raise FileError(f"The model cannot be installed: {error.strerror or error}.") from error
    return model


def list_models(folder: Path) -> list[Model]:
    """Return the installed models by name; folders without a readable card are left out."""
    models = []
    for card in sorted(folder.glob(f"*/{_CARD}")):
        try:
            models.append(Model(**json.loads(card.read_text(encoding="utf-8"))))
        except (OSError, ValueError, TypeError):
            continue
    return models


def verify(folder: Path, model: Model) -> str:
    """Return '' where all files are as they were installed, else one sentence."""
    for name, digest in model.files.items():
        path = folder / model.name / name
        if not path.is_file():
            return f"The model {model.name} lacks the file {name}."
        if _digest(path) != digest:
            return f"The file {name} of the model {model.name} has changed or is damaged."
    return ""


def remove(folder: Path, model: Model) -> None:
    """Delete an installed model. Raises FileError."""
    try:
        shutil.rmtree(folder / model.name)
    except OSError as error:
        raise FileError(f"The model {model.name} cannot be removed: {error.strerror or error}.") from error


def _prepare(raw: Path, ready: Path, origin: Path) -> Model:
    """Bring whatever was unpacked into the one layout; return its card (also written)."""
    name, version, source, target, kind = _slug(origin), "", "de", "en", "ctranslate2"
    if metadata := _first(raw, "metadata.json"):
        kind = "argos"
        told = _read_json(metadata)
        version = str(told.get("package_version", ""))
        source, target = str(told.get("from_code", "")), str(told.get("to_code", ""))
    else:
        kind = "opus-mt" if _first(raw, "decoder.yml") else kind
        told_source, told_target = languages_told(raw, origin.name)
        source, target = told_source or source, told_target or target
    if (source, target) != ("de", "en"):
        raise ContentError(
            f"This model translates from {source or '?'} to {target or '?'}, not from German to English."
        )
    if kind == "opus-mt":
        _convert(_the(raw, "decoder.yml").parent, ready / "ct2")
    else:
        shutil.copytree(_the(raw, "model.bin").parent, ready / "ct2", ignore=shutil.ignore_patterns("*.spm"))
    pieces = _first(raw, "source.spm") or _first(raw, "sentencepiece.model")
    if pieces is None:
        raise ContentError("This is no translation model: its SentencePiece file is missing.")
    shutil.copyfile(pieces, ready / "source.spm")
    digests = {
        str(path.relative_to(ready).as_posix()): _digest(path) for path in sorted(ready.rglob("*")) if path.is_file()
    }
    version = version or digests["ct2/model.bin"][:12]
    model = Model(name, version, source, target, kind, digests)
    write_atomically(ready / _CARD, json.dumps(asdict(model), indent=1, sort_keys=True) + "\n")
    return model


def _convert(marian: Path, target: Path) -> None:
    try:
        from ctranslate2.converters import OpusMTConverter
    except ImportError as error:
        raise missing_library() from error
    try:
        OpusMTConverter(str(marian)).convert(str(target), quantization="int8")
    except Exception as error:  # the converter trips over anything in a foreign file
        raise ContentError(
            "This OPUS-MT model cannot be converted: it is damaged or of another architecture."
        ) from error


def _try_out(ready: Path, model: Model) -> None:
    """Translate one word, so that a broken model is refused now and not while reading."""
    from reader.translation.engines.offline import OfflineEngine

    try:
        OfflineEngine(ready, model.name, model.version).translate(["Test."])
    except TranslationError:
        raise
    except Exception as error:  # whatever the library says of a foreign file
        raise ContentError("This model cannot be used: it is damaged or of another architecture.") from error


def missing_library() -> TranslationError:
    """Return the error for a computer without the libraries of the extra."""
    return TranslationError(
        "Translating offline needs the libraries ctranslate2 and sentencepiece.",
        hint="Install them with: pip install lagebild[offline]",
    )


def _first(folder: Path, name: str) -> Path | None:
    return next(iter(sorted(folder.rglob(name))), None)


def _the(folder: Path, name: str) -> Path:
    path = _first(folder, name)
    if path is None:
        raise ContentError(f"This is no translation model: the file {name} is missing.")
    return path


def _slug(origin: Path) -> str:
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", origin.name.removesuffix(".zip").removesuffix(".argosmodel")).strip("-")
    return name[:60] or "model"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_json(path: Path) -> dict[str, Any]:
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ContentError(f"The model's {path.name} is damaged.") from error
    if not isinstance(table, dict):
        raise ContentError(f"The model's {path.name} is damaged.")
    return table
