"""The lead: a person at a company whom a campaign wrote to."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Stage(StrEnum):
    """Where a lead stands in the funnel; docs/states.md draws the moves.

    Stages go up only by a rule, down only by a correction or a plain refusal.
    """

    #: A campaign wrote to them.
    CONTACTED = "contacted"
    #: Marketing-qualified lead: raised a hand.
    MQL = "mql"
    #: Sales-qualified lead: confirmed interest after the information mail.
    SQL = "sql"
    #: Sales took the hand-over (SAL).
    ACCEPTED = "accepted"
    #: Became a customer.
    WON = "won"
    #: Not now: hears from us at a later date.
    NURTURE = "nurture"
    #: Declined, or is the wrong person.
    DISQUALIFIED = "disqualified"
    #: Sales gave up, with a reason.
    LOST = "lost"


class SuppressionReason(StrEnum):
    """Why an address must not be mailed. Stands beside the stage, for every campaign."""

    #: Asked not to be written to.
    UNSUBSCRIBED = "unsubscribed"
    #: The address is dead.
    BOUNCED = "bounced"
    #: Reported as spam.
    COMPLAINT = "complaint"
    #: By hand.
    MANUAL = "manual"


@dataclass(frozen=True, kw_only=True)
class Lead:
    """Who a lead is; what follows from its history is :class:`LeadState`."""

    #: Key in the store.
    id: int
    #: Lower-case address; one lead per address.
    email: str
    name: str = ""
    company: str = ""
    #: Name of the campaign in the configuration that wrote last.
    campaign: str = ""
    #: Name of the mailbox in the configuration that wrote last.
    mailbox: str = ""
    #: Further columns of an import, for templates.
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class LeadState:
    """What :func:`triage.decide.replay.replay` makes of a lead's history."""

    stage: Stage = Stage.CONTACTED
    #: When the stage was reached.
    stage_since: datetime | None = None
    #: When it first became an MQL, and an SQL, whatever came after: for conversion rates.
    mql_since: datetime | None = None
    sql_since: datetime | None = None
    #: Why the address must not be mailed, from this lead's own history; None when reachable.
    suppressed: SuppressionReason | None = None
    score: int = 0
    info_mails_sent: int = 0
    #: When the latest information mail left.
    info_mail_at: datetime | None = None
    #: Replies from the person, machines not counted.
    replies: int = 0
    last_reply_at: datetime | None = None
    #: Language of the latest reply that was long enough to tell (ISO 639-1).
    language: str = ""
    #: Latest intent of a person's reply.
    last_intent: str = ""
    #: The event whose reply is unsure and waits for a person; None when nothing waits.
    awaiting_label: int | None = None
    #: Interest or a question that nobody answered yet: since when.
    unanswered_since: datetime | None = None
    #: Hold everything until this day (out of office).
    away_until: date | None = None
    #: When a not-now wants to hear from us.
    resume_on: date | None = None
    #: Soft bounces in a row.
    soft_bounces: int = 0
    #: The sentence that put the lead where it is.
    deciding_sentence: str = ""
    #: The rule or guard that put the lead where it is.
    decided_by: str = ""
