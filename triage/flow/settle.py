"""A lead's outcome into the database: state, open effects, suppression and outbox follow the replay."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from triage.decide.replay import replay
from triage.domain.decision import Effect, EffectKind, Outcome
from triage.domain.events import Event, ReplyReceived
from triage.domain.lead import Lead, SuppressionReason
from triage.domain.mail import OutgoingMail, OutgoingState
from triage.domain.reply import Reply
from triage.flow.parts import Parts
from triage.ports import Transaction

#: A mail in one of these states has not left yet and can be called back.
_UNSENT = frozenset({OutgoingState.PENDING, OutgoingState.AWAITING_APPROVAL})
#: A mail in one of these states may be out of our hands.
_LEFT = frozenset({OutgoingState.SENT, OutgoingState.SENDING, OutgoingState.UNCERTAIN, OutgoingState.DRAFT})
#: How the outbox notes that a person cancelled a mail: it does not come back by itself.
CANCELLED_BY = "cancelled by "


@dataclass(kw_only=True)
class Change:
    """What following the outcome changed, in sentences for a person."""

    done: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    #: What cannot be undone.
    beyond: list[str] = field(default_factory=list)


def settle(parts: Parts, tx: Transaction, lead: Lead) -> Outcome:
    """Replay a lead and write what its history now calls for."""
    events = tx.history(lead.id)
    outcome = replay(parts.policy, lead, events)
    tx.save_state(lead.id, outcome.state, policy=parts.policy.version)
    carry_out(parts, tx, lead, outcome, events)
    return outcome


def carry_out(parts: Parts, tx: Transaction, lead: Lead, outcome: Outcome, events: Sequence[Event]) -> Change:
    """Compare the effects called for with those already carried out, and write the difference."""
    change = Change()
    tx.save_effects(lead.id, outcome.effects)
    _follow_suppression(tx, lead, outcome, change)
    called = {effect.key: effect for effect in outcome.effects}
    for mail in tx.outgoing_of(lead.id):
        if mail.key not in called:
            _call_back(tx, mail, outcome, change)
    for effect in outcome.effects:
        if effect.kind in (EffectKind.SEND_INFO, EffectKind.TELL_SALES):
            _put_in_outbox(parts, tx, lead, outcome, effect, events, change)
    return change


def _follow_suppression(tx: Transaction, lead: Lead, outcome: Outcome, change: Change) -> None:
    """Suppress, or lift what only this lead's history had caused."""
    reason = outcome.state.suppressed
    if reason is not None:
        if tx.suppression(lead.email) is None:
            tx.suppress(lead.email, reason, lead=lead.id, by="history")
            change.done.append(f"{lead.email} is suppressed ({reason.value})")
    elif tx.lift(lead.email, lead=lead.id) and tx.suppression(lead.email) is None:
        change.undone.append(f"{lead.email} may be mailed again")
    for address in outcome.other_opt_outs:
        tx.suppress(address, SuppressionReason.UNSUBSCRIBED, lead=lead.id, by="history")


def _call_back(tx: Transaction, mail: OutgoingMail, outcome: Outcome, change: Change) -> None:
    """Cancel a mail that the history no longer calls for, or say that it is out."""
    what = "the information mail" if mail.key.startswith("info:") else "the hand-over to sales"
    if mail.state in _UNSENT:
        if tx.move_outgoing(mail.id, mail.state, OutgoingState.CANCELLED, error="no longer called for"):
            change.undone.append(f"{what} to {mail.recipient} is cancelled")
    elif mail.state in _LEFT and not _still_deserved(mail, outcome):
        when = f" on {mail.sent_at:%Y-%m-%d %H:%M} UTC" if mail.sent_at else ""
        where = "lies in Drafts: delete it there" if mail.state is OutgoingState.DRAFT else f"has left{when}"
        change.beyond.append(f"{what} to {mail.recipient} {where}")


def _still_deserved(mail: OutgoingMail, outcome: Outcome) -> bool:
    """An effect disappears once it was carried out; only the loss of its cause is worth a sentence."""
    kind = EffectKind.SEND_INFO if mail.key.startswith("info:") else EffectKind.TELL_SALES
    return any(effect.kind is kind for decision in outcome.trace for effect in decision.effects)


def _put_in_outbox(
    parts: Parts,
    tx: Transaction,
    lead: Lead,
    outcome: Outcome,
    effect: Effect,
    events: Sequence[Event],
    change: Change,
) -> None:
    """Render a mail once per key; a cancelled one that is called for again is rendered anew."""
    known = tx.outgoing(effect.key)
    if known is not None and known.state is OutgoingState.PENDING and not known.attempts:
        # What held it back may be gone (a label was given): let the next dispatch ask again.
        tx.move_outgoing(known.id, OutgoingState.PENDING, OutgoingState.PENDING)
    if known is not None and (known.state is not OutgoingState.CANCELLED or known.error.startswith(CANCELLED_BY)):
        return
    mail = _compose(parts, tx, lead, outcome, effect, events)
    if mail is None:
        return
    if known is None:
        tx.add_outgoing(mail)
    else:
        tx.replace_outgoing(mail)
    what = "an information mail" if effect.kind is EffectKind.SEND_INFO else "a hand-over to sales"
    change.done.append(f"{what} to {mail.recipient} is in the outbox ({mail.state.value})")


def _compose(
    parts: Parts, tx: Transaction, lead: Lead, outcome: Outcome, effect: Effect, events: Sequence[Event]
) -> OutgoingMail | None:
    if effect.kind is EffectKind.TELL_SALES:
        told = [(event, _reply_of(tx, event)) for event in events]
        return parts.composer.hand_over(lead, outcome.state, told, effect=effect, now=parts.clock.now())
    cause = next((e for e in events if isinstance(e, ReplyReceived) and e.message == effect.message), None)
    reply = _reply_of(tx, cause) if cause else None
    if cause is None or reply is None:
        return None
    campaign = cause.campaign or lead.campaign
    return parts.composer.info_mail(lead, reply, effect=effect, campaign=campaign, now=parts.clock.now())


def _reply_of(tx: Transaction, event: Event) -> Reply | None:
    found = tx.reply(event.message) if isinstance(event, ReplyReceived) else None
    return found[0] if found else None
