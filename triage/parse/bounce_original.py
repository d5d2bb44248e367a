"""Our own mail inside a delivery report: to whom it went, from whom, and its Message-ID."""

import re
from dataclasses import dataclass

from triage.parse.addresses import clean_address, find_addresses
from triage.parse.fields import parse_ids
from triage.parse.message import Headers, Message, Part

_HEADER = re.compile(r"^[ \t>|]*([A-Za-z][A-Za-z0-9-]{1,40})[ \t]*:[ \t]*(.*)$")
_ID = re.compile(r"message[ -]?id[\w ]{0,12}[:=\s]\s*<([^<>\s@]{1,250}@[^<>\s]{1,250})>", re.IGNORECASE)
_RECIPIENTS = ("to", "cc", "x-original-to", "original-recipient", "x-failed-recipients", "apparently-to", "resent-to")
_SENDERS = ("from", "return-path", "sender", "reply-to", "x-envelope-from", "resent-from")
_WANTED = frozenset((*_RECIPIENTS, *_SENDERS, "message-id"))
_MAX_LINES = 400
_MAX_BODY = 20_000


@dataclass(frozen=True, kw_only=True)
class Original:
    """What a report encloses of the mail that failed."""

    recipients: frozenset[str] = frozenset()
    #: The first To address, "" when it is not enclosed.
    first_recipient: str = ""
    senders: frozenset[str] = frozenset()
    #: Without angle brackets, "" when it is not enclosed.
    message_id: str = ""


def read_original(message: Message, below: str) -> Original:
    """Read the enclosed original: a message part, a header part, or what stands ``below`` the prose."""
    fields = _enclosed_fields(message) or _text_fields(below)
    named = [a for name, value in fields if name in _RECIPIENTS for _, _, a in find_addresses(value[:2000])]
    ids = [found for name, value in fields if name == "message-id" for found in parse_ids(value)]
    return Original(
        recipients=frozenset(named),
        first_recipient=next(iter(named), ""),
        senders=frozenset(a for name, value in fields if name in _SENDERS for _, _, a in find_addresses(value[:2000])),
        message_id=next(iter(ids), "") or _id_in_prose(below),
    )


def reply_id(message: Message) -> str:
    """Return the id the report answers to (In-Reply-To, then the last of References), or ""."""
    for name in ("in-reply-to", "references", "x-original-message-id"):
        ids = parse_ids(message.headers.get(name))
        if ids:
            return ids[-1]
    return ""


def verp_recipient(headers: Headers) -> str:
    """Return the address that a variable envelope sender (``bounces+ada=example.org@us``) encodes, or ""."""
    for name in ("to", "x-original-to", "delivered-to", "envelope-to"):
        for _, _, address in find_addresses(headers.get(name)[:2000]):
            local, _, domain = re.split(r"[+-]", address.rpartition("@")[0])[-1].rpartition("=")
            if local and "." in domain:
                return clean_address(f"{local}@{domain}")
    return ""


def _enclosed_fields(message: Message) -> list[tuple[str, str]]:
    for part in message.root.walk():
        if part is message.root:
            continue
        if part.content_type in ("message/rfc822", "message/global", "message/news") and part.children:
            return _of_part(part.children[0])
        if part.content_type in ("text/rfc822-headers", "message/rfc822-headers", "message/global-headers"):
            return _text_fields(part.text)
    return []


def _of_part(part: Part) -> list[tuple[str, str]]:
    fields = [(name, value) for name, value in part.headers.fields if name in _WANTED]
    return fields or _text_fields(part.text[:_MAX_BODY])


def _text_fields(text: str) -> list[tuple[str, str]]:
    """Read header lines of running text, folded ones joined, up to the end of the first header block."""
    fields: list[tuple[str, str]] = []
    current = False
    for line in text[:_MAX_BODY].split("\n")[:_MAX_LINES]:
        if current and line[:1] in (" ", "\t") and line.strip():
            fields[-1] = (fields[-1][0], f"{fields[-1][1]} {line.strip()}")
            continue
        match = _HEADER.match(line)
        current = match is not None and match.group(1).lower() in _WANTED
        if match and current:
            fields.append((match.group(1).lower(), match.group(2)))
        elif not line.strip() and any(name == "message-id" for name, _ in fields) and len(fields) > 2:
            break
    return fields


def _id_in_prose(text: str) -> str:
    found = _ID.search(text[:_MAX_BODY])
    return found.group(1) if found else ""
