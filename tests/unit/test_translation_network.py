"""What goes wrong between this computer and a host, told in a sentence without text, key or address."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import formatdate

import pytest

from reader.cancel import CancelToken
from reader.errors import Cancelled, TranslationError
from reader.ledger import Ledger
from reader.logs import describe
from reader.translation.answer import Answer, RequestFailed
from reader.translation.engines.catalogue import create
from reader.translation.pace import Limits, Pace
from reader.translation.transport import Transport, seconds_of
from tests.helpers.replay import ReplayServer
from tests.helpers.translating import QUICK, quick_engine


@contextmanager
def listener(answer: bytes) -> Iterator[int]:
    """A port that gives every caller ``answer`` and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        stop = threading.Event()

        def serve() -> None:
            while not stop.is_set():
                try:
                    caller, _ = server.accept()
                except TimeoutError:
                    continue
                with caller:
                    caller.settimeout(1)
                    caller.recv(65536)
                    caller.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            stop.set()
            thread.join(2)


def failure(url: str) -> str:
    with pytest.raises((RequestFailed, TranslationError)) as caught:
        Transport(pace=Pace(QUICK)).send("GET", url, params={"q": "Geheimer Satz", "key": "geheim"})
    message = str(caught.value)
    assert "eheim" not in message
    assert caught.value.__cause__ is None
    return message


def test_unknown_host() -> None:
    assert "not known" in failure("http://host.invalid/x")


def test_no_server_there() -> None:
    with listener(b"") as port:
        pass
    assert "could not be reached" in failure(f"http://127.0.0.1:{port}/x")


def test_tls_failure() -> None:
    with listener(b"HTTP/1.1 400 plain text\r\n\r\n") as port:
        assert "TLS" in failure(f"https://127.0.0.1:{port}/x")


def test_proxy_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    with listener(b"HTTP/1.1 503 no\r\n\r\n") as port:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        monkeypatch.delenv("no_proxy", raising=False)
        assert "proxy" in failure("https://translate.example.org/x").casefold()


def test_proxy_that_wants_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    with listener(b"HTTP/1.1 407 no\r\nContent-Length: 0\r\n\r\n") as port:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
        monkeypatch.delenv("no_proxy", raising=False)
        assert "password" in failure("http://translate.example.org/x")


def test_answers_of_no_end_are_cut_off() -> None:
    with listener(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 5_000_000) as port:
        assert "too long" in failure(f"http://127.0.0.1:{port}/x")


def test_not_an_address() -> None:
    assert "not a valid web address" in failure("http://[broken/x")


def test_compressed_answers_are_read() -> None:
    import gzip

    body = gzip.compress(("Grüße " * 50_000).encode())
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    with listener(head + body) as port:
        answer = Transport(pace=Pace(QUICK)).send("GET", f"http://127.0.0.1:{port}/x")
    assert answer.text == "Grüße " * 50_000


def test_retry_after_as_seconds_or_date() -> None:
    assert seconds_of("7") == 7
    assert 50 < seconds_of(formatdate(time.time() + 60, usegmt=True)) <= 60
    assert seconds_of("soon") == seconds_of("") == 0


def test_pause_ends_by_itself_or_by_retry() -> None:
    now = [0.0]
    pace = Pace(Limits(pause=60), clock=lambda: now[0])
    assert not pace.refused(0)
    assert pace.refused(0)
    assert pace.paused() == 60
    now[0] = 61
    assert pace.paused() == 0
    pace.refused(0)
    pace.resume()
    assert pace.paused() == 0


def test_delays_grow_and_jitter_and_respect_the_host() -> None:
    pace = Pace(Limits(first_delay=1, longest_delay=30))
    first = {pace.delay(0, 0) for _ in range(20)}
    assert len(first) > 1
    assert all(0.7 <= delay <= 1.3 for delay in first)
    assert all(1.4 <= pace.delay(1, 0) <= 2.6 for _ in range(20))
    assert pace.delay(0, 20) == 20


def test_requests_keep_their_distance() -> None:
    pace = Pace(Limits(spacing=0.05))
    began = time.monotonic()
    for _ in range(4):
        pace.wait_turn(None)
    assert time.monotonic() - began >= 0.15


def test_waiting_ends_when_cancelled() -> None:
    token = CancelToken()
    pace = Pace(Limits(spacing=60))
    pace.wait_turn(token)
    token.cancel()
    with pytest.raises(Cancelled):
        pace.wait_turn(token)


def test_passwords_of_a_netrc_file_are_not_sent(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with ReplayServer([("Guten Tag.", "Good day.")]) as server:
        (outcome,) = quick_engine("deepl", server.url).translate(["Guten Tag."])
    assert outcome.text == "Good day."


def test_no_text_and_no_key_in_the_log_even_when_everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    with ReplayServer([("Geheimer Satz.", "Secret sentence.")]) as server:
        for name in ("google", "libretranslate", "mymemory", "deepl", "microsoft"):
            quick_engine(name, server.url).translate(["Geheimer Satz."])
            server.fault("500", times=3)
            quick_engine(name, server.url).translate(["Geheimer Satz."])
    assert "Geheimer" not in caplog.text
    assert "test-key" not in caplog.text


@pytest.mark.parametrize("name", ["deepl", "microsoft"])
@pytest.mark.parametrize("key", ["geheim“", "ge\nheim", "€", "\x00geheim", "\u200bgeheim"])
def test_a_key_that_no_header_can_hold_is_told(name: str, key: str) -> None:
    with pytest.raises(TranslationError, match="characters that no key has") as told:
        create(name, key=key)
    assert "geheim" not in f"{told.value} {told.value.hint}"


SENTENCE = "Geheimer Satz steht hier."
FAULTS = ("403", "429", "500", "503", "reset", "truncate", "cut", "garbage", "noresult", "wronglang", "echo", "empty")


@pytest.mark.parametrize("fault", FAULTS)
def test_no_fault_brings_key_or_text_into_log_reason_ledger_or_report(
    fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    ledger, said = Ledger(), list[str]()
    with ReplayServer([(SENTENCE, "A secret sentence stands here.")]) as server:
        for name in ("google", "libretranslate", "mymemory", "deepl", "microsoft"):
            server.fault(fault, times=-1)
            engine = quick_engine(name, server.url, ledger=ledger)
            try:
                said += [flag for outcome in engine.translate([SENTENCE]) for flag in outcome.flags]
            except TranslationError as error:
                said += [str(error), error.hint, describe(error)]
    everything = "\n".join([caplog.text, *said, repr(ledger.requests), ledger.summary()])
    assert said
    assert "Geheimer" not in everything
    assert "test-key" not in everything


def test_nested_nonsense_is_no_translation() -> None:
    for body in (b"[" * 50_000, b'{"a":' * 50_000):
        with pytest.raises(RequestFailed, match="a page instead"):
            Answer(200, body).json()
