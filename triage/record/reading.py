"""The read side: lists and counts for people, reports and training. Every method is one short read transaction.

Spans are half open (``since <= moment < until``) and are about the moment in which triage *decided* a message, not
the one in which it was received: a report from one moment to the next then misses nothing that came in late.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select
from sqlalchemy.engine import RowMapping

from triage.domain.decision import EffectKind
from triage.domain.intents import Intent
from triage.domain.lead import Stage, SuppressionReason
from triage.domain.mail import FolderRole, MessageState, OutgoingState
from triage.record import queries, rows
from triage.record.lines import (
    EffectLine,
    FunnelCount,
    HistoryLine,
    IntentCount,
    LabelLine,
    LeadLine,
    MessageCount,
    MessageLine,
    OutgoingLine,
    ReplyLine,
    SuppressionLine,
)
from triage.record.suppressions import BY_PERSON
from triage.record.tables import messages, suppressions

#: Rows read per step where a list may be long.
PAGE = 500


class Reading:
    """Questions to the database; ``snapshot`` opens a read transaction."""

    def __init__(self, snapshot: Callable[[], AbstractContextManager[Connection]]) -> None:
        self._snapshot = snapshot

    def leads(
        self,
        *,
        stage: Stage | None = None,
        campaign: str | None = None,
        email: str | None = None,
        lead: int | None = None,
    ) -> Sequence[LeadLine]:
        """Return leads, oldest first. ``email`` also finds confirmed further addresses."""
        with self._snapshot() as connection:
            found = _all(connection, queries.leads(stage=stage, campaign=campaign, email=email, lead=lead))
            suppressed = rows.Suppressed(_all(connection, select(suppressions)))
            keys = [row["id"] for row in found] if len(found) < PAGE else None
            aliases = _grouped(_all(connection, queries.aliases(keys)), "lead")
            probable = _grouped(_all(connection, queries.probable(keys)), "lead")
        return [
            rows.lead_line(row, suppressed, aliases.get(row["id"], ()), probable.get(row["id"], ())) for row in found
        ]

    def messages(
        self,
        *,
        state: MessageState | None = None,
        role: FolderRole | None = None,
        lead: int | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int | None = None,
    ) -> Sequence[MessageLine]:
        """Return messages without their bytes, the latest received first. The span is about ``received_at``."""
        found = queries.messages(state=state, role=role, lead=lead, since=since, until=until).limit(limit)
        with self._snapshot() as connection:
            return [rows.message_line(row) for row in _all(connection, found)]

    def message(self, message: int) -> MessageLine | None:
        """Return one message without its bytes."""
        with self._snapshot() as connection:
            found = _all(connection, queries.messages().where(messages.c.id == message))
        return rows.message_line(found[0]) if found else None

    def unmatched(self, *, since: datetime | None = None, until: datetime | None = None) -> Sequence[MessageLine]:
        """Return inbound mail that belongs to no lead (strangers, lists, ourselves), the latest first."""
        return self.messages(state=MessageState.IGNORED, role=FolderRole.INBOX, since=since, until=until)

    def parked(self) -> Sequence[MessageLine]:
        """Return messages whose reading failed for good and that wait for a person."""
        return self.messages(state=MessageState.PARKED)

    def probable(self) -> Sequence[MessageLine]:
        """Return messages from unknown addresses in a lead's thread or company, for a person to look at."""
        return self.messages(state=MessageState.PROBABLE)

    def replies(
        self, *, since: datetime | None = None, until: datetime | None = None, lead: int | None = None
    ) -> Iterator[ReplyLine]:
        """Yield the replies of leads, with prediction and label, in the order of their arrival.

        Read in pages: a million replies take no more memory than one page.
        """
        last = 0
        while True:
            page = queries.replies(since=since, until=until, lead=lead).where(messages.c.id > last).limit(PAGE)
            with self._snapshot() as connection:
                found = _all(connection, page)
            if not found:
                return
            yield from map(rows.reply_line, found)
            last = found[-1]["message_key"]

    def reply(self, message: int) -> ReplyLine | None:
        """Return what was read of one message, also of a stranger's."""
        with self._snapshot() as connection:
            found = _all(connection, queries.replies(strangers=True).where(messages.c.id == message))
        return rows.reply_line(found[0]) if found else None

    def replies_of(self, keys: Sequence[int]) -> Mapping[int, ReplyLine]:
        """Return what was read of many messages, by message."""
        found: dict[int, ReplyLine] = {}
        with self._snapshot() as connection:
            for start in range(0, len(keys), PAGE):
                some = messages.c.id.in_(keys[start : start + PAGE])
                lines = map(rows.reply_line, _all(connection, queries.replies(strangers=True).where(some)))
                found.update((line.message.id, line) for line in lines)
        return found

    def labels(self, *, since: datetime | None = None) -> Sequence[LabelLine]:
        """Return every label a person gave since a moment, in order: the training examples."""
        with self._snapshot() as connection:
            return [rows.label_line(row) for row in _all(connection, queries.labels(since))]

    def outgoing(
        self,
        *,
        state: OutgoingState | None = None,
        lead: int | None = None,
        prefix: str = "",
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> Sequence[OutgoingLine]:
        """Return mails of the outbox without their bytes, oldest first.

        The span is about ``moved_at``; ``prefix`` is how the key begins, e.g. "digest:".
        """
        found = queries.outgoing_mails(state=state, lead=lead, prefix=prefix, since=since, until=until)
        with self._snapshot() as connection:
            return [rows.outgoing_line(row) for row in _all(connection, found)]

    def effects(self, *kinds: EffectKind, lead: int | None = None) -> Sequence[EffectLine]:
        """Return the open effects of some kinds (of all, without any), oldest lead first."""
        with self._snapshot() as connection:
            return [rows.effect_line(row) for row in _all(connection, queries.effects_of(kinds, lead=lead))]

    def intents(self, *, since: datetime | None = None, until: datetime | None = None) -> Sequence[IntentCount]:
        """Count the replies decided in a span per campaign and intent (the label where there is one).

        Mail from before the first start is left out.
        """
        with self._snapshot() as connection:
            found = _all(connection, queries.intents(since=since, until=until))
        return [IntentCount(**{**row, "intent": Intent(row["intent"])}) for row in found]

    def histories(self, *, since: datetime | None = None, lead: int | None = None) -> Iterator[HistoryLine]:
        """Yield leads with their whole history; ``since``: only those of whom triage learned something since then.

        Read in pages, without locks: for reports, explanations and simulations.
        """
        last = 0
        while True:
            with self._snapshot() as connection:
                page = _all(connection, queries.history_leads(since=since, lead=lead, above=last).limit(PAGE))
                events = _grouped(_all(connection, queries.history([row["id"] for row in page])), "lead")
            if not page:
                return
            for row in page:
                yield rows.history_line(row, events.get(row["id"], ()))
            last = page[-1]["id"]

    def funnel(self) -> Sequence[FunnelCount]:
        """Count the leads per campaign and stage as they stand now."""
        with self._snapshot() as connection:
            found = _all(connection, queries.funnel())
        return [FunnelCount(**{**row, "stage": Stage(row["stage"])}) for row in found]

    def message_counts(self, *, since: datetime | None = None, until: datetime | None = None) -> Sequence[MessageCount]:
        """Count inbound messages decided in a span per state and reason."""
        with self._snapshot() as connection:
            found = _all(connection, queries.message_counts(since=since, until=until))
        return [MessageCount(**{**row, "state": MessageState(row["state"])}) for row in found]

    def waiting(self) -> int:
        """Count the messages that nobody has read yet."""
        waiting = select(func.count()).where(messages.c.state == MessageState.RECEIVED.value)
        with self._snapshot() as connection:
            return int(connection.execute(waiting).scalar_one())

    def suppressions(self) -> Sequence[SuppressionLine]:
        """Return every cause for which an address or domain must not be mailed, oldest first."""
        with self._snapshot() as connection:
            found = _all(connection, select(suppressions).order_by(suppressions.c.at, suppressions.c.address))
        return [
            SuppressionLine(
                address=row["address"],
                reason=SuppressionReason(row["reason"]),
                lead=None if row["cause"] == BY_PERSON else row["cause"],
                by=row["by"],
                at=row["at"],
            )
            for row in found
        ]


def _all(connection: Connection, statement: Select[Any]) -> list[RowMapping]:
    return list(connection.execute(statement).mappings())


def _grouped(found: Sequence[RowMapping], column: str) -> Mapping[Any, Sequence[RowMapping]]:
    groups: dict[Any, list[RowMapping]] = {}
    for row in found:
        groups.setdefault(row[column], []).append(row)
    return groups
