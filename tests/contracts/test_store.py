"""What :class:`triage.ports.Store` promises about receiving and reading messages, and about transactions."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.contracts.conftest import SetClock
from tests.contracts.records import MARK, WHEN, add, add_lead, prediction, raw, reply
from triage.domain.mail import FolderRole, MessageState
from triage.record import SqlStore

INBOX, SENT = FolderRole.INBOX, FolderRole.SENT


class InterruptionError(Exception):
    """Something that went wrong in the middle of a transaction."""


def test_a_transaction_that_raises_writes_nothing(store: SqlStore) -> None:
    """Whatever is raised inside, nothing of the transaction stays, and the next one works."""

    def broken() -> None:
        with store.transaction() as tx:
            add(tx, 1)
            tx.note("half", "done")
            raise InterruptionError

    with pytest.raises(InterruptionError):
        broken()
    with store.transaction() as tx:
        assert tx.take(10) == []
        assert tx.noted() == {}


def test_what_is_committed_is_there_for_the_next_process(store: SqlStore, url: str) -> None:
    """A second store on the same database sees a committed transaction, durable or not."""
    from triage.record import open_store

    with store.transaction() as tx:
        add(tx, 1)
    with store.transaction(durable=True) as tx:
        add(tx, 2)
    other = open_store(url)
    with other.transaction() as tx:
        assert [message.uid for message in tx.take(10)] == [1, 2]
    other.close()


def test_a_mark_comes_back_as_it_was_saved_last(store: SqlStore) -> None:
    """Marks hold 32-bit unsigned numbers and a moment, one per mailbox and folder."""
    later = replace(MARK, last_uid=4_294_967_294, baseline_uid=17, baseline_at=WHEN)
    with store.transaction() as tx:
        assert tx.mark("sales", "INBOX") is None
        tx.save_mark(MARK)
        tx.save_mark(later)
        assert tx.mark("sales", "INBOX") == later
        assert tx.mark("sales", "Sent") is None
        assert tx.mark("other", "INBOX") is None


def test_a_message_is_stored_once_per_place(store: SqlStore) -> None:
    """The same UID is refused in the same folder and UIDVALIDITY, and only there."""
    with store.transaction() as tx:
        first = tx.add_message(MARK, INBOX, raw(5), before_start=False)
        assert first is not None
        assert tx.add_message(MARK, INBOX, raw(5, b"other bytes"), before_start=False) is None
        assert tx.add_message(replace(MARK, uidvalidity=2), INBOX, raw(5), before_start=False)
        assert tx.add_message(replace(MARK, folder="Archive"), INBOX, raw(5), before_start=False)
        assert tx.add_message(replace(MARK, mailbox="other"), INBOX, raw(5), before_start=False)
        stored = tx.message(first)
    assert stored is not None
    assert stored.raw == b"mail 5"


def test_a_message_keeps_every_byte(store: SqlStore) -> None:
    """Raw bytes, moment, baseline and truncation come back unchanged, a quarter of a megabyte of all bytes too."""
    content = bytes(range(256)) * 1024
    message = replace(raw(9, content), truncated=True, received_at=datetime(2026, 3, 1, 23, 59, 59, 123456, tzinfo=UTC))
    with store.transaction() as tx:
        key = tx.add_message(MARK, INBOX, message, before_start=True)
        assert key is not None
        stored = tx.message(key)
    assert stored is not None
    assert stored.raw == content
    assert stored.received_at == message.received_at
    assert stored.before_start
    assert stored.truncated
    assert stored.state is MessageState.RECEIVED
    assert (stored.mailbox, stored.folder, stored.role, stored.uid) == ("sales", "INBOX", INBOX, 9)


def test_an_unknown_message_is_none(store: SqlStore) -> None:
    """Asking for what is not there is no error."""
    with store.transaction() as tx:
        assert tx.message(999) is None
        assert tx.reply(999) is None
        assert tx.lead_of_message(999) is None
        assert not tx.is_duplicate(999)


def test_take_gives_sent_folders_first_and_then_the_oldest(store: SqlStore) -> None:
    """Leads must exist before their replies are read."""
    with store.transaction() as tx:
        for uid in (1, 2, 3):
            add(tx, uid)
        for uid in (4, 5):
            add(tx, uid, role=SENT)
        assert [message.uid for message in tx.take(4)] == [4, 5, 1, 2]


def test_take_counts_the_attempt_before_anybody_reads(store: SqlStore) -> None:
    """The attempt is in what take returns and survives, so that a message that kills the process is found out."""
    with store.transaction() as tx:
        key = add(tx, 1)
        assert [message.attempts for message in tx.take(1)] == [1]
    with store.transaction() as tx:
        stored = tx.message(key)
    assert stored is not None
    assert stored.attempts == 1


def test_a_message_that_was_tried_before_is_taken_alone(store: SqlStore) -> None:
    """After a crash in the middle of a round its messages come one by one, then the fresh ones together again."""
    with store.transaction() as tx:
        keys = [add(tx, uid) for uid in (1, 2)]
        assert len(tx.take(10)) == 2
        keys += [add(tx, uid) for uid in (3, 4)]
    for key in keys[:2]:
        with store.transaction() as tx:
            assert [message.id for message in tx.take(10)] == [key]
            tx.claim(key, MessageState.IGNORED)
    with store.transaction() as tx:
        assert [message.id for message in tx.take(10)] == keys[2:]


def test_fresh_messages_before_a_tried_one_do_not_pull_it_in(store: SqlStore) -> None:
    """A round ends before a message that was tried, so that it has a round of its own."""
    with store.transaction() as tx:
        tried = add(tx, 9, role=INBOX)
        tx.take(1)
        fresh = add(tx, 1, role=SENT)
        assert [message.id for message in tx.take(10)] == [fresh]
        tx.claim(fresh, MessageState.PROCESSED)
        assert [message.id for message in tx.take(10)] == [tried]


def test_take_bounds_the_bytes_of_a_round(store: SqlStore) -> None:
    """Huge messages do not fill the memory: the round ends early, but never before its first message."""
    with store.transaction() as tx:
        for uid in (1, 2, 3):
            add(tx, uid, content=bytes([uid]) * 20_000_000)
        assert [message.uid for message in tx.take(100)] == [1]


def test_a_message_is_claimed_once(store: SqlStore) -> None:
    """The second claim says so and changes nothing."""
    with store.transaction() as tx:
        key, lead = add(tx, 1), add_lead(tx)
        assert tx.claim(key, MessageState.PROCESSED, lead=lead.id, note="certain")
        assert not tx.claim(key, MessageState.IGNORED, note="stranger")
        stored = tx.message(key)
        assert stored is not None
        assert stored.state is MessageState.PROCESSED
        assert tx.lead_of_message(key) == lead
        assert tx.take(10) == []
    line = store.reading().message(key)
    assert line is not None
    assert line.note == "certain"


def test_a_released_message_waits_with_its_error(store: SqlStore) -> None:
    """Release keeps the attempt counted and says why."""
    with store.transaction() as tx:
        key = add(tx, 1)
        tx.take(1)
        tx.release(key, "ValueError: broken")
        assert [message.attempts for message in tx.take(1)] == [2]
    line = store.reading().message(key)
    assert line is not None
    assert (line.state, line.note) == (MessageState.RECEIVED, "ValueError: broken")


@pytest.mark.parametrize("state", [MessageState.PARKED, MessageState.PROBABLE, MessageState.IGNORED])
def test_reopen_starts_a_message_afresh(store: SqlStore, state: MessageState) -> None:
    """A parked, probable or ignored message can be read again, with no attempts counted."""
    with store.transaction() as tx:
        key = add(tx, 1)
        tx.take(1)
        tx.claim(key, state)
        tx.reopen(key)
        assert [message.attempts for message in tx.take(10)] == [1]


def test_reopen_leaves_what_was_decided(store: SqlStore) -> None:
    """A processed message is a fact and is not read again."""
    with store.transaction() as tx:
        key = add(tx, 1)
        tx.claim(key, MessageState.PROCESSED)
        tx.reopen(key)
        assert tx.take(10) == []


def test_the_same_bytes_are_a_duplicate_once_they_were_read(store: SqlStore) -> None:
    """A moved, copied or renumbered message is known by its bytes, within its mailbox."""
    with store.transaction() as tx:
        first = add(tx, 1, content=b"same")
        tx.claim(first, MessageState.IGNORED)
        again = tx.add_message(replace(MARK, uidvalidity=2), INBOX, raw(1, b"same"), before_start=False)
        elsewhere = tx.add_message(replace(MARK, mailbox="other"), INBOX, raw(1, b"same"), before_start=False)
        assert again is not None
        assert elsewhere is not None
        assert tx.is_duplicate(again)
        assert not tx.is_duplicate(first)
        assert not tx.is_duplicate(elsewhere)
        assert not tx.is_duplicate(add(tx, 2))


def test_of_two_waiting_copies_the_older_is_read(store: SqlStore) -> None:
    """Two copies in one round give one reply; a copy of a parked message is read."""
    with store.transaction() as tx:
        older, newer = add(tx, 1, content=b"same"), add(tx, 2, content=b"same")
        assert not tx.is_duplicate(older)
        assert tx.is_duplicate(newer)
        tx.claim(older, MessageState.PARKED)
        assert not tx.is_duplicate(newer)


def test_a_copy_in_sent_is_no_duplicate_of_a_reply(store: SqlStore) -> None:
    """A mail to ourselves lies in both folders and is two different things."""
    with store.transaction() as tx:
        tx.claim(add(tx, 1, role=SENT, content=b"same"), MessageState.PROCESSED)
        assert not tx.is_duplicate(add(tx, 2, content=b"same"))


def test_a_reply_comes_back_as_it_was_read(store: SqlStore) -> None:
    """Reply and prediction are kept whole; reading again replaces them; a stranger's mail has no prediction."""
    with store.transaction() as tx:
        key = add(tx, 1)
        tx.save_reply(key, reply(), None)
        assert tx.reply(key) == (reply(), None)
        tx.save_reply(key, reply(text="Anders"), prediction())
        assert tx.reply(key) == (reply(text="Anders"), prediction())


def test_text_that_a_database_refuses_is_cleaned(store: SqlStore) -> None:
    """NUL and lone surrogates stop nobody: the rest of the text stays."""
    with store.transaction() as tx:
        key = add(tx, 1)
        tx.save_reply(key, reply(text="a\x00b \ud800 c", subject="\udfff\x00!", message_id="x\x00y"), prediction())
        found = tx.reply(key)
        tx.note("odd\x00", "\ud83d")
        assert tx.claim(key, MessageState.IGNORED, note="n\x00\ud800")
    assert found is not None
    assert found[0].text == "ab \ufffd c"


def test_an_inbound_message_is_found_by_its_message_id(store: SqlStore) -> None:
    """The newest one wins; Sent mail and an empty Message-ID are never found."""
    with store.transaction() as tx:
        keys = [add(tx, 1), add(tx, 2), add(tx, 3, role=SENT), add(tx, 4)]
        for key in keys[:3]:
            tx.save_reply(key, reply(message_id="same@x.example"), None)
        tx.save_reply(keys[3], reply(message_id=""), None)
        assert tx.find_message("same@x.example") == keys[1]
        assert tx.find_message("unknown@x.example") is None
        assert tx.find_message("") is None


def test_notes_keep_the_latest_value_and_its_moment(store: SqlStore, clock: SetClock) -> None:
    """A note is replaced, and says when it was written."""
    with store.transaction() as tx:
        tx.note("poll:sales", "ok")
        later = clock.forward(minutes=5)
        tx.note("poll:sales", "timed out")
        assert tx.noted() == {"poll:sales": ("timed out", later)}
