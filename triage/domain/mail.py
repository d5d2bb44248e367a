"""Mail on its way in and out."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, kw_only=True)
class RawMessage:
    """A message as a mailbox gave it: bytes and where they lay."""

    uid: int
    raw: bytes
    #: INTERNALDATE, aware UTC; never the Date header.
    received_at: datetime
    #: Only the first part of an oversized message was fetched.
    truncated: bool = False


@dataclass(frozen=True, kw_only=True)
class FolderState:
    """What SELECT said."""

    folder: str
    uidvalidity: int
    exists: int


@dataclass(frozen=True, kw_only=True)
class Mark:
    """How far a folder was read."""

    mailbox: str
    folder: str
    uidvalidity: int
    #: Highest UID that was stored.
    last_uid: int
    #: Mail up to this UID was there before the first start: labelled, never answered.
    baseline_uid: int = 0
    #: Mail received before this was there before the first start.
    baseline_at: datetime | None = None


class FolderRole(StrEnum):
    """Why a folder is read."""

    #: Replies land here.
    INBOX = "inbox"
    #: Our own outbound mail; makes leads.
    SENT = "sent"


class MessageState(StrEnum):
    """Where a received message stands; every message ends in a terminal state."""

    #: Stored, not yet read.
    RECEIVED = "received"
    #: Read, and an event of a lead.
    PROCESSED = "processed"
    #: Read; from a stranger, a list, ourselves: counted, moves nobody.
    IGNORED = "ignored"
    #: Read; from an unknown address in a lead's thread or company: a person looks.
    PROBABLE = "probable"
    #: The same bytes were processed before.
    DUPLICATE = "duplicate"
    #: Reading failed three times; raw bytes kept, shown in the digest.
    PARKED = "parked"


@dataclass(frozen=True, kw_only=True)
class StoredMessage:
    """A received message in the store."""

    id: int
    mailbox: str
    folder: str
    role: FolderRole
    uid: int
    raw: bytes
    received_at: datetime
    state: MessageState = MessageState.RECEIVED
    #: Older than the first start.
    before_start: bool = False
    truncated: bool = False
    attempts: int = 0


class OutgoingState(StrEnum):
    """Where an outgoing mail stands; docs/states.md draws the moves."""

    #: Waits for dispatch.
    PENDING = "pending"
    #: Waits for a person (mode approve).
    AWAITING_APPROVAL = "awaiting_approval"
    #: Handed to the server; committed before DATA.
    SENDING = "sending"
    #: The server took it.
    SENT = "sent"
    #: Lies in the Drafts folder for a person to send.
    DRAFT = "draft"
    #: The server refused it for good.
    FAILED = "failed"
    #: We do not know whether the server took it: a person or the Sent folder decides, never a guess.
    UNCERTAIN = "uncertain"
    #: No longer called for.
    CANCELLED = "cancelled"


class SendMode(StrEnum):
    """How mail to prospects leaves."""

    #: By SMTP, at once.
    SEND = "send"
    #: Into the Drafts folder, for a person to send.
    DRAFT = "draft"
    #: By SMTP after a person approved it.
    APPROVE = "approve"


@dataclass(frozen=True, kw_only=True)
class OutgoingMail:
    """A rendered mail in the outbox: its key, Message-ID and bytes are fixed when the row is written."""

    id: int = 0
    #: Business key, UNIQUE: ``info:<lead>``, ``digest:<local date>``, ``sql:<lead>``.
    key: str
    lead: int | None = None
    #: Name of the mailbox whose SMTP sends it.
    mailbox: str
    #: One address; mail to colleagues (digest, hand-over) may list several, separated by ", ".
    recipient: str
    #: Without angle brackets.
    message_id: str
    raw: bytes
    template: str = ""
    state: OutgoingState = OutgoingState.PENDING
    mode: SendMode = SendMode.SEND
    attempts: int = 0
    #: Not before this moment (back-off).
    not_before: datetime | None = None
    #: Not before this day (an out-of-office holds).
    hold_until: date | None = None
    created_at: datetime | None = None
    sent_at: datetime | None = None
    #: The server's last words, or why it waits.
    error: str = ""


class DeliveryResult(StrEnum):
    """What one SMTP conversation ended with."""

    #: 250 after the final dot.
    ACCEPTED = "accepted"
    #: 4xx, or the connection failed before DATA: try again later.
    DEFERRED = "deferred"
    #: 5xx: final.
    REJECTED = "rejected"
    #: The answer after DATA was lost.
    UNKNOWN = "unknown"
    #: The account may not send at all (login, quota, 5.7.30): stop the mailbox, the mail waits.
    BLOCKED = "blocked"


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """Result of one attempt, in the server's words."""

    result: DeliveryResult
    code: int = 0
    answer: str = ""
    #: Seconds to wait before the next attempt, where the answer says so (a daily limit).
    retry_after: float | None = None
