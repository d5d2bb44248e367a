"""A person's word: one more event, and what it undoes."""

from dataclasses import dataclass

from triage.decide.replay import replay
from triage.decide.stages import HEIGHT
from triage.domain.decision import Decision, Outcome
from triage.domain.events import Event, LabelGiven
from triage.domain.intents import Intent
from triage.domain.lead import Lead
from triage.errors import UserError
from triage.flow.parts import Parts
from triage.flow.settle import carry_out
from triage.ports import Transaction


@dataclass(frozen=True, kw_only=True)
class Correction:
    """What a label changed."""

    lead: Lead
    before: Decision | None
    after: Decision | None
    #: Sentences: what was undone, done, and what cannot be undone.
    undone: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()


def record(parts: Parts, lead: Lead, event: Event) -> Correction:
    """Add a fact that a person gave (a label, a sales verdict, a suppression) and settle the lead.

    Pending mails that are no longer called for are cancelled, a suppression that only the wrong label caused is
    lifted, and what cannot be undone is listed.
    """
    with parts.store.transaction() as tx:
        events = tx.history(lead.id)
        before = replay(parts.policy, lead, events)
        tx.append_event(lead.id, event)
        events = tx.history(lead.id)
        after = replay(parts.policy, lead, events)
        tx.save_state(lead.id, after.state, policy=parts.policy.version)
        change = carry_out(parts, tx, lead, after, events)
    message = event.message if isinstance(event, LabelGiven) else 0
    moved = _stage_sentence(before, after)
    climbed = HEIGHT[after.state.stage] >= HEIGHT[before.state.stage]
    return Correction(
        lead=lead,
        before=_decision_on(before, message),
        after=_decision_on(after, message),
        undone=(*(() if climbed else moved), *change.undone),
        done=(*(moved if climbed else ()), *change.done),
        beyond=tuple(change.beyond),
    )


def correct(parts: Parts, message: int, intent: Intent, *, by: str) -> Correction:
    """Label a reply by hand and undo what followed from the wrong label, as far as it can be undone.

    :raises UserError: the message belongs to no lead.
    """
    with parts.store.transaction() as tx:
        lead = _lead_of(tx, message)
    return record(parts, lead, LabelGiven(at=parts.clock.now(), message=message, intent=intent, by=by))


def _lead_of(tx: Transaction, message: int) -> Lead:
    found = tx.reply(message)
    lead = tx.lead_of_message(message)
    if found is None or lead is None:
        raise UserError(f"Message {message} belongs to no lead, so a label would move nobody.")
    return lead


def _decision_on(outcome: Outcome, message: int) -> Decision | None:
    return next((decision for decision in outcome.trace if decision.message == message), None)


def _stage_sentence(before: Outcome, after: Outcome) -> tuple[str, ...]:
    if before.state.stage is after.state.stage:
        return ()
    return (f"stage: {before.state.stage.value} -> {after.state.stage.value}",)
