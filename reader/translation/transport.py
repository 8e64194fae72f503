"""The only way from an engine to the network: permission, deadline, pace, ledger, and errors without text or keys.

deep-translator waits for ever where a server hangs or drips; here every request runs in a thread of its own that is
left behind at the deadline, and its socket is shut so that the thread ends soon afterwards.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from reader.cancel import CancelToken
from reader.errors import TranslationError
from reader.ledger import Ledger
from reader.translation.answer import NOT_AN_ADDRESS, Answer, Params, RequestFailed, host_in
from reader.translation.pace import Pace, wait


class Transport:
    """Sends one engine's requests in one run. ``allow`` is asked before each: it returns a reason not to, or ''."""

    def __init__(
        self,
        *,
        token: CancelToken | None = None,
        ledger: Ledger | None = None,
        pace: Pace | None = None,
        allow: Callable[[str], str] | None = None,
        purpose: str = "translation",
    ) -> None:
        self.token = token
        self.pace = pace or Pace()
        self._ledger = ledger or Ledger()
        self._allow = allow
        self._purpose = purpose

    def send(
        self,
        method: str,
        url: str,
        *,
        params: Params | None = None,
        form: Params | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send one request, retried where that can help; ``body`` is sent as JSON, ``form`` url-encoded.

        Raises RequestFailed for this request, TranslationError where the host is not to be asked again (permission,
        refused key, used up, paused, unreachable), Cancelled.
        """
        host = host_in(url)
        if not host:
            raise RequestFailed(NOT_AN_ADDRESS)
        limits = self.pace.limits
        for attempt in range(limits.retries + 1):
            self._permit(host)
            self.pace.wait_turn(self.token)
            try:
                answer = self._once(method, url, host, params, form, body, headers)
            except _Again as again:
                if again.give_up is not None:
                    raise again.give_up from None
                if attempt == limits.retries or not again.worth_it:
                    if again.useless and self.pace.failed(answered=bool(again.failed.status)):
                        hint = (
                            "Wait a while, then retry." if again.failed.status else "Check the connection, then retry."
                        )
                        raise TranslationError(again.failed.message, hint=hint) from None
                    raise again.failed from None
                wait(self.pace.delay(attempt, again.retry_after), self.token)
            else:
                self.pace.answered()
                return answer
        raise AssertionError("unreachable")

    def _permit(self, host: str) -> None:
        if self.token is not None:
            self.token.raise_if_cancelled()
        reason = self._allow(host) if self._allow is not None else ""
        if reason:
            raise TranslationError(reason)
        seconds = self.pace.paused()
        if seconds:
            raise TranslationError(
                f"{host} refused because of too many requests; it is left alone for {round(seconds) or 1} seconds.",
                hint="Wait, or choose another engine.",
            )

    def _once(self, method: str, url: str, host: str, params: Any, form: Any, body: Any, headers: Any) -> Answer:
        from reader.translation.exchange import Exchange

        exchange = Exchange(method, url, params=params, form=form, body=body, headers=headers, limits=self.pace.limits)
        result = "cancelled"
        try:
            answer = exchange.run(self.token)
            result = "ok" if answer.status_code < 300 else f"status {answer.status_code}"
        except RequestFailed as failed:
            result = "no answer"
            raise _Again(failed, worth_it=exchange.may_retry, useless=True) from None
        finally:
            self._ledger.note(host, self._purpose, sent=exchange.sent, received=exchange.received, result=result)
        if answer.status_code >= 300:
            raise self._refusal(answer, host)
        return answer

    def _refusal(self, answer: Answer, host: str) -> _Again:
        status = answer.status_code
        if status == 429:
            retry_after = seconds_of(answer.headers.get("retry-after", ""))
            failed = RequestFailed(f"{host} refused: too many requests.", status=status)
            again = _Again(failed, worth_it=True, retry_after=retry_after)
            if self.pace.refused(retry_after):
                again.give_up = TranslationError(
                    f"{host} refused because of too many requests.", hint="Wait a while, or choose another engine."
                )
            return again
        if status in (401, 403):
            return _Again.final(f"{host} refused access (status {status}).", "Check the key of this engine.", status)
        if status == 456:
            return _Again.final(f"The allowance at {host} is used up.", "Choose another engine.", status)
        if status == 407:
            return _Again.final("The proxy asks for a password.", "Check the proxy settings.", status)
        if 300 <= status < 400:
            message = f"{host} sent the request on to another address (is a sign-in to the network needed?)."
            return _Again.final(message, "Check the connection and the engine's address.", status)
        if status >= 500:
            failed = RequestFailed(f"{host} has a fault (status {status}).", status=status)
            return _Again(failed, worth_it=True, useless=True)
        return _Again(RequestFailed(f"{host} did not accept the request (status {status}).", status=status))


class _Again(Exception):  # noqa: N818 - control flow inside this module
    """What a failed attempt means for the next one."""

    def __init__(
        self, failed: RequestFailed, *, worth_it: bool = False, useless: bool = False, retry_after: float = 0.0
    ) -> None:
        super().__init__(failed.message)
        self.failed = failed
        self.worth_it = worth_it
        self.useless = useless
        """Whether the host is not to be asked for ever: there was no answer, or it has a fault."""
        self.retry_after = retry_after
        self.give_up: TranslationError | None = None

    @classmethod
    def final(cls, message: str, hint: str, status: int) -> _Again:
        """Return a refusal that ends the run."""
        again = cls(RequestFailed(message, status=status))
        again.give_up = TranslationError(message, hint=hint)
        return again


def seconds_of(retry_after: str) -> float:
    """Return the seconds of a Retry-After header, given as a number or a date; 0 where it is unreadable."""
    text = retry_after.strip()
    if not text:
        return 0.0
    if text.isdigit():
        return float(text)
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError):
        return 0.0
