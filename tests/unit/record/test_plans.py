"""Statements that run for every message find their rows by an index, also without statistics of the tables."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import pytest

from triage.record import SqlStore, history, leads, messages, open_store, outbox, queries, suppressions
from triage.record.tables import messages as message_rows

#: A list that is put in at execution.
LIST = re.compile(r"\(__\[POSTCOMPILE_\w+\]\)")
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
#: Statement -> the table's index that it must use; the primary key is "PRIMARY KEY".
PLANS: list[tuple[str, Any, str]] = [
    ("is_duplicate", messages._COPIES, "ix_message_fingerprint_mailbox"),
    ("take", messages._WAITING, "ix_message_state_role_id"),
    ("claim", messages._CLAIM.values(note=""), "PRIMARY KEY"),
    ("find_message", messages._BY_MESSAGE_ID, "ix_reply_message_id"),
    ("reply", messages._REPLY, "PRIMARY KEY"),
    ("lead_by_address", leads._BY_ADDRESS, "sqlite_autoindex_lead_1"),
    ("lead_by_alias", leads._BY_ALIAS, "sqlite_autoindex_alias_1"),
    ("lead_by_message_ids", leads._BY_SENT, "sqlite_autoindex_outbound_1"),
    ("leads_at_domain", leads._AT_DOMAIN, "ix_lead_domain"),
    ("history", history._HISTORY, "ix_event_lead_id"),
    ("state", history._STATE, "PRIMARY KEY"),
    ("effects", history._EFFECTS, "sqlite_autoindex_effect_1"),
    ("suppression", suppressions._REASON, "sqlite_autoindex_suppression_1"),
    ("due_outgoing", outbox._DUE, "ix_outgoing_state_not_before"),
    ("outgoing_of", outbox._BY_LEAD, "ix_outgoing_lead"),
    ("message_counts", queries.message_counts(since=NOON, until=None), "ix_message_settled_at"),
    ("intents", queries.intents(since=NOON, until=None), "ix_event_kind_recorded_at"),
    ("replies", queries.replies(lead=7).where(message_rows.c.id > 9), "ix_message_lead"),
]


@pytest.fixture(scope="module")
def store() -> Iterator[SqlStore]:
    """An empty database."""
    with closing(open_store("sqlite://")) as opened:
        yield opened


@pytest.mark.parametrize(("name", "statement", "index"), PLANS, ids=[name for name, *_ in PLANS])
def test_a_hot_statement_uses_its_index(store: SqlStore, name: str, statement: Any, index: str) -> None:
    """A million messages must not make each of them slower."""
    sql = LIST.sub("(?, ?)", str(statement.compile(store.engine)))
    with store.snapshot() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        steps = [row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {sql}", ["x"] * sql.count("?"))]
    assert any(index in step for step in steps), (name, steps)
    assert not [step for step in steps if step.startswith("SCAN")], (name, steps)
