"""What the subjects of a transaction share: its connection, its clock, and an insert that minds conflicts."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import RowMapping

_INSERTS: dict[str, Callable[[Table], Any]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


class Subject:
    """A group of a transaction's methods."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def _insert(self, table: Table) -> Any:
        """Return an INSERT that knows ``on_conflict_do_nothing`` and ``on_conflict_do_update``."""
        return _INSERTS[self._connection.dialect.name](table)

    def _put(self, table: Table, values: dict[str, Any]) -> None:
        """Insert a row, or replace the one with its primary key."""
        keys = [column.name for column in table.primary_key]
        rest = {name: value for name, value in values.items() if name not in keys}
        self._connection.execute(
            self._insert(table).values(values).on_conflict_do_update(index_elements=keys, set_=rest)
        )

    def _one(self, statement: Any) -> RowMapping | None:
        return self._connection.execute(statement).mappings().first()

    def _all(self, statement: Any) -> list[RowMapping]:
        return list(self._connection.execute(statement).mappings())

    def _changed(self, statement: Any) -> bool:
        """Carry a compare-and-set (UPDATE or DELETE) out; False when nothing was as expected."""
        return self._connection.execute(statement).rowcount > 0
