"""What was decided and why: every rule asked, what it answered, what it calls for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from triage.domain.lead import LeadState, Stage
from triage.domain.reply import Contact


class EffectKind(StrEnum):
    """What a decision can call for."""

    #: Send the information mail, once per lead.
    SEND_INFO = "send_info"
    #: Hand the lead over, with its whole history.
    TELL_SALES = "tell_sales"
    #: Suppress the address everywhere.
    SUPPRESS = "suppress"
    #: Ask a person to label the reply.
    ASK_LABEL = "ask_label"
    #: Ask a person to answer the reply.
    ASK_ANSWER = "ask_answer"
    #: Show a named contact; never mail it.
    PROPOSE_CONTACT = "propose_contact"
    #: Tell the operator that our own sending is blocked.
    WARN_OPERATOR = "warn_operator"


@dataclass(frozen=True, kw_only=True)
class Effect:
    """One thing that the history calls for. Equal keys mean the same thing: it is done once."""

    kind: EffectKind
    #: Business key, e.g. ``info:42``.
    key: str
    #: Key of the message that caused it.
    message: int = 0
    #: Template name, suppression reason, or a sentence for a person.
    detail: str = ""
    contact: Contact | None = None
    #: Not before this day (an out-of-office holds).
    not_before: date | None = None


class Answer(StrEnum):
    """What a rule answered."""

    HIT = "hit"
    MISS = "miss"
    #: An earlier rule had decided.
    NOT_ASKED = "not asked"
    #: The rule could not be evaluated on this event; the reason tells why.
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """One rule's (or guard's) answer with its reason."""

    rule: str
    answer: Answer
    reason: str = ""
    #: A guard: in code, not switched off by configuration.
    guard: bool = False


@dataclass(frozen=True, kw_only=True)
class Decision:
    """All verdicts on one event, and the move that followed."""

    event: int
    message: int
    intent: str
    before: Stage
    after: Stage
    verdicts: tuple[Verdict, ...] = ()
    effects: tuple[Effect, ...] = ()
    #: The sentence of the reply that decided.
    sentence: str = ""

    @property
    def decided_by(self) -> str:
        """Name of the guard or rule that hit, or ""."""
        return next((verdict.rule for verdict in self.verdicts if verdict.answer is Answer.HIT), "")


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The whole fold of one lead's history."""

    state: LeadState
    #: Effects that the history calls for now, in the order of their first cause.
    effects: tuple[Effect, ...] = ()
    #: One decision per reply and per sales verdict, in order.
    trace: tuple[Decision, ...] = ()
    #: Addresses beside the lead's own that opted out in its thread.
    other_opt_outs: tuple[str, ...] = ()
