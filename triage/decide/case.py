"""One reply in its lead's history, as guards and rules see it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from triage.domain.events import LabelGiven, ReplyReceived
from triage.domain.intents import POSITIVE, Intent
from triage.domain.lead import Lead, LeadState
from triage.domain.prediction import Prediction
from triage.domain.reply import Origin


@dataclass(frozen=True, kw_only=True)
class Case:
    """What is known at one reply: the event, what was understood, and where the lead stood before it."""

    lead: Lead
    event: ReplyReceived
    #: The prediction, or the label in its place.
    reading: Prediction
    origin: Origin
    before: LeadState
    #: A person settled what the reply means.
    labelled: bool
    #: It came in answer to, or after, the information mail.
    after_info_mail: bool

    @property
    def names(self) -> dict[str, object]:
        """Values for :data:`triage.decide.conditions.NAMES`."""
        return {
            "intent": self.reading.intent.value,
            "secondary": self.reading.secondary.value if self.reading.secondary else "",
            "stage": self.before.stage.value,
            "origin": self.origin.value,
            "reason": self.reading.reason,
            "campaign": self.event.campaign or self.lead.campaign,
            "mailbox": self.lead.mailbox,
            "language": self.event.language,
            "positive": self.reading.intent in POSITIVE,
            "buying_signal": self.reading.buying_signal,
            "after_info_mail": self.after_info_mail,
            "left_company": self.event.facts.left_company,
            "confidence": self.reading.confidence,
            "info_mails_sent": self.before.info_mails_sent,
            "replies": self.before.replies,
            "score": self.before.score,
        }

    @property
    def field(self) -> Callable[[str], str]:
        """Look up a column of the lead's import; "" when it has none of that name."""
        columns = {
            "name": self.lead.name,
            "company": self.lead.company,
            "email": self.lead.email,
            **dict(self.lead.fields),
        }
        return lambda name: columns.get(name, "")


#: Intents that only a machine has.
_SPOKEN = {
    Intent.OUT_OF_OFFICE: Origin.OUT_OF_OFFICE,
    Intent.AUTO_REPLY: Origin.AUTO_REPLY,
    Intent.BOUNCE: Origin.DELIVERY_REPORT,
}


def effective_reading(event: ReplyReceived, label: LabelGiven | None) -> tuple[Prediction, Origin]:
    """Put a person's label in the prediction's place; what is said also settles whether a machine said it.

    A bare "I am out of the office until Monday" carries no mark of a machine: its words decide, when they are sure.
    """
    if label is None:
        told = _SPOKEN.get(event.prediction.intent) if not event.prediction.unsure else None
        return event.prediction, told if told and event.origin is Origin.PERSON else event.origin
    reading = replace(event.prediction, intent=label.intent, confidence=1.0, unsure=False, secondary=None)
    if event.prediction.intent is not label.intent:
        reading = replace(reading, reason="", buying_signal=event.prediction.buying_signal and label.intent in POSITIVE)
    return reading, _SPOKEN.get(label.intent, Origin.PERSON)


def is_after_info_mail(event: ReplyReceived, before: LeadState, info_ids: frozenset[str]) -> bool:
    """Tell whether a reply came after the information mail.

    Its references settle it. Without them it must have been received after the mail left: a second reply that crossed
    it on the way confirms nothing.
    """
    if info_ids.intersection(event.references):
        return True
    return before.info_mail_at is not None and event.at >= before.info_mail_at
