"""Mail that waits, leaves, or has left. Every move is a compare-and-set."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select, update
from sqlalchemy.engine import RowMapping

from triage.domain.mail import OutgoingMail, OutgoingState, SendMode
from triage.record.base import Subject
from triage.record.tables import outgoing

#: The server has these mails, or may have them.
_MAY_HAVE_LEFT = (OutgoingState.SENT.value, OutgoingState.SENDING.value, OutgoingState.UNCERTAIN.value)
#: Information mails are what prospects get; everything else goes to our own people.
_TO_PROSPECTS = outgoing.c.key.startswith("info:")
_FIELDS = tuple(column for column in outgoing.columns if column.name != "moved_at")


def _mails_where(condition: ColumnElement[bool]) -> Any:
    return select(*_FIELDS).where(condition).order_by(outgoing.c.id)


_BY_KEY = _mails_where(outgoing.c.key == bindparam("this"))
_BY_MESSAGE_ID = _mails_where(outgoing.c.message_id == bindparam("this"))
_BY_LEAD = _mails_where(outgoing.c.lead == bindparam("this"))
_BY_STATE = _mails_where(outgoing.c.state == bindparam("this"))
_DUE = _mails_where(
    and_(
        outgoing.c.state == OutgoingState.PENDING.value,
        or_(outgoing.c.not_before.is_(None), outgoing.c.not_before <= bindparam("this")),
    )
)


class Outbox(Subject):
    """One row per business key."""

    def add_outgoing(self, mail: OutgoingMail) -> int | None:
        """See :meth:`triage.ports.Transaction.add_outgoing`."""
        added: int | None = self._add(outgoing, {"key": mail.key, **self._rendered(mail)})
        return added

    def outgoing(self, key: str) -> OutgoingMail | None:
        """See :meth:`triage.ports.Transaction.outgoing`."""
        return next(iter(self._mails(_BY_KEY, key)), None)

    def outgoing_by_message_id(self, message_id: str) -> OutgoingMail | None:
        """See :meth:`triage.ports.Transaction.outgoing_by_message_id`."""
        if not message_id:
            return None
        return next(iter(self._mails(_BY_MESSAGE_ID, message_id)), None)

    def outgoing_of(self, lead: int) -> Sequence[OutgoingMail]:
        """See :meth:`triage.ports.Transaction.outgoing_of`."""
        return self._mails(_BY_LEAD, lead)

    def due_outgoing(self, now: datetime, *, limit: int = 100) -> Sequence[OutgoingMail]:
        """See :meth:`triage.ports.Transaction.due_outgoing`."""
        return self._mails(_DUE.limit(limit), now)

    def outgoing_in(self, state: OutgoingState) -> Sequence[OutgoingMail]:
        """See :meth:`triage.ports.Transaction.outgoing_in`."""
        return self._mails(_BY_STATE, state.value)

    def move_outgoing(
        self,
        mail: int,
        before: OutgoingState,
        after: OutgoingState,
        *,
        not_before: datetime | None = None,
        sent_at: datetime | None = None,
        error: str = "",
        count_attempt: bool = False,
    ) -> bool:
        """See :meth:`triage.ports.Transaction.move_outgoing`. ``sent_at`` stays when none is given."""
        values: dict[Any, Any] = {
            "state": after.value,
            "not_before": not_before,
            "error": error,
            "attempts": outgoing.c.attempts + int(count_attempt),
            "moved_at": self._now(),
        }
        if sent_at is not None:
            values["sent_at"] = sent_at
        expected = and_(outgoing.c.id == mail, outgoing.c.state == before.value)
        return self._changed(update(outgoing).where(expected).values(values))

    def replace_outgoing(self, mail: OutgoingMail) -> None:
        """See :meth:`triage.ports.Transaction.replace_outgoing`. A mail that is not cancelled stays as it is."""
        cancelled = and_(outgoing.c.key == mail.key, outgoing.c.state == OutgoingState.CANCELLED.value)
        self._connection.execute(update(outgoing).where(cancelled).values(self._rendered(mail)))

    def sent_since(self, moment: datetime, *, mailbox: str | None = None, lead: int | None = None) -> int:
        """See :meth:`triage.ports.Transaction.sent_since`."""
        conditions = [
            outgoing.c.state.in_(_MAY_HAVE_LEFT),
            func.coalesce(outgoing.c.sent_at, outgoing.c.moved_at) >= moment,
            _TO_PROSPECTS,
        ]
        if mailbox is not None:
            conditions.append(outgoing.c.mailbox == mailbox)
        if lead is not None:
            conditions.append(outgoing.c.lead == lead)
        return int(self._connection.execute(select(func.count()).where(*conditions)).scalar_one())

    def _mails(self, statement: Any, this: object) -> list[OutgoingMail]:
        return [_mail(row) for row in self._all(statement, this=this)]

    def _rendered(self, mail: OutgoingMail) -> dict[str, Any]:
        now = self._now()
        return {
            "lead": mail.lead,
            "mailbox": mail.mailbox,
            "recipient": mail.recipient,
            "message_id": mail.message_id,
            "template": mail.template,
            "state": mail.state.value,
            "mode": mail.mode.value,
            "attempts": mail.attempts,
            "not_before": mail.not_before,
            "hold_until": mail.hold_until,
            "created_at": mail.created_at or now,
            "moved_at": now,
            "sent_at": mail.sent_at,
            "error": mail.error,
            "raw": mail.raw,
        }


def _mail(row: RowMapping) -> OutgoingMail:
    return OutgoingMail(**{**row, "state": OutgoingState(row["state"]), "mode": SendMode(row["mode"])})
