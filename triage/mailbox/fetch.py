"""Fetching messages so that one bad one stops no other, and a huge one fills no memory.

Sizes are asked first. Messages come in batches; a batch that fails is halved until the culprit stands alone, and what
fails alone is asked for in part, then given up: it is yielded empty, so that it is parked and the mark can pass it.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from imapclient import IMAPClient

from triage.domain.mail import RawMessage
from triage.mailbox.faults import BrokenError, Fault

Result = TypeVar("Result")
#: Most UIDs in one command: servers limit the length of a line, some to 8 KB.
UIDS_PER_COMMAND = 500
#: Messages in one FETCH: 88 % of the top speed at 36 MB of memory (measured; docs/architecture.md).
BATCH = 100
#: Bytes in one FETCH, unless one message alone is larger.
BATCH_BYTES = 8_000_000
#: What is fetched of an oversized message: its header and, as a rule, its text.
PART_BYTES = 262_144
#: So many times the connection may break on one message before it is given up.
PATIENCE = 3

#: Runs a piece of work on the connection, in the folder that is being read.
Run = Callable[[Callable[[IMAPClient], Any]], Any]


@dataclass(frozen=True, kw_only=True)
class _Wanted:
    uid: int
    size: int
    in_part: bool


class Fetcher:
    """Fetches from the selected folder; what it learns about a difficult server it keeps for the next call."""

    def __init__(self, run: Run, *, max_bytes: int) -> None:
        self._run = run
        self._max_bytes = max_bytes
        self._part = min(PART_BYTES, max_bytes)
        self._batch = BATCH
        self._breaks: Counter[tuple[str, int]] = Counter()

    def fetch(self, folder: str, uids: Sequence[int]) -> Iterator[RawMessage]:
        """Yield the messages that still exist, in the order of ``uids``.

        :raises TransientError: the connection broke; asking again goes on from there.
        """
        for start in range(0, len(uids), UIDS_PER_COMMAND):
            queue = deque(self._sized(uids[start : start + UIDS_PER_COMMAND]))
            while queue:
                batch = self._take(queue)
                try:
                    messages = self._fetch_batch(batch)
                except BrokenError as error:
                    queue.extendleft(reversed(self._after_failure(folder, batch, error)))
                    yield from self._given_up(folder, batch, error)
                    continue
                self._batch = min(BATCH, self._batch * 2)
                yield from messages

    # -- what to ask for

    def _sized(self, uids: Sequence[int]) -> list[_Wanted]:
        """Ask for sizes; a message without one is gone."""
        rows = self._run(lambda client: client.fetch(list(uids), ["RFC822.SIZE"]))
        sizes = {uid: rows[uid].get(b"RFC822.SIZE") for uid in uids if uid in rows}
        return [
            _Wanted(
                uid=uid, size=min(size, self._part) if size > self._max_bytes else size, in_part=size > self._max_bytes
            )
            for uid, size in sizes.items()
            if isinstance(size, int)
        ]

    def _take(self, queue: deque[_Wanted]) -> list[_Wanted]:
        """Take the next batch: all whole, or one in part."""
        batch = [queue.popleft()]
        total = batch[0].size
        while queue and len(batch) < self._batch and not batch[0].in_part and not queue[0].in_part:
            total += queue[0].size
            if total > BATCH_BYTES:
                break
            batch.append(queue.popleft())
        return batch

    # -- asking

    def _fetch_batch(self, batch: Sequence[_Wanted]) -> list[RawMessage]:
        uids = [wanted.uid for wanted in batch]
        in_part = batch[0].in_part
        item = f"BODY.PEEK[]<0.{self._part}>" if in_part else "BODY.PEEK[]"
        rows = self._run(lambda client: client.fetch(uids, [item, "INTERNALDATE"]))
        return [message for uid in uids if (message := _message(uid, rows.get(uid, {}), truncated=in_part)) is not None]

    def _last_resort(self, uid: int) -> RawMessage | None:
        """Ask for the beginning and nothing else: a date or an end that breaks things is not asked for."""
        item = f"BODY.PEEK[]<0.{self._part}>"
        try:
            rows = self._run(lambda client: client.fetch([uid], [item]))
        except BrokenError:
            return RawMessage(uid=uid, raw=b"", received_at=datetime.now(UTC), truncated=True)
        message = _message(uid, rows.get(uid, {}), truncated=True)
        if message is not None and len(message.raw) < self._part:
            return RawMessage(uid=uid, raw=message.raw, received_at=message.received_at)
        return message

    # -- when it fails

    def _after_failure(self, folder: str, batch: Sequence[_Wanted], error: BrokenError) -> Sequence[_Wanted]:
        """Return what to ask for again at once, in smaller batches.

        :raises BrokenError: better later: the server is slow, or the connection broke on a single message.
        """
        self._batch = max(1, len(batch) // 2)
        if len(batch) > 1:
            if error.fault is Fault.SLOW:
                raise error
            return batch
        if error.fault is Fault.ANSWER:
            return ()
        key = (folder, batch[0].uid)
        self._breaks[key] += 1
        if self._breaks[key] < PATIENCE:
            raise error
        del self._breaks[key]
        return ()

    def _given_up(self, folder: str, batch: Sequence[_Wanted], error: BrokenError) -> Iterator[RawMessage]:
        """Yield what can be had of a message that failed alone."""
        if len(batch) == 1:
            message = self._last_resort(batch[0].uid)
            if message is not None:
                yield message


def _message(uid: int, row: Mapping[bytes, Any], *, truncated: bool) -> RawMessage | None:
    """Turn a row of the answer into a message; None when it is gone (no body, or NIL)."""
    raw = next((value for key, value in row.items() if key.startswith(b"BODY[]")), None)
    if not isinstance(raw, bytes):
        return None
    received = row.get(b"INTERNALDATE")
    if not isinstance(received, datetime):
        received = datetime.now(UTC)
    elif received.tzinfo is None:
        received = received.replace(tzinfo=UTC)
    return RawMessage(uid=uid, raw=raw, received_at=received.astimezone(UTC), truncated=truncated)
