"""The database: SQLite by default, PostgreSQL where several machines share it.

:func:`open_store` gives the :class:`triage.ports.Store`; its ``reading()`` answers questions for lists and reports.
"""

from triage.record.rehearsal import copied_store
from triage.record.store import SqlStore, open_store

__all__ = ["SqlStore", "copied_store", "open_store"]
