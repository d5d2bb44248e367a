"""A lead's history, and what the fold made of it."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import delete, insert, select

from triage.domain.decision import Effect
from triage.domain.events import Event, LabelGiven, ReplyReceived
from triage.domain.lead import LeadState
from triage.record.base import Subject
from triage.record.codec import decode, decode_event, encode, kind_of
from triage.record.tables import effects as effect_rows
from triage.record.tables import events, leads, states


class History(Subject):
    """Events in, state and effects beside them."""

    def append_event(self, lead: int, event: Event) -> Event:
        """See :meth:`triage.ports.Transaction.append_event`. Locks the lead, like :meth:`history`."""
        self._lock(lead)
        row = insert(events).values(
            lead=lead,
            at=event.at,
            recorded_at=self._now(),
            kind=kind_of(event),
            message=event.message if isinstance(event, ReplyReceived | LabelGiven) else None,
            intent=_intent_of(event),
            campaign=event.campaign if isinstance(event, ReplyReceived) else "",
            document=encode(replace(event, id=0)),
        )
        key = self._connection.execute(row.returning(events.c.id)).scalar_one()
        return replace(event, id=key)

    def history(self, lead: int) -> Sequence[Event]:
        """See :meth:`triage.ports.Transaction.history`."""
        self._lock(lead)
        found = select(events.c.id, events.c.document).where(events.c.lead == lead).order_by(events.c.id)
        return [decode_event(row["document"], row["id"]) for row in self._all(found)]

    def _lock(self, lead: int) -> None:
        """Hold others off this lead until the transaction ends; SQLite has one writer anyway and takes no row locks.

        FOR NO KEY UPDATE: a stronger lock would deadlock with the foreign keys of rows that point to the lead.
        """
        if self._connection.dialect.name != "sqlite":
            self._connection.execute(select(leads.c.id).where(leads.c.id == lead).with_for_update(key_share=True))

    def state(self, lead: int) -> LeadState:
        """See :meth:`triage.ports.Transaction.state`. A lead without one is a contacted lead."""
        document = self._connection.execute(select(states.c.document).where(states.c.lead == lead)).scalar()
        return decode(document, LeadState) if document else LeadState()

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
        found = select(effect_rows.c.document).where(effect_rows.c.lead == lead).order_by(effect_rows.c.id)
        return [decode(row["document"], Effect) for row in self._all(found)]

    def save_effects(self, lead: int, effects: Sequence[Effect]) -> None:
        """See :meth:`triage.ports.Transaction.save_effects`."""
        self._connection.execute(delete(effect_rows).where(effect_rows.c.lead == lead))
        rows = [
            {"lead": lead, "kind": effect.kind.value, "key": effect.key, "document": encode(effect)}
            for effect in effects
        ]
        if rows:
            self._connection.execute(insert(effect_rows), rows)


def _intent_of(event: Event) -> str:
    match event:
        case ReplyReceived():
            return event.prediction.intent.value
        case LabelGiven():
            return event.intent.value
    return ""
