"""Why a delivery failed: the words servers use, the status codes (RFC 3463), and what each reason says of the address.

The first digit of a code says how the server felt, not whether the address is dead: 5.2.2 is a full mailbox and 5.7.1
an insult to the sender. So the words are asked first, then the code, then the bare SMTP reply.
"""

import re

from triage.domain.reply import BounceKind
from triage.parse.addresses import find_addresses
from triage.parse.bounce_reason_words import WEAK_WORDS, WORDS, Table

#: reason -> what it says about the address when the failure is final.
KIND_OF_REASON: dict[str, BounceKind] = {
    "user_unknown": BounceKind.HARD,
    "host_unknown": BounceKind.HARD,
    "moved": BounceKind.HARD,
    "no_mail_here": BounceKind.HARD,
    "mailbox_full": BounceKind.SOFT,
    "suspended": BounceKind.SOFT,
    "filtered": BounceKind.SOFT,
    "expired": BounceKind.SOFT,
    "network": BounceKind.SOFT,
    "too_big": BounceKind.SOFT,
    "greylisted": BounceKind.SOFT,
    "too_many": BounceKind.SOFT,
    "system": BounceKind.SOFT,
    "loop": BounceKind.SOFT,
    "content": BounceKind.SOFT,
    "relay_denied": BounceKind.SENDER_BLOCKED,
    "spam": BounceKind.SENDER_BLOCKED,
    "virus": BounceKind.SENDER_BLOCKED,
    "blocked": BounceKind.SENDER_BLOCKED,
    "authentication": BounceKind.SENDER_BLOCKED,
    "sender_rejected": BounceKind.SENDER_BLOCKED,
    "policy": BounceKind.SENDER_BLOCKED,
    "undefined": BounceKind.SOFT,
}

#: Enhanced status without its first digit -> reason, for reports whose words say nothing.
STATUS: dict[str, str] = {
    "1.0": "user_unknown", "1.1": "user_unknown", "1.2": "host_unknown", "1.3": "user_unknown", "1.4": "filtered",
    "1.6": "moved", "1.7": "sender_rejected", "1.8": "sender_rejected", "1.9": "system", "1.10": "no_mail_here",
    "2.0": "filtered", "2.1": "suspended", "2.2": "mailbox_full", "2.3": "too_big", "2.4": "filtered",
    "3.0": "system", "3.1": "system", "3.2": "no_mail_here", "3.3": "system", "3.4": "too_big", "3.5": "system",
    "4.0": "network", "4.1": "expired", "4.2": "network", "4.3": "system", "4.4": "host_unknown", "4.5": "too_many",
    "4.6": "loop", "4.7": "expired", "4.14": "loop",
    "5.0": "system", "5.1": "system", "5.2": "content", "5.3": "too_many", "5.4": "system", "5.6": "content",
    "6.0": "content", "6.1": "content", "6.2": "content", "6.3": "content", "6.4": "content", "6.5": "content",
    "6.6": "content", "6.7": "content", "6.8": "content", "6.9": "content",
    "7.0": "policy", "7.1": "policy", "7.12": "sender_rejected", "7.13": "suspended", "7.17": "moved",
    "7.20": "authentication", "7.21": "authentication", "7.22": "authentication", "7.23": "authentication",
    "7.24": "authentication", "7.25": "blocked", "7.26": "authentication", "7.27": "sender_rejected",
    "7.60": "blocked", "7.64": "relay_denied", "7.124": "sender_rejected", "7.133": "sender_rejected",
}  # fmt: skip
#: Reason -> the code a server would have given, for prose without one.
_INFERRED: dict[str, str] = {
    "user_unknown": "5.1.1",
    "host_unknown": "5.1.2",
    "moved": "5.1.6",
    "no_mail_here": "5.1.10",
    "mailbox_full": "5.2.2",
    "suspended": "5.2.1",
    "filtered": "5.2.0",
    "expired": "4.4.7",
    "network": "4.4.1",
    "too_big": "5.3.4",
    "greylisted": "4.7.1",
    "loop": "5.4.6",
    "content": "5.6.0",
    "sender_rejected": "5.7.1",
    "relay_denied": "5.7.1",
    "authentication": "5.7.1",
    "blocked": "5.7.1",
    "spam": "5.7.1",
    "virus": "5.7.1",
    "policy": "5.7.1",
}

_SMTP_REPLY = re.compile(r"(?<![\d.])([45])\d\d(?![\d.])")
_AFTER_DATA = re.compile(r"(?:in reply to|after) (?:the )?(?:end of )?data|our final data|>>> data (?:<<< )?5\d\d")
#: With pipelining the answer to RCPT is read after DATA was sent.
_PIPELINED = ("no valid recipient", "need rcpt", "valid rcpt", "no recipients", "rcpt first", "rcpt command", "503 ")
_WRAPPERS = (
    "unknown address error",
    "rejected by the recipient domain",
    "server for the recipient domain",
    "the following addresses had permanent fatal errors",
    "delivery to the following recipient",
)
#: Postfix says this before any reason of its own; what follows decides.
_REJECTED = re.compile(r"(?:recipient )?address rejected: (?=\S{4})(?!access denied)")
_TYPE = re.compile(r"^[\w.-]{1,40};")
_MAX_WORDS = 4000


def read_reason(words: str, status: str, prose: str) -> str:
    """Return why a delivery failed.

    Asked in turn: precise words of the diagnostic, a precise enhanced ``status``, vague words of the diagnostic, words
    of the whole report, and the vague status.
    """
    near, far = _flat(words), _flat(prose)
    vague = status[2:].endswith("0") and status[2:] not in ("1.10",)
    reason = (
        _first(WORDS, near)
        or (STATUS.get(status[2:], "") if not vague else "")
        or _first(WEAK_WORDS, near)
        or _first(WORDS, far)
        or _first(WEAK_WORDS, far)
        or STATUS.get(status[2:], "undefined")
    )
    return _second_thoughts(status, far) if reason == "user_unknown" else reason


def _second_thoughts(status: str, far: str) -> str:
    """Say what "user unknown" means: not always that the user is unknown."""
    if "user(s) account is disabled" in far or (status == "5.2.1" and "rcpt" not in far):
        return "suspended"  # the code says "mailbox disabled" (RFC 3463)
    if _AFTER_DATA.search(far) and not any(words in far for words in _PIPELINED) and "doesn't have a" not in far:
        return "filtered"  # the address was taken at RCPT: this is a filter speaking, not a dead address
    return "user_unknown"


def infer_status(reason: str, words: str, prose: str, *, action: str) -> str:
    """Return the code that a reason stands for, "x.0.0" for no reason, its class as the server's reply or the action.

    ``action`` is RFC 3464's: what is only delayed is a 4, what was given up is a 5, whatever stood in the way.
    """
    detail = _INFERRED.get(reason, "0.0.0")[1:]
    if action in ("delivered", "relayed", "expanded"):
        return "2.0.0"
    return ("4" if action == "delayed" else smtp_class(words) or smtp_class(prose) or "5") + detail


def smtp_class(words: str) -> str:
    """Return the first digit of the first SMTP reply code in ``words``, or ""."""
    found = _SMTP_REPLY.search(words)
    return found.group(1) if found else ""


def _flat(words: str) -> str:
    """Lower-case on one line, without the addresses: they may say anything."""
    text = _TYPE.sub("", words[:_MAX_WORDS].lower().strip())
    for _, _, address in find_addresses(text):
        text = text.replace(address, "@")
    for wrapper in _WRAPPERS:
        text = text.replace(wrapper, "")
    return _REJECTED.sub("", " ".join(text.split()))


def _first(table: Table, text: str) -> str:
    return next((reason for reason, phrases in table if any(phrase in text for phrase in phrases)), "")
