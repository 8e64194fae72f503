"""The engines to choose from: plain data, and the making of one. Each engine's module is imported when it is made."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path

from reader.errors import TranslationError
from reader.translation.answer import host_in
from reader.translation.protocol import Translator
from reader.translation.transport import Transport


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What the settings and the question for consent say about an engine."""

    name: str
    title: str
    host: str
    """The host text goes to, unless the user gives another address; '' for none."""
    needs_key: bool
    what_is_sent: str
    what_the_host_does: str
    module: str
    type: str
    own_address: bool = False
    """Whether the user is expected to give an address of their own."""


_SENT = (
    "The sentences of the article, paragraph by paragraph, and this computer's network address. No glossary, no notes."
)

ENGINES: tuple[EngineInfo, ...] = (
    EngineInfo(
        "google",
        "Google Translate (no key)",
        "translate.google.com",
        needs_key=False,
        what_is_sent=_SENT,
        what_the_host_does="Google may keep texts and the network address and use them for its services. "
        "The page is not an official interface and may refuse or change at any time.",
        module="google",
        type="GoogleEngine",
    ),
    EngineInfo(
        "libretranslate",
        "LibreTranslate (own or hosted server)",
        "libretranslate.com",
        needs_key=False,
        what_is_sent=_SENT + " The key, where you gave one.",
        what_the_host_does="A server of your own keeps what you let it keep; the hosted one asks for a key and says "
        "that it does not keep texts.",
        module="libretranslate",
        type="LibreTranslateEngine",
        own_address=True,
    ),
    EngineInfo(
        "mymemory",
        "MyMemory (no key, small daily allowance)",
        "api.mymemory.translated.net",
        needs_key=False,
        what_is_sent=_SENT,
        what_the_host_does="MyMemory is a shared translation memory; it may keep the texts. About 5,000 characters "
        "a day are free.",
        module="mymemory",
        type="MyMemoryEngine",
    ),
    EngineInfo(
        "deepl",
        "DeepL (key needed)",
        "api.deepl.com",
        needs_key=True,
        what_is_sent=_SENT + " Your DeepL key.",
        what_the_host_does="With a free key DeepL may keep texts to train its engine; with a paid key it says that it "
        "deletes them after translating.",
        module="deepl",
        type="DeepLEngine",
    ),
    EngineInfo(
        "microsoft",
        "Microsoft Translator (key needed)",
        "api.cognitive.microsofttranslator.com",
        needs_key=True,
        what_is_sent=_SENT + " Your Microsoft key.",
        what_the_host_does="Microsoft says that it does not keep texts sent to this interface.",
        module="microsoft",
        type="MicrosoftEngine",
    ),
    EngineInfo(
        "offline",
        "Offline (a model on this computer)",
        "",
        needs_key=False,
        what_is_sent="Nothing.",
        what_the_host_does="There is no host: an installed model translates on this computer.",
        module="offline",
        type="OfflineEngine",
        own_address=True,
    ),
)


def engine_info(name: str) -> EngineInfo:
    """Return the engine called ``name``. Raises TranslationError where there is none."""
    for info in ENGINES:
        if info.name == name:
            return info
    known = ", ".join(info.name for info in ENGINES)
    raise TranslationError(f"There is no translation engine called {name!r}.", hint=f"Known engines: {known}.")


def host_of(name: str, *, endpoint: str = "", key: str = "") -> str:
    """Return the host that this engine would send text to; '' where nothing would leave the computer."""
    info = engine_info(name)
    if endpoint and info.host:
        return host_in(with_scheme(endpoint))
    if name == "deepl" and key.endswith(":fx"):
        return "api-free.deepl.com"
    return info.host


def with_scheme(endpoint: str) -> str:
    """Return the address as a base URL: https where the user left the scheme out, http for this computer."""
    text = endpoint.strip()
    if not text or "://" in text:
        return text
    host = text.partition("/")[0].partition(":")[0]
    return f"http://{text}" if host in ("localhost", "127.0.0.1") else f"https://{text}"


def create(
    name: str, *, endpoint: str = "", key: str = "", transport: Transport | None = None, glossary: str = ""
) -> Translator:
    """Make an engine. Cheap; nothing is sent. Make one for each run, with the run's own transport.

    ``endpoint`` is the base address of the server, the engine adds its path. Raises TranslationError for an unknown
    name, a missing key or address. For the offline engine ``endpoint`` is the folder of an installed model.
    ``glossary``: the id of a glossary kept at DeepL; other engines have none.
    """
    info = engine_info(name)
    if name == "offline":
        return _offline(endpoint, transport)
    address = with_scheme(endpoint)
    if address and not (host_in(address) and address.startswith(("http://", "https://"))):
        raise TranslationError("The engine's address is not a web address.", hint="Example: http://localhost:5000")
    if info.needs_key and not key:
        raise TranslationError(f"{info.title} needs a key.", hint="Enter it in the settings.")
    if info.needs_key and not (key.isascii() and key.isprintable()):
        # It would go into a header, which cannot hold it: a quotation mark or a line end was copied along.
        raise TranslationError("The key holds characters that no key has.", hint="Copy it again into the settings.")
    module = importlib.import_module(f"reader.translation.engines.{info.module}")
    extra = {} if name in ("google", "mymemory") else {"key": key}
    if name == "deepl" and glossary:
        extra["glossary"] = glossary
    made: Translator = getattr(module, info.type)(endpoint=address, transport=transport, **extra)
    return made


def _offline(endpoint: str, transport: Transport | None) -> Translator:
    from reader.translation.engines.offline import OfflineEngine
    from reader.translation.models import list_models

    folder = Path(endpoint).expanduser() if endpoint else None
    if folder is None or not (folder / "source.spm").is_file():
        raise TranslationError("There is no offline model yet.", hint="Install one in the settings, from a file.")
    version = next((model.version for model in list_models(folder.parent) if model.name == folder.name), "")
    return OfflineEngine(folder, folder.name, version, token=transport.token if transport else None)
