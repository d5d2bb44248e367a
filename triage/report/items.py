"""What stands in a digest: plain values, one class per kind of line."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, TypeVar

from triage.domain.intents import Intent
from triage.domain.lead import Lead
from triage.report.funnel import CampaignFunnel
from triage.report.moves import Move

Item = TypeVar("Item")
Row = TypeVar("Row")

#: Lines shown per section; the rest is counted.
SHOWN = 20


@dataclass(frozen=True, kw_only=True)
class Section(Generic[Item]):
    """The first lines of a kind, and how many there are in all."""

    shown: tuple[Item, ...] = ()
    total: int = 0

    @property
    def more(self) -> int:
        """How many are not shown."""
        return self.total - len(self.shown)

    def __bool__(self) -> bool:
        return self.total > 0


def section(rows: Sequence[Row], make: Callable[[Row], Item]) -> Section[Item]:
    """Make lines of the first rows only."""
    return Section(shown=tuple(make(row) for row in rows[:SHOWN]), total=len(rows))


def listed(items: Iterable[Item]) -> Section[Item]:
    """Make a section of lines that are there already."""
    found = tuple(items)
    return Section(shown=found[:SHOWN], total=len(found))


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """Interest that nobody answered yet."""

    lead: Lead
    stage: str
    since: datetime
    #: "3 days".
    waits: str
    sentence: str
    #: What happens next, or what a person should do.
    next_step: str


@dataclass(frozen=True, kw_only=True)
class ToLabel:
    """A reply that a person should label."""

    message: int
    #: Who wrote; the lead's address.
    lead: Lead
    received_at: datetime
    #: The beginning of the new words.
    text: str
    #: Why a person is asked; "" when the model is merely unsure.
    why: str
    guess: str
    confidence: float
    runner_up: str
    #: What to type; it names the guess where that is more likely than not.
    command: str


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A message that moved nobody: probable, unmatched or parked."""

    message: int
    sender: str
    subject: str
    received_at: datetime
    why: str = ""
    #: The lead that it may be about.
    lead: str = ""
    command: str = ""


@dataclass(frozen=True, kw_only=True)
class OptOut:
    """An address that was suppressed."""

    address: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Later:
    """A lead that waits for a day: away, or asked to be written to later."""

    lead: Lead
    day: date
    why: str
    sentence: str = ""
    #: The day has come.
    is_due: bool = False


@dataclass(frozen=True, kw_only=True)
class Proposed:
    """Somebody whom a reply names; never mailed unasked."""

    lead: Lead
    name: str
    email: str
    role: str
    phone: str
    #: Where it was read.
    provenance: str


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A mail of the outbox that a person should look at."""

    key: str
    recipient: str
    template: str
    since: datetime
    why: str = ""
    command: str = ""


@dataclass(frozen=True, kw_only=True)
class Health:
    """How a mailbox does."""

    mailbox: str
    polled_at: datetime
    #: How long ago.
    ago: str
    #: "" when the last poll worked.
    problem: str = ""
    #: The account may not send, in the server's words.
    blocked: str = ""

    @property
    def is_well(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.problem and not self.blocked


@dataclass(frozen=True, kw_only=True)
class CampaignDay:
    """One campaign's replies in the span, per intent."""

    campaign: str
    intents: tuple[tuple[Intent, int], ...]
    replies: int
    unsure: int


@dataclass(frozen=True, kw_only=True)
class Digest:
    """Everything that the daily mail tells; empty sections are left out when it is rendered."""

    day: date
    since: datetime
    until: datetime
    #: Name of the team's time zone.
    zone: str
    sqls: Section[Move] = field(default_factory=Section)
    mqls: Section[Move] = field(default_factory=Section)
    #: Back from MQL or SQL: refused, set aside, or corrected.
    fell: Section[Move] = field(default_factory=Section)
    unanswered: Section[Waiting] = field(default_factory=Section)
    to_label: Section[ToLabel] = field(default_factory=Section)
    approvals: Section[Mail] = field(default_factory=Section)
    drafts: Section[Mail] = field(default_factory=Section)
    uncertain: Section[Mail] = field(default_factory=Section)
    failed: Section[Mail] = field(default_factory=Section)
    probable: Section[Letter] = field(default_factory=Section)
    contacts: Section[Proposed] = field(default_factory=Section)
    resuming: Section[Later] = field(default_factory=Section)
    held: Section[Later] = field(default_factory=Section)
    suppressed: Section[OptOut] = field(default_factory=Section)
    unmatched: Section[Letter] = field(default_factory=Section)
    parked: Section[Letter] = field(default_factory=Section)
    campaigns: tuple[CampaignDay, ...] = ()
    funnel: tuple[CampaignFunnel, ...] = ()
    #: Duplicates, our own mail and the like: (how it is called, how many).
    aside: tuple[tuple[str, int], ...] = ()
    #: Our sending was refused, in a receiver's words.
    warnings: tuple[str, ...] = ()
    health: tuple[Health, ...] = ()
    #: Messages that nobody has read yet.
    unread: int = 0
    #: What the last training brought; "" without one.
    learned: str = ""

    @property
    def replies(self) -> int:
        """Replies decided in the span."""
        return sum(campaign.replies for campaign in self.campaigns)

    @property
    def is_quiet(self) -> bool:
        """Tell whether nothing happened and nothing waits."""
        sections = [value for value in vars(self).values() if isinstance(value, Section)]
        ill = any(not each.is_well for each in self.health)
        return not any(sections) and not self.replies and not self.warnings and not ill
