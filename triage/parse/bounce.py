"""Delivery reports: is it one, which address failed, why, and which of our mails it was."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from triage.domain.reply import Bounce, BounceKind
from triage.parse.addresses import find_addresses
from triage.parse.bounce_original import Original, read_original, reply_id, verp_recipient
from triage.parse.bounce_prose import SURE, Failure, bare_user, cut_original, find_failures, human_text
from triage.parse.bounce_reasons import KIND_OF_REASON, infer_status, read_reason, smtp_class
from triage.parse.bounce_report import RecipientReport, find_reply_status, find_status, read_report, report_parts
from triage.parse.bounce_sns import notified_id, notified_recipients, read_notification
from triage.parse.bounce_words import OPENINGS, SUBJECTS, SYSTEM_NAMES, SYSTEM_SENDERS
from triage.parse.message import Message

_FORWARDED = re.compile(
    r"^\s{0,9}(?:re|fwd?|wg|aw|tr|rv|sv|vs|vb|i|r|enc|odp|vá|továbbítás)\s{0,3}(?:\[\d{1,3}\]\s{0,3})?:", re.IGNORECASE
)
_SMTP_REPLY = re.compile(r"(?<![\d.])[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}|[A-Za-z<\"*'])")
_ROBOT = re.compile(r"^(?:no-?_?reply|do-?not-?reply|donotreply|notif\w*|mail-noreply|auto\w*|system|mailer)\b")
_HEAD = 2500
_DELIVERED = frozenset({"delivered", "relayed", "expanded"})
_MAX_OTHERS = 50
_DELAYED = (
    "not yet been delivered", "has been delayed", "message delayed", "delivery delay", "warning message only",
    "warning only",
    "will continue to", "still trying", "could not send message for past", "delivery is delayed", "will keep trying",
    "will be retried",
    "do not need to resend", "don't need to resend", "has been postponed", "(delay)", "delivery temporarily",
    "temporarily delayed",
    "no action is required", "temporary failure. the", "keep on trying", "will be repeated", "verzögert", "retardé",
    "retrasad",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Report:
    """The pieces of a message that is a delivery report."""

    prose: str
    original: Original
    recipients: tuple[RecipientReport, ...]
    failures: tuple[Failure, ...]


def read_bounce(message: Message) -> Bounce | None:
    """Return what a delivery report says of the first recipient that failed, or None when it is no report."""
    if notification := read_notification(message):
        return _notified(message, notification)
    recipients = tuple(entry for part in report_parts(message) for entry in read_report(part.text))
    if not (recipients or _announces(message) or report_parts(message)) or _is_feedback(message):
        return None
    text = human_text(message)
    prose, below = cut_original(text)
    original = read_original(message, below)
    if not recipients and "final-recipient" in text.lower():
        recipients = tuple(read_report(text))
    ours = frozenset(
        address for name in ("to", "x-original-to", "delivered-to") for address in _addresses(message, name)
    )
    failures = find_failures(prose, ours=(ours | original.senders) - original.recipients, intended=original.recipients)
    failures = failures or find_failures(prose, ours=frozenset(), intended=original.recipients)
    if not recipients and not failures and _from_system(message) and (wrapped := _wrapped(message)):
        return wrapped
    if not recipients and not _convinces(message, prose, failures):
        return None
    return _conclude(message, _Report(prose=prose, original=original, recipients=recipients, failures=tuple(failures)))


def _notified(message: Message, notification: dict[str, Any]) -> Bounce | None:
    """Read a notification that came as JSON."""
    recipients = tuple(notified_recipients(notification))
    if not recipients:
        return None
    original = Original(message_id=notified_id(notification))
    return _conclude(message, _Report(prose="", original=original, recipients=recipients, failures=()))


def _wrapped(message: Message) -> Bounce | None:
    """Read a report that a gateway has enclosed whole in an empty one of its own."""
    for part in message.root.walk():
        if part.content_type == "message/rfc822" and part.children:
            inner = Message(root=part.children[0])
            return read_bounce(inner) if _from_system(inner) else None
    return None


def _conclude(message: Message, report: _Report) -> Bounce:
    """Weigh the fields against the prose, recipient by recipient."""
    failed = _failed_report(report.recipients)
    names = _names(message, report, failed)
    first = next((entry for entry in report.failures if entry.address in names), None) or next(
        iter(report.failures), None
    )
    words = _words(failed, first)
    status = _status(failed, words, report.prose)
    reason = read_reason(words, status, report.prose)
    action = failed.action if failed and failed.action else _action(message, report.prose)
    return Bounce(
        kind=_kind(action, reason, status, words),
        status=status or infer_status(reason, words, report.prose, action=action),
        recipient=names[0] if names else None,
        other_recipients=tuple(names[1 : 1 + _MAX_OTHERS]),
        original_message_id=report.original.message_id or reply_id(message) or None,
        action=action,
        reason=reason,
        diagnostic=words[:500],
    )


def _failed_report(recipients: tuple[RecipientReport, ...]) -> RecipientReport | None:
    """Return the recipient that failed; a delayed one before one that got the mail."""
    for wanted in ({"failed"}, {"delayed"}, {""}, _DELIVERED):
        for entry in recipients:
            if entry.action in wanted:
                return entry
    return recipients[0] if recipients else None


def _names(message: Message, report: _Report, failed: RecipientReport | None) -> list[str]:
    """List the failed addresses, the surest first."""
    names: list[str] = []
    if failed is not None:
        same = [entry for entry in report.recipients if (entry.action in _DELIVERED) == (failed.action in _DELIVERED)]
        names = [name for entry in [failed, *same] for name in (entry.recipient, *entry.aliases)]
    names += _addresses(message, "x-failed-recipients")
    full = list(dict.fromkeys(name for name in names if "@" in name))
    if full:
        return full
    weights = [failure.weight for failure in report.failures]
    bar = max(SURE, max(weights, default=0) - 3)
    sure = [failure.address for failure in report.failures if failure.weight >= bar]
    if sure:
        return sure
    fallback = [verp_recipient(message.headers), report.original.first_recipient, *(f.address for f in report.failures)]
    return [name for name in fallback if name][:1] or _local_user(message, report.prose)


def _local_user(message: Message, prose: str) -> list[str]:
    """Give a user named without a domain the domain of the system that reports."""
    user, domain = bare_user(prose), _sender(message).partition("@")[2]
    return [f"{user}@{domain}"] if user and "." in domain else []


def _words(failed: RecipientReport | None, first: Failure | None) -> str:
    if failed is not None and len(failed.diagnostic) > 12:
        return failed.diagnostic
    return first.diagnostic if first is not None else ""


def _status(failed: RecipientReport | None, words: str, prose: str) -> str:
    """Prefer the code of the server's own reply over the field, and a precise code over a vague one."""
    given = failed.status if failed is not None else ""
    found = (find_reply_status(words), given, find_reply_status(prose), find_status(words), find_status(prose))
    codes = [code for code in found if code]
    return next((code for code in codes if not code.endswith(".0.0")), next(iter(codes), ""))


def _action(message: Message, prose: str) -> str:
    head = (message.headers.get("subject") + "\n" + prose[:_HEAD]).lower()
    return "delayed" if any(words in head for words in _DELAYED) else "failed"


def _kind(action: str, reason: str, status: str, words: str) -> BounceKind:
    if action in _DELIVERED:
        return BounceKind.DELIVERED
    if action == "delayed":
        return BounceKind.SOFT
    kind = KIND_OF_REASON[reason]
    if kind is BounceKind.HARD and (status or smtp_class(words))[:1] == "4":
        return BounceKind.SOFT
    return kind


def _is_feedback(message: Message) -> bool:
    return message.root.param("report-type").lower() == "feedback-report" or any(
        part.content_type == "message/feedback-report" for part in message.root.walk()
    )


def _announces(message: Message) -> bool:
    """Tell by the headers alone whether a closer look is worth it."""
    return (
        message.root.content_type == "multipart/report"
        or "x-failed-recipients" in message.headers
        or _from_system(message)
        or _null_path(message)
        or _names_failure(message)
        or _is_faceless(message)
    )


def _convinces(message: Message, prose: str, failures: list[Failure]) -> bool:
    """Tell whether prose is a delivery report: who sent it, what its subject and its first words say."""
    if report_parts(message) or "x-failed-recipients" in message.headers:
        return True
    head = prose[:_HEAD].lower()
    opens = any(words in head for words in OPENINGS)
    named = bool(failures) and failures[0].weight >= SURE
    machine = _from_system(message) or message.root.param("report-type").lower() == "delivery-status"
    if machine:
        return _names_failure(message) or opens or (bool(_SMTP_REPLY.search(prose)) and bool(failures))
    if _null_path(message) or _is_faceless(message):
        return opens and named and (_names_failure(message) or any(words in head[:300] for words in OPENINGS))
    return _names_failure(message) and named and any(words in head[:400] for words in OPENINGS)


def _sender(message: Message) -> str:
    found = _addresses(message, "from")
    return found[0] if found else message.headers.get("from").strip(' <>"').lower()


def _is_faceless(message: Message) -> bool:
    """Tell whether nobody signs for a message: a robot's address, or no From at all."""
    return "from" not in message.headers or bool(_ROBOT.match(_sender(message)))


def _from_system(message: Message) -> bool:
    sender = message.headers.get("from").lower()
    if not sender.strip(" <>"):
        return _null_path(message) or _names_failure(message)
    local = _sender(message).partition("@")[0].strip("\"' ")
    return local in SYSTEM_SENDERS or any(name in sender.partition("<")[0] for name in SYSTEM_NAMES)


def _null_path(message: Message) -> bool:
    return "return-path" in message.headers and message.headers.get("return-path").replace(" ", "") in ("<>", "")


def _names_failure(message: Message) -> bool:
    return _is_failure_subject(message.headers.get("subject"))


@lru_cache(maxsize=16)
def _is_failure_subject(text: str) -> bool:
    """Tell whether a subject is a report's; asked several times for one message."""
    subject = text[:1000].lower()
    return not _FORWARDED.match(subject) and any(words in subject for words in SUBJECTS)


def _addresses(message: Message, name: str) -> list[str]:
    return [address for value in message.headers.all(name) for _, _, address in find_addresses(value[:4000])]
