"""Small facts about the daemon's health."""

from datetime import datetime

from sqlalchemy import select

from triage.record.base import Subject
from triage.record.tables import notes

_ALL = select(notes).order_by(notes.c.key)


class Health(Subject):
    """Note and read notes."""

    def note(self, key: str, value: str) -> None:
        """See :meth:`triage.ports.Transaction.note`."""
        self._put(notes, {"key": key, "value": value, "at": self._now()})

    def noted(self) -> dict[str, tuple[str, datetime]]:
        """See :meth:`triage.ports.Transaction.noted`."""
        return {row["key"]: (row["value"], row["at"]) for row in self._all(_ALL)}
