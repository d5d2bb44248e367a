"""A store to rehearse on: everything can be done in it, nothing of it stays."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, Engine

from triage.record.engine import is_in_memory, parse_url
from triage.record.faults import plain_errors
from triage.record.store import SqlStore, SqlTransaction, open_store, system_time


@contextmanager
def copied_store(url: str, *, now: Callable[[], datetime] = system_time) -> Iterator[SqlStore]:
    """Open a throw-away copy of the database.

    SQLite is copied to a temporary file. On PostgreSQL everything happens inside one transaction that is rolled back,
    so the leads that it touches are locked until the end.

    :raises UserError: the database cannot be read.
    :raises TransientError: the database is locked or cannot be reached, or there is no room for the copy.
    """
    parsed = parse_url(url)
    if parsed.get_backend_name() != "sqlite":
        with closing(open_store(url, now=now)) as store, store.rolled_back() as connection:
            yield _Rehearsal(store.engine, connection, now)
        return
    with tempfile.TemporaryDirectory(prefix="triage-rehearsal-") as directory:
        copy = Path(directory, "copy.sqlite")
        if not is_in_memory(parsed):
            _copy(parsed, copy)
        with closing(open_store(f"sqlite:///{copy}", now=now)) as store:
            yield store


def _copy(url: URL, target: Path) -> None:
    source = Path(str(url.database))
    if not source.exists():
        return
    with (
        plain_errors(url),
        closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as old,
        closing(sqlite3.connect(target)) as new,
    ):
        old.backup(new)


class _Rehearsal(SqlStore):
    """Each transaction is a savepoint of one that is never committed."""

    def __init__(self, engine: Engine, connection: Connection, now: Callable[[], datetime]) -> None:
        super().__init__(engine, now=now)
        self._outer = connection

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[SqlTransaction]:
        """Open a savepoint."""
        with plain_errors(self.url), self._outer.begin_nested():
            yield SqlTransaction(self._outer, self._now)

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Read what was rehearsed so far."""
        with plain_errors(self.url):
            yield self._outer
