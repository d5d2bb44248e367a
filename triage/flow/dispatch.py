"""Outbox to SMTP: at most once. ``sending`` is committed before DATA; a lost answer is uncertain, never guessed."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from triage.act import delivery
from triage.domain.mail import Delivery, DeliveryResult, FolderRole, OutgoingMail, OutgoingState, SendMode
from triage.errors import TriageError
from triage.flow.outbound import note_sent
from triage.flow.parts import Parts, Tally
from triage.ports import Mailbox, Transaction


def dispatch(
    parts: Parts,
    mailboxes: Mapping[str, Mailbox],
    tally: Tally,
    *,
    stop: Callable[[], bool] = lambda: False,
) -> None:
    """Send (or draft) what is due. ``stop`` is asked between mails."""
    _reconcile(parts, mailboxes, tally)
    with parts.store.transaction() as tx:
        due = tx.due_outgoing(parts.clock.now())
    broken: Counter[str] = Counter()
    for mail in due:
        if stop():
            return
        if broken[mail.mailbox] >= delivery.BREAKER:
            tally.waiting += 1
            continue
        result = _dispatch_one(parts, mailboxes, mail, tally)
        if result in (DeliveryResult.REJECTED, DeliveryResult.BLOCKED):
            broken[mail.mailbox] += delivery.BREAKER if result is DeliveryResult.BLOCKED else 1


def _reconcile(parts: Parts, mailboxes: Mapping[str, Mailbox], tally: Tally) -> None:
    """Settle mails that a crash or a lost answer left open: found in Sent they were sent, else a person decides."""
    with parts.store.transaction() as tx:
        for mail in tx.outgoing_in(OutgoingState.SENDING):
            tx.move_outgoing(mail.id, OutgoingState.SENDING, OutgoingState.UNCERTAIN, error="stopped while sending")
        uncertain = tx.outgoing_in(OutgoingState.UNCERTAIN)
    for mail in uncertain:
        if _is_in_sent(mailboxes.get(mail.mailbox), mail):
            confirm_sent(parts, mail, answer="found in Sent")
            tally.sent += 1
        else:
            tally.uncertain += 1


def confirm_sent(parts: Parts, mail: OutgoingMail, *, answer: str) -> None:
    """Settle an uncertain mail as sent: a person, or the Sent folder, says that it left."""
    _note(parts, mail, OutgoingState.UNCERTAIN, Delivery(result=DeliveryResult.ACCEPTED, answer=answer))


def _is_in_sent(mailbox: Mailbox | None, mail: OutgoingMail) -> bool:
    if mailbox is None:
        return False
    try:
        return any(mailbox.find(folder, mail.message_id) for folder in mailbox.folders(FolderRole.SENT))
    except TriageError:
        return False


def _dispatch_one(
    parts: Parts, mailboxes: Mapping[str, Mailbox], mail: OutgoingMail, tally: Tally
) -> DeliveryResult | None:
    with parts.store.transaction(durable=True) as tx:
        answer = _check(parts, tx, mail)
        if isinstance(answer, delivery.Cancel):
            tx.move_outgoing(mail.id, OutgoingState.PENDING, OutgoingState.CANCELLED, error=answer.reason)
            return None
        if isinstance(answer, delivery.Wait):
            tx.move_outgoing(
                mail.id, OutgoingState.PENDING, OutgoingState.PENDING, not_before=answer.until, error=answer.reason
            )
            tally.waiting += 1
            return None
        moved = tx.move_outgoing(mail.id, OutgoingState.PENDING, OutgoingState.SENDING, count_attempt=True)
    if not moved:
        return None
    if mail.mode is SendMode.DRAFT:
        return _draft(parts, mailboxes, mail, tally)
    result = parts.senders[mail.mailbox].send(mail)
    _note(parts, mail, OutgoingState.SENDING, result)
    _count(result, tally)
    if result.result is DeliveryResult.ACCEPTED:
        _copy_to_sent(parts, mailboxes, mail)
    return result.result


def _check(parts: Parts, tx: Transaction, mail: OutgoingMail) -> delivery.Answer:
    """Ask again in the moment of sending: suppression, state, window and caps."""
    now, settings = parts.clock.now(), parts.settings
    if mail.mode is not SendMode.DRAFT and mail.mailbox not in parts.senders:
        return delivery.Wait(until=now + timedelta(hours=1), reason=f"mailboxes.{mail.mailbox} has no [smtp] table")
    if mail.lead is None or not mail.key.startswith("info:"):
        return delivery.Go()
    midnight = now.astimezone(settings.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return delivery.check(
        mail,
        state=tx.state(mail.lead),
        suppression=tx.suppression(mail.recipient),
        now=now,
        sending=settings.sending,
        zone=settings.zone,
        sent_last_hour=tx.sent_since(now - timedelta(hours=1), mailbox=mail.mailbox),
        sent_today=tx.sent_since(midnight, mailbox=mail.mailbox),
        sent_to_lead_today=tx.sent_since(midnight, lead=mail.lead),
    )


def _draft(parts: Parts, mailboxes: Mapping[str, Mailbox], mail: OutgoingMail, tally: Tally) -> DeliveryResult | None:
    try:
        mailboxes[mail.mailbox].append("drafts", mail.raw, draft=True)
    except TriageError as error:
        deferred = Delivery(result=DeliveryResult.DEFERRED, answer=str(error))
        _note(parts, mail, OutgoingState.SENDING, deferred)
        tally.waiting += 1
        return DeliveryResult.DEFERRED
    with parts.store.transaction(durable=True) as tx:
        tx.move_outgoing(mail.id, OutgoingState.SENDING, OutgoingState.DRAFT)
    tally.drafted += 1
    return None


def _note(parts: Parts, mail: OutgoingMail, before: OutgoingState, result: Delivery) -> None:
    """Write what the server said; an accepted information mail becomes a fact of its lead."""
    now = parts.clock.now()
    after, not_before = _next_state(mail, result, now)
    sent_at = now if after is OutgoingState.SENT else None
    error = "" if after is OutgoingState.SENT else f"{result.code or ''} {result.answer}".strip()
    with parts.store.transaction(durable=True) as tx:
        if tx.move_outgoing(mail.id, before, after, not_before=not_before, sent_at=sent_at, error=error):
            if after is OutgoingState.SENT:
                note_sent(parts, tx, mail, message_id=mail.message_id)
            if result.result is DeliveryResult.BLOCKED:
                tx.note(f"blocked:{mail.mailbox}", error)


def _next_state(mail: OutgoingMail, result: Delivery, now: datetime) -> tuple[OutgoingState, datetime | None]:
    match result.result:
        case DeliveryResult.ACCEPTED:
            return OutgoingState.SENT, None
        case DeliveryResult.UNKNOWN:
            return OutgoingState.UNCERTAIN, None
        case DeliveryResult.REJECTED:
            return OutgoingState.FAILED, None
        case DeliveryResult.BLOCKED:
            return OutgoingState.PENDING, now + timedelta(hours=1)
        case DeliveryResult.DEFERRED:
            again = delivery.next_attempt(mail.attempts + 1, now, retry_after=result.retry_after)
            return (OutgoingState.PENDING, again) if again else (OutgoingState.FAILED, None)


def _count(result: Delivery, tally: Tally) -> None:
    match result.result:
        case DeliveryResult.ACCEPTED:
            tally.sent += 1
        case DeliveryResult.REJECTED:
            tally.failed += 1
        case DeliveryResult.UNKNOWN:
            tally.uncertain += 1
        case _:
            tally.waiting += 1


def _copy_to_sent(parts: Parts, mailboxes: Mapping[str, Mailbox], mail: OutgoingMail) -> None:
    """Best effort: a failed copy is a remark, never a reason to send again."""
    box = parts.settings.mailboxes[mail.mailbox]
    if not box.copy_to_sent or mail.mailbox not in mailboxes:
        return
    try:
        mailboxes[mail.mailbox].append("sent", mail.raw)
    except TriageError as error:
        parts.say(f"{mail.mailbox}: the mail left, but its copy could not be put into Sent: {error}")
