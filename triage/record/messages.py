"""Received messages: marks, raw bytes, claims, and what was read of them."""

import hashlib
from collections.abc import Sequence

from sqlalchemy import and_, bindparam, case, func, select, update
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
_THIS = messages.c.id == bindparam("this")
_RECEIVED = messages.c.state == MessageState.RECEIVED.value
_MARK = select(marks).where(marks.c.mailbox == bindparam("of"), marks.c.folder == bindparam("named"))
_ADD_RAW = raws.insert()
_WAITING = (
    select(messages.c.id, messages.c.attempts, messages.c.size)
    .where(_RECEIVED, messages.c.role == bindparam("as_role"))
    .order_by(messages.c.id)
    .with_for_update(skip_locked=True)
)
_COUNT_ATTEMPT = (
    update(messages)
    .where(messages.c.id.in_(bindparam("keys", expanding=True)))
    .values(attempts=messages.c.attempts + 1)
)
_MESSAGES = select(*_STORED).select_from(messages.join(raws, raws.c.message == messages.c.id))
_BY_KEYS = _MESSAGES.where(messages.c.id.in_(bindparam("keys", expanding=True)))
_CLAIM = update(messages).where(_THIS, _RECEIVED)
_REOPEN = update(messages).where(_THIS, messages.c.state.in_(_REOPENED))
_BY_MESSAGE_ID = (
    select(func.max(messages.c.id))
    .join(replies, replies.c.message == messages.c.id)
    .where(replies.c.message_id == bindparam("this"), messages.c.role == FolderRole.INBOX.value)
)
_REPLY = select(replies.c.reply, replies.c.prediction).where(replies.c.message == bindparam("this"))
_COPY = messages.alias("copy")
_COPIES = (
    select(_COPY.c.id)
    .select_from(messages)
    .join(
        _COPY,
        and_(
            _COPY.c.fingerprint == messages.c.fingerprint,
            _COPY.c.mailbox == messages.c.mailbox,
            _COPY.c.role == messages.c.role,
        ),
    )
    # A CASE, not an OR: for an OR SQLite would walk the index of states instead of the fingerprint's.
    .where(
        _THIS,
        case(
            (_COPY.c.id < messages.c.id, _COPY.c.state.in_((*_READ, MessageState.RECEIVED.value))),
            else_=and_(_COPY.c.id != messages.c.id, _COPY.c.state.in_(_READ)),
        ),
    )
    .limit(1)
)


class Messages(Subject):
    """Receive and process."""

    def mark(self, mailbox: str, folder: str) -> Mark | None:
        """See :meth:`triage.ports.Transaction.mark`."""
        row = self._one(_MARK, of=mailbox, named=folder)
        return Mark(**row) if row else None

    def save_mark(self, mark: Mark) -> None:
        """See :meth:`triage.ports.Transaction.save_mark`."""
        self._put(marks, {column.name: getattr(mark, column.name) for column in marks.columns})

    def add_message(self, mark: Mark, role: FolderRole, message: RawMessage, *, before_start: bool) -> int | None:
        """See :meth:`triage.ports.Transaction.add_message`."""
        row = {
            "mailbox": mark.mailbox,
            "folder": mark.folder,
            "uidvalidity": mark.uidvalidity,
            "uid": message.uid,
            "role": role.value,
            "received_at": message.received_at,
            "state": MessageState.RECEIVED.value,
            "before_start": before_start,
            "truncated": message.truncated,
            "attempts": 0,
            "fingerprint": hashlib.sha256(message.raw).hexdigest(),
            "size": len(message.raw),
            "note": "",
        }
        added: int | None = self._add(messages, row)
        if added is not None:
            self._connection.execute(_ADD_RAW, {"message": added, "raw": message.raw})
        return added

    def is_waiting(self) -> bool:
        """See :meth:`triage.ports.Transaction.is_waiting`."""
        found = select(messages.c.id).where(messages.c.state == MessageState.RECEIVED.value).limit(1)
        return self._connection.execute(found).first() is not None

    def take(self, limit: int) -> Sequence[StoredMessage]:
        """See :meth:`triage.ports.Transaction.take`. A round is also bounded by :data:`MAX_BYTES`."""
        keys = _untried_or_alone(self._waiting(limit))
        if not keys:
            return []
        self._changed(_COUNT_ATTEMPT, keys=keys)
        found = {row["id"]: _stored(row) for row in self._all(_BY_KEYS, keys=keys)}
        return [found[key] for key in keys]

    def _waiting(self, limit: int) -> list[RowMapping]:
        """List what waits, Sent folders first; on PostgreSQL nothing that another process is taking just now."""
        found: list[RowMapping] = []
        for role in (FolderRole.SENT, FolderRole.INBOX):
            found += self._all(_WAITING.limit(limit - len(found)), as_role=role.value)
        return found

    def claim(self, message: int, state: MessageState, *, lead: int | None = None, note: str = "") -> bool:
        """See :meth:`triage.ports.Transaction.claim`."""
        return self._changed(_CLAIM, this=message, state=state.value, lead=lead, note=note, settled_at=self._now())

    def release(self, message: int, error: str) -> None:
        """See :meth:`triage.ports.Transaction.release`."""
        self._changed(_CLAIM, this=message, note=error)

    def give_back(self, taken: Sequence[int]) -> None:
        """See :meth:`triage.ports.Transaction.give_back`."""
        waiting = and_(messages.c.id.in_(taken), messages.c.state == MessageState.RECEIVED.value)
        self._connection.execute(update(messages).where(waiting).values(attempts=messages.c.attempts - 1))

    def reopen(self, message: int) -> None:
        """See :meth:`triage.ports.Transaction.reopen`."""
        fresh = {"state": MessageState.RECEIVED.value, "attempts": 0, "lead": None, "note": "", "settled_at": None}
        self._changed(_REOPEN, this=message, **fresh)

    def message(self, message: int) -> StoredMessage | None:
        """See :meth:`triage.ports.Transaction.message`."""
        row = self._one(_BY_KEYS, keys=[message])
        return _stored(row) if row else None

    def find_message(self, message_id: str) -> int | None:
        """See :meth:`triage.ports.Transaction.find_message`."""
        if not message_id:
            return None
        key: int | None = self._connection.execute(_BY_MESSAGE_ID, {"this": message_id}).scalar()
        return key

    def is_duplicate(self, message: int) -> bool:
        """See :meth:`triage.ports.Transaction.is_duplicate`.

        Also true when an older copy still waits: of two copies in one round the older one is read.
        """
        return self._one(_COPIES, this=message) is not None

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
        row = self._one(_REPLY, this=message)
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
