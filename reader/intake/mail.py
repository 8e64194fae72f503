"""Mails and newsletters (.eml) and pages saved as one file (.mhtml): the text in them, attachments left alone."""

from __future__ import annotations

import re
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

from reader.errors import ContentError
from reader.intake.byline import outlet_of
from reader.intake.decoding import decode
from reader.intake.html import lines_of_html
from reader.intake.lines import Line, clean, lines_of
from reader.intake.page import Page
from reader.text.article import BlockKind, LeftOut

HEADERS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:From|Return-Path|Delivered-To|Received|MIME-Version|Message-ID|Subject|Date|X-[\w-]+|To)"
    rb": ?[^\n]*\r?\n(?:[ \t][^\n]*\r?\n|[A-Za-z][\w-]*: ?[^\n]*\r?\n)*(?:Content-Type|MIME-Version|Message-ID): ?",
    re.IGNORECASE,
)
_FORWARDED = re.compile(r"^(?:\s*(?:fwd?|wg|re|aw|tr)\s*:\s*)+", re.IGNORECASE)
_PASSED_ON = re.compile(
    r"^(?:[-_> ]{2,}.{0,60}[-_]{2,} *\n|(?:Anfang der weitergeleiteten|Begin forwarded).{0,20}\n)?\s*"
    r"(?:^[> ]*(?:Von|An|Betreff|Datum|Gesendet|Cc|From|To|Subject|Date|Sent|Reply-To): .*\n){3,8}",
    re.MULTILINE,
)
_NOTE_LIMIT = 4000
_FORWARD = "note and head of a forwarded mail"
_PARTS = 500
"""Most parts of a message that are looked at."""


def page_of_mail(data: bytes, name: str) -> Page:
    """Return the message's page. Raises ContentError where it holds no text."""
    try:
        message = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(data)
        plain, rich = _bodies(message, name)
    except (MessageError, RecursionError, ValueError) as error:
        raise ContentError(f"{name} is damaged: the message cannot be read.", hint="Paste its text.") from error
    subject = _FORWARDED.sub("", _header(message, "subject")).strip()
    left_out: tuple[LeftOut, ...] = ()
    plain, note, forwarded = _without_note(plain)
    subject = forwarded or subject
    head: dict[str, str] = {}
    lines: list[Line] = []
    if rich and (_is_saved_page(message) or len(plain.split()) < len(rich.split()) * 0.1 or not plain):
        lines, head = lines_of_html(rich)
    elif plain:
        text, signature = _without_signature(clean(plain))
        left_out = tuple(LeftOut(line, _FORWARD) for line in note)
        left_out += tuple(LeftOut(line, "signature of the mail") for line in signature)
        lines = lines_of(text)
    if not lines:
        raise ContentError(f"{name} holds no text, only attachments or pictures.", hint="Open the attachment instead.")
    if subject and not any(line.kind is BlockKind.HEADLINE for line in lines):
        lines = [Line(subject, True, BlockKind.HEADLINE), *lines]
    sender = parseaddr(_header(message, "from"))[0]
    return Page(
        lines,
        author=head.get("author", ""),
        date=head.get("date", "") or _date(message),
        outlet=head.get("outlet", "") or outlet_of(sender),
        language=head.get("language", ""),
        left_out=left_out,
        weighed=bool(head),
    )


def _is_saved_page(message: EmailMessage) -> bool:
    return message.get_content_type() == "multipart/related" and not message["to"]


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message[name] or "").split())
    except (ValueError, LookupError, TypeError, AttributeError, IndexError):  # the header parser on damaged headers
        return ""


def _date(message: EmailMessage) -> str:
    try:
        moment = message["date"].datetime
        return str(moment.strftime("%Y-%m-%dT%H:%M"))
    except (ValueError, TypeError, AttributeError, IndexError):
        return ""


def _bodies(message: EmailMessage, name: str) -> tuple[str, str]:
    """Return the first plain text and the first HTML text ("" where there is none)."""
    plain = rich = ""
    for number, part in enumerate(message.walk()):
        if number >= _PARTS or (plain and rich):
            break
        kind = part.get_content_type()
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        if kind == "text/html" and not rich:
            rich = _text(part, name)
        elif kind == "text/plain" and not plain:
            plain = _text(part, name)
            if (part.get_param("format") or "") == "flowed":
                plain = re.sub(r"(?<!^--) \r?\n(?=\S)", " ", plain, flags=re.MULTILINE)
    return plain, rich


def _text(part: EmailMessage, name: str) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or ""
    try:
        return data.decode(charset)
    except (LookupError, UnicodeDecodeError, ValueError):
        try:  # a charset nobody knows, or the wrong one: by the bytes
            return decode(data, name)
        except ContentError:
            return ""


def _without_note(text: str) -> tuple[str, list[str], str]:
    """Return the mail that was passed on, the note and heads above it, and its subject."""
    text = clean(text)
    mark = _PASSED_ON.search(text[:_NOTE_LIMIT])
    if mark is None or not text[mark.end() :].strip():
        return text, [], ""
    subject = re.search(r"^(?:Betreff|Subject): *(.+)$", mark[0], re.MULTILINE)
    note = [line.strip() for line in text[: mark.end()].split("\n") if line.strip()]
    return text[mark.end() :], note, _FORWARDED.sub("", subject[1]).strip() if subject else ""


def _without_signature(text: str) -> tuple[str, list[str]]:
    body, mark, signature = text.partition("\n-- \n")
    lines = [line.strip() for line in signature.split("\n") if line.strip()]
    return (body, lines) if mark and len(lines) <= 15 else (text, [])
