"""Whether text may leave this computer. Asked before every request; pure."""

from __future__ import annotations

from reader.settings import Settings


def why_not(settings: Settings, engine: str, host: str) -> str:
    """Return in one sentence why nothing may be sent to ``host`` for ``engine``; '' where it may.

    An engine without a host works on this computer and is always allowed. Consent is for one engine and one host: a
    new address needs a new consent.
    """
    if not host:
        return ""
    if settings.local_only:
        return "Local only is switched on: nothing is sent."
    agreed = settings.consents.get(engine)
    if agreed is None:
        return f"You have not agreed to send text to {host}."
    if agreed != host:
        return f"You agreed to send text to {agreed}, not to {host}."
    return ""


def may_ask(settings: Settings, engine: str, host: str) -> bool:
    """Say whether text may be sent to ``host`` for ``engine``."""
    return not why_not(settings, engine, host)


def agreed(settings: Settings, engine: str, host: str) -> Settings:
    """Return the settings with the user's consent for this engine and host."""
    return settings.changed(consents={**settings.consents, engine: host})


def withdrawn(settings: Settings, engine: str) -> Settings:
    """Return the settings without consent for this engine."""
    return settings.changed(consents={name: host for name, host in settings.consents.items() if name != engine})
