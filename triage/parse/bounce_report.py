"""The machine-readable part of a delivery report (RFC 3464), as loosely as it is really written."""

import re
from dataclasses import dataclass

from triage.parse.addresses import clean_address, find_addresses
from triage.parse.message import Message, Part

_FIELD = re.compile(r"^([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:[ \t]*(.*)$")
_STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.]*\.?\d)")
_ATTACHED = re.compile(r"(?<![\d.])[245]\d\d[ -]{1,2}['\"#(]{0,2}([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\.?\d)")
_RECIPIENT_FIELDS = frozenset({"final-recipient", "original-recipient", "x-actual-recipient", "x-original-to"})
_REPORT_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
_MAX_REPORT = 60_000
_MAX_RECIPIENTS = 200


@dataclass(frozen=True, kw_only=True)
class RecipientReport:
    """What one per-recipient block of a report says."""

    #: Final-Recipient, or what stands in for it; lower-case, maybe without a domain.
    recipient: str = ""
    #: Original-Recipient and other names of the same mailbox.
    aliases: tuple[str, ...] = ()
    #: Lower-case Action, "" when missing.
    action: str = ""
    #: Enhanced status, "" when missing.
    status: str = ""
    diagnostic: str = ""


def report_parts(message: Message) -> list[Part]:
    """Return the delivery-status parts of the message itself, not those of messages enclosed in it."""
    return [part for part in message.root.walk() if part.content_type in _REPORT_TYPES]


def read_report(text: str) -> list[RecipientReport]:
    """Return one report per recipient that ``text`` (the body of a delivery-status part) names."""
    blocks: list[dict[str, list[str]]] = [{}]
    name = ""
    for line in text[:_MAX_REPORT].split("\n"):
        if not line.strip():
            name = ""
            if _names_recipient(blocks[-1]):
                blocks.append({})
        elif line[0] in " \t" and name:
            blocks[-1][name][-1] += " " + line.strip()
        elif match := _FIELD.match(line):
            name = match.group(1).lower()
            if _starts_next(blocks[-1], name):
                blocks.append({})
            blocks[-1].setdefault(name, []).append(match.group(2).strip())
        if len(blocks) > _MAX_RECIPIENTS:
            break
    return [_recipient(block) for block in blocks if _names_recipient(block)]


def find_status(text: str) -> str:
    """Return the first enhanced status code (RFC 3463) in ``text``, or ""."""
    match = _STATUS.search(text)
    return match.group() if match else ""


def find_reply_status(text: str) -> str:
    """Return the enhanced code that stands beside an SMTP reply code, the last (innermost) one, or ""."""
    found = _ATTACHED.findall(text)
    return str(found[-1]) if found else ""


def _names_recipient(block: dict[str, list[str]]) -> bool:
    return not _RECIPIENT_FIELDS.isdisjoint(block) or ("action" in block and "status" in block)


def _starts_next(block: dict[str, list[str]], name: str) -> bool:
    """Some reports leave out the blank line between recipients: a repeated recipient field starts the next."""
    return name in block and name in ("final-recipient", "original-recipient")


def _recipient(block: dict[str, list[str]]) -> RecipientReport:
    names: list[str] = []
    for field in ("final-recipient", "original-recipient", "x-actual-recipient", "x-original-to"):
        names += [name for value in block.get(field, ()) if (name := _typed_address(value)) and name not in names]
    full = [name for name in names if "@" in name] or names
    return RecipientReport(
        recipient=full[0] if full else "",
        aliases=tuple(full[1:]),
        action=_first(block, "action").split("(")[0].strip().lower().split(" ")[0],
        status=find_status(_first(block, "status")),
        diagnostic=_diagnostic(block),
    )


def _diagnostic(block: dict[str, list[str]]) -> str:
    values = [
        value
        for field in ("diagnostic-code", "x-supplementary-info", "x-display-name")
        for value in block.get(field, ())
    ]
    return " ".join(values)[:2000]


def _first(block: dict[str, list[str]], name: str) -> str:
    return next(iter(block.get(name, ())), "")


def _typed_address(value: str) -> str:
    """Return the address of "rfc822; <a@b> (comment)"; without a domain when the report gives none."""
    untyped = value.partition(";")[2] or value
    found = find_addresses(untyped)
    if found:
        return found[0][2]
    bare = clean_address(untyped.split("(")[0])
    return bare or untyped.split("(")[0].strip().strip("<>\"'").lower()[:120]
