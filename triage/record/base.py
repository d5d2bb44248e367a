"""What the subjects of a transaction share: its connection, its clock, and inserts that mind conflicts.

Statements that run for every message are built once, as constants: building one costs five times its execution.
"""

import functools
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import RowMapping

_INSERTS: Mapping[str, Callable[[Table], Any]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


@functools.cache
def _insert_new(dialect: str, table: Table) -> Any:
    """Insert unless a unique key is taken; returns the primary key of a new row."""
    return _INSERTS[dialect](table).on_conflict_do_nothing().returning(*table.primary_key)


@functools.cache
def _insert_or_replace(dialect: str, table: Table) -> Any:
    """Insert, or replace the row with the same primary key."""
    row = _INSERTS[dialect](table)
    rest = {column.name: row.excluded[column.name] for column in table.columns if not column.primary_key}
    return row.on_conflict_do_update(index_elements=list(table.primary_key), set_=rest)


class Subject:
    """A group of a transaction's methods."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def _add(self, table: Table, values: Mapping[str, Any]) -> Any:
        """Insert a row and return (the first column of) its primary key; None when a unique key is taken."""
        return self._connection.execute(_insert_new(self._connection.dialect.name, table), values).scalar()

    def _put(self, table: Table, values: Mapping[str, Any]) -> None:
        """Insert a row, or replace the one with its primary key; ``values`` names every column."""
        self._connection.execute(_insert_or_replace(self._connection.dialect.name, table), values)

    def _one(self, statement: Any, **values: Any) -> RowMapping | None:
        return self._connection.execute(statement, values).mappings().first()

    def _all(self, statement: Any, **values: Any) -> list[RowMapping]:
        return list(self._connection.execute(statement, values).mappings())

    def _changed(self, statement: Any, **values: Any) -> bool:
        """Carry a compare-and-set (UPDATE or DELETE) out; False when nothing was as expected."""
        return self._connection.execute(statement, values).rowcount > 0
