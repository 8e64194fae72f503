"""The wire side of the replay server: five protocols, and the ways in which they fail."""

from __future__ import annotations

import html
import json
import re
import socket
import struct
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.helpers.replay import Fault, Seen, State

FRENCH = "Ceci est une phrase française qui n'a rien à faire ici."
QUOTA = "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY. NEXT AVAILABLE IN  09 HOURS 12 MINUTES"
PORTAL = "<html><head><title>Welcome</title></head><body>Please sign in to use this network.</body></html>"
_GARBAGE = b'<html><body><div class="x"><script>\x00\xff\xfe</div></p></body'


class _Refuse(Exception):  # noqa: N818 - control flow of the server
    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    state: State
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing on stderr."""

    def do_GET(self) -> None:
        """Answer."""
        self._run()

    def do_POST(self) -> None:
        """Answer."""
        self._run()

    def do_DELETE(self) -> None:
        """Answer."""
        self._run()

    def _run(self) -> None:
        try:
            parts = urlsplit(self.path)
            query = parse_qs(parts.query, keep_blank_values=True)
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            body: Any = None
            if raw and "json" in self.headers.get("Content-Type", ""):
                body = json.loads(raw)
            self.body = body
            if raw and body is None:
                query |= parse_qs(raw.decode(), keep_blank_values=True)
            route = {"/m": "google", "/translate": "libre", "/get": "mymemory"}.get(parts.path, "")
            if parts.path.startswith("/v2/"):
                route = "deepl"
            elif "api-version" in query:
                route = "microsoft"
            self._answer(route, parts.path, query, body)
        except (ConnectionError, OSError):
            self.close_connection = True

    def _answer(self, route: str, path: str, query: dict[str, list[str]], body: Any) -> None:
        texts = _texts(route, query, body)
        headers = {name.casefold(): value for name, value in self.headers.items()}
        fault = self.state.enter(Seen(route, self.command, self.path, texts, headers))
        try:
            if fault is not None and self._strike(fault):
                return
            mode = fault.kind if fault else ""
            protocols: dict[str, Callable[..., None]] = {
                "google": self._google,
                "libre": self._libre,
                "deepl": self._deepl,
                "mymemory": self._mymemory,
                "microsoft": self._microsoft,
            }
            if route not in protocols:
                raise _Refuse(404, "not found")
            protocols[route](path, query, texts, mode, fault)
        except _Refuse as refuse:
            extra = {"Retry-After": fault.retry} if fault and fault.retry else {}
            self._send(json.dumps({"message": refuse.text}), status=refuse.status, headers=extra)
        finally:
            self.state.leave()

    def _strike(self, fault: Fault) -> bool:
        """Let a fault of the connection happen; return whether nothing more is to be answered."""
        kind = fault.kind
        if kind == "latency":
            self.state.stop.wait(fault.ms / 1000)
            return False
        if kind in ("hang", "reset"):
            if kind == "hang":
                self.state.stop.wait(fault.s)
            self.close_connection = True
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            return True
        if kind == "headerdrip":
            self.close_connection = True
            for byte in b"HTTP/1.1 200 OK\r\n" + b"X-Wait: 1\r\n" * 10000:
                self.wfile.write(bytes([byte]))
                if self.state.stop.wait(fault.ms / 1000):
                    break
            return True
        if kind.isdigit():
            raise _Refuse(int(kind), "injected")
        if kind == "dailylimit":
            raise _Refuse(429, "too much today")
        if kind in ("garbage", "portal"):
            self._send(_GARBAGE if kind == "garbage" else PORTAL.encode(), kind="text/html")
            return True
        if kind == "redirect":
            self._send(b"", status=302, headers={"Location": "http://127.0.0.1:9/login"})
            return True
        return False

    def _send(
        self,
        content: str | bytes,
        *,
        kind: str = "application/json; charset=utf-8",
        status: int = 200,
        headers: dict[str, str] | None = None,
        fault: Fault | None = None,
    ) -> None:
        data = content.encode() if isinstance(content, str) else content
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if fault is not None and fault.kind == "truncate":
            self.close_connection = True
            self.wfile.write(data[: len(data) // 2])
        elif fault is not None and fault.kind == "drip":
            for byte in data:
                self.wfile.write(bytes([byte]))
                if self.state.stop.wait(fault.ms / 1000):
                    return
        else:
            self.wfile.write(data)

    def _translated(self, text: str, mode: str) -> str:
        out = self.state.memory.translate(text)
        if mode == "wronglang":
            return re.sub(r"[^\n]+", FRENCH, out)
        made = {
            "echo": text,
            "empty": "",
            "nonewlines": re.sub(r"\s*\n\s*", " ", out),
            "cut": out[: len(out) * 2 // 3],
            "entities": html.escape(out).replace("&#x27;", "&#39;"),
        }
        return made.get(mode, out)

    def _check_key(self, given: str) -> None:
        if given == "bad" or (self.state.key and given != self.state.key):
            raise _Refuse(403, "wrong key")

    def _google(self, _path: str, _query: Any, texts: list[str], mode: str, fault: Fault | None) -> None:
        if len(self.path) > 16384:
            raise _Refuse(400, "too long")
        body = html.escape(self._translated(texts[0], mode))
        if mode == "br":
            body = body.replace("\n", "<br>")
        robot = self.state.require_user_agent and "Mozilla" not in (self.headers.get("User-Agent") or "")
        result = "" if robot or mode == "noresult" else f'<div class="result-container">{body}</div>'
        page = (
            f'<html><body><div class="root-container">{result}<div class="links-container"></div></div></body></html>'
        )
        self._send(page, kind="text/html; charset=UTF-8", fault=fault)

    def _libre(self, _path: str, query: Any, texts: list[str], mode: str, fault: Fault | None) -> None:
        self._check_key(query.get("api_key", [""])[0])
        if query.get("source") != ["de"] or query.get("target") != ["en"]:
            raise _Refuse(400, "language is not supported")
        answer = {} if mode == "noresult" else {"translatedText": self._translated(texts[0], mode)}
        self._send(json.dumps(answer), fault=fault)

    def _deepl(self, path: str, _query: Any, texts: list[str], mode: str, fault: Fault | None) -> None:
        header = self.headers.get("Authorization") or ""
        if not header.startswith("DeepL-Auth-Key "):
            raise _Refuse(403, "Forbidden")
        self._check_key(header.removeprefix("DeepL-Auth-Key "))
        if path == "/v2/usage":
            return self._send(json.dumps({"character_count": 4711, "character_limit": 500000}))
        if path.startswith("/v2/glossaries"):
            return self._glossaries(path)
        if not 0 < len(texts) <= 50:
            raise _Refuse(400, "text missing or too many")
        answers = [{"detected_source_language": "DE", "text": self._translated(text, mode)} for text in texts]
        if mode == "one_less":
            answers.pop()
        return self._send(json.dumps({} if mode == "noresult" else {"translations": answers}), fault=fault)

    def _glossaries(self, path: str) -> None:
        kept = self.state.glossaries
        if self.command == "DELETE":
            if kept.pop(path.rpartition("/")[2], None) is None:
                raise _Refuse(404, "Glossary not found")
            return self._send("", status=204)
        body = self.body or {}
        wanted = {"name", "source_lang", "target_lang", "entries", "entries_format"}
        if set(body) != wanted or (body["source_lang"], body["target_lang"]) != ("de", "en"):
            raise _Refuse(400, "Bad request")
        number = f"glossary-{len(kept) + 1}"
        kept[number] = str(body["entries"])
        return self._send(json.dumps({"glossary_id": number, "ready": True, "name": body["name"]}), status=201)

    def _microsoft(self, _path: str, query: Any, texts: list[str], mode: str, fault: Fault | None) -> None:
        self._check_key(self.headers.get("Ocp-Apim-Subscription-Key") or "bad")
        if query.get("from") != ["de"] or query.get("to") != ["en"]:
            raise _Refuse(400, "language")
        answers = [{"translations": [{"text": self._translated(text, mode), "to": "en"}]} for text in texts]
        if mode == "one_less":
            answers.pop()
        self._send(json.dumps([] if mode == "noresult" else answers), fault=fault)

    def _mymemory(self, _path: str, query: Any, texts: list[str], mode: str, fault: Fault | None) -> None:
        if query.get("langpair") not in (["de-DE|en-GB"], ["de-DE|en-US"]):
            return self._mymemory_says("INVALID LANGUAGE PAIR", 403)
        if len(texts[0].encode()) > 500:
            return self._mymemory_says("QUERY LENGTH LIMIT EXCEEDED. MAX ALLOWED QUERY : 500 CHARS", 403)
        if mode == "warning200":
            return self._mymemory_says(QUOTA, 429)
        return self._mymemory_says("" if mode == "noresult" else self._translated(texts[0], mode), 200, fault)

    def _mymemory_says(self, text: str, status: int, fault: Fault | None = None) -> None:
        answer = {"responseData": {"translatedText": text}, "responseStatus": status, "matches": []}
        self._send(json.dumps(answer), fault=fault)


def _texts(route: str, query: dict[str, list[str]], body: Any) -> list[str]:
    if route == "deepl":
        return [str(text) for text in (body or {}).get("text", [])]
    if route == "microsoft":
        return [str(item["Text"]) for item in body or []]
    return query.get("q", [""])
