"""What :mod:`triage.flow` needs of the outside world, as protocols. :mod:`triage.app` wires the real ones in.

Each port has one contract suite in tests/contracts that the real part and its fake both pass.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol

from triage.domain.decision import Effect
from triage.domain.events import Event
from triage.domain.lead import Lead, LeadState, SuppressionReason
from triage.domain.mail import (
    Delivery,
    FolderRole,
    FolderState,
    Mark,
    MessageState,
    OutgoingMail,
    OutgoingState,
    RawMessage,
    StoredMessage,
)
from triage.domain.prediction import Prediction, Utterance
from triage.domain.reply import Reply


class Clock(Protocol):
    """The time; injected, so that tests and replays have their own."""

    def now(self) -> datetime:
        """Return the current moment, aware, UTC."""


class Mailbox(Protocol):
    """An IMAP account or a Maildir. Reading never changes a flag."""

    def folders(self, role: FolderRole) -> Sequence[str]:
        """Return the names of the folders to read in a role, found by configuration, special use or usual name."""

    def select(self, folder: str) -> FolderState:
        """Open a folder read-only.

        :raises TransientError: the connection failed; nothing was lost.
        :raises UserError: there is no such folder.
        """

    def uids_above(self, uid: int) -> Sequence[int]:
        """Return the UIDs above ``uid`` in the selected folder, ascending."""

    def count_since(self, day: date) -> int:
        """Return how many messages of the selected folder were received on or after a day (for a warning)."""

    def fetch(self, uids: Sequence[int]) -> Iterator[RawMessage]:
        """Yield the messages of the selected folder that still exist, in UID order, without marking them as seen.

        An oversized message is fetched in part. A message that cannot be fetched at all is yielded as an empty,
        truncated one, so that it is parked and the mark can pass it.
        """

    def find(self, folder: str, message_id: str) -> bool:
        """Tell whether a folder holds a message with this Message-ID (without angle brackets)."""

    def append(self, role: str, raw: bytes, *, draft: bool = False) -> None:
        """Put a message into the Sent ("sent") or Drafts ("drafts") folder.

        :raises TransientError: it could not be put there.
        """

    def wait(self, seconds: float) -> bool:
        """Wait for news in the first inbox folder with IDLE (RFC 2177), or sleep; True when there may be news."""

    def close(self) -> None:
        """Say goodbye; never raises."""


class Classifier(Protocol):
    """Reads intents."""

    @property
    def version(self) -> str:
        """Version of the model, recorded with each prediction."""

    def predict(self, utterances: Sequence[Utterance]) -> Sequence[Prediction]:
        """Return one prediction per utterance, in order; an empty text gives ``other``, unsure."""


class MailSender(Protocol):
    """One SMTP submission account."""

    def send(self, mail: OutgoingMail) -> Delivery:
        """Hand one mail to the server; never raises, never sends twice."""

    def close(self) -> None:
        """Say goodbye; never raises."""


class Composer(Protocol):
    """Renders templates into whole messages with a fixed Message-ID."""

    def info_mail(self, lead: Lead, reply: Reply, *, effect: Effect, campaign: str, now: datetime) -> OutgoingMail:
        """Render the campaign's information mail as an answer to ``reply``, in its language if there is a template.

        :raises UserError: a template is missing or names an unknown variable.
        """

    def hand_over(
        self,
        lead: Lead,
        state: LeadState,
        history: Sequence[tuple[Event, Reply | None]],
        *,
        effect: Effect,
        now: datetime,
    ) -> OutgoingMail | None:
        """Render the hand-over to sales with the whole history; None when nobody is to be told by mail."""


class Store(Protocol):
    """The database. All work happens in transactions."""

    def transaction(self, *, durable: bool = False) -> AbstractContextManager["Transaction"]:
        """Open a read-write transaction, committed at the end, rolled back when anything is raised.

        Writers are serialised (BEGIN IMMEDIATE; row locks on PostgreSQL). ``durable`` waits for the disk
        (``synchronous=FULL``): for the outbox, where a lost commit would mean a second mail.

        :raises TransientError: the database is locked or the disk is full; nothing was written.
        """


class Transaction(Protocol):
    """What can be done inside one transaction."""

    # -- receive

    def mark(self, mailbox: str, folder: str) -> Mark | None:
        """Return how far a folder was read; None before the first start."""

    def save_mark(self, mark: Mark) -> None:
        """Insert or replace a folder's mark."""

    def add_message(self, mark: Mark, role: FolderRole, message: RawMessage, *, before_start: bool) -> int | None:
        """Store raw bytes under (mailbox, folder, uidvalidity, uid); None when that key is there already."""

    # -- process

    def is_waiting(self) -> bool:
        """Tell whether any message waits to be read."""

    def take(self, limit: int) -> Sequence[StoredMessage]:
        """Return the oldest waiting messages and count an attempt on each, Sent folders first.

        A message that was tried before is taken alone, so that one that kills the process is found out.
        """

    def claim(self, message: int, state: MessageState, *, lead: int | None = None, note: str = "") -> bool:
        """Move a message from ``received`` to its terminal state (compare-and-set); False when somebody else did."""

    def release(self, message: int, error: str) -> None:
        """Note why reading failed; the message stays ``received``."""

    def give_back(self, taken: Sequence[int]) -> None:
        """Take one attempt back from those of the messages that still wait."""

    def reopen(self, message: int) -> None:
        """Put a parked, probable or ignored message back to ``received`` with no attempts counted."""

    def message(self, message: int) -> StoredMessage | None:
        """Return a message with its raw bytes."""

    def find_message(self, message_id: str) -> int | None:
        """Return the key of the newest inbound message with this Message-ID."""

    def is_duplicate(self, message: int) -> bool:
        """Tell whether the same bytes were read before in this mailbox (moved, copied, or a new UIDVALIDITY)."""

    def save_reply(self, message: int, reply: Reply, prediction: Prediction | None) -> None:
        """Keep what was read, for explanations, reports and training."""

    def reply(self, message: int) -> tuple[Reply, Prediction | None] | None:
        """Return what was read of a message."""

    # -- leads

    def lead_of_message(self, message: int) -> Lead | None:
        """Return the lead that a message was claimed for."""

    def lead(self, lead: int) -> Lead | None:
        """Return a lead by key."""

    def lead_by_address(self, address: str) -> Lead | None:
        """Return the lead with this address or a confirmed alias; compared as :func:`canonical` addresses."""

    def lead_by_message_ids(self, message_ids: Sequence[str]) -> tuple[Lead, str] | None:
        """Return the lead of the latest listed mail that was sent to one, and that mail's campaign."""

    def leads_at_domain(self, domain: str, limit: int = 5) -> Sequence[Lead]:
        """Return leads whose address is at a domain."""

    def add_lead(self, lead: Lead) -> Lead:
        """Insert a lead (its ``id`` is ignored); return it with its key, or the existing one of that address."""

    def update_lead(self, lead: Lead) -> None:
        """Replace name, company, campaign, mailbox and fields."""

    def add_alias(self, lead: int, address: str) -> None:
        """Remember that an address is the lead's own."""

    def add_outbound(self, lead: int, message_id: str, *, campaign: str, at: datetime) -> bool:
        """Remember a mail sent to a lead, so that answers find it; False when it was known."""

    def append_event(self, lead: int, event: Event) -> Event:
        """Store a fact and return it with its id."""

    def history(self, lead: int) -> Sequence[Event]:
        """Lock the lead and return its events in the order of their ids."""

    def state(self, lead: int) -> LeadState:
        """Return the state that was saved last."""

    def save_state(self, lead: int, state: LeadState, *, policy: str) -> None:
        """Keep the fold's result for queries, with the version of the policy."""

    def effects(self, lead: int) -> Sequence[Effect]:
        """Return the effects that were saved last."""

    def save_effects(self, lead: int, effects: Sequence[Effect]) -> None:
        """Replace the lead's open effects."""

    # -- suppression

    def suppression(self, address: str) -> SuppressionReason | None:
        """Return why an address, or its domain, must not be mailed."""

    def suppress(self, address: str, reason: SuppressionReason, *, lead: int | None, by: str) -> None:
        """Suppress an address or ``@domain`` (the first reason stays)."""

    def lift(self, address: str, *, lead: int | None) -> bool:
        """Lift a suppression that this lead's history (or, with None, a person) caused; False when there is none."""

    # -- outbox

    def add_outgoing(self, mail: OutgoingMail) -> int | None:
        """Insert a rendered mail; None when its key is taken."""

    def outgoing(self, key: str) -> OutgoingMail | None:
        """Return a mail by business key."""

    def outgoing_by_message_id(self, message_id: str) -> OutgoingMail | None:
        """Return a mail by its Message-ID."""

    def outgoing_of(self, lead: int) -> Sequence[OutgoingMail]:
        """Return a lead's mails, oldest first."""

    def due_outgoing(self, now: datetime, *, limit: int = 100) -> Sequence[OutgoingMail]:
        """Return pending mails whose ``not_before`` has come, oldest first."""

    def outgoing_in(self, state: OutgoingState) -> Sequence[OutgoingMail]:
        """Return the mails in a state, oldest first."""

    def move_outgoing(
        self,
        mail: int,
        before: OutgoingState,
        after: OutgoingState,
        *,
        not_before: datetime | None = None,
        sent_at: datetime | None = None,
        error: str = "",
        count_attempt: bool = False,
    ) -> bool:
        """Move a mail between states (compare-and-set); False when it was no longer in ``before``."""

    def replace_outgoing(self, mail: OutgoingMail) -> None:
        """Write a cancelled mail anew under its key, with fresh bytes."""

    def sent_since(self, moment: datetime, *, mailbox: str | None = None, lead: int | None = None) -> int:
        """Count mails to prospects that left (or may have left) since a moment."""

    # -- health

    def note(self, key: str, value: str) -> None:
        """Keep a small fact about the daemon's health: last poll, last error, last training."""

    def noted(self) -> dict[str, tuple[str, datetime]]:
        """Return all such facts with the moment of their writing."""


#: Called with a sentence for the person who watches (progress, a warning).
Say = Callable[[str], None]
