"""Fetching messages so that one bad one stops no other, and a huge one fills no memory.

Sizes are asked first. Messages come in batches; a batch that fails is halved until the culprit stands alone, and what
fails alone is asked for in part, then given up: it is yielded empty, so that it is parked and the mark can pass it.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from imapclient import IMAPClient

from triage.domain.mail import RawMessage
from triage.mailbox.faults import BrokenError, Fault

#: Most UIDs in one command: servers limit the length of a line, some to 8 KB.
UIDS_PER_COMMAND = 500
#: Messages in one FETCH: larger batches cost memory and are hardly faster.
BATCH = 100
#: Bytes in one FETCH, unless one message alone is larger.
BATCH_BYTES = 8_000_000
#: What is fetched of an oversized message: its header and, as a rule, its text.
PART_BYTES = 262_144
#: So many times the connection may break on one message before it is given up.
PATIENCE = 3

#: Runs a piece of work on the connection, in the folder that is being read.
Run = Callable[[Callable[[IMAPClient], Any]], Any]
_Key = tuple[str, int]


@dataclass(frozen=True, kw_only=True)
class _Wanted:
    uid: int
    size: int
    in_part: bool


class Fetcher:
    """Fetches from the selected folder; what it learns about bad messages it keeps for the next call."""

    def __init__(self, run: Run, *, max_bytes: int) -> None:
        self._run = run
        self._max_bytes = max_bytes
        self._part = min(PART_BYTES, max_bytes)
        #: The last batch that failed: one of these is to blame, so they are asked for in smaller batches.
        self._suspects: frozenset[_Key] = frozenset()
        self._suspects_at_once = BATCH
        #: How often the connection broke on a message that was asked for alone.
        self._breaks: Counter[_Key] = Counter()

    def fetch(self, folder: str, uids: Sequence[int]) -> Iterator[RawMessage]:
        """Yield the messages that still exist, in the order of ``uids``.

        :raises TransientError: the connection broke; asking again goes on from there.
        """
        for start in range(0, len(uids), UIDS_PER_COMMAND):
            queue = deque(self._sized(uids[start : start + UIDS_PER_COMMAND]))
            while queue:
                batch = self._take(folder, queue)
                if self._is_given_up(folder, batch[0]):
                    yield _nothing(batch[0].uid)
                    continue
                try:
                    messages = self._fetch_batch(batch)
                except BrokenError as error:
                    again = self._after_failure(folder, batch, error)
                    queue.extendleft(reversed(again))
                    messages = [] if again else self._last_resort(batch[0].uid)
                else:
                    self._suspects -= {(folder, wanted.uid) for wanted in batch}
                yield from messages
        for uid in uids:
            self._breaks.pop((folder, uid), None)

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

    def _take(self, folder: str, queue: deque[_Wanted]) -> list[_Wanted]:
        """Take the next batch: usual messages, or suspects, or one that must stand alone."""
        batch = [queue.popleft()]
        total = batch[0].size
        kind, most = self._kind(folder, batch[0])
        while queue and len(batch) < most and self._kind(folder, queue[0])[0] == kind:
            total += queue[0].size
            if total > BATCH_BYTES:
                break
            batch.append(queue.popleft())
        return batch

    def _kind(self, folder: str, wanted: _Wanted) -> tuple[str, int]:
        """Return with what a message may share a batch, and how many of the kind may be in it."""
        if wanted.in_part or self._is_given_up(folder, wanted):
            return "alone", 1
        if (folder, wanted.uid) in self._suspects:
            return "suspect", self._suspects_at_once
        return "usual", BATCH

    def _is_given_up(self, folder: str, wanted: _Wanted) -> bool:
        return self._breaks[folder, wanted.uid] >= PATIENCE

    # -- asking

    def _fetch_batch(self, batch: Sequence[_Wanted]) -> list[RawMessage]:
        uids = [wanted.uid for wanted in batch]
        in_part = batch[0].in_part
        item = f"BODY.PEEK[]<0.{self._part}>" if in_part else "BODY.PEEK[]"
        rows = self._run(lambda client: client.fetch(uids, [item, "INTERNALDATE"]))
        return [message for uid in uids if (message := _message(uid, rows.get(uid, {}), truncated=in_part)) is not None]

    def _last_resort(self, uid: int) -> list[RawMessage]:
        """Ask for the beginning and nothing else: a date or an end that breaks things is not asked for."""
        item = f"BODY.PEEK[]<0.{self._part}>"
        try:
            rows = self._run(lambda client: client.fetch([uid], [item]))
        except BrokenError:
            return [_nothing(uid)]
        message = _message(uid, rows.get(uid, {}), truncated=True)
        if message is None:
            return []
        return [replace(message, truncated=len(message.raw) >= self._part)]

    # -- when it fails

    def _after_failure(self, folder: str, batch: Sequence[_Wanted], error: BrokenError) -> Sequence[_Wanted]:
        """Return what to ask for again at once, in smaller batches; nothing for a message that failed alone.

        :raises BrokenError: better later: the server is slow, or the connection broke on a single message.
        """
        if len(batch) > 1:
            self._suspects = frozenset((folder, wanted.uid) for wanted in batch)
            self._suspects_at_once = len(batch) // 2
            if error.fault is Fault.SLOW:
                raise error
            return batch
        key = (folder, batch[0].uid)
        if error.fault is not Fault.ANSWER:
            self._breaks[key] += 1
            if self._breaks[key] < PATIENCE:
                raise error
        return ()


def _nothing(uid: int) -> RawMessage:
    """Stand in for a message that cannot be had."""
    return RawMessage(uid=uid, raw=b"", received_at=datetime.now(UTC), truncated=True)


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
