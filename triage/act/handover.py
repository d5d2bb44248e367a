"""What a template of the hand-over to sales sees: the whole history of a lead, and how to reach the person."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from triage.act.context import LeadView
from triage.act.message import one_line
from triage.domain.events import (
    AliasConfirmed,
    Event,
    InfoMailSent,
    LabelGiven,
    OutboundSeen,
    ReplyReceived,
    SalesSaid,
    Suppressed,
    SuppressionLifted,
)
from triage.domain.reply import Contact, DateFact, Facts, Origin, Reply

#: Characters of one reply that are shown; the mail itself has the rest.
_MAX_TEXT = 4000


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing that happened."""

    at: datetime
    #: What it was, for a person: "Ada wrote (interested)", "we wrote".
    what: str
    #: The sentence that decided, a subject, or a reason.
    detail: str = ""
    #: The new words of a reply.
    text: str = ""
    #: "reply", "ours" or "note", for the look.
    kind: str = "note"


@dataclass(frozen=True, kw_only=True)
class FactsView:
    """Everything that the replies tell beside their intent, without repetition."""

    phones: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    colleagues: tuple[str, ...] = ()
    new_address: str = ""
    left_company: bool = False

    @property
    def any(self) -> bool:
        """Tell whether there is anything to show."""
        return self != FactsView()


@dataclass(frozen=True, kw_only=True)
class DecisionView:
    """Why the lead is handed over."""

    rule: str
    sentence: str
    score: int
    stage: str
    since: datetime | None
    language: str


#: Variables of the hand-over and their attributes.
KNOWN: Mapping[str, frozenset[str] | None] = {
    "lead": frozenset(LeadView.__dataclass_fields__),
    "campaign": None,
    "decided": frozenset(DecisionView.__dataclass_fields__),
    "facts": frozenset({*FactsView.__dataclass_fields__, "any"}),
    "steps": None,
    "acceptance": None,
}


def steps(history: Sequence[tuple[Event, Reply | None]], zone: ZoneInfo) -> tuple[Step, ...]:
    """Tell a lead's history, oldest first."""
    labels = {event.message: event for event, _ in history if isinstance(event, LabelGiven)}
    told = (_step(event, reply, labels, zone) for event, reply in history)
    return tuple(sorted((step for step in told if step), key=lambda step: step.at))


def facts_of(history: Sequence[tuple[Event, Reply | None]]) -> FactsView:
    """Gather what all replies state."""
    facts = [event.facts for event, _ in history if isinstance(event, ReplyReceived)]
    return FactsView(
        phones=_unique(fact.phone for fact in facts),
        dates=_unique(text for fact in facts for text in _dates(fact)),
        amounts=_unique(amount for fact in facts for amount in fact.amounts),
        questions=_unique(question for fact in facts for question in fact.questions),
        colleagues=_unique(text for fact in facts for text in _colleagues(fact)),
        new_address=next((fact.new_address for fact in reversed(facts) if fact.new_address), ""),
        left_company=any(fact.left_company for fact in facts),
    )


def contact_line(contact: Contact) -> str:
    """Tell a contact in one line, with where it was read."""
    parts = [contact.name, contact.role, contact.email, contact.phone]
    told = ", ".join(one_line(part) for part in parts if part)
    return f"{told} (from the {contact.provenance})" if told else ""


def date_line(what: str, fact: DateFact | None) -> str:
    """Tell a date with the words it was read from; one with several readings shows them all."""
    if fact is None:
        return ""
    day = fact.day.isoformat() if fact.day else " or ".join(each.isoformat() for each in fact.candidates) or "no day"
    return f'{what} {day} ("{one_line(fact.words)}")'


def _step(event: Event, reply: Reply | None, labels: Mapping[int, LabelGiven], zone: ZoneInfo) -> Step | None:
    at = event.at.astimezone(zone)
    match event:
        case ReplyReceived():
            return _reply_step(event, reply, labels.get(event.message), at)
        case OutboundSeen():
            return Step(at=at, what="We wrote", detail=one_line(event.subject), kind="ours")
        case InfoMailSent():
            return Step(at=at, what="We sent the information mail", detail=event.template, kind="ours")
        case SalesSaid():
            return Step(at=at, what=f"Sales ({event.by}): {event.verdict.value}", detail=one_line(event.reason))
        case Suppressed():
            return Step(at=at, what=f"Suppressed by {event.by}", detail=event.reason.value)
        case SuppressionLifted():
            return Step(at=at, what=f"Suppression lifted by {event.by}")
        case AliasConfirmed():
            return Step(at=at, what=f"Also writes from {event.address}", detail=f"confirmed by {event.by}")
    return None


def _reply_step(event: ReplyReceived, reply: Reply | None, label: LabelGiven | None, at: datetime) -> Step:
    intent = (label.intent if label else event.prediction.intent).value.replace("_", " ")
    by = f", labelled by {label.by}" if label else ""
    who = f"{event.other_sender} wrote" if event.other_sender else "They wrote"
    if event.origin is not Origin.PERSON and label is None:
        who = "A machine wrote"
    text = reply.text.strip() if reply else ""
    if len(text) > _MAX_TEXT:
        text = f"{text[:_MAX_TEXT]} [...]"
    return Step(
        at=at, what=f"{who} ({intent}{by})", detail=one_line(event.prediction.sentence), text=text, kind="reply"
    )


def _dates(facts: Facts) -> Iterable[str]:
    yield date_line("wants to hear from us", facts.resume_on)
    yield date_line("back", facts.return_on)


def _colleagues(facts: Facts) -> Iterable[str]:
    for contact in facts.referred_to:
        yield contact_line(contact)
    if facts.stand_in:
        yield f"stand-in: {contact_line(facts.stand_in)}"


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one_line(text) for text in texts if text))
