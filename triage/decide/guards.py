"""Guards: rules in code that configuration cannot switch off.

They are asked in the order of :data:`GUARDS`, before any rule of the policy; the first that answers decides.
"""

from collections.abc import Callable
from dataclasses import dataclass

from triage.decide.case import Case
from triage.decide.policy import Policy
from triage.domain.intents import Intent
from triage.domain.lead import SuppressionReason
from triage.domain.reply import BounceKind, Origin


@dataclass(frozen=True, kw_only=True)
class Ruling:
    """What a guard decided: nobody moves; these follow."""

    reason: str
    suppress: SuppressionReason | None = None
    ask_label: bool = False
    warn_operator: bool = False


Guard = Callable[[Policy, Case], Ruling | None]


def complaint(policy: Policy, case: Case) -> Ruling | None:
    """A spam report suppresses at once."""
    if case.origin is not Origin.COMPLAINT:
        return None
    return Ruling(reason="reported as spam", suppress=SuppressionReason.COMPLAINT)


def bounce(policy: Policy, case: Case) -> Ruling | None:
    """A delivery report never moves a lead; a dead address is suppressed."""
    if case.origin is not Origin.DELIVERY_REPORT:
        return None
    kind = case.event.bounce.kind if case.event.bounce else None
    if kind is BounceKind.HARD:
        return Ruling(reason="the address is dead", suppress=SuppressionReason.BOUNCED)
    if kind is BounceKind.SOFT and case.before.soft_bounces + 1 >= policy.soft_bounces:
        return Ruling(reason=f"{policy.soft_bounces} soft bounces in a row", suppress=SuppressionReason.BOUNCED)
    if kind is BounceKind.SENDER_BLOCKED:
        return Ruling(reason="our sending was refused, not the address", warn_operator=True)
    return Ruling(reason="a delivery report that says nothing final")


def machine(policy: Policy, case: Case) -> Ruling | None:
    """Machines move nobody."""
    if case.origin is Origin.PERSON:
        return None
    return Ruling(reason=f"written by a machine ({case.origin.value.replace('_', ' ')})")


def unsubscribe(policy: Policy, case: Case) -> Ruling | None:
    """An opt-out beats everything else that a reply says, and suppresses for ever."""
    if case.reading.intent is not Intent.UNSUBSCRIBE or case.reading.unsure:
        return None
    return Ruling(reason="asked not to be written to", suppress=SuppressionReason.UNSUBSCRIBED)


def other_sender(policy: Policy, case: Case) -> Ruling | None:
    """A reply in the lead's thread from another address is shown as probable, never guessed."""
    if not case.event.other_sender:
        return None
    return Ruling(reason="from another address than the lead's: a person decides who it is", ask_label=True)


def suppressed(policy: Policy, case: Case) -> Ruling | None:
    """A suppressed lead is never mailed and never moved by a rule, whatever it writes."""
    if case.before.suppressed is None:
        return None
    return Ruling(
        reason=f"the address is suppressed ({case.before.suppressed.value}): a person decides",
        ask_label=not case.labelled,
    )


def unsure(policy: Policy, case: Case) -> Ruling | None:
    """Below its threshold a prediction decides nothing: a person is asked."""
    if not case.reading.unsure:
        return None
    return Ruling(reason=f"unsure: {case.reading.intent.value} or {case.reading.runner_up.value}", ask_label=True)


def before_start(policy: Policy, case: Case) -> Ruling | None:
    """Mail older than the first start is labelled, never answered."""
    if not case.event.before_start:
        return None
    return Ruling(reason="older than the first start: labelled only")


#: In the order of asking. An opt-out from another sender or before the start still suppresses.
GUARDS: tuple[tuple[str, Guard], ...] = (
    ("complaint", complaint),
    ("delivery report", bounce),
    ("machine", machine),
    ("opt-out", unsubscribe),
    ("older mail", before_start),
    ("suppressed", suppressed),
    ("another sender", other_sender),
    ("unsure", unsure),
)
