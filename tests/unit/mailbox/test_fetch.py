"""Batches: what is asked for in one FETCH, and what happens when it fails. No server."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from triage.mailbox.faults import BrokenError, Fault, seconds_to_wait
from triage.mailbox.fetch import BATCH, BATCH_BYTES, PART_BYTES, UIDS_PER_COMMAND, Fetcher

DATE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Server:
    """Answers FETCH from a table of sizes, and fails when a poisoned UID is asked for."""

    def __init__(self, sizes: dict[int, int], *, poison: dict[int, Fault] | None = None) -> None:
        self.sizes = sizes
        self.poison = poison or {}
        self.asked: list[tuple[str, list[int]]] = []

    def run(self, work: Callable[[Any], Any]) -> Any:
        """What the mailbox does with a piece of work."""
        return work(self)

    def fetch(self, uids: list[int], items: list[str]) -> dict[int, dict[bytes, Any]]:
        """IMAPClient's fetch."""
        self.asked.append((items[0], uids))
        if items == ["RFC822.SIZE"]:
            return {uid: {b"RFC822.SIZE": self.sizes[uid]} for uid in uids if uid in self.sizes}
        for uid in uids:
            if uid in self.poison:
                raise BrokenError("poison", self.poison[uid])
        part = "<0." in items[0]
        return {
            uid: {b"BODY[]<0>" if part else b"BODY[]": b"x" * min(self.sizes[uid], PART_BYTES), b"INTERNALDATE": DATE}
            for uid in uids
        }

    def batches(self) -> list[list[int]]:
        """The UIDs of each FETCH of bodies."""
        return [uids for item, uids in self.asked if item != "RFC822.SIZE"]


def read(server: Server, max_bytes: int = 5_000_000) -> list[tuple[int, bool, bool]]:
    """Fetch all: UID, whether there is a body, whether it is truncated."""
    fetcher = Fetcher(server.run, max_bytes=max_bytes)
    return [(item.uid, bool(item.raw), item.truncated) for item in fetcher.fetch("INBOX", sorted(server.sizes))]


def test_small_messages_come_a_hundred_at_a_time_after_sizes_of_five_hundred() -> None:
    """Few commands, bounded memory."""
    server = Server(dict.fromkeys(range(1, 1001), 2_000))
    assert len(read(server)) == 1000
    assert [len(uids) for item, uids in server.asked if item == "RFC822.SIZE"] == [UIDS_PER_COMMAND] * 2
    assert [len(uids) for uids in server.batches()] == [BATCH] * 10


def test_a_batch_holds_a_bounded_number_of_bytes() -> None:
    """Four megabytes each: two at a time, not a hundred."""
    server = Server(dict.fromkeys(range(1, 8), 4_000_000))
    assert len(read(server)) == 7
    assert all(sum(server.sizes[uid] for uid in uids) <= BATCH_BYTES for uids in server.batches())


def test_an_oversized_message_is_asked_for_alone_and_in_part() -> None:
    """Fifty megabytes cost a quarter of one."""
    server = Server({1: 500, 2: 50_000_000, 3: 500})
    assert read(server) == [(1, True, False), (2, True, True), (3, True, False)]
    assert ("BODY.PEEK[]<0.262144>", [2]) in server.asked


def test_a_message_without_a_size_is_gone() -> None:
    """It vanished between the search and now."""
    server = Server({1: 500, 3: 500})
    assert [item.uid for item in Fetcher(server.run, max_bytes=10_000).fetch("INBOX", [1, 2, 3])] == [1, 3]


@pytest.mark.parametrize("position", [1, 50, 137, 300])
def test_one_bad_message_costs_a_few_commands_and_nobody_else(position: int) -> None:
    """Halving finds it; it is yielded empty, in its place, so that the mark can pass it."""
    server = Server(dict.fromkeys(range(1, 301), 500), poison={position: Fault.ANSWER})
    messages = read(server)
    assert [uid for uid, _, _ in messages] == list(range(1, 301))
    assert [uid for uid, has_body, truncated in messages if not has_body and truncated] == [position]
    assert len(server.batches()) < 40


def test_every_message_bad_still_ends() -> None:
    """A server that gives nothing at all is passed, one by one."""
    server = Server(dict.fromkeys(range(1, 21), 500), poison=dict.fromkeys(range(1, 21), Fault.ANSWER))
    assert [has_body for _, has_body, _ in read(server)] == [False] * 20


def test_a_slow_server_is_asked_for_less_the_next_time() -> None:
    """No bisection against a hanging server: each try would cost a timeout."""
    server = Server(dict.fromkeys(range(1, 101), 500), poison={7: Fault.SLOW})
    fetcher = Fetcher(server.run, max_bytes=10_000)
    with pytest.raises(BrokenError):
        list(fetcher.fetch("INBOX", range(1, 101)))
    assert [len(uids) for uids in server.batches()] == [100]
    with pytest.raises(BrokenError):
        list(fetcher.fetch("INBOX", range(1, 101)))
    assert [len(uids) for uids in server.batches()] == [100, 50]


@pytest.mark.parametrize("fault", [Fault.SLOW, Fault.CUT])
@pytest.mark.parametrize("bad", [(1,), (7,), (100,), (7, 8), (7, 60, 99)])
def test_a_message_that_always_breaks_the_connection_stands_aside_in_the_end(
    fault: Fault, bad: tuple[int, ...]
) -> None:
    """It takes some passes, each from the start as the mark did not move, and they end."""
    server = Server(dict.fromkeys(range(1, 101), 500), poison=dict.fromkeys(bad, fault))
    fetcher = Fetcher(server.run, max_bytes=10_000)
    for _ in range(12 * len(bad)):
        try:
            messages = list(fetcher.fetch("INBOX", range(1, 101)))
        except BrokenError:
            continue
        assert [item.uid for item in messages] == list(range(1, 101))
        assert [item.uid for item in messages if not item.raw] == list(bad)
        return
    pytest.fail("a bad message stopped the others for ever")


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds", 299.961),
        ("NO [OVERQUOTA] Account exceeded command or bandwidth limits.", 3600),
        ("NO Server Unavailable. 15", 60),
        ("BAD User is authenticated but not connected.", 60),
        ("NO [ALERT] Too many simultaneous connections. (Failure)", 60),
        ("NO Maximum number of connections from user+IP exceeded", 60),
        ("NO [OVERQUOTA] Quota exceeded (mailbox for user is full)", None),
        ("NO [NONEXISTENT] Mailbox doesn't exist: X", None),
    ],
)
def test_a_busy_server_says_how_long_to_wait(words: str, seconds: float | None) -> None:
    """In the words of Microsoft 365, Gmail and Dovecot."""
    assert seconds_to_wait(words) == seconds
