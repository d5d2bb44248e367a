"""The database behind :class:`triage.ports.Store`."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, Engine

from triage.record.engine import BEGIN, DURABLE, make_directory, make_engine, parse_url
from triage.record.faults import plain_errors
from triage.record.health import Health
from triage.record.history import History
from triage.record.leads import Leads
from triage.record.messages import Messages
from triage.record.outbox import Outbox
from triage.record.suppressions import Suppressions

if TYPE_CHECKING:
    from triage.record.reading import Reading


def system_time() -> datetime:
    """Return the machine's time, UTC."""
    return datetime.now(UTC)


class SqlTransaction(Messages, Leads, History, Suppressions, Outbox, Health):
    """What can be done inside one transaction; one file per subject."""


class SqlStore:
    """SQLite or PostgreSQL. Threads may share it (not one in memory); each transaction has its own connection."""

    def __init__(self, engine: Engine, *, now: Callable[[], datetime] = system_time) -> None:
        self._engine = engine
        self._now = now

    @property
    def url(self) -> URL:
        """Where the database is."""
        return self._engine.url

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[SqlTransaction]:
        """See :meth:`triage.ports.Store.transaction`.

        :raises UserError: the database is read-only, damaged, or refuses us; the sentence says what to do.
        """
        with plain_errors(self.url), self._connection(durable=durable) as connection, connection.begin():
            yield SqlTransaction(connection, self._now)

    @property
    def engine(self) -> Engine:
        """The connections, for migrations and rehearsals."""
        return self._engine

    @contextmanager
    def rolled_back(self) -> Iterator[Connection]:
        """Open a transaction that is rolled back at the end."""
        with plain_errors(self.url), self._connection() as connection:
            outer = connection.begin()
            try:
                yield connection
            finally:
                outer.rollback()

    @contextmanager
    def _connection(self, **options: object) -> Iterator[Connection]:
        names = {"durable": DURABLE, "begin": BEGIN}
        with self._engine.connect() as connection:
            yield connection.execution_options(**{names[name]: value for name, value in options.items()})

    def reading(self) -> "Reading":
        """Return the read side: lists and counts for people, reports and training."""
        from triage.record.reading import Reading

        return Reading(self.snapshot)

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Open a short read transaction that waits for no writer and stops none."""
        with plain_errors(self.url), self._connection(begin="BEGIN") as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Close all connections; never raises."""
        self._engine.dispose()


def open_store(url: str, *, migrate: bool = True, now: Callable[[], datetime] = system_time) -> SqlStore:
    """Open the database, create or migrate it, and make a SQLite file's directory.

    ``now`` gives the moments that the store writes by itself (``settled_at``, ``recorded_at``, notes): a caller with
    a clock of its own passes it. With ``migrate=False`` an older database is refused instead of changed.

    :raises UserError: it cannot be opened, or a newer triage wrote it.
    :raises TransientError: it is locked, or cannot be reached now.
    """
    parsed = parse_url(url)
    make_directory(parsed)
    engine = make_engine(parsed)
    try:
        with plain_errors(parsed):
            from triage.record.schema import bring_up_to_date

            bring_up_to_date(engine, migrate=migrate)
    except BaseException:
        engine.dispose()
        raise
    return SqlStore(engine, now=now)
