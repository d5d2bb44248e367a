"""A lead's history, and what the fold made of it."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import bindparam, delete, insert, select

from triage.domain.decision import Effect
from triage.domain.events import Event, LabelGiven, ReplyReceived
from triage.domain.lead import LeadState
from triage.record.base import Subject
from triage.record.codec import decode, decode_event, encode, kind_of
from triage.record.tables import effects as effect_rows
from triage.record.tables import events, leads, states

# FOR NO KEY UPDATE: a stronger lock would deadlock with the foreign keys of rows that point to the lead.
_LOCK = select(leads.c.id).where(leads.c.id == bindparam("this")).with_for_update(key_share=True)
_APPEND = insert(events).returning(events.c.id)
_HISTORY = select(events.c.id, events.c.document).where(events.c.lead == bindparam("this")).order_by(events.c.id)
_STATE = select(states.c.document).where(states.c.lead == bindparam("this"))
_EFFECTS = select(effect_rows.c.document).where(effect_rows.c.lead == bindparam("this")).order_by(effect_rows.c.id)
_FORGET_EFFECTS = delete(effect_rows).where(effect_rows.c.lead == bindparam("this"))
_ADD_EFFECTS = insert(effect_rows)


class History(Subject):
    """Events in, state and effects beside them."""

    def append_event(self, lead: int, event: Event) -> Event:
        """See :meth:`triage.ports.Transaction.append_event`. Locks the lead, like :meth:`history`."""
        self._lock(lead)
        row = {
            "lead": lead,
            "at": event.at,
            "recorded_at": self._now(),
            "kind": kind_of(event),
            "message": event.message if isinstance(event, ReplyReceived | LabelGiven) else None,
            "intent": _intent_of(event),
            "campaign": event.campaign if isinstance(event, ReplyReceived) else "",
            "document": encode(replace(event, id=0)),
        }
        return replace(event, id=self._connection.execute(_APPEND, row).scalar_one())

    def history(self, lead: int) -> Sequence[Event]:
        """See :meth:`triage.ports.Transaction.history`."""
        self._lock(lead)
        return [decode_event(row["document"], row["id"]) for row in self._all(_HISTORY, this=lead)]

    def _lock(self, lead: int) -> None:
        """Hold others off this lead until the transaction ends; SQLite has one writer anyway and takes no row locks."""
        if self._connection.dialect.name != "sqlite":
            self._one(_LOCK, this=lead)

    def state(self, lead: int) -> LeadState:
        """See :meth:`triage.ports.Transaction.state`. A lead without one is a contacted lead."""
        row = self._one(_STATE, this=lead)
        return decode(row["document"], LeadState) if row else LeadState()

    def save_state(self, lead: int, state: LeadState, *, policy: str) -> None:
        """See :meth:`triage.ports.Transaction.save_state`."""
        self._put(
            states,
            {
                "lead": lead,
                "stage": state.stage.value,
                "info_mails": state.info_mails_sent,
                "replies": state.replies,
                "policy": policy,
                "saved_at": self._now(),
                "document": encode(state),
            },
        )

    def effects(self, lead: int) -> Sequence[Effect]:
        """See :meth:`triage.ports.Transaction.effects`."""
        return [decode(row["document"], Effect) for row in self._all(_EFFECTS, this=lead)]

    def save_effects(self, lead: int, effects: Sequence[Effect]) -> None:
        """See :meth:`triage.ports.Transaction.save_effects`."""
        self._changed(_FORGET_EFFECTS, this=lead)
        rows = [
            {"lead": lead, "kind": effect.kind.value, "key": effect.key, "document": encode(effect)}
            for effect in effects
        ]
        if rows:
            self._connection.execute(_ADD_EFFECTS, rows)


def _intent_of(event: Event) -> str:
    match event:
        case ReplyReceived():
            return event.prediction.intent.value
        case LabelGiven():
            return event.intent.value
    return ""
