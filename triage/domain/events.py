"""What happened to a lead: facts that are stored and never changed.

Events are folded in the order of their ``id``, the order in which triage learned of them.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from triage.domain.intents import Intent
from triage.domain.lead import SuppressionReason
from triage.domain.prediction import Prediction
from triage.domain.reply import Bounce, Facts, Origin


@dataclass(frozen=True, kw_only=True)
class Event:
    """Base of all events. ``id`` is given by the store; 0 before."""

    id: int = 0
    #: When it happened (aware, UTC): INTERNALDATE for mail, our clock for the rest.
    at: datetime


@dataclass(frozen=True, kw_only=True)
class OutboundSeen(Event):
    """A mail to the lead was seen in a Sent folder, written by a person or an outreach tool."""

    message_id: str
    campaign: str
    mailbox: str
    subject: str = ""
    #: It answers a reply of the lead (In-Reply-To), so a person took care.
    answers_reply: bool = False


@dataclass(frozen=True, kw_only=True)
class ReplyReceived(Event):
    """A message from the lead, or a machine's report about the lead's address."""

    #: Key of the message in the store.
    message: int
    origin: Origin
    prediction: Prediction
    facts: Facts
    bounce: Bounce | None = None
    language: str = ""
    campaign: str = ""
    #: Message-IDs that it refers to.
    references: tuple[str, ...] = ()
    #: RFC 3834 allows an answer.
    answerable: bool = True
    #: Older than the first start: labelled, never answered.
    before_start: bool = False
    #: From another address than the lead's, in the lead's thread: probable, never guessed.
    other_sender: str = ""


@dataclass(frozen=True, kw_only=True)
class LabelGiven(Event):
    """A person said what a reply means; it takes the prediction's place."""

    message: int
    intent: Intent
    by: str


@dataclass(frozen=True, kw_only=True)
class InfoMailSent(Event):
    """The information mail left (or was seen in Sent after a person sent the draft)."""

    message_id: str
    key: str
    template: str = ""


@dataclass(frozen=True, kw_only=True)
class Suppressed(Event):
    """A person suppressed the address by hand."""

    reason: SuppressionReason
    by: str


@dataclass(frozen=True, kw_only=True)
class SuppressionLifted(Event):
    """A person lifted the suppression."""

    by: str


class SalesVerdict(StrEnum):
    """What sales said of a hand-over."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WON = "won"
    LOST = "lost"


@dataclass(frozen=True, kw_only=True)
class SalesSaid(Event):
    """Sales accepted or rejected the SQL, won or lost the deal."""

    verdict: SalesVerdict
    by: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class AliasConfirmed(Event):
    """A person said that another address is the lead's own: replies from it count from now on, and back."""

    address: str
    by: str
