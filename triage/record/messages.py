"""Received messages: marks, raw bytes, claims, and what was read of them."""

import hashlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, func, or_, select, update
from sqlalchemy.engine import RowMapping

from triage.domain.mail import FolderRole, Mark, MessageState, RawMessage, StoredMessage
from triage.domain.prediction import Prediction
from triage.domain.reply import Reply
from triage.record.base import Subject
from triage.record.codec import decode, encode
from triage.record.tables import marks, messages, raws, replies

#: A round takes no more bytes than this into memory (but always one message).
MAX_BYTES = 32 * 1024 * 1024
#: A message in one of these states was read.
_READ = (MessageState.PROCESSED.value, MessageState.IGNORED.value, MessageState.PROBABLE.value)
#: A message in one of these states may be read again.
_REOPENED = (MessageState.PARKED.value, MessageState.PROBABLE.value, MessageState.IGNORED.value)
_STORED = (
    messages.c.id,
    messages.c.mailbox,
    messages.c.folder,
    messages.c.role,
    messages.c.uid,
    messages.c.received_at,
    messages.c.state,
    messages.c.before_start,
    messages.c.truncated,
    messages.c.attempts,
    raws.c.raw,
)


class Messages(Subject):
    """Receive and process."""

    def mark(self, mailbox: str, folder: str) -> Mark | None:
        """See :meth:`triage.ports.Transaction.mark`."""
        row = self._one(select(marks).where(marks.c.mailbox == mailbox, marks.c.folder == folder))
        return Mark(**row) if row else None

    def save_mark(self, mark: Mark) -> None:
        """See :meth:`triage.ports.Transaction.save_mark`."""
        self._put(marks, {column.name: getattr(mark, column.name) for column in marks.columns})

    def add_message(self, mark: Mark, role: FolderRole, message: RawMessage, *, before_start: bool) -> int | None:
        """See :meth:`triage.ports.Transaction.add_message`."""
        row = self._insert(messages).values(
            mailbox=mark.mailbox,
            folder=mark.folder,
            uidvalidity=mark.uidvalidity,
            uid=message.uid,
            role=role.value,
            received_at=message.received_at,
            state=MessageState.RECEIVED.value,
            before_start=before_start,
            truncated=message.truncated,
            attempts=0,
            fingerprint=hashlib.sha256(message.raw).hexdigest(),
            size=len(message.raw),
            note="",
        )
        added = self._connection.execute(row.on_conflict_do_nothing().returning(messages.c.id)).scalar()
        if added is None:
            return None
        self._connection.execute(raws.insert().values(message=added, raw=message.raw))
        return int(added)

    def take(self, limit: int) -> Sequence[StoredMessage]:
        """See :meth:`triage.ports.Transaction.take`. A round is also bounded by :data:`MAX_BYTES`."""
        keys = _untried_or_alone(self._waiting(limit))
        if not keys:
            return []
        self._connection.execute(
            update(messages).where(messages.c.id.in_(keys)).values(attempts=messages.c.attempts + 1)
        )
        found = {message.id: message for message in self._stored(messages.c.id.in_(keys))}
        return [found[key] for key in keys]

    def _waiting(self, limit: int) -> list[RowMapping]:
        """List what waits, Sent folders first; on PostgreSQL nothing that another process is taking just now."""
        found: list[RowMapping] = []
        for role in (FolderRole.SENT, FolderRole.INBOX):
            waiting = (
                select(messages.c.id, messages.c.attempts, messages.c.size)
                .where(messages.c.state == MessageState.RECEIVED.value, messages.c.role == role.value)
                .order_by(messages.c.id)
                .limit(limit - len(found))
                .with_for_update(skip_locked=True)
            )
            found += self._all(waiting)
        return found

    def _stored(self, condition: Any) -> list[StoredMessage]:
        joined = messages.join(raws, raws.c.message == messages.c.id)
        return [_stored(row) for row in self._all(select(*_STORED).select_from(joined).where(condition))]

    def claim(self, message: int, state: MessageState, *, lead: int | None = None, note: str = "") -> bool:
        """See :meth:`triage.ports.Transaction.claim`."""
        waiting = and_(messages.c.id == message, messages.c.state == MessageState.RECEIVED.value)
        values = {"state": state.value, "lead": lead, "note": note, "settled_at": self._now()}
        return self._changed(update(messages).where(waiting).values(values))

    def release(self, message: int, error: str) -> None:
        """See :meth:`triage.ports.Transaction.release`."""
        waiting = and_(messages.c.id == message, messages.c.state == MessageState.RECEIVED.value)
        self._connection.execute(update(messages).where(waiting).values(note=error))

    def reopen(self, message: int) -> None:
        """See :meth:`triage.ports.Transaction.reopen`."""
        aside = messages.c.state.in_(_REOPENED)
        values = {"state": MessageState.RECEIVED.value, "attempts": 0, "lead": None, "note": "", "settled_at": None}
        self._connection.execute(update(messages).where(messages.c.id == message, aside).values(values))

    def message(self, message: int) -> StoredMessage | None:
        """See :meth:`triage.ports.Transaction.message`."""
        return next(iter(self._stored(messages.c.id == message)), None)

    def find_message(self, message_id: str) -> int | None:
        """See :meth:`triage.ports.Transaction.find_message`."""
        if not message_id:
            return None
        found = (
            select(func.max(messages.c.id))
            .join(replies, replies.c.message == messages.c.id)
            .where(replies.c.message_id == message_id, messages.c.role == FolderRole.INBOX.value)
        )
        key: int | None = self._connection.execute(found).scalar()
        return key

    def is_duplicate(self, message: int) -> bool:
        """See :meth:`triage.ports.Transaction.is_duplicate`.

        Also true when an older copy still waits: of two copies in one round the older one is read.
        """
        one = self._one(
            select(messages.c.fingerprint, messages.c.mailbox, messages.c.role).where(messages.c.id == message)
        )
        if one is None:
            return False
        earlier = and_(messages.c.id < message, messages.c.state == MessageState.RECEIVED.value)
        copy = select(messages.c.id).where(
            messages.c.fingerprint == one["fingerprint"],
            messages.c.mailbox == one["mailbox"],
            messages.c.role == one["role"],
            messages.c.id != message,
            or_(messages.c.state.in_(_READ), earlier),
        )
        return self._one(copy.limit(1)) is not None

    def save_reply(self, message: int, reply: Reply, prediction: Prediction | None) -> None:
        """See :meth:`triage.ports.Transaction.save_reply`. Reading it again replaces it."""
        self._put(
            replies,
            {
                "message": message,
                "message_id": reply.message_id,
                "subject": reply.subject,
                "sender": reply.sender.email if reply.sender else "",
                "sender_name": reply.sender.name if reply.sender else "",
                "origin": reply.origin.value,
                "intent": prediction.intent.value if prediction else "",
                "unsure": prediction.unsure if prediction else False,
                "reply": encode(reply),
                "prediction": encode(prediction) if prediction else None,
            },
        )

    def reply(self, message: int) -> tuple[Reply, Prediction | None] | None:
        """See :meth:`triage.ports.Transaction.reply`."""
        row = self._one(select(replies.c.reply, replies.c.prediction).where(replies.c.message == message))
        if row is None:
            return None
        prediction = decode(row["prediction"], Prediction) if row["prediction"] else None
        return decode(row["reply"], Reply), prediction


def _untried_or_alone(waiting: Sequence[RowMapping]) -> list[int]:
    """Choose a round: the first alone when it was tried before, else all up to the next one that was."""
    chosen: list[int] = []
    size = 0
    for row in waiting:
        size += row["size"]
        if chosen and (row["attempts"] or size > MAX_BYTES):
            break
        chosen.append(row["id"])
        if row["attempts"]:
            break
    return chosen


def _stored(row: RowMapping) -> StoredMessage:
    return StoredMessage(**{**row, "role": FolderRole(row["role"]), "state": MessageState(row["state"])})
