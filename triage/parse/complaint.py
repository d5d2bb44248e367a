"""Complaints: which address reported us, and about which of our mails (ARF, RFC 5965, and what comes without it)."""

import re

from triage.domain.reply import Bounce, BounceKind
from triage.parse.addresses import clean_address, find_addresses
from triage.parse.bounce_original import Original, read_original, reply_id, verp_recipient
from triage.parse.bounce_prose import cut_original, human_text
from triage.parse.bounce_sns import complained_recipients, notified_id, read_notification
from triage.parse.fields import parse_ids
from triage.parse.message import Message, Part

_FIELD = re.compile(r"^([A-Za-z][A-Za-z0-9-]{1,40})[ \t]*:[ \t]*(.*)$")
#: Fields of a feedback report that name the complaining address, the surest first.
_RECIPIENT_FIELDS = ("original-rcpt-to", "removal-recipient", "x-original-to", "x-complaint-recipient")
#: Fields of the enclosed mail that hold the address when its To was blanked out.
_HIDDEN_FIELDS = ("x-hmxmroriginalrecipient", "x-apparently-to", "x-original-to", "delivered-to", "envelope-to")
#: Feedback types (RFC 5965, RFC 6430, RFC 6591) that are no complaint about a mail of ours.
HARMLESS = frozenset({"not-spam", "auth-failure", "dmarc"})
_MAX_REPORT = 20_000


def read_complaint(message: Message) -> Bounce:
    """Return whose complaint a complaint is and about which mail; fields that are not told stay None.

    Its kind is ``sender_blocked``: the address works, and whoever reads there has refused us. A report that blames
    nobody (``not-spam``, a failed authentication) names no address, so that nothing follows from it.
    """
    fields = feedback_fields(message)
    kind = fields.get("feedback-type", "").lower() or "complaint"
    if kind in HARMLESS:
        return Bounce(kind=BounceKind.DELIVERED, action="reported", reason=kind, diagnostic=f"reported as {kind}")
    notification = read_notification(message)
    below = cut_original(human_text(message))[1]
    original = read_original(message, below)
    told = [*complained_recipients(notification), *_told_addresses(message, fields)]
    names = list(dict.fromkeys(name for name in (*told, *_addressed(message, original)) if name))
    given = parse_ids(fields.get("original-message-id", ""))
    return Bounce(
        kind=BounceKind.SENDER_BLOCKED,
        recipient=names[0] if names else None,
        other_recipients=tuple(names[1:20]) if told else (),
        original_message_id=notified_id(notification)
        or next(iter(given), "")
        or original.message_id
        or reply_id(message)
        or None,
        action="complained",
        reason="complaint",
        diagnostic=f"reported as {kind}",
    )


def feedback_fields(message: Message) -> dict[str, str]:
    """Return the fields of the feedback report by lower-case name, folded lines joined; {} where there is none."""
    text = next((part.text for part in message.root.walk() if part.content_type == "message/feedback-report"), "")
    fields: dict[str, str] = {}
    name = ""
    for line in text[:_MAX_REPORT].split("\n"):
        match = _FIELD.match(line)
        if match:
            name = match.group(1).lower()
            fields.setdefault(name, match.group(2).strip())
        elif name and line[:1] in (" ", "\t"):
            fields[name] += " " + line.strip()
    return fields


def _told_addresses(message: Message, fields: dict[str, str]) -> list[str]:
    """List the addresses that the report itself names, then those that its header lines carry."""
    told = [clean_address(fields.get(name, "").rpartition(";")[2]) for name in _RECIPIENT_FIELDS]
    enclosed = _enclosed(message)
    for headers in (message.headers, *((enclosed.headers,) if enclosed else ())):
        if "x-apple-unsubscribe" in headers:
            told += _found(headers.get("from"))
        told += _found(headers.get("x-hmxmroriginalrecipient"))
    if not any(told) and enclosed is not None:
        told += [address for name in _HIDDEN_FIELDS for address in _found(enclosed.headers.get(name))[:1]]
    return [address for address in told if address]


def _addressed(message: Message, original: Original) -> list[str]:
    """Fall back on whom the mail was written to; an address that also sent it is not meant."""
    named = [original.first_recipient] if original.first_recipient not in original.senders else []
    return [*named, verp_recipient(message.headers)]


def _enclosed(message: Message) -> Part | None:
    parts = (part for part in message.root.walk() if part.content_type == "message/rfc822" and part.children)
    return next((part.children[0] for part in parts), None)


def _found(value: str) -> list[str]:
    return [address for _, _, address in find_addresses(value[:2000])]
