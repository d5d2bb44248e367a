"""The SELECTs behind :mod:`triage.record.reading`; :mod:`triage.record.rows` makes values of what they find."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, literal_column, or_, select

from triage.domain.addresses import canonical
from triage.domain.decision import EffectKind
from triage.domain.lead import Stage
from triage.domain.mail import FolderRole, MessageState, OutgoingState
from triage.record import tables
from triage.record.codec import EVENT_KINDS
from triage.record.leads import LEAD_COLUMNS
from triage.record.tables import (
    effects,
    events,
    outgoing,
    states,
)
from triage.record.tables import (
    leads as lead_rows,
)
from triage.record.tables import (
    messages as message_rows,
)
from triage.record.tables import (
    replies as reply_rows,
)

LABEL, REPLY, INFO_MAIL = "label_given", "reply_received", "info_mail_sent"
#: A lead's columns under names of their own, for joins.
_LEAD = tuple(column.label(f"lead_{column.name}") for column in LEAD_COLUMNS)
_MESSAGE = tuple(
    column.label(f"message_{'key' if column.name == 'id' else column.name}")
    for column in message_rows.columns
    if column.name not in ("fingerprint", "uid", "uidvalidity", "truncated")
)
_READ = (reply_rows.c.subject, reply_rows.c.sender, reply_rows.c.sender_name, reply_rows.c.origin)


def _span(column: ColumnElement[Any], since: datetime | None, until: datetime | None) -> list[ColumnElement[bool]]:
    return [*([column >= since] if since else ()), *([column < until] if until else ())]


def leads(*, stage: Stage | None, campaign: str | None, email: str | None, lead: int | None) -> Select[Any]:
    """Leads with the document of their state."""
    found = (
        select(*LEAD_COLUMNS, lead_rows.c.canonical, lead_rows.c.created_at, states.c.document)
        .outerjoin(states, states.c.lead == lead_rows.c.id)
        .order_by(lead_rows.c.id)
    )
    if stage is Stage.CONTACTED:
        found = found.where(or_(states.c.stage == stage.value, states.c.stage.is_(None)))
    elif stage is not None:
        found = found.where(states.c.stage == stage.value)
    if campaign is not None:
        found = found.where(lead_rows.c.campaign == campaign)
    if lead is not None:
        found = found.where(lead_rows.c.id == lead)
    if email is not None:
        key = canonical(email)
        other = select(tables.aliases.c.lead).where(tables.aliases.c.canonical == key)
        found = found.where(or_(lead_rows.c.canonical == key, lead_rows.c.id.in_(other)))
    return found


def aliases(of: Sequence[int] | None) -> Select[Any]:
    """Further addresses of some leads, or of all."""
    table = tables.aliases
    found = select(table.c.lead, table.c.address).order_by(table.c.address)
    return found if of is None else found.where(table.c.lead.in_(of))


def probable(of: Sequence[int] | None) -> Select[Any]:
    """Who wrote beside some leads, or beside all."""
    found = (
        select(
            message_rows.c.lead, message_rows.c.id, message_rows.c.note, reply_rows.c.sender, reply_rows.c.sender_name
        )
        .join(reply_rows, reply_rows.c.message == message_rows.c.id)
        .where(message_rows.c.state == MessageState.PROBABLE.value)
        .order_by(message_rows.c.id)
    )
    return found if of is None else found.where(message_rows.c.lead.in_(of))


def messages(
    *,
    state: MessageState | None = None,
    role: FolderRole | None = None,
    lead: int | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> Select[Any]:
    """Messages and what was read of them, without bytes and documents."""
    found = (
        select(*_MESSAGE, *_READ)
        .outerjoin(reply_rows, reply_rows.c.message == message_rows.c.id)
        .where(*_span(message_rows.c.received_at, since, until))
        .order_by(message_rows.c.received_at.desc(), message_rows.c.id.desc())
    )
    if state is not None:
        found = found.where(message_rows.c.state == state.value)
    if role is not None:
        found = found.where(message_rows.c.role == role.value)
    if lead is not None:
        found = found.where(message_rows.c.lead == lead)
    return found


def _last_labels() -> Any:
    last = select(func.max(events.c.id)).where(events.c.kind == LABEL).group_by(events.c.message)
    return select(events).where(events.c.id.in_(last)).subquery("label")


def replies(
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    lead: int | None = None,
    strangers: bool = False,
) -> Select[Any]:
    """Replies with lead, prediction and the label that counts, in the order of their keys."""
    label = events.alias("label")
    later = events.alias("later")
    is_last = ~(
        select(literal(1))
        .where(later.c.message == label.c.message, later.c.kind == LABEL, later.c.id > label.c.id)
        .exists()
    )
    found = (
        select(
            *_MESSAGE,
            *_READ,
            *_LEAD,
            reply_rows.c.reply,
            reply_rows.c.prediction,
            label.c.intent.label("label"),
            label.c.document.label("label_document"),
        )
        .select_from(reply_rows)
        .join(message_rows, message_rows.c.id == reply_rows.c.message)
        .outerjoin(lead_rows, lead_rows.c.id == message_rows.c.lead)
        .outerjoin(label, and_(label.c.message == message_rows.c.id, label.c.kind == LABEL, is_last))
        .where(*_span(message_rows.c.settled_at, since, until))
        .order_by(message_rows.c.id)
    )
    if lead is not None:
        return found.where(message_rows.c.lead == lead)
    return found if strangers else found.where(message_rows.c.lead.is_not(None))


def labels(since: datetime | None) -> Select[Any]:
    """Labels given, with the reply, the prediction of then, and whether an information mail went before the reply."""
    label, later = events.alias("label"), events.alias("later")
    received, info = events.alias("received"), events.alias("info")
    superseded = (
        select(literal(1))
        .where(later.c.message == label.c.message, later.c.kind == LABEL, later.c.id > label.c.id)
        .exists()
    )
    informed = (
        select(literal(1))
        .where(
            received.c.message == label.c.message,
            received.c.kind == REPLY,
            info.c.lead == label.c.lead,
            info.c.kind == INFO_MAIL,
            info.c.id < received.c.id,
        )
        .exists()
    )
    return (
        select(
            label.c.id.label("event"),
            label.c.document,
            superseded.label("superseded"),
            informed.label("after_info_mail"),
            *_LEAD,
            reply_rows.c.reply,
            reply_rows.c.prediction,
        )
        .select_from(label)
        .join(lead_rows, lead_rows.c.id == label.c.lead)
        .outerjoin(reply_rows, reply_rows.c.message == label.c.message)
        .where(label.c.kind == LABEL, *_span(label.c.recorded_at, since, None))
        .order_by(label.c.id)
    )


def outgoing_mails(
    *, state: OutgoingState | None, lead: int | None, prefix: str, since: datetime | None, until: datetime | None
) -> Select[Any]:
    """Mails of the outbox without their bytes."""
    columns = [column for column in outgoing.columns if column.name != "raw"]
    found = (
        select(*columns, lead_rows.c.email)
        .outerjoin(lead_rows, lead_rows.c.id == outgoing.c.lead)
        .where(*_span(outgoing.c.moved_at, since, until))
        .order_by(outgoing.c.id)
    )
    if state is not None:
        found = found.where(outgoing.c.state == state.value)
    if prefix:
        found = found.where(outgoing.c.key.startswith(prefix, autoescape=True))
    return found if lead is None else found.where(outgoing.c.lead == lead)


def effects_of(kinds: Sequence[EffectKind], *, lead: int | None) -> Select[Any]:
    """Open effects with lead and state."""
    found = (
        select(effects.c.document.label("effect"), states.c.document.label("state"), *_LEAD)
        .join(lead_rows, lead_rows.c.id == effects.c.lead)
        .outerjoin(states, states.c.lead == effects.c.lead)
        .order_by(effects.c.lead, effects.c.id)
    )
    if kinds:
        found = found.where(effects.c.kind.in_([kind.value for kind in kinds]))
    return found if lead is None else found.where(effects.c.lead == lead)


def intents(*, since: datetime | None, until: datetime | None) -> Select[Any]:
    """Replies per campaign and effective intent."""
    received, label = events.alias("received"), _last_labels()
    campaign = func.coalesce(func.nullif(received.c.campaign, ""), lead_rows.c.campaign)
    intent = func.coalesce(label.c.intent, received.c.intent)
    open_question = case((and_(reply_rows.c.unsure, label.c.id.is_(None)), 1), else_=0)
    return (
        select(
            campaign.label("campaign"),
            intent.label("intent"),
            func.count().label("replies"),
            func.sum(open_question).label("unsure"),
            func.count(label.c.id).label("labelled"),
        )
        .select_from(received)
        .join(lead_rows, lead_rows.c.id == received.c.lead)
        .join(message_rows, message_rows.c.id == received.c.message)
        .join(reply_rows, reply_rows.c.message == received.c.message)
        .outerjoin(label, label.c.message == received.c.message)
        .where(received.c.kind == REPLY, ~message_rows.c.before_start)
        .where(*_span(received.c.recorded_at, since, until))
        .group_by(campaign, intent)
        .order_by(campaign, intent)
    )


def history_leads(*, since: datetime | None, lead: int | None, above: int) -> Select[Any]:
    """Leads of which triage learned something since a moment, in the order of their keys."""
    found = select(*LEAD_COLUMNS).where(lead_rows.c.id > above).order_by(lead_rows.c.id)
    if lead is not None:
        found = found.where(lead_rows.c.id == lead)
    if since is not None:
        # Naming every kind lets the database use the index on (kind, recorded_at).
        touched = select(events.c.lead).where(events.c.kind.in_(EVENT_KINDS), events.c.recorded_at >= since)
        found = found.where(lead_rows.c.id.in_(touched))
    return found


def history(of: Sequence[int]) -> Select[Any]:
    """All events of some leads."""
    columns = (events.c.lead, events.c.id, events.c.document, events.c.recorded_at)
    return select(*columns).where(events.c.lead.in_(of)).order_by(events.c.lead, events.c.id)


def funnel() -> Select[Any]:
    """Leads per campaign and stage."""
    stage = func.coalesce(states.c.stage, Stage.CONTACTED.value)
    return (
        select(
            lead_rows.c.campaign,
            stage.label("stage"),
            func.count().label("leads"),
            func.sum(case((states.c.replies > 0, 1), else_=0)).label("replied"),
            func.sum(case((states.c.info_mails > 0, 1), else_=0)).label("informed"),
        )
        .outerjoin(states, states.c.lead == lead_rows.c.id)
        .group_by(lead_rows.c.campaign, stage)
        .order_by(lead_rows.c.campaign, stage)
    )


def message_counts(*, since: datetime | None, until: datetime | None) -> Select[Any]:
    """Inbound messages per state and note."""
    # An expression: to group by the bare column SQLite would walk its index, through all messages of all days.
    state = message_rows.c.state.concat(literal_column("''"))
    return (
        select(state.label("state"), message_rows.c.note, func.count().label("messages"))
        .where(message_rows.c.role == FolderRole.INBOX.value, message_rows.c.settled_at.is_not(None))
        .where(*_span(message_rows.c.settled_at, since, until))
        .group_by(state, message_rows.c.note)
        .order_by(state, message_rows.c.note)
    )
