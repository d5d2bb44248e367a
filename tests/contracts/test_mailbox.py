"""What every Mailbox promises: IMAP on Dovecot, a Maildir, and the fake in memory."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.fakes import FakeMailbox
from tests.servers.dovecot import PASSWORD, Dovecot
from triage import config
from triage.domain.mail import FolderRole, RawMessage
from triage.errors import UserError
from triage.mailbox import open_mailbox

MAX_BYTES = 20_000
_NUMBER = count(1)
#: A moment some days ago, on the second.
EARLIER = datetime.now(UTC).replace(microsecond=0) - timedelta(days=3)


def message(number: int, *, size: int = 0) -> bytes:
    """A small message, or one of at least ``size`` bytes."""
    head = f"From: Bob <bob@them.test>\r\nMessage-ID: <m{number}@them.test>\r\nSubject: Number {number}\r\n\r\n"
    return head.encode() + b"Yes, send it.\r\n" + b"All work and no play.\r\n" * (size // 23 + 1 if size else 0)


@dataclass
class Place:
    """A mailbox, and what the world can do to it."""

    mailbox: Any
    reopen: Callable[[], Any]
    deliver: Callable[..., None]
    #: Remove the message that holds these bytes.
    remove: Callable[[bytes], None]
    #: Everything that a reader must not change.
    marks: Callable[[], object]

    def read(self, folder: str = "INBOX", above: int = 0) -> list[RawMessage]:
        """Select, list, fetch."""
        self.mailbox.select(folder)
        return list(self.mailbox.fetch(self.mailbox.uids_above(above)))


def _imap_place(server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> Place:
    user = f"user{next(_NUMBER)}-{os.getpid()}@us.test"
    monkeypatch.setenv("IMAP_PASSWORD", PASSWORD)
    account = config.Imap(
        host="localhost", port=server.tls_port, ca_file=server.cert, username=user, password_env="IMAP_PASSWORD"
    )
    settings = config.Mailbox(imap=account, sender=user, max_bytes=MAX_BYTES)
    mailbox = open_mailbox("box", settings)
    mailbox.folders(FolderRole.SENT)  # the first login makes the folders

    def deliver(raw: bytes, folder: str = "INBOX", received_at: datetime | None = None) -> None:
        server.deliver(raw, folder=folder, user=user, received_at=received_at.timestamp() if received_at else None)

    def flags() -> str:
        return server.doveadm("fetch", "-u", user, "uid flags", "mailbox", "INBOX", "all")

    return Place(mailbox, lambda: open_mailbox("box", settings), deliver, _remover(server.maildir(user)), flags)


def _maildir_place(root: Path) -> Place:
    for folder in (root, root / ".Sent", root / "Drafts"):
        for part in ("cur", "new", "tmp"):
            (folder / part).mkdir(parents=True)
    settings = config.Mailbox(maildir=root, sender="ada@us.test", max_bytes=MAX_BYTES)

    def deliver(raw: bytes, folder: str = "INBOX", received_at: datetime | None = None) -> None:
        target = root if folder == "INBOX" else root / f".{folder}"
        name = f"{time.time():.6f}.{next(_NUMBER)}.test"
        (target / "tmp" / name).write_bytes(raw)
        if received_at is not None:
            os.utime(target / "tmp" / name, (received_at.timestamp(),) * 2)
        (target / "tmp" / name).rename(target / "new" / name)

    def names() -> list[str]:
        return sorted(str(path) for part in ("new", "cur") for path in (root / part).iterdir())

    return Place(open_mailbox("box", settings), lambda: open_mailbox("box", settings), deliver, _remover(root), names)


def _remover(root: Path) -> Callable[[bytes], None]:
    def remove(raw: bytes) -> None:
        for path in (*root.glob("new/*"), *root.glob("cur/*")):
            if path.read_bytes() == raw:
                path.unlink()

    return remove


def _fake_place() -> Place:
    fake = FakeMailbox(max_bytes=MAX_BYTES)

    def deliver(raw: bytes, folder: str = "INBOX", received_at: datetime | None = None) -> None:
        fake.deliver(raw, folder=folder, received_at=received_at)

    def remove(raw: bytes) -> None:
        for uid, kept in list(fake.boxes["INBOX"].messages.items()):
            if kept.raw == raw:
                fake.expunge(uid)

    return Place(fake, lambda: fake, deliver, remove, lambda: None)


@pytest.fixture(params=["imap", "maildir", "fake"])
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    """Each kind of mailbox in turn, empty."""
    match request.param:
        case "imap":
            made = _imap_place(request.getfixturevalue("dovecot"), monkeypatch)
        case "maildir":
            made = _maildir_place(tmp_path / "mail")
        case _:
            made = _fake_place()
    yield made
    made.mailbox.close()


def test_the_folders_of_a_role_are_found(place: Place) -> None:
    """INBOX is read for replies, the Sent folder for what we wrote."""
    assert list(place.mailbox.folders(FolderRole.INBOX)) == ["INBOX"]
    assert list(place.mailbox.folders(FolderRole.SENT)) == ["Sent"]


def test_a_missing_folder_is_a_persons_mistake_that_names_what_there_is(place: Place) -> None:
    """The sentence lists the folders to choose from, and the mailbox can be used afterwards."""
    with pytest.raises(UserError, match=r"'Nowhere'.*INBOX.*Sent"):
        place.mailbox.select("Nowhere")
    assert place.mailbox.select("INBOX").exists == 0


def test_an_empty_folder_reads_as_empty(place: Place) -> None:
    """No message, no UID, no error."""
    assert place.mailbox.select("INBOX").exists == 0
    assert list(place.mailbox.uids_above(0)) == []
    assert place.read() == []


def test_messages_come_byte_for_byte_in_uid_order(place: Place) -> None:
    """What was delivered is what is fetched, with its moment of arrival in UTC."""
    for number in range(3):
        place.deliver(message(number), received_at=EARLIER + timedelta(hours=number))
    messages = place.read()
    assert [item.raw for item in messages] == [message(number) for number in range(3)]
    assert [item.received_at for item in messages] == [EARLIER + timedelta(hours=number) for number in range(3)]
    assert [item.uid for item in messages] == sorted(item.uid for item in messages)
    assert not any(item.truncated for item in messages)


def test_only_uids_above_the_mark_are_listed(place: Place) -> None:
    """The last message is not listed again and again; what comes later is."""
    place.deliver(message(1))
    place.mailbox.select("INBOX")
    mark = max(place.mailbox.uids_above(0))
    assert list(place.mailbox.uids_above(mark)) == []
    place.deliver(message(2))
    assert [item.raw for item in place.mailbox.fetch(place.mailbox.uids_above(mark))] == [message(2)]


def test_a_uid_is_never_given_twice(place: Place) -> None:
    """When the newest message is deleted, the next one still gets a higher UID."""
    place.deliver(message(1))
    first = place.read()[0].uid
    place.remove(message(1))
    place.deliver(message(2))
    assert place.read()[0].uid > first


def test_uids_and_uidvalidity_outlive_the_connection(place: Place) -> None:
    """A restart reads nothing twice and misses nothing."""
    for number in range(3):
        place.deliver(message(number))
    before = place.mailbox.select("INBOX")
    uids = list(place.mailbox.uids_above(0))
    place.mailbox.close()
    again = place.reopen()
    assert again.select("INBOX") == before
    assert list(again.uids_above(0)) == uids
    again.close()


def test_a_message_that_vanished_is_passed_over(place: Place) -> None:
    """Deleted between listing and fetching: the others come."""
    for number in range(3):
        place.deliver(message(number))
    place.mailbox.select("INBOX")
    uids = place.mailbox.uids_above(0)
    place.remove(message(1))
    assert [item.raw for item in place.mailbox.fetch(uids)] == [message(0), message(2)]


def test_reading_changes_no_flag(place: Place) -> None:
    """People see their unread mail as unread."""
    place.deliver(message(1))
    place.mailbox.select("INBOX")
    before = place.marks()
    place.read()
    place.mailbox.find("INBOX", "m1@them.test")
    place.mailbox.close()
    assert place.marks() == before


def test_an_oversized_message_is_fetched_in_part(place: Place) -> None:
    """Its beginning comes and it says so; its neighbours come whole."""
    large = message(2, size=5 * MAX_BYTES)
    for raw in (message(1), large, message(3)):
        place.deliver(raw)
    first, part, last = place.read()
    assert (first.raw, last.raw) == (message(1), message(3))
    assert part.truncated
    assert large.startswith(part.raw)
    assert 1_000 < len(part.raw) <= MAX_BYTES


def test_messages_are_counted_by_day(place: Place) -> None:
    """The warning before a first start with a date counts what will be answered."""
    for number in range(4):
        place.deliver(message(number), received_at=EARLIER.replace(hour=12) - timedelta(days=5 * (number % 2)))
    place.mailbox.select("INBOX")
    assert place.mailbox.count_since(EARLIER.date()) == 2
    assert place.mailbox.count_since(EARLIER.date() - timedelta(days=30)) == 4


def test_a_message_is_found_by_its_message_id(place: Place) -> None:
    """An uncertain send is settled by looking into Sent."""
    place.mailbox.append("sent", message(7))
    assert place.mailbox.find("Sent", "m7@them.test")
    assert not place.mailbox.find("Sent", "m8@them.test")


def test_what_is_appended_lies_in_sent_and_drafts(place: Place) -> None:
    """A copy of what left, and a draft for a person to send."""
    place.mailbox.append("sent", message(1))
    place.mailbox.append("drafts", message(2), draft=True)
    assert [item.raw for item in place.read("Sent")] == [message(1)]
    assert [item.raw for item in place.read("Drafts")] == [message(2)]


def test_news_end_the_wait(place: Place) -> None:
    """A reply is noticed within two seconds."""
    place.read()
    place.mailbox.wait(0)
    timer = threading.Timer(0.3, place.deliver, [message(1)])
    timer.start()
    began = time.monotonic()
    assert place.mailbox.wait(20)
    assert time.monotonic() - began < 3
    timer.join()
    assert [item.raw for item in place.read()] == [message(1)]


def test_mail_that_came_between_look_and_wait_ends_the_wait_at_once(place: Place) -> None:
    """Nothing falls into the gap between the last search and IDLE."""
    place.read()
    place.deliver(message(1))
    began = time.monotonic()
    assert place.mailbox.wait(20)
    assert time.monotonic() - began < 2


def test_a_silent_wait_ends_by_itself(place: Place) -> None:
    """No news is said to be none, in the time that was given."""
    place.read()
    began = time.monotonic()
    assert not place.mailbox.wait(0.6)
    assert 0.5 < time.monotonic() - began < 3


def test_another_thread_ends_the_wait_within_a_second(place: Place) -> None:
    """SIGTERM need not wait for the mail."""
    place.read()
    threading.Timer(0.3, place.mailbox.stop).start()
    began = time.monotonic()
    assert not place.mailbox.wait(60)
    assert time.monotonic() - began < 1.5


def test_a_closed_mailbox_can_be_used_again(place: Place) -> None:
    """close() never raises, twice neither, and the next use connects anew."""
    place.deliver(message(1))
    place.read()
    place.mailbox.close()
    place.mailbox.close()
    assert len(place.read()) == 1
