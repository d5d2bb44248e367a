"""The digest's lines about leads: who waits for us, who waits for a day, what a person should label."""

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, timedelta

from triage.domain.decision import EffectKind
from triage.domain.lead import Stage
from triage.domain.mail import OutgoingState
from triage.domain.reply import Contact
from triage.record.lines import EffectLine, LeadLine, OutgoingLine, ReplyLine
from triage.record.reading import Reading
from triage.report.asking import ask_order
from triage.report.items import Later, Proposed, Section, ToLabel, Waiting, section
from triage.report.words import span, spoken

#: A not-now is shown so many days before its day.
RESUME_DAYS = 14
#: A guess less likely than not is no offer to paste: it would be taken unread.
_LIKELY = 0.5
#: Characters of a reply that are shown to whoever labels it.
_SNIPPET = 240


def unanswered(reading: Reading, leads: Sequence[LeadLine], now: datetime) -> Section[Waiting]:
    """Interest that waits, oldest first, each with its next step."""
    waiting = [line for line in leads if line.state.unanswered_since is not None and line.suppressed is None]
    if not waiting:
        return Section()
    waiting.sort(key=lambda line: line.state.unanswered_since or now)
    asked = {effect.lead.id: effect.effect.detail for effect in reading.effects(EffectKind.ASK_ANSWER)}
    mails = {mail.lead: mail for mail in reading.outgoing(prefix="info:", since=_long_ago(waiting))}

    def line(row: LeadLine) -> Waiting:
        since = row.state.unanswered_since or now
        return Waiting(
            lead=row.lead,
            stage=spoken(row.state.stage.value),
            since=since,
            waits=span(now - since),
            sentence=asked.get(row.lead.id, "") or row.state.deciding_sentence,
            next_step=_next_step(row, mails.get(row.lead.id)),
        )

    return section(waiting, line)


def _long_ago(waiting: Sequence[LeadLine]) -> datetime | None:
    """Return the first moment from which the outbox can hold an answer to somebody who waits."""
    moments = [line.state.unanswered_since for line in waiting if line.state.unanswered_since]
    return min(moments, default=None)


def _next_step(row: LeadLine, mail: OutgoingLine | None) -> str:
    if row.state.stage in (Stage.SQL, Stage.ACCEPTED):
        return "sales has it: has somebody called?"
    match mail.state if mail else None:
        case OutgoingState.PENDING if mail:
            held = f" after {mail.hold_until}" if mail.hold_until else ""
            return f"the information mail leaves{held}{f' ({mail.error})' if mail.error else ' with the next pass'}"
        case OutgoingState.AWAITING_APPROVAL if mail:
            return f"the information mail waits for you: triage outbox approve {mail.key}"
        case OutgoingState.DRAFT:
            return "the information mail lies in Drafts: send it"
        case OutgoingState.UNCERTAIN if mail:
            return f"nobody knows whether the information mail left: triage outbox retry {mail.key} --arrived"
    return "answer it yourself"


def to_label(reading: Reading) -> Section[ToLabel]:
    """Replies that a person should label, those that teach most first, each with what to type."""
    rows = reading.effects(EffectKind.ASK_LABEL)
    replies = reading.replies_of([row.effect.message for row in rows])
    asked = [(row, replies.get(row.effect.message)) for row in rows]

    def line(pair: tuple[EffectLine, ReplyLine | None]) -> ToLabel:
        row, found = pair
        prediction = found.prediction if found else None
        guess = prediction.intent.value if prediction else ""
        likely = prediction is not None and prediction.confidence >= _LIKELY
        return ToLabel(
            message=row.effect.message,
            lead=row.lead,
            received_at=found.message.received_at if found else datetime.min.replace(tzinfo=UTC),
            text=_snippet(found.reply.text if found else ""),
            why="" if row.effect.detail.startswith("unsure:") else row.effect.detail,
            guess=spoken(guess),
            confidence=prediction.confidence if prediction else 0.0,
            runner_up=spoken(prediction.runner_up.value) if prediction else "",
            command=f"triage label {row.effect.message} {guess if likely else 'INTENT'}",
        )

    return section(ask_order(asked), line)


def _snippet(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SNIPPET else f"{words[:_SNIPPET].rsplit(' ', 1)[0]} ..."


def contacts(reading: Reading, fresh: Collection[int]) -> Section[Proposed]:
    """Contacts that replies name; ``fresh``: the messages of the span."""

    def line(row: EffectLine) -> Proposed:
        contact = row.effect.contact or Contact()
        return Proposed(
            lead=row.lead,
            name=contact.name,
            email=contact.email,
            role=contact.role,
            phone=contact.phone,
            provenance=contact.provenance,
        )

    rows = reading.effects(EffectKind.PROPOSE_CONTACT)
    return section([row for row in rows if row.effect.message in fresh], line)


def warnings(reading: Reading, fresh: Collection[int]) -> tuple[str, ...]:
    """What receivers said when they refused us, not the address; ``fresh``: the messages of the span."""
    rows = [row for row in reading.effects(EffectKind.WARN_OPERATOR) if row.effect.message in fresh]
    return tuple(f"{row.lead.email}: {row.effect.detail}" for row in rows)


def resuming(leads: Sequence[LeadLine], today: date) -> Section[Later]:
    """Not-nows whose day comes or has come, the earliest first."""
    last = today + timedelta(days=RESUME_DAYS)
    rows = [
        (line.state.resume_on, line)
        for line in leads
        if line.state.stage is Stage.NURTURE and line.state.resume_on and line.state.resume_on <= last
    ]
    rows = [row for row in rows if row[1].suppressed is None]
    rows.sort(key=lambda row: (row[0], row[1].lead.id))
    return section(
        rows,
        lambda row: Later(
            lead=row[1].lead,
            day=row[0],
            why="wants to hear from us",
            sentence=row[1].state.deciding_sentence,
            is_due=row[0] <= today,
        ),
    )


def held(leads: Sequence[LeadLine], today: date) -> Section[Later]:
    """Who is away: nothing is sent before the day."""
    rows = [(line.state.away_until, line.lead) for line in leads if line.state.away_until]
    ahead = sorted(((day, lead) for day, lead in rows if day > today), key=lambda row: (row[0], row[1].id))
    return section(ahead, lambda row: Later(lead=row[1], day=row[0], why="away"))
