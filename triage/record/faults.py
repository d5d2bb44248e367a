"""A database's errors in one clear sentence: those that may pass, and those that a person must mend."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from triage.errors import TransientError, TriageError, UserError

_RETRY = "nothing was written; trying again later."
#: SQLite primary result code -> what it means, for this file.
_PASSING = {
    sqlite3.SQLITE_BUSY: "is locked by another program",
    sqlite3.SQLITE_LOCKED: "is locked by another program",
    sqlite3.SQLITE_FULL: "cannot grow: the disk is full",
    sqlite3.SQLITE_IOERR: "could not be read or written: the disk fails or is full",
}
_LASTING = {
    sqlite3.SQLITE_READONLY: "cannot be written: give this user write access to the file and its directory",
    sqlite3.SQLITE_PERM: "cannot be opened: give this user access to the file and its directory",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: check that the path is a file in a directory that this user can write",
    sqlite3.SQLITE_NOTADB: "is not a database: move the file away, or set `database` to another one",
    sqlite3.SQLITE_CORRUPT: "is damaged: restore it from a backup",
}
#: SQLSTATE (or its class) of PostgreSQL -> what it means. https://www.postgresql.org/docs/current/errcodes-appendix.html
_PG_PASSING = {
    "40": "was changed by somebody else at the same moment",
    "53": "has no room or connections left",
    "55P03": "is locked by somebody else",
    "57": "is shutting down or was interrupted",
    "08": "cannot be reached",
}
_PG_LASTING = {
    "28": "refuses the login: check user and password",
    "3D": "does not exist: create it, or set `database` to another one",
    "42501": "forbids this: grant the user rights on the schema",
    "25006": "is read-only: connect to the primary server",
}


@contextmanager
def plain_errors(url: URL) -> Iterator[None]:
    """Turn what the database raises into :class:`TransientError` or :class:`UserError`; bugs stay as they are."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        found = explain(error, url)
        if found is None:
            raise
        raise found from error


def explain(error: DBAPIError | sqlite3.Error, url: URL) -> TriageError | None:
    """Return the error that a caller can act on; None when it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        code = (getattr(cause, "sqlite_errorcode", None) or 0) & 0xFF
        return _sentence(f"The database {url.database}", _PASSING.get(code), _LASTING.get(code))
    state = getattr(cause, "sqlstate", None) or ""
    if not state and type(cause).__name__ == "OperationalError":
        state = _state_of_words(str(cause))
    where = f"The database {url.render_as_string(hide_password=True)}"
    return _sentence(where, _of_class(_PG_PASSING, state), _of_class(_PG_LASTING, state))


def _of_class(table: dict[str, str], state: str) -> str | None:
    return table.get(state) or table.get(state[:2])


def _state_of_words(words: str) -> str:
    """A failed connection carries no SQLSTATE in psycopg; its words do."""
    if "authentication failed" in words or "no password supplied" in words:
        return "28"
    if "does not exist" in words:
        return "28" if "role" in words else "3D"
    return "08"


def _sentence(where: str, passing: str | None, lasting: str | None) -> TriageError | None:
    if passing:
        return TransientError(f"{where} {passing}; {_RETRY}")
    return UserError(f"{where} {lasting}.") if lasting else None
