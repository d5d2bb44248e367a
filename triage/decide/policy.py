"""The team's own criteria: rules in their order, points, and a few choices. Loaded from ``config.toml``."""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

from triage.decide.conditions import Condition, parse_condition
from triage.domain.intents import Intent


class Action(StrEnum):
    """What a rule's ``then`` may call for."""

    #: Make it a marketing-qualified lead (never takes a stage back).
    MQL = "mql"
    #: Make it a sales-qualified lead and tell sales.
    SQL = "sql"
    #: Put it aside until the date that the reply names, or ``nurture_days``.
    NURTURE = "nurture"
    #: It declined, or is the wrong one.
    DISQUALIFY = "disqualify"
    #: Send the information mail, once per lead.
    SEND_INFO = "send_info"
    #: Show the contact that the reply names; nobody is mailed.
    PROPOSE_CONTACT = "propose_contact"
    #: Ask a person to answer.
    ASK_ANSWER = "ask_answer"
    #: Ask a person to read and label.
    ASK_LABEL = "ask_label"
    #: Do nothing (ends the list of rules for this reply).
    NOTHING = "nothing"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One row of the policy: the first rule that holds decides."""

    name: str
    when: Condition
    then: tuple[Action, ...]


#: (name, when, then): the mission. ``config.example.toml`` shows the same rows; a test holds them equal.
DEFAULT_ROWS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("refusal", 'intent == "not_interested"', ("disqualify",)),
    ("wrong person", 'intent == "wrong_person"', ("disqualify",)),
    ("not now", 'intent == "not_now"', ("nurture",)),
    ("referral", 'intent == "referral"', ("propose_contact",)),
    (
        "confirmed interest",
        'after_info_mail and stage in ("mql", "nurture")'
        ' and (intent in ("interested", "meeting_request") or buying_signal)',
        ("sql",),
    ),
    ("first interest", 'positive and stage in ("contacted", "nurture", "disqualified", "lost")', ("mql", "send_info")),
    ("further question", "positive", ("ask_answer",)),
    ("unclear", 'intent == "other"', ("ask_label",)),
)
#: Points per intent of a person's reply.
DEFAULT_POINTS: dict[Intent, int] = {
    Intent.INTERESTED: 30,
    Intent.MEETING_REQUEST: 50,
    Intent.INFO_REQUESTED: 25,
    Intent.REFERRAL: 10,
    Intent.NOT_NOW: 5,
    Intent.NOT_INTERESTED: -50,
    Intent.WRONG_PERSON: -30,
    Intent.UNSUBSCRIBE: -100,
}


def make_rules(rows: tuple[tuple[str, str, tuple[str, ...]], ...] = DEFAULT_ROWS) -> tuple[Rule, ...]:
    """Check rows of name, when, then.

    :raises UserError: for an invalid condition; ValueError for an unknown action.
    """
    return tuple(
        Rule(name=name, when=parse_condition(when), then=tuple(Action(step) for step in then))
        for name, when, then in rows
    )


@dataclass(frozen=True, kw_only=True)
class Policy:
    """Everything that decides, apart from the guards."""

    rules: tuple[Rule, ...] = field(default_factory=make_rules)
    points: dict[Intent, int] = field(default_factory=lambda: dict(DEFAULT_POINTS))
    #: Points for a buying signal.
    buying_points: int = 40
    #: Days until a not-now without a date comes back.
    nurture_days: int = 90
    #: Business days to wait after somebody's return.
    days_after_return: int = 1
    #: Soft bounces in a row that count as a dead address.
    soft_bounces: int = 3

    @property
    def version(self) -> str:
        """Short fingerprint of the criteria, recorded with what they decided."""
        rows = [(rule.name, rule.when.source, rule.then) for rule in self.rules]
        rest = (
            sorted(self.points.items()),
            self.buying_points,
            self.nurture_days,
            self.days_after_return,
            self.soft_bounces,
        )
        return hashlib.sha256(repr((rows, rest)).encode()).hexdigest()[:12]
