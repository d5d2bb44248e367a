"""The tables. Events and raw messages are facts and are only added; everything else follows from them.

Table models do not validate: rows are written from the frozen values of :mod:`triage.domain` only. After a change
here, add a migration (docs of :mod:`triage.record.migrate`); a test compares the two.
"""

from datetime import date, datetime
from typing import Any, ClassVar, cast

from sqlalchemy import BigInteger, Index, MetaData, Table, UniqueConstraint
from sqlmodel import Field, SQLModel

from triage.record.types import CleanText, UtcDateTime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Record(SQLModel):
    """Base of all tables; its own metadata, so that nobody else's models mix in."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMING)


def _text(**options: Any) -> Any:
    return Field(sa_type=CleanText, **options)


def _moment(**options: Any) -> Any:
    return Field(sa_type=UtcDateTime, **options)


def _big(**options: Any) -> Any:
    """UID and UIDVALIDITY are 32-bit unsigned (RFC 9051): too wide for INTEGER on PostgreSQL."""
    return Field(sa_type=BigInteger, **options)


class MarkRow(Record, table=True):
    """How far a folder was read."""

    __tablename__ = "mark"
    mailbox: str = _text(primary_key=True)
    folder: str = _text(primary_key=True)
    uidvalidity: int = _big()
    last_uid: int = _big()
    baseline_uid: int = _big()
    baseline_at: datetime | None = _moment(nullable=True)


class LeadRow(Record, table=True):
    """Who a lead is."""

    __tablename__ = "lead"
    id: int | None = Field(default=None, primary_key=True)
    #: As it was written first, lower-case.
    email: str = _text()
    #: The form in which two spellings of one mailbox are equal.
    canonical: str = _text(unique=True)
    domain: str = _text(index=True)
    name: str = _text()
    company: str = _text()
    campaign: str = _text(index=True)
    mailbox: str = _text()
    #: JSON list of pairs.
    fields: str = _text()
    created_at: datetime = _moment()


class AliasRow(Record, table=True):
    """A further address that a person confirmed as the lead's own."""

    __tablename__ = "alias"
    canonical: str = _text(primary_key=True)
    address: str = _text()
    lead: int = Field(foreign_key="lead.id", index=True)


class OutboundRow(Record, table=True):
    """A mail that was sent to a lead: answers find the lead by it."""

    __tablename__ = "outbound"
    __table_args__ = (UniqueConstraint("message_id", "lead"),)
    id: int | None = Field(default=None, primary_key=True)
    lead: int = Field(foreign_key="lead.id", index=True)
    #: Without angle brackets; NULL when the mail carried none.
    message_id: str | None = _text(nullable=True)
    campaign: str = _text()
    at: datetime = _moment()


class MessageRow(Record, table=True):
    """A received message: where it lay and where it stands. Its bytes are in :class:`RawRow`."""

    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("mailbox", "folder", "uidvalidity", "uid"),
        Index(None, "state", "role", "id"),
        Index(None, "fingerprint", "mailbox"),
    )
    id: int | None = Field(default=None, primary_key=True)
    mailbox: str = _text()
    folder: str = _text()
    role: str = _text()
    uidvalidity: int = _big()
    uid: int = _big()
    received_at: datetime = _moment(index=True)
    state: str = _text()
    before_start: bool
    truncated: bool
    #: Times that somebody began to read it.
    attempts: int
    #: sha256 of the bytes, hexadecimal.
    fingerprint: str = _text()
    size: int = _big()
    lead: int | None = Field(default=None, foreign_key="lead.id", index=True)
    #: Why it ended in its state, or why reading failed.
    note: str = _text()
    #: When it reached its terminal state.
    settled_at: datetime | None = _moment(nullable=True, index=True)


class RawRow(Record, table=True):
    """The bytes of a message, apart so that lists stay quick."""

    __tablename__ = "raw_message"
    message: int = Field(primary_key=True, foreign_key="message.id")
    raw: bytes


class ReplyRow(Record, table=True):
    """What was read of a message, and what the model of that day said."""

    __tablename__ = "reply"
    message: int = Field(primary_key=True, foreign_key="message.id")
    message_id: str = _text(index=True)
    subject: str = _text()
    sender: str = _text(index=True)
    sender_name: str = _text()
    origin: str = _text()
    #: Predicted; "" where nothing was asked.
    intent: str = _text()
    unsure: bool
    #: JSON, see :mod:`triage.record.codec`.
    reply: str = _text()
    prediction: str | None = _text(nullable=True)


class EventRow(Record, table=True):
    """A fact of a lead's history; never changed."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "lead", "id"), Index(None, "kind", "recorded_at"))
    id: int | None = Field(default=None, primary_key=True)
    lead: int = Field(foreign_key="lead.id")
    at: datetime = _moment()
    #: When triage learned of it.
    recorded_at: datetime = _moment()
    kind: str = _text()
    #: The message it is about, if it is about one.
    message: int | None = Field(default=None, index=True)
    #: Predicted or labelled intent; "" for events without one.
    intent: str = _text()
    #: Campaign that a reply answers; "" when unknown.
    campaign: str = _text()
    document: str = _text()


class StateRow(Record, table=True):
    """What the fold made of a lead's history; can be computed anew from the events at any time."""

    __tablename__ = "lead_state"
    lead: int = Field(primary_key=True, foreign_key="lead.id")
    stage: str = _text(index=True)
    info_mails: int
    replies: int
    #: Version of the policy that decided.
    policy: str = _text()
    saved_at: datetime = _moment()
    document: str = _text()


class EffectRow(Record, table=True):
    """An open effect: called for by the history."""

    __tablename__ = "effect"
    __table_args__ = (UniqueConstraint("lead", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    lead: int = Field(foreign_key="lead.id")
    kind: str = _text(index=True)
    key: str = _text()
    document: str = _text()


class SuppressionRow(Record, table=True):
    """One cause for which an address or ``@domain`` must not be mailed; several causes may stand side by side."""

    __tablename__ = "suppression"
    #: Canonical address, or ``@domain``.
    address: str = _text(primary_key=True)
    #: The lead whose history caused it; 0 for a person.
    cause: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    reason: str = _text()
    by: str = _text()
    at: datetime = _moment()


class OutgoingRow(Record, table=True):
    """A rendered mail in the outbox."""

    __tablename__ = "outgoing"
    __table_args__ = (Index(None, "state", "not_before"),)
    id: int | None = Field(default=None, primary_key=True)
    #: Business key.
    key: str = _text(unique=True)
    lead: int | None = Field(default=None, foreign_key="lead.id", index=True)
    mailbox: str = _text()
    recipient: str = _text()
    message_id: str = _text(index=True)
    template: str = _text()
    state: str = _text()
    mode: str = _text()
    attempts: int
    not_before: datetime | None = _moment(nullable=True)
    hold_until: date | None
    created_at: datetime = _moment()
    #: When it came into its state.
    moved_at: datetime = _moment(index=True)
    sent_at: datetime | None = _moment(nullable=True)
    error: str = _text()
    #: Last, so that lists need not read past it.
    raw: bytes


class NoteRow(Record, table=True):
    """A small fact about the daemon's health."""

    __tablename__ = "note"
    key: str = _text(primary_key=True)
    value: str = _text()
    at: datetime = _moment()


def _table(row: type[Record]) -> Table:
    return cast("Table", row.__table__)  # type: ignore[attr-defined]


marks = _table(MarkRow)
leads = _table(LeadRow)
aliases = _table(AliasRow)
outbound = _table(OutboundRow)
messages = _table(MessageRow)
raws = _table(RawRow)
replies = _table(ReplyRow)
events = _table(EventRow)
states = _table(StateRow)
effects = _table(EffectRow)
suppressions = _table(SuppressionRow)
outgoing = _table(OutgoingRow)
notes = _table(NoteRow)
