"""What the flow works with, and what it counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from triage.config import Settings
from triage.decide.policy import Policy
from triage.domain.reply import Reply
from triage.ports import Classifier, Clock, Composer, MailSender, Say, Store


@dataclass(frozen=True, kw_only=True)
class Parts:
    """Everything that the flow works with."""

    settings: Settings
    policy: Policy
    store: Store
    classifier: Classifier
    composer: Composer
    clock: Clock
    read: Callable[[bytes], Reply]
    #: Opens the SMTP account of a mailbox.
    senders: Mapping[str, MailSender]
    #: Own addresses and domains, lower-case.
    own: frozenset[str]
    say: Say = lambda sentence: None


@dataclass(kw_only=True)
class Tally:
    """What a pass did, for the person who watches and for ``--json``."""

    received: int = 0
    leads: int = 0
    processed: int = 0
    ignored: int = 0
    probable: int = 0
    duplicates: int = 0
    parked: int = 0
    #: Stage reached -> how many leads.
    moved: dict[str, int] = field(default_factory=dict)
    sent: int = 0
    drafted: int = 0
    waiting: int = 0
    failed: int = 0
    uncertain: int = 0
