"""The public door of reading: one message, read once, part by part.

``bytes -> mime (tree) -> quotes (new words) -> bounce, origin (who wrote) -> language, facts (what is said)``
"""

from triage.domain.reply import NOTHING_NEW, Address, Bounce, Origin, Reply
from triage.parse.bounce import read_bounce
from triage.parse.complaint import read_complaint
from triage.parse.facts import read_facts
from triage.parse.fields import parse_addresses, parse_date, parse_ids
from triage.parse.language import guess
from triage.parse.message import Headers, Message
from triage.parse.mime import read_message
from triage.parse.origin import is_answerable, read_origin
from triage.parse.quotes import Split, split

#: Headers that matching and rules may ask for later.
_KEPT = frozenset(("auto-submitted", "precedence", "list-id", "list-unsubscribe", "x-autoreply", "x-autorespond",
                   "x-auto-response-suppress", "x-mailer", "delivered-to", "x-original-to", "x-forwarded-to",
                   "thread-index", "x-failed-recipients"))  # fmt: skip
#: Characters kept of one header value.
_MAX_VALUE = 2000


def parse_message(raw: bytes) -> Reply:
    """Read any bytes as a reply; never raises, in time and memory bounded by the size of the message."""
    message = read_message(raw)
    parts = split(message)
    origin, clue = read_origin(message, parts.text, parts.signature)
    bounce = _read_report(message, origin)
    return _reply(message, parts, bounce, origin, clue)


def _read_report(message: Message, origin: Origin) -> Bounce | None:
    """Read whom a report is about."""
    if origin is Origin.COMPLAINT:
        return read_complaint(message)
    return read_bounce(message) if origin is Origin.DELIVERY_REPORT else None


def _reply(message: Message, parts: Split, bounce: Bounce | None, origin: Origin, clue: str) -> Reply:
    """Put the findings together with what the headers say."""
    headers = message.headers
    senders = parse_addresses(headers.get("from")) or parse_addresses(headers.get("sender"))
    sender = senders[0] if senders else None
    to, cc = _addresses(headers, "to"), _addresses(headers, "cc")
    subject, date, language = headers.get("subject")[:_MAX_VALUE], parse_date(headers.get("date")), guess(parts.text)
    return Reply(
        message_id=next(iter(parse_ids(headers.get("message-id"))), ""),
        in_reply_to=parse_ids(headers.get("in-reply-to")),
        references=parse_ids(headers.get("references")),
        sender=sender,
        reply_to=_addresses(headers, "reply-to"),
        to=to,
        cc=cc,
        return_path=_return_path(headers),
        subject=subject,
        date=date,
        origin=origin,
        origin_clue=clue,
        text=parts.text,
        quoted=parts.quoted,
        forwarded=parts.forwarded,
        signature=parts.signature,
        language=language,
        facts=read_facts(
            text=parts.text,
            subject=subject,
            signature=parts.signature,
            forwarded=parts.forwarded,
            sender=sender,
            cc=cc,
            to=to,
            origin=origin,
            date=date,
            language=language,
        ),
        bounce=bounce,
        notes=(*message.notes, *(() if parts.new else (NOTHING_NEW,))),
        answerable=is_answerable(message, origin),
        headers=_kept(headers),
    )


def _addresses(headers: Headers, name: str) -> tuple[Address, ...]:
    """Read all addresses of a field, however often it stands there."""
    return tuple(address for value in headers.all(name)[:10] for address in parse_addresses(value))


def _return_path(headers: Headers) -> str | None:
    """Read the envelope sender: "" for the empty path, None when the field is missing."""
    if "return-path" not in headers:
        return None
    found = parse_addresses(headers.get("return-path"))
    return found[0].email if found else ""


def _kept(headers: Headers) -> tuple[tuple[str, str], ...]:
    """Pick the headers that are kept with the reply."""
    return tuple(
        (name, value[:_MAX_VALUE])
        for name, value in headers.fields[:500]
        if name in _KEPT or name.startswith("x-triage-")
    )
