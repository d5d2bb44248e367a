"""The tables change without losing a row, on SQLite and on PostgreSQL, up and down."""

import hashlib
from contextlib import closing

import pytest
from sqlalchemy import Engine, MetaData, inspect, text

from tests.migrations import first_shape
from triage.domain.decision import EffectKind
from triage.domain.intents import Intent
from triage.domain.lead import Stage, SuppressionReason
from triage.domain.mail import MessageState, OutgoingState
from triage.errors import UserError
from triage.record import SqlStore, open_store
from triage.record.migrate import check, downgrade, known_versions, upgrade
from triage.record.schema import VERSION


def test_an_empty_database_gets_the_tables_of_the_code(empty: Engine) -> None:
    """After all migrations Alembic finds nothing to change, and the version is that of the code."""
    upgrade(empty)
    check(empty)
    with empty.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == VERSION


def test_every_step_goes_down_and_up_again(empty: Engine) -> None:
    """Down to nothing, step by step, leaves no table behind; up again gives the same tables."""
    upgrade(empty)
    for version in [*sorted(known_versions(), reverse=True)[1:], "base"]:
        downgrade(empty, version)
    assert set(inspect(empty).get_table_names()) <= {"alembic_version"}
    upgrade(empty)
    check(empty)


def test_an_older_database_is_migrated_when_it_is_opened(older: Engine, older_url: str) -> None:
    """Opening is enough; tables and code agree afterwards."""
    open_store(older_url).close()
    check(older)


def test_messages_keep_their_bytes_and_get_a_fingerprint(older: Engine, older_url: str) -> None:
    """Raw bytes move to a table of their own; what was decided and what waits stays so."""
    with closing(open_store(older_url)) as store:
        with store.transaction() as tx:
            first, second = tx.message(1), tx.message(2)
            assert tx.mark("sales", "INBOX") is not None
            assert [message.id for message in tx.take(10)] == [2]
        assert first is not None
        assert second is not None
        assert (first.raw, second.raw) == (first_shape.RAW, b"")
        assert (first.state, second.state) == (MessageState.PROCESSED, MessageState.RECEIVED)
        assert first.received_at == first_shape.WHEN
        lines = {line.id: line for line in store.reading().messages()}
        assert (lines[1].size, lines[1].settled_at, lines[2].settled_at) == (
            len(first_shape.RAW),
            first_shape.WHEN,
            None,
        )
        assert (lines[1].subject, lines[1].sender, lines[1].sender_name) == ("Re: engines", "ada@mill.example", "Ada")
        with older.connect() as connection:
            found = connection.execute(text("SELECT fingerprint FROM message WHERE id = 1")).scalar()
        assert found == hashlib.sha256(first_shape.RAW).hexdigest()


def test_leads_keep_history_state_and_addresses(older: Engine, older_url: str) -> None:
    """No child row is lost when its parent table is rebuilt."""
    with closing(open_store(older_url)) as store:
        with store.transaction() as tx:
            lead = tx.lead_by_address("countess@home.example")
            assert lead is not None
            assert lead.fields == (("city", "Turin"),)
            assert [event.id for event in tx.history(lead.id)] == [1, 2, 3]
            assert (tx.state(lead.id).stage, tx.state(lead.id).score) == (Stage.MQL, 30)
            assert [effect.kind for effect in tx.effects(lead.id)] == [EffectKind.ASK_ANSWER]
            assert tx.lead_by_message_ids(["m1@us.example"]) == (lead, "winter")
            assert set(tx.noted()) == {"poll:sales"}
        (count,) = store.reading().intents()
        assert (count.campaign, count.intent, count.replies, count.labelled) == ("winter", Intent.INFO_REQUESTED, 1, 1)
        assert len(store.reading().intents(since=first_shape.WHEN)) == 1


def test_suppressions_keep_cause_and_reason(older: Engine, older_url: str) -> None:
    """A history's opt-out can still be lifted by that history only, a person's by a person."""
    with closing(open_store(older_url)) as store, store.transaction() as tx:
        assert tx.suppression("bob@mill.example") is SuppressionReason.UNSUBSCRIBED
        assert tx.suppression("x@rival.example") is SuppressionReason.MANUAL
        assert not tx.lift("bob@mill.example", lead=None)
        assert tx.lift("bob@mill.example", lead=1)
        assert tx.lift("@rival.example", lead=None)


def test_the_outbox_is_not_sent_again(older: Engine, older_url: str) -> None:
    """What left stays sent, with its key, and counts from when it left."""
    with closing(open_store(older_url)) as store, store.transaction() as tx:
        mail = tx.outgoing("info:1")
        assert mail is not None
        assert (mail.state, mail.raw, mail.sent_at) == (OutgoingState.SENT, first_shape.RAW, first_shape.WHEN)
        assert tx.add_outgoing(mail) is None
        assert tx.sent_since(first_shape.WHEN) == 1


def test_new_rows_get_new_keys_after_a_migration(older: Engine, older_url: str) -> None:
    """Numbering goes on where a row can be added at all: on PostgreSQL a rebuilt sequence could start anew."""
    if older.dialect.name == "postgresql":
        with older.begin() as connection:  # rows with given keys do not move a sequence
            for table in ("event", "message", "lead", "outgoing"):
                connection.execute(text(f"SELECT setval('{table}_id_seq', (SELECT max(id) FROM {table}))"))
    with closing(open_store(older_url)) as store, store.transaction() as tx:
        history = tx.history(1)
        assert tx.append_event(1, history[-1]).id == 4


def test_going_down_keeps_the_rows(older: Engine) -> None:
    """Up and down again gives what was there."""
    before = _rows(older)
    upgrade(older)
    downgrade(older, "0001")
    assert _rows(older) == before


def _rows(engine: Engine) -> dict[str, list[str]]:
    shape = MetaData()
    with engine.connect() as connection:
        shape.reflect(connection)
        return {
            name: sorted(str(sorted(row._mapping.items())) for row in connection.execute(table.select()))
            for name, table in shape.tables.items()
        }


def test_several_causes_become_one_on_the_way_down(empty: Engine, empty_url: str) -> None:
    """The first shape knows one cause per address: the first stays."""
    store = open_store(empty_url)
    _suppress_twice(store)
    store.close()
    downgrade(empty, "0001")
    with empty.connect() as connection:
        assert connection.execute(text("SELECT address, reason, lead FROM suppression")).all() == [
            ("a@b.example", "manual", None)
        ]


def _suppress_twice(store: SqlStore) -> None:
    with store.transaction() as tx:
        tx.suppress("a@b.example", SuppressionReason.MANUAL, lead=None, by="grace")
    with store.transaction() as tx:
        tx.suppress("a@b.example", SuppressionReason.BOUNCED, lead=7, by="history")


def test_a_migration_that_fails_changes_nothing(older: Engine, older_url: str) -> None:
    """All steps are one transaction: the older database stays as it was, and can be opened by its version."""
    with older.begin() as connection:
        connection.execute(text("UPDATE reply SET reply = 'no JSON'"))
    before = _rows(older)
    with pytest.raises(ValueError, match="Expecting value"):
        open_store(older_url)
    assert _rows(older) == before


@pytest.mark.parametrize("empty_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("table", "last"), [("outgoing", "raw"), ("reply", "prediction"), ("event", "document")])
def test_long_columns_come_last(empty: Engine, table: str, last: str) -> None:
    """SQLite reads a row from its start: a list must not read past a long column."""
    upgrade(empty)
    assert [column["name"] for column in inspect(empty).get_columns(table)][-1] == last


def test_an_older_database_is_refused_without_leave_to_migrate(older: Engine, older_url: str) -> None:
    """Nothing is changed, and the sentence says what to run."""
    with pytest.raises(UserError, match="older shape"):
        open_store(older_url, migrate=False)
    with older.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "0001"


@pytest.mark.parametrize("older_url", ["sqlite"], indirect=True)
def test_a_row_that_points_nowhere_stops_the_migration(older: Engine, older_url: str) -> None:
    """A damaged file is not made worse: the sentence names the tables, and nothing is changed."""
    with older.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("DELETE FROM lead")
        driver.execute("PRAGMA foreign_keys=ON")
    with pytest.raises(UserError, match="points to a row of lead that is missing"):
        open_store(older_url)
    assert "raw_message" not in inspect(older).get_table_names()
