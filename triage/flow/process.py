"""Store to decision: read, understand, match, replay the lead, write what follows."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from triage.domain.decision import Outcome
from triage.domain.events import Event, ReplyReceived
from triage.domain.intents import Intent
from triage.domain.mail import FolderRole, MessageState, StoredMessage
from triage.domain.prediction import Prediction, Utterance
from triage.domain.reply import NOTHING_NEW, Origin, Reply
from triage.errors import TransientError, TriageError, UserError
from triage.flow import outbound
from triage.flow.matching import Match, Matched, match
from triage.flow.parts import Parts, Tally
from triage.flow.settle import settle

T = TypeVar("T")
#: Messages read per round.
BATCH = 100
#: A message whose reading failed so often is parked.
MAX_ATTEMPTS = 3
#: Intents that headers settle without a classifier.
STRUCTURAL: Mapping[Origin, Intent] = {
    Origin.OUT_OF_OFFICE: Intent.OUT_OF_OFFICE,
    Origin.AUTO_REPLY: Intent.AUTO_REPLY,
    Origin.DELIVERY_REPORT: Intent.BOUNCE,
    Origin.COMPLAINT: Intent.UNSUBSCRIBE,
    Origin.MAILING_LIST: Intent.OTHER,
    Origin.NEWSLETTER: Intent.OTHER,
}


@dataclass(kw_only=True)
class _Reading:
    """One message on its way through a round."""

    message: StoredMessage
    reply: Reply
    matched: Matched
    after_info_mail: bool = False
    prediction: Prediction | None = None


def process(parts: Parts, tally: Tally, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Read and decide every waiting message. ``stop`` is asked between messages (SIGTERM)."""
    with parts.store.transaction() as tx:
        if not tx.is_waiting():
            return
    # The model takes seconds to load: a program that is killed meanwhile has tried no message.
    _ = parts.classifier.version
    while not stop():
        with parts.store.transaction() as tx:
            taken = tx.take(BATCH)
        if not taken:
            return
        try:
            finished = _round(parts, taken, tally, stop)
        except TriageError:
            _give_back(parts, taken)  # the database or the classifier failed, not a message
            raise
        if not finished:
            _give_back(parts, taken)


def _round(parts: Parts, taken: Sequence[StoredMessage], tally: Tally, stop: Callable[[], bool]) -> bool:
    """Work through the taken messages; False when told to stop before the end."""
    for message in taken:
        if message.role is FolderRole.SENT:
            _guarded(parts, message, tally, partial(outbound.take_in, parts, message, tally))
    incoming = [message for message in taken if message.role is FolderRole.INBOX]
    readings = [reading for message in incoming if (reading := _read(parts, message, tally))]
    _understand(parts, readings, tally)
    for reading in readings:
        if stop():
            return False
        if reading.matched.lead is not None and reading.prediction is None:
            continue  # noted as failed; its next attempt comes
        _guarded(parts, reading.message, tally, partial(_decide, parts, reading, tally))
    return True


def _give_back(parts: Parts, taken: Sequence[StoredMessage]) -> None:
    """Take the attempt back from messages that were not come to; a database that stays away keeps them counted."""
    with suppress(TransientError), parts.store.transaction() as tx:
        tx.give_back([message.id for message in taken])


def _guarded(parts: Parts, message: StoredMessage, tally: Tally, work: Callable[[], T]) -> T | None:
    """Do one message's work; whatever it raises stops nobody else, and the third time the message is parked."""
    try:
        return work()
    except TransientError:
        raise
    except Exception as error:
        note = f"{type(error).__name__}: {error}"[:300]
        with parts.store.transaction() as tx:
            if message.attempts >= MAX_ATTEMPTS and tx.claim(message.id, MessageState.PARKED, note=note):
                tally.parked += 1
            else:
                tx.release(message.id, note)
        return None


def _read(parts: Parts, message: StoredMessage, tally: Tally) -> _Reading | None:
    """Parse a message and find its lead; park what was tried too often or could not be fetched."""
    if message.attempts > MAX_ATTEMPTS:
        _park(parts, message, tally, "reading it stopped the program")
        return None
    if not message.raw:
        _park(parts, message, tally, "the server could not deliver it")
        return None

    def work() -> _Reading | None:
        reply = parts.read(message.raw)
        with parts.store.transaction() as tx:
            if tx.is_duplicate(message.id):
                tally.duplicates += tx.claim(message.id, MessageState.DUPLICATE)
                return None
            matched = match(tx, reply, own=parts.own)
            reply = through_a_list(reply, matched)
            informed = matched.lead is not None and tx.state(matched.lead.id).info_mails_sent > 0
            return _Reading(message=message, reply=reply, matched=matched, after_info_mail=informed)

    return _guarded(parts, message, tally, work)


def through_a_list(reply: Reply, matched: Matched) -> Reply:
    """Our mailbox may itself be a group: a lead's answer in our thread is a person's, whatever list it came through."""
    listed = reply.origin in (Origin.MAILING_LIST, Origin.NEWSLETTER)
    if listed and matched.match is Match.CERTAIN and matched.campaign:
        return replace(reply, origin=Origin.PERSON)
    return reply


def _park(parts: Parts, message: StoredMessage, tally: Tally, note: str) -> None:
    with parts.store.transaction() as tx:
        tally.parked += tx.claim(message.id, MessageState.PARKED, note=note)


def _understand(parts: Parts, readings: Sequence[_Reading], tally: Tally) -> None:
    """Give each reply that belongs to a lead its prediction, in one batch."""
    asked: list[_Reading] = []
    for reading in readings:
        if reading.matched.lead is None:
            continue
        if reading.reply.origin in STRUCTURAL:
            reading.prediction = structural_prediction(reading.reply)
        else:
            asked.append(reading)
    try:
        _predict(parts, asked)
    except TransientError:
        raise
    except Exception as error:
        _blame(parts, asked, error)
        # One of them breaks the classifier: alone, each stops only itself.
        for reading in asked:
            _guarded(parts, reading.message, tally, partial(_predict, parts, [reading]))


def _blame(parts: Parts, asked: Sequence[_Reading], error: Exception) -> None:
    """Find out whether a reply or the classifier itself is broken; the replies are not to suffer for the latter.

    :raises UserError: the classifier fails on anything.
    """
    try:
        parts.classifier.predict([Utterance(text="Thank you.")])
    except Exception:
        if isinstance(error, TriageError):
            raise error from None
        reason = f"{type(error).__name__}: {error}"[:200]
        raise UserError(
            f"The classifier fails on every reply ({reason}): `triage models rollback` goes back to an earlier one."
        ) from error


def _predict(parts: Parts, readings: Sequence[_Reading]) -> None:
    utterances = [utterance(reading.reply, after_info_mail=reading.after_info_mail) for reading in readings]
    for reading, prediction in zip(readings, parts.classifier.predict(utterances), strict=True):
        reading.prediction = prediction


def utterance(reply: Reply, *, after_info_mail: bool = False) -> Utterance:
    """Give the classifier what it reads of a reply."""
    # Where nothing new was found the text holds history, and our own footer may speak of unsubscribing.
    said = "" if NOTHING_NEW in reply.notes else reply.text or reply.forwarded
    return Utterance(
        text=said,
        subject=reply.subject,
        quoted=reply.quoted,
        after_info_mail=after_info_mail,
        language=reply.language,
    )


def structural_prediction(reply: Reply) -> Prediction:
    """Turn what headers settled into a prediction."""
    intent = STRUCTURAL[reply.origin]
    return Prediction(
        intent=intent,
        confidence=1.0,
        runner_up=Intent.OTHER,
        runner_up_confidence=0.0,
        sentence=(reply.bounce.diagnostic if reply.bounce else "") or reply.origin_clue,
        model="structure",
    )


def _decide(parts: Parts, reading: _Reading, tally: Tally) -> None:
    """Write what one message means, in one transaction: claim, event, state, effects, outbox."""
    with parts.store.transaction() as tx:
        message, matched = reading.message, reading.matched
        lead = matched.lead
        if lead is None:
            claimed = tx.claim(message.id, MessageState.IGNORED, note=matched.match.value)
            tally.ignored += claimed
            if claimed:
                tx.save_reply(message.id, reading.reply, None)
            return
        probable = matched.match in (Match.COLLEAGUE, Match.OTHER_SENDER)
        state = MessageState.PROBABLE if probable else MessageState.PROCESSED
        if not tx.claim(message.id, state, lead=lead.id, note=matched.match.value):
            return
        prediction = reading.prediction or structural_prediction(reading.reply)
        tx.save_reply(message.id, reading.reply, prediction)
        tally.probable += probable
        tally.processed += not probable
        if matched.match is Match.COLLEAGUE:
            return
        event = tx.append_event(lead.id, _reply_event(reading, prediction))
        outcome = settle(parts, tx, lead)
        _count_move(outcome, event, tally)


def _reply_event(reading: _Reading, prediction: Prediction) -> ReplyReceived:
    reply, message, matched = reading.reply, reading.message, reading.matched
    other = reply.sender.email if reply.sender and matched.match is Match.OTHER_SENDER else ""
    return ReplyReceived(
        at=message.received_at,
        message=message.id,
        origin=reply.origin,
        prediction=prediction,
        facts=reply.facts,
        bounce=reply.bounce,
        language=reply.language,
        campaign=matched.campaign,
        references=(*reply.in_reply_to, *reply.references),
        answerable=reply.answerable,
        before_start=message.before_start,
        other_sender=other,
    )


def _count_move(outcome: Outcome, event: Event, tally: Tally) -> None:
    decision = next((item for item in outcome.trace if item.event == event.id), None)
    if decision is not None and decision.before is not decision.after:
        tally.moved[decision.after.value] = tally.moved.get(decision.after.value, 0) + 1
