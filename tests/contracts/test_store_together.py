"""What the Store promises when several threads or processes work at once, and when the database fails."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.contracts.records import MARK, WHEN, add, add_lead, outgoing, raw, received
from triage.domain.events import ReplyReceived
from triage.domain.lead import LeadState
from triage.domain.mail import FolderRole, MessageState, OutgoingState
from triage.errors import UserError
from triage.record import SqlStore, copied_store, open_store
from triage.record.migrate import check
from triage.record.store import SqlTransaction

WORKERS = 4


def together(work: Callable[[int], int]) -> list[int]:
    """Do the work in several threads that start at the same moment."""
    gate = threading.Barrier(WORKERS)

    def start(number: int) -> int:
        gate.wait()
        return work(number)

    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(start, range(WORKERS)))


def test_no_update_is_lost_between_threads(store: SqlStore) -> None:
    """Read, add one, write, from several threads at once: every addition counts."""
    with store.transaction() as tx:
        lead = add_lead(tx).id

    def add_ones(_number: int) -> int:
        for _ in range(20):
            with store.transaction() as tx:
                tx.history(lead)  # takes the lead, as every decision does
                state = tx.state(lead)
                tx.save_state(lead, LeadState(score=state.score + 1), policy="1")
        return 0

    together(add_ones)
    with store.transaction() as tx:
        assert tx.state(lead).score == WORKERS * 20


def test_of_many_who_claim_one_gets_the_message(store: SqlStore) -> None:
    """Two daemons on one database: each message has one owner."""
    with store.transaction() as tx:
        keys = [add(tx, uid) for uid in range(1, 21)]

    def claim_all(_number: int) -> int:
        won = 0
        for key in keys:
            with store.transaction() as tx:
                won += tx.claim(key, MessageState.PROCESSED)
        return won

    assert sum(together(claim_all)) == len(keys)


def test_of_many_who_send_one_gets_the_mail(store: SqlStore) -> None:
    """A mail moves to ``sending`` once, however many dispatch it."""
    with store.transaction() as tx:
        key = tx.add_outgoing(outgoing())
    assert key is not None

    def send(_number: int) -> int:
        with store.transaction(durable=True) as tx:
            return tx.move_outgoing(key, OutgoingState.PENDING, OutgoingState.SENDING, count_attempt=True)

    assert sum(together(send)) == 1


def test_many_who_see_the_same_news_store_it_once(store: SqlStore) -> None:
    """The same UID, lead, sent mail and business key from several threads give one row each."""

    def see(_number: int) -> int:
        with store.transaction() as tx:
            new = tx.add_message(MARK, FolderRole.INBOX, raw(1), before_start=False) is not None
            lead = add_lead(tx)
            new += tx.add_outbound(lead.id, "one@us.example", campaign="spring", at=WHEN)
            new += tx.add_outgoing(outgoing(lead=lead.id)) is not None
        return new

    assert sum(together(see)) == 3
    assert len(store.reading().leads()) == 1


def test_a_history_misses_nothing_that_others_append(store: SqlStore) -> None:
    """Who appends and replays last has seen every event: the saved state is that of the whole history."""
    with store.transaction() as tx:
        lead = add_lead(tx).id
        keys = [add(tx, uid) for uid in range(1, 41)]

    def decide(number: int) -> int:
        for key in keys[number::WORKERS]:
            with store.transaction() as tx:
                tx.claim(key, MessageState.PROCESSED, lead=lead)
                tx.append_event(lead, received(key))
                replies = sum(isinstance(event, ReplyReceived) for event in tx.history(lead))
                tx.save_state(lead, LeadState(replies=replies), policy="1")
        return 0

    together(decide)
    with store.transaction() as tx:
        assert tx.state(lead).replies == len(keys) == len(tx.history(lead))


def test_reading_waits_for_no_writer(store: SqlStore) -> None:
    """A list is there while a transaction is open, and shows nothing of it."""
    with store.transaction() as tx:
        add_lead(tx)
        assert store.reading().leads() == []
    assert len(store.reading().leads()) == 1


def test_an_open_database_can_be_opened_again(store: SqlStore, url: str) -> None:
    """A second process starts while the first works, and finds tables and files in agreement."""
    with store.transaction() as tx:
        add_lead(tx)
        if store.url.get_backend_name() == "postgresql":
            open_store(url).close()
    other = open_store(url)
    assert len(other.reading().leads()) == 1
    check(other.engine)
    other.close()


def test_a_rehearsal_changes_nothing(store: SqlStore, url: str) -> None:
    """A copy holds what is there, takes everything, survives a failed transaction, and leaves no trace."""
    with store.transaction() as tx:
        add_lead(tx)

    def broken(tx: SqlTransaction) -> None:
        tx.note("lost", "yes")
        raise UserError("no")

    with copied_store(url) as copy:
        with copy.transaction() as tx:
            add_lead(tx, "bob@mill.example")
        with pytest.raises(UserError, match="no"), copy.transaction() as tx:
            broken(tx)
        with copy.transaction(durable=True) as tx:
            tx.note("kept", "yes")
            assert set(tx.noted()) == {"kept"}
        assert len(copy.reading().leads()) == 2
    assert len(store.reading().leads()) == 1
    with store.transaction() as tx:
        assert tx.noted() == {}


def test_a_database_of_a_newer_triage_is_refused(store: SqlStore, url: str) -> None:
    """One sentence names the database and the next step; nothing is changed."""
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UserError, match=r"newer version of triage \(schema 9999"):
        open_store(url)


def test_a_record_of_a_newer_triage_is_refused(store: SqlStore) -> None:
    """A document of an unknown shape is no crash but a sentence."""
    with store.transaction() as tx:
        lead = add_lead(tx).id
        tx.save_state(lead, LeadState(), policy="1")
    with store.engine.begin() as connection:
        connection.exec_driver_sql("""UPDATE lead_state SET document = '{"v":99,"kind":"lead_state","body":{}}'""")
    with pytest.raises(UserError, match="install the version"), store.transaction() as tx:
        tx.state(lead)
