"""Building lead histories in a line or two, for stories and properties."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from triage.decide.policy import Policy
from triage.decide.replay import replay
from triage.domain.decision import EffectKind, Outcome
from triage.domain.events import Event, InfoMailSent, LabelGiven, OutboundSeen, ReplyReceived
from triage.domain.intents import Intent
from triage.domain.lead import Lead
from triage.domain.prediction import Prediction
from triage.domain.reply import Bounce, BounceKind, DateFact, Facts, Origin

ADA = Lead(id=7, email="ada@prospect.test", name="Ada Byron", company="Engines", campaign="spring", mailbox="outreach")
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ORIGINS = {
    Intent.OUT_OF_OFFICE: Origin.OUT_OF_OFFICE,
    Intent.AUTO_REPLY: Origin.AUTO_REPLY,
    Intent.BOUNCE: Origin.DELIVERY_REPORT,
}


def prediction(intent: Intent, **changes: object) -> Prediction:
    """A confident prediction."""
    base = Prediction(
        intent=intent,
        confidence=0.97,
        runner_up=Intent.OTHER,
        runner_up_confidence=0.01,
        sentence=f"the sentence that says {intent.value}",
        model="test",
    )
    return replace(base, **changes)  # type: ignore[arg-type]


class Story:
    """A history told event by event; each call takes an hour."""

    def __init__(self, policy: Policy | None = None, lead: Lead = ADA) -> None:
        self.policy, self.lead = policy or Policy(), lead
        self.events: list[Event] = []
        self.at = START
        self.add(OutboundSeen(at=self.at, message_id="cold@us.test", campaign="spring", mailbox="outreach"))

    def add(self, event: Event) -> "Story":
        """Append any event, with the next id."""
        self.events.append(replace(event, id=len(self.events) + 1))
        self.at += timedelta(hours=1)
        return self

    def says(
        self, intent: Intent, *, facts: Facts | None = None, bounce: Bounce | None = None, **changes: object
    ) -> "Story":
        """The lead (or a machine at its address) writes."""
        event_changes = {key: changes.pop(key) for key in tuple(changes) if key in ReplyReceived.__dataclass_fields__}
        event = ReplyReceived(
            at=self.at,
            message=100 + len(self.events),
            origin=ORIGINS.get(intent, Origin.PERSON),
            prediction=prediction(intent, **changes),
            facts=facts or Facts(),
            bounce=bounce,
        )
        return self.add(replace(event, **event_changes))  # type: ignore[arg-type]

    def informed(self) -> "Story":
        """The information mail leaves."""
        return self.add(InfoMailSent(at=self.at, message_id="info@us.test", key=f"info:{self.lead.id}"))

    def labelled(self, intent: Intent, *, reply: int = -1) -> "Story":
        """A person corrects the label of the n-th reply."""
        replies = [event for event in self.events if isinstance(event, ReplyReceived)]
        return self.add(LabelGiven(at=self.at, message=replies[reply].message, intent=intent, by="grace"))

    def bounces(self, kind: BounceKind) -> "Story":
        """A delivery report arrives."""
        return self.says(Intent.BOUNCE, bounce=Bounce(kind=kind, recipient=self.lead.email))

    @property
    def outcome(self) -> Outcome:
        """The fold so far."""
        return replay(self.policy, self.lead, self.events)

    @property
    def stage(self) -> str:
        """Where the lead stands."""
        return self.outcome.state.stage.value

    def calls_for(self, kind: EffectKind) -> bool:
        """Tell whether the history calls for an effect now."""
        return any(effect.kind is kind for effect in self.outcome.effects)


def until(year: int, month: int, day: int) -> DateFact:
    """A resolved date."""
    return DateFact(day=date(year, month, day), words="then")
