"""Connections: SQLite in WAL mode with explicit transactions, or PostgreSQL."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import StaticPool

from triage.errors import UserError

#: Seconds that a writer waits for another one. A URL may say otherwise: ``sqlite:///file?timeout=1``.
BUSY_SECONDS = 15
#: Execution options of a transaction: how it begins on SQLite, and whether its commit waits for the disk.
BEGIN, DURABLE = "triage_begin", "triage_durable"


def parse_url(url: str) -> URL:
    """Read a database URL; a path of SQLite may start with ``~``.

    :raises UserError: it is no URL of SQLite or PostgreSQL.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise UserError(f"{_hint(url)} is no database URL.") from error
    if parsed.get_backend_name() == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() != "sqlite":
        raise UserError(f"{_hint(parsed.render_as_string(hide_password=True))} names no database that triage knows.")
    home = parsed.database and parsed.database.startswith("~")
    return parsed.set(
        drivername="sqlite", database=str(Path(str(parsed.database)).expanduser()) if home else parsed.database
    )


def _hint(shown: str) -> str:
    return f'Write `database` as "sqlite:///path/to/triage.sqlite" or "postgresql://user@host/name": {shown!r}'


def is_in_memory(url: URL) -> bool:
    """Tell whether the database is SQLite's own memory (one thread, gone at the end)."""
    return url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:")


def make_engine(url: URL) -> Engine:
    """Make the engine; nothing is opened yet.

    :raises UserError: PostgreSQL is asked for and its driver is not installed.
    """
    if url.get_backend_name() == "sqlite":
        return _sqlite(url)
    try:
        return create_engine(url, pool_pre_ping=True, isolation_level="READ COMMITTED")
    except ModuleNotFoundError as error:
        raise UserError('PostgreSQL needs its driver: pip install "triage[postgres]".') from error


def _sqlite(url: URL) -> Engine:
    options: dict[str, Any] = {"connect_args": {"check_same_thread": False}}
    if "timeout" not in url.query:
        options["connect_args"]["timeout"] = BUSY_SECONDS
    if is_in_memory(url):
        options["poolclass"] = StaticPool
    engine = create_engine(url, **options)
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: Any, _record: object) -> None:
    """Take the transactions into our own hands: the driver's own BEGIN is deferred and loses updates."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=ON")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] not in ("wal", "memory"):
        connection.execute("PRAGMA journal_mode=WAL")


def _on_begin(connection: Connection) -> None:
    """Begin as a writer at once: a reader that becomes one is refused without waiting (SQLITE_BUSY_SNAPSHOT)."""
    options, driver = connection.get_execution_options(), connection.connection.driver_connection
    synchronous = "FULL" if options.get(DURABLE) else "NORMAL"
    if driver is not None:
        if connection.info.get("synchronous") != synchronous:
            driver.execute(f"PRAGMA synchronous={synchronous}")
            connection.info["synchronous"] = synchronous
        driver.execute(options.get(BEGIN, "BEGIN IMMEDIATE"))


def make_directory(url: URL) -> None:
    """Create the directory of a SQLite file.

    :raises UserError: it cannot be created.
    """
    if url.get_backend_name() != "sqlite" or is_in_memory(url) or str(url.database).startswith("file:"):
        return
    directory = Path(str(url.database)).parent
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"Cannot create the directory {directory} for the database: {error.strerror}. Set `data_dir` to a place"
            " that this user can write."
        ) from error
