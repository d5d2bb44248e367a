"""Delivery notifications of Amazon SES, which come as JSON in a plain mail of its notification service."""

import json
from typing import Any

from triage.parse.bounce_report import RecipientReport, find_status
from triage.parse.message import Message

_MAX_JSON = 60_000


def read_notification(message: Message) -> dict[str, Any]:
    """Return the notification that a message of the service carries, {} when it is none."""
    if "x-amz-sns-message-id" not in message.headers and "sns.amazonaws" not in message.headers.get("from"):
        return {}
    text = next((part.text for part in message.root.walk() if part.text.strip()), "")[:_MAX_JSON]
    start = text.find("{")
    if start < 0:
        return {}
    try:
        found, _ = json.JSONDecoder(strict=False).raw_decode(_unwrapped(text[start:]))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) and isinstance(found.get("notificationType"), str) else {}


def notified_recipients(notification: dict[str, Any]) -> list[RecipientReport]:
    """Return what a notification says of each recipient; [] for a complaint."""
    delivery = _table(notification, "delivery")
    answer = str(delivery.get("smtpResponse", ""))
    got = [
        RecipientReport(recipient=str(item).lower(), action="delivered", status=_found(answer), diagnostic=answer[:500])
        for item in _list(delivery, "recipients")
    ]
    return got + [
        RecipientReport(
            recipient=str(entry.get("emailAddress", "")).lower(),
            action=str(entry.get("action", "failed")).lower(),
            status=find_status(str(entry.get("status", ""))),
            diagnostic=str(entry.get("diagnosticCode", ""))[:2000],
        )
        for entry in _list(_table(notification, "bounce"), "bouncedRecipients")
        if isinstance(entry, dict)
    ]


def complained_recipients(notification: dict[str, Any]) -> list[str]:
    """Return the addresses that complained, lower-case; [] for any other notification."""
    entries = _list(_table(notification, "complaint"), "complainedRecipients")
    return [str(entry.get("emailAddress", "")).strip().lower() for entry in entries if isinstance(entry, dict)]


def notified_id(notification: dict[str, Any]) -> str:
    """Return the Message-ID of the original, as its author wrote it, or ""."""
    headers = _table(_table(notification, "mail"), "commonHeaders")
    return str(headers.get("messageId") or "").strip("<> ")


def _unwrapped(text: str) -> str:
    """Undo the line breaks that mail servers put into the one long line, and cut the footer below it."""
    body = text.partition("\n--\n")[0]
    return body.replace("!\n ", "").replace("\n ", "").replace("\n", "")


def _found(answer: str) -> str:
    """Return the enhanced code of a success, which is no failure code."""
    words = answer.split()
    return next((word for word in words if word.startswith("2.") and word.count(".") == 2), "")


def _table(parent: dict[str, Any], name: str) -> dict[str, Any]:
    child = parent.get(name)
    return child if isinstance(child, dict) else {}


def _list(parent: dict[str, Any], name: str) -> list[Any]:
    child = parent.get(name)
    return child if isinstance(child, list) else []
