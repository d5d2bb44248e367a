"""What :class:`triage.record.reading.Reading` gives: plain rows for lists, reports and training."""

from dataclasses import dataclass
from datetime import date, datetime

from triage.domain.decision import Effect
from triage.domain.events import Event
from triage.domain.intents import Intent
from triage.domain.lead import Lead, LeadState, Stage, SuppressionReason
from triage.domain.mail import FolderRole, MessageState, OutgoingState, SendMode
from triage.domain.prediction import Prediction
from triage.domain.reply import Reply


@dataclass(frozen=True, kw_only=True)
class ProbableContact:
    """Somebody unknown who wrote in a lead's thread or from its company."""

    #: Key of the message.
    message: int
    #: Address, lower-case; "" when unreadable.
    email: str
    name: str
    #: How it was matched (``other_sender`` or ``colleague``).
    note: str


@dataclass(frozen=True, kw_only=True)
class LeadLine:
    """A lead and where it stands. Score, information mails, last reply and ``stage_since`` are in ``state``."""

    lead: Lead
    state: LeadState
    #: From the suppression table: address or domain, whatever the cause; None when it may be mailed.
    suppressed: SuppressionReason | None
    created_at: datetime
    #: Confirmed further addresses.
    aliases: tuple[str, ...] = ()
    probable: tuple[ProbableContact, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MessageLine:
    """A received message without its bytes."""

    id: int
    mailbox: str
    folder: str
    role: FolderRole
    received_at: datetime
    state: MessageState
    #: Why it ended so.
    note: str
    attempts: int
    before_start: bool
    size: int
    #: When it reached its state; None while it waits.
    settled_at: datetime | None
    lead: int | None
    #: From the saved reply; "" when it was never read.
    subject: str
    sender: str
    sender_name: str
    #: :class:`triage.domain.reply.Origin` value, "" when it was never read.
    origin: str


@dataclass(frozen=True, kw_only=True)
class ReplyLine:
    """A reply with all that is known about it."""

    message: MessageLine
    lead: Lead | None
    reply: Reply
    #: None where nothing was asked (a stranger's mail).
    prediction: Prediction | None
    #: The label that counts: the last one a person gave.
    label: Intent | None
    labelled_by: str = ""
    labelled_at: datetime | None = None

    @property
    def intent(self) -> Intent | None:
        """The label, else the prediction."""
        return self.label or (self.prediction.intent if self.prediction else None)


@dataclass(frozen=True, kw_only=True)
class LabelLine:
    """A label that a person gave: a training example."""

    #: Id of the event.
    event: int
    message: int
    intent: Intent
    by: str
    at: datetime
    lead: Lead
    #: None when the reply was not kept.
    reply: Reply | None
    #: What the model had said.
    prediction: Prediction | None
    #: A later label of the same message took its place.
    superseded: bool
    #: An information mail had gone to the lead before this reply came.
    after_info_mail: bool


@dataclass(frozen=True, kw_only=True)
class OutgoingLine:
    """A mail of the outbox without its bytes."""

    id: int
    key: str
    lead: int | None
    #: Address of the lead; "" without one.
    email: str
    mailbox: str
    recipient: str
    message_id: str
    template: str
    state: OutgoingState
    mode: SendMode
    attempts: int
    not_before: datetime | None
    hold_until: date | None
    created_at: datetime
    #: When it came into its state.
    moved_at: datetime
    sent_at: datetime | None
    error: str


@dataclass(frozen=True, kw_only=True)
class EffectLine:
    """An open effect and its lead."""

    effect: Effect
    lead: Lead
    state: LeadState


@dataclass(frozen=True, kw_only=True)
class IntentCount:
    """How many replies of one campaign and one intent were decided in a span."""

    campaign: str
    #: The label, else the prediction.
    intent: Intent
    replies: int
    #: Of these: unsure, and not labelled yet.
    unsure: int
    #: Of these: labelled by a person.
    labelled: int


@dataclass(frozen=True, kw_only=True)
class FunnelCount:
    """How many leads of one campaign stand at one stage now."""

    campaign: str
    stage: Stage
    leads: int
    #: Of these: answered at least once in person.
    replied: int
    #: Of these: got the information mail.
    informed: int


@dataclass(frozen=True, kw_only=True)
class MessageCount:
    """How many messages ended in a state for one reason."""

    state: MessageState
    note: str
    messages: int


@dataclass(frozen=True, kw_only=True)
class SuppressionLine:
    """One cause for which an address or ``@domain`` must not be mailed."""

    address: str
    reason: SuppressionReason
    #: None: a person, not a history.
    lead: int | None
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class HistoryLine:
    """A lead and everything that happened to it."""

    lead: Lead
    #: In the order of their ids.
    events: tuple[Event, ...]
    #: When triage learned of each event, in the same order.
    recorded: tuple[datetime, ...]
