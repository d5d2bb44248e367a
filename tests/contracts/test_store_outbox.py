"""What :class:`triage.ports.Store` promises about the outbox: one mail per key, moved by compare-and-set."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.contracts.conftest import START, SetClock
from tests.contracts.records import add_lead, outgoing
from triage.domain.mail import OutgoingState, SendMode
from triage.record import SqlStore

PENDING, SENDING, SENT = OutgoingState.PENDING, OutgoingState.SENDING, OutgoingState.SENT
UNCERTAIN, CANCELLED, FAILED = OutgoingState.UNCERTAIN, OutgoingState.CANCELLED, OutgoingState.FAILED


def test_a_mail_comes_back_byte_for_byte(store: SqlStore) -> None:
    """Everything that was fixed when the row was written stays fixed."""
    with store.transaction(durable=True) as tx:
        mail = outgoing(
            lead=add_lead(tx).id,
            template="deck",
            mode=SendMode.APPROVE,
            state=OutgoingState.AWAITING_APPROVAL,
            hold_until=date(2026, 3, 9),
            not_before=START,
            raw=bytes(range(256)),
            error="waits",
        )
        key = tx.add_outgoing(mail)
        assert key is not None
        assert tx.outgoing("info:1") == replace(mail, id=key)
        assert tx.outgoing_by_message_id(mail.message_id) == replace(mail, id=key)


def test_a_business_key_is_taken_once(store: SqlStore) -> None:
    """The second mail of a key is refused, whatever became of the first."""
    with store.transaction() as tx:
        first = tx.add_outgoing(outgoing())
        assert first is not None
        assert tx.add_outgoing(outgoing(message_id="other@us.example")) is None
        assert tx.move_outgoing(first, PENDING, CANCELLED)
        assert tx.add_outgoing(outgoing()) is None


def test_an_unknown_mail_is_none(store: SqlStore) -> None:
    """Asking for what is not there is no error; an empty Message-ID finds nothing."""
    with store.transaction() as tx:
        tx.add_outgoing(outgoing(message_id=""))
        assert tx.outgoing("info:2") is None
        assert tx.outgoing_by_message_id("x@us.example") is None
        assert tx.outgoing_by_message_id("") is None


def test_a_move_happens_once(store: SqlStore) -> None:
    """Of two who send the same mail only one gets it, and its attempt is counted."""
    with store.transaction(durable=True) as tx:
        key = tx.add_outgoing(outgoing())
        assert key is not None
        assert tx.move_outgoing(key, PENDING, SENDING, count_attempt=True)
        assert not tx.move_outgoing(key, PENDING, SENDING, count_attempt=True)
        assert tx.move_outgoing(key, SENDING, SENT, sent_at=START)
        mail = tx.outgoing("info:1")
    assert mail is not None
    assert (mail.state, mail.attempts, mail.sent_at, mail.error) == (SENT, 1, START, "")


def test_a_mail_that_must_wait_is_not_due(store: SqlStore) -> None:
    """Due is what is pending and whose moment has come, oldest first, as many as asked for."""
    with store.transaction() as tx:
        keys = [tx.add_outgoing(outgoing(f"info:{number}")) for number in range(5)]
        first, second, third, fourth, fifth = (key for key in keys if key is not None)
        tx.move_outgoing(first, PENDING, PENDING, not_before=START + timedelta(minutes=5), error="451 later")
        tx.move_outgoing(second, PENDING, CANCELLED)
        tx.move_outgoing(third, PENDING, PENDING, not_before=START)
        assert [mail.id for mail in tx.due_outgoing(START)] == [third, fourth, fifth]
        assert [mail.id for mail in tx.due_outgoing(START, limit=2)] == [third, fourth]
        assert [mail.id for mail in tx.due_outgoing(START + timedelta(minutes=5))] == [first, third, fourth, fifth]


def test_mails_are_listed_by_lead_and_state(store: SqlStore) -> None:
    """Oldest first, with their bytes."""
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example")
        first = tx.add_outgoing(outgoing("info:1", lead=ada.id))
        second = tx.add_outgoing(outgoing("sql:1:7", lead=ada.id))
        other = tx.add_outgoing(outgoing("info:2", lead=bob.id))
        digest = tx.add_outgoing(outgoing("digest:2026-03-02"))
        assert other is not None
        tx.move_outgoing(other, PENDING, UNCERTAIN, error="the answer was lost")
        assert [mail.id for mail in tx.outgoing_of(ada.id)] == [first, second]
        assert [mail.id for mail in tx.outgoing_in(PENDING)] == [first, second, digest]
        assert [mail.error for mail in tx.outgoing_in(UNCERTAIN)] == ["the answer was lost"]


def test_a_cancelled_mail_is_written_anew_under_its_key(store: SqlStore) -> None:
    """Fresh bytes, Message-ID and state; the same row."""
    with store.transaction() as tx:
        key = tx.add_outgoing(outgoing())
        assert key is not None
        tx.move_outgoing(key, PENDING, CANCELLED, error="no longer called for")
        fresh = outgoing(raw=b"fresh", message_id="fresh@us.example", state=OutgoingState.AWAITING_APPROVAL)
        tx.replace_outgoing(fresh)
        assert tx.outgoing("info:1") == replace(fresh, id=key)


def test_a_mail_that_is_not_cancelled_is_never_written_anew(store: SqlStore) -> None:
    """What may have left must not get other bytes, or be sent again."""
    with store.transaction() as tx:
        key = tx.add_outgoing(outgoing())
        assert key is not None
        tx.move_outgoing(key, PENDING, SENT, sent_at=START)
        before = tx.outgoing("info:1")
        tx.replace_outgoing(outgoing(raw=b"fresh"))
        assert tx.outgoing("info:1") == before


@pytest.mark.parametrize(
    ("state", "counted"), [(SENT, 1), (SENDING, 1), (UNCERTAIN, 1), (PENDING, 0), (CANCELLED, 0), (FAILED, 0)]
)
def test_what_may_have_left_counts_for_the_caps(store: SqlStore, state: OutgoingState, counted: int) -> None:
    """A lost answer counts like a mail that left; one that surely stayed does not."""
    with store.transaction() as tx:
        key = tx.add_outgoing(outgoing())
        assert key is not None
        tx.move_outgoing(key, PENDING, state)
        assert tx.sent_since(START - timedelta(hours=1)) == counted


def test_caps_count_prospects_mail_by_span_mailbox_and_lead(store: SqlStore, clock: SetClock) -> None:
    """The digest and hand-overs are not mail to prospects; the moment of sending decides."""
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example")
        wanted = [("info:1", ada.id, "sales"), ("info:2", bob.id, "two"), ("sql:1:7", ada.id, "sales")]
        for key, lead, mailbox in [*wanted, ("digest:2026-03-02", None, "sales")]:
            added = tx.add_outgoing(outgoing(key, lead=lead, mailbox=mailbox))
            assert added is not None
            tx.move_outgoing(added, PENDING, SENT, sent_at=clock.forward(minutes=10))
        assert tx.sent_since(START) == 2
        assert tx.sent_since(START + timedelta(minutes=15)) == 1
        assert tx.sent_since(START, mailbox="sales") == 1
        assert tx.sent_since(START, lead=bob.id) == 1
        assert tx.sent_since(START, mailbox="sales", lead=bob.id) == 0
